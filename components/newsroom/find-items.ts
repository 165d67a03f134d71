import { listPublishedArticles } from '../../db/articles/queries';
import { listAuthors } from '../../db/authors/queries';
import { listAlbums, listFilms } from '../../db/gallery/queries';
import { listKeywordsLike } from '../../db/keywords/queries';
import { listMaps } from '../../db/maps/queries';
import { listPictures, mapPictures, type PictureView } from '../../db/media/queries';
import type { Locale } from '../../db/site/locales';
import { listTopics } from '../../db/topics/queries';
import { articlePath, picturePath } from '../site/addresses';
import type { FindItem, FindKind } from '../articles/editor/find';

/** What somebody at the desk looks for: by words, or what is known by its id. */
export type Search = { locale: Locale; words: string; ids?: string[] | undefined };
type Finder = (search: Search) => Promise<FindItem[]>;

const MOST = 24;

const holds = (label: string, words: string) =>
  words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => label.toLocaleLowerCase().includes(word));

const among = (found: FindItem[], { words, ids }: Search) =>
  found.filter(({ id, label }) => (ids ? ids.includes(String(id)) : holds(label, words))).slice(0, MOST);

async function picturesFor({ locale, words, ids }: Search): Promise<PictureView[]> {
  if (!ids) return listPictures(locale, words, MOST);
  return [...(await mapPictures(ids.map(Number), locale)).values()];
}

/** A small version of a picture, for choosing it. */
export function thumbnail({ hash, widths, width, height, alt }: PictureView) {
  const step = widths.find((one) => one >= 320) ?? widths.at(-1) ?? width;
  return { src: picturePath(hash, step), alt, width: step, height: Math.round((step * height) / Math.max(1, width)) };
}

const FINDERS: Record<FindKind, Finder> = {
  articles: async ({ locale, words }) =>
    (await listPublishedArticles({ locale, words, limit: MOST })).items.map((card) => ({
      id: card.id,
      label: card.headline,
      note: card.section.name,
      href: articlePath(card),
    })),
  keywords: async ({ locale, words }) =>
    (await listKeywordsLike(locale, words, MOST)).map(({ name }) => ({ id: name, label: name })),
  topics: async (search) =>
    among(
      (await listTopics(search.locale)).map(({ id, name }) => ({ id, label: name })),
      search,
    ),
  authors: async (search) =>
    among(
      (await listAuthors(search.locale)).map(({ id, name, role }) => ({ id, label: name, note: role })),
      search,
    ),
  media: async (search) =>
    (await picturesFor(search)).map((picture) => ({
      id: picture.id,
      label: picture.caption || picture.alt || `#${picture.id}`,
      note: picture.credit,
      picture: thumbnail(picture),
    })),
  albums: async (search) =>
    among(
      (await listAlbums(search.locale, 200)).items.map(({ id, title, cover }) => ({
        id,
        label: title,
        picture: thumbnail(cover),
      })),
      search,
    ),
  films: async (search) =>
    among(
      (await listFilms(search.locale, 200)).map(({ id, title, poster }) => ({
        id,
        label: title,
        picture: thumbnail(poster),
      })),
      search,
    ),
  maps: async (search) =>
    among(
      (await listMaps(search.locale)).map(({ slug, title, states }) => ({
        id: slug,
        label: title,
        note: states.map(({ date }) => date).join(' '),
      })),
      search,
    ),
};

/** Things of a kind that the words fit; undefined when there is no such kind. */
export async function findItems(kind: string, search: Search): Promise<FindItem[] | undefined> {
  return Object.hasOwn(FINDERS, kind) ? FINDERS[kind as FindKind](search) : undefined;
}
