import { LRUCache } from 'lru-cache';
import { freshnessOf, newestInvalidation } from './invalidation-feed.ts';

/**
 * What is being made at this moment: pages, and the answers they are made from. The framework lets one that needs an answer which is
 * being made already wait for it, and asks nobody; it may have been begun before a change that whoever waits knows of. So when an answer
 * comes out that was out of date before it was there, everything that is being made meanwhile counts as no newer than it.
 */

/** `since`: the newest invalidation that what is made knows of for certain. */
export type Making = { readonly id: number; since: number };

type Shared = { makings: LRUCache<number, Making>; count: number };
// One a process: the framework loads the two cache handlers apart from each other.
const shared = globalThis as typeof globalThis & { broadsheetMakings?: Shared };
/** What fails is never ended, and forgotten when so many others have been begun. */
const state: Shared = (shared.broadsheetMakings ??= { makings: new LRUCache({ max: 10_000 }), count: 0 });

/** Begins one that knows all that is known now. */
export function beginMaking(): Making {
  const making: Making = { id: (state.count += 1), since: newestInvalidation() };
  state.makings.set(making.id, making);
  return making;
}

/** Ends one: what comes out of others is nothing to it from here on. */
export function endMaking({ id }: Making): void {
  state.makings.delete(id);
}

/** Ends an answer that others may have waited for; to be called before they have it. */
export function endShared(making: Making, tags: Iterable<string>): void {
  endMaking(making);
  if (freshnessOf(tags, making.since) === 'fresh') return;
  for (const other of state.makings.values()) other.since = Math.min(other.since, making.since);
}
