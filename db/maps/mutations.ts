import { eq } from 'drizzle-orm';
import { type Actor, requireMay } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import type { MapBase, MapFeature } from './geometry.ts';
import { mapFeatures, maps, mapStates, mapStateTexts, mapTexts } from './schema.ts';
import { mapsTag, mapTag } from './tags.ts';

export type MapWords = { title: string; caption: string; intro: string; note: string };
export type MapStateWords = { title: string; summary: string; changed: string };
export type NewMap = {
  slug: string;
  position: number;
  base: MapBase;
  features: MapFeature[];
  texts: Partial<Record<Locale, MapWords>>;
  sample?: boolean;
};
export type NewMapState = { date: string; texts: Partial<Record<Locale, MapStateWords>> };

/** Whether it is a day of the calendar: 31 February is none. */
const isDay = (date: string) => {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === date;
};

/** Adds a map as a draft and answers its id. Editors; throws `Refused`, and when the slug is taken. */
export async function addMap(actor: Actor, map: NewMap): Promise<number> {
  requireMay(actor, 'maps.edit');
  return transaction(async (tx) => {
    const { slug, position, base, sample = false } = map;
    const [made] = await tx
      .insert(maps)
      .values({ slug, position, base, sample, changedAt: new Date() })
      .returning({ id: maps.id });
    if (!made) throw new Error('The map was not kept');
    const mapId = made.id;
    for (const [locale, words] of Object.entries(map.texts) as [Locale, MapWords][]) {
      await tx.insert(mapTexts).values({ mapId, locale, ...words });
    }
    for (const [place, feature] of map.features.entries())
      await tx.insert(mapFeatures).values({ mapId, position: place, feature });
    return mapId;
  });
}

/** Adds the state of a map at an ISO day. Editors; throws `Refused`, and on what is no day. */
export async function addMapState(actor: Actor, mapId: number, state: NewMapState): Promise<void> {
  requireMay(actor, 'maps.edit');
  if (!isDay(state.date)) throw new Error(`Not a day: ${state.date}`);
  await transaction(async (tx) => {
    await tx.insert(mapStates).values({ mapId, date: state.date });
    for (const [locale, words] of Object.entries(state.texts) as [Locale, MapStateWords][]) {
      await tx.insert(mapStateTexts).values({ mapId, date: state.date, locale, ...words });
    }
    const [map] = await tx.select({ slug: maps.slug }).from(maps).where(eq(maps.id, mapId));
    await expireTags(map ? [mapTag(map.slug)] : []);
  });
}

/** Shows a map to readers. Editors; throws `Refused`, and on a map without a date: there would be nothing to say «on» of. */
export async function publishMap(actor: Actor, id: number): Promise<void> {
  requireMay(actor, 'maps.edit');
  await transaction(async (tx) => {
    const dates = await tx.select({ date: mapStates.date }).from(mapStates).where(eq(mapStates.mapId, id));
    if (dates.length === 0) throw new Error('A map needs a date before it is published');
    const [shown] = await tx
      .update(maps)
      .set({ state: 'published' })
      .where(eq(maps.id, id))
      .returning({ slug: maps.slug });
    if (!shown) throw new Error('There is no such map');
    await expireTags([mapsTag(), mapTag(shown.slug)]);
    await expireTags(LOCALE_CODES.map(railTag), { soft: true });
  });
}
