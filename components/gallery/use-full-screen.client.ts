'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Fills the screen with something, and gives the screen back; no way to turn it where the browser does not let a page do that. */
export function useFullScreen(frame: RefObject<HTMLElement | null>): [on: boolean, turn: (() => void) | undefined] {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const look = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const turn = () => {
    // A browser may say no, on a page within a page for instance: then all stays as it is.
    const turned = on ? document.exitFullscreen() : frame.current?.requestFullscreen();
    turned?.catch(() => undefined);
  };
  // Some have no such property.
  return [on, (document.fullscreenEnabled as boolean | undefined) ? turn : undefined];
}
