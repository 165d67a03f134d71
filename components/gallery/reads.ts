import { cacheLife, cacheTag } from 'next/cache';
import { type Cursor, getAlbum, getFilm, listAlbums, listFilms } from '../../db/gallery/queries';
import { albumTag, filmTag, galleryTag } from '../../db/gallery/tags';
import type { Locale } from '../../db/site/locales';
import { keepIfFound } from '../site/lifetime';

/** Albums and films of one page of a list. */
const PAGE = 24;

/** A page of albums. */
export async function readAlbums(locale: Locale, before?: Cursor) {
  'use cache';
  cacheLife('page');
  cacheTag(galleryTag(locale));
  return listAlbums(locale, PAGE, before);
}

/** A page of films. */
export async function readFilms(locale: Locale, before?: Cursor) {
  'use cache';
  cacheLife('page');
  cacheTag(galleryTag(locale));
  const found = await listFilms(locale, PAGE + 1, before);
  const items = found.slice(0, PAGE);
  const last = items.at(-1);
  return { items, next: found.length > PAGE && last ? { at: last.publishedAt, id: last.id } : undefined };
}

/** An album with its pictures, or null. */
export async function readAlbum(locale: Locale, id: number) {
  'use cache';
  const album = await getAlbum(locale, id);
  keepIfFound(album);
  cacheTag(albumTag(id));
  return album ?? null;
}

/** A film with its file, captions and transcript, or null. */
export async function readFilm(locale: Locale, id: number) {
  'use cache';
  const film = await getFilm(locale, id);
  keepIfFound(film);
  cacheTag(filmTag(id));
  return film ?? null;
}
