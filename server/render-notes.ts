import { AsyncLocalStorage } from 'node:async_hooks';
import { everythingTag } from '../db/site/tags.ts';

/**
 * What an answer was made from, as far as the page cache must know it: the pages handler, which the framework asks in the
 * middle of a rendering, writes it down for whoever began the rendering.
 */
export type RenderNotes = {
  /** The tags of every stored page the answer was made from. Empty: it is not one of those that are kept. */
  tags: Set<string>;
  /** The newest invalidation that the oldest of them knows. */
  since: number;
  /** When the answer is to be made anew though nothing has changed, in ms since 1970. */
  until: number;
  /** Whoever asks has the old page already, and wants the new one. */
  wantsNew: boolean;
};

/** Notes of an answer that is yet to be made. */
export const newNotes = ({ wantsNew = false } = {}): RenderNotes => ({
  tags: new Set(),
  since: Infinity,
  until: Infinity,
  wantsNew,
});

// The framework bundles its own copy of what it imports: both sides meet here.
const shared = globalThis as typeof globalThis & { broadsheetRenders?: AsyncLocalStorage<RenderNotes> };
const renders = (shared.broadsheetRenders ??= new AsyncLocalStorage<RenderNotes>());

/** Runs `render`; what it is made from is written into `notes`. */
export const withNotes = <T>(notes: RenderNotes, render: () => Promise<T>): Promise<T> => renders.run(notes, render);

/** The notes of the rendering that runs around the caller, or undefined where nobody keeps any. */
export const currentNotes = (): RenderNotes | undefined => renders.getStore();

/** Writes down that the answer is made from this stored page; `life` is how many seconds it may be used, false for always. */
export function noteStored(
  page: { tags: string[]; since: number; storedAt: number },
  life: number | false = false,
): void {
  const notes = renders.getStore();
  if (!notes) return;
  for (const tag of page.tags) notes.tags.add(tag);
  notes.since = Math.min(notes.since, page.since);
  if (life !== false) notes.until = Math.min(notes.until, page.storedAt + life * 1000);
}

/** Writes down that nothing can put the answer out of date: its address is that of its content. */
export function noteLasting(): void {
  const notes = renders.getStore();
  notes?.tags.add('lasting');
  if (notes) notes.since = Math.min(notes.since, Number.MAX_SAFE_INTEGER);
}

/**
 * Notes of an answer that the pages handler knows nothing of, because it says itself what it was made from (`Cache-Tag`, see
 * `components/feeds/answer.ts`) and for how long it may be shared. `begun`: the newest invalidation known before it was begun.
 */
export function noteSaid(notes: RenderNotes, headers: Record<string, unknown>, begun: number): void {
  const said = headers['cache-tag'];
  if (typeof said !== 'string' || notes.tags.size > 0) return;
  for (const tag of said.split(',').filter(Boolean)) notes.tags.add(decodeURIComponent(tag));
  notes.tags.add(everythingTag());
  notes.since = begun;
  const [, seconds = 0] = /\bs-maxage=(\d+)/.exec(String(headers['cache-control'])) ?? [];
  notes.until = Date.now() + Number(seconds) * 1000;
}
