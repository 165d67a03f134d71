import type { Locale } from '../site/locales.ts';

/** The lists of albums and films in a language. */
export const galleryTag = (locale: Locale) => `gallery:${locale}`;
/** Whatever shows this album. */
export const albumTag = (id: number) => `album:${id}`;
/** Whatever shows this film. */
export const filmTag = (id: number) => `film:${id}`;
