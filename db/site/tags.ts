import type { Locale } from './locales.ts';

/** Names, masthead, navigation, settings: stands on every page. */
export const siteTag = () => 'site';
/** Stands on everything that is cached, without being named: for an import, a removal, a restore. */
export const everythingTag = () => 'everything';
/** Today's date in the masthead; expired softly at midnight. */
export const dateTag = () => 'date';
/** The rail of a language: stands on every page, so it is expired softly unless something must vanish at once. */
export const railTag = (locale: Locale) => `rail:${locale}`;
/** Whatever was asked for at an address that may have moved; the path as `redirects` keeps it. */
export const redirectTag = (path: string) => `redirect:${path}`;
/** A standing page. */
export const standingPageTag = (locale: Locale, slug: string) => `page:${locale}:${slug}`;
