import { cacheLife, cacheTag } from 'next/cache';
import { latestTag } from '../../db/articles/tags';
import {
  listKeywordParts,
  listNewsPieces,
  listPieceParts,
  listSitemapKeywords,
  listSitemapPieces,
  type SitemapAddress,
} from '../../db/feeds/sitemaps';
import { siteUrl } from '../../db/site/env';
import { isLocale, type Locale } from '../../db/site/locales';
import { listLocales } from '../../db/site/queries';
import { siteTag } from '../../db/site/tags';
import { articlePath, jpegPath, keywordPath, newsSitemapPath, sitemapPartPath } from '../site/addresses';
import { hreflangs, type PathsByLocale } from '../site/languages';
import { keepIfFound } from '../site/lifetime';
import { readFrame } from '../site/reads';
import type { MadeText } from './answer';
import { tagOf } from './items';
import { listKnownPages } from './sitemap-pages';
import { newsSitemapOf, sitemapIndexOf, sitemapOf, type SitemapUrl } from './sitemap-xml';

/** How far back a news sitemap reaches, and how much it may name at most. */
const NEWS_WITHIN = 48 * 3_600_000;
const MOST_NEWS = 1000;

function made(text: string, tags: string[]): MadeText {
  cacheTag(...tags);
  return { text, tag: tagOf(text), type: 'application/xml', madeAt: Date.now(), tags };
}

/** What changes when a piece of any language comes or goes: translations are named in each other's files. */
const ofPieces = (locales: Locale[]) => [siteTag(), ...locales.map(latestTag)];

/** The list of all files. */
export async function readSitemapIndex(): Promise<MadeText> {
  'use cache';
  cacheLife('page');
  const { codes } = await listLocales();
  const files: { url: string; changedAt?: Date }[] = [];
  for (const locale of codes) {
    const url = (name: string, part: number) => siteUrl() + sitemapPartPath(locale, name, part);
    files.push({ url: url('pages', 0) });
    for (const { part, changedAt } of await listPieceParts(locale)) files.push({ url: url('pieces', part), changedAt });
    for (const { part, changedAt } of await listKeywordParts(locale))
      files.push({ url: url('keywords', part), changedAt });
  }
  return made(sitemapIndexOf([...files, { url: siteUrl() + newsSitemapPath() }]), ofPieces(codes));
}

type Place = { locale: Locale; preferred: Locale; locales: Locale[]; part: number };

async function pagesOf({ locale, locales, preferred }: Place): Promise<{ urls: SitemapUrl[]; tags: string[] }> {
  const known = await Promise.all(locales.map(async (code) => ({ code, ...(await listKnownPages(code)) })));
  const paths = new Map<string, PathsByLocale>();
  for (const { code, pages } of known)
    for (const { key, path } of pages) paths.set(key, { ...paths.get(key), [code]: path });
  const own = known.find(({ code }) => code === locale)?.pages ?? [];
  const urls = own.map(({ key, path, ...more }) => ({
    ...more,
    url: siteUrl() + path,
    languages: hreflangs(paths.get(key) ?? {}, { preferred, fallback: key === 'front' ? '/' : undefined }),
  }));
  return { urls, tags: known.flatMap(({ tags }) => tags) };
}

async function piecesOf({ locale, locales, preferred, part }: Place): Promise<{ urls: SitemapUrl[]; tags: string[] }> {
  const pieces = await listSitemapPieces(locale, part);
  const urls = pieces.map((piece) => {
    const all: SitemapAddress[] = [piece, ...piece.translations].filter((one) => locales.includes(one.locale));
    return {
      url: siteUrl() + articlePath(piece),
      changedAt: piece.changedAt,
      languages: hreflangs(Object.fromEntries(all.map((one) => [one.locale, articlePath(one)])), { preferred }),
      images: piece.picture ? [siteUrl() + jpegPath(piece.picture)] : [],
    };
  });
  return { urls, tags: ofPieces(locales) };
}

async function keywordsOf({ locale, part }: Place): Promise<{ urls: SitemapUrl[]; tags: string[] }> {
  const found = await listSitemapKeywords(locale, part);
  const urls = found.map(({ slug, changedAt }) => ({ url: siteUrl() + keywordPath(locale, slug), changedAt }));
  return { urls, tags: ofPieces([locale]) };
}

const PARTS = { pages: pagesOf, pieces: piecesOf, keywords: keywordsOf };
const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

/** One file by its name in the address, or null. */
export async function readSitemapPart(file: string): Promise<MadeText | null> {
  'use cache';
  const [, code = '', name = '', number = ''] = /^([a-z]{2})-([a-z]+)-(0|[1-9]\d{0,4})\.xml$/.exec(file) ?? [];
  const { codes, preferred } = await listLocales();
  const isThere = isLocale(code) && codes.includes(code) && isPart(name);
  const place = isThere ? { locale: code, preferred, locales: codes, part: Number(number) } : undefined;
  const found = place && isPart(name) ? await PARTS[name](place) : undefined;
  keepIfFound(found?.urls.length);
  cacheTag(siteTag());
  return found && found.urls.length > 0 ? made(sitemapOf(found.urls), found.tags) : null;
}

/** What was published in the last two days, in all languages. */
export async function readNewsSitemap(): Promise<MadeText> {
  'use cache';
  // What grows too old leaves it by the clock.
  cacheLife('minute');
  const { codes } = await listLocales();
  const since = new Date(Date.now() - NEWS_WITHIN);
  const found = await Promise.all(
    codes.map(async (locale) => {
      const { site } = await readFrame(locale);
      const pieces = await listNewsPieces(locale, since, MOST_NEWS);
      return pieces.map((piece) => ({ ...piece, publication: site.name }));
    }),
  );
  const newest = found.flat().toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  const urls = newest.slice(0, MOST_NEWS).map((piece) => ({
    ...{ url: siteUrl() + articlePath(piece), publication: piece.publication, locale: piece.locale },
    ...{ publishedAt: piece.publishedAt, title: piece.headline },
  }));
  return made(newsSitemapOf(urls), ofPieces(codes));
}
