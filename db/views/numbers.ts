import { and, asc, desc, eq, gte, lte, ne, sql } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db } from '../client.ts';
import { sections, sectionTexts } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { topicTexts } from '../topics/schema.ts';
import type { DropReason } from './drops.ts';
import {
  type SumKind,
  viewDrops,
  viewHours,
  viewRanks,
  viewReferrers,
  viewSums,
  viewTotals,
  type Window,
} from './schema.ts';

/** What the newsroom sees of views. All of it is asked with `numbers.read` and throws `Refused` without. */

export type HourCount = { hour: Date; views: number };
type Span = { from: Date; to: Date };

/** Views of each hour in a span, of one language or all, oldest first; hours without any are left out. */
export async function listHourlyViews(actor: Actor, { from, to }: Span, locale?: Locale): Promise<HourCount[]> {
  requireMay(actor, 'numbers.read');
  const views = sql<number>`sum(${viewTotals.views})`.mapWith(Number);
  return db()
    .select({ hour: viewTotals.hour, views })
    .from(viewTotals)
    .where(and(gte(viewTotals.hour, from), lte(viewTotals.hour, to), locale && eq(viewTotals.locale, locale)))
    .groupBy(viewTotals.hour)
    .orderBy(asc(viewTotals.hour));
}

/** Views of each language in a span. */
export async function mapLanguageViews(actor: Actor, { from, to }: Span): Promise<Map<Locale, number>> {
  requireMay(actor, 'numbers.read');
  const views = sql<number>`sum(${viewTotals.views})`.mapWith(Number);
  const rows = await db()
    .select({ locale: viewTotals.locale, views })
    .from(viewTotals)
    .where(and(gte(viewTotals.hour, from), lte(viewTotals.hour, to)))
    .groupBy(viewTotals.locale);
  return new Map(rows.map((row) => [row.locale, row.views]));
}

/** Views of one piece in each hour of a span, oldest first. Hours older than 35 days are folded and not told apart any more. */
export async function listPieceViews(actor: Actor, articleId: number, { from, to }: Span): Promise<HourCount[]> {
  requireMay(actor, 'numbers.read');
  return db()
    .select({ hour: viewHours.hour, views: viewHours.views })
    .from(viewHours)
    .where(and(eq(viewHours.articleId, articleId), gte(viewHours.hour, from), lte(viewHours.hour, to)))
    .orderBy(asc(viewHours.hour));
}

export type Counted = { id: number; name: string; views: number };
type Asked = { locale: Locale; window: Window; limit: number };

/** The most read pieces of a language with their views, as last ranked. */
export async function listTopPieces(actor: Actor, { locale, window, limit }: Asked): Promise<Counted[]> {
  requireMay(actor, 'numbers.read');
  return db()
    .select({ id: articles.id, name: articles.headline, views: viewRanks.views })
    .from(viewRanks)
    .innerJoin(articles, eq(articles.id, viewRanks.articleId))
    .where(and(eq(viewRanks.locale, locale), eq(viewRanks.window, window)))
    .orderBy(asc(viewRanks.rank))
    .limit(limit);
}

const ofKind = (kind: SumKind, { locale, window }: Asked) =>
  and(eq(viewSums.locale, locale), eq(viewSums.window, window), eq(viewSums.kind, kind));

/** Views of the sections of a language, as last ranked, the most read first. */
export async function listSectionViews(actor: Actor, asked: Asked): Promise<Counted[]> {
  requireMay(actor, 'numbers.read');
  const words = and(eq(sectionTexts.sectionId, sections.id), eq(sectionTexts.locale, asked.locale));
  return db()
    .select({ id: sections.id, name: sectionTexts.name, views: viewSums.views })
    .from(viewSums)
    .innerJoin(sections, eq(sections.id, viewSums.subjectId))
    .innerJoin(sectionTexts, words)
    .where(ofKind('section', asked))
    .orderBy(desc(viewSums.views), asc(sections.id))
    .limit(asked.limit);
}

/** Views of the pieces of each topic in a language, as last ranked, the most read first; a piece of two topics counts for both. */
export async function listTopicViews(actor: Actor, asked: Asked): Promise<Counted[]> {
  requireMay(actor, 'numbers.read');
  const words = and(eq(topicTexts.topicId, viewSums.subjectId), eq(topicTexts.locale, asked.locale));
  return db()
    .select({ id: topicTexts.topicId, name: topicTexts.name, views: viewSums.views })
    .from(viewSums)
    .innerJoin(topicTexts, words)
    .where(ofKind('topic', asked))
    .orderBy(desc(viewSums.views), asc(topicTexts.topicId))
    .limit(asked.limit);
}

/** Hosts that led readers here from an ISO day (UTC) on, the most first; `own` pages of the site are left out. */
export async function listReferrers(
  actor: Actor,
  { since, limit }: { since: string; limit: number },
): Promise<{ host: string; views: number }[]> {
  requireMay(actor, 'numbers.read');
  const views = sql<number>`sum(${viewReferrers.views})`.mapWith(Number);
  return db()
    .select({ host: viewReferrers.host, views })
    .from(viewReferrers)
    .where(and(gte(viewReferrers.day, since), ne(viewReferrers.host, 'own')))
    .groupBy(viewReferrers.host)
    .orderBy(desc(views), asc(viewReferrers.host))
    .limit(limit);
}

/** What was not counted from an ISO day (UTC) on, by reason. */
export async function mapDrops(actor: Actor, since: string): Promise<Map<DropReason, number>> {
  requireMay(actor, 'numbers.read');
  const dropped = sql<number>`sum(${viewDrops.dropped})`.mapWith(Number);
  const rows = await db()
    .select({ reason: viewDrops.reason, dropped })
    .from(viewDrops)
    .where(gte(viewDrops.day, since))
    .groupBy(viewDrops.reason);
  return new Map(rows.map((row) => [row.reason as DropReason, row.dropped]));
}

/** Headline and language of a piece that numbers are asked of; undefined when there is none. */
export async function getNumberedPiece(
  actor: Actor,
  articleId: number,
): Promise<{ id: number; headline: string; locale: Locale } | undefined> {
  requireMay(actor, 'numbers.read');
  const [piece] = await db()
    .select({ id: articles.id, headline: articles.headline, locale: articles.locale })
    .from(articles)
    .where(eq(articles.id, articleId));
  return piece;
}
