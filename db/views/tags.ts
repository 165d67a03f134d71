import type { Locale } from '../site/locales.ts';

export const mostViewedTag = (locale: Locale) => `most-viewed:${locale}`;
