import { and, eq, inArray } from 'drizzle-orm';
import { authorTag } from '../authors/tags.ts';
import { db } from '../client.ts';
import { frontTag } from '../front/tags.ts';
import { keywords } from '../keywords/schema.ts';
import { keywordTag } from '../keywords/tags.ts';
import { sections } from '../sections/schema.ts';
import { sectionTag } from '../sections/tags.ts';
import { everythingTag, railTag } from '../site/tags.ts';
import { topicTag } from '../topics/tags.ts';
import { mostViewedTag } from '../views/tags.ts';
import { articleAuthors, articleKeywords, articles, articleTopics, topicPins } from './schema.ts';
import { articleTag, latestTag } from './tags.ts';

/** More pieces than this are not named one by one: then everything is made anew. */
const MOST = 500;

/** Tags of the pages of all published pieces that carry a keyword. */
export async function listKeywordPieceTags(keywordId: number): Promise<string[]> {
  const rows = await db()
    .select({ id: articles.id })
    .from(articleKeywords)
    .innerJoin(articles, and(eq(articles.id, articleKeywords.articleId), eq(articles.state, 'published')))
    .where(eq(articleKeywords.keywordId, keywordId))
    .limit(MOST + 1);
  return rows.length > MOST ? [everythingTag()] : rows.map(({ id }) => articleTag(id));
}

/** Tags of everything that shows the byline of an author: the pages of their pieces, and every list these stand in. */
export async function listBylineTags(authorId: number): Promise<string[]> {
  const mine = db()
    .select({ id: articleAuthors.articleId })
    .from(articleAuthors)
    .where(eq(articleAuthors.authorId, authorId));
  const pieces = await db()
    .select({ id: articles.id, locale: articles.locale, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.state, 'published'), inArray(articles.id, mine)))
    .limit(MOST + 1);
  if (pieces.length === 0) return [];
  if (pieces.length > MOST) return [everythingTag()];
  const topicIds = [
    ...(await db()
      .selectDistinct({ id: articleTopics.topicId })
      .from(articleTopics)
      .where(inArray(articleTopics.articleId, mine))),
    ...(await db().selectDistinct({ id: topicPins.topicId }).from(topicPins).where(inArray(topicPins.articleId, mine))),
  ];
  const words = await db()
    .selectDistinct({ locale: keywords.locale, slug: keywords.slug })
    .from(keywords)
    .innerJoin(articleKeywords, eq(articleKeywords.keywordId, keywords.id))
    .where(inArray(articleKeywords.articleId, mine));
  const others = await db()
    .selectDistinct({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(inArray(articleAuthors.articleId, mine));
  const locales = [...new Set(pieces.map(({ locale }) => locale))];
  return [
    ...pieces.flatMap(({ id, locale, section }) => [articleTag(id), sectionTag(locale, section)]),
    ...topicIds.map(({ id }) => topicTag(id)),
    ...words.map(({ locale, slug }) => keywordTag(locale, slug)),
    ...others.map(({ id }) => authorTag(id)),
    ...locales.flatMap((locale) => [latestTag(locale), frontTag(locale), railTag(locale), mostViewedTag(locale)]),
  ];
}
