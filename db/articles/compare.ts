import { diffArrays } from 'diff';
import { blocksOf, identityOf, isSame } from './blocks.ts';
import { blockTokens, type Token, tokensOf } from './block-words.ts';
import type { ArticleContent, ContentField } from './content.ts';
import type { Block } from './document.ts';

/** What changed between two versions of a piece: block by block, word by word. */

export type Piece = { text: string; change: 'same' | 'added' | 'removed' };
export type FieldChange = { field: ContentField; words: Piece[] };
/** `type` is the block's type; what was a paragraph and is a heading now is one removed and one added. */
export type BlockChange = { kind: 'same' | 'added' | 'removed' | 'changed'; type: string; words: Piece[] };
export type Comparison = { fields: FieldChange[]; blocks: BlockChange[] };

/** Steps that comparing words may take in all, about 100 ms; then longer changes are shown as whole blocks. */
const STEPS = 1_000_000;
/** Edits that are looked for in any case: few enough to cost nothing. */
const FEWEST_EDITS = 20;
/** Pairs of blocks that are tried within one changed stretch; beyond that blocks are paired by their order. */
const MOST_PAIRS = 40_000;
const MOST_EDITS = 2000;
/** Twice the words in common over the words of both (Dice): from here on two blocks are versions of one. */
const SIMILAR = 0.4;

type Budget = { steps: number };

const joined = (tokens: Token[]) => tokens.map(({ text }) => text).join('');
const piece = (text: string, change: Piece['change']): Piece[] => (text ? [{ text, change }] : []);
const replaced = (before: Token[], after: Token[]) => [
  ...piece(joined(before), 'removed'),
  ...piece(joined(after), 'added'),
];

/** Stretches of tokens: removed and added in one place, or the same in both. */
type Run = { removed: string; added: string; same: string };

/** A space that alone is the same between two changes belongs to both: three new words are one change, not three. */
function readable(runs: Run[]): Piece[] {
  const merged: Run[] = [];
  runs.forEach((run, index) => {
    const [last, next] = [merged.at(-1), runs[index + 1]];
    const removes = Boolean(last?.removed) || Boolean(next?.removed);
    const isBetween = run.same && !/[^ ]/.test(run.same) && last && next && !last.same && removes;
    if (isBetween && (last.added || next.added)) {
      last.removed += run.same;
      last.added += run.same;
    } else if (last && !last.same && !run.same) {
      last.removed += run.removed;
      last.added += run.added;
    } else merged.push({ ...run });
  });
  return merged.flatMap(({ removed, added, same }) => [
    ...piece(removed, 'removed'),
    ...piece(added, 'added'),
    ...piece(same, 'same'),
  ]);
}

function compareTokens(before: Token[], after: Token[], budget: Budget): Piece[] {
  const keys = (tokens: Token[]) => tokens.map(({ key }) => key);
  const maxEditLength = Math.max(FEWEST_EDITS, Math.floor(Math.sqrt(Math.max(budget.steps, 0))));
  const changes = diffArrays(keys(before), keys(after), { maxEditLength });
  const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  budget.steps -= (edits ?? maxEditLength) ** 2;
  if (!changes) return replaced(before, after);
  let [inBefore, inAfter] = [0, 0];
  const runs = changes.map(({ added, removed, count }): Run => {
    const old = added ? '' : joined(before.slice(inBefore, (inBefore += count)));
    const now = removed ? '' : joined(after.slice(inAfter, (inAfter += count)));
    return added || removed ? { removed: old, added: now, same: '' } : { removed: '', added: '', same: now };
  });
  return readable(runs);
}

/**
 * Two texts word by word, in any script: the pieces that are the same or removed make up the first, those that are the same or
 * added the second. Texts that differ in very many places are one removed and one added piece.
 */
export function comparePieces(before: string, after: string): Piece[] {
  return compareTokens(tokensOf(before), tokensOf(after), { steps: STEPS });
}

const asText = (value: unknown) =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : identityOf(value);

/** Lists by their items, each a piece, with a sign between them that belongs to no language. */
function compareLists(before: unknown[], after: unknown[]): Piece[] {
  const changes = diffArrays(before.map(asText), after.map(asText));
  const items = changes.flatMap(({ value, added, removed }) =>
    value.flatMap((text) => piece(text, added ? 'added' : removed ? 'removed' : 'same')),
  );
  return items.flatMap((item, index) => [...(index > 0 ? piece(' · ', 'same') : []), item]);
}

function compareFields(before: ArticleContent, after: ArticleContent): FieldChange[] {
  const [old, now]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  const fields = Object.keys({ ...old, ...now }) as ContentField[];
  return fields.flatMap((field) => {
    const [was, is] = [old?.[field], now?.[field]];
    if (field === 'body' || isSame(was, is)) return [];
    const isList = Array.isArray(was) && Array.isArray(is);
    return [{ field, words: isList ? compareLists(was, is) : comparePieces(asText(was), asText(is)) }];
  });
}

const typeOf = (block: Block) => (typeof block?.type === 'string' ? block.type : 'unknown');
const whole = (block: Block, kind: 'same' | 'added' | 'removed'): BlockChange => {
  return { kind, type: typeOf(block), words: piece(joined(blockTokens(block)), kind) };
};

/** A block with what similarity is measured by. */
type Measured = { block: Block; type: string; subject: string; words: Map<string, number>; size: number };

function measured(block: Block): Measured {
  const { media, album, film, map, url } = { ...(block as { attrs?: Record<string, unknown> } | null)?.attrs };
  const words = new Map<string, number>();
  const found = joined(blockTokens(block)).match(/[\p{L}\p{N}\p{M}\u200c]+/gu) ?? [];
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
  return { block, type: typeOf(block), subject: identityOf([media, album, film, map, url]), words, size: found.length };
}

/** From 0 to 1. What shows the same picture, film, album, map or page is the same thing, whatever is said about it. */
function similarity(a: Measured, b: Measured): number {
  if (a.type !== b.type) return 0;
  if (!/^\[null(?:,null)*\]$/.test(a.subject)) return a.subject === b.subject ? 1 : 0;
  if (a.size + b.size === 0) return 1;
  // No need to count when even all the words of the shorter one would not do.
  if ((2 * Math.min(a.size, b.size)) / (a.size + b.size) < SIMILAR) return 0;
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  const shared = (2 * common) / (a.size + b.size);
  return shared < SIMILAR ? 0 : shared;
}

type Pair = [before: number, after: number];

/** The pairs of versions, in order, that have most in common together. */
function pairsOf(before: Measured[], after: Measured[]): Pair[] {
  const alike = (i: number, j: number) => {
    const [a, b] = [before[i], after[j]];
    return a && b ? similarity(a, b) : 0;
  };
  if (before.length * after.length > MOST_PAIRS)
    return before.flatMap((_, index): Pair[] => (alike(index, index) > 0 ? [[index, index]] : []));
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const score = (i: number, j: number) => best[i * width + j] ?? 0;
  const likeness = before.map((_, i) => after.map((__, j) => alike(i, j)));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const like = likeness[i]?.[j] ?? 0;
      const paired = like > 0 ? like + score(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, score(i + 1, j), score(i, j + 1));
    }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length;) {
    const like = likeness[i]?.[j] ?? 0;
    if (like > 0 && score(i, j) === like + score(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (score(i, j) === score(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function changed(before: Block, after: Block, budget: Budget): BlockChange {
  const [old, now] = [blockTokens(before, after), blockTokens(after, before)];
  const words = compareTokens(old, now, budget);
  // What no word shows is shown all the same: once as it was, once as it is.
  const isSeen = words.some(({ change }) => change !== 'same');
  return { kind: 'changed', type: typeOf(after), words: isSeen ? words : replaced(old, now) };
}

/** A stretch in which blocks were replaced by others. */
function compareRuns(before: Block[], after: Block[], budget: Budget): BlockChange[] {
  const changes: BlockChange[] = [];
  let [i, j] = [0, 0];
  const upTo = (a: number, b: number) => {
    changes.push(...before.slice(i, a).map((block) => whole(block, 'removed')));
    changes.push(...after.slice(j, b).map((block) => whole(block, 'added')));
    [i, j] = [a + 1, b + 1];
  };
  for (const [a, b] of pairsOf(before.map(measured), after.map(measured))) {
    upTo(a, b);
    changes.push(changed(before[a] as Block, after[b] as Block, budget));
  }
  upTo(before.length, after.length);
  return changes;
}

function compareBlocks(before: Block[], after: Block[]): BlockChange[] {
  const budget = { steps: STEPS };
  const changes = diffArrays(before.map(identityOf), after.map(identityOf), { maxEditLength: MOST_EDITS });
  if (!changes) return compareRuns(before, after, budget);
  const blocks: BlockChange[] = [];
  let [i, j] = [0, 0];
  let open: { i: number; j: number } = { i, j };
  const close = () => blocks.push(...compareRuns(before.slice(open.i, i), after.slice(open.j, j), budget));
  for (const { added, removed, count } of changes) {
    if (added) j += count;
    else if (removed) i += count;
    else {
      close();
      blocks.push(...after.slice(j, j + count).map((block) => whole(block, 'same')));
      [i, j] = [i + count, j + count];
      open = { i, j };
    }
  }
  close();
  return blocks;
}

/**
 * What changed from one version to another. `fields` has those that differ, ids as they are stored (names are the caller's
 * business), items of lists parted by « · ». `blocks` has the whole body in order: blocks in which most words stayed are `changed` and
 * compared word by word, others removed and added as wholes; a moved block is removed here and added there.
 */
export function compareContent(before: ArticleContent, after: ArticleContent): Comparison {
  return { fields: compareFields(before, after), blocks: compareBlocks(blocksOf(before?.body), blocksOf(after?.body)) };
}
