import type { Locale } from '../site/locales.ts';

/** The In Focus list: names, order, pictures. */
export const topicsTag = () => 'topics';
/** A topic’s page: its explainer and its pieces. */
export const topicTag = (id: number) => `topic:${id}`;
/** A topic’s address, also while there is nothing at it. */
export const topicAddressTag = (locale: Locale, slug: string) => `topic:${locale}:${slug}`;
