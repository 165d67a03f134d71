import { asc, desc, eq } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { canGuideSearch } from './policy.ts';
import { type ResultView, showResults } from './results.ts';
import { searchMisses, searchPromotions } from './schema.ts';

/** What editors see of the search. */

export type DeskPromotion = {
  id: number;
  query: string;
  /** undefined: readers do not see it any more. */ result: ResultView | undefined;
};
export type Miss = { query: string; times: number; lastAt: Date };

function requireGuide(actor: Actor, locale: Locale): void {
  if (!canGuideSearch(actor, locale)) throw new Refused('front.edit');
}

/** What comes first for some words, by the words. Editors of the language; throws `Refused`. */
export async function listPromotions(actor: Actor, locale: Locale, limit: number): Promise<DeskPromotion[]> {
  requireGuide(actor, locale);
  const { id, query, source, subjectId } = searchPromotions;
  const rows = await db()
    .select({ id, query, source, subjectId })
    .from(searchPromotions)
    .where(eq(searchPromotions.locale, locale))
    .orderBy(asc(query), asc(id))
    .limit(limit);
  const results = await showResults(
    rows.map((row) => ({ source: row.source, subjectId: row.subjectId, locale })),
    new Set(),
  );
  return rows.map((row) => ({
    id: row.id,
    query: row.query,
    result: results.find((one) => one.source === row.source && one.subjectId === row.subjectId),
  }));
}

/** What readers looked for most and did not find. Editors of the language; throws `Refused`. */
export async function listMisses(actor: Actor, locale: Locale, limit: number): Promise<Miss[]> {
  requireGuide(actor, locale);
  return db()
    .select({ query: searchMisses.query, times: searchMisses.times, lastAt: searchMisses.lastAt })
    .from(searchMisses)
    .where(eq(searchMisses.locale, locale))
    .orderBy(desc(searchMisses.times), desc(searchMisses.lastAt))
    .limit(limit);
}
