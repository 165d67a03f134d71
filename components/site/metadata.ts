import type { Metadata } from 'next';
import { siteUrl } from '../../db/site/env';
import { LOCALES, type Locale } from '../../db/site/locales';
import { FEED_FORMATS, feedPath, FORMAT_NAMES } from '../feeds/formats';
import { frontPath } from './addresses';
import { siteCard } from './cards';
import { hreflangs, type PathsByLocale } from './languages';
import { translator } from './messages';
import { readFrame } from './reads';

/** A picture in whole words: where it lies and how large it is. */
export type SharedPicture = { url: string; alt: string; width?: number; height?: number; type?: string };

type PageFacts = {
  locale: Locale;
  /** Left out on the front. */
  title?: string | undefined;
  description?: string | undefined;
  /** Path of the one canonical address. */
  path: string;
  /** Paths of the same page in other languages. */
  alternates?: PathsByLocale;
  /** Path for readers of any other language, where that is another page. */
  otherwise?: string;
  /** Kept out of search engines. */
  hidden?: boolean;
  /** Whole address of the page that search engines shall show instead: a piece that first appeared elsewhere. */
  canonicalUrl?: string;
  /** Path that the page's own feed lies under. */
  feed?: string | undefined;
  shared?: Shared;
};

/** What a link to a page looks like where people share it (https://ogp.me), where that is not what the page says of itself. */
type Shared = {
  title?: string;
  description?: string;
  picture?: SharedPicture | undefined;
  /** Of a piece. */
  article?: { publishedTime: string; modifiedTime: string; authors: string[]; section: string; tags: string[] };
};

type Links = NonNullable<NonNullable<Metadata['alternates']>['types']>;

/** The feeds of a page for programs that look for some: its own, then all pieces of the language. */
function feedLinks(feeds: { path: string; title: string }[], locale: Locale): Links {
  const t = translator(locale);
  return Object.fromEntries(
    FORMAT_NAMES.map((format) => [
      FEED_FORMATS[format].type,
      feeds.map(({ path, title }) => ({
        url: siteUrl() + feedPath(path, format),
        title: `${title} (${t(FEED_FORMATS[format].name)})`,
      })),
    ]),
  );
}

/** Title, description, canonical address, the other languages, feeds and what is shared of a page. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { locale, title, description, path, alternates = {}, otherwise, hidden, canonicalUrl, feed, shared } = facts;
  const { site } = await readFrame(locale);
  const t = translator(locale);
  const whole = title
    ? t('site.pageTitle', { page: title, site: site.name })
    : t('site.frontTitle', { site: site.name, strapline: site.strapline });
  const own = feed !== undefined && feed !== frontPath(locale) ? [{ path: feed, title: whole }] : [];
  // A page without words about itself is at least told apart from the others.
  const about = (description ?? '') || [title, site.strapline].filter(Boolean).join('. ');
  const said = { title: title ?? site.name, description: about, ...shared };
  return {
    title: whole,
    description: about,
    alternates: {
      canonical: canonicalUrl || siteUrl() + path,
      languages: hreflangs({ ...alternates, [locale]: path }, { preferred: site.defaultLocale, fallback: otherwise }),
      types: feedLinks([...own, { path: frontPath(locale), title: site.name }], locale),
    },
    robots: hidden ? { index: false } : undefined,
    ...sharing({ ...said, locale, path, siteName: site.name, card: siteCard(site, locale) }),
  };
}

/** BCP 47 as Open Graph writes it. */
const territory = (locale: Locale) => LOCALES[locale].intl.split('-', 2).join('_');

type Sharing = Shared & {
  title: string;
  description: string;
  locale: Locale;
  path: string;
  siteName: string;
  card: SharedPicture;
};

function sharing({ title, description, picture, article, locale, path, siteName, card }: Sharing): Metadata {
  const images = [picture ?? card];
  const common = { title, description, siteName, locale: territory(locale), url: siteUrl() + path, images };
  return {
    openGraph: article ? { ...common, type: 'article', ...article } : { ...common, type: 'website' },
    twitter: { card: 'summary_large_image', title, description, images: images.map(({ url, alt }) => ({ url, alt })) },
  };
}

/** The same path in every language: for pages that all languages have. */
export const everyLanguage = (locales: Locale[], path: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((code) => [code, path(code)])) as Record<Locale, string>;
