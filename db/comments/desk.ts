import { and, asc, count, desc, eq, gt, inArray, lt, or } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { hashEmail } from '../auth/sealed.ts';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import type { EventDetail } from './events.ts';
import { canModerateComments, canServeReaders, type ReportCategory } from './policy.ts';
import { type COMMENT_STATES, commentEvents, commentReports, comments, wordLists } from './schema.ts';

/** What moderators see of comments, and what a reader is handed of his own. */

export type CommentState = (typeof COMMENT_STATES)[number];
/** The lists of the desk: one for each state, and what readers have reported. */
export type DeskQueue = CommentState | 'reported';
export type DeskEvent = { kind: string; actorId: number | null; detail: EventDetail; at: Date };
export type DeskReport = { category: ReportCategory; note: string; at: Date };
/** A comment as moderators see it. Never the address; `emailHash` and `visitorHash` tell whose other comments these are. */
export type DeskComment = {
  id: number;
  parentId: number | null;
  state: CommentState;
  name: string;
  body: string;
  isStaff: boolean;
  emailHash: string | null;
  visitorHash: string | null;
  likes: number;
  openReports: number;
  createdAt: Date;
  editedAt: Date | null;
  article: { id: number; locale: string; section: string; slug: string; headline: string };
  events: DeskEvent[];
  reports: DeskReport[];
};
export type DeskCursor = { at: Date; id: number };

const requireModerator = (actor: Actor): void => {
  if (!canModerateComments(actor)) throw new Refused('comments.moderate');
};

const FIELDS = {
  id: comments.id,
  parentId: comments.parentId,
  state: comments.state,
  name: comments.name,
  body: comments.body,
  staffId: comments.staffId,
  emailHash: comments.emailHash,
  visitorHash: comments.visitorHash,
  likes: comments.likes,
  openReports: comments.reports,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  article: {
    id: articles.id,
    locale: articles.locale,
    section: sections.slug,
    slug: articles.slug,
    headline: articles.headline,
  },
};

async function mapEvents(ids: number[]): Promise<Map<number, DeskEvent[]>> {
  const { commentId, kind, actorId, detail, at } = commentEvents;
  const rows = await db()
    .select({ commentId, kind, actorId, detail, at })
    .from(commentEvents)
    .where(inArray(commentId, ids))
    .orderBy(asc(commentEvents.id));
  const groups = Map.groupBy(rows, (row) => row.commentId);
  return new Map([...groups].map(([id, events]) => [id, events.map(({ commentId: _, ...event }) => event)]));
}

async function mapReports(ids: number[]): Promise<Map<number, DeskReport[]>> {
  const { commentId, category, note, at } = commentReports;
  const rows = await db()
    .select({ commentId, category, note, at })
    .from(commentReports)
    .where(inArray(commentId, ids))
    .orderBy(asc(commentReports.id));
  const groups = Map.groupBy(rows, (row) => row.commentId);
  return new Map([...groups].map(([id, reports]) => [id, reports.map(({ commentId: _, ...report }) => report)]));
}

/**
 * One list of the desk, newest first, a page at a time, each with its whole history; `next` is the `after` of the following page.
 * Moderators; throws `Refused`.
 */
export async function listComments(
  actor: Actor,
  queue: DeskQueue,
  { limit = 50, after }: { limit?: number; after?: DeskCursor | undefined } = {},
): Promise<{ items: DeskComment[]; next: DeskCursor | undefined }> {
  requireModerator(actor);
  const { createdAt, id } = comments;
  const beyond = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), lt(id, after.id)));
  const rows = await db()
    .select(FIELDS)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(queue === 'reported' ? gt(comments.reports, 0) : eq(comments.state, queue), beyond))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const ids = shown.map((row) => row.id);
  const [events, reports] =
    ids.length > 0
      ? [await mapEvents(ids), await mapReports(ids)]
      : [new Map<number, DeskEvent[]>(), new Map<number, DeskReport[]>()];
  const items = shown.map(({ staffId, ...row }) => ({
    ...row,
    isStaff: staffId !== null,
    events: events.get(row.id) ?? [],
    reports: reports.get(row.id) ?? [],
  }));
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items, next: last && { at: last.createdAt, id: last.id } };
}

/** How many comments are in each list of the desk. Moderators; throws `Refused`. */
export async function countDesk(actor: Actor): Promise<Record<DeskQueue, number>> {
  requireModerator(actor);
  const rows = await db().select({ state: comments.state, total: count() }).from(comments).groupBy(comments.state);
  const [reported] = await db().select({ total: count() }).from(comments).where(gt(comments.reports, 0));
  const none = { pending: 0, published: 0, rejected: 0, spam: 0, removed: 0 };
  const states = Object.fromEntries(rows.map((row) => [row.state, row.total]));
  return { ...none, ...states, reported: reported?.total ?? 0 };
}

/** A comment as its own reader is handed it: everything that is kept with it. */
export type ExportedComment = Pick<DeskComment, 'id' | 'parentId' | 'state' | 'name' | 'body' | 'likes'> &
  Pick<DeskComment, 'createdAt' | 'editedAt' | 'article' | 'events'> & { notify: boolean };

/** Everything that was written with an e-mail address, oldest first, to be handed to its owner. Admins; throws `Refused`. */
export async function exportCommentsOf(actor: Actor, email: string): Promise<ExportedComment[]> {
  if (!canServeReaders(actor)) throw new Refused('site.edit');
  const { id, parentId, state, name, body, likes, createdAt, editedAt, article } = FIELDS;
  const rows = await db()
    .select({ id, parentId, state, name, body, likes, createdAt, editedAt, article, notify: comments.notify })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(comments.emailHash, hashEmail(email)))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  const events = rows.length > 0 ? await mapEvents(rows.map((row) => row.id)) : new Map<number, DeskEvent[]>();
  return rows.map((row) => ({ ...row, events: events.get(row.id) ?? [] }));
}

/** The entries of a word list, by the alphabet. Moderators; throws `Refused`. */
export async function listWords(actor: Actor, list: 'banned' | 'suspect'): Promise<string[]> {
  requireModerator(actor);
  const rows = await db()
    .select({ words: wordLists.words })
    .from(wordLists)
    .where(eq(wordLists.list, list))
    .orderBy(asc(wordLists.words));
  return rows.map((row) => row.words);
}
