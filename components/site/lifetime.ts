import { cacheLife } from 'next/cache';

/** Inside a `use cache` function: what was found is kept until a tag says otherwise, what was not found only briefly. */
export function keepIfFound(found: unknown): void {
  if (found) cacheLife('page');
  else cacheLife('missing');
}
