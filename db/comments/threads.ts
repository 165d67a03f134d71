import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { db } from '../client.ts';
import { comments } from './schema.ts';

/** How comments hang together, and which of them readers see. */

/** Deepest reply; deeper ones are hung at this depth and keep their parent. */
const DEEPEST = 3;
/**
 * What stands in place of an erased comment's words, shorter than any comment, so that none can be mistaken for it. `unseen`
 * where readers did not see the comment: erasing must not bring back the thread under one that a moderator removed.
 */
export const ERASED = { seen: '—', unseen: '–' };

/** A comment that its reader erased, as opposed to one that a moderator removed. */
export const isErased = ({ state, body }: { state: string; body: string }): boolean =>
  state === 'removed' && (body === ERASED.seen || body === ERASED.unseen);

/** Where a comment hangs. */
export type Place = { parentId: number | null; threadId: number | null; depth: number };

/** The place of a reply to a comment, or of a new thread. Throws when there is no such comment, or under another piece. */
export async function placeUnder(parentId: number | null | undefined, articleId: number): Promise<Place> {
  if (parentId === null || parentId === undefined) return { parentId: null, threadId: null, depth: 0 };
  const [parent] = await db()
    .select({ threadId: comments.threadId, depth: comments.depth, articleId: comments.articleId })
    .from(comments)
    .where(eq(comments.id, parentId));
  if (parent?.articleId !== articleId) throw new Error('A reply belongs to its parent’s article');
  return { parentId, threadId: parent.threadId ?? parentId, depth: Math.min(parent.depth + 1, DEEPEST) };
}

/** Said so that SQLite finds comments by their piece or thread, not by what they share with half of the others: a state, or none above. */
const inState = (state: 'published' | 'removed') => eq(sql<string>`${comments.state} || ''`, state);
export const isPublished = inState('published');
const isFirst = isNull(sql`${comments.threadId} + 0`);

/** Threads of a piece that readers see: those that begin with a published comment, and answered ones whose first was erased. */
export function shownThreads(articleId: number) {
  const answered = db()
    .select({ id: comments.threadId })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), isPublished, isNotNull(comments.threadId)));
  const erased = and(inState('removed'), eq(comments.body, ERASED.seen), inArray(comments.id, answered));
  return and(eq(comments.articleId, articleId), isFirst, or(isPublished, erased));
}

/** Comments of a piece that readers see: published ones, in threads that are shown. An erased first one is not among them. */
export function shownComments(articleId: number) {
  const threads = db().select({ id: comments.id }).from(comments).where(shownThreads(articleId));
  return and(eq(comments.articleId, articleId), isPublished, or(isFirst, inArray(comments.threadId, threads)));
}

/** Whether readers see the comment, under this piece. */
export async function isShown(id: number, articleId: number): Promise<boolean> {
  const [row] = await db()
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, id), shownComments(articleId)));
  return row !== undefined;
}
