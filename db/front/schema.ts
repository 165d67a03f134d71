import { sql } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { check, id, index, int, key, ref, table, text, time } from '../columns.ts';
import type { Locale } from '../site/locales.ts';

export const FRONT_SLOTS = ['choice', 'news', 'analysis'] as const;
export type FrontSlot = (typeof FRONT_SLOTS)[number];

/** How many pieces a slot of the front shows; behind the pins it fills itself. */
export const frontSlots = table(
  'front_slots',
  {
    locale: text().$type<Locale>().notNull(),
    slot: text(FRONT_SLOTS).notNull(),
    size: int().notNull(),
  },
  (row) => [key({ columns: [row.locale, row.slot] }), check('front_slots_size', sql`${row.size} between 0 and 40`)],
);

/** A piece that an editor holds in a slot, between two instants. */
export const frontPins = table(
  'front_pins',
  {
    id: id(),
    locale: text().$type<Locale>().notNull(),
    slot: text(FRONT_SLOTS).notNull(),
    articleId: ref(() => articles.id).notNull(),
    position: int().notNull(),
    startsAt: time().notNull(),
    expiresAt: time(),
  },
  (pin) => [index('front_pins_slot').on(pin.locale, pin.slot, pin.position)],
);

/** The line under the masthead, while it lasts. */
export const breakingLines = table('breaking_lines', {
  locale: text().$type<Locale>().primaryKey(),
  text: text().notNull(),
  articleId: ref(() => articles.id, 'set null'),
  expiresAt: time(),
});
