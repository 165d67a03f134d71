import { cacheLife, cacheTag } from 'next/cache';
import { listPublicChanges } from '../../db/articles/changes';
import type { BodyDocument } from '../../db/articles/document';
import {
  type Cursor,
  getPublishedArticle,
  getWithdrawal,
  listCorrections,
  listPublishedArticles,
} from '../../db/articles/queries';
import { listBeside, listRelated } from '../../db/articles/related';
import { getSeriesOf } from '../../db/articles/series';
import { articleTag, besideTag, correctionsTag, latestTag, seriesTag } from '../../db/articles/tags';
import { getAlbum, getFilm } from '../../db/gallery/queries';
import { albumTag, filmTag } from '../../db/gallery/tags';
import { mapMaps } from '../../db/maps/queries';
import { mapTag } from '../../db/maps/tags';
import { mapPictures } from '../../db/media/queries';
import { sectionTag } from '../../db/sections/tags';
import type { Locale } from '../../db/site/locales';
import { getSettings } from '../../db/site/queries';
import { siteTag } from '../../db/site/tags';
import { listTopicNames } from '../../db/topics/queries';
import { topicNamesTag } from '../../db/topics/tags';
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
  // The names that are linked in the body, and the cards of the piece's own topics.
  if (article.mentions || article.topics.length > 0) cacheTag(topicNamesTag(locale));
  const names = article.mentions ? await listTopicNames(locale) : [];
  const body = linkTopics(article.body, names, { locale, href: (slug) => topicPath(locale, slug) });
  cacheTag(...embedTags(body));
  return { article: { ...article, body }, embeds: await loadEmbeds(body, locale) };
}

/** What changed between published versions of a piece, where the site shows that. */
export async function readChanges(id: number) {
  'use cache';
  cacheLife('page');
  cacheTag(articleTag(id), siteTag());
  return listPublicChanges(id);
}

/** What the blocks of a body name, by kind. */
function namedIn({ content }: BodyDocument) {
  return {
    figures: content.flatMap((block) => (block.type === 'figure' ? block.attrs.media : [])),
    maps: content.flatMap((block) => (block.type === 'map' ? block.attrs.map : [])),
    albums: content.flatMap((block) => (block.type === 'gallery' ? block.attrs.album : [])),
    films: content.flatMap((block) => (block.type === 'film' ? block.attrs.film : [])),
    hasPages: content.some((block) => block.type === 'embed'),
  };
}

/** Tags of what the blocks of a body show. */
export function embedTags(body: BodyDocument): string[] {
  const { maps, albums, films, hasPages } = namedIn(body);
  // Which hosts may be shown is a setting.
  return [...maps.map(mapTag), ...albums.map(albumTag), ...films.map(filmTag), ...(hasPages ? [siteTag()] : [])];
}

/** Pictures, maps, albums and films of a body; kept by nobody. */
export async function loadEmbeds(body: BodyDocument, locale: Locale) {
  const { figures, maps, albums, films, hasPages } = namedIn(body);
  return {
    hosts: hasPages ? (await getSettings()).embedHosts : [],
    pictures: await mapPictures(figures, locale),
    maps: await mapMaps(maps, locale),
    albums: new Map(await Promise.all(albums.map(async (id) => [id, await getAlbum(locale, id)] as const))),
    films: new Map(await Promise.all(films.map(async (id) => [id, await getFilm(locale, id)] as const))),
  };
}
export type ArticleEmbeds = Awaited<ReturnType<typeof loadEmbeds>>;

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

/** The series that a piece is a part of, or null. */
export async function readSeries(id: number) {
  'use cache';
  cacheLife('page');
  cacheTag(articleTag(id));
  const series = await getSeriesOf(id);
  if (series) cacheTag(seriesTag(series.id));
  return series ?? null;
}

/** What may be read after a piece. Made anew when something of it changes or goes; what appears meanwhile is there within a day. */
export async function readWaysOn(locale: Locale, id: number) {
  'use cache';
  cacheLife('page');
  const parts = (await getSeriesOf(id))?.parts ?? [];
  const related = await listRelated({ id, locale, without: parts.map((part) => part.id) });
  const beside = await listBeside(id);
  const shown = [...related, ...Object.values(beside)].map((piece) => articleTag(piece.id));
  cacheTag(...new Set([articleTag(id), besideTag(id), ...shown]));
  return { related, ...beside };
}
