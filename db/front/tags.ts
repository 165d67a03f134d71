import type { Locale } from '../site/locales.ts';

export const frontTag = (locale: Locale) => `front:${locale}`;
