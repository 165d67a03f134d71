'use client';

import { useEffect, useState } from 'react';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Older than this a date says more than a distance. */
const FRESH = 24 * HOUR;

function distance(at: number, now: number, locale: string): string | undefined {
  const age = now - at;
  if (age < 0 || age >= FRESH) return undefined;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return age < HOUR
    ? words.format(-Math.max(1, Math.floor(age / MINUTE)), 'minute')
    : words.format(-Math.floor(age / HOUR), 'hour');
}

/** « · 2 hours ago» beside a date, once the page is alive: the server, whose pages are kept, does not know the reader's now. */
export function RelativeTime({ at, locale }: { at: string; locale: string }) {
  const [words, setWords] = useState<string>();
  useEffect(() => {
    const tell = () => setWords(distance(Date.parse(at), Date.now(), locale));
    tell();
    const timer = setInterval(tell, MINUTE);
    return () => clearInterval(timer);
  }, [at, locale]);
  return words ? <span> · {words}</span> : null;
}
