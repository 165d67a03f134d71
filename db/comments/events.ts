import { eq } from 'drizzle-orm';
import type { Actor } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import type { Finding } from './checks.ts';
import { commentEvents } from './schema.ts';

/** The history of a comment: only ever added to, but for an erasure, which takes the reader's words out of it. */

/** What happened: `sent` and `edited` by the reader with what each check said, what a moderator did, which mails were made. */
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
  | 'imported';
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

/** Takes the reader's words out of a comment's history; what was decided and why stays. */
export async function scrubEvents(commentId: number): Promise<void> {
  const own = eq(commentEvents.commentId, commentId);
  const rows = await db().select({ id: commentEvents.id, detail: commentEvents.detail }).from(commentEvents).where(own);
  await transaction(async (tx) => {
    for (const { id, detail } of rows) {
      const { before: _, findings, ...rest } = detail as EventDetail;
      const plain = findings?.map(({ check, outcome, reason }) => ({ check, outcome, reason }));
      const left = plain ? { ...rest, findings: plain } : rest;
      await tx.update(commentEvents).set({ detail: left }).where(eq(commentEvents.id, id));
    }
  });
}
