import path from 'node:path';
import v8 from 'node:v8';
import { LRUCache } from 'lru-cache';
import { expireTags } from '../db/site/mutations.ts';
import { buildIn } from './build-id.ts';
import { policyOf } from './content-security.ts';
import { deferFramework } from './deferred-framework.ts';
import { readEmbedHosts } from './embed-hosts.ts';
import { freshnessOf, refreshInvalidations } from './invalidation-feed.ts';
import { beginMaking, endMaking, type Making } from './makings.ts';
import { keepPayload } from './page-payloads.ts';
import { pageStore, type StoredPage } from './page-store.ts';
import { tellTags } from './proxy-tags.ts';
import { currentNotes, noteStored } from './render-notes.ts';

/** The framework's page cache (`cacheHandler`): entries in the shared store, told fresh or not by the invalidations table. */

/** Pages kept in a store, whatever strangers ask for. */
const ROWS = 20_000;
/** Bytes of pages a process keeps at hand: what a page's parts for the router are cut from. Whole answers are in the page cache. */
const MEMORY = 4 * 1024 * 1024;
const WEEK = 7 * 24 * 3600 * 1000;
const PRUNE_EVERY = 3600 * 1000;
/** What may be served once more is not made anew more often than this, in milliseconds: a flood of small changes costs a render a second. */
const STALE_FOR = 1000;
/**
 * How long a cache in front may use a page without asking, and how long when we are down. Seconds. Not while it asks: browsers take
 * that for themselves too, and would show for minutes what was withdrawn.
 */
const SHARED_LIFE = 'public, max-age=0, s-maxage=10, stale-if-error=86400';
/** During a build there is no database, and nothing that is rendered then is served. */
const building = process.env.NEXT_PHASE === 'phase-production-build';

type CacheControl = { revalidate: number | false; expire?: number };
type Page = { kind: string; html?: string; postponed?: string; headers?: Record<string, unknown>; status?: number };
type Kept = { value: Page | null; cacheControl: CacheControl | undefined };
type Answer = { lastModified: number; value: Page | null; cacheControl?: CacheControl | undefined } | null;
type Entry = Omit<StoredPage, 'value'> & { kept: Kept; size: number };

type Shared = { memory: LRUCache<string, Entry>; begun: LRUCache<string, Making>; prunedAt: number };
const shared = globalThis as typeof globalThis & { broadsheetPages?: Shared };
const state: Shared = (shared.broadsheetPages ??= {
  memory: new LRUCache({ maxSize: MEMORY, sizeCalculation: (entry) => entry.size }),
  begun: new LRUCache({ max: 10_000 }),
  prunedAt: 0,
});

/** In memory it is twice as long as written down: what is read back holds on to all of what was written, and has its text besides. */
const sizeOf = (value: Buffer): number => 2 * value.length;

const tagsOf = (page: Page | null): string[] => {
  const header = page?.headers?.['x-next-cache-tags'];
  return typeof header === 'string' ? header.split(',') : [];
};

/**
 * The page as it is kept and sent. Stored headers are replayed with it: the policy for its own scripts, and how long others may keep it.
 */
async function finished(page: Page | null, build: string): Promise<Page | null> {
  if (!page || page.kind !== 'APP_PAGE' || typeof page.html !== 'string') return page;
  // The shell of a page that goes on for one reader: nothing that is said of whole pages holds for it.
  if (page.postponed !== undefined) return page;
  const { html, payload } = deferFramework(page.html);
  if (payload !== undefined) await keepPayload(build, payload);
  const policy = policyOf(html, await readEmbedHosts());
  const headers = { ...page.headers, 'content-security-policy': policy, 'cache-control': SHARED_LIFE };
  return { ...page, html, headers };
}

/** The page with what it was made from in its head, for caches in front. */
function withTags({ value, ...kept }: Kept, tags: string[]): Kept {
  if (value?.kind !== 'APP_PAGE') return { value, ...kept };
  const headers = { ...value.headers };
  tellTags(headers, tags);
  return { ...kept, value: { ...value, headers } };
}

export default class PagesHandler {
  readonly #build: string;

  constructor(context: { serverDistDir?: string }) {
    const { serverDistDir } = context;
    this.#build = serverDistDir ? buildIn(path.join(/* turbopackIgnore: true */ serverDistDir, '..')) : 'none';
  }

  /** The entry as the framework wants it; null when there is none or it may not be served any more. */
  async get(name: string): Promise<Answer> {
    if (building) return null;
    const key = `${this.#build} ${name}`;
    await refreshInvalidations();
    const entry = await this.#find(key);
    const freshness = entry ? freshnessOf(entry.tags, entry.since) : 'expired';
    const isServed =
      freshness === 'fresh' || (freshness === 'stale' && Date.now() < (entry?.storedAt ?? 0) + STALE_FOR);
    if (entry && isServed) {
      noteStored(entry, entry.kept.cacheControl?.revalidate);
      return { lastModified: entry.storedAt, ...withTags(entry.kept, entry.tags) };
    }
    // What is rendered from here on knows everything up to this number, and is not to be believed beyond it.
    if (!state.begun.has(key)) state.begun.set(key, beginMaking());
    if (!entry || freshness === 'expired' || currentNotes()?.wantsNew) return null;
    noteStored(entry);
    const life = entry.kept.cacheControl?.revalidate;
    const lastModified = Date.now() - ((typeof life === 'number' ? life : 0) + 1) * 1000;
    return { lastModified, ...withTags(entry.kept, entry.tags) };
  }

  async #find(key: string): Promise<Entry | undefined> {
    const near = state.memory.get(key);
    if (near) return near;
    const stored = await pageStore().get(key);
    if (!stored) return undefined;
    const { value, ...rest } = stored;
    const entry: Entry = { ...rest, kept: v8.deserialize(value) as Kept, size: sizeOf(value) };
    state.memory.set(key, entry);
    return entry;
  }

  async set(name: string, page: Page | null, context: { cacheControl?: CacheControl }): Promise<void> {
    if (building) return;
    const key = `${this.#build} ${name}`;
    const making = state.begun.get(key);
    state.begun.delete(key);
    if (making) endMaking(making);
    const since = making?.since ?? -1;
    const kept: Kept = { value: await finished(page, this.#build), cacheControl: context.cacheControl };
    const entry = { tags: tagsOf(page), since, storedAt: Date.now() };
    const sent = withTags(kept, entry.tags).value;
    if (page && sent) Object.assign(page, { html: sent.html, headers: sent.headers });
    const value = v8.serialize(kept);
    state.memory.set(key, { ...entry, kept, size: sizeOf(value) });
    noteStored(entry, context.cacheControl?.revalidate);
    await pageStore().set(key, { ...entry, value });
    await this.#prune();
  }

  async #prune(): Promise<void> {
    const now = Date.now();
    if (now - state.prunedAt < PRUNE_EVERY) return;
    state.prunedAt = now;
    await pageStore().prune({ before: now - WEEK, rows: ROWS, build: this.#build });
  }

  /** What the framework's own functions expire goes the one road all expiry goes. */
  async revalidateTag(tags: string | string[], durations?: { expire?: number }): Promise<void> {
    if (building) return;
    await expireTags([tags].flat(), { soft: durations?.expire !== undefined && durations.expire > 0 });
  }

  resetRequestCache(): void {
    // Nothing is kept a request.
  }
}
