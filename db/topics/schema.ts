import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { BodyDocument } from '../articles/document.ts';
import { users } from '../auth/schema.ts';
import { check, flag, id, index, int, json, key, ref, table, text, time, unique } from '../columns.ts';
import { media } from '../media/schema.ts';
import type { Locale } from '../site/locales.ts';

/** An In Focus topic: one thing, explained in every language it has words for. */
export const topics = table(
  'topics',
  {
    id: id(),
    slug: text().notNull(),
    position: int().notNull(),
    state: text(['draft', 'published']).notNull().default('draft'),
    sample: flag().notNull().default(false),
    /** Set when an editor merged this one into another: drafts that still name it mean that one. */
    mergedInto: ref((): AnySQLiteColumn => topics.id),
  },
  (topic) => [
    unique('topics_slug').on(topic.slug),
    index('topics_order').on(topic.state, topic.position),
    check('topics_state', sql`${topic.state} in ('draft', 'published')`),
  ],
);

/** A published topic shows in a language only with a name, an explainer and a picture: checked by the database too. */
export const topicTexts = table(
  'topic_texts',
  {
    topicId: ref(() => topics.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    name: text().notNull(),
    explainer: text().notNull(),
    body: json<BodyDocument>().notNull(),
    /** Other names by which a body's first mention is found. */
    synonyms: json<string[]>().notNull(),
    mediaId: ref(() => media.id, 'restrict').notNull(),
    alt: text().notNull(),
    caption: text().notNull().default(''),
    /** The version of the working copy that readers see. */
    version: int().notNull().default(0),
  },
  (words) => [
    key({ columns: [words.topicId, words.locale] }),
    check(
      'topic_texts_complete',
      sql`length(${words.name}) > 0 and length(${words.explainer}) > 0 and length(${words.alt}) > 0`,
    ),
  ],
);

/**
 * The working copy of a topic's words in one language: what editors see and save, finished or not. Readers see `topic_texts`,
 * which takes it over when it is published. Words that nobody opened in the newsroom have none.
 */
export const topicDrafts = table(
  'topic_drafts',
  {
    topicId: ref(() => topics.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    /** Counts up with every save; a save names the version it started from. */
    version: int().notNull(),
    name: text().notNull(),
    explainer: text().notNull(),
    body: json<BodyDocument>().notNull(),
    synonyms: json<string[]>().notNull(),
    mediaId: ref(() => media.id, 'set null'),
    alt: text().notNull(),
    caption: text().notNull(),
    savedAt: time().notNull(),
    savedById: ref(() => users.id, 'set null'),
  },
  (draft) => [key({ columns: [draft.topicId, draft.locale] })],
);
