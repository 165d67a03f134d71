import type { Locale } from '../site/locales.ts';

/** The full lists of Most Viewed in a language. */
export const mostViewedTag = (locale: Locale) => `most-viewed:${locale}`;
