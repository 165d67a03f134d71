'use client';

import { useCallback } from 'react';

/** Tells the height of an element to what stands beside it, as a custom property: for whatever sticks beneath one that sticks. */
export function useHeightAs(name: `--${string}`) {
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const tell = () => element.parentElement?.style.setProperty(name, `${element.offsetHeight}px`);
      const watch = new ResizeObserver(tell);
      watch.observe(element);
      return () => watch.disconnect();
    },
    [name],
  );
}
