import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { fold, wordsOf } from './normalize.ts';
import { searchSpellings, searchWords } from './schema.ts';

/** The paper's own words: what spelling is learnt from and what completes what somebody begins to type. */

/** Words of fewer letters are not mended. */
const SHORTEST = 3;
/** No document teaches more words. */
const MOST = 120;
/** Completions that are weighed. */
const WEIGHED = 400;

/** The words of a text as folded, with how they are written; numbers teach nothing. */
export function spokenOf(text: string): Map<string, string> {
  const spoken = new Map<string, string>();
  for (const piece of text.match(/[\p{L}\p{M}\p{N}\u200c\u0640'’.-]+/gu) ?? []) {
    const words = wordsOf(piece);
    const [word] = words;
    if (words.length !== 1 || !word || word.length < SHORTEST || /\d/.test(word)) continue;
    const written = piece
      .replace(/['’]s$/u, '')
      .replace(/^[.'’-]+|[.'’-]+$/gu, '')
      .replaceAll('\u0640', '');
    const before = spoken.get(word);
    // At the beginning of a sentence any word is written large.
    if (before === undefined || written === written.toLowerCase()) spoken.set(word, written);
    if (spoken.size >= MOST) break;
  }
  return spoken;
}

const VOWELS = /[aeiouy\u0627\u0648\u06cc\u0647]/gu;

/** What sounds alike: consonants, none twice in a row. */
const soundOf = (word: string) =>
  `~${word
    .replace(/ph/g, 'f')
    .replace(/[ck]+/g, 'k')
    .replace(VOWELS, '')
    .replace(/(.)\1+/gu, '$1')}`;

/** The word itself, the word without one of its letters, and its sound: two words with one of these in common are a slip apart. */
export function spellingsOf(word: string): string[] {
  const letters = [...word].slice(0, 24);
  const shorter = letters.map((_, place) => letters.filter((__, other) => other !== place).join(''));
  const sound = soundOf(word);
  return [...new Set([word, ...shorter, ...(sound.length > 3 ? [sound] : [])])];
}

/** Counts the words of one more document of the language. */
export async function learnWords(locale: Locale, spoken: Map<string, string>): Promise<void> {
  if (spoken.size === 0) return;
  await transaction(async (tx) => {
    const rows = [...spoken].map(([word, written]) => ({ locale, word, written, documents: 1 }));
    const counted = await tx
      .insert(searchWords)
      .values(rows)
      .onConflictDoUpdate({
        target: [searchWords.locale, searchWords.word],
        set: {
          documents: sql`${searchWords.documents} + 1`,
          // Written small it is a word like others, and not only the first of a sentence.
          written: sql`case when excluded.written = excluded.word then excluded.written else ${searchWords.written} end`,
        },
      })
      .returning({ word: searchWords.word, documents: searchWords.documents });
    const fresh = counted.filter(({ documents }) => documents === 1);
    const spellings = fresh.flatMap(({ word }) => spellingsOf(word).map((spelling) => ({ locale, spelling, word })));
    for (let from = 0; from < spellings.length; from += 1000)
      await tx
        .insert(searchSpellings)
        .values(spellings.slice(from, from + 1000))
        .onConflictDoNothing();
  });
}

/** Counts the words of one document less; what no document says any more is forgotten. */
export async function unlearnWords(locale: Locale, words: string[]): Promise<void> {
  if (words.length === 0) return;
  await transaction(async (tx) => {
    const ours = and(eq(searchWords.locale, locale), inArray(searchWords.word, words));
    const left = await tx
      .update(searchWords)
      .set({ documents: sql`${searchWords.documents} - 1` })
      .where(ours)
      .returning({ word: searchWords.word, documents: searchWords.documents });
    const gone = left.filter(({ documents }) => documents < 1).map(({ word }) => word);
    if (gone.length === 0) return;
    await tx.delete(searchWords).where(and(eq(searchWords.locale, locale), inArray(searchWords.word, gone)));
    await tx
      .delete(searchSpellings)
      .where(and(eq(searchSpellings.locale, locale), inArray(searchSpellings.word, gone)));
  });
}

/** How many slips of a letter (left out, put in, another one, two changed over) are between two words. */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let [before, last]: [number[], number[]] = [[], b.map((_, place) => place + 1)];
  last.unshift(0);
  for (const [row, letter] of a.entries()) {
    const next = [row + 1];
    for (const [column, against] of b.entries()) {
      const same = letter === against ? 0 : 1;
      let least = Math.min((next[column] ?? 0) + 1, (last[column + 1] ?? 0) + 1, (last[column] ?? 0) + same);
      const isSwap = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === against;
      if (isSwap) least = Math.min(least, (before[column - 1] ?? 0) + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
}

export type Spelling = { word: string; written: string };

/** For each word that the paper does not know the nearest that it does, by the word as typed; others are left out. */
export async function mapSpellings(locale: Locale, words: string[]): Promise<Map<string, Spelling>> {
  const asked = [...new Set(words)].filter((word) => word.length >= SHORTEST && !/\d/.test(word));
  if (asked.length === 0) return new Map();
  const rows = await db()
    .selectDistinct({ word: searchWords.word, written: searchWords.written, documents: searchWords.documents })
    .from(searchSpellings)
    .innerJoin(
      searchWords,
      and(eq(searchWords.locale, searchSpellings.locale), eq(searchWords.word, searchSpellings.word)),
    )
    .where(and(eq(searchSpellings.locale, locale), inArray(searchSpellings.spelling, asked.flatMap(spellingsOf))));
  const found = new Map<string, Spelling>();
  for (const word of asked) {
    if (rows.some((row) => row.word === word)) continue;
    const most = word.length < 5 ? 1 : 2;
    const near = rows
      .map((row) => ({ ...row, slips: slipsBetween(word, row.word) }))
      .filter(({ slips }) => slips <= most)
      .toSorted((a, b) => a.slips - b.slips || b.documents - a.documents || a.word.localeCompare(b.word));
    if (near[0]) found.set(word, { word: near[0].word, written: near[0].written });
  }
  return found;
}

/** The most frequent words of the paper that begin so, folded. */
export async function listCompletions(locale: Locale, beginning: string, limit: number): Promise<Spelling[]> {
  const first = fold(beginning);
  if (!first) return [];
  const range = db()
    .select({ word: searchWords.word, written: searchWords.written, documents: searchWords.documents })
    .from(searchWords)
    .where(
      and(eq(searchWords.locale, locale), gte(searchWords.word, first), lt(searchWords.word, `${first}\u{10ffff}`)),
    )
    .limit(WEIGHED)
    .as('completions');
  return db()
    .select({ word: range.word, written: range.written })
    .from(range)
    .orderBy(desc(range.documents), range.word)
    .limit(limit);
}
