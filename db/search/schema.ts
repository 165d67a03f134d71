import { sql } from 'drizzle-orm';
import { users } from '../auth/schema.ts';
import { check, flag, id, index, int, json, key, long, ref, table, text, time, unique } from '../columns.ts';
import type { Locale } from '../site/locales.ts';

/** What can be found: by the noun that holds it. Albums and films are one kind to readers: the gallery. */
export const SOURCES = ['article', 'topic', 'map', 'album', 'film'] as const;
export type Source = (typeof SOURCES)[number];

/**
 * What is in the index: a row for each thing in each language that readers see. The words themselves stand under the same number in
 * `search_index`, which each engine has in its own way (see the migration that makes it).
 */
export const searchDocuments = table(
  'search_documents',
  {
    /** Grows with the date: the newest are found first. Milliseconds times 1024, and what tells two of one instant apart. */
    id: long().primaryKey(),
    source: text(SOURCES).notNull(),
    /** Row number of the piece, topic, map, album or film. */
    subjectId: int().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** How words were made of it: an older way is made anew. */
    version: int().notNull(),
    /** Something that it shows has another name now; its words are made anew by and by. */
    stale: flag().notNull().default(false),
    /** Its words that spelling is learnt from. */
    spoken: json<string[]>().notNull(),
  },
  (document) => [
    unique('search_documents_subject').on(document.source, document.subjectId, document.locale),
    index('search_documents_stale').on(document.stale, document.id),
    check('search_documents_source', sql`${document.source} in ('article', 'topic', 'map', 'album', 'film')`),
  ],
);

/** The paper's own words: those of headlines, standfirsts, names and keywords that readers see, as folded. */
export const searchWords = table(
  'search_words',
  {
    locale: text().$type<Locale>().notNull(),
    word: text().notNull(),
    /** As the paper writes it. */
    written: text().notNull(),
    /** How many documents have it. */
    documents: int().notNull(),
  },
  (row) => [key({ columns: [row.locale, row.word] })],
);

/** Spellings that are a letter away from a word of the paper, or sound like it. */
export const searchSpellings = table(
  'search_spellings',
  {
    locale: text().$type<Locale>().notNull(),
    /** The word without one of its letters, or its consonants behind a tilde. */
    spelling: text().notNull(),
    word: text().notNull(),
  },
  (row) => [
    key({ columns: [row.locale, row.spelling, row.word] }),
    index('search_spellings_word').on(row.locale, row.word),
  ],
);

/** What readers looked for and did not find. Nothing says who. */
export const searchMisses = table(
  'search_misses',
  {
    locale: text().$type<Locale>().notNull(),
    /** As folded. */
    query: text().notNull(),
    times: int().notNull(),
    lastAt: time().notNull(),
  },
  (miss) => [
    key({ columns: [miss.locale, miss.query] }),
    index('search_misses_times').on(miss.locale, miss.times, miss.lastAt),
    index('search_misses_last').on(miss.lastAt),
  ],
);

/** What editors put before all else that a query finds. */
export const searchPromotions = table(
  'search_promotions',
  {
    id: id(),
    locale: text().$type<Locale>().notNull(),
    /** The query as typed, and as stems: another form of it finds the same. */
    query: text().notNull(),
    stems: text().notNull(),
    source: text(SOURCES).notNull(),
    subjectId: int().notNull(),
    byId: ref(() => users.id, 'set null'),
    createdAt: time().notNull(),
  },
  (promotion) => [
    unique('search_promotions_once').on(promotion.locale, promotion.stems, promotion.source, promotion.subjectId),
    check('search_promotions_source', sql`${promotion.source} in ('article', 'topic', 'map', 'album', 'film')`),
  ],
);

/** How far the index of the whole paper is: one row. */
export const searchProgress = table('search_progress', {
  name: text().primaryKey(),
  version: int().notNull(),
  /** What was last made of `source`; behind the last source all is done. */
  source: text().notNull(),
  subjectId: int().notNull(),
});
