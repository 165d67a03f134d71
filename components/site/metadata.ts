import type { Metadata } from 'next';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { translator } from './messages';
import { readFrame } from './reads';

type PageFacts = {
  locale: Locale;
  /** Left out on the front. */
  title?: string | undefined;
  description?: string | undefined;
  /** Path of the one canonical address. */
  path: string;
  /** Paths of the same page in other languages. */
  alternates?: Partial<Record<Locale, string>>;
  /** Kept out of search engines. */
  hidden?: boolean;
};

/** Title, description, canonical address and the other languages of a page. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { locale, title, description, path, alternates = {}, hidden } = facts;
  const { site } = await readFrame(locale);
  const t = translator(locale);
  const paths: Partial<Record<Locale, string>> = { ...alternates, [locale]: path };
  const languages = Object.entries(paths).map(([code, other]): [string, string] => [code, siteUrl() + other]);
  const many = languages.length > 1;
  return {
    title: title
      ? t('site.pageTitle', { page: title, site: site.name })
      : t('site.frontTitle', { site: site.name, strapline: site.strapline }),
    description,
    alternates: { canonical: siteUrl() + path, languages: many ? Object.fromEntries(languages) : undefined },
    robots: hidden ? { index: false } : undefined,
  };
}

/** The same path in every language: for pages that all languages have. */
export const everyLanguage = (locales: Locale[], path: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((code) => [code, path(code)])) as Record<Locale, string>;
