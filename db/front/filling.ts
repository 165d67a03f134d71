import { inArray } from 'drizzle-orm';
import { type ArticleCard, type ArticleFilter, listArticlesById, listPublishedArticles } from '../articles/queries.ts';
import { db } from '../client.ts';
import { type AlbumCard, type FilmCard, getAlbum, getFilm, listAlbums, listFilms } from '../gallery/queries.ts';
import { listMaps, type MapView } from '../maps/queries.ts';
import { maps } from '../maps/schema.ts';
import { listSections } from '../sections/queries.ts';
import type { Locale } from '../site/locales.ts';
import { listTopics, type TopicCard } from '../topics/queries.ts';
import { FRONT_SLOTS, type FrontContent, type FrontSlot, holds, type ItemKind, type Slot } from './content.ts';

/** What an arrangement shows at an instant: running pins in order, and behind them what belongs there by itself. */

export type FrontView = Record<FrontSlot, ArticleCard[]>;
export type FeaturesView = {
  topics: TopicCard[];
  map: { id: number; view: MapView } | undefined;
  albums: AlbumCard[];
  films: FilmCard[];
};

/** What is published and taken away until the instant, where that lies ahead; `until`: pieces of after it are left out. */
export type Foreseen = { appearing: ArticleCard[]; leaving: number[]; until: Date };
export type Filling = { locale: Locale; at: Date; foreseen?: Foreseen | undefined };

/** Whether opinions fill a slot behind its pins, or the latest of all others. */
const OPINION: Record<FrontSlot, boolean> = { lead: false, choice: false, news: false, analysis: true };
const MOST_FILMS = 3;

const running = (content: FrontContent, slot: Slot, at: Date) => content.pins[slot].filter((pin) => holds(pin, at));

async function cardsOf(ids: number[], { locale, foreseen }: Filling): Promise<Map<number, ArticleCard>> {
  const cards = [...(await listArticlesById(ids, locale)), ...(foreseen?.appearing ?? [])];
  const left = cards.filter(({ id }) => !foreseen?.leaving.includes(id));
  return new Map(left.map((card) => [card.id, card]));
}

const newestFirst = (cards: ArticleCard[]): ArticleCard[] =>
  cards.toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime() || other.id - one.id);

/**
 * The latest pieces of all sections whose voice is opinion, or of all others. Opinions may be rare: they are looked for where they stand,
 * not by walking through what all sections have until enough are found.
 */
async function listLatest(opinion: boolean, filter: ArticleFilter): Promise<ArticleCard[]> {
  if (!opinion) return (await listPublishedArticles({ ...filter, opinion })).items;
  const cards: ArticleCard[] = [];
  for (const section of await listSections(filter.locale))
    if (section.opinion) cards.push(...(await listPublishedArticles({ ...filter, sectionId: section.id })).items);
  return newestFirst(cards).slice(0, filter.limit);
}

type Gap = { opinion: boolean; taken: Set<number>; missing: number };

/** The latest pieces of a kind that are not taken, as many as are missing. */
async function latest({ opinion, taken, missing }: Gap, filling: Filling): Promise<ArticleCard[]> {
  if (missing <= 0) return [];
  const { locale, foreseen } = filling;
  const without = [...taken, ...(foreseen?.leaving ?? [])];
  const before = foreseen && { at: new Date(foreseen.until.getTime() + 1), id: 0 };
  const items = await listLatest(opinion, { locale, without, before, limit: missing });
  if (!foreseen) return items;
  const more = foreseen.appearing.filter((card) => card.section.opinion === opinion && !without.includes(card.id));
  return newestFirst([...items, ...more]).slice(0, missing);
}

/**
 * The pieces of an arrangement. None stands twice: a pin wins over automatic filling, an earlier slot over a later one. A lead
 * that nobody pinned is the first of the Editor's Choice.
 */
export async function fillSlots(content: FrontContent, filling: Filling): Promise<FrontView> {
  const pinned = (slot: FrontSlot) => running(content, slot, filling.at).map(({ id }) => id);
  const cards = await cardsOf(FRONT_SLOTS.flatMap(pinned), filling);
  const front: FrontView = { lead: [], choice: [], news: [], analysis: [] };
  const taken = new Set<number>();
  for (const slot of FRONT_SLOTS) {
    const ids = slot === 'lead' ? [...pinned('lead'), ...pinned('choice')] : pinned(slot);
    const free = [...new Set(ids)].flatMap((id) => (taken.has(id) ? [] : (cards.get(id) ?? [])));
    front[slot] = free.slice(0, content.sizes[slot]);
    for (const { id } of front[slot]) taken.add(id);
  }
  const missing = (slot: FrontSlot) => Math.max(0, content.sizes[slot] - front[slot].length);
  for (const opinion of [false, true]) {
    const slots = FRONT_SLOTS.filter((slot) => OPINION[slot] === opinion);
    const needed = slots.reduce((sum, slot) => sum + missing(slot), 0);
    const found = await latest({ opinion, taken, missing: needed }, filling);
    for (const slot of slots) front[slot].push(...found.splice(0, missing(slot)));
  }
  return front;
}

/** Those that are pinned, then the others, up to a number. */
const inFront = <T extends { id: number }>(pinned: number[], all: T[], size: number): T[] => {
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...pinned.flatMap((id) => byId.get(id) ?? []), ...all.filter(({ id }) => !pinned.includes(id))].slice(
    0,
    size,
  );
};

/** Pinned ones that are not among the latest are fetched by themselves. */
async function withPinned<T extends { id: number }>(
  listed: T[],
  pinned: number[],
  get: (id: number) => Promise<T | undefined>,
): Promise<T[]> {
  const known = new Set(listed.map(({ id }) => id));
  const more = await Promise.all(pinned.filter((id) => !known.has(id)).map(get));
  return [...listed, ...more.filter((one) => one !== undefined)];
}

async function mapsById(locale: Locale): Promise<{ id: number; view: MapView }[]> {
  const views = await listMaps(locale);
  if (views.length === 0) return [];
  const rows = await db()
    .select({ id: maps.id, slug: maps.slug })
    .from(maps)
    .where(
      inArray(
        maps.slug,
        views.map(({ slug }) => slug),
      ),
    );
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  return views.flatMap((view) => {
    const id = ids.get(view.slug);
    return id === undefined ? [] : [{ id, view }];
  });
}

/** The topics, the map, the albums and films of an arrangement. A slot that shows nothing is empty. */
export async function fillFeatures(content: FrontContent, { locale, at }: Filling): Promise<FeaturesView> {
  const pinned = (slot: Slot, kind: ItemKind) =>
    running(content, slot, at).flatMap((pin) => (pin.kind === kind ? pin.id : []));
  const { focus, map, gallery } = content.sizes;
  const films = Math.min(gallery, MOST_FILMS);
  const [albumIds, filmIds] = [pinned('gallery', 'album'), pinned('gallery', 'film')];
  const topics = focus > 0 ? await listTopics(locale) : [];
  const drawn = map > 0 ? await mapsById(locale) : [];
  const albums = gallery > 0 ? (await listAlbums(locale, gallery)).items : [];
  const shown = films > 0 ? await listFilms(locale, films) : [];
  return {
    topics: inFront(pinned('focus', 'topic'), topics, focus),
    map: inFront(pinned('map', 'map'), drawn, map)[0],
    albums: inFront(albumIds, await withPinned(albums, albumIds, (id) => getAlbum(locale, id)), gallery),
    films: inFront(filmIds, await withPinned(shown, filmIds, (id) => getFilm(locale, id)), films),
  };
}
