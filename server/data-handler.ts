import { LRUCache } from 'lru-cache';
import { freshnessOf, refreshInvalidations } from './invalidation-feed.ts';
import { beginMaking, endMaking, endShared, type Making } from './makings.ts';

/**
 * The framework's data cache (`cacheHandlers.default`): what `use cache` functions answered, in this process's memory. It is
 * not shared between processes: making an answer anew takes milliseconds, and its freshness is told by the shared table.
 */

const MEMORY = 6 * 1024 * 1024;
const building = process.env.NEXT_PHASE === 'phase-production-build';

type Meta = { tags: string[]; stale: number; timestamp: number; expire: number; revalidate: number };
type Entry = Meta & { value: ReadableStream<Uint8Array> };
type Kept = { meta: Meta; bytes: Uint8Array; since: number };

const kept = new LRUCache<string, Kept>({ maxSize: MEMORY, sizeCalculation: ({ bytes }) => bytes.byteLength + 500 });
const pending = new Map<string, Promise<void>>();
const begun = new LRUCache<string, Making>({ max: 10_000 });

const streamOf = (bytes: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const handler = {
  async get(key: string): Promise<Entry | undefined> {
    await pending.get(key);
    await handler.refreshTags();
    const found = kept.get(key);
    // A softly expired answer is made anew too: whoever asks is rendering the page that is to replace the old one.
    const isFresh = found && freshnessOf(found.meta.tags, found.since) === 'fresh';
    if (found && isFresh && Date.now() < found.meta.timestamp + found.meta.revalidate * 1000) {
      return { ...found.meta, value: streamOf(found.bytes) };
    }
    if (!begun.has(key)) begun.set(key, beginMaking());
    return undefined;
  },

  async set(key: string, answer: Promise<Entry>): Promise<void> {
    const making = begun.get(key);
    begun.delete(key);
    const work = (async () => {
      const { value, ...meta } = await answer;
      const bytes = await bytesOf(value);
      if (building) return;
      if (making) endShared(making, meta.tags);
      if (meta.expire > 0) kept.set(key, { meta, bytes, since: making?.since ?? -1 });
    })();
    // A failed answer is not kept; whoever asked for it is told by the framework.
    const settled = work
      .catch(() => undefined)
      .finally(() => {
        if (making) endMaking(making);
        pending.delete(key);
      });
    pending.set(key, settled);
    await settled;
  },

  async refreshTags(): Promise<void> {
    if (!building) await refreshInvalidations();
  },

  /** Tags are looked at in `get`. */
  getExpiration: (): Promise<number> => Promise.resolve(0),

  /** The pages handler is told the same and writes it down for everybody. */
  updateTags: (): Promise<void> => Promise.resolve(),
};

export default handler;
