'use client';

import { type ReactNode, useEffect, useState } from 'react';

/** Browsers know no longer wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** What it holds goes at the instant also from a page that lies open; whoever asks anew is not sent it at all. */
export function EndsAt({ at, children }: { at: string | undefined; children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (at === undefined) return;
    const left = Math.max(0, Date.parse(at) - Date.now());
    if (left > LONGEST) return;
    const timer = setTimeout(() => setIsOver(true), left);
    return () => clearTimeout(timer);
  }, [at]);
  return isOver ? null : children;
}
