import { getAlbum, getFilm, listAlbums, listFilms } from '../../db/gallery/queries.ts';
import type { Locale } from '../../db/site/locales.ts';
import { digits, words } from '../fixtures.ts';

/** The newest album of a language, and its address. */
export async function albumOf(locale: Locale) {
  const album = await getAlbum(locale, (await listAlbums(locale, 1)).items[0]?.id ?? 0);
  if (!album) throw new Error('There is no album');
  return { ...album, path: `/${locale}/gallery/photos/${album.id}/${encodeURIComponent(album.slug)}` };
}

/** The newest film of a language, and its address. */
export async function filmOf(locale: Locale) {
  const film = await getFilm(locale, (await listFilms(locale, 1))[0]?.id ?? 0);
  if (!film) throw new Error('There is no film');
  return { ...film, path: `/${locale}/gallery/films/${film.id}/${encodeURIComponent(film.slug)}` };
}

/** «3 of 12», as a reader of the language is told. */
export const position = (locale: Locale, number: number, count: number) =>
  words(locale, 'gallery.position', { number: digits(number, locale), count: digits(count, locale) });
/** How the link is called that enlarges a picture. */
export const opener = (locale: Locale, number: number, count: number) =>
  words(locale, 'gallery.open', { number: digits(number, locale), count: digits(count, locale) });
