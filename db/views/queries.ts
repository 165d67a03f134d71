import { asc, eq } from 'drizzle-orm';
import { type ArticleCard, listArticlesById } from '../articles/queries.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { viewRanks, WINDOWS, type Window } from './schema.ts';

export type MostViewed = { window: Window; computedAt: Date | null; items: ArticleCard[] };

/**
 * The three lists of Most Viewed, at most `limit` pieces each. A piece that is not published any more is left out at once,
 * whatever the stored ranks say.
 */
export async function listMostViewed(locale: Locale, limit: number): Promise<MostViewed[]> {
  const rows = await db()
    .select({ window: viewRanks.window, articleId: viewRanks.articleId, computedAt: viewRanks.computedAt })
    .from(viewRanks)
    .where(eq(viewRanks.locale, locale))
    .orderBy(asc(viewRanks.rank));
  const pieces = await listArticlesById([...new Set(rows.map((row) => row.articleId))], locale);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return WINDOWS.map((window) => {
    const own = rows.filter((row) => row.window === window);
    const items = own.flatMap((row) => byId.get(row.articleId) ?? []).slice(0, limit);
    return { window, computedAt: own[0]?.computedAt ?? null, items };
  });
}
