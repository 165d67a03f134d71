import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Locale } from '../site/locales.ts';
import { media } from '../media/schema.ts';
import { flag, id, int, key, ref, table, text, unique } from '../columns.ts';

/** Bylines. They are not users: a role, a desk or a guest may sign a piece without ever signing in. */
export const authors = table(
  'authors',
  {
    id: id(),
    slug: text().notNull(),
    portraitId: ref(() => media.id, 'set null'),
    sample: flag().notNull().default(false),
    /** Counts up with every save; a save names the version it started from. */
    version: int().notNull().default(1),
    /** Set when an editor merged this one into another: drafts that still name it mean that one. */
    mergedInto: ref((): AnySQLiteColumn => authors.id),
  },
  (author) => [unique('authors_slug').on(author.slug)],
);

export const authorTexts = table(
  'author_texts',
  {
    authorId: ref(() => authors.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    name: text().notNull(),
    role: text().notNull().default(''),
    bio: text().notNull().default(''),
  },
  (words) => [key({ columns: [words.authorId, words.locale] })],
);
