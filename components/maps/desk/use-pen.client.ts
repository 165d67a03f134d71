'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import type { Point } from '../view';
import { findPlace, handlesOf, type Held, onKey, type PenProps, pointerHandlers, REACH, type Tools } from './pen';
import { type Frame, frameAround, frameWith, inView, WIDTH } from './surface';

/** The pen over the sheet, by mouse, finger and keys: where it is, what part of the sheet is looked at, and what it holds. */
export function usePen(props: PenProps) {
  const { height } = props.ground.view;
  const [cursor, setCursor] = useState<Point>([WIDTH / 2, height / 2]);
  const [frame, setFrame] = useState<Frame>({ x: 0, y: 0, width: WIDTH });
  const [held, hold] = useState<Held>();
  const sheet = useRef<SVGSVGElement>(null);
  const pressed = useRef<Point>(null);
  /** Pixels of the view for one of the screen. */
  const unit = () => frame.width / Math.max(1, sheet.current?.getBoundingClientRect().width ?? WIDTH);
  const tools: Tools = {
    unit,
    reachOf: (by) => (by === 'touch' ? REACH.touch : REACH.mouse) * unit(),
    go: (at) => {
      const next = inView(at, height);
      setCursor(next);
      setFrame(frameWith(frame, next, height));
    },
    zoom: (factor) => setFrame(frameAround(cursor, frame.width / factor, height)),
    hold,
    setCursor,
  };
  return {
    ...{ cursor, frame, held, sheet },
    zoom: tools.zoom,
    handles: handlesOf(props),
    find: () => findPlace(props, held, { at: cursor, reach: tools.reachOf('mouse') }),
    pointer: pointerHandlers({ props, tools, held, sheet, pressed }),
    onKeyDown: (event: KeyboardEvent) => onKey(event, { props, tools, held, cursor }),
  };
}
