import { and, asc, count, desc, eq, inArray, isNull, lt, lte, or, type SQL } from 'drizzle-orm';
import { db } from '../client.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import { media, mediaTexts } from '../media/schema.ts';
import { withWords } from '../media/words.ts';
import type { Locale } from '../site/locales.ts';
import { albumItems, albums, albumTexts, films, filmTexts } from './schema.ts';

export type Cursor = { at: Date; id: number };
export type AlbumCard = {
  id: number;
  slug: string;
  title: string;
  lead: string;
  publishedAt: Date;
  pictures: number;
  cover: PictureView;
};
export type AlbumView = AlbumCard & { items: PictureView[]; addresses: { locale: Locale; slug: string }[] };
export type FilmCard = {
  id: number;
  slug: string;
  title: string;
  standfirst: string;
  publishedAt: Date;
  seconds: number;
  poster: PictureView;
};
export type FilmView = FilmCard & {
  transcript: string;
  withoutSpeech: boolean;
  file: { hash: string; format: string; width: number; height: number; bytes: number };
  captions: { locale: Locale; hash: string }[];
  addresses: { locale: Locale; slug: string }[];
};

const ALBUM = {
  id: albums.id,
  slug: albumTexts.slug,
  title: albumTexts.title,
  lead: albumTexts.lead,
  publishedAt: albums.publishedAt,
  rankedAt: albums.rankedAt,
  coverId: albums.coverId,
};
/** The words of a language that its readers see. */
const albumWords = (locale: Locale) =>
  and(eq(albumTexts.albumId, albums.id), eq(albumTexts.locale, locale), eq(albumTexts.shown, true));

/** How many pictures each of the albums has. */
async function sizesOf(albumIds: number[]): Promise<Map<number, number>> {
  if (albumIds.length === 0) return new Map();
  const rows = await db()
    .select({ id: albumItems.albumId, pictures: count() })
    .from(albumItems)
    .where(inArray(albumItems.albumId, albumIds))
    .groupBy(albumItems.albumId);
  return new Map(rows.map(({ id, pictures }) => [id, pictures]));
}

/** The pictures of an album in their order, with its own captions before the library's. */
async function picturesOf(albumId: number, locale: Locale): Promise<PictureView[]> {
  const items = await db()
    .select({ id: albumItems.mediaId, captions: albumItems.captions })
    .from(albumItems)
    .where(eq(albumItems.albumId, albumId))
    .orderBy(asc(albumItems.position));
  const pictures = await mapPictures(
    items.map(({ id }) => id),
    locale,
  );
  return items.flatMap(({ id, captions }) => {
    const picture = pictures.get(id);
    return picture ? [withWords(picture, { caption: captions[locale] ?? picture.caption })] : [];
  });
}

type AlbumRow = { id: number; slug: string; title: string; lead: string; coverId: number } & Record<
  'publishedAt' | 'rankedAt',
  Date | null
>;

async function albumCards(rows: AlbumRow[], locale: Locale): Promise<AlbumCard[]> {
  const covers = await mapPictures(
    rows.map((row) => row.coverId),
    locale,
  );
  const sizes = await sizesOf(rows.map((row) => row.id));
  return rows.flatMap(({ coverId, publishedAt, rankedAt: _, ...row }) => {
    const cover = covers.get(coverId);
    return cover && publishedAt ? [{ ...row, publishedAt, cover, pictures: sizes.get(row.id) ?? 0 }] : [];
  });
}

/** Published albums with words in the language, in the order of the desk: newest first unless editors said otherwise. */
export async function listAlbums(
  locale: Locale,
  limit: number,
  before?: Cursor,
): Promise<{ items: AlbumCard[]; next: Cursor | undefined }> {
  const rows = await db()
    .select(ALBUM)
    .from(albums)
    .innerJoin(albumTexts, albumWords(locale))
    .where(
      and(
        eq(albums.state, 'published'),
        before && and(lte(albums.rankedAt, before.at), or(lt(albums.rankedAt, before.at), lt(albums.id, before.id))),
      ),
    )
    .orderBy(desc(albums.rankedAt), desc(albums.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last?.rankedAt ? { at: last.rankedAt, id: last.id } : undefined;
  return { items: await albumCards(shown, locale), next };
}

/** One published album with its pictures; this album's captions win over the library's. */
export async function getAlbum(locale: Locale, id: number): Promise<AlbumView | undefined> {
  const rows = await db()
    .select(ALBUM)
    .from(albums)
    .innerJoin(albumTexts, albumWords(locale))
    .where(and(eq(albums.state, 'published'), eq(albums.id, id)));
  const [card] = await albumCards(rows, locale);
  if (!card) return undefined;
  const addresses = await db()
    .select({ locale: albumTexts.locale, slug: albumTexts.slug })
    .from(albumTexts)
    .where(and(eq(albumTexts.albumId, id), eq(albumTexts.shown, true)));
  return { ...card, addresses, items: await picturesOf(id, locale) };
}

const FILM = {
  id: films.id,
  slug: filmTexts.slug,
  title: filmTexts.title,
  standfirst: filmTexts.standfirst,
  publishedAt: films.publishedAt,
  seconds: films.seconds,
  posterId: filmTexts.posterId,
};
const filmWords = (locale: Locale) =>
  and(eq(filmTexts.filmId, films.id), eq(filmTexts.locale, locale), eq(filmTexts.shown, true));
/** Its file, as long as it may be shown: what has no such file is seen by nobody. */
const filmFile = () => and(eq(media.id, filmTexts.fileId), isNull(media.withheldAt));
type FilmRow = {
  id: number;
  slug: string;
  title: string;
  standfirst: string;
  publishedAt: Date | null;
  seconds: number;
  posterId: number;
};

async function filmCards<T extends FilmRow>(rows: T[], locale: Locale) {
  const posters = await mapPictures(
    rows.map((row) => row.posterId),
    locale,
  );
  return rows.flatMap(({ posterId, publishedAt, ...row }) => {
    const poster = posters.get(posterId);
    return poster && publishedAt ? [{ ...row, publishedAt, poster }] : [];
  });
}

/** Published films with words in the language, newest first; those before a cursor where one is given. */
export async function listFilms(locale: Locale, limit: number, before?: Cursor): Promise<FilmCard[]> {
  const rows = await db()
    .select(FILM)
    .from(films)
    .innerJoin(filmTexts, filmWords(locale))
    .innerJoin(media, filmFile())
    .where(
      and(
        eq(films.state, 'published'),
        before && and(lte(films.publishedAt, before.at), or(lt(films.publishedAt, before.at), lt(films.id, before.id))),
      ),
    )
    .orderBy(desc(films.publishedAt), desc(films.id))
    .limit(limit);
  return filmCards(rows, locale);
}

const FILE = { hash: media.hash, format: media.format, width: media.width, height: media.height, bytes: media.bytes };

/** One published film with its file, captions in every language there are, and transcript; none whose file may not be shown. */
export async function getFilm(locale: Locale, id: number): Promise<FilmView | undefined> {
  const rows = await db()
    .select({ ...FILM, transcript: filmTexts.transcript, withoutSpeech: films.withoutSpeech, file: FILE })
    .from(films)
    .innerJoin(filmTexts, filmWords(locale))
    .innerJoin(media, filmFile())
    .where(and(eq(films.state, 'published'), eq(films.id, id)));
  const [film] = await filmCards(rows, locale);
  if (!film) return undefined;
  const { file, ...card } = film;
  const captions = await db()
    .select({ locale: filmTexts.locale, hash: media.hash })
    .from(filmTexts)
    .innerJoin(media, eq(media.id, filmTexts.captionsId))
    .where(and(eq(filmTexts.filmId, id), eq(filmTexts.shown, true)));
  const addresses = await db()
    .select({ locale: filmTexts.locale, slug: filmTexts.slug })
    .from(filmTexts)
    .innerJoin(media, filmFile())
    .where(and(eq(filmTexts.filmId, id), eq(filmTexts.shown, true)));
  return { ...card, captions, addresses, file: { ...file, width: file.width ?? 1280, height: file.height ?? 720 } };
}

/** A film or caption file of the library. */
export type LibraryFile = {
  id: number;
  hash: string;
  format: string;
  bytes: number;
  width: number | null;
  height: number | null;
  name: string;
  createdAt: Date;
  /** Its rights have ended: no reader sees it. */
  isEnded: boolean;
};

/** Files of a kind that may be shown, last added first, and those that are asked for by number, wherever they stand. */
export async function listFiles(
  kind: 'film' | 'captions',
  { also, locale, limit }: { also: (number | null)[]; locale: Locale; limit: number },
): Promise<LibraryFile[]> {
  const { id, hash, format, bytes, width, height, createdAt, withheldAt } = media;
  const own = { id, hash, format, bytes, width, height, createdAt, withheldAt, source: media.source };
  const files = (more: SQL | undefined, most: number) =>
    db()
      .select({ ...own, fileName: media.fileName, words: mediaTexts.caption })
      .from(media)
      .leftJoin(mediaTexts, and(eq(mediaTexts.mediaId, id), eq(mediaTexts.locale, locale)))
      .where(and(eq(media.kind, kind), more))
      .orderBy(desc(id))
      .limit(most);
  const newest = await files(isNull(withheldAt), limit);
  const missing = also.filter((one) => one !== null && !newest.some((file) => file.id === one)) as number[];
  const asked = missing.length > 0 ? await files(inArray(id, missing), missing.length) : [];
  return [...newest, ...asked].map(({ source, words, fileName, withheldAt: ended, ...file }) => {
    return { ...file, name: words || source || fileName, isEnded: ended !== null };
  });
}
