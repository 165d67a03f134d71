import { and, asc, count, desc, eq, isNull, like } from 'drizzle-orm';
import { articleKeywords, articles } from '../articles/schema.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { slugify } from '../site/slug.ts';
import { keywords } from './schema.ts';

export type KeywordView = { id: number; name: string; slug: string };
const FIELDS = { id: keywords.id, name: keywords.name, slug: keywords.slug };

/**
 * The keyword that a segment of an address means, however it is written (spaces, capitals, vowel signs); a merged one
 * answers what it was merged into. Undefined when there is none.
 */
export async function getKeyword(locale: Locale, written: string): Promise<KeywordView | undefined> {
  const bySlug = and(eq(keywords.locale, locale), eq(keywords.slug, slugify(written)));
  const [found] = await db()
    .select({ ...FIELDS, mergedInto: keywords.mergedInto })
    .from(keywords)
    .where(bySlug);
  if (!found) return undefined;
  const { mergedInto, ...keyword } = found;
  if (mergedInto === null) return keyword;
  const [target] = await db().select(FIELDS).from(keywords).where(eq(keywords.id, mergedInto));
  return target;
}

/** A piece's keywords in its editor's order. */
export async function listKeywordsOf(articleId: number): Promise<KeywordView[]> {
  return db()
    .select(FIELDS)
    .from(articleKeywords)
    .innerJoin(keywords, eq(keywords.id, articleKeywords.keywordId))
    .where(eq(articleKeywords.articleId, articleId))
    .orderBy(asc(articleKeywords.position));
}

/** Keywords whose slug holds what was typed, shortest first: for whoever is about to add one. */
export async function listKeywordsLike(locale: Locale, typed: string, limit: number): Promise<KeywordView[]> {
  const slug = slugify(typed);
  if (!slug) return [];
  // A slug has no letter that means something to «like» but the underscore, which slugs do not have.
  return db()
    .select(FIELDS)
    .from(keywords)
    .where(and(eq(keywords.locale, locale), isNull(keywords.mergedInto), like(keywords.slug, `%${slug}%`)))
    .orderBy(asc(keywords.slug))
    .limit(limit);
}

/** The keywords with the most published pieces, at most `limit`. */
export async function listBusiestKeywords(
  locale: Locale,
  limit: number,
): Promise<(KeywordView & { pieces: number })[]> {
  const pieces = count(articleKeywords.articleId);
  return db()
    .select({ ...FIELDS, pieces })
    .from(keywords)
    .innerJoin(articleKeywords, eq(articleKeywords.keywordId, keywords.id))
    .innerJoin(articles, and(eq(articles.id, articleKeywords.articleId), eq(articles.state, 'published')))
    .where(eq(keywords.locale, locale))
    .groupBy(keywords.id, keywords.name, keywords.slug)
    .orderBy(desc(pieces), asc(keywords.slug))
    .limit(limit);
}
