import { cacheLife, cacheTag } from 'next/cache';
import { getBreaking, getFront } from '../../db/front/queries';
import { frontTag } from '../../db/front/tags';
import { listAlbums, listFilms } from '../../db/gallery/queries';
import { listMaps } from '../../db/maps/queries';
import { listSections, type SectionView } from '../../db/sections/queries';
import type { Locale } from '../../db/site/locales';
import { getSite, getStandingPage, listStandingPages } from '../../db/site/queries';
import { dateTag, railTag, siteTag, standingPageTag } from '../../db/site/tags';
import { listTopics } from '../../db/topics/queries';
import { listMostViewed } from '../../db/views/queries';
import { getArticleAddress } from '../../db/articles/queries';
import { embedTags, loadEmbeds } from '../articles/reads';
import { articlePath } from './addresses';
import { dayOf } from './dates';
import { keepIfFound } from './lifetime';

/** What every page of a language shares: names, navigation, the day, the breaking line. */
export async function readFrame(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(siteTag(), dateTag());
  const now = new Date();
  const site = await getSite(locale);
  const sections = await listSections(locale);
  const pages = await listStandingPages(locale);
  const breaking = await getBreaking(locale, now);
  const address = breaking?.articleId ? await getArticleAddress(breaking.articleId) : undefined;
  return {
    site,
    sections,
    pages,
    today: site.settings.editionDate ? dayOf(site.settings.editionDate) : now,
    breaking: breaking && {
      text: breaking.text,
      href: address && breaking.articleId ? articlePath({ ...address, id: breaking.articleId }) : undefined,
    },
  };
}

/** The rail: Editor's Choice, Most Viewed, In Focus, the newest map, the gallery. The same for every reader. */
export async function readRail(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(railTag(locale));
  const front = await getFront(locale, new Date());
  return {
    choice: front.choice.slice(0, 3),
    news: front.news.slice(0, 5),
    mostViewed: await listMostViewed(locale, 5),
    topics: await listTopics(locale),
    map: (await listMaps(locale))[0],
    albums: (await listAlbums(locale, 3)).items,
    films: await listFilms(locale, 3),
  };
}

/** The front whole. */
export async function readFront(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(frontTag(locale), railTag(locale));
  return {
    front: await getFront(locale, new Date()),
    mostViewed: await listMostViewed(locale, 8),
    topics: await listTopics(locale),
    map: (await listMaps(locale))[0],
    albums: (await listAlbums(locale, 5)).items,
    films: await listFilms(locale, 3),
  };
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
