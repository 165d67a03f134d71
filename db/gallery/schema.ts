import { sql } from 'drizzle-orm';
import { users } from '../auth/schema.ts';
import { check, flag, id, index, int, json, key, ref, table, text, time } from '../columns.ts';
import { media } from '../media/schema.ts';
import type { Locale, Texts } from '../site/locales.ts';

export const albums = table(
  'albums',
  {
    id: id(),
    state: text(['draft', 'published']).notNull().default('draft'),
    publishedAt: time(),
    /** Where it stands in the lists, later ones first: when it came before readers, until editors order them otherwise. */
    rankedAt: time(),
    coverId: ref(() => media.id, 'restrict').notNull(),
    sample: flag().notNull().default(false),
    /** Counts saves, so that of two who edit at once nobody overwrites the other unseen. */
    version: int().notNull().default(0),
    savedAt: time(),
    savedById: ref(() => users.id, 'set null'),
  },
  (album) => [
    index('albums_ranked').on(album.state, album.rankedAt, album.id),
    check('albums_published', sql`${album.state} <> 'published' or ${album.publishedAt} is not null`),
  ],
);

export const albumTexts = table(
  'album_texts',
  {
    albumId: ref(() => albums.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    lead: text().notNull(),
    /** Whether readers of this language see it; the album's state says whether any do. */
    shown: flag().notNull().default(true),
  },
  (words) => [key({ columns: [words.albumId, words.locale] })],
);

export const albumItems = table(
  'album_items',
  {
    albumId: ref(() => albums.id).notNull(),
    mediaId: ref(() => media.id, 'restrict').notNull(),
    position: int().notNull(),
    /** This album's own captions; a missing one falls back to the library's. */
    captions: json<Texts>().notNull(),
  },
  (item) => [key({ columns: [item.albumId, item.mediaId] })],
);

export const films = table(
  'films',
  {
    id: id(),
    state: text(['draft', 'published']).notNull().default('draft'),
    publishedAt: time(),
    seconds: int().notNull(),
    /** Needs no captions: nobody speaks. */
    withoutSpeech: flag().notNull().default(false),
    sample: flag().notNull().default(false),
    /** Counts saves, as in albums. */
    version: int().notNull().default(0),
    savedAt: time(),
    savedById: ref(() => users.id, 'set null'),
  },
  (film) => [
    index('films_latest').on(film.state, film.publishedAt, film.id),
    check('films_published', sql`${film.state} <> 'published' or ${film.publishedAt} is not null`),
  ],
);

export const filmTexts = table(
  'film_texts',
  {
    filmId: ref(() => films.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    standfirst: text().notNull(),
    transcript: text().notNull(),
    /** A still: names are drawn into some films, so each language has its own. */
    posterId: ref(() => media.id, 'restrict').notNull(),
    /** The film as shown in this language. */
    fileId: ref(() => media.id, 'restrict').notNull(),
    captionsId: ref(() => media.id, 'set null'),
    /** Whether readers of this language see it, as with albums. */
    shown: flag().notNull().default(true),
  },
  (words) => [key({ columns: [words.filmId, words.locale] })],
);
