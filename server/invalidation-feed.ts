import { engine } from '../db/columns.ts';
import { writeCounter } from '../db/client.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../db/site/queries.ts';
import { everythingTag } from '../db/site/tags.ts';

/**
 * What has been declared out of date, as this process knows it. Freshness is told by the numbers of the `invalidations`
 * table, not by clocks: an answer remembers the newest number that was known before it was made, and is out of date as soon
 * as one of its tags carries a greater one.
 */

/** Longest time in milliseconds between two looks at a PostgreSQL server; SQLite tells by itself when something changed. */
const LOOK_EVERY = 200;

type Known = {
  last: number;
  hard: Map<string, number>;
  soft: Map<string, number>;
  counter: number | undefined;
  lookedAt: number;
  loading: Promise<void> | undefined;
};

// One a process: the framework loads the two cache handlers apart from each other.
const shared = globalThis as typeof globalThis & { broadsheetInvalidations?: Known };
const known: Known = (shared.broadsheetInvalidations ??= {
  last: -1,
  hard: new Map(),
  soft: new Map(),
  counter: undefined,
  lookedAt: 0,
  loading: undefined,
});

async function load(): Promise<void> {
  const before = known.last < 0 ? await getLastInvalidation() : known.last;
  const rows = await listInvalidationsAfter(known.last < 0 ? 0 : before);
  for (const { id, tag, soft } of rows) {
    (soft ? known.soft : known.hard).set(tag, id);
    known.last = Math.max(known.last, id);
  }
  known.last = Math.max(known.last, before);
}

function isCurrent(): boolean {
  if (known.last < 0) return false;
  if (engine === 'postgres') return Date.now() - known.lookedAt < LOOK_EVERY;
  return writeCounter() === known.counter;
}

/** Reads what other connections and processes have declared since; cheap when nothing was. Throws when the database fails. */
export async function refreshInvalidations(): Promise<void> {
  if (isCurrent()) return;
  known.loading ??= (async () => {
    const counter = engine === 'postgres' ? undefined : writeCounter();
    await load();
    known.counter = counter;
    known.lookedAt = Date.now();
  })().finally(() => {
    known.loading = undefined;
  });
  await known.loading;
}

/** The newest number known: what an answer that is begun now must remember. */
export const newestInvalidation = (): number => known.last;

export type Freshness = 'fresh' | 'stale' | 'expired';

/** How an answer stands that was begun when `since` was the newest number. */
export function freshnessOf(tags: Iterable<string>, since: number): Freshness {
  let stale = false;
  for (const tag of [...tags, everythingTag()]) {
    if ((known.hard.get(tag) ?? 0) > since) return 'expired';
    stale ||= (known.soft.get(tag) ?? 0) > since;
  }
  return stale ? 'stale' : 'fresh';
}
