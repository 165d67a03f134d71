import Sqlite from 'better-sqlite3';
import { addAuthor } from '../db/authors/mutations.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { facetOf, firstIdAt } from '../db/search/facets.ts';
import { markIndexWhole } from '../db/search/rebuild.ts';
import { stem } from '../db/search/stemming.ts';
import { spellingsOf } from '../db/search/vocabulary.ts';
import { addSection } from '../db/sections/mutations.ts';
import { sqliteFile } from '../db/site/env.ts';
import type { Locale } from '../db/site/locales.ts';
import { enableLocales } from '../db/site/mutations.ts';

/** Published pieces of made-up words, as frequent as words of a language are (Zipf), written and indexed past the verbs: a million in minutes. */

const WORDS = 40_000;
const SECTIONS = 6;
const AUTHORS = 40;
const LENGTHS = { headline: 8, standfirst: 22, keywords: 4, body: 220 } as const;
/** The newest is of this instant; one piece each five minutes before it. */
const NEWEST = Date.UTC(2026, 0, 1);
const APART = 5 * 60_000;
/** Pieces of one transaction. */
const PORTION = 5_000;

/** Numbers that look like chance and are the same at every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES: Record<'en' | 'ar' | 'fa', string[]> = {
  en: 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi zo qua bra cle dri flo gru'.split(' '),
  fa: 'پا چی ژو گل می را تن شه دل کو نو بر سر گی خو یا دا هم آب ست ور زم کر نا'.split(' '),
  ar: 'با سی دو فر گل حم جن کر لم مد نب پر رس صت طع وب زن قد غش عم خل ثم ذب ضر ظل'.split(' '),
};

export type Vocabulary = {
  words: string[];
  stems: string[];
  /** A word of the paper, the frequent ones more often. */ pick: () => number;
};

/** Words of a language, the most frequent first. */
export function vocabularyOf(locale: 'en' | 'ar' | 'fa', seed: number): Vocabulary {
  const next = chance(seed);
  const syllables = SYLLABLES[locale];
  const made = new Set<string>();
  while (made.size < WORDS) {
    const length = 2 + Math.floor(next() * 3);
    made.add(Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join(''));
  }
  const words = [...made];
  const shares = words.map((_, rank) => 1 / (rank + 3));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  const steps = Float64Array.from(shares, (share) => (reached += share / total));
  const pick = () => {
    const wanted = next();
    let [low, high] = [0, steps.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle] ?? 1) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { words, stems: words.map(stem), pick };
}

type Made = Record<keyof typeof LENGTHS, number[]>;
const drawn = (vocabulary: Vocabulary): Made =>
  Object.fromEntries(
    Object.entries(LENGTHS).map(([field, length]) => [field, Array.from({ length }, vocabulary.pick)]),
  ) as Made;

/** Statements that write a piece, its byline and its words. */
function statementsOf(connection: Sqlite.Database) {
  return {
    article: connection.prepare(
      `insert into articles (id, locale, section_id, slug, headline, standfirst, body, words, state, published_at,
        first_published_at, created_at, saved_at, sources) values (?, ?, ?, ?, ?, ?, ?, ?, 'published', ?, ?, ?, ?, '[]')`,
    ),
    byline: connection.prepare('insert into article_authors (article_id, author_id, position) values (?, ?, 0)'),
    document: connection.prepare(
      `insert into search_documents (id, source, subject_id, locale, version, stale, spoken) values (?, 'article', ?, ?, 1, 0, '[]')`,
    ),
    words: connection.prepare(
      'insert into search_index (rowid, headline, standfirst, keywords, body, facets) values (?, ?, ?, ?, ?, ?)',
    ),
    word: connection.prepare('insert into search_words (locale, word, written, documents) values (?, ?, ?, ?)'),
    spelling: connection.prepare('insert or ignore into search_spellings (locale, spelling, word) values (?, ?, ?)'),
  };
}

type Piece = { id: number; locale: Locale; at: number; made: Made };

function writePiece(
  to: ReturnType<typeof statementsOf>,
  { words, stems }: Vocabulary,
  { id, locale, at, made }: Piece,
): void {
  const text = (field: keyof Made) => made[field].map((word) => words[word]).join(' ');
  const stemmed = (field: keyof Made) => made[field].map((word) => stems[word]).join(' ');
  const [sectionId, authorId] = [1 + (id % SECTIONS), 1 + (id % AUTHORS)];
  const body = { v: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: text('body') }] }] };
  to.article.run(
    id,
    locale,
    sectionId,
    `piece-${id}`,
    text('headline'),
    text('standfirst'),
    JSON.stringify(body),
    LENGTHS.body,
    at,
    at,
    at,
    at,
  );
  to.byline.run(id, authorId);
  const document = firstIdAt(at);
  to.document.run(document, id, locale);
  const facets = [
    facetOf.any(),
    facetOf.locale(locale),
    facetOf.kind('article'),
    facetOf.dated(),
    facetOf.section(sectionId),
    facetOf.author(authorId),
  ];
  to.words.run(
    document,
    stemmed('headline'),
    stemmed('standfirst'),
    stemmed('keywords'),
    stemmed('body'),
    facets.join(' '),
  );
}

/** Fills an empty database with so many pieces, one of five in Arabic; answers their vocabularies and a headline of each language. */
export async function generateArticles(count: number) {
  await enableLocales(SYSTEM, ['en', 'ar']);
  for (let number = 0; number < SECTIONS; number += 1)
    await addSection(SYSTEM, {
      slug: `s${number}`,
      position: number,
      texts: { en: { name: `S${number}` }, ar: { name: `S${number}` } },
    });
  for (let number = 0; number < AUTHORS; number += 1)
    await addAuthor(SYSTEM, { slug: `a${number}`, texts: { en: { name: `A${number}` }, ar: { name: `A${number}` } } });
  const vocabularies = { en: vocabularyOf('en', 1), ar: vocabularyOf('ar', 2) };
  const headlines: Record<'en' | 'ar', string[]> = { en: [], ar: [] };
  const connection = new Sqlite(sqliteFile());
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -262144');
  const to = statementsOf(connection);
  const seen = { en: new Int32Array(WORDS), ar: new Int32Array(WORDS) };
  for (let first = 1; first <= count; first += PORTION) {
    connection.exec('begin');
    for (let id = first; id < Math.min(first + PORTION, count + 1); id += 1) {
      const locale = id % 5 === 0 ? 'ar' : 'en';
      const made = drawn(vocabularies[locale]);
      writePiece(to, vocabularies[locale], { id, locale, at: NEWEST - (count - id) * APART, made });
      for (const word of new Set([...made.headline, ...made.standfirst]))
        seen[locale][word] = (seen[locale][word] ?? 0) + 1;
      if (headlines[locale].length < 200 && id % 97 < 5)
        headlines[locale].push(made.headline.map((word) => vocabularies[locale].words[word]).join(' '));
    }
    connection.exec('commit');
  }
  connection.exec('begin');
  for (const locale of ['en', 'ar'] as const)
    for (const [rank, word] of vocabularies[locale].words.entries()) {
      const documents = seen[locale][rank] ?? 0;
      if (documents === 0) continue;
      to.word.run(locale, word, word, documents);
      for (const spelling of spellingsOf(word)) to.spelling.run(locale, spelling, word);
    }
  connection.exec('commit');
  connection.exec("insert into search_index(search_index) values ('optimize')");
  connection.close();
  await markIndexWhole();
  return { vocabularies, headlines };
}
