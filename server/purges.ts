import { randomUUID } from 'node:crypto';
import { notePurged, takeLease } from '../db/site/mutations.ts';
import { listInvalidationsAfter, mapPurged } from '../db/site/queries.ts';
import { everythingTag } from '../db/site/tags.ts';
import { LOOK_EVERY, newestInvalidation, refreshInvalidations } from './invalidation-feed.ts';
import { proxyTag } from './proxy-tags.ts';

/**
 * Tells caches in front of the site what has been declared out of date, one process for all. What a cache knows is kept in the
 * database, so nothing is forgotten by a restart; a cache that does not answer is told later, and nobody waits for it.
 */

const SECOND = 1000;
/** Until every process answers by what was declared: a page that is fetched from then on is not the old one. Milliseconds. */
const SETTLES = LOOK_EVERY < 10 ? 0 : LOOK_EVERY + 50;
/** Names in one request: a header of theirs has to stay below 8 kB. */
const AT_ONCE = 400;
/** Invalidations beyond which a cache is told to drop everything: it was away for long. */
const MOST = 5000;
/** And so it is when this is all it knows of, for then some may have been forgotten (`KEEP_INVALIDATIONS` in `jobs.ts`). */
const OLDEST = 7 * 24 * 3600 * SECOND;
const PATIENCE = 5 * SECOND;
/** Short, so that another process goes on soon where this one dies. Telling the same twice does no harm. Seconds. */
const LEASE = 5;
/** Between two tries at a cache that does not answer, at first and at most; between two looks at what another process does. */
const FIRST_PAUSE = SECOND / 4;
const LONGEST_PAUSE = 60 * SECOND;
const OTHERS_WORK = SECOND;

type Told = { last: number; at: Date } | undefined;
type Names = { hard: string[]; soft: string[] };

/** Of one process, since its start, where `/metrics` finds it. */
export type PurgeTotals = { sent: number; failures: number; waiting: number };
const shared = globalThis as typeof globalThis & { broadsheetPurges?: PurgeTotals };

/** What a cache that knows all up to `told` has to be told to know all up to `upTo`. */
async function namesBetween(told: Told, upTo: number): Promise<Names> {
  const isLost = !told || upTo - told.last > MOST || Date.now() - told.at.getTime() > OLDEST;
  if (isLost) return { hard: [proxyTag(everythingTag())], soft: [] };
  const rows = (await listInvalidationsAfter(told.last)).filter(({ id }) => id <= upTo);
  const named = (isSoft: boolean) =>
    new Set(rows.filter(({ soft }) => soft === isSoft).map(({ tag }) => proxyTag(tag)));
  const hard = named(false);
  return { hard: [...hard], soft: [...named(true)].filter((name) => !hard.has(name)) };
}

async function send(url: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { method: 'PURGE', headers, signal: AbortSignal.timeout(PATIENCE) });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`it answers ${answer.status}`);
}

/** A cache in front, and how it has answered lately. */
class Proxy {
  readonly url: string;
  #failures = 0;
  #tryAt = 0;

  constructor(url: string) {
    this.url = url;
  }

  isDue(): boolean {
    return Date.now() >= this.#tryAt;
  }

  /** Tells it; false when it does not answer, which is said once. */
  async tell({ hard, soft }: Names): Promise<boolean> {
    try {
      for (const [header, names] of [
        ['xkey-purge', hard],
        ['xkey-softpurge', soft],
      ] as const) {
        for (let from = 0; from < names.length; from += AT_ONCE)
          await send(this.url, { [header]: names.slice(from, from + AT_ONCE).join(' ') });
      }
    } catch (error) {
      this.#fail(error);
      return false;
    }
    if (this.#failures > 0) console.info(`The cache at ${this.url} is told again what is out of date.`);
    [this.#failures, this.#tryAt] = [0, 0];
    return true;
  }

  #fail(error: unknown): void {
    const { cause, message } = error as Error;
    const why = cause instanceof Error && cause.message ? cause.message : message;
    if (this.#failures === 0)
      console.error(`The cache at ${this.url} cannot be told what is out of date: ${why}. It is tried again.`);
    this.#tryAt = Date.now() + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures);
    this.#failures += 1;
  }
}

/** All caches in front. `look` is called again and again, never twice at a time. */
export class Purges {
  readonly #holder = randomUUID();
  readonly #proxies: Proxy[];
  readonly #totals: PurgeTotals = { sent: 0, failures: 0, waiting: 0 };
  /** What is told next, and since when this process knows of it. */
  #next: { upTo: number; since: number } | undefined;
  /** Every cache knows of what came up to this. */
  #done = -1;
  #restsUntil = 0;

  constructor(urls: string[]) {
    this.#proxies = urls.map((url) => new Proxy(url));
    shared.broadsheetPurges = this.#totals;
  }

  /** Tells the caches what has been declared since they were told last. Throws when the database fails. */
  async look(): Promise<void> {
    await refreshInvalidations();
    const newest = newestInvalidation();
    this.#totals.waiting = Math.max(0, newest - Math.max(0, this.#done));
    if (newest <= this.#done || Date.now() < this.#restsUntil) return;
    this.#next ??= { upTo: newest, since: Date.now() };
    if (Date.now() - this.#next.since < SETTLES) return;
    const behind = await this.#behind(newest);
    if (behind.length === 0) {
      this.#next = undefined;
      return;
    }
    if (!(await takeLease('purges', this.#holder, LEASE))) {
      // Another process is at it.
      this.#restsUntil = Date.now() + OTHERS_WORK;
      return;
    }
    const { upTo } = this.#next;
    this.#next = undefined;
    await this.#tell(behind, upTo);
    // Whoever comes next need not wait for it to run out.
    await takeLease('purges', this.#holder, 0);
  }

  /** The caches that do not know of all up to `newest`, and may be told now. */
  async #behind(newest: number): Promise<Proxy[]> {
    const told = await mapPurged();
    const knows = ({ url }: Proxy) => told.get(url)?.last ?? -1;
    this.#done = Math.min(...this.#proxies.map(knows));
    return this.#proxies.filter((proxy) => knows(proxy) < newest && proxy.isDue());
  }

  async #tell(proxies: Proxy[], upTo: number): Promise<void> {
    // Read anew: who had the lease before may have told them.
    const told = await mapPurged();
    const tell = async (proxy: Proxy) => {
      const known = told.get(proxy.url);
      if (known && known.last >= upTo) return;
      if (await proxy.tell(await namesBetween(known, upTo))) {
        this.#totals.sent += 1;
        await notePurged(proxy.url, upTo);
      } else this.#totals.failures += 1;
    };
    await Promise.all(proxies.map(tell));
  }
}
