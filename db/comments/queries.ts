import { and, asc, count, desc, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { db } from '../client.ts';
import { comments } from './schema.ts';

/** A comment as every reader may see it. */
export type CommentView = {
  id: number;
  depth: number;
  name: string;
  body: string;
  staff: boolean;
  likes: number;
  createdAt: Date;
};
/** A top-level comment with its replies, oldest reply first. */
export type CommentThread = CommentView & { replies: CommentView[] };
export type CommentCursor = { at: Date; id: number };

const FIELDS = {
  id: comments.id,
  depth: comments.depth,
  name: comments.name,
  body: comments.body,
  staffId: comments.staffId,
  likes: comments.likes,
  createdAt: comments.createdAt,
};
type Row = {
  id: number;
  depth: number;
  name: string;
  body: string;
  staffId: number | null;
  likes: number;
  createdAt: Date;
};
const view = ({ staffId, ...row }: Row): CommentView => ({ ...row, staff: staffId !== null });

/** Published comments of a piece. */
export async function countComments(articleId: number): Promise<number> {
  const [row] = await db()
    .select({ total: count() })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), eq(comments.state, 'published')));
  return row?.total ?? 0;
}

/** Published threads of a piece, newest first, a page at a time. Never shows what is pending, rejected or removed. */
export async function listPublishedThreads(
  articleId: number,
  limit: number,
  before?: CommentCursor,
): Promise<{ items: CommentThread[]; next: CommentCursor | undefined }> {
  const visible = and(eq(comments.articleId, articleId), eq(comments.state, 'published'));
  const tops = await db()
    .select(FIELDS)
    .from(comments)
    .where(
      and(
        visible,
        isNull(comments.threadId),
        before &&
          or(lt(comments.createdAt, before.at), and(eq(comments.createdAt, before.at), lt(comments.id, before.id))),
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit + 1);
  const shown = tops.slice(0, limit);
  const ids = shown.map((row) => row.id);
  const replies =
    ids.length === 0
      ? []
      : await db()
          .select({ ...FIELDS, threadId: comments.threadId })
          .from(comments)
          .where(and(visible, inArray(comments.threadId, ids)))
          .orderBy(asc(comments.createdAt), asc(comments.id));
  const items = shown.map((row) => ({
    ...view(row),
    replies: replies.filter((reply) => reply.threadId === row.id).map(({ threadId: _, ...reply }) => view(reply)),
  }));
  const last = shown.at(-1);
  return { items, next: tops.length > limit && last ? { at: last.createdAt, id: last.id } : undefined };
}
