import type { Locale } from '../site/locales.ts';

/** The front of a language. */
export const frontTag = (locale: Locale) => `front:${locale}`;
/** The breaking line of a language: stands on every page of it. */
export const breakingTag = (locale: Locale) => `breaking:${locale}`;
