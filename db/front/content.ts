/** A front as editors arrange it: plain JSON, safe in a browser. What fills the slots behind the pins is in `filling.ts`. */

/** Slots of pieces, in the order in which they take what they show: no piece stands twice. */
export const FRONT_SLOTS = ['lead', 'choice', 'news', 'analysis'] as const;
/** Slots of everything else that a front shows. */
export const FEATURE_SLOTS = ['focus', 'map', 'gallery'] as const;
export const SLOTS = [...FRONT_SLOTS, ...FEATURE_SLOTS] as const;
export const ITEM_KINDS = ['article', 'topic', 'map', 'album', 'film'] as const;

export type FrontSlot = (typeof FRONT_SLOTS)[number];
export type Slot = (typeof SLOTS)[number];
export type ItemKind = (typeof ITEM_KINDS)[number];
export type Item = { kind: ItemKind; id: number };

/** A thing that an editor holds in a slot, between two instants (ISO); `expiresAt` null: until it is taken out. */
export type Pin = Item & { startsAt: string; expiresAt: string | null };
/** The line under the masthead, between two instants. */
export type Breaking = { text: string; articleId: number | null; startsAt: string; expiresAt: string | null };
export type FrontContent = { breaking: Breaking | null; sizes: Record<Slot, number>; pins: Record<Slot, Pin[]> };

/** What may be pinned where. */
export const HOLDS: Record<Slot, readonly ItemKind[]> = {
  lead: ['article'],
  choice: ['article'],
  news: ['article'],
  analysis: ['article'],
  focus: ['topic'],
  map: ['map'],
  gallery: ['album', 'film'],
};

/** How many things a slot shows until an editor sets another number, and at most. */
export const SIZES: Record<Slot, { usual: number; most: number }> = {
  lead: { usual: 1, most: 1 },
  choice: { usual: 5, most: 12 },
  news: { usual: 9, most: 30 },
  analysis: { usual: 4, most: 12 },
  focus: { usual: 10, most: 20 },
  map: { usual: 1, most: 1 },
  gallery: { usual: 5, most: 5 },
};

/** Hours after which something that stands in a slot is called old; a map is as old as its newest date. */
export const STALE_HOURS: Record<FrontSlot | 'breaking' | 'map', number> = {
  breaking: 6,
  lead: 12,
  choice: 24,
  news: 12,
  analysis: 96,
  map: 30 * 24,
};

/** More pins than this in one slot help nobody. */
export const MOST_PINS = 40;

/** `article:12`: names a thing among all that can be pinned. */
export const keyOf = ({ kind, id }: Item) => `${kind}:${id}`;

/** Reads `article:12`; undefined when it is nothing of the kind. */
export function parseItem(key: string): Item | undefined {
  const [, name, id] = /^([a-z]+):(\d{1,9})$/.exec(key) ?? [];
  const kind = ITEM_KINDS.find((one) => one === name);
  return kind && { kind, id: Number(id) };
}

const bySlot = <T>(value: (slot: Slot) => T) =>
  Object.fromEntries(SLOTS.map((slot) => [slot, value(slot)])) as Record<Slot, T>;

/** A front that fills itself. */
export const untouchedFront = (): FrontContent => ({
  breaking: null,
  sizes: bySlot((slot) => SIZES[slot].usual),
  pins: bySlot(() => []),
});

/** Whether a pin or line holds at the instant: its end is not included. */
export const holds = ({ startsAt, expiresAt }: { startsAt: string; expiresAt: string | null }, at: Date) =>
  new Date(startsAt) <= at && (expiresAt === null || new Date(expiresAt) > at);

/** What ends before the instant is over. */
const isOver = ({ expiresAt }: { expiresAt: string | null }, at: Date) =>
  expiresAt !== null && new Date(expiresAt) <= at;

/** In one order of names, whatever a database made of it; so that two fronts can be told apart. */
const canonical = ({ breaking, sizes, pins }: FrontContent) =>
  JSON.stringify([
    breaking && [breaking.text, breaking.articleId, breaking.startsAt, breaking.expiresAt],
    SLOTS.map((slot) => [sizes[slot], pins[slot].map((pin) => [keyOf(pin), pin.startsAt, pin.expiresAt])]),
  ]);

/** Whether two arrangements are one. */
export const sameFront = (one: FrontContent, other: FrontContent) => canonical(one) === canonical(other);

/** The same without what is over, what does not count any more, and what stands in an earlier slot already. */
export function tidyFront(content: FrontContent, isThere: (item: Item) => boolean, now: Date): FrontContent {
  const taken = new Set<string>();
  const kept = (pin: Pin) => {
    if (taken.has(keyOf(pin)) || isOver(pin, now) || !isThere(pin)) return false;
    taken.add(keyOf(pin));
    return true;
  };
  const { breaking } = content;
  return {
    breaking: breaking && !isOver(breaking, now) ? breaking : null,
    sizes: bySlot((slot) => content.sizes[slot] ?? SIZES[slot].usual),
    pins: bySlot((slot) => (content.pins[slot] ?? []).filter(kept)),
  };
}
