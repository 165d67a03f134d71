import { eq } from 'drizzle-orm';
import type { Actor } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { hashRow, plain, sealHead } from './chain.ts';
import { auditHead, auditLog } from './schema.ts';

export type AuditEntry = {
  /** The domain verb, as in `publishArticle`. */
  verb: string;
  subject: string;
  subjectId?: number | null;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/** Who did it; null for the machine, and for whoever is in no table of people (only tests know such). */
async function actorIdOf(actor: Actor): Promise<number | null> {
  if (actor.kind !== 'user') return null;
  const [known] = await db().select({ id: users.id }).from(users).where(eq(users.id, actor.id));
  return known?.id ?? null;
}

/**
 * Writes down what was done, in the transaction that does it: nothing is done without its row, and no row is there without what
 * it tells. Never a secret, never a whole text. Every verb calls it after its own writes and before `expireTags`.
 */
export async function recordAudit(actor: Actor, entry: AuditEntry, now = new Date()): Promise<void> {
  const { verb, subject, subjectId = null, before = {}, after = {} } = entry;
  await transaction(async (tx) => {
    // One after another: each row carries the hash of the one before.
    await takeTurns('audit');
    const [head] = await tx
      .select({ rows: auditHead.rows, hash: auditHead.hash })
      .from(auditHead)
      .where(eq(auditHead.id, 1));
    const row = {
      ...{ at: now, actorId: await actorIdOf(actor), verb, subject, subjectId },
      ...{ before: plain(before), after: plain(after), previous: head?.hash ?? '' },
    };
    const hash = hashRow(row);
    await tx.insert(auditLog).values({ ...row, hash });
    const rows = (head?.rows ?? 0) + 1;
    const end = { id: 1, rows, hash, seal: sealHead(rows, hash) };
    await tx.insert(auditHead).values(end).onConflictDoUpdate({ target: auditHead.id, set: end });
  });
}
