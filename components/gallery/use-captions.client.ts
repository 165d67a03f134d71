'use client';

import { useState } from 'react';

const NAME = 'lightbox-captions';

/** Whether captions stand under large pictures; remembered on this device, where it lets us. */
export function useCaptions(): [on: boolean, turn: () => void] {
  const [on, setOn] = useState(() => read() !== 'off');
  const turn = () => {
    write(on ? 'off' : 'on');
    setOn(!on);
  };
  return [on, turn];
}

function read(): string | null {
  try {
    return window.localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    window.localStorage.setItem(NAME, value);
  } catch {
    // A browser that keeps nothing shows captions the next time again.
  }
}
