import { cacheLife, cacheTag } from 'next/cache';
import { type Cursor, getAlbum, getFilm, listAlbums, listFilms } from '../../db/gallery/queries';
import { albumTag, filmTag, galleryTag } from '../../db/gallery/tags';
import type { Locale } from '../../db/site/locales';
import { keepIfFound } from '../site/lifetime';

const ALBUMS = 24;
const FILMS = 48;

/** A page of albums. */
export async function readAlbums(locale: Locale, before?: Cursor) {
  'use cache';
  cacheLife('page');
  cacheTag(galleryTag());
  return listAlbums(locale, ALBUMS, before);
}

/** The newest films. */
export async function readFilms(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(galleryTag());
  return listFilms(locale, FILMS);
}

/** An album with its pictures, or null. */
export async function readAlbum(locale: Locale, id: number) {
  'use cache';
  const album = await getAlbum(locale, id);
  keepIfFound(album);
  cacheTag(galleryTag(), albumTag(id));
  return album ?? null;
}

/** A film with its file, captions and transcript, or null. */
export async function readFilm(locale: Locale, id: number) {
  'use cache';
  const film = await getFilm(locale, id);
  keepIfFound(film);
  cacheTag(galleryTag(), filmTag(id));
  return film ?? null;
}
