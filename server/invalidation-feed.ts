import { engine } from '../db/columns.ts';
import { ownCommits, writeCounter } from '../db/client.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../db/site/queries.ts';
import { everythingTag } from '../db/site/tags.ts';

/**
 * What has been declared out of date, as this process knows it. Freshness is told by the numbers of the `invalidations`
 * table, not by clocks: an answer remembers the newest number that was known before it was made, and is out of date as soon
 * as one of its tags carries a greater one.
 */

/**
 * Longest time in milliseconds between two looks at what other processes have written. A PostgreSQL server is asked over the
 * network; SQLite tells by a number in the file, which costs microseconds. What this process writes is known at once.
 */
export const LOOK_EVERY = engine === 'postgres' ? 200 : 1;

type Known = {
  last: number;
  hard: Map<string, number>;
  soft: Map<string, number>;
  counter: number | undefined;
  /** Transactions of this process that had ended at the last look. */
  commits: number;
  /** In ms of `performance.now()`. */
  lookedAt: number;
  loading: Promise<void> | undefined;
  /** When that look began, as `lookedAt`. */
  beganAt: number;
};

// One a process: the framework loads the two cache handlers apart from each other.
const shared = globalThis as typeof globalThis & { broadsheetInvalidations?: Known };
const known: Known = (shared.broadsheetInvalidations ??= {
  last: -1,
  hard: new Map(),
  soft: new Map(),
  counter: undefined,
  commits: -1,
  lookedAt: 0,
  loading: undefined,
  beganAt: 0,
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

/** Whether all that has been declared is known; else `refreshInvalidations` has to be waited for. Throws when the database fails. */
export function isCurrent(): boolean {
  if (known.last < 0 || known.commits !== ownCommits()) return false;
  const now = performance.now();
  if (now - known.lookedAt < LOOK_EVERY) return true;
  if (engine === 'postgres' || writeCounter() !== known.counter) return false;
  known.lookedAt = now;
  return true;
}

/** Reads what other connections and processes have declared since; cheap when nothing was. Throws when the database fails. */
export async function refreshInvalidations(): Promise<void> {
  if (isCurrent()) return;
  // A look that others have begun may be older than what its caller wrote.
  if (known.loading) await known.loading;
  if (isCurrent()) return;
  known.loading ??= (async () => {
    const counter = writeCounter();
    const commits = ownCommits();
    const lookedAt = (known.beganAt = performance.now());
    await load();
    Object.assign(known, { counter, commits, lookedAt });
  })().finally(() => {
    known.loading = undefined;
  });
  await known.loading;
}

/** How long a reader waits for that look at most, in milliseconds. */
const PATIENCE = 3000;

/**
 * The same for whoever has something to send meanwhile: false, and at once for all who come later, when the database neither answers nor
 * fails, as one that hangs does.
 */
export async function knowsInvalidations(patience = PATIENCE): Promise<boolean> {
  if (known.loading && performance.now() - known.beganAt > patience) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), patience)));
  const told = refreshInvalidations().then(
    () => true,
    () => false,
  );
  return Promise.race([told, late]).finally(() => clearTimeout(timer));
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
