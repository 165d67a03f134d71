import { cacheLife, cacheTag } from 'next/cache';
import { type BreakingView, getBreaking, getBreakingEnd, getFeatures, getFront } from '../../db/front/queries';
import { breakingTag, frontTag } from '../../db/front/tags';
import { listSections, type SectionView } from '../../db/sections/queries';
import type { Locale } from '../../db/site/locales';
import { getSite, getStandingPage, listStandingPages } from '../../db/site/queries';
import { dateTag, railTag, siteTag, standingPageTag } from '../../db/site/tags';
import { listMostViewed } from '../../db/views/queries';
import { getArticleAddress } from '../../db/articles/queries';
import { embedTags, loadEmbeds } from '../articles/reads';
import { articlePath } from './addresses';
import { dayOf } from './dates';
import { keepIfFound } from './lifetime';

/** The breaking line with the address that it leads to. */
export async function breakingLine(breaking: BreakingView | undefined) {
  if (!breaking) return undefined;
  const { text, articleId } = breaking;
  const address = articleId ? await getArticleAddress(articleId) : undefined;
  return { text, href: address && articleId ? articlePath({ ...address, id: articleId }) : undefined };
}

/** What every page of a language shares: names, navigation, the day, the breaking line. */
export async function readFrame(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(siteTag(), dateTag(), breakingTag(locale));
  const now = new Date();
  const site = await getSite(locale);
  const sections = await listSections(locale);
  const pages = await listStandingPages(locale);
  return {
    site,
    sections,
    pages,
    today: site.settings.editionDate ? dayOf(site.settings.editionDate) : now,
    breaking: await breakingLine(await getBreaking(locale, now)),
    breakingEnds: (await getBreakingEnd(locale))?.toISOString(),
  };
}

/** The rail: Editor's Choice, Most Viewed, In Focus, the map, the gallery, as the front has them. The same for every reader. */
export async function readRail(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(railTag(locale));
  const now = new Date();
  const { lead, choice, news } = await getFront(locale, now);
  const { topics, map, albums, films } = await getFeatures(locale, now);
  return {
    choice: [...lead, ...choice].slice(0, 4),
    news: news.slice(0, 6),
    mostViewed: await listMostViewed(locale, 5),
    topics,
    map: map?.view,
    albums: albums.slice(0, 3),
    films,
  };
}

/** The front whole. */
export async function readFront(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(frontTag(locale), railTag(locale));
  const now = new Date();
  return { front: await getFront(locale, now), features: await getFeatures(locale, now) };
}

/** What stands on a front without anybody arranging it. */
export async function readMostViewed(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(railTag(locale));
  return listMostViewed(locale, 8);
}

/** The section that a segment of an address names, whatever its case. */
export async function readSection(locale: Locale, segment: string): Promise<SectionView | undefined> {
  const { sections } = await readFrame(locale);
  return sections.find((section) => section.slug === segment.toLowerCase());
}

/** A standing page, or null; a missing one is remembered only briefly. */
export async function readStandingPage(locale: Locale, slug: string) {
  'use cache';
  const page = await getStandingPage(locale, slug);
  keepIfFound(page);
  cacheTag(standingPageTag(locale, slug));
  if (!page) return null;
  cacheTag(...embedTags(page.body));
  return { ...page, embeds: await loadEmbeds(page.body, locale) };
}
