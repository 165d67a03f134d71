import { and, inArray, isNotNull } from 'drizzle-orm';
import { authors } from '../authors/schema.ts';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import { topics } from '../topics/schema.ts';
import type { ArticleContent } from './content.ts';

/** What the ids that were merged away mean now. */
async function meaning(
  table: typeof topics | typeof authors | typeof sections,
  ids: number[],
): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ id: table.id, into: table.mergedInto })
    .from(table)
    .where(and(inArray(table.id, ids), isNotNull(table.mergedInto)));
  return new Map(rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
}

const through = (ids: number[], merged: Map<number, number>) =>
  merged.size === 0 ? ids : [...new Set(ids.map((id) => merged.get(id) ?? id))];

/** Content that names topics, authors or a section by what these were merged into since it was written. */
export async function withMerged(content: ArticleContent): Promise<ArticleContent> {
  const { topicIds, authorIds, sectionId } = content;
  return {
    ...content,
    topicIds: through(topicIds, await meaning(topics, topicIds)),
    authorIds: through(authorIds, await meaning(authors, authorIds)),
    sectionId: (await meaning(sections, [sectionId])).get(sectionId) ?? sectionId,
  };
}
