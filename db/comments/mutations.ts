import { eq } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { expireTags } from '../site/mutations.ts';
import { comments } from './schema.ts';
import { commentsTag } from './tags.ts';

/** Deepest reply; deeper ones are hung at this depth. */
const DEEPEST = 3;

export type ImportedComment = {
  articleId: number;
  parentId?: number | null;
  name: string;
  body: string;
  createdAt: Date;
  sample?: boolean;
};

/** Takes over a published comment from elsewhere and answers its id. Moderators; throws `Refused`, and on an empty text. */
export async function importComment(actor: Actor, comment: ImportedComment): Promise<number> {
  requireMay(actor, 'comments.moderate');
  if (!comment.body.trim()) throw new Error('A comment needs a text');
  return transaction(async (tx) => {
    const { parentId = null } = comment;
    const place = { threadId: comments.threadId, depth: comments.depth, articleId: comments.articleId };
    const [parent] = parentId === null ? [] : await tx.select(place).from(comments).where(eq(comments.id, parentId));
    if (parentId !== null && parent?.articleId !== comment.articleId)
      throw new Error('A reply belongs to its parent’s article');
    const [article] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, comment.articleId));
    if (!article) throw new Error('There is no such article');
    const [made] = await tx
      .insert(comments)
      .values({
        ...comment,
        state: 'published',
        parentId,
        threadId: parent ? (parent.threadId ?? parentId) : null,
        depth: parent ? Math.min(parent.depth + 1, DEEPEST) : 0,
      })
      .returning({ id: comments.id });
    if (!made) throw new Error('The comment was not kept');
    await expireTags([commentsTag(comment.articleId)]);
    return made.id;
  });
}
