import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { type ArticleCard, listArticlesById } from '../articles/queries.ts';
import { articles } from '../articles/schema.ts';
import { db } from '../client.ts';
import { albums, albumTexts, films, filmTexts } from '../gallery/schema.ts';
import { maps, mapTexts } from '../maps/schema.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import type { Locale } from '../site/locales.ts';
import { listTopicsById } from '../topics/queries.ts';
import { type FrontContent, type Item, type ItemKind, keyOf, SLOTS } from './content.ts';

/** What can be pinned, as the desk shows it. */
export type ItemView = Item & {
  key: string;
  label: string;
  /** Its section, or what else tells it from others. */
  note: string;
  publishedAt: Date | null;
  /** Not before readers yet, but planned to be. */
  planned: boolean;
  picture: PictureView | undefined;
};

const view = (item: Item, label: string, more: Partial<ItemView> = {}): ItemView => ({
  ...item,
  key: keyOf(item),
  label,
  note: '',
  publishedAt: null,
  planned: false,
  picture: undefined,
  ...more,
});

/** A published piece as the desk shows it. */
export const pieceItem = ({ id, headline, section, publishedAt, picture }: ArticleCard): ItemView =>
  view({ kind: 'article', id }, headline, { note: section.name, publishedAt, picture });

type Finder = (ids: number[], locale: Locale) => Promise<ItemView[]>;

/** Published pieces, and those that are planned to be. */
const pieces: Finder = async (ids, locale) => {
  const { id, headline } = articles;
  const planned = await db()
    .select({ id, headline })
    .from(articles)
    .where(and(eq(articles.locale, locale), eq(articles.state, 'scheduled'), inArray(id, ids)));
  return [
    ...(await listArticlesById(ids, locale)).map(pieceItem),
    ...planned.map((row) => view({ kind: 'article', id: row.id }, row.headline, { planned: true })),
  ];
};

const topics: Finder = async (ids, locale) =>
  (await listTopicsById(ids, locale)).map(({ id, name, picture }) => view({ kind: 'topic', id }, name, { picture }));

const drawn: Finder = async (ids, locale) => {
  const words = and(eq(mapTexts.mapId, maps.id), eq(mapTexts.locale, locale));
  const rows = await db()
    .select({ id: maps.id, title: mapTexts.title })
    .from(maps)
    .innerJoin(mapTexts, words)
    .where(and(eq(maps.state, 'published'), inArray(maps.id, ids)));
  return rows.map(({ id, title }) => view({ kind: 'map', id }, title));
};

type GalleryRow = { id: number; title: string; publishedAt: Date | null; mediaId: number };
async function shown(kind: 'album' | 'film', rows: GalleryRow[], locale: Locale): Promise<ItemView[]> {
  const pictures = await mapPictures(
    rows.map(({ mediaId }) => mediaId),
    locale,
  );
  return rows.map(({ id, title, publishedAt, mediaId }) =>
    view({ kind, id }, title, { publishedAt, picture: pictures.get(mediaId) }),
  );
}

const photographs: Finder = async (ids, locale) => {
  const { id, publishedAt, coverId } = albums;
  const words = and(eq(albumTexts.albumId, id), eq(albumTexts.locale, locale));
  const rows = await db()
    .select({ id, title: albumTexts.title, publishedAt, mediaId: coverId })
    .from(albums)
    .innerJoin(albumTexts, words)
    .where(and(eq(albums.state, 'published'), inArray(id, ids)));
  return shown('album', rows, locale);
};

const moving: Finder = async (ids, locale) => {
  const { id, publishedAt } = films;
  const words = and(eq(filmTexts.filmId, id), eq(filmTexts.locale, locale));
  const rows = await db()
    .select({ id, title: filmTexts.title, publishedAt, mediaId: filmTexts.posterId })
    .from(films)
    .innerJoin(filmTexts, words)
    .where(and(eq(films.state, 'published'), inArray(id, ids)));
  return shown('film', rows, locale);
};

const FINDERS: Record<ItemKind, Finder> = {
  article: pieces,
  topic: topics,
  map: drawn,
  album: photographs,
  film: moving,
};

/** Those of the things that readers see in the language, or will by plan, by key. */
export async function mapItems(items: Item[], locale: Locale): Promise<Map<string, ItemView>> {
  const found = new Map<string, ItemView>();
  for (const [kind, own] of Map.groupBy(items, (item) => item.kind)) {
    const ids = [...new Set(own.map(({ id }) => id))];
    for (const item of await FINDERS[kind](ids, locale)) found.set(item.key, item);
  }
  return found;
}

/** All that is pinned anywhere on a front. */
export const itemsOf = ({ pins }: FrontContent): Item[] => SLOTS.flatMap((slot) => pins[slot] ?? []);

/** The numbers of the published maps of a language, in the editors' order. */
export async function listMapIds(locale: Locale): Promise<number[]> {
  const words = and(eq(mapTexts.mapId, maps.id), eq(mapTexts.locale, locale));
  const rows = await db()
    .select({ id: maps.id })
    .from(maps)
    .innerJoin(mapTexts, words)
    .where(eq(maps.state, 'published'))
    .orderBy(asc(maps.position), desc(maps.id));
  return rows.map(({ id }) => id);
}
