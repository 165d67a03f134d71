import { sql } from 'drizzle-orm';
import type { Locale } from '../site/locales.ts';
import { check, flag, id, int, json, key, real, ref, table, text, time, unique } from '../columns.ts';

/** A stored picture, film or caption file. Its bytes lie under its hash, so an address never changes its content. */
export const media = table(
  'media',
  {
    id: id(),
    /** SHA-256 of the original's bytes, hex. */
    hash: text().notNull(),
    kind: text(['picture', 'film', 'captions']).notNull(),
    /** Of the original as stored: 'jpeg', 'webp', 'png', 'mp4', 'webm', 'vtt'. */
    format: text().notNull(),
    bytes: int().notNull(),
    /** Pixels; null for caption files. */
    width: int(),
    height: int(),
    /** Widths in pixels that were made at upload, ascending. */
    widths: json<number[]>().notNull(),
    /** What must stay in sight when the picture is cropped, from 0 to 1 of width and height. */
    focalX: real().notNull().default(0.5),
    focalY: real().notNull().default(0.5),
    /** A tiny preview (a data: address of some 60 bytes), shown until the picture is there. */
    placeholder: text(),
    decorative: flag().notNull().default(false),
    /** A map or a chart on a light ground: by night it is shown dark, with its colours kept. A photograph never is. */
    drawn: flag().notNull().default(false),
    licence: text().notNull().default(''),
    source: text().notNull().default(''),
    createdAt: time().notNull(),
    sample: flag().notNull().default(false),
  },
  (row) => [
    unique('media_hash').on(row.hash),
    check('media_kind', sql`${row.kind} in ('picture', 'film', 'captions')`),
    check('media_focal', sql`${row.focalX} between 0 and 1 and ${row.focalY} between 0 and 1`),
  ],
);

export const mediaTexts = table(
  'media_texts',
  {
    mediaId: ref(() => media.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    alt: text().notNull(),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
  },
  (words) => [key({ columns: [words.mediaId, words.locale] })],
);

export type MediaRow = typeof media.$inferSelect;
