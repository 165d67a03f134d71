import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { articles } from '../articles/schema.ts';
import { users } from '../auth/schema.ts';
import { check, flag, id, index, int, json, ref, table, text, time } from '../columns.ts';

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
    /** Keyed with the day's salt; set to null when the salt is deleted. */
    visitorHash: text(),
    body: text().notNull(),
    staffId: ref(() => users.id, 'set null'),
    likes: int().notNull().default(0),
    createdAt: time().notNull(),
    sample: flag().notNull().default(false),
  },
  (comment) => [
    index('comments_article').on(comment.articleId, comment.state, comment.createdAt, comment.id),
    index('comments_thread').on(comment.threadId, comment.createdAt),
    index('comments_state').on(comment.state, comment.createdAt, comment.id),
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
