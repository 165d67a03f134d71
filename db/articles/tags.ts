import type { Locale } from '../site/locales.ts';

/** Whatever shows this piece’s own text or links to it as a translation. */
export const articleTag = (id: number) => `article:${id}`;
/** The latest-first stream of a language. */
export const latestTag = (locale: Locale) => `latest:${locale}`;
/** The list of corrections of a language. */
export const correctionsTag = (locale: Locale) => `corrections:${locale}`;
/** Whatever lists the parts of a series. */
export const seriesTag = (id: number) => `series:${id}`;
/** What leads from a piece to those before and after it in its section. */
export const besideTag = (id: number) => `beside:${id}`;
