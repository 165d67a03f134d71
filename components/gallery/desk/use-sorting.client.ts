'use client';

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

type Drag = { index: number; to: number; by: number; height: number };
type Began = { pointer: number; y: number; scroll: number; middles: number[] };

/** So near to the edge of the window, in CSS pixels, the page moves along; and so far at a time. */
const EDGE = 72;
const SCROLL = 14;

/**
 * Rows that are pulled by a handle to another place. While a row is pulled the others make room; only when it is let go is the order
 * another. Keys and buttons do the same through `move`.
 */
export function useSorting(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag>();
  const began = useRef<Began>(undefined);

  const onPointerDown = (event: PointerEvent<HTMLElement>, index: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const row = rows[index];
    if (event.button !== 0 || !row) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const middles = rows.map(({ top, height }) => top + height / 2);
    began.current = { pointer: event.pointerId, y: event.clientY, scroll: window.scrollY, middles };
    setDrag({ index, to: index, by: 0, height: row.height });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const start = began.current;
    if (!drag || start?.pointer !== event.pointerId) return;
    scrollAlong(event.clientY);
    const by = event.clientY - start.y + window.scrollY - start.scroll;
    const middle = (start.middles[drag.index] ?? 0) + by;
    const to = start.middles.filter((other, index) => index !== drag.index && other < middle).length;
    setDrag({ ...drag, by, to });
  };
  const end = (isKept: boolean) => {
    if (drag && isKept && drag.to !== drag.index) move(drag.index, drag.to);
    began.current = undefined;
    setDrag(undefined);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && began.current && end(false);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const handle = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => onPointerDown(event, index),
    onPointerMove,
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
  });
  return { handle, shiftOf: (index: number) => (drag ? shiftOf(drag, index) : 0), pulled: drag?.index };
}

/** How far a row stands from its place while one is pulled. */
function shiftOf({ index: pulled, to, by, height }: Drag, index: number): number {
  if (index === pulled) return by;
  if (index > pulled && index <= to) return -height;
  return index < pulled && index >= to ? height : 0;
}

function scrollAlong(y: number): void {
  if (y < EDGE) window.scrollBy(0, -SCROLL);
  if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
}
