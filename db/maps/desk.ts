import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { type Actor, requireMay } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db } from '../client.ts';
import { languagesOf } from './checklist.ts';
import type { MapContent } from './geometry.ts';
import { mapDrafts, maps, mapStates, mapTexts } from './schema.ts';
import { getCopy } from './working-copy.ts';

/** What the desk sees of maps, published or not. */

export type DeskMap = {
  id: number;
  slug: string;
  state: 'draft' | 'published';
  /** Saved after what readers see. */
  hasChanges: boolean;
  /** By language. */
  titles: Record<string, string>;
  dates: string[];
  changedAt: Date;
};
type Cursor = { at: Date; id: number };

const titlesOf = ({ texts }: Pick<MapContent, 'texts'>) =>
  Object.fromEntries(Object.entries(texts).flatMap(([locale, { title }]) => (title ? [[locale, title]] : [])));

/** All maps, the last changed first, a page at a time. Editors; throws `Refused`. */
export async function listDeskMaps(
  actor: Actor,
  { before, limit }: { before?: Cursor | undefined; limit: number },
): Promise<{ items: DeskMap[]; next: Cursor | undefined }> {
  requireMay(actor, 'maps.edit');
  const { id, slug, state, changedAt } = maps;
  const rows = await db()
    .select({
      ...{ id, slug, state, changedAt },
      content: mapDrafts.content,
      version: mapDrafts.version,
      publishedVersion: mapDrafts.publishedVersion,
    })
    .from(maps)
    .leftJoin(mapDrafts, eq(mapDrafts.mapId, id))
    .where(before && or(lt(changedAt, before.at), and(eq(changedAt, before.at), lt(id, before.id))))
    .orderBy(desc(changedAt), desc(id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const read = await mapReaders(shown.filter((row) => !row.content).map((row) => row.id));
  const items = shown.map(({ content, version, publishedVersion, ...row }): DeskMap => ({
    ...row,
    hasChanges: row.state === 'published' && content !== null && version !== publishedVersion,
    titles: content ? titlesOf(content) : (read.titles.get(row.id) ?? {}),
    dates: content ? content.states.map(({ date }) => date) : (read.dates.get(row.id) ?? []),
  }));
  const last = shown.at(-1);
  return { items, next: rows.length > limit && last ? { at: last.changedAt, id: last.id } : undefined };
}

/** Titles and dates that readers see, of maps that nobody saved in the newsroom. */
async function mapReaders(ids: number[]) {
  const titles = new Map<number, Record<string, string>>();
  const dates = new Map<number, string[]>();
  if (ids.length === 0) return { titles, dates };
  const words = await db()
    .select({ mapId: mapTexts.mapId, locale: mapTexts.locale, title: mapTexts.title })
    .from(mapTexts)
    .where(inArray(mapTexts.mapId, ids));
  for (const { mapId, locale, title } of words) titles.set(mapId, { ...titles.get(mapId), [locale]: title });
  const days = await db()
    .select({ mapId: mapStates.mapId, date: mapStates.date })
    .from(mapStates)
    .where(inArray(mapStates.mapId, ids))
    .orderBy(asc(mapStates.date));
  for (const { mapId, date } of days) dates.set(mapId, [...(dates.get(mapId) ?? []), date]);
  return { titles, dates };
}

export type DeskMapCopy = {
  id: number;
  slug: string;
  state: 'draft' | 'published';
  version: number;
  hasChanges: boolean;
  content: MapContent;
  savedAt: Date;
  savedBy: string | null;
  /** Languages with a title. */
  locales: string[];
};

/** A map as it stands on the desk. Editors; throws `Refused`. */
export async function getMapCopy(actor: Actor, mapId: number): Promise<DeskMapCopy | undefined> {
  requireMay(actor, 'maps.edit');
  const [map] = await db()
    .select({ id: maps.id, slug: maps.slug, state: maps.state })
    .from(maps)
    .where(eq(maps.id, mapId));
  const copy = map && (await getCopy(mapId));
  if (!map || !copy) return undefined;
  const { savedById, publishedVersion, ...rest } = copy;
  return {
    ...map,
    ...rest,
    hasChanges: map.state === 'published' && copy.version !== publishedVersion,
    savedBy: await getName(savedById),
    locales: languagesOf(copy.content),
  };
}

/** The name of whoever it is; null for the machine and for who is gone. */
export async function getName(userId: number | null): Promise<string | null> {
  if (userId === null) return null;
  const [user] = await db().select({ name: users.name }).from(users).where(eq(users.id, userId));
  return user?.name ?? null;
}
