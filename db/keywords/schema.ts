import type { Locale } from '../site/locales.ts';
import { id, index, ref, table, text, unique } from '../columns.ts';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** A tag in one language. Two spellings that fold to the same slug are one keyword. */
export const keywords = table(
  'keywords',
  {
    id: id(),
    locale: text().$type<Locale>().notNull(),
    name: text().notNull(),
    slug: text().notNull(),
    /** Set when an editor merged this one into another: its address leads there. */
    mergedInto: ref((): AnySQLiteColumn => keywords.id, 'set null'),
  },
  (keyword) => [
    unique('keywords_address').on(keyword.locale, keyword.slug),
    index('keywords_merged').on(keyword.mergedInto),
  ],
);
