import type { Locale } from '../site/locales.ts';

export const sectionTag = (locale: Locale, slug: string) => `section:${locale}:${slug}`;
