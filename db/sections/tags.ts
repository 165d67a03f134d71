import type { Locale } from '../site/locales.ts';

/** A section’s page in a language. */
export const sectionTag = (locale: Locale, slug: string) => `section:${locale}:${slug}`;
