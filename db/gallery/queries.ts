import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { db } from '../client.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import { withWords } from '../media/words.ts';
import { media } from '../media/schema.ts';
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
  coverId: albums.coverId,
};
const albumWords = (locale: Locale) => and(eq(albumTexts.albumId, albums.id), eq(albumTexts.locale, locale));

async function itemsOf(albumIds: number[]) {
  if (albumIds.length === 0) return [];
  return db()
    .select({ albumId: albumItems.albumId, mediaId: albumItems.mediaId, captions: albumItems.captions })
    .from(albumItems)
    .where(inArray(albumItems.albumId, albumIds))
    .orderBy(asc(albumItems.position));
}

type AlbumRow = { id: number; slug: string; title: string; lead: string; publishedAt: Date | null; coverId: number };

async function albumCards(rows: AlbumRow[], locale: Locale): Promise<AlbumCard[]> {
  const covers = await mapPictures(
    rows.map((row) => row.coverId),
    locale,
  );
  const items = await itemsOf(rows.map((row) => row.id));
  return rows.flatMap(({ coverId, publishedAt, ...row }) => {
    const cover = covers.get(coverId);
    const pictures = items.filter((item) => item.albumId === row.id).length;
    return cover && publishedAt ? [{ ...row, publishedAt, cover, pictures }] : [];
  });
}

/** Published albums with words in the language, newest first, a page at a time. */
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
        before &&
          or(lt(albums.publishedAt, before.at), and(eq(albums.publishedAt, before.at), lt(albums.id, before.id))),
      ),
    )
    .orderBy(desc(albums.publishedAt), desc(albums.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last?.publishedAt ? { at: last.publishedAt, id: last.id } : undefined;
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
  const items = await itemsOf([id]);
  const pictures = await mapPictures(
    items.map((item) => item.mediaId),
    locale,
  );
  const addresses = await db()
    .select({ locale: albumTexts.locale, slug: albumTexts.slug })
    .from(albumTexts)
    .where(eq(albumTexts.albumId, id));
  return {
    ...card,
    addresses,
    items: items.flatMap(({ mediaId, captions }) => {
      const picture = pictures.get(mediaId);
      return picture ? [withWords(picture, { caption: captions[locale] ?? picture.caption })] : [];
    }),
  };
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
const filmWords = (locale: Locale) => and(eq(filmTexts.filmId, films.id), eq(filmTexts.locale, locale));
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

/** Published films with words in the language, newest first. */
export async function listFilms(locale: Locale, limit: number): Promise<FilmCard[]> {
  const rows = await db()
    .select(FILM)
    .from(films)
    .innerJoin(filmTexts, filmWords(locale))
    .where(eq(films.state, 'published'))
    .orderBy(desc(films.publishedAt), desc(films.id))
    .limit(limit);
  return filmCards(rows, locale);
}

/** One published film with its file, captions in every language there are, and transcript. */
export async function getFilm(locale: Locale, id: number): Promise<FilmView | undefined> {
  const rows = await db()
    .select({ ...FILM, transcript: filmTexts.transcript, withoutSpeech: films.withoutSpeech, fileId: filmTexts.fileId })
    .from(films)
    .innerJoin(filmTexts, filmWords(locale))
    .where(and(eq(films.state, 'published'), eq(films.id, id)));
  const [film] = await filmCards(rows, locale);
  if (!film) return undefined;
  const { fileId, ...card } = film;
  const [file] = await db()
    .select({ hash: media.hash, format: media.format, width: media.width, height: media.height, bytes: media.bytes })
    .from(media)
    .where(eq(media.id, fileId));
  if (!file) return undefined;
  const captions = await db()
    .select({ locale: filmTexts.locale, hash: media.hash })
    .from(filmTexts)
    .innerJoin(media, eq(media.id, filmTexts.captionsId))
    .where(eq(filmTexts.filmId, id));
  const addresses = await db()
    .select({ locale: filmTexts.locale, slug: filmTexts.slug })
    .from(filmTexts)
    .where(eq(filmTexts.filmId, id));
  return { ...card, captions, addresses, file: { ...file, width: file.width ?? 1280, height: file.height ?? 720 } };
}
