import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { db } from '../client.ts';
import { getSettings } from '../site/queries.ts';
import { type BlockChange, compareContent, type FieldChange } from './compare.ts';
import type { ContentField } from './content.ts';
import { articleRevisions, articles } from './schema.ts';

/** What readers may see of the history of a piece: published versions, and of those only what stood on its page. */

/** One publication: when it came before readers, and what was other than before; nothing of the first. */
export type PublicChange = { at: Date; fields: FieldChange[]; blocks: BlockChange[] };

/** Fields whose words stand on the page. Sources, notes to search engines and the like are the desk's. */
const SHOWN = new Set<ContentField>(['headline', 'kicker', 'standfirst', 'dateline', 'leadCaption', 'keywords']);

/**
 * What changed between the versions that readers saw, newest first, without those that look the same; empty when the site does
 * not show its changes, and when the piece is not before readers or was published once.
 */
export async function listPublicChanges(articleId: number): Promise<PublicChange[]> {
  if (!(await getSettings()).publicChangeLog) return [];
  const isReadable = and(eq(articles.id, articleId), inArray(articles.state, ['published', 'archived']));
  const shown = await db()
    .select({ content: articleRevisions.content, at: articleRevisions.publishedAt })
    .from(articleRevisions)
    .innerJoin(articles, and(eq(articles.id, articleRevisions.articleId), isReadable))
    .where(isNotNull(articleRevisions.publishedAt))
    .orderBy(asc(articleRevisions.publishedAt), asc(articleRevisions.id));
  const changes = shown.slice(1).flatMap(({ content, at }, index) => {
    const before = shown[index]?.content;
    if (!before || !at) return [];
    const { fields, blocks } = compareContent(before, content);
    const seen = fields.filter(({ field }) => SHOWN.has(field));
    const isOther = seen.length > 0 || blocks.some(({ kind }) => kind !== 'same');
    return isOther ? [{ at, fields: seen, blocks }] : [];
  });
  return changes.toReversed();
}
