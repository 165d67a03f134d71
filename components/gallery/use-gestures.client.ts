'use client';

import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Gestures, type Point, type View, WHOLE } from './gestures';

type Options = {
  stage: RefObject<HTMLDivElement | null>;
  /** Turns to the picture that lies on this side. */
  swipe: (side: 'left' | 'right') => void;
};

/** Fingers, mouse and wheel on the stage, told to `Gestures`; answers how the picture lies. */
export function useGestures({ stage, swipe }: Options) {
  const [view, setView] = useState<View>(WHOLE);
  const [pulled, setPulled] = useState(0);
  const turn = useRef(swipe);
  turn.current = swipe;
  const gestures = useMemo(
    () =>
      new Gestures({
        stage: () => ({ width: stage.current?.clientWidth ?? 0, height: stage.current?.clientHeight ?? 0 }),
        show: setView,
        pull: setPulled,
        swipe: (side) => turn.current(side),
      }),
    [stage],
  );
  const pointOf = (event: Pick<MouseEvent, 'clientX' | 'clientY'>) => fromMiddle(stage.current, event);
  useEffect(() => {
    const element = stage.current;
    // A trackpad's pinch comes as a wheel with Control; only a listener that is not passive may keep the page from growing.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      gestures.zoomBy(Math.exp(-event.deltaY / 120), pointOf(event));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [gestures, stage]);

  const isButton = (event: PointerEvent) => (event.target as HTMLElement).closest('button') !== null;
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (isButton(event) || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      gestures.down(event.pointerId, pointOf(event));
    },
    onPointerMove: (event: PointerEvent) => gestures.move(event.pointerId, pointOf(event)),
    onPointerUp: (event: PointerEvent) => gestures.up(event.pointerId, event.timeStamp),
    onPointerCancel: (event: PointerEvent) => gestures.cancel(event.pointerId),
  };
  return { view, pulled, gestures, handlers };
}

/** Where a pointer is, from the middle of the stage. */
function fromMiddle(stage: Element | null, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const box = stage?.getBoundingClientRect();
  return box ? { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 } : { x: 0, y: 0 };
}
