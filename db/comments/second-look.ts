import { and, desc, eq, inArray } from 'drizzle-orm';
import { db } from '../client.ts';
import type { EventDetail } from './events.ts';
import { APPEAL_WITHIN, isRejectionReason, type RejectionReason } from './policy.ts';
import { commentEvents } from './schema.ts';

/** A decision that the writer of a comment may ask to be looked at again. */

export type Appeal = { reason: RejectionReason; note: string; until: Date; sent: boolean };

/** The decision that stands about a comment and whether it has been appealed; null where there is none, or a machine decided. */
export async function findAppeal({ id, state }: { id: number; state: string }): Promise<Appeal | null> {
  if (state !== 'rejected' && state !== 'removed') return null;
  const { kind, detail, at, commentId } = commentEvents;
  const rows = await db()
    .select({ kind, detail, at })
    .from(commentEvents)
    .where(and(eq(commentId, id), inArray(kind, ['rejected', 'removed', 'appealed'])))
    .orderBy(desc(commentEvents.id));
  const decided = rows.find((row) => row.kind !== 'appealed');
  if (!decided) return null;
  const { reason, note = '' } = decided.detail as EventDetail;
  return {
    reason: isRejectionReason(reason) ? reason : 'rules',
    note,
    until: new Date(decided.at.getTime() + APPEAL_WITHIN),
    // Once, whatever is decided afterwards.
    sent: rows.some((row) => row.kind === 'appealed'),
  };
}
