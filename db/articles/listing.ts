import { eq } from 'drizzle-orm';
import { transaction } from '../client.ts';
import { articleAuthors, articleKeywords, articles, articleTopics } from './schema.ts';

/**
 * Notes beside the topics, keywords and bylines of a piece under which language and date readers' lists have it, or that none has.
 * Called whenever a piece comes before readers or goes, and after it was given others; nothing here asks who may.
 */
export async function noteListing(articleId: number): Promise<void> {
  await transaction(async (tx) => {
    const { state, locale, publishedAt } = articles;
    const [piece] = await tx.select({ state, locale, publishedAt }).from(articles).where(eq(articles.id, articleId));
    const isListed = piece?.state === 'published';
    const listing = { listedIn: isListed ? piece.locale : null, listedAt: isListed ? piece.publishedAt : null };
    await tx.update(articleTopics).set(listing).where(eq(articleTopics.articleId, articleId));
    await tx.update(articleKeywords).set(listing).where(eq(articleKeywords.articleId, articleId));
    await tx.update(articleAuthors).set(listing).where(eq(articleAuthors.articleId, articleId));
  });
}
