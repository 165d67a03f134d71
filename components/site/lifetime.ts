import { cacheLife } from 'next/cache';

/** Inside a `use cache` function: what was found is kept until a tag says otherwise, what was not found only briefly. */
export function keepIfFound(found: unknown): void {
  if (found) cacheLife('page');
  else cacheLife('missing');
}

const DAY = 86_400;

/** Inside a `use cache` function: what is true until an instant is made anew then, and not when the tags say so or a day later. */
export function keepUntil(at: Date | null | undefined, now: Date): void {
  const seconds = at ? Math.ceil((at.getTime() - now.getTime()) / 1000) : 0;
  if (seconds > 0 && seconds < DAY) cacheLife({ revalidate: seconds });
}
