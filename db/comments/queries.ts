import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, or, type SQL } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { db } from '../client.ts';
import { findRules } from './context.ts';
import { closesAt, type CommentsMode, EDIT_WITHIN, isOpen, modeOf, type RejectionReason } from './policy.ts';
import { findAppeal } from './second-look.ts';
import { comments } from './schema.ts';
import { isErased, isPublished, shownComments, shownThreads } from './threads.ts';
import { type OwnPurpose, readOwnToken } from './token.ts';

/** A comment as every reader may see it. */
export type CommentView = {
  id: number;
  /** The comment it answers; its depth may be less than one more than that one's. */
  parentId: number | null;
  depth: number;
  name: string;
  body: string;
  /** Who works here says so: `author` where it is who wrote the piece. */
  badge: 'staff' | 'author' | null;
  likes: number;
  createdAt: Date;
  edited: boolean;
  /** Whoever works here has changed the words. */
  editedByStaff: boolean;
  /** The editors' pick. */
  featured: boolean;
  /** Its reader has taken it back: it stands there, without name and words, because of the answers. */
  erased: boolean;
};
/** A top-level comment with its replies, oldest reply first. */
export type CommentThread = CommentView & { replies: CommentView[] };
export const COMMENT_SORTS = ['newest', 'oldest', 'liked'] as const;
export type CommentSort = (typeof COMMENT_SORTS)[number];
/** The last thread of the page before; `likes` for the order `liked`. */
export type CommentCursor = { at: Date; id: number; likes?: number };

const FIELDS = {
  id: comments.id,
  parentId: comments.parentId,
  threadId: comments.threadId,
  depth: comments.depth,
  state: comments.state,
  name: comments.name,
  body: comments.body,
  staffId: comments.staffId,
  ownerId: articles.ownerId,
  likes: comments.likes,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  editedByStaff: comments.editedByStaff,
  featured: comments.featured,
};
type Row = Pick<typeof comments.$inferSelect, Exclude<keyof typeof FIELDS, 'ownerId'>> & { ownerId: number | null };

const ofArticle = eq(articles.id, comments.articleId);

function badgeOf({ staffId, ownerId }: Row): CommentView['badge'] {
  if (staffId === null) return null;
  return staffId === ownerId ? 'author' : 'staff';
}

function view(whole: Row): CommentView {
  const { staffId: _staff, ownerId: _owner, threadId: _thread, state, body, editedAt, ...row } = whole;
  const erased = isErased({ state, body });
  return { ...row, body: erased ? '' : body, badge: badgeOf(whole), edited: editedAt !== null, erased };
}

/** Comments of a piece that readers see. */
export async function countComments(articleId: number): Promise<number> {
  const [row] = await db().select({ total: count() }).from(comments).where(shownComments(articleId));
  return row?.total ?? 0;
}

const ORDERS: Record<CommentSort, SQL[]> = {
  newest: [desc(comments.createdAt), desc(comments.id)],
  oldest: [asc(comments.createdAt), asc(comments.id)],
  liked: [desc(comments.likes), desc(comments.createdAt), desc(comments.id)],
};

function beyond(sort: CommentSort, { at, id, likes = 0 }: CommentCursor): SQL | undefined {
  const [past, bound] = sort === 'oldest' ? [gt, gte] : [lt, lte];
  const later = and(bound(comments.createdAt, at), or(past(comments.createdAt, at), past(comments.id, id)));
  return sort === 'liked' ? or(lt(comments.likes, likes), and(eq(comments.likes, likes), later)) : later;
}

/** The published replies of threads, by thread, oldest first. */
async function mapReplies(threadIds: number[]): Promise<Map<number | null, CommentView[]>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db()
    .select(FIELDS)
    .from(comments)
    .innerJoin(articles, ofArticle)
    .where(and(inArray(comments.threadId, threadIds), isPublished))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  const byThread = Map.groupBy(rows, (row) => row.threadId);
  return new Map([...byThread].map(([threadId, replies]) => [threadId, replies.map(view)]));
}

/**
 * Published threads of a piece a page at a time, newest first unless `sort` says otherwise; `after` is the `next` of the page
 * before. Never shows what is pending, rejected or removed.
 */
export async function listPublishedThreads(
  articleId: number,
  limit: number,
  { sort = 'newest', after }: { sort?: CommentSort; after?: CommentCursor | undefined } = {},
): Promise<{ items: CommentThread[]; next: CommentCursor | undefined }> {
  const tops = await db()
    .select(FIELDS)
    .from(comments)
    .innerJoin(articles, ofArticle)
    .where(and(shownThreads(articleId), after && beyond(sort, after)))
    .orderBy(...ORDERS[sort])
    .limit(limit + 1);
  const shown = tops.slice(0, limit);
  const replies = await mapReplies(shown.map((row) => row.id));
  const items = shown.map((row) => ({ ...view(row), replies: replies.get(row.id) ?? [] }));
  const last = tops.length > limit ? shown.at(-1) : undefined;
  return { items, next: last && { at: last.createdAt, id: last.id, ...(sort === 'liked' && { likes: last.likes }) } };
}

/** The newest comments of a piece that readers see, threads and answers alike. */
export async function listLatestComments(articleId: number, limit: number): Promise<CommentView[]> {
  const rows = await db()
    .select(FIELDS)
    .from(comments)
    .innerJoin(articles, ofArticle)
    .where(shownComments(articleId))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit);
  return rows.map(view);
}

/** PostgreSQL throws at greater ones. */
const GREATEST_ID = 2_147_483_647;

/** A comment with its place: `page` is the cursor of a page, newest first, that begins with its thread. */
export type PlacedComment = CommentView & { articleId: number; threadId: number; page: CommentCursor };

/** A comment that readers see, for its permalink and for replying to and reporting it; undefined for every other. */
export async function getComment(id: number): Promise<PlacedComment | undefined> {
  if (!Number.isInteger(id) || id < 1 || id > GREATEST_ID) return undefined;
  const [where] = await db().select({ articleId: comments.articleId }).from(comments).where(eq(comments.id, id));
  if (!where) return undefined;
  const { articleId } = where;
  const [row] = await db()
    .select(FIELDS)
    .from(comments)
    .innerJoin(articles, ofArticle)
    .where(and(eq(comments.id, id), shownComments(articleId)));
  if (!row || !(await findRules(articleId))) return undefined;
  const threadId = row.threadId ?? row.id;
  const [top] = await db().select({ at: comments.createdAt }).from(comments).where(eq(comments.id, threadId));
  return { ...view(row), articleId, threadId, page: { at: top?.at ?? row.createdAt, id: threadId + 1 } };
}

/** How many threads stand before a comment's own, newest first. */
export async function countThreadsBefore({ articleId, threadId, page: { at } }: PlacedComment): Promise<number> {
  const newer = and(gte(comments.createdAt, at), or(gt(comments.createdAt, at), gt(comments.id, threadId)));
  const [row] = await db()
    .select({ total: count() })
    .from(comments)
    .innerJoin(articles, ofArticle)
    .where(and(shownThreads(articleId), newer));
  return row?.total ?? 0;
}

/** How a piece takes comments now; undefined when there is no such piece before readers. */
export async function getCommentRules(
  articleId: number,
  now: Date,
): Promise<{ mode: CommentsMode; open: boolean; closesAt: Date | null } | undefined> {
  const rules = await findRules(articleId);
  return rules && { mode: modeOf(rules), open: isOpen(rules, now), closesAt: closesAt(rules) };
}

/** One's own comment, as the holder of a mailed link sees it. `pending` is also said of what was kept as spam. */
export type OwnCommentView = {
  id: number;
  articleId: number;
  name: string;
  text: string;
  state: 'published' | 'pending' | 'removed';
  createdAt: Date;
  /** Why it was turned down, for whoever may ask for a second look; `sent`: has asked. */
  appeal: { reason: RejectionReason; note: string; until: Date; sent: boolean } | null;
  purpose: OwnPurpose;
  /** When changing it ends; null when it cannot be changed (any more, or with this link). */
  editableUntil: Date | null;
};

/** The comment that a mailed link is about; undefined when the link is forged or the comment has been erased. */
export async function getOwnComment(token: string, now: Date): Promise<OwnCommentView | undefined> {
  const own = readOwnToken(token);
  if (!own) return undefined;
  const [row] = await db()
    .select({ ...FIELDS, articleId: comments.articleId })
    .from(comments)
    .innerJoin(articles, ofArticle)
    .where(and(eq(comments.id, own.id), eq(comments.createdAt, own.createdAt)));
  if (!row || isErased(row)) return undefined;
  const state = row.state === 'published' || row.state === 'removed' ? row.state : 'pending';
  const until = new Date(row.createdAt.getTime() + EDIT_WITHIN);
  const isEditable = own.purpose === 'edit' && state !== 'removed' && now.getTime() < until.getTime();
  const { id, articleId, name, body, createdAt } = row;
  const editableUntil = isEditable ? until : null;
  const appeal = own.purpose === 'appeal' ? await findAppeal(row) : null;
  return { id, articleId, name, text: body, state, createdAt, appeal, purpose: own.purpose, editableUntil };
}
