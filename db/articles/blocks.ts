import { diffArrays } from 'diff';
import type { Block, BodyDocument } from './document.ts';

/** Blocks of a body as units that are kept, dropped or put in: what makes two the same, and how two people's changes join. */

export type Sides<T> = Record<'base' | 'mine' | 'theirs', T>;
/** A stretch of a merged body: blocks that are agreed on, or what each side has where they are not. */
export type Stretch = { agreed: Block[] } | { conflict: Sides<Block[]> };

/** More differences than this (in blocks) are not looked for: the whole body then counts as changed. Keeps the work bounded. */
const MOST_EDITS = 2000;
const NOTHING = new Set(['null', '[]', '{}']);

/**
 * The same text for the same JSON value, whatever the order of its keys. What is null or empty inside counts as absent: an
 * editor writes `attrs: { source: null }` where the stored document has none.
 */
export function identityOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(identityOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .map(([key, one]) => [key, identityOf(one)] as const)
    .filter(([, identity]) => !NOTHING.has(identity))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, identity]) => `${JSON.stringify(key)}:${identity}`).join()}}`;
}

/** Whether two values are the same in the sense of `identityOf`. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || identityOf(a) === identityOf(b);

/** The blocks of a body, whatever was stored in its place. */
export const blocksOf = (body: BodyDocument | undefined): Block[] => (Array.isArray(body?.content) ? body.content : []);

/** Both sequences in one: theirs, then mine, and what stands in both in the same order only once. Nothing of either is left out. */
export function unite<T>(theirs: T[], mine: T[]): T[] {
  const known = new Map([...mine, ...theirs].map((one) => [identityOf(one), one]));
  const changes = diffArrays(theirs.map(identityOf), mine.map(identityOf), { maxEditLength: MOST_EDITS });
  // Removals come before additions, so that theirs stands first.
  return changes ? changes.flatMap(({ value }) => value.map((key) => known.get(key) as T)) : [...theirs, ...mine];
}

/** Base blocks from `start` up to `end` that a side replaced by others; one of both may be none. */
type Hunk = { start: number; end: number; blocks: Block[]; side: 'mine' | 'theirs' };

/** A run of blocks that became as many others is that many changes, so that a neighbour's change meets only its own. */
const pairs = (hunk: Hunk): Hunk[] =>
  hunk.end - hunk.start === hunk.blocks.length
    ? hunk.blocks.map((block, index) => {
        const start = hunk.start + index;
        return { start, end: start + 1, blocks: [block], side: hunk.side };
      })
    : [hunk];

type Keyed = { blocks: Block[]; keys: string[] };

function hunksOf(base: Keyed, changed: Keyed, side: Hunk['side']): Hunk[] {
  const changes = diffArrays(base.keys, changed.keys, { maxEditLength: MOST_EDITS });
  if (!changes) return [{ start: 0, end: base.blocks.length, blocks: changed.blocks, side }];
  const hunks: Hunk[] = [];
  let [inBase, inSide] = [0, 0];
  let open: Hunk | undefined;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      open = undefined;
      inBase += count;
      inSide += count;
      continue;
    }
    if (!open) hunks.push((open = { start: inBase, end: inBase, blocks: [], side }));
    if (removed) open.end = inBase += count;
    else open.blocks.push(...changed.blocks.slice(inSide, (inSide += count)));
  }
  return hunks.flatMap(pairs);
}

/** Changes that have a base block in common, or put something in at the very same place. */
type Cluster = { start: number; end: number; hunks: Hunk[] };

function clustersOf(hunks: Hunk[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const hunk of hunks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = clusters.at(-1);
    const isSamePlace = last?.start === hunk.end && last.end === hunk.start;
    if (last && (hunk.start < last.end || isSamePlace)) {
      last.end = Math.max(last.end, hunk.end);
      last.hunks.push(hunk);
    } else clusters.push({ start: hunk.start, end: hunk.end, hunks: [hunk] });
  }
  return clusters;
}

/** What a side has in place of the base blocks of a cluster. */
function sideOf(base: Block[], { start, end, hunks }: Cluster, side: Hunk['side']): Block[] {
  const blocks: Block[] = [];
  let at = start;
  for (const hunk of hunks.filter((one) => one.side === side)) {
    blocks.push(...base.slice(at, hunk.start), ...hunk.blocks);
    at = hunk.end;
  }
  return [...blocks, ...base.slice(at, end)];
}

function settle(base: Block[], cluster: Cluster): Stretch {
  const { start, end, hunks } = cluster;
  const mine = sideOf(base, cluster, 'mine');
  const theirs = sideOf(base, cluster, 'theirs');
  if (hunks.every(({ side }) => side === 'theirs')) return { agreed: theirs };
  if (hunks.every(({ side }) => side === 'mine') || isSame(mine, theirs)) return { agreed: mine };
  if (start === end) return { agreed: unite(theirs, mine) };
  const run = base.slice(start, end);
  if (hunks.every(({ blocks }) => blocks.length === 0)) {
    const isGone = (index: number) => hunks.some((hunk) => index >= hunk.start && index < hunk.end);
    return { agreed: run.filter((_, index) => !isGone(start + index)) };
  }
  return { conflict: { base: run, mine, theirs } };
}

/**
 * Joins two people's changes of one sequence of blocks (diff3). Changes of different blocks are both made, though they be
 * neighbours; two insertions at one place are both kept, theirs first; two deletions are both made. Where both changed the
 * same block, or one deleted what the other changed, the stretch is a conflict. A moved block counts as deleted here and put
 * in there; moved by both to different places it stands twice.
 */
export function mergeBlocks({ base, mine, theirs }: Sides<Block[]>): Stretch[] {
  const keyed = (blocks: Block[]) => ({ blocks, keys: blocks.map(identityOf) });
  const before = keyed(base);
  const hunks = [...hunksOf(before, keyed(theirs), 'theirs'), ...hunksOf(before, keyed(mine), 'mine')];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const cluster of clustersOf(hunks)) {
    stretches.push({ agreed: base.slice(at, cluster.start) }, settle(base, cluster));
    at = cluster.end;
  }
  return [...stretches, { agreed: base.slice(at) }];
}
