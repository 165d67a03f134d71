import { asc, eq } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import type { MapContent, MapStateTexts, MapTexts } from './geometry.ts';
import { mapDrafts, mapFeatures, maps, mapStates, mapStateTexts, mapTexts } from './schema.ts';

/**
 * What editors see and save of a map. One that nobody saved yet is read from what readers see. Nothing here asks who may; the verbs do.
 */

export type MapCopy = {
  version: number;
  /** The version readers see; 0 when they see none that was saved here. */
  publishedVersion: number;
  content: MapContent;
  savedAt: Date;
  savedById: number | null;
};

async function statesOf(mapId: number): Promise<MapContent['states']> {
  const days = await db()
    .select({ date: mapStates.date })
    .from(mapStates)
    .where(eq(mapStates.mapId, mapId))
    .orderBy(asc(mapStates.date));
  const texts = await db()
    .select({
      date: mapStateTexts.date,
      locale: mapStateTexts.locale,
      title: mapStateTexts.title,
      summary: mapStateTexts.summary,
      changed: mapStateTexts.changed,
    })
    .from(mapStateTexts)
    .where(eq(mapStateTexts.mapId, mapId));
  return days.map(({ date }) => {
    const said = texts.filter((one) => one.date === date);
    const entries = said.map(({ locale, title, summary, changed }): [string, MapStateTexts] => [
      locale,
      { title, summary, changed },
    ]);
    return { date, texts: Object.fromEntries(entries) };
  });
}

/** What readers see of a map, or would see, as something to edit. */
async function contentOfRows(mapId: number): Promise<{ content: MapContent; changedAt: Date } | undefined> {
  const [map] = await db().select({ base: maps.base, changedAt: maps.changedAt }).from(maps).where(eq(maps.id, mapId));
  if (!map) return undefined;
  const { title, caption, intro, note, locale } = mapTexts;
  const texts = await db()
    .select({ locale, title, caption, intro, note })
    .from(mapTexts)
    .where(eq(mapTexts.mapId, mapId));
  const features = await db()
    .select({ feature: mapFeatures.feature })
    .from(mapFeatures)
    .where(eq(mapFeatures.mapId, mapId))
    .orderBy(asc(mapFeatures.position));
  const words = texts.map(({ locale: code, ...said }): [string, MapTexts] => [code, said]);
  const content = {
    base: map.base,
    texts: Object.fromEntries(words),
    features: features.map((row) => row.feature),
    states: await statesOf(mapId),
  };
  return { content, changedAt: map.changedAt };
}

/** The working copy of a map; undefined when there is no such map. */
export async function getCopy(mapId: number): Promise<MapCopy | undefined> {
  const [draft] = await db()
    .select({
      version: mapDrafts.version,
      publishedVersion: mapDrafts.publishedVersion,
      content: mapDrafts.content,
      savedAt: mapDrafts.savedAt,
      savedById: mapDrafts.savedById,
    })
    .from(mapDrafts)
    .where(eq(mapDrafts.mapId, mapId));
  if (draft) return draft;
  const rows = await contentOfRows(mapId);
  return rows && { version: 0, publishedVersion: 0, content: rows.content, savedAt: rows.changedAt, savedById: null };
}

/** Writes a working copy down, within a transaction. */
export async function writeCopy(mapId: number, copy: MapCopy): Promise<void> {
  await transaction(async (tx) => {
    await tx
      .insert(mapDrafts)
      .values({ mapId, ...copy })
      .onConflictDoUpdate({ target: mapDrafts.mapId, set: copy });
  });
}

/** Makes a content what readers see, within a transaction. */
export async function writeContent(mapId: number, { base, texts, features, states }: MapContent): Promise<void> {
  await transaction(async (tx) => {
    await tx.update(maps).set({ base, changedAt: new Date() }).where(eq(maps.id, mapId));
    for (const table of [mapTexts, mapFeatures, mapStateTexts, mapStates])
      await tx.delete(table).where(eq(table.mapId, mapId));
    // A language without a title is not shown: nothing of it is kept for readers.
    const spoken = Object.entries(texts).filter(([, { title }]) => title);
    const rows = {
      texts: spoken.map(([locale, words]) => ({ mapId, locale: locale as Locale, ...words })),
      features: features.map((feature, position) => ({ mapId, position, feature })),
      states: states.map(({ date }) => ({ mapId, date })),
      stateTexts: states.flatMap((state) =>
        spoken.flatMap(([locale]) => {
          const words = state.texts[locale];
          return words ? [{ mapId, date: state.date, locale: locale as Locale, ...words }] : [];
        }),
      ),
    };
    if (rows.texts.length > 0) await tx.insert(mapTexts).values(rows.texts);
    if (rows.features.length > 0) await tx.insert(mapFeatures).values(rows.features);
    if (rows.states.length > 0) await tx.insert(mapStates).values(rows.states);
    if (rows.stateTexts.length > 0) await tx.insert(mapStateTexts).values(rows.stateTexts);
  });
}
