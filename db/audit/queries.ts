import { and, desc, eq, lt } from 'drizzle-orm';
import { type Actor, requireMay } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db } from '../client.ts';
import { auditLog } from './schema.ts';

export type AuditView = {
  id: number;
  at: Date;
  /** Who did it; null: the machine. */
  actor: { id: number; name: string } | null;
  verb: string;
  subject: string;
  subjectId: number | null;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};

type Wanted = {
  limit?: number;
  before?: number;
  subject?: string;
  subjectId?: number;
  actorId?: number;
  verb?: string;
};

/** The log, newest first, a page at a time; `next` is the `before` of the following one. Admins; throws `Refused`. */
export async function listAudit(
  actor: Actor,
  { limit = 50, before, subject, subjectId, actorId, verb }: Wanted = {},
): Promise<{ items: AuditView[]; next: number | undefined }> {
  requireMay(actor, 'audit.read');
  const rows = await db()
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actorId: auditLog.actorId,
      name: users.name,
      verb: auditLog.verb,
      subject: auditLog.subject,
      subjectId: auditLog.subjectId,
      before: auditLog.before,
      after: auditLog.after,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(
      and(
        before === undefined ? undefined : lt(auditLog.id, before),
        subject === undefined ? undefined : eq(auditLog.subject, subject),
        subjectId === undefined ? undefined : eq(auditLog.subjectId, subjectId),
        actorId === undefined ? undefined : eq(auditLog.actorId, actorId),
        verb === undefined ? undefined : eq(auditLog.verb, verb),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ actorId: id, name, ...row }) => ({
    ...row,
    actor: id === null ? null : { id, name: name ?? '' },
  }));
  return { items, next: rows.length > limit ? items.at(-1)?.id : undefined };
}
