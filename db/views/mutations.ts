import { and, desc, eq, gte, lte, sql } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import { viewHours, viewRanks, WINDOWS, type Window } from './schema.ts';
import { mostViewedTag } from './tags.ts';

const HOUR = 3_600_000;
/** Length of each window in hours: sliding, not calendar. */
const WINDOW_HOURS: Record<Window, number> = { day: 24, week: 7 * 24, month: 30 * 24 };
/** How many pieces a list keeps. */
const KEPT = 50;
/** Rows a statement carries. */
const BATCH = 500;

/** Adds views to a piece's hour; calls for the same hour add up. For the machine itself: throws `Refused` otherwise. */
export async function recordViews(
  actor: Actor,
  rows: { articleId: number; at: Date; views: number; sample?: boolean }[],
): Promise<void> {
  requireMay(actor, 'views.rank');
  const sums = new Map<string, typeof viewHours.$inferInsert>();
  for (const { articleId, at, views, sample = false } of rows) {
    const hour = new Date(Math.floor(at.getTime() / HOUR) * HOUR);
    const before = sums.get(`${articleId} ${hour.getTime()}`)?.views ?? 0;
    sums.set(`${articleId} ${hour.getTime()}`, { articleId, hour, views: before + views, sample });
  }
  const values = [...sums.values()];
  await transaction(async (tx) => {
    for (let from = 0; from < values.length; from += BATCH) {
      await tx
        .insert(viewHours)
        .values(values.slice(from, from + BATCH))
        .onConflictDoUpdate({
          target: [viewHours.articleId, viewHours.hour],
          set: { views: sql`${viewHours.views} + excluded.views` },
        });
    }
  });
}

const ranked = (locale: Locale, window: Window, now: Date) => {
  // PostgreSQL's driver answers a sum as text.
  const total = sql<number>`sum(${viewHours.views})`.mapWith(Number);
  return db()
    .select({ articleId: viewHours.articleId, views: total })
    .from(viewHours)
    .innerJoin(articles, eq(articles.id, viewHours.articleId))
    .where(
      and(
        eq(articles.locale, locale),
        eq(articles.state, 'published'),
        gte(viewHours.hour, new Date(now.getTime() - WINDOW_HOURS[window] * HOUR)),
        lte(viewHours.hour, now),
      ),
    )
    .groupBy(viewHours.articleId, articles.publishedAt)
    .orderBy(desc(total), desc(articles.publishedAt), desc(viewHours.articleId))
    .limit(KEPT);
};

/**
 * Computes the three lists of a language as of `now`: views summed over the window, ties to the newer piece. Expires pages
 * only when an order changed; answers whether one did. For the machine itself: throws `Refused` otherwise.
 */
export async function rankViews(actor: Actor, locale: Locale, now: Date): Promise<boolean> {
  requireMay(actor, 'views.rank');
  return transaction(async (tx) => {
    let changed = false;
    for (const window of WINDOWS) {
      const own = and(eq(viewRanks.locale, locale), eq(viewRanks.window, window));
      const before = await tx.select({ id: viewRanks.articleId }).from(viewRanks).where(own).orderBy(viewRanks.rank);
      const rows = await ranked(locale, window, now);
      changed ||= before.map((row) => row.id).join() !== rows.map((row) => row.articleId).join();
      await tx.delete(viewRanks).where(own);
      const list = rows.map((row, index) => ({
        locale,
        window,
        rank: index + 1,
        articleId: row.articleId,
        views: row.views,
        computedAt: now,
      }));
      if (list.length > 0) await tx.insert(viewRanks).values(list);
    }
    if (changed) await expireTags([mostViewedTag(locale), railTag(locale)], { soft: true });
    return changed;
  });
}
