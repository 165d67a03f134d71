import { and, asc, eq, inArray } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import {
  type ArticleCard,
  type ArticleFilter,
  type CorrectionView,
  listPublishedArticles,
} from '../articles/queries.ts';
import { articleKeywords, articles, articleTopics, corrections } from '../articles/schema.ts';
import { db } from '../client.ts';
import { keywords } from '../keywords/schema.ts';
import type { Locale } from '../site/locales.ts';
import { topics, topicTexts } from '../topics/schema.ts';

/** A published piece with its full text, as feeds carry it. */
export type FeedPiece = ArticleCard & {
  dateline: string;
  body: BodyDocument;
  updatedAt: Date | null;
  firstPublishedAt: Date | null;
  /** Names of its topics, then of its keywords. */
  subjects: string[];
  corrections: CorrectionView[];
};

const byPiece = <T extends { articleId: number }>(rows: T[]) => Map.groupBy(rows, (row) => row.articleId);

async function topicsOf(ids: number[], locale: Locale) {
  const words = and(eq(topicTexts.topicId, topics.id), eq(topicTexts.locale, locale));
  const rows = await db()
    .select({ articleId: articleTopics.articleId, name: topicTexts.name })
    .from(articleTopics)
    .innerJoin(topics, and(eq(topics.id, articleTopics.topicId), eq(topics.state, 'published')))
    .innerJoin(topicTexts, words)
    .where(inArray(articleTopics.articleId, ids))
    .orderBy(asc(articleTopics.position));
  return byPiece(rows);
}

async function keywordsOf(ids: number[]) {
  const rows = await db()
    .select({ articleId: articleKeywords.articleId, name: keywords.name })
    .from(articleKeywords)
    .innerJoin(keywords, eq(keywords.id, articleKeywords.keywordId))
    .where(inArray(articleKeywords.articleId, ids))
    .orderBy(asc(articleKeywords.position));
  return byPiece(rows);
}

async function correctionsOf(ids: number[]) {
  const { articleId, id, kind, text, at } = corrections;
  const rows = await db()
    .select({ articleId, id, kind, text, at })
    .from(corrections)
    .where(inArray(articleId, ids))
    .orderBy(asc(at));
  return byPiece(rows);
}

/** The newest published pieces of a list with their full text; what readers may not see is never among them. */
export async function listFeedPieces(filter: ArticleFilter): Promise<FeedPiece[]> {
  const { items } = await listPublishedArticles(filter);
  const ids = items.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { id, dateline, body, updatedAt, firstPublishedAt } = articles;
  const rows = await db()
    .select({ id, dateline, body, updatedAt, firstPublishedAt })
    .from(articles)
    .where(inArray(articles.id, ids));
  const texts = new Map(rows.map((row) => [row.id, row]));
  const [inTopics, withKeywords, corrected] = [
    await topicsOf(ids, filter.locale),
    await keywordsOf(ids),
    await correctionsOf(ids),
  ];
  return items.flatMap((card) => {
    const text = texts.get(card.id);
    if (!text) return [];
    const subjects = [...(inTopics.get(card.id) ?? []), ...(withKeywords.get(card.id) ?? [])].map(({ name }) => name);
    return [{ ...card, ...text, subjects: [...new Set(subjects)], corrections: corrected.get(card.id) ?? [] }];
  });
}
