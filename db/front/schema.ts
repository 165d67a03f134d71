import { sql } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { users } from '../auth/schema.ts';
import { check, id, index, int, json, key, ref, table, text, time } from '../columns.ts';
import { albums, films } from '../gallery/schema.ts';
import { maps } from '../maps/schema.ts';
import type { Locale } from '../site/locales.ts';
import { topics } from '../topics/schema.ts';
import { FEATURE_SLOTS, FRONT_SLOTS, type FrontContent, SLOTS } from './content.ts';
import type { Standing } from './standing.ts';

/** How many things a slot of the front shows; behind the pins it fills itself. */
export const frontSlots = table(
  'front_slots',
  {
    locale: text().$type<Locale>().notNull(),
    slot: text(SLOTS).notNull(),
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

/** A topic, map, album or film that an editor holds in a slot, between two instants: one of the four. */
export const frontFeatures = table(
  'front_features',
  {
    id: id(),
    locale: text().$type<Locale>().notNull(),
    slot: text(FEATURE_SLOTS).notNull(),
    topicId: ref(() => topics.id),
    mapId: ref(() => maps.id),
    albumId: ref(() => albums.id),
    filmId: ref(() => films.id),
    position: int().notNull(),
    startsAt: time().notNull(),
    expiresAt: time(),
  },
  (pin) => [
    index('front_features_slot').on(pin.locale, pin.slot, pin.position),
    check(
      'front_features_one',
      sql`case when ${pin.topicId} is null then 0 else 1 end + case when ${pin.mapId} is null then 0 else 1 end
        + case when ${pin.albumId} is null then 0 else 1 end + case when ${pin.filmId} is null then 0 else 1 end = 1`,
    ),
  ],
);

/** The line under the masthead, while it lasts. */
export const breakingLines = table('breaking_lines', {
  locale: text().$type<Locale>().primaryKey(),
  text: text().notNull(),
  articleId: ref(() => articles.id, 'set null'),
  /** Null: at once. */
  startsAt: time(),
  expiresAt: time(),
});

/** The front that editors work on, with the steps before: readers see nothing of it until it is published. */
export const frontDrafts = table('front_drafts', {
  locale: text().$type<Locale>().primaryKey(),
  version: int().notNull(),
  content: json<FrontContent>().notNull(),
  /** Earlier arrangements, the last of them last: the way back. */
  past: json<FrontContent[]>().notNull(),
  savedAt: time().notNull(),
  savedById: ref(() => users.id, 'set null'),
  /** The version that whoever saved last started from, the first of several in a row: their own quick steps are no conflict. */
  ownSince: int().notNull().default(0),
});

/** What editors published, and took back. The newest that was not taken back is live. */
export const frontVersions = table(
  'front_versions',
  {
    id: id(),
    locale: text().$type<Locale>().notNull(),
    content: json<FrontContent>().notNull(),
    at: time().notNull(),
    byId: ref(() => users.id, 'set null'),
    undoneAt: time(),
  },
  (version) => [index('front_versions_newest').on(version.locale, version.id)],
);

/** What stood on a front, from an instant until the next edition of its language. */
export const frontEditions = table(
  'front_editions',
  {
    id: id(),
    locale: text().$type<Locale>().notNull(),
    at: time().notNull(),
    /** Of what stood there: two that are equal are one. */
    hash: text().notNull(),
    standing: json<Standing>().notNull(),
  },
  (edition) => [index('front_editions_at').on(edition.locale, edition.at)],
);

/** Up to when the beginnings and ends of pins were looked at, and up to which declaration of what is out of date. */
export const frontClocks = table('front_clocks', {
  locale: text().$type<Locale>().primaryKey(),
  checkedAt: time().notNull(),
  invalidation: int().notNull().default(0),
});
