import type { ArticleCard } from '../articles/queries.ts';
import type { Actor } from '../auth/policy.ts';
import type { AlbumCard, FilmCard } from '../gallery/queries.ts';
import type { Locale } from '../site/locales.ts';
import { getSettings } from '../site/queries.ts';
import type { TopicCard } from '../topics/queries.ts';
import {
  type Breaking,
  type FrontContent,
  holds,
  keyOf,
  type Pin,
  sameFront,
  type Slot,
  SLOTS,
  STALE_HOURS,
} from './content.ts';
import { type FeaturesView, fillFeatures, fillSlots, type FrontView } from './filling.ts';
import { type ItemView, itemsOf, mapItems, pieceItem } from './items.ts';
import { getLive } from './live.ts';
import { requireFront } from './policy.ts';
import { getDraft, getNewestVersion, hasEarlierVersion, type Publication, tidied } from './working-front.ts';

/** What editors see of a front while they arrange it. */

const HOUR = 3_600_000;

export type PinView = {
  item: ItemView;
  startsAt: Date;
  expiresAt: Date | null;
  /** Stands there now; waits for its beginning or for the piece; leads the page from the choice; has no room. */
  state: 'stands' | 'waits' | 'planned' | 'leads' | 'noRoom';
};
export type SlotView = {
  slot: Slot;
  size: number;
  pins: PinView[];
  /** What stands there by itself behind the pins, in order. */
  filled: ItemView[];
  /** Since when nothing new has come into it, where that is too long ago. */
  staleSince: Date | null;
};
export type FrontDesk = {
  locale: Locale;
  version: number;
  savedAt: Date | null;
  savedBy: string | null;
  /** Whether publishing would change anything. */
  hasChanges: boolean;
  /** How many steps lead back. */
  steps: number;
  /** The publication that is live, when it can be taken back. */
  publication: Publication | undefined;
  breaking: (Breaking & { piece: ItemView | undefined; isStale: boolean }) | null;
  slots: SlotView[];
};

const plain = { note: '', publishedAt: null, planned: false };
const topicItem = ({ id, name, picture }: TopicCard): ItemView => {
  const item = { kind: 'topic', id } as const;
  return { ...plain, ...item, key: keyOf(item), label: name, picture };
};
const albumItem = ({ id, title, cover, publishedAt }: AlbumCard): ItemView => {
  const item = { kind: 'album', id } as const;
  return { ...plain, ...item, key: keyOf(item), label: title, publishedAt, picture: cover };
};
const filmItem = ({ id, title, poster, publishedAt }: FilmCard): ItemView => {
  const item = { kind: 'film', id } as const;
  return { ...plain, ...item, key: keyOf(item), label: title, publishedAt, picture: poster };
};
const mapItem = ({ id, view }: NonNullable<FeaturesView['map']>): ItemView => {
  const item = { kind: 'map', id } as const;
  return {
    ...plain,
    ...item,
    key: keyOf(item),
    label: view.title,
    note: view.states.at(-1)?.date ?? '',
    picture: undefined,
  };
};

/** All that stands in each slot, whatever it is. */
function standing(front: FrontView, features: FeaturesView): Record<Slot, ItemView[]> {
  const piecesIn = (cards: ArticleCard[]) => cards.map(pieceItem);
  return {
    lead: piecesIn(front.lead),
    choice: piecesIn(front.choice),
    news: piecesIn(front.news),
    analysis: piecesIn(front.analysis),
    focus: features.topics.map(topicItem),
    map: features.map ? [mapItem(features.map)] : [],
    gallery: [...features.albums.map(albumItem), ...features.films.map(filmItem)],
  };
}

type Looked = { shown: Record<Slot, ItemView[]>; there: Map<string, ItemView>; now: Date; today: Date };

function stateOf(pin: Pin, slot: Slot, { shown, there, now }: Looked): PinView['state'] {
  if (there.get(keyOf(pin))?.planned) return 'planned';
  if (!holds(pin, now)) return 'waits';
  const isIn = (one: Slot) => shown[one].some(({ key }) => key === keyOf(pin));
  if (isIn(slot)) return 'stands';
  return slot === 'choice' && isIn('lead') ? 'leads' : 'noRoom';
}

/** The instant at which the newest thing in a slot came there, as far as one can say. */
function newestIn(slot: Slot, pins: PinView[], shown: ItemView[]): Date | undefined {
  const began = pins.filter(({ state }) => state === 'stands').map(({ startsAt }) => startsAt);
  const dated = shown.flatMap(({ publishedAt, note }) =>
    slot === 'map' ? new Date(`${note}T00:00:00Z`) : (publishedAt ?? []),
  );
  const instants = [...began, ...dated].map(Number).filter((at) => !Number.isNaN(at));
  return instants.length > 0 ? new Date(Math.max(...instants)) : undefined;
}

const limits: Partial<Record<Slot | 'breaking', number>> = STALE_HOURS;
const isOld = (since: Date | undefined, slot: Slot | 'breaking', now: Date) => {
  const limit = limits[slot];
  return limit !== undefined && since !== undefined && now.getTime() - since.getTime() > limit * HOUR;
};

function slotView(slot: Slot, content: FrontContent, looked: Looked): SlotView {
  const { shown, there, today } = looked;
  const pins = content.pins[slot].flatMap((pin) => {
    const item = there.get(keyOf(pin));
    const expiresAt = pin.expiresAt === null ? null : new Date(pin.expiresAt);
    return item ? [{ item, startsAt: new Date(pin.startsAt), expiresAt, state: stateOf(pin, slot, looked) }] : [];
  });
  const here = new Set(pins.filter(({ state }) => state === 'stands').map(({ item }) => item.key));
  const newest = newestIn(slot, pins, shown[slot]);
  return {
    slot,
    size: content.sizes[slot],
    pins,
    filled: shown[slot].filter(({ key }) => !here.has(key)),
    staleSince: newest && isOld(newest, slot, today) ? newest : null,
  };
}

/** The draft of a front with all that stands in it as of now. Editors of the language; throws `Refused`. */
export async function getFrontDesk(actor: Actor, locale: Locale, now: Date): Promise<FrontDesk> {
  requireFront(actor, locale);
  const { content, past, version, savedAt, savedBy } = await getDraft(locale, now);
  const live = await tidied(await getLive(locale), locale, now);
  const filling = { locale, at: now };
  const shown = standing(await fillSlots(content, filling), await fillFeatures(content, filling));
  // The sample edition is as old as the day that it stands on.
  const { editionDate } = await getSettings();
  const today = editionDate ? new Date(`${editionDate}T23:59:59Z`) : now;
  const { breaking } = content;
  // Of a line that was set without an instant nobody knows how old it is.
  const began = breaking && Date.parse(breaking.startsAt) > 0 ? new Date(breaking.startsAt) : undefined;
  const linked = breaking?.articleId ? ({ kind: 'article', id: breaking.articleId } as const) : undefined;
  const there = await mapItems([...itemsOf(content), ...(linked ? [linked] : [])], locale);
  const publication = (await hasEarlierVersion(locale)) ? await getNewestVersion(locale) : undefined;
  return {
    ...{ locale, version, savedAt, savedBy, publication },
    hasChanges: !sameFront(content, live),
    steps: past.length,
    breaking: breaking && {
      ...breaking,
      piece: linked && there.get(keyOf(linked)),
      isStale: breaking.expiresAt === null && isOld(began, 'breaking', today),
    },
    slots: SLOTS.map((slot) => slotView(slot, content, { shown, there, now, today })),
  };
}
