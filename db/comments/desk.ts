import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { hashEmail } from '../auth/sealed.ts';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import { countRarely } from '../site/large-counts.ts';
import type { Locale } from '../site/locales.ts';
import { type Claim, mapClaims } from './claims.ts';
import { type EventDetail, mapTurns } from './events.ts';
import { canServeReaders, type ReportCategory } from './policy.ts';
import { type COMMENT_STATES, commentEvents, commentReports, comments, wordLists } from './schema.ts';
import { requireModerator, scopeOf } from './scope.ts';
import { isErased } from './threads.ts';

/** What moderators see of comments, and what a reader is handed of his own. */

export type CommentState = (typeof COMMENT_STATES)[number];
/** The lists of the desk: one for each state, what readers have reported, and what they want looked at again. */
export type DeskQueue = CommentState | 'reported' | 'appealed';
export type DeskEvent = { kind: string; actorId: number | null; by: string | null; detail: EventDetail; at: Date };
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
  editedByStaff: boolean;
  featured: boolean;
  appealedAt: Date | null;
  /** Its reader has taken it back: there is nothing to judge. */
  erased: boolean;
  article: { id: number; locale: Locale; section: string; slug: string; headline: string };
  events: DeskEvent[];
  reports: DeskReport[];
  /** The last turn of its history: what a decision about it has to name. */
  turn: number;
  /** Who is at it now. */
  claim: Claim | null;
};
export type DeskCursor = { at: Date; id: number };

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
  editedByStaff: comments.editedByStaff,
  featured: comments.featured,
  appealedAt: comments.appealedAt,
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
    .select({ commentId, kind, actorId, by: users.name, detail, at })
    .from(commentEvents)
    .leftJoin(users, eq(users.id, actorId))
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

const IN: Record<'reported' | 'appealed', SQL> = {
  // Word for word what the index of them says.
  reported: sql`${comments.reports} > 0`,
  appealed: isNotNull(comments.appealedAt),
};
/** Said so that SQLite walks along the list, not through all pieces of the language. */
const isIn = (locale: Locale) => eq(sql<string>`${articles.locale} || ''`, locale);
const inQueue = (queue: DeskQueue) =>
  queue === 'reported' || queue === 'appealed' ? IN[queue] : eq(comments.state, queue);

/** Comments with all that the desk shows of them, newest first; `where` narrows them beside the actor's own languages and sections. */
export async function listDeskComments(
  actor: Actor,
  where: SQL | undefined,
  { limit, now = new Date() }: { limit: number; now?: Date },
): Promise<DeskComment[]> {
  requireModerator(actor);
  const rows = await db()
    .select(FIELDS)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(where, scopeOf(actor)))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [events, reports] = [await mapEvents(ids), await mapReports(ids)];
  const [turns, claims] = [await mapTurns(ids), await mapClaims(ids, now)];
  return rows.map(({ staffId, ...row }) => ({
    ...row,
    isStaff: staffId !== null,
    erased: isErased(row),
    events: events.get(row.id) ?? [],
    reports: reports.get(row.id) ?? [],
    turn: turns.get(row.id) ?? 0,
    claim: claims.get(row.id) ?? null,
  }));
}

type ListOptions = { limit?: number; after?: DeskCursor | undefined; locale?: Locale | undefined; now?: Date };

/**
 * One list of the desk, newest first, a page at a time, each with its whole history; `next` is the `after` of the following page.
 * Moderators, in their own languages and sections; throws `Refused`.
 */
export async function listComments(
  actor: Actor,
  queue: DeskQueue,
  { limit = 50, after, locale, now = new Date() }: ListOptions = {},
): Promise<{ items: DeskComment[]; next: DeskCursor | undefined }> {
  const { createdAt, id } = comments;
  // The date is said twice: by its bound an index is entered.
  const beyond = after && and(lte(createdAt, after.at), or(lt(createdAt, after.at), lt(id, after.id)));
  const where = and(inQueue(queue), locale && isIn(locale), beyond);
  const rows = await listDeskComments(actor, where, { limit: limit + 1, now });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last && { at: last.createdAt, id: last.id } };
}

/** Lists in which comments gather over the years; in the others they wait for somebody. */
const GATHERING: DeskQueue[] = ['published', 'rejected', 'spam', 'removed'];
const QUEUES: DeskQueue[] = ['pending', ...GATHERING, 'reported', 'appealed'];

/**
 * How many comments are in each list of the desk; thousands that nobody waits for may be counted a minute ago. Moderators, in their own
 * languages and sections; throws `Refused`.
 */
export async function countDesk(actor: Actor, locale?: Locale): Promise<Record<DeskQueue, number>> {
  requireModerator(actor);
  const scope = and(scopeOf(actor), locale && isIn(locale));
  // Only who is limited to some pieces needs them.
  const counted = <Fields extends { total: SQL<number> }>(fields: Fields) => {
    const rows = db().select(fields).from(comments).$dynamic();
    return scope ? rows.innerJoin(articles, eq(articles.id, comments.articleId)) : rows;
  };
  const totalOf = async (queue: DeskQueue) =>
    (await counted({ total: count() }).where(and(inQueue(queue), scope)))[0]?.total ?? 0;
  const totals = {} as Record<DeskQueue, number>;
  for (const queue of QUEUES)
    totals[queue] = GATHERING.includes(queue)
      ? await countRarely({ comments: queue, actor, locale }, () => totalOf(queue))
      : await totalOf(queue);
  return totals;
}

/** How many comments of the list are newer than this one: what has arrived since a page was made. Moderators; throws `Refused`. */
export async function countNewer(
  actor: Actor,
  queue: DeskQueue,
  { than: { at, id }, locale }: { than: DeskCursor; locale?: Locale | undefined },
): Promise<number> {
  requireModerator(actor);
  const newer = and(gte(comments.createdAt, at), or(gt(comments.createdAt, at), gt(comments.id, id)));
  const [row] = await db()
    .select({ total: count() })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(inQueue(queue), newer, locale && isIn(locale), scopeOf(actor)));
  return row?.total ?? 0;
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
