import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { articles } from '../articles/schema.ts';
import { users } from '../auth/schema.ts';
import { check, flag, id, index, int, json, key, ref, table, text, time, unique } from '../columns.ts';
import { BAN_KINDS, REPORT_CATEGORIES } from './policy.ts';

export const COMMENT_STATES = ['pending', 'published', 'rejected', 'spam', 'removed'] as const;

export const comments = table(
  'comments',
  {
    id: id(),
    articleId: ref(() => articles.id).notNull(),
    parentId: ref((): AnySQLiteColumn => comments.id, 'set null'),
    /** The top-level comment of the thread; null on that one itself. */
    threadId: ref((): AnySQLiteColumn => comments.id, 'cascade'),
    /** 0 for a top-level comment, at most 3. */
    depth: int().notNull().default(0),
    state: text(COMMENT_STATES).notNull(),
    /** Empty when the reader gave none. */
    name: text().notNull().default(''),
    /** AES-256-GCM; never leaves the model in clear but to its owner. */
    emailCipher: text(),
    /** Keyed hash: finds a reader's comments without reading the address. */
    emailHash: text(),
    /** `network.visitor`, keyed with the day's salt (auth/visitors.ts); set to null when the salt is deleted. */
    visitorHash: text(),
    body: text().notNull(),
    staffId: ref(() => users.id, 'set null'),
    likes: int().notNull().default(0),
    /** Open reports by readers; a moderator's decision sets it back. */
    reports: int().notNull().default(0),
    /** The reader wants a mail when somebody replies. */
    notify: flag().notNull().default(false),
    createdAt: time().notNull(),
    editedAt: time(),
    /** Whoever works here has changed the words, and readers are told so. */
    editedByStaff: flag().notNull().default(false),
    /** Shown as the editors' pick; only while it is published. */
    featured: flag().notNull().default(false),
    /** Its reader asks for a second look at a decision; the next decision sets it back. */
    appealedAt: time(),
    sample: flag().notNull().default(false),
  },
  (comment) => [
    index('comments_article').on(comment.articleId, comment.state, comment.createdAt, comment.id),
    index('comments_visitor').on(comment.visitorHash, comment.createdAt),
    index('comments_email').on(comment.emailHash, comment.createdAt),
    index('comments_thread').on(comment.threadId, comment.createdAt),
    index('comments_state').on(comment.state, comment.createdAt, comment.id),
    index('comments_reported')
      .on(comment.createdAt, comment.id)
      .where(sql`${comment.reports} > 0`),
    index('comments_appealed').on(comment.appealedAt),
    index('comments_latest').on(comment.createdAt, comment.id),
    check('comments_state', sql`${comment.state} in ('pending', 'published', 'rejected', 'spam', 'removed')`),
    check('comments_depth', sql`${comment.depth} between 0 and 3`),
    check('comments_body', sql`length(${comment.body}) > 0`),
  ],
);

/** Append-only history of a comment: what each check said, what each moderator did. */
export const commentEvents = table(
  'comment_events',
  {
    id: id(),
    commentId: ref(() => comments.id).notNull(),
    kind: text().notNull(),
    actorId: ref(() => users.id, 'set null'),
    detail: json<Record<string, unknown>>().notNull(),
    at: time().notNull(),
  },
  (event) => [index('comment_events_comment').on(event.commentId, event.id)],
);

/** One like a visitor; the visitor is known by the day's keyed hash only, so the row can outlive its salt. */
export const commentLikes = table(
  'comment_likes',
  {
    commentId: ref(() => comments.id).notNull(),
    visitorHash: text().notNull(),
    at: time().notNull(),
  },
  (like) => [key({ columns: [like.commentId, like.visitorHash] })],
);

/** What readers reported; one report a visitor and comment. */
export const commentReports = table(
  'comment_reports',
  {
    id: id(),
    commentId: ref(() => comments.id).notNull(),
    category: text(REPORT_CATEGORIES).notNull(),
    note: text().notNull().default(''),
    visitorHash: text().notNull(),
    at: time().notNull(),
  },
  (report) => [
    unique('comment_reports_visitor').on(report.commentId, report.visitorHash),
    check(
      'comment_reports_category',
      sql`${report.category} in ('abuse', 'hate', 'spam', 'illegal', 'privacy', 'other')`,
    ),
  ],
);

/** Who is at a comment just now: nobody else may decide about it until then. */
export const commentClaims = table(
  'comment_claims',
  {
    commentId: ref(() => comments.id).notNull(),
    userId: ref(() => users.id).notNull(),
    until: time().notNull(),
  },
  (claim) => [key({ columns: [claim.commentId] }), index('comment_claims_user').on(claim.userId)],
);

/** Who may not comment, for a while or for good. */
export const commentBans = table(
  'comment_bans',
  {
    id: id(),
    kind: text(BAN_KINDS).notNull(),
    /** Keyed hash of an address, a mail domain as it is written, or `network.visitor`. */
    value: text().notNull(),
    /** What moderators know it by: `r…@example.org`, the domain; empty for a visitor. */
    label: text().notNull().default(''),
    reason: text().notNull().default(''),
    createdBy: ref(() => users.id, 'set null'),
    createdAt: time().notNull(),
    /** Null: for good. */
    expiresAt: time(),
  },
  (ban) => [
    unique('comment_bans_value').on(ban.kind, ban.value),
    check('comment_bans_kind', sql`${ban.kind} in ('email', 'domain', 'visitor')`),
  ],
);

/** Words that hold a comment (`suspect`) or refuse it (`banned`), as moderators keep them. */
export const wordLists = table(
  'word_lists',
  {
    id: id(),
    list: text(['banned', 'suspect']).notNull(),
    words: text().notNull(),
    createdAt: time().notNull(),
  },
  (row) => [
    unique('word_lists_words').on(row.list, row.words),
    check('word_lists_list', sql`${row.list} in ('banned', 'suspect')`),
  ],
);
