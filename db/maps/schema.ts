import { sql } from 'drizzle-orm';
import { users } from '../auth/schema.ts';
import { check, flag, id, index, int, json, key, ref, table, text, time, unique } from '../columns.ts';
import type { Locale } from '../site/locales.ts';
import type { MapBase, MapContent, MapFeature } from './geometry.ts';

export const maps = table(
  'maps',
  {
    id: id(),
    slug: text().notNull(),
    state: text(['draft', 'published']).notNull().default('draft'),
    base: json<MapBase>().notNull(),
    position: int().notNull().default(0),
    changedAt: time().notNull(),
    sample: flag().notNull().default(false),
  },
  (map) => [unique('maps_slug').on(map.slug), check('maps_state', sql`${map.state} in ('draft', 'published')`)],
);

export const mapTexts = table(
  'map_texts',
  {
    mapId: ref(() => maps.id).notNull(),
    locale: text().$type<Locale>().notNull(),
    title: text().notNull(),
    /** Its date is written in for `{date}`: a caption without the placeholder has no dangling «on». */
    caption: text().notNull(),
    intro: text().notNull(),
    note: text().notNull(),
  },
  (words) => [key({ columns: [words.mapId, words.locale] })],
);

/** A map stands only at dates: none can be shown without one. */
export const mapStates = table(
  'map_states',
  {
    mapId: ref(() => maps.id).notNull(),
    /** ISO day. */
    date: text().notNull(),
  },
  (state) => [key({ columns: [state.mapId, state.date] }), check('map_states_date', sql`length(${state.date}) = 10`)],
);

export const mapStateTexts = table(
  'map_state_texts',
  {
    mapId: ref(() => maps.id).notNull(),
    date: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    changed: text().notNull().default(''),
  },
  (words) => [key({ columns: [words.mapId, words.date, words.locale] })],
);

export const mapFeatures = table(
  'map_features',
  {
    id: id(),
    mapId: ref(() => maps.id).notNull(),
    position: int().notNull(),
    feature: json<MapFeature>().notNull(),
  },
  (row) => [index('map_features_map').on(row.mapId, row.position)],
);

/** What editors have saved of a map; readers see it once it is published. None for a map that nobody saved in the newsroom. */
export const mapDrafts = table(
  'map_drafts',
  {
    mapId: ref(() => maps.id).notNull(),
    /** One more with every save: who began with another one overwrites nothing. */
    version: int().notNull(),
    /** The one that readers see; 0: none of these. */
    publishedVersion: int().notNull().default(0),
    content: json<MapContent>().notNull(),
    savedAt: time().notNull(),
    savedById: ref(() => users.id, 'set null'),
  },
  (draft) => [key({ columns: [draft.mapId] })],
);
