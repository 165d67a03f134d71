import { and, eq, inArray, max } from 'drizzle-orm';
import type { Actor } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import type { Finding } from './checks.ts';
import { commentEvents } from './schema.ts';

/** The history of a comment: only ever added to, but for an erasure, which takes the reader's words out of it. */

/** What happened: `sent` and `edited` by the reader with what each check said, what a moderator did, which mails were made. `recalled`: mails that did not go out. */
export type EventKind =
  | 'sent'
  | 'edited'
  | 'erased'
  | 'published'
  | 'rejected'
  | 'spam'
  | 'removed'
  | 'reported'
  | 'replied'
  | 'mailed'
  | 'imported'
  | 'undone'
  | 'recalled'
  | 'appealed'
  | 'noted'
  | 'featured'
  | 'unfeatured'
  | 'banned';
/** The particulars of an event. `findings`, `before` and `note` may hold a reader's words. */
export type EventDetail = { findings?: Finding[]; before?: string; note?: string; [name: string]: unknown };

type NewEvent = { commentId: number; kind: EventKind; actor?: Actor; detail?: EventDetail; at: Date };

/** Adds to the history of a comment. */
export async function noteEvent({ commentId, kind, actor, detail = {}, at }: NewEvent): Promise<void> {
  const actorId = actor?.kind === 'user' ? actor.id : null;
  await transaction((tx) =>
    tx
      .insert(commentEvents)
      .values({ commentId, kind, actorId, detail, at })
      .then(() => undefined),
  );
}

/** Those after which a comment is not any more what a moderator has looked at. */
export const TURNS = [
  'edited',
  'erased',
  'published',
  'rejected',
  'spam',
  'removed',
  'undone',
  'appealed',
] as const satisfies EventKind[];

/** The number of the last turn in each comment's history; a comment without one is left out. */
export async function mapTurns(ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const { commentId, kind, id } = commentEvents;
  const rows = await db()
    .select({ commentId, last: max(id).mapWith(Number) })
    .from(commentEvents)
    .where(and(inArray(commentId, ids), inArray(kind, [...TURNS])))
    .groupBy(commentId);
  return new Map(rows.map((row) => [row.commentId, row.last ?? 0]));
}

/** Whose notes hold what a reader said or is. */
const READERS_NOTES: string[] = ['appealed', 'noted'];

/** Takes the reader's words out of a comment's history; what was decided and why stays. */
export async function scrubEvents(commentId: number): Promise<void> {
  const own = eq(commentEvents.commentId, commentId);
  const { id, kind, detail } = commentEvents;
  const rows = await db().select({ id, kind, detail }).from(commentEvents).where(own);
  await transaction(async (tx) => {
    for (const { id, kind, detail } of rows) {
      const { before: _, findings, note, ...rest } = detail as EventDetail;
      const kept = note === undefined || READERS_NOTES.includes(kind) ? rest : { ...rest, note };
      const plain = findings?.map(({ check, outcome, reason }) => ({ check, outcome, reason }));
      const left = plain ? { ...kept, findings: plain } : kept;
      await tx.update(commentEvents).set({ detail: left }).where(eq(commentEvents.id, id));
    }
  });
}
