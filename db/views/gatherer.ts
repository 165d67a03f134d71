import { LRUCache } from 'lru-cache';
import { networkOf, type Sender, visitorHash } from '../auth/visitors.ts';
import { siteUrl } from '../site/env.ts';
import { type DropReason, dropReason, type ViewFacts } from './drops.ts';
import type { GatheredView } from './counting.ts';
import { getCountableArticle } from './queries.ts';
import { referrerOf } from './referrer.ts';
import { keyOf, ViewQueue, type ViewTotals } from './queue.ts';

/** A browser's word that a piece was read. */
export type ViewReport = Sender &
  Pick<ViewFacts, 'origin' | 'secFetchSite' | 'automation' | 'staff'> & {
    articleId: number;
    /** The page that led to the site, as the browser says. */
    referrer?: string | undefined;
  };

type Options = {
  now?: () => Date;
  hash?: (sender: Sender, now: Date) => Promise<string>;
  /** Most views that wait to be written. */
  limit?: number;
};

/** Views that wait while the database is away: a minute and a half of a thousand a second, about 30 MB. */
const LIMIT = 100_000;
/** Views remembered as seen, so that a reload does not reach the database; those forgotten are found there. About 10 MB. */
const SEEN = 50_000;
/** Visitors and networks whose rate is known in one minute; more than come. */
const RATES = 100_000;
/** For how long, in milliseconds, a piece is taken to be published, or not, without looking again; and how many are known. */
const KNOWN = { ttl: 10_000, max: 10_000 };
const MINUTE = 60_000;

/**
 * Decides which views count, and hands them to a queue. Any number of gatherers, in any number of processes, add up on one
 * database: who was counted stands there, in the same transaction as the count.
 */
export class Gatherer {
  readonly #now: () => Date;
  readonly #hash: NonNullable<Options['hash']>;
  readonly #queue: ViewQueue;
  readonly #known: LRUCache<number, boolean>;
  readonly #seen = new LRUCache<string, true>({ max: SEEN });
  readonly #rates = new LRUCache<string, number>({ max: RATES });
  #minute = 0;

  constructor({ now = () => new Date(), hash = visitorHash, limit = LIMIT }: Options = {}) {
    this.#now = now;
    this.#hash = hash;
    this.#queue = new ViewQueue(limit, (key) => this.#seen.delete(key));
    const perf = { now: () => now().getTime() };
    const fetchMethod = async (id: number) => (await getCountableArticle(id)) !== undefined;
    this.#known = new LRUCache({ ...KNOWN, perf, ttlResolution: 0, fetchMethod });
  }

  /** Takes a view in, or answers why not. Never throws; never waits for a write. Not to be called in a transaction. */
  async gather(report: ViewReport): Promise<DropReason | undefined> {
    const at = this.#now();
    try {
      const from = referrerOf(report.referrer, [report.host, new URL(siteUrl()).host]);
      const view = { articleId: report.articleId, visitor: await this.#hash(report, at), at, from };
      const published = (await this.#known.fetch(report.articleId)) === true;
      // Nothing is waited for from here on, so that of two equal ones the second is seen to be that.
      const reason = dropReason(this.#factsOf(report, view, published));
      if (reason) this.#queue.drop(reason, at);
      else {
        this.#seen.set(keyOf(view), true);
        this.#queue.add(view);
      }
      return reason;
    } catch (error) {
      console.error('Views:', error);
      this.#queue.drop('overload', at);
      return 'overload';
    }
  }

  #factsOf(report: ViewReport, view: GatheredView, published: boolean): ViewFacts {
    const minute = Math.floor(view.at.getTime() / MINUTE);
    if (minute !== this.#minute) this.#rates.clear();
    this.#minute = minute;
    const rate = { visitor: this.#rateOf(view.visitor), network: this.#rateOf(`network ${networkOf(report.ip)}`) };
    const hosts = [report.host, new URL(siteUrl()).host];
    return { ...report, hosts, published, rate, seen: this.#seen.has(keyOf(view)) };
  }

  #rateOf(name: string): number {
    const count = (this.#rates.get(name) ?? 0) + 1;
    this.#rates.set(name, count);
    return count;
  }

  /** Writes what waits. Throws what the database says; then everything is kept and the next flush tries again. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** Writes everything that waits, for a process that ends; never throws. */
  stop(): Promise<void> {
    return this.#queue.stop();
  }

  /** What this gatherer has counted and dropped since it was made. */
  totals(): ViewTotals {
    return this.#queue.totals();
  }
}

// One a process, also where the framework bundles this file beside the server's own.
const shared = globalThis as typeof globalThis & { broadsheetGatherer?: Gatherer };
const gatherer = (shared.broadsheetGatherer ??= new Gatherer());

/**
 * Counts a view, unless there is a reason not to, which is answered (and counted). It is written within a second. Never
 * throws and never holds up the caller for a write.
 */
export const gatherView = (report: ViewReport): Promise<DropReason | undefined> => gatherer.gather(report);

/** Writes what the process has gathered; to be awaited after the last answer and before the database is closed. */
export const stopGathering = (): Promise<void> => gatherer.stop();

/** What the process has counted and dropped since it started. */
export const viewTotals = (): ViewTotals => gatherer.totals();
