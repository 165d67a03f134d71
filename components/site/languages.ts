import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';

/** Paths of one page in the languages it is there in. */
export type PathsByLocale = Partial<Record<Locale, string>>;

/**
 * Whole addresses of a page by `hreflang`, for search engines; undefined when there is only one. `x-default` is for readers of
 * any other language: the page in the site's own, or `fallback` where another page chooses for them.
 */
export function hreflangs(
  paths: PathsByLocale,
  { preferred, fallback }: { preferred: Locale; fallback?: string | undefined },
): Record<string, string> | undefined {
  const entries = Object.entries(paths);
  const [first] = entries;
  if (!first || entries.length < 2) return undefined;
  const whole = entries.map(([code, path]): [string, string] => [code, siteUrl() + path]);
  return { ...Object.fromEntries(whole), 'x-default': siteUrl() + (fallback ?? paths[preferred] ?? first[1]) };
}
