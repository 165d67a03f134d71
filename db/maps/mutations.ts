import { isDeepStrictEqual } from 'node:util';
import { eq, min } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { indexMap } from '../search/indexing.ts';
import { LOCALE_CODES, type Locale, LOCALES } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import { faultsOf } from './checklist.ts';
import { getName } from './desk.ts';
import { isDay } from './geometry.ts';
import type { MapBase, MapContent, MapFeature, MapStateTexts, MapTexts } from './geometry.ts';
import { newMapInput, readMapContent } from './input.ts';
import { mapDrafts, mapFeatures, maps, mapStates, mapStateTexts, mapTexts } from './schema.ts';
import { mapsTag, mapTag } from './tags.ts';
import { getCopy, type MapCopy, writeContent, writeCopy } from './working-copy.ts';

export type NewMap = {
  slug: string;
  position: number;
  base: MapBase;
  features: MapFeature[];
  texts: Partial<Record<Locale, MapTexts>>;
  sample?: boolean;
};
export type NewMapState = { date: string; texts: Partial<Record<Locale, MapStateTexts>> };

const idOf = (actor: Actor): number | null => (actor.kind === 'user' ? actor.id : null);

/** Adds a whole map as a draft and answers its id. Editors; throws `Refused`, and when the slug is taken. */
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
    for (const [locale, words] of Object.entries(map.texts) as [Locale, MapTexts][]) {
      await tx.insert(mapTexts).values({ mapId, locale, ...words });
    }
    for (const [place, feature] of map.features.entries())
      await tx.insert(mapFeatures).values({ mapId, position: place, feature });
    await recordAudit(actor, { verb: 'addMap', subject: 'map', subjectId: mapId, after: { slug } });
    return mapId;
  });
}

/** Adds the state of a map at an ISO day. Editors; throws `Refused`, and on what is no day. */
export async function addMapState(actor: Actor, mapId: number, state: NewMapState): Promise<void> {
  requireMay(actor, 'maps.edit');
  if (!isDay(state.date)) throw new Error(`Not a day: ${state.date}`);
  await transaction(async (tx) => {
    await tx.insert(mapStates).values({ mapId, date: state.date });
    for (const [locale, words] of Object.entries(state.texts) as [Locale, MapStateTexts][]) {
      await tx.insert(mapStateTexts).values({ mapId, date: state.date, locale, ...words });
    }
    const [map] = await tx.select({ slug: maps.slug }).from(maps).where(eq(maps.id, mapId));
    const after = { date: state.date };
    await recordAudit(actor, { verb: 'addMapState', subject: 'map', subjectId: mapId, after });
    await indexMap(mapId);
    await expireTags(map ? [mapTag(map.slug)] : []);
  });
}

/** Everything that shows a map: its pages, the pieces it stands in, the list; the rail, which is on every page, softly. */
async function expireMap(slug: string, { soft = true } = {}): Promise<void> {
  await expireTags([mapsTag(), mapTag(slug)]);
  await expireTags(LOCALE_CODES.map(railTag), { soft });
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
    await recordAudit(actor, { verb: 'publishMap', subject: 'map', subjectId: id, after: { dates: dates.length } });
    await indexMap(id);
    await expireMap(shown.slug);
  });
}

/**
 * Begins a map with a title and a base, before all others, and answers its id. Editors; throws `Refused` (`taken` when another has the
 * address), and a ZodError on input that is none.
 */
export async function beginMap(actor: Actor, input: unknown): Promise<number> {
  requireMay(actor, 'maps.edit');
  const { slug, locale, title, base } = newMapInput.parse(input);
  return transaction(async (tx) => {
    await takeTurns('maps');
    const [taken] = await tx.select({ id: maps.id }).from(maps).where(eq(maps.slug, slug));
    if (taken) throw new Refused('maps.edit', 'taken');
    const [first] = await tx.select({ position: min(maps.position) }).from(maps);
    const comma = LOCALES[locale].dir === 'rtl' ? '،' : ',';
    const texts = { [locale]: { title, caption: `${title}${comma} {date}`, intro: '', note: '' } };
    const position = (first?.position ?? 1) - 1;
    const id = await addMap(actor, { slug, position, base, features: [], texts });
    const copy = await getCopy(id);
    if (copy) await writeCopy(id, { ...copy, version: 1, savedById: idOf(actor) });
    return id;
  });
}

/** Lets nobody else change the map until the transaction ends, and answers how it stands. Throws `Refused` when it is gone. */
async function holdMap(actor: Actor, id: number) {
  requireMay(actor, 'maps.edit');
  await takeTurns(`map ${id}`);
  const [map] = await db().select({ slug: maps.slug, state: maps.state }).from(maps).where(eq(maps.id, id));
  const copy = map && (await getCopy(id));
  if (!map || !copy) throw new Refused('maps.edit', 'notFound');
  return { ...map, copy };
}

export type MapSaveOutcome =
  | { outcome: 'saved'; version: number; savedAt: Date }
  | { outcome: 'conflict'; version: number; content: MapContent; savedAt: Date; savedBy: string | null }
  | { outcome: 'invalid'; fields: Record<string, string> };

/**
 * Saves a map as editors see it; readers see nothing of that. What is there already counts as saved; who began with another version
 * than the newest overwrites nothing and gets the newest. Editors; throws `Refused`.
 */
export async function saveMap(
  actor: Actor,
  id: number,
  { from, content: value, now = new Date() }: { from: number; content: unknown; now?: Date },
): Promise<MapSaveOutcome> {
  return transaction(async (tx) => {
    const { copy } = await holdMap(actor, id);
    const read = readMapContent(value);
    if ('fields' in read) return { outcome: 'invalid', fields: read.fields };
    if (isDeepStrictEqual(read.content, copy.content))
      return { outcome: 'saved', version: copy.version, savedAt: copy.savedAt };
    if (from !== copy.version) {
      const { version, content, savedAt } = copy;
      return { outcome: 'conflict', version, content, savedAt, savedBy: await getName(copy.savedById) };
    }
    const saved: MapCopy = {
      ...copy,
      version: copy.version + 1,
      content: read.content,
      savedAt: now,
      savedById: idOf(actor),
    };
    // Copies of maps that came from elsewhere begin with what readers see: version 0 is theirs.
    await writeCopy(id, saved);
    await tx.update(maps).set({ changedAt: now }).where(eq(maps.id, id));
    const told = ({ features, states }: MapContent) => ({ features: features.length, dates: states.length });
    await recordAudit(actor, {
      ...{ verb: 'saveMap', subject: 'map', subjectId: id },
      before: { version: copy.version, ...told(copy.content) },
      after: { version: saved.version, ...told(saved.content) },
    });
    return { outcome: 'saved', version: saved.version, savedAt: now };
  });
}

/**
 * Shows readers the saved map of that version. Editors; throws `Refused`: `moved` when somebody has saved since, `checklist` when
 * something is missing, a date above all.
 */
export async function publishSavedMap(actor: Actor, id: number, version: number): Promise<void> {
  await transaction(async (tx) => {
    const { copy, slug, state } = await holdMap(actor, id);
    if (copy.version !== version) throw new Refused('maps.edit', 'moved');
    if (faultsOf(copy.content).length > 0) throw new Refused('maps.edit', 'checklist');
    await writeContent(id, copy.content);
    await writeCopy(id, { ...copy, publishedVersion: copy.version });
    await tx.update(maps).set({ state: 'published' }).where(eq(maps.id, id));
    const after = { state: 'published', version };
    await recordAudit(actor, { verb: 'publishSavedMap', subject: 'map', subjectId: id, before: { state }, after });
    await indexMap(id);
    await expireMap(slug);
  });
}

/** Takes a map back to the desk: readers see it nowhere any more, at once. Editors; throws `Refused`. */
export async function unpublishMap(actor: Actor, id: number): Promise<void> {
  await transaction(async (tx) => {
    const { copy, slug, state } = await holdMap(actor, id);
    if (state === 'draft') return;
    await writeCopy(id, { ...copy, publishedVersion: 0 });
    await tx.update(maps).set({ state: 'draft' }).where(eq(maps.id, id));
    const after = { state: 'draft' };
    await recordAudit(actor, { verb: 'unpublishMap', subject: 'map', subjectId: id, before: { state }, after });
    await indexMap(id);
    await expireMap(slug, { soft: false });
  });
}

/** Puts a map before all others: it is the one on the front and in the rail. Editors; throws `Refused`. */
export async function raiseMap(actor: Actor, id: number): Promise<void> {
  await transaction(async (tx) => {
    await takeTurns('maps');
    await holdMap(actor, id);
    const [first] = await tx.select({ position: min(maps.position) }).from(maps);
    const position = (first?.position ?? 1) - 1;
    await tx.update(maps).set({ position }).where(eq(maps.id, id));
    await recordAudit(actor, { verb: 'raiseMap', subject: 'map', subjectId: id, after: { position } });
    await expireTags([mapsTag()]);
    await expireTags(LOCALE_CODES.map(railTag), { soft: true });
  });
}

/** Deletes a draft. Editors; throws `Refused`, with `published` for a map that readers see. */
export async function deleteMap(actor: Actor, id: number): Promise<void> {
  await transaction(async (tx) => {
    const { slug, state } = await holdMap(actor, id);
    if (state === 'published') throw new Refused('maps.edit', 'published');
    await tx.delete(mapDrafts).where(eq(mapDrafts.mapId, id));
    await tx.delete(maps).where(eq(maps.id, id));
    await recordAudit(actor, { verb: 'deleteMap', subject: 'map', subjectId: id, before: { slug } });
  });
}
