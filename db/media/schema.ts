import { sql } from 'drizzle-orm';
import type { Locale } from '../site/locales.ts';
import { users } from '../auth/schema.ts';
import { check, flag, id, index, int, json, key, real, ref, table, text, time, unique } from '../columns.ts';

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
    /** Counts the changes of what is said about it, so that two editors do not overwrite each other. */
    version: int().notNull().default(1),
    /** What the file was called where it came from; null before uploads were a thing. */
    fileName: text().notNull().default(''),
    addedById: ref(() => users.id, 'set null'),
    /** Of a film, as its file says. */
    seconds: real(),
    /** Up to when it may be shown; null: without end. */
    rightsUntil: time(),
    /** Since when it is not shown any more: its files lie where nobody is served from, another picture stands in. */
    withheldAt: time(),
    /** The one picture that stands in for those that may not be shown any more. */
    standIn: flag().notNull().default(false),
    /** AVIF versions: none are to be made, they wait until nothing else is to be done, or pages show them. */
    avif: text(['none', 'waiting', 'made']).notNull().default('none'),
  },
  (row) => [
    unique('media_hash').on(row.hash),
    index('media_avif').on(row.avif, row.id),
    index('media_rights').on(row.rightsUntil),
    index('media_kind_id').on(row.kind, row.id),
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

/** Folders and labels in one: what editors sort the library by. A thing may have several. */
export const mediaLabels = table(
  'media_labels',
  { mediaId: ref(() => media.id).notNull(), label: text().notNull() },
  (row) => [key({ columns: [row.mediaId, row.label] }), index('media_labels_label').on(row.label, row.mediaId)],
);

/** Addresses that a picture had before it was replaced: they lead to what stands there now. */
export const mediaPast = table(
  'media_past',
  { hash: text().primaryKey(), mediaId: ref(() => media.id).notNull(), replacedAt: time().notNull() },
  (row) => [index('media_past_media').on(row.mediaId)],
);

/** Pictures that were sent and wait to be made into their sizes, one after another, by the worker. */
export const mediaJobs = table(
  'media_jobs',
  {
    id: id(),
    state: text(['waiting', 'working', 'done', 'refused']).notNull().default('waiting'),
    /** Name of the file in the folder of what has come in. */
    file: text().notNull(),
    /** What whoever sent it called it. */
    fileName: text().notNull(),
    hash: text().notNull(),
    bytes: int().notNull(),
    actorId: ref(() => users.id, 'set null'),
    /** Takes the place of this picture. */
    replacesId: ref(() => media.id, 'set null'),
    /** What became of it. */
    mediaId: ref(() => media.id, 'set null'),
    /** The library had the very same file already. */
    known: flag().notNull().default(false),
    /** Why it was refused. */
    code: text().notNull().default(''),
    attempts: int().notNull().default(0),
    createdAt: time().notNull(),
    changedAt: time().notNull(),
  },
  (job) => [
    index('media_jobs_state').on(job.state, job.id),
    index('media_jobs_actor').on(job.actorId, job.id),
    check('media_jobs_state_known', sql`${job.state} in ('waiting', 'working', 'done', 'refused')`),
  ],
);

export type MediaRow = typeof media.$inferSelect;
