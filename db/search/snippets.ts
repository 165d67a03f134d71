import { stemsOf } from './normalize.ts';
import { stem } from './stemming.ts';
import type { Term } from './syntax.ts';

/** What of a text is shown with a result, with the words that were looked for marked in it. Safe in a browser. */

export type Part = { text: string; hit: boolean };

/** Words of a snippet, and words before its first hit. */
const LENGTH = 34;
const LEAD = 8;

const PIECE = /[\p{L}\p{N}\p{M}\u200c\u0640'’.]*[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u0640'’]*/gu;

/** Stems of the words that texts say again and again: finding them anew takes most of the time of a result. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 50_000;

function stemsOfWord(word: string): string[] {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  // Most words of a Latin text need no folding.
  const stems = /^[A-Za-z]+$/.test(word) ? [stem(word.toLowerCase())] : stemsOf(word);
  known.set(word, stems);
  return stems;
}

type Piece = { from: number; to: number; hit: boolean };

/** Where the words of a text are, and which of them were looked for. */
function piecesOf(text: string, wanted: Set<string>): Piece[] {
  return [...text.matchAll(PIECE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    hit: stemsOfWord(match[0]).some((stem) => wanted.has(stem)),
  }));
}

/** The stems to mark: those of every form of every term. */
export const marksOf = (terms: Term[]): Set<string> => new Set(terms.flat(2));

/** Hits next to each other are one mark. */
function partsOf(text: string, pieces: Piece[], { from, to }: { from: number; to: number }): Part[] {
  const parts: Part[] = [];
  const put = (words: string, hit: boolean) => {
    if (words) parts.push({ text: words, hit });
  };
  let at = from;
  for (const piece of pieces.filter((one) => one.hit && one.from >= from && one.to <= to)) {
    const between = text.slice(at, piece.from);
    const last = parts.at(-1);
    if (last?.hit && /^\s*$/u.test(between)) last.text += between + text.slice(piece.from, piece.to);
    else {
      put(between, false);
      put(text.slice(piece.from, piece.to), true);
    }
    at = piece.to;
  }
  put(text.slice(at, to), false);
  return parts;
}

/** The whole text, marked. */
export function markWords(text: string, wanted: Set<string>): Part[] {
  return partsOf(text, piecesOf(text, wanted), { from: 0, to: text.length });
}

/** The part of a text that says most of what was looked for, marked; undefined when it says nothing of it. */
export function snippetOf(text: string, wanted: Set<string>): Part[] | undefined {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const pieces = piecesOf(flat, wanted);
  const hits = pieces.flatMap((piece, place) => (piece.hit ? [place] : []));
  let [best, most] = [-1, 0];
  for (const [index, place] of hits.entries()) {
    const inside = hits.slice(index).filter((other) => other < place + LENGTH - LEAD);
    const said = new Set(inside.map((other) => flat.slice(pieces[other]?.from, pieces[other]?.to).toLowerCase())).size;
    if (said > most) [best, most] = [place, said];
  }
  if (best < 0) return undefined;
  const first = Math.max(0, Math.min(best - LEAD, pieces.length - LENGTH));
  const last = Math.min(pieces.length, first + LENGTH);
  const from = first === 0 ? 0 : (pieces[first]?.from ?? 0);
  const to = last === pieces.length ? flat.length : (pieces[last - 1]?.to ?? flat.length);
  const parts = partsOf(flat, pieces, { from, to });
  const before = from > 0 ? [{ text: '… ', hit: false }] : [];
  return [...before, ...parts, ...(to < flat.length ? [{ text: ' …', hit: false }] : [])];
}
