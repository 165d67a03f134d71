import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { LRUCache } from 'lru-cache';
import {
  freshnessOf,
  isCurrent,
  knowsInvalidations,
  newestInvalidation,
  refreshInvalidations,
} from './invalidation-feed.ts';
import { beginMaking, endMaking } from './makings.ts';
import { type Answer, bodyOf, sendVariant, type Variants, variantsOf, withBest, withBody } from './page-variants.ts';
import { isPlain, type PageRequest, pageRequestOf } from './page-requests.ts';
import { tellTags } from './proxy-tags.ts';
import { newNotes, noteSaid, type RenderNotes, withNotes } from './render-notes.ts';

/**
 * The page cache: answers that are the same for every reader, ready to be sent, in front of everything that would make them. It knows
 * a page out of date by the same tags as the framework's own cache behind it (`server/invalidation-feed.ts`), at every request.
 *
 * A page that is not there is rendered once, for however many ask, from the path alone: no header, cookie or query of a reader takes
 * part. One that changed a little (soft) is sent once more while the new one is made; one that changed is waited for. While the
 * database is away, what is kept is sent: nobody can say that it is out of date.
 */

const MEGABYTE = 1024 * 1024;
/** Most bytes of pages in memory; `PAGE_CACHE_MB`. */
const ROOM = Number(process.env.PAGE_CACHE_MB ?? 96) * MEGABYTE;
/** A page that has lived so long is worth compressing as well as can be. Milliseconds. */
const SETTLED = 5_000;
/** How often one page is compressed so, at most; and while more than so many requests a second come. Milliseconds. */
const IDLE_EVERY = 1000;
const BUSY_EVERY = 15_000;
const BUSY = 100;
/** A page that changes again and again is made anew so often, at most. Milliseconds. */
const RENEW_EVERY = 1000;
/** As `s-maxage` of every page. Seconds. */
const SHARED_FOR = 10;
/** How long one is waited for before the next; in case it never comes. Milliseconds. */
const LONGEST_MAKING = 30_000;
/** The longest rest after a page was made anew that nobody waited for. Milliseconds. */
const LONGEST_REST = 1000;
/** How long a page is kept unpacked: it takes more room so than in all packed forms, and hardly anybody asks for it. Milliseconds. */
const UNPACKED = 10_000;
/** A page in one form takes no more room than this share of all of it. */
const LARGEST = 1 / 8;

type Entry = {
  key: string;
  variants: Variants;
  notes: RenderNotes;
  storedAt: number;
  /** The newest invalidation against which it was found fresh. */
  checkedAt: number;
  /** Since when it is known to be out of date, in ms since 1970. */
  staleAt?: number;
  /** When a newer one was last asked for. */
  triedAt: number;
  /** When its plain body came to lie there. */
  bodyAt: number;
  isBest: boolean;
};
type Made = Pick<Entry, 'variants' | 'notes'>;
type State = 'fresh' | 'stale' | 'expired' | 'unknown';

/** Where `/metrics` finds it. */
const shared = globalThis as typeof globalThis & { broadsheetPageCache?: PageCache };

export class PageCache {
  readonly #render: RequestListener;
  readonly #kept: LRUCache<string, Entry>;
  readonly #making = new Map<string, Promise<Made>>();
  readonly #timer: NodeJS.Timeout;
  /** Until when no page is made anew of its own accord. */
  #restsUntil = 0;
  #hits = 0;
  #misses = 0;
  /** Requests up to the last look at how busy it is, and when a page was last compressed in a quiet moment. */
  #seen = 0;
  #packedAt = 0;

  /** `render` answers a request as the site does without this cache. `room`: bytes. */
  constructor(render: RequestListener, { room = ROOM } = {}) {
    this.#render = render;
    this.#kept = new LRUCache({
      maxSize: Math.max(room, 1),
      maxEntrySize: Math.max(room * LARGEST, 1),
      sizeCalculation: ({ variants }) => variants.size,
    });
    shared.broadsheetPageCache = this;
    this.#timer = setInterval(() => void this.#tidy(), IDLE_EVERY).unref();
  }

  /**
   * Answers the request when it asks in the plainest way for a page that is there and fresh: most requests do, and the less is done for
   * them, the more of them are answered. What is kept under its path has passed every check of `serve`.
   */
  serveAtOnce(request: IncomingMessage, response: ServerResponse): boolean {
    const entry = isPlain(request) ? this.#kept.get(request.url ?? '') : undefined;
    if (!entry || !isKnownFresh(entry)) return false;
    this.#hits += 1;
    this.#send(request, response, { entry, age: 0 });
    return true;
  }

  /** Answers the request when it asks for a page that is the same for every reader; false when it does not. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const asked = pageRequestOf(request);
    if (!asked) return false;
    const entry = this.#kept.get(asked.key);
    const state = entry ? await this.#stateOf(entry) : 'expired';
    if (entry && state !== 'expired') {
      this.#hits += 1;
      if (state === 'stale') this.#renew(asked, entry);
      this.#send(request, response, { entry, age: ageOf(entry) });
      return true;
    }
    this.#misses += 1;
    const { variants, notes } = await this.#makeSince(asked);
    sendVariant(request, response, { variants, age: await ageOfNew(notes) });
    return true;
  }

  /** Has the page at this path made and kept; answers its markup, or nothing when it could not be made. */
  async warm(path: string): Promise<string> {
    const asked = pageRequestOf({ method: 'GET', url: path, headers: {} });
    const made = asked && (await this.#make(asked).catch(() => undefined));
    return made?.variants.status === 200 ? bodyOf(made.variants).toString('utf8') : '';
  }

  /** Whoever asks for a page unpacked may ask again: what was unpacked stays for a while. */
  #send(request: IncomingMessage, response: ServerResponse, { entry, age }: { entry: Entry; age: number }): void {
    const { key, variants } = entry;
    const body = sendVariant(request, response, { variants, age });
    if (body && this.#kept.peek(key) === entry)
      this.#kept.set(key, { ...entry, variants: withBody(variants, body), bodyAt: Date.now() });
  }

  /** For operators: what it holds and how often it was of use. Bytes, pages, requests. */
  figures(): { bytes: number; pages: number; hits: number; misses: number } {
    return { bytes: this.#kept.calculatedSize, pages: this.#kept.size, hits: this.#hits, misses: this.#misses };
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #stateOf(entry: Entry): Promise<State> {
    if (!(await knowsInvalidations())) return 'unknown';
    const now = Date.now();
    const newest = newestInvalidation();
    if (isFreshAt(entry, newest, now)) return 'fresh';
    const freshness = freshnessOf(entry.notes.tags, entry.notes.since);
    if (freshness === 'expired') return 'expired';
    if (freshness === 'stale' || now >= entry.notes.until) {
      entry.staleAt ??= now;
      return 'stale';
    }
    entry.checkedAt = newest;
    return 'fresh';
  }

  /**
   * Has the page made anew while the old one is sent: once a second at most, one page at a time, and then a rest as long as that took. A
   * change that stands on every page would otherwise have all of them made at once, before whoever waits for one that is not there.
   */
  #renew(asked: PageRequest, entry: Entry): void {
    const now = Date.now();
    if (now < this.#restsUntil || now - entry.triedAt < RENEW_EVERY) return;
    entry.triedAt = now;
    this.#restsUntil = now + LONGEST_MAKING;
    const rest = () => (this.#restsUntil = Math.min(2 * Date.now() - now, Date.now() + LONGEST_REST));
    void this.#make(asked, { wantsNew: true }).then(rest, rest);
  }

  /** The page as it is now. One that was begun before, and before something in it changed, is waited for and not sent. */
  async #makeSince(asked: PageRequest): Promise<Made> {
    const isJoined = this.#making.has(asked.key);
    const made = await this.#make(asked);
    if (!isJoined) return made;
    await refreshInvalidations().catch(() => undefined);
    return freshnessOf(made.notes.tags, made.notes.since) === 'expired' ? this.#make(asked) : made;
  }

  /** The page as it is now, made once for all who ask meanwhile; kept when it may be. */
  #make(asked: PageRequest, { wantsNew = false } = {}): Promise<Made> {
    const underWay = this.#making.get(asked.key);
    if (underWay) return underWay;
    const making = this.#makeNow(asked, wantsNew).finally(() => this.#making.delete(asked.key));
    this.#making.set(asked.key, making);
    return making;
  }

  async #makeNow({ key, url, headers }: PageRequest, wantsNew: boolean): Promise<Made> {
    const notes = newNotes({ wantsNew });
    // What the rendering does not know of, nobody may believe it to know: this number is looked at before it begins.
    await refreshInvalidations().catch(() => undefined);
    const making = beginMaking();
    const given = await withNotes(notes, async () => {
      // Nothing is asked before somebody waits for it, so somebody must here, where the notes are taken.
      return await inject(this.#render, { method: 'GET', url, headers });
    }).finally(() => endMaking(making));
    const answer: Answer = { status: given.statusCode, headers: given.headers, body: given.rawPayload };
    noteSaid(notes, answer.headers, making.since);
    const isKept = isKeepable(answer, notes);
    if (isKept) tellTags(answer.headers, notes.tags);
    const variants = await variantsOf(answer);
    if (isKept) {
      const storedAt = Date.now();
      const triedAt = wantsNew ? storedAt : 0;
      const times = { storedAt, triedAt, bodyAt: storedAt, checkedAt: -1 };
      this.#kept.set(key, { key, variants, notes, ...times, isBest: false });
    } else if (answer.status < 500) this.#kept.delete(key);
    return { variants, notes };
  }

  /** In a quiet moment: less room for all pages, and the smallest form of one that will be asked for often. */
  async #tidy(): Promise<void> {
    const now = Date.now();
    // The least used first, so that their order stays.
    for (const entry of [...this.#kept.rvalues()])
      if (entry && isLongUnpacked(entry, now))
        this.#kept.set(entry.key, { ...entry, variants: withBody(entry.variants, undefined) });
    const isBusy = this.#hits + this.#misses - this.#seen > (BUSY * IDLE_EVERY) / 1000;
    this.#seen = this.#hits + this.#misses;
    if (isBusy && now - this.#packedAt < BUSY_EVERY) return;
    // The one that was asked for last: it will be asked for soonest.
    const found = this.#kept.find(({ isBest, storedAt }) => !isBest && now - storedAt > SETTLED);
    if (!found) return;
    [this.#packedAt, found.isBest] = [now, true];
    const variants = await withBest(found.variants);
    const kept = this.#kept.peek(found.key);
    if (kept?.storedAt === found.storedAt) this.#kept.set(found.key, { ...kept, variants });
  }
}

const isLongUnpacked = ({ variants: { plain, gzip }, bodyAt }: Entry, now: number): boolean =>
  gzip !== undefined && plain.body !== undefined && now - bodyAt > UNPACKED;

const isFreshAt = ({ staleAt, checkedAt, notes }: Entry, newest: number, now: number): boolean =>
  staleAt === undefined && checkedAt === newest && now < notes.until;

/** Whether it was found fresh, and nothing has been declared since; false also where that cannot be told at once. */
function isKnownFresh(entry: Entry): boolean {
  try {
    return isCurrent() && isFreshAt(entry, newestInvalidation(), Date.now());
  } catch {
    return false;
  }
}

/**
 * Seconds for which it may have been out of date; a page that was found to be fresh has no age, however long it has been kept. One that
 * is out of date is too old for caches between us and the reader: they ask again at once, and have the new one.
 */
const ageOf = ({ staleAt }: Entry): number =>
  staleAt === undefined ? 0 : SHARED_FOR + Math.round((Date.now() - staleAt) / 1000);

/** The same of one that has just been made: something in it may have changed meanwhile, or nobody says what it was made from. */
async function ageOfNew({ tags, since }: RenderNotes): Promise<number> {
  await refreshInvalidations().catch(() => undefined);
  return tags.size > 0 && freshnessOf(tags, since) === 'fresh' ? 0 : SHARED_FOR;
}

/** Only whole answers that say themselves that they may be shared, that set nothing with the reader, and that we know the tags of. */
function isKeepable({ status, headers }: Answer, notes: RenderNotes): boolean {
  const isAnswer = status === 200 || status === 301 || status === 308;
  const mayBeShared = /(?:^|,)\s*s-maxage=[1-9]/.test(String(headers['cache-control'] ?? ''));
  return isAnswer && mayBeShared && headers['set-cookie'] === undefined && notes.tags.size > 0;
}
