import type { Locale } from '../site/locales.ts';

/** A keyword’s page, found by its slug so that a page asked for before the keyword existed is reached too. */
export const keywordTag = (locale: Locale, slug: string) => `keyword:${locale}:${slug}`;
