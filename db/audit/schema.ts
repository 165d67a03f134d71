import { users } from '../auth/schema.ts';
import { id, index, int, json, ref, table, text, time } from '../columns.ts';

/**
 * Append-only: who did what to what, and what it was before. Each row carries a hash over itself and the row before it, so
 * that a row that was changed or taken out afterwards is found.
 */
export const auditLog = table(
  'audit_log',
  {
    id: id(),
    at: time().notNull(),
    /** Null: the machine itself. */
    actorId: ref(() => users.id, 'restrict'),
    /** The domain verb, as in `publishArticle`. */
    verb: text().notNull(),
    /** Kind and number of what was changed: `article`, 12. */
    subject: text().notNull(),
    subjectId: int(),
    /** What mattered of it before and after; never a secret, never a whole text. */
    before: json<Record<string, unknown>>().notNull(),
    after: json<Record<string, unknown>>().notNull(),
    /** Hash of the row before this one; empty on the first. */
    previous: text().notNull(),
    /** SHA-256, hex. */
    hash: text().notNull(),
  },
  (row) => [
    index('audit_log_subject').on(row.subject, row.subjectId, row.id),
    index('audit_log_actor').on(row.actorId, row.id),
  ],
);

/**
 * Where the log ends: one row, with a keyed seal over it. Without it nobody could tell that the newest rows were taken out,
 * and without the key nobody can write another.
 */
export const auditHead = table('audit_head', {
  id: int().primaryKey(),
  /** Rows written so far. */
  rows: int().notNull(),
  /** Hash of the newest. */
  hash: text().notNull(),
  /** HMAC-SHA256 of both, hex. */
  seal: text().notNull(),
});
