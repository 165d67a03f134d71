import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { listLocales } from '../site/queries.ts';
import type { MapBase, MapContent, MapFeature } from './geometry.ts';
import { mapFeatures, maps, mapStates, mapStateTexts, mapTexts } from './schema.ts';

export type MapStateView = { date: string; title: string; summary: string; changed: string };
export type MapView = {
  slug: string;
  title: string;
  /** With `{date}` where the state's date is written in. */
  caption: string;
  intro: string;
  note: string;
  base: MapBase;
  features: MapFeature[];
  /** Oldest first; never empty. */
  states: MapStateView[];
  locales: Locale[];
};

const MAP = {
  id: maps.id,
  slug: maps.slug,
  base: maps.base,
  title: mapTexts.title,
  caption: mapTexts.caption,
  intro: mapTexts.intro,
  note: mapTexts.note,
};
const words = (locale: Locale) => and(eq(mapTexts.mapId, maps.id), eq(mapTexts.locale, locale));
type MapRow = { id: number; slug: string; base: MapBase; title: string; caption: string; intro: string; note: string };

async function complete({ id, ...row }: MapRow, locale: Locale): Promise<MapView | undefined> {
  const states = await db()
    .select({
      date: mapStates.date,
      title: mapStateTexts.title,
      summary: mapStateTexts.summary,
      changed: mapStateTexts.changed,
    })
    .from(mapStates)
    .innerJoin(
      mapStateTexts,
      and(
        eq(mapStateTexts.mapId, mapStates.mapId),
        eq(mapStateTexts.date, mapStates.date),
        eq(mapStateTexts.locale, locale),
      ),
    )
    .where(eq(mapStates.mapId, id))
    .orderBy(asc(mapStates.date));
  if (states.length === 0) return undefined;
  const features = await db()
    .select({ feature: mapFeatures.feature })
    .from(mapFeatures)
    .where(eq(mapFeatures.mapId, id))
    .orderBy(asc(mapFeatures.position));
  const locales = await db().select({ locale: mapTexts.locale }).from(mapTexts).where(eq(mapTexts.mapId, id));
  const { codes } = await listLocales();
  return {
    ...row,
    states,
    features: features.map((item) => item.feature),
    locales: locales.map((item) => item.locale).filter((code) => codes.includes(code)),
  };
}

/** A published map with all its states; undefined without words in the language or without a single date. */
export async function getMap(locale: Locale, slug: string): Promise<MapView | undefined> {
  const [row] = await db()
    .select(MAP)
    .from(maps)
    .innerJoin(mapTexts, words(locale))
    .where(and(eq(maps.state, 'published'), eq(maps.slug, slug)));
  return row && complete(row, locale);
}

/** Published maps in the editors' order. */
export async function listMaps(locale: Locale): Promise<MapView[]> {
  const rows = await db()
    .select(MAP)
    .from(maps)
    .innerJoin(mapTexts, words(locale))
    .where(eq(maps.state, 'published'))
    .orderBy(asc(maps.position), desc(maps.id));
  const views = await Promise.all(rows.map((row) => complete(row, locale)));
  return views.filter((view) => view !== undefined);
}

/** The published maps among these slugs, for the bodies that show them. */
export async function mapMaps(slugs: string[], locale: Locale): Promise<Map<string, MapView>> {
  if (slugs.length === 0) return new Map();
  const rows = await db()
    .select(MAP)
    .from(maps)
    .innerJoin(mapTexts, words(locale))
    .where(and(eq(maps.state, 'published'), inArray(maps.slug, slugs)));
  const views = await Promise.all(rows.map((row) => complete(row, locale)));
  return new Map(views.flatMap((view) => (view ? [[view.slug, view]] : [])));
}

/** A content as readers would see it in a language; undefined without words in it, or without a date that has some. */
export function mapViewOf(slug: string, content: MapContent, locale: Locale): MapView | undefined {
  const words = content.texts[locale];
  const states = content.states.flatMap(({ date, texts }) => (texts[locale] ? [{ date, ...texts[locale] }] : []));
  if (!words?.title || states.length === 0) return undefined;
  const { base, features } = content;
  return { slug, ...words, base, features, states, locales: [locale] };
}
