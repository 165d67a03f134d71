import { eq } from 'drizzle-orm';
import { authorTag } from '../authors/tags.ts';
import { db } from '../client.ts';
import { frontTag } from '../front/tags.ts';
import { keywords } from '../keywords/schema.ts';
import { keywordTag } from '../keywords/tags.ts';
import { sections } from '../sections/schema.ts';
import { sectionTag } from '../sections/tags.ts';
import type { Locale } from '../site/locales.ts';
import { topicTag } from '../topics/tags.ts';
import type { ArticleState } from './policy.ts';
import { besideTags } from './related.ts';
import { articleAuthors, articleKeywords, articles, articleTopics, topicPins } from './schema.ts';
import { seriesTags } from './series.ts';
import { articleTag, correctionsTag, latestTag } from './tags.ts';

/** Where a piece stands: its place and its dates. */
export type Placed = {
  id: number;
  locale: Locale;
  sectionId: number;
  section: string;
  slug: string;
  state: ArticleState;
  publishedAt: Date | null;
  firstPublishedAt: Date | null;
  publishedVersion: number | null;
};

/** Where a piece stands now; throws when there is none. */
export async function requirePlaced(id: number): Promise<Placed> {
  const [row] = await db()
    .select({
      id: articles.id,
      locale: articles.locale,
      sectionId: articles.sectionId,
      section: sections.slug,
      slug: articles.slug,
      state: articles.state,
      publishedAt: articles.publishedAt,
      firstPublishedAt: articles.firstPublishedAt,
      publishedVersion: articles.publishedVersion,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, id));
  if (!row) throw new Error(`There is no article ${id}`);
  return row;
}

/** Tags of every list that shows the piece, but the rail. */
async function listTags({ id, locale, section }: Placed): Promise<string[]> {
  const topicIds = await db()
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, id));
  const pins = await db().select({ id: topicPins.topicId }).from(topicPins).where(eq(topicPins.articleId, id));
  const authorIds = await db()
    .select({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, id));
  const slugs = await db()
    .select({ slug: keywords.slug })
    .from(articleKeywords)
    .innerJoin(keywords, eq(keywords.id, articleKeywords.keywordId))
    .where(eq(articleKeywords.articleId, id));
  return [
    latestTag(locale),
    sectionTag(locale, section),
    frontTag(locale),
    ...[...topicIds, ...pins].map((topic) => topicTag(topic.id)),
    ...authorIds.map((author) => authorTag(author.id)),
    ...slugs.map(({ slug }) => keywordTag(locale, slug)),
  ];
}

/** Tags of the pages of a piece's translations, which link to it. */
async function translationTags(id: number): Promise<string[]> {
  const [own] = await db().select({ group: articles.translationGroupId }).from(articles).where(eq(articles.id, id));
  if (!own?.group) return [];
  const siblings = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.translationGroupId, own.group));
  return siblings.map((sibling) => articleTag(sibling.id));
}

/** Tags of everything that must change at once when a piece appears, moves or goes; the rail and Most Viewed apart. */
export const tracesOf = async (article: Placed): Promise<string[]> => [
  articleTag(article.id),
  correctionsTag(article.locale),
  ...(await listTags(article)),
  ...(await translationTags(article.id)),
  ...(await seriesTags(article.id)),
  ...(await besideTags(article)),
];
