import { stem, stemsFor } from './stemming.ts';
import { wordsOf } from './normalize.ts';

/** What a reader types, read: words, "phrases", and -what is left out. Nothing that is typed is an error. Safe in a browser. */

/** More letters are not read, and more terms are not looked for. */
const LONGEST_QUERY = 200;
const MOST_TERMS = 8;
const MOST_WORDS = 12;

/** One thing that is looked for: any of these runs of stems, each a word or several in a row. */
export type Term = string[][];

export type Query = {
  /** As shown again. */
  typed: string;
  terms: Term[];
  without: Term[];
  /** The words of the terms, folded: what a spelling is looked up for. */
  words: string[];
  /** All stems of the terms, in their order: what names a promotion, and a headline that says just this. */
  stems: string[];
};

/** So frequent that they tell nothing, unless somebody asks for nothing else. */
const STOP = new Set(
  [
    'a an and are as at be by for from how in into is it its of on or that the their this to was were what when where who why will with',
    'ال و او في من على الى عن مع هذا هذه ذلك التي الذي ان كان ما لا هل كيف متى',
    'و در به از که این آن را با برای تا بر است یا هم هر چه چرا چگونه',
  ].flatMap((list) => wordsOf(list)),
);

const QUOTES = /["“”„«»〝〞＂]/gu;
/** A phrase or a word, and whether it is left out. */
const PART = /(^|\s)([-−–]?)(?:"([^"]*)(?:"|$)|([^\s"]+))/gu;

/** What is typed, as text that can be stored and shown: no halves of letters, no controls, cut to its length. */
export function cleanQuery(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value
    .slice(0, LONGEST_QUERY * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\ufffd]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...text].slice(0, LONGEST_QUERY).join('');
}

const withoutTwins = (term: Term): Term => [...new Map(term.map((words) => [words.join(' '), words])).values()];

/** Words in a row; of one word every form under which the index may have it. */
function termOf(words: string[], isPhrase: boolean): Term {
  const [only] = words;
  if (words.length === 1 && only) return withoutTwins((isPhrase ? [stem(only)] : stemsFor(only)).map((one) => [one]));
  const row = words.map(stem);
  // «cease-fire» is «ceasefire» too.
  return withoutTwins(isPhrase ? [row] : [row, [stem(words.join(''))]]);
}

/** Reads a query. */
export function parseQuery(value: unknown): Query {
  const typed = cleanQuery(value);
  const found: { words: string[]; isOut: boolean; isPhrase: boolean }[] = [];
  for (const [, , minus = '', phrase, word = ''] of ` ${typed.replace(QUOTES, '"')}`.matchAll(PART)) {
    const words = wordsOf(phrase ?? word).slice(0, MOST_WORDS);
    if (words.length > 0) found.push({ words, isOut: minus !== '', isPhrase: phrase !== undefined });
  }
  const wanted = found.filter(({ isOut }) => !isOut);
  const telling = wanted.filter(({ words, isPhrase }) => isPhrase || !words.every((word) => STOP.has(word)));
  const kept = (telling.length > 0 ? telling : wanted).slice(0, MOST_TERMS);
  const words = kept.flatMap((one) => one.words);
  return {
    typed,
    terms: kept.map((one) => termOf(one.words, one.isPhrase)),
    without: found
      .filter(({ isOut }) => isOut)
      .slice(0, MOST_TERMS)
      .map((one) => termOf(one.words, one.isPhrase)),
    words,
    stems: words.map(stem),
  };
}
