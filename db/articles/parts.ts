import { sql } from 'drizzle-orm';
import { check, id, index, int, ref, table, text, time, unique } from '../columns.ts';
import type { Locale } from '../site/locales.ts';
import { articles } from './schema.ts';

/** Pieces that belong together and are read in an order: the name readers see, in its language. */
export const series = table(
  'series',
  { id: id(), locale: text().$type<Locale>().notNull(), name: text().notNull(), createdAt: time().notNull() },
  (row) => [unique('series_name').on(row.locale, row.name), check('series_named', sql`length(${row.name}) > 0`)],
);

/** Which piece is which part; a piece belongs to one series at most. */
export const seriesParts = table(
  'series_parts',
  {
    articleId: ref(() => articles.id).primaryKey(),
    seriesId: ref(() => series.id).notNull(),
    /** Order within the series; parts that readers cannot see leave no gap in what they count. */
    part: int().notNull(),
  },
  (row) => [index('series_parts_series').on(row.seriesId, row.part, row.articleId)],
);
