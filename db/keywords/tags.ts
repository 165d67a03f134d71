import type { Locale } from '../site/locales.ts';

export const keywordTag = (locale: Locale, slug: string) => `keyword:${locale}:${slug}`;
