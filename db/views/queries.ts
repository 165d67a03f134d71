import { and, asc, eq, gt, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import { setImmediate } from 'node:timers/promises';
import { articles, articleTopics } from '../articles/schema.ts';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { viewExclusions, viewHours, viewRanks, WINDOWS, type Window } from './schema.ts';

/** A piece as a list of Most Viewed names it. */
export type RankedPiece = { id: number; locale: Locale; slug: string; headline: string; section: { slug: string } };
export type MostViewed = { window: Window; computedAt: Date | null; items: RankedPiece[] };

/** Greatest number that a row can have on either engine. */
const GREATEST_ID = 2 ** 31 - 1;
const HOUR = 3_600_000;
/** Length of each window in hours: sliding, not calendar. */
const WINDOW_HOURS: Record<Window, number> = { day: 24, week: 7 * 24, month: 30 * 24 };
/** Pieces of all languages that are looked at by one statement: some milliseconds, between which readers are answered. */
const LOOKED_AT = 150;

/**
 * The three lists of Most Viewed, at most `limit` pieces each. A piece that is not published any more is left out at once,
 * whatever the stored ranks say. Reads a few ranked rows, however many views have been recorded.
 */
export async function listMostViewed(locale: Locale, limit: number): Promise<MostViewed[]> {
  const ranked = Map.groupBy(await listRanks(locale), (row) => row.window);
  return WINDOWS.map((window) => {
    const rows = (ranked.get(window) ?? []).slice(0, limit);
    const items = rows.map(({ window: _, computedAt: __, sectionSlug, ...piece }) => ({
      ...piece,
      section: { slug: sectionSlug },
    }));
    return { window, computedAt: rows[0]?.computedAt ?? null, items };
  });
}

/** All ranked pieces of a language that are published, in the order of their ranks: one walk along the key of the ranks. */
export const listRanks = (locale: Locale) =>
  db()
    .select({
      window: viewRanks.window,
      computedAt: viewRanks.computedAt,
      id: articles.id,
      locale: articles.locale,
      slug: articles.slug,
      headline: articles.headline,
      sectionSlug: sections.slug,
    })
    .from(viewRanks)
    .innerJoin(articles, and(eq(articles.id, viewRanks.articleId), eq(articles.state, 'published')))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(viewRanks.locale, locale))
    .orderBy(asc(viewRanks.window), asc(viewRanks.rank));

/** The piece whose views count: published, and of a number that a row can have; else undefined. */
export async function getCountableArticle(articleId: number): Promise<{ id: number } | undefined> {
  if (!Number.isInteger(articleId) || articleId < 1 || articleId > GREATEST_ID) return undefined;
  const [found] = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.id, articleId), eq(articles.state, 'published')));
  return found;
}

/** How often a piece was read in each window. */
export type WindowSums = {
  articleId: number;
  sectionId: number;
  topicIds: number[];
  publishedAt: Date;
} & Record<Window, number>;
type Candidate = { id: number; sectionId: number; publishedAt: Date | null };

/** Pieces that were read while hours are kept, by their numbers, after the one given: found in the hours, however many others there are. */
async function listRead(after: number): Promise<number[]> {
  const { articleId } = viewHours;
  const rows = await db()
    .selectDistinct({ articleId })
    .from(viewHours)
    .where(gt(articleId, after))
    .orderBy(asc(articleId))
    .limit(LOOKED_AT);
  return rows.map((row) => row.articleId);
}

/** Those of the pieces that are published in the language and may be ranked. */
const listCandidates = (ids: number[], locale: Locale): Promise<Candidate[]> =>
  db()
    .select({ id: articles.id, sectionId: articles.sectionId, publishedAt: articles.publishedAt })
    .from(articles)
    .leftJoin(viewExclusions, eq(viewExclusions.articleId, articles.id))
    .where(
      and(
        inArray(articles.id, ids),
        // Said so that SQLite finds the pieces by their numbers.
        eq(sql<string>`${articles.locale} || ''`, locale),
        eq(sql<string>`${articles.state} || ''`, 'published'),
        isNull(viewExclusions.articleId),
      ),
    );

/** The topics of pieces by id. */
async function topicsOf(ids: number[]): Promise<Map<number, number[]>> {
  if (ids.length === 0) return new Map();
  const { articleId, topicId } = articleTopics;
  const rows = await db().select({ articleId, topicId }).from(articleTopics).where(inArray(articleId, ids));
  const byPiece = Map.groupBy(rows, (row) => row.articleId);
  return new Map([...byPiece].map(([id, own]) => [id, own.map((row) => row.topicId)]));
}

/**
 * Sums of the pieces for the three windows that end at `now`, read in one go from an index that holds all of it. An hour
 * belongs to a window when it began within it: nothing older than the window is ever counted, and of the hour in which the
 * window begins, which is cut by it, nothing is.
 */
async function sumsOf(pieces: Candidate[], now: Date): Promise<WindowSums[]> {
  // PostgreSQL's driver answers a sum as text.
  const from = (window: Window) => gte(viewHours.hour, new Date(now.getTime() - WINDOW_HOURS[window] * HOUR));
  const sum = (window: Window) =>
    sql<number>`sum(case when ${from(window)} then ${viewHours.views} else 0 end)`.mapWith(Number);
  const ids = pieces.map((piece) => piece.id);
  const rows = await db()
    .select({ articleId: viewHours.articleId, day: sum('day'), week: sum('week'), month: sum('month') })
    .from(viewHours)
    .where(and(inArray(viewHours.articleId, ids), from('month'), lte(viewHours.hour, now)))
    .groupBy(viewHours.articleId);
  const topics = await topicsOf(rows.map((row) => row.articleId));
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return rows.flatMap((row) => {
    const piece = byId.get(row.articleId);
    if (!piece) return [];
    const topicIds = topics.get(row.articleId) ?? [];
    return [{ ...row, sectionId: piece.sectionId, topicIds, publishedAt: piece.publishedAt ?? new Date(0) }];
  });
}

/**
 * How often each published piece of a language was read in the day, week and month before `now`; pieces that an editor
 * excluded and those that nobody read are left out. It takes a while where there are many, and lets others work meanwhile.
 */
export async function listWindowSums(locale: Locale, now: Date): Promise<WindowSums[]> {
  const sums: WindowSums[] = [];
  let ids = await listRead(0);
  while (ids.length > 0) {
    const pieces = await listCandidates(ids, locale);
    if (pieces.length > 0) sums.push(...(await sumsOf(pieces, now)));
    await setImmediate();
    ids = await listRead(ids.at(-1) ?? 0);
  }
  return sums;
}
