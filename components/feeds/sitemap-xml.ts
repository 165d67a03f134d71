import type { Locale } from '../../db/site/locales.ts';
import { element, field, xmlDocument } from './xml.ts';

/** Sitemaps as text (https://www.sitemaps.org/protocol.html), with what search engines add to them. All addresses are whole. */

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export type SitemapUrl = {
  url: string;
  changedAt?: Date | undefined;
  /** The same page in every language it is there in, by `hreflang`. */
  languages?: Record<string, string> | undefined;
  images?: string[];
};

const urlOf = ({ url, changedAt, languages = {}, images = [] }: SitemapUrl): string =>
  element('url', {}, [
    field('loc', url),
    changedAt && field('lastmod', changedAt.toISOString()),
    ...Object.entries(languages).map(([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href })),
    ...images.map((image) => element('image:image', {}, [field('image:loc', image)])),
  ]);

/** One file of a sitemap. */
export const sitemapOf = (urls: SitemapUrl[]): string =>
  xmlDocument(
    element(
      'urlset',
      {
        xmlns: SITEMAP,
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
        'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      },
      urls.map(urlOf),
    ),
  );

/** The list of the files. */
export const sitemapIndexOf = (files: { url: string; changedAt?: Date | undefined }[]): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: SITEMAP },
      files.map(({ url, changedAt }) =>
        element('sitemap', {}, [field('loc', url), changedAt && field('lastmod', changedAt.toISOString())]),
      ),
    ),
  );

export type NewsUrl = { url: string; publication: string; locale: Locale; publishedAt: Date; title: string };

const newsOf = ({ url, publication, locale, publishedAt, title }: NewsUrl): string =>
  element('url', {}, [
    field('loc', url),
    element('news:news', {}, [
      element('news:publication', {}, [field('news:name', publication), field('news:language', locale)]),
      field('news:publication_date', publishedAt.toISOString()),
      field('news:title', title),
    ]),
  ]);

/** A news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export const newsSitemapOf = (urls: NewsUrl[]): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: SITEMAP, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      urls.map(newsOf),
    ),
  );
