import { eq, inArray, sql } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import type { Database } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import type { DropReason } from './drops.ts';
import { viewDrops, viewHours, viewReferrers, viewSeen, viewTotals } from './schema.ts';

/**
 * How counted views are written down, always within a verb's transaction. Rows are added up first and written in one order
 * everywhere, so that two processes never wait for each other crosswise.
 */

const HOUR = 3_600_000;
/** Rows a statement carries. */
const BATCH = 500;

/** ISO day, UTC. */
export const isoDay = (instant: Date) => instant.toISOString().slice(0, 10);
/** Start of the hour or day (`span` in milliseconds) in which an instant lies, UTC. */
export const startOf = (instant: Date, span: number) => new Date(Math.floor(instant.getTime() / span) * span);
/** Rows in lots that one statement can carry. */
export const inBatches = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH));

/** So many views of a piece in the hour of `at`. */
export type CountedViews = { articleId: number; at: Date; views: number; sample?: boolean };

/** One visitor's view of a piece; `visitor` is his hash of the UTC day of `at`, `from` as `referrerOf` names it. */
export type GatheredView = { articleId: number; visitor: string; at: Date; from: string };
export type ViewDrops = { day: string; reason: DropReason; dropped: number };

/** The languages of pieces by id. */
async function languagesOf(tx: Database, rows: CountedViews[]): Promise<Map<number, Locale>> {
  const found = new Map<number, Locale>();
  for (const ids of inBatches([...new Set(rows.map((row) => row.articleId))])) {
    const own = await tx
      .select({ id: articles.id, locale: articles.locale })
      .from(articles)
      .where(inArray(articles.id, ids));
    for (const { id, locale } of own) found.set(id, locale);
  }
  return found;
}

/** Adds up by language and hour. */
async function addToTotals(tx: Database, rows: CountedViews[]): Promise<void> {
  const languages = await languagesOf(tx, rows);
  const sums = new Map<string, typeof viewTotals.$inferInsert & { views: number }>();
  for (const { articleId, at, views, sample = false } of rows) {
    const locale = languages.get(articleId);
    if (!locale) continue;
    const hour = startOf(at, HOUR);
    const key = `${locale} ${hour.toISOString()} ${sample}`;
    sums.set(key, { locale, hour, sample, views: (sums.get(key)?.views ?? 0) + views });
  }
  const inOrder = [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  for (const values of inBatches(inOrder)) {
    await tx
      .insert(viewTotals)
      .values(values)
      .onConflictDoUpdate({
        target: [viewTotals.locale, viewTotals.hour, viewTotals.sample],
        set: { views: sql`${viewTotals.views} + excluded.views` },
      });
  }
}

/** Adds views to the hours of their pieces and languages. */
export async function addToHours(tx: Database, rows: CountedViews[]): Promise<void> {
  await addToTotals(tx, rows);
  const sums = new Map<string, typeof viewHours.$inferInsert & { views: number }>();
  for (const { articleId, at, views, sample = false } of rows) {
    const hour = startOf(at, HOUR);
    const key = `${articleId} ${hour.getTime()}`;
    sums.set(key, { articleId, hour, views: (sums.get(key)?.views ?? 0) + views, sample });
  }
  const inOrder = [...sums.values()].sort((a, b) => a.articleId - b.articleId || a.hour.getTime() - b.hour.getTime());
  for (const values of inBatches(inOrder)) {
    await tx
      .insert(viewHours)
      .values(values)
      .onConflictDoUpdate({
        target: [viewHours.articleId, viewHours.hour],
        set: { views: sql`${viewHours.views} + excluded.views` },
      });
  }
}

/** Remembers who has seen what, and answers the views of those who had not been counted for the piece on that day. */
export async function keepUnseen(tx: Database, views: GatheredView[]): Promise<GatheredView[]> {
  const keyOf = (row: { articleId: number; visitorHash: string; day: string }) =>
    `${row.articleId} ${row.visitorHash} ${row.day}`;
  const rows = views.map((view) => {
    const row = { articleId: view.articleId, visitorHash: view.visitor, day: isoDay(view.at) };
    return { key: keyOf(row), row, view };
  });
  const byKey = new Map(rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((one) => [one.key, one]));
  const unseen: GatheredView[] = [];
  for (const batch of inBatches([...byKey.values()])) {
    const added = await tx
      .insert(viewSeen)
      .values(batch.map(({ row }) => row))
      .onConflictDoNothing()
      .returning({ articleId: viewSeen.articleId, visitorHash: viewSeen.visitorHash, day: viewSeen.day });
    unseen.push(...added.flatMap((row) => byKey.get(keyOf(row))?.view ?? []));
  }
  return unseen;
}

/** Adds to what was not counted. */
export async function addDrops(tx: Database, drops: ViewDrops[]): Promise<void> {
  const inOrder = drops.toSorted((a, b) => (`${a.day} ${a.reason}` < `${b.day} ${b.reason}` ? -1 : 1));
  for (const row of inOrder) {
    await tx
      .insert(viewDrops)
      .values(row)
      .onConflictDoUpdate({
        target: [viewDrops.day, viewDrops.reason],
        set: { dropped: sql`${viewDrops.dropped} + excluded.dropped` },
      });
  }
}

/** Hosts that one day keeps apart: whoever sends views can make up names, and fills no more than this. */
const HOSTS_A_DAY = 200;

/** Adds up where readers came from, day by day. */
export async function addReferrers(tx: Database, views: GatheredView[]): Promise<void> {
  for (const [day, own] of [...Map.groupBy(views, ({ at }) => isoDay(at))].toSorted()) {
    const kept = await tx.select({ host: viewReferrers.host }).from(viewReferrers).where(eq(viewReferrers.day, day));
    const known = new Set(kept.map(({ host }) => host));
    const sums = new Map<string, number>();
    for (const { from } of own) {
      const host = known.has(from) || known.size < HOSTS_A_DAY ? from : 'other';
      known.add(host);
      sums.set(host, (sums.get(host) ?? 0) + 1);
    }
    for (const [host, count] of [...sums].toSorted()) {
      await tx
        .insert(viewReferrers)
        .values({ day, host, views: count })
        .onConflictDoUpdate({
          target: [viewReferrers.day, viewReferrers.host],
          set: { views: sql`${viewReferrers.views} + excluded.views` },
        });
    }
  }
}
