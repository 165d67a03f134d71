import { authorTag } from '../../db/authors/tags';
import { listAuthors } from '../../db/authors/queries';
import { listAlbums, listFilms } from '../../db/gallery/queries';
import { galleryTag } from '../../db/gallery/tags';
import { listMaps } from '../../db/maps/queries';
import { mapsTag, mapTag } from '../../db/maps/tags';
import type { PictureView } from '../../db/media/queries';
import { listSections } from '../../db/sections/queries';
import type { Locale } from '../../db/site/locales';
import { listStandingPages } from '../../db/site/queries';
import { siteTag } from '../../db/site/tags';
import { listTopics } from '../../db/topics/queries';
import { topicsTag } from '../../db/topics/tags';
import {
  albumPath,
  authorPath,
  feedsPath,
  filmPath,
  filmsPath,
  frontPath,
  mapPath,
  mapsPath,
  mostViewedPath,
  photosPath,
  searchPath,
  sectionPath,
  standingPath,
  topicPath,
  topicsPath,
} from '../site/addresses';
import { feedPicture } from './feed-picture';

/** Pages that are no pieces and no keywords: few enough for one file. */

/** Of each kind; together they stay under what a file may name. */
const MOST = 10_000;

/** A page: `key` is the same in every language. */
export type KnownPage = { key: string; path: string; changedAt?: Date; images?: string[] };

const imagesOf = (picture: PictureView) => [feedPicture(picture)?.url ?? []].flat();

function lists(locale: Locale): KnownPage[] {
  const pages = { front: frontPath, topics: topicsPath, maps: mapsPath, photos: photosPath, films: filmsPath };
  const more = { viewed: mostViewedPath, feeds: feedsPath, search: (of: Locale) => searchPath(of) };
  return Object.entries({ ...pages, ...more }).map(([key, path]) => ({ key, path: path(locale) }));
}

/** Corrections and contact are there before anybody writes them. */
async function standing(locale: Locale): Promise<KnownPage[]> {
  const written = (await listStandingPages(locale)).map(({ slug }) => slug);
  return [...new Set([...written, 'corrections', 'contact'])].map((slug) => ({
    key: `page/${slug}`,
    path: standingPath(locale, slug),
  }));
}

async function gallery(locale: Locale): Promise<KnownPage[]> {
  const albums = (await listAlbums(locale, MOST)).items.map((album): KnownPage => ({
    ...{ key: `album/${album.id}`, path: albumPath(locale, album), changedAt: album.publishedAt },
    images: imagesOf(album.cover),
  }));
  const films = (await listFilms(locale, MOST)).map((film): KnownPage => ({
    ...{ key: `film/${film.id}`, path: filmPath(locale, film), changedAt: film.publishedAt },
    images: imagesOf(film.poster),
  }));
  return [...albums, ...films];
}

/** Every such page of a language, with the tags of what makes one come or go. */
export async function listKnownPages(locale: Locale): Promise<{ pages: KnownPage[]; tags: string[] }> {
  const sections = await listSections(locale);
  const topics = await listTopics(locale);
  const maps = await listMaps(locale);
  const authors = (await listAuthors(locale)).slice(0, MOST);
  const pages: KnownPage[] = [
    ...lists(locale),
    ...sections.map(({ slug }) => ({ key: `section/${slug}`, path: sectionPath(locale, slug) })),
    ...topics.map(({ slug, picture }) => ({
      ...{ key: `topic/${slug}`, path: topicPath(locale, slug) },
      images: imagesOf(picture),
    })),
    ...maps.flatMap(({ slug, states }) => [
      { key: `map/${slug}`, path: mapPath(locale, slug) },
      ...states.map(({ date }) => ({ key: `map/${slug}/${date}`, path: mapPath(locale, slug, date) })),
    ]),
    ...(await gallery(locale)),
    ...authors.map(({ slug }) => ({ key: `author/${slug}`, path: authorPath(locale, slug) })),
    ...(await standing(locale)),
  ];
  const ofLists = [siteTag(), topicsTag(locale), mapsTag(), galleryTag(locale)];
  return {
    pages,
    tags: [...ofLists, ...maps.map(({ slug }) => mapTag(slug)), ...authors.map(({ id }) => authorTag(id))],
  };
}
