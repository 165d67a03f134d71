import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { type Database, db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import {
  addDrops,
  addReferrers,
  addToHours,
  type CountedViews,
  type GatheredView,
  inBatches,
  isoDay,
  keepUnseen,
  startOf,
  type ViewDrops,
} from './counting.ts';
import type { DropReason } from './drops.ts';
import { listWindowSums, type WindowSums } from './queries.ts';
import { viewDays, viewExclusions, viewHours, viewRanks, viewSeen, viewSums, WINDOWS, type Window } from './schema.ts';
import { mostViewedTag } from './tags.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How many pieces a list keeps. */
const KEPT = 50;
/** How many of them a rail or a front shows at most. */
const SHOWN = 10;
/** For how long hours are kept as they are: the longest window, and some days to look back at. */
const KEEP_HOURS = 35 * DAY;

/** Adds views to a piece's hour; calls for the same hour add up. For the machine itself: throws `Refused` otherwise. */
export async function recordViews(actor: Actor, rows: CountedViews[]): Promise<void> {
  requireMay(actor, 'views.rank');
  await transaction((tx) => addToHours(tx, rows));
}

/** One row a day. */
const dropsOf = (views: GatheredView[], reason: DropReason): ViewDrops[] =>
  [...Map.groupBy(views, (view) => isoDay(view.at))].map(([day, { length: dropped }]) => ({ day, reason, dropped }));

/**
 * Counts gathered views once for each piece, visitor and UTC day, whoever has counted before, and adds up what was dropped;
 * all of it or, when it throws, nothing. Views of pieces that are gone meanwhile, and of visitors counted before, become
 * drops. May be tried again after an error: nobody is counted twice. For the machine itself: throws `Refused` otherwise.
 */
export async function keepViews(
  actor: Actor,
  { views, drops }: { views: GatheredView[]; drops: ViewDrops[] },
): Promise<{ counted: number; duplicates: number; unknown: number }> {
  requireMay(actor, 'views.rank');
  return transaction(async (tx) => {
    const ids = [...new Set(views.map((view) => view.articleId))];
    const isPublished = and(inArray(articles.id, ids), eq(articles.state, 'published'));
    const rows = ids.length > 0 ? await tx.select({ id: articles.id }).from(articles).where(isPublished) : [];
    const published = new Set(rows.map((row) => row.id));
    const { known = [], unknown = [] } = Object.groupBy(views, ({ articleId }) =>
      published.has(articleId) ? 'known' : 'unknown',
    );
    const unseen = await keepUnseen(tx, known);
    const counted = new Set(unseen);
    const duplicates = known.filter((view) => !counted.has(view));
    await addToHours(
      tx,
      unseen.map((view) => ({ ...view, views: 1 })),
    );
    await addReferrers(tx, unseen);
    await addDrops(tx, [...drops, ...dropsOf(unknown, 'unknown-article'), ...dropsOf(duplicates, 'duplicate')]);
    return { counted: unseen.length, duplicates: duplicates.length, unknown: unknown.length };
  });
}

/** The most read first, ties to the newer piece. */
const topOf = (sums: WindowSums[], window: Window) =>
  sums
    .filter((piece) => piece[window] > 0)
    .sort(
      (a, b) => b[window] - a[window] || b.publishedAt.getTime() - a.publishedAt.getTime() || b.articleId - a.articleId,
    )
    .slice(0, KEPT)
    .map((piece, index) => ({ rank: index + 1, articleId: piece.articleId, views: piece[window] }));

/** Writes one list; answers the ids as they stood and as they stand. */
async function replaceRanks(
  tx: Database,
  list: { locale: Locale; window: Window; computedAt: Date },
  rows: ReturnType<typeof topOf>,
): Promise<{ before: number[]; after: number[] }> {
  const own = and(eq(viewRanks.locale, list.locale), eq(viewRanks.window, list.window));
  const before = await tx.select({ id: viewRanks.articleId }).from(viewRanks).where(own).orderBy(viewRanks.rank);
  await tx.delete(viewRanks).where(own);
  if (rows.length > 0) await tx.insert(viewRanks).values(rows.map((row) => ({ ...list, ...row })));
  return { before: before.map((row) => row.id), after: rows.map((row) => row.articleId) };
}

/** Writes what the sections and topics of a language were read. */
async function replaceSums(tx: Database, locale: Locale, pieces: WindowSums[]): Promise<void> {
  const sums = new Map<string, typeof viewSums.$inferInsert & { views: number }>();
  const add = (place: Pick<typeof viewSums.$inferInsert, 'window' | 'kind' | 'subjectId'>, views: number) => {
    const key = `${place.window} ${place.kind} ${place.subjectId}`;
    sums.set(key, { locale, ...place, views: (sums.get(key)?.views ?? 0) + views });
  };
  for (const piece of pieces) {
    for (const window of WINDOWS) {
      if (piece[window] === 0) continue;
      add({ window, kind: 'section', subjectId: piece.sectionId }, piece[window]);
      for (const subjectId of piece.topicIds) add({ window, kind: 'topic', subjectId }, piece[window]);
    }
  }
  await tx.delete(viewSums).where(eq(viewSums.locale, locale));
  for (const values of inBatches([...sums.values()])) await tx.insert(viewSums).values(values);
}

/**
 * Computes the three lists of a language as of `now`: views summed over the window, ties to the newer piece, without the
 * pieces that an editor excluded. Expires pages only when the order that they show changed, and lets readers have the old
 * one once more; answers whether any order changed. For the machine itself: throws `Refused` otherwise.
 */
export async function rankViews(actor: Actor, locale: Locale, now: Date): Promise<boolean> {
  requireMay(actor, 'views.rank');
  const sums = await listWindowSums(locale, now);
  return transaction(async (tx) => {
    await replaceSums(tx, locale, sums);
    // Whatever an editor excluded while the sums were read.
    const rows = await tx.select({ id: viewExclusions.articleId }).from(viewExclusions);
    const excluded = new Set(rows.map((row) => row.id));
    const ranked = sums.filter((piece) => !excluded.has(piece.articleId));
    const changedWithin = { [SHOWN]: false, [KEPT]: false };
    for (const window of WINDOWS) {
      const { before, after } = await replaceRanks(tx, { locale, window, computedAt: now }, topOf(ranked, window));
      for (const length of [SHOWN, KEPT] as const)
        changedWithin[length] ||= before.slice(0, length).join() !== after.slice(0, length).join();
    }
    if (changedWithin[KEPT]) await expireTags([mostViewedTag(locale)], { soft: true });
    if (changedWithin[SHOWN]) await expireTags([railTag(locale)], { soft: true });
    return changedWithin[KEPT];
  });
}

/**
 * Keeps a piece out of Most Viewed, at once and until it is let in again; its views are counted all the same. The reason is
 * kept. Editors; throws `Refused`, and without a reason or such a piece.
 */
export async function excludeFromRanks(actor: Actor, articleId: number, reason: string): Promise<void> {
  requireMay(actor, 'views.exclude');
  if (!reason.trim()) throw new Error('An exclusion needs a reason');
  await transaction(async (tx) => {
    const [piece] = await tx.select({ locale: articles.locale }).from(articles).where(eq(articles.id, articleId));
    if (!piece) throw new Error(`There is no article ${articleId}`);
    const row = { articleId, reason: reason.trim(), at: new Date() };
    await tx.insert(viewExclusions).values(row).onConflictDoUpdate({ target: viewExclusions.articleId, set: row });
    await tx.delete(viewRanks).where(eq(viewRanks.articleId, articleId));
    const entry = { subject: 'article', subjectId: articleId, after: { reason: row.reason } };
    await recordAudit(actor, { verb: 'excludeFromRanks', ...entry });
    await expireTags([mostViewedTag(piece.locale), railTag(piece.locale)]);
  });
}

/** Lets a piece into Most Viewed again, from the next ranking on. Editors; throws `Refused`. */
export async function includeInRanks(actor: Actor, articleId: number): Promise<void> {
  requireMay(actor, 'views.exclude');
  await transaction(async (tx) => {
    const [before] = await tx
      .delete(viewExclusions)
      .where(eq(viewExclusions.articleId, articleId))
      .returning({ reason: viewExclusions.reason });
    if (before) await recordAudit(actor, { verb: 'includeInRanks', subject: 'article', subjectId: articleId, before });
  });
}

/** Moves the hours of one UTC day into sums. */
async function foldDay(day: Date): Promise<void> {
  await transaction(async (tx) => {
    const ofDay = and(gte(viewHours.hour, day), lt(viewHours.hour, new Date(day.getTime() + DAY)));
    const views = sql<number>`sum(${viewHours.views})`.mapWith(Number);
    const sums = await tx
      .select({ articleId: viewHours.articleId, views })
      .from(viewHours)
      .where(ofDay)
      .groupBy(viewHours.articleId);
    for (const batch of inBatches(sums)) {
      await tx
        .insert(viewDays)
        .values(batch.map((row) => ({ ...row, day })))
        .onConflictDoUpdate({
          target: [viewDays.articleId, viewDays.day],
          set: { views: sql`${viewDays.views} + excluded.views` },
        });
    }
    await tx.delete(viewHours).where(ofDay);
  });
}

/**
 * Folds the hours of UTC days that ended 35 days before `now` into days, one transaction each: no view is lost or doubled,
 * however often it is called or broken off. For the machine itself: throws `Refused` otherwise.
 */
export async function foldViews(actor: Actor, now: Date): Promise<void> {
  requireMay(actor, 'views.rank');
  const end = startOf(new Date(now.getTime() - KEEP_HOURS), DAY);
  for (;;) {
    const [oldest] = await db().select({ hour: viewHours.hour }).from(viewHours).orderBy(asc(viewHours.hour)).limit(1);
    if (!oldest || oldest.hour >= end) return;
    await foldDay(startOf(oldest.hour, DAY));
  }
}

/**
 * Forgets who has seen what, but for today and yesterday (UTC): no row grows older than 48 hours. For the machine itself:
 * throws `Refused` otherwise.
 */
export async function forgetSeen(actor: Actor, now: Date): Promise<void> {
  requireMay(actor, 'views.rank');
  const yesterday = isoDay(new Date(now.getTime() - DAY));
  await transaction((tx) =>
    tx
      .delete(viewSeen)
      .where(lt(viewSeen.day, yesterday))
      .then(() => undefined),
  );
}
