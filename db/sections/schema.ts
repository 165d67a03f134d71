import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Locale } from '../site/locales.ts';
import { flag, id, int, key, ref, table, text, unique } from '../columns.ts';

export const sections = table(
  'sections',
  {
    id: id(),
    /** Lower-case segment of the address, the same in every language. */
    slug: text().notNull(),
    position: int().notNull(),
    /** Analysis is set in another voice on the front: serif italics, no pictures. */
    opinion: flag().notNull().default(false),
    /** `site`: as the site's setting says. A piece may say otherwise for itself. */
    commentsMode: text(['site', 'off', 'pre', 'post', 'trust']).notNull().default('site'),
    /** Counts up with every save; a save names the version it started from. */
    version: int().notNull().default(1),
    /** Set when an admin merged this one into another: drafts that still name it mean that one. */
    mergedInto: ref((): AnySQLiteColumn => sections.id),
  },
  (section) => [unique('sections_slug').on(section.slug)],
);

export const sectionTexts = table(
  'section_texts',
  {
    sectionId: ref(() => sections.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
  },
  (words) => [key({ columns: [words.sectionId, words.locale] })],
);
