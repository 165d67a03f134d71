import type { Locale } from '../site/locales.ts';

/** The In Focus list of a language: names, order, pictures. */
export const topicsTag = (locale: Locale) => `topics:${locale}`;
/** Names, synonyms and cards of a language's topics, as pieces show and link them. */
export const topicNamesTag = (locale: Locale) => `topic-names:${locale}`;
/** A topic’s page: its explainer and its pieces. */
export const topicTag = (id: number) => `topic:${id}`;
/** A topic’s address, also while there is nothing at it. */
export const topicAddressTag = (locale: Locale, slug: string) => `topic:${locale}:${slug}`;
