import type { Metadata } from 'next';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { jpegPath } from './addresses';
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
  /** Whole address of the page that search engines shall show instead: a piece that first appeared elsewhere. */
  canonicalUrl?: string;
  /** What a link to a piece looks like where people share it (https://ogp.me). */
  shared?: { title: string; description: string; picture?: { hash: string; alt: string } | undefined };
};

/** Title, description, canonical address and the other languages of a page. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { locale, title, description, path, alternates = {}, hidden, canonicalUrl, shared } = facts;
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
    alternates: {
      canonical: canonicalUrl || siteUrl() + path,
      languages: many ? Object.fromEntries(languages) : undefined,
    },
    robots: hidden ? { index: false } : undefined,
    openGraph: shared && openGraph({ ...shared, locale, path, siteName: site.name }),
  };
}

function openGraph(facts: Required<PageFacts>['shared'] & { locale: Locale; path: string; siteName: string }) {
  const { title, description, picture, locale, path, siteName } = facts;
  return {
    ...{ type: 'article' as const, title, description, siteName, locale },
    url: siteUrl() + path,
    images: picture && [{ url: siteUrl() + jpegPath(picture.hash), alt: picture.alt }],
  };
}

/** The same path in every language: for pages that all languages have. */
export const everyLanguage = (locales: Locale[], path: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((code) => [code, path(code)])) as Record<Locale, string>;
