import { cacheLife, cacheTag } from 'next/cache';
import {
  type ArticleView,
  type Cursor,
  getPublishedArticle,
  getWithdrawal,
  listCorrections,
  listPublishedArticles,
} from '../../db/articles/queries';
import { articleTag, correctionsTag, latestTag } from '../../db/articles/tags';
import { getAlbum, getFilm } from '../../db/gallery/queries';
import { albumTag, filmTag } from '../../db/gallery/tags';
import { mapMaps } from '../../db/maps/queries';
import { mapTag } from '../../db/maps/tags';
import { mapPictures } from '../../db/media/queries';
import { sectionTag } from '../../db/sections/tags';
import type { Locale } from '../../db/site/locales';
import { listTopicNames } from '../../db/topics/queries';
import { topicsTag } from '../../db/topics/tags';
import { linkTopics } from '../../db/topics/mentions';
import { topicPath } from '../site/addresses';
import { keepIfFound } from '../site/lifetime';

/** Pieces of one page of a list. */
export const PAGE_SIZE = 20;

/** A piece with everything its body shows, or null; a missing one is remembered only briefly, but under its tag. */
export async function readArticle(locale: Locale, id: number) {
  'use cache';
  const article = await getPublishedArticle(locale, id);
  keepIfFound(article);
  cacheTag(articleTag(id));
  if (!article) return null;
  cacheTag(topicsTag());
  const names = await listTopicNames(locale);
  const body = linkTopics(article.body, names, { locale, href: (slug) => topicPath(locale, slug) });
  return { article: { ...article, body }, embeds: await readEmbeds(article, locale) };
}

async function readEmbeds(article: ArticleView, locale: Locale) {
  const blocks = article.body.content;
  const figures = blocks.flatMap((block) => (block.type === 'figure' ? block.attrs.media : []));
  const maps = blocks.flatMap((block) => (block.type === 'map' ? block.attrs.map : []));
  const albums = blocks.flatMap((block) => (block.type === 'gallery' ? block.attrs.album : []));
  const films = blocks.flatMap((block) => (block.type === 'film' ? block.attrs.film : []));
  cacheTag(...maps.map(mapTag), ...albums.map(albumTag), ...films.map(filmTag));
  return {
    pictures: await mapPictures(figures, locale),
    maps: await mapMaps(maps, locale),
    albums: new Map(await Promise.all(albums.map(async (id) => [id, await getAlbum(locale, id)] as const))),
    films: new Map(await Promise.all(films.map(async (id) => [id, await getFilm(locale, id)] as const))),
  };
}
export type ArticleEmbeds = Awaited<ReturnType<typeof readEmbeds>>;

/** A page of a section. */
export async function readSectionPage(locale: Locale, section: { id: number; slug: string }, before?: Cursor) {
  'use cache';
  cacheLife('page');
  cacheTag(sectionTag(locale, section.slug));
  return listPublishedArticles({ locale, sectionId: section.id, before, limit: PAGE_SIZE });
}

/** The newest pieces of a language, for pages that have nothing else to say. */
export async function readLatest(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(latestTag(locale));
  return listPublishedArticles({ locale, limit: 6 });
}

/** All published corrections of a language. */
export async function readCorrections(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(correctionsTag(locale));
  return listCorrections(locale, 100);
}

/** Why a piece was withdrawn, or null when it was not. */
export async function readWithdrawal(id: number) {
  'use cache';
  cacheLife('page');
  cacheTag(articleTag(id));
  return (await getWithdrawal(id)) ?? null;
}
