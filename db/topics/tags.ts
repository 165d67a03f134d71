import type { Locale } from '../site/locales.ts';

/** The In Focus list: names, order, pictures. */
export const topicsTag = () => 'topics';
export const topicTag = (id: number) => `topic:${id}`;
export const topicAddressTag = (locale: Locale, slug: string) => `topic:${locale}:${slug}`;
