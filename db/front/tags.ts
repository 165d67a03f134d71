import type { Locale } from '../site/locales.ts';

/** The front of a language. */
export const frontTag = (locale: Locale) => `front:${locale}`;
