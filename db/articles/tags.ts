import type { Locale } from '../site/locales.ts';

export const articleTag = (id: number) => `article:${id}`;
/** The latest-first stream of a language. */
export const latestTag = (locale: Locale) => `latest:${locale}`;
/** The list of corrections of a language. */
export const correctionsTag = (locale: Locale) => `corrections:${locale}`;
