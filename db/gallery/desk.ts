import { and, asc, count, desc, eq, exists, inArray, like, lt, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db } from '../client.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import { media } from '../media/schema.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { canEditGallery } from './policy.ts';
import { albumItems, albums, albumTexts, films, filmTexts } from './schema.ts';

/** What the desk sees of the gallery, shown to readers or not. Editors only; every read throws `Refused` for others. */

export type DeskWords = { locale: Locale; title: string; slug: string; shown: boolean };
/** A line of the desk's list, albums and films alike. */
export type GalleryRow = {
  id: number;
  words: DeskWords[];
  picture: PictureView | undefined;
  /** Pictures of an album, seconds of a film. */
  size: number;
  savedAt: Date | null;
  savedBy: string | null;
};
export type GalleryFilter = {
  locale?: Locale | undefined;
  state?: 'shown' | 'hidden' | undefined;
  /** Part of a title. */
  words?: string | undefined;
  /** Number of the last one of the page before. */
  before?: number | undefined;
  limit: number;
};

function requireDesk(actor: Actor): void {
  if (!canEditGallery(actor)) throw new Refused('gallery.edit');
}

const isShown = ({ shown, state }: { shown: boolean; state: string }) => shown && state === 'published';

/** A LIKE pattern of what was typed; its own signs mean nothing. */
const patternOf = (typed: string) => `%${typed.toLowerCase().replace(/[%_\\]/g, ' ')}%`;

/** What narrows a list: by words of the texts and by who sees it. */
function narrowing(texts: typeof albumTexts | typeof filmTexts, own: SQL | undefined, filter: GalleryFilter) {
  const { locale, state, words } = filter;
  const has = (...more: (SQL | undefined)[]) =>
    db()
      .select({ one: sql`1` })
      .from(texts)
      .where(and(own, locale && eq(texts.locale, locale), ...more));
  return and(
    locale && exists(has()),
    words ? exists(has(like(sql`lower(${texts.title})`, patternOf(words)))) : undefined,
    state === 'shown' ? exists(has(eq(texts.shown, true))) : undefined,
    state === 'hidden' ? notExists(has(eq(texts.shown, true))) : undefined,
  );
}

/** The languages of each in their order. */
const sorted = (words: DeskWords[]) =>
  words.toSorted((one, other) => LOCALE_CODES.indexOf(one.locale) - LOCALE_CODES.indexOf(other.locale));

/** A page of a list, with the number that the following page starts before. */
const pageOf = <T extends { id: number }>(rows: T[], limit: number) => ({
  items: rows.slice(0, limit),
  next: rows.length > limit ? rows[limit - 1]?.id : undefined,
});

type GalleryPage = { items: GalleryRow[]; next: number | undefined };

/** What stands behind an album in the order of the lists. */
async function behind(id: number): Promise<SQL | undefined> {
  const [last] = await db().select({ rankedAt: albums.rankedAt }).from(albums).where(eq(albums.id, id));
  if (!last?.rankedAt) return undefined;
  return and(lte(albums.rankedAt, last.rankedAt), or(lt(albums.rankedAt, last.rankedAt), lt(albums.id, id)));
}

/** Albums, in the order of readers' lists; `locale` is the language that pictures are described in. */
export async function listDeskAlbums(actor: Actor, filter: GalleryFilter, locale: Locale): Promise<GalleryPage> {
  requireDesk(actor);
  const rows = await db()
    .select({ id: albums.id, coverId: albums.coverId, savedAt: albums.savedAt, savedBy: users.name })
    .from(albums)
    .leftJoin(users, eq(users.id, albums.savedById))
    .where(
      and(
        filter.before ? await behind(filter.before) : undefined,
        narrowing(albumTexts, eq(albumTexts.albumId, albums.id), filter),
      ),
    )
    .orderBy(desc(albums.rankedAt), desc(albums.id))
    .limit(filter.limit + 1);
  const { items, next } = pageOf(rows, filter.limit);
  const ids = items.map(({ id }) => id);
  if (ids.length === 0) return { items: [], next };
  const { title, slug, shown } = albumTexts;
  const words = await db()
    .select({ id: albumTexts.albumId, locale: albumTexts.locale, title, slug, shown, state: albums.state })
    .from(albumTexts)
    .innerJoin(albums, eq(albums.id, albumTexts.albumId))
    .where(inArray(albumTexts.albumId, ids));
  const sizes = await db()
    .select({ id: albumItems.albumId, size: count() })
    .from(albumItems)
    .where(inArray(albumItems.albumId, ids))
    .groupBy(albumItems.albumId);
  const covers = await mapPictures(
    items.map(({ coverId }) => coverId),
    locale,
  );
  const lines = items.map(({ coverId, ...row }) => ({
    ...row,
    picture: covers.get(coverId),
    size: sizes.find(({ id }) => id === row.id)?.size ?? 0,
    words: sorted(words.filter(({ id }) => id === row.id).map((one) => ({ ...one, shown: isShown(one) }))),
  }));
  return { items: lines, next };
}

/** Films, last made first; `locale` is the language whose still is shown, where there is one. */
export async function listDeskFilms(actor: Actor, filter: GalleryFilter, locale: Locale): Promise<GalleryPage> {
  requireDesk(actor);
  const rows = await db()
    .select({ id: films.id, size: films.seconds, savedAt: films.savedAt, savedBy: users.name })
    .from(films)
    .leftJoin(users, eq(users.id, films.savedById))
    .where(
      and(
        filter.before ? lt(films.id, filter.before) : undefined,
        narrowing(filmTexts, eq(filmTexts.filmId, films.id), filter),
      ),
    )
    .orderBy(desc(films.id))
    .limit(filter.limit + 1);
  const { items, next } = pageOf(rows, filter.limit);
  const ids = items.map(({ id }) => id);
  if (ids.length === 0) return { items: [], next };
  const { title, slug, shown, posterId } = filmTexts;
  const words = await db()
    .select({ id: filmTexts.filmId, locale: filmTexts.locale, title, slug, shown, posterId, state: films.state })
    .from(filmTexts)
    .innerJoin(films, eq(films.id, filmTexts.filmId))
    .where(inArray(filmTexts.filmId, ids));
  const posters = await mapPictures(
    words.map((one) => one.posterId),
    locale,
  );
  const lines = items.map((row) => {
    const own = words.filter(({ id }) => id === row.id);
    const still = own.find((one) => one.locale === locale) ?? own[0];
    return {
      ...row,
      picture: posters.get(still?.posterId ?? 0),
      words: sorted(own.map((one) => ({ ...one, shown: isShown(one) }))),
    };
  });
  return { items: lines, next };
}

/** A picture of an album on the desk: its own caption and what the library says. */
export type DeskPicture = PictureView & { own: string; decorative: boolean };
export type DeskAlbum = {
  id: number;
  version: number;
  coverId: number;
  title: string;
  lead: string;
  pictures: DeskPicture[];
  words: DeskWords[];
};

/** An album as it is edited in one language; undefined when it is not there. */
export async function getDeskAlbum(actor: Actor, id: number, locale: Locale): Promise<DeskAlbum | undefined> {
  requireDesk(actor);
  const [row] = await db()
    .select({ id: albums.id, version: albums.version, coverId: albums.coverId, state: albums.state })
    .from(albums)
    .where(eq(albums.id, id));
  if (!row) return undefined;
  const texts = await db()
    .select({
      locale: albumTexts.locale,
      title: albumTexts.title,
      slug: albumTexts.slug,
      lead: albumTexts.lead,
      shown: albumTexts.shown,
    })
    .from(albumTexts)
    .where(eq(albumTexts.albumId, id));
  const items = await db()
    .select({ mediaId: albumItems.mediaId, captions: albumItems.captions, decorative: media.decorative })
    .from(albumItems)
    .innerJoin(media, eq(media.id, albumItems.mediaId))
    .where(eq(albumItems.albumId, id))
    .orderBy(asc(albumItems.position));
  const known = await mapPictures(
    items.map(({ mediaId }) => mediaId),
    locale,
  );
  const { state, ...album } = row;
  const own = texts.find((one) => one.locale === locale);
  return {
    ...album,
    title: own?.title ?? '',
    lead: own?.lead ?? '',
    words: sorted(texts.map(({ lead: _, ...one }) => ({ ...one, shown: isShown({ ...one, state }) }))),
    pictures: items.flatMap(({ mediaId, captions, decorative }) => {
      const picture = known.get(mediaId);
      return picture ? [{ ...picture, decorative, own: captions[locale] ?? '' }] : [];
    }),
  };
}

export type DeskFilm = {
  id: number;
  version: number;
  seconds: number;
  withoutSpeech: boolean;
  title: string;
  standfirst: string;
  transcript: string;
  fileId: number | null;
  captionsId: number | null;
  poster: PictureView | undefined;
  words: DeskWords[];
};

/**
 * A film as it is edited in one language; undefined when it is not there. A language without words begins with the file and the
 * still of another, never with its captions.
 */
export async function getDeskFilm(actor: Actor, id: number, locale: Locale): Promise<DeskFilm | undefined> {
  requireDesk(actor);
  const { version, seconds, withoutSpeech, state } = films;
  const [row] = await db()
    .select({ id: films.id, version, seconds, withoutSpeech, state })
    .from(films)
    .where(eq(films.id, id));
  if (!row) return undefined;
  const { title, slug, standfirst, transcript, posterId, fileId, captionsId, shown } = filmTexts;
  const texts = await db()
    .select({ locale: filmTexts.locale, title, slug, standfirst, transcript, posterId, fileId, captionsId, shown })
    .from(filmTexts)
    .where(eq(filmTexts.filmId, id));
  const own = texts.find((one) => one.locale === locale);
  const other = own ?? texts[0];
  const posters = await mapPictures([other?.posterId ?? null], locale);
  const { state: stands, ...film } = row;
  return {
    ...film,
    title: own?.title ?? '',
    standfirst: own?.standfirst ?? '',
    transcript: own?.transcript ?? '',
    captionsId: own?.captionsId ?? null,
    fileId: other?.fileId ?? null,
    poster: posters.get(other?.posterId ?? 0),
    words: sorted(
      texts.map((one) => ({
        ...{ locale: one.locale, title: one.title, slug: one.slug },
        shown: isShown({ shown: one.shown, state: stands }),
      })),
    ),
  };
}
