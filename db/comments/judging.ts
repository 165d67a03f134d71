import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { recallMails } from '../mail/mutations.ts';
import { expireTags } from '../site/mutations.ts';
import { endClaim, requireFree } from './claims.ts';
import { type EventDetail, mapTurns, noteEvent, TURNS } from './events.ts';
import type { Notice } from './notices.ts';
import { type RejectionReason, UNDO_WITHIN } from './policy.ts';
import { commentBans, commentEvents, comments } from './schema.ts';
import { type Judged, requireJudged, requireModerator } from './scope.ts';
import { commentsTag } from './tags.ts';

/** A moderator's word about comments, one or many, and taking it back. */

export type Verdict = 'published' | 'rejected' | 'spam' | 'removed';
/** What was decided and why. `note` is for the record, and for the author where `tell` says so. */
export type Judgement = {
  state: Verdict;
  reason?: RejectionReason | undefined;
  note?: string | undefined;
  /** The author is told by mail, with a way to appeal. */
  tell?: boolean | undefined;
  /** The ban that came with it. */
  ban?: number | undefined;
  /** The last turn of the comment's history that the moderator has seen; left out: whatever it is. */
  seen?: number | undefined;
  now: Date;
};

/** A request takes a while to arrive. */
const ON_THE_WAY = 2000;
/** Comments that are judged at once. */
const MOST = 100;

/** What an undo needs to know of how things were. */
type Before = EventDetail & {
  from: Judged['state'];
  reports?: number;
  featured?: boolean;
  appealedAt?: number;
  ban?: number;
};

function before(comment: Judged): Before {
  const { state, reports, featured, appealedAt } = comment;
  return {
    from: state,
    ...(reports > 0 && { reports }),
    ...(featured && { featured }),
    ...(appealedAt && { appealedAt: appealedAt.getTime() }),
  };
}

/** Whom to write to about it: who is answered, and who wrote it, once the moderator cannot take it back any more. */
function noticesOf(comment: Judged, { state, reason, note, tell, now }: Judgement): Notice[] {
  const after = new Date(now.getTime() + UNDO_WITHIN + ON_THE_WAY);
  const { id: commentId, parentId, appealedAt } = comment;
  const appears = state === 'published' && comment.state !== 'published';
  const reply: Notice[] = appears && parentId !== null ? [{ kind: 'reply', commentId, after }] : [];
  const why = { ...(reason && { reason }), ...(note && { note }) };
  if (appealedAt && state !== 'spam') return [...reply, { kind: 'appeal', commentId, after, ...why }];
  const isTurnedDown = state === 'rejected' || state === 'removed';
  return tell && isTurnedDown ? [{ kind: 'rejection', commentId, after, ...why }] : reply;
}

/**
 * A moderator's word about one comment: settles its reports and its appeal, is written down, and shows at once. Refused with the
 * codes `claimed` while somebody else is at it, `moved` when something has happened to it that was not seen, `erased`.
 */
export async function judgeComment(actor: Actor, id: number, judgement: Judgement): Promise<Notice[]> {
  requireModerator(actor);
  const { state, reason, note, ban, seen, now } = judgement;
  return transaction(async (tx) => {
    await takeTurns(`comment ${id}`);
    const comment = await requireJudged(actor, id);
    if (seen !== undefined && ((await mapTurns([id])).get(id) ?? 0) !== seen)
      throw new Refused('comments.moderate', 'moved');
    await requireFree(actor, id, now);
    const featured = comment.featured && state === 'published';
    await tx.update(comments).set({ state, reports: 0, featured, appealedAt: null }).where(eq(comments.id, id));
    const why = { ...(reason && { reason }), ...(note && { note }), ...(ban !== undefined && { ban }) };
    await noteEvent({ commentId: id, kind: state, actor, detail: { ...before(comment), ...why }, at: now });
    await endClaim(id);
    const entry = { before: { state: comment.state }, after: { state, ...(reason && { reason }) } };
    await recordAudit(actor, { verb: 'judgeComment', subject: 'comment', subjectId: id, ...entry }, now);
    if ((comment.state === 'published') !== (state === 'published')) await expireTags([commentsTag(comment.articleId)]);
    return noticesOf(comment, judgement);
  });
}

/** A comment among those that are judged at once. */
export type Picked = { id: number; seen?: number | undefined };

/**
 * The same word about many comments, each for itself: what somebody else is at, or has changed, is left alone. A published one that
 * is turned down is taken away. Answers which were judged and how many were not. Moderators; throws `Refused`.
 */
export async function judgeComments(
  actor: Actor,
  picked: (Picked & Partial<Pick<Judgement, 'reason' | 'note'>>)[],
  judgement: Omit<Judgement, 'seen' | 'ban'>,
): Promise<{ judged: number[]; left: Record<string, number>; notices: Notice[] }> {
  requireModerator(actor);
  const judged: number[] = [];
  const left: Record<string, number> = {};
  const notices: Notice[] = [];
  for (const { id, ...own } of picked.slice(0, MOST)) {
    try {
      const state = await verdictFor(id, judgement.state);
      notices.push(...(await judgeComment(actor, id, { ...judgement, ...own, state })));
      judged.push(id);
    } catch (error) {
      if (!(error instanceof Refused) || error.code === 'notAllowed') throw error;
      left[error.code] = (left[error.code] ?? 0) + 1;
    }
  }
  return { judged, left, notices };
}

/** Turning down what readers have seen is taking it away. */
async function verdictFor(id: number, wanted: Verdict): Promise<Verdict> {
  if (wanted !== 'rejected') return wanted;
  const [row] = await db().select({ state: comments.state }).from(comments).where(eq(comments.id, id));
  return row?.state === 'published' || row?.state === 'removed' ? 'removed' : 'rejected';
}

type Done = { id: number; kind: string; actorId: number | null; detail: EventDetail; at: Date };
const VERDICTS: string[] = ['published', 'rejected', 'spam', 'removed'] satisfies Verdict[];

async function findLastTurn(commentId: number): Promise<Done | undefined> {
  const { id, kind, actorId, detail, at } = commentEvents;
  const [row] = await db()
    .select({ id, kind, actorId, detail, at })
    .from(commentEvents)
    .where(and(eq(commentEvents.commentId, commentId), inArray(kind, [...TURNS])))
    .orderBy(desc(id))
    .limit(1);
  return row;
}

/** Mails that a decision gave reason to do not go out. */
async function recallNotices(commentId: number, done: Done, now: Date): Promise<void> {
  const { id, kind, detail } = commentEvents;
  const mailed = await db()
    .select({ detail })
    .from(commentEvents)
    .where(and(eq(commentEvents.commentId, commentId), eq(kind, 'mailed'), gt(id, done.id)));
  for (const { detail: told } of mailed) {
    if (typeof told.mail !== 'number' || !(await recallMails([told.mail]))) continue;
    await noteEvent({ commentId, kind: 'recalled', detail: { notice: told.notice }, at: now });
  }
}

async function undo(actor: Actor, id: number, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    await takeTurns(`comment ${id}`);
    const comment = await requireJudged(actor, id);
    const done = await findLastTurn(id);
    const isOwn = done !== undefined && actor.kind === 'user' && done.actorId === actor.id;
    if (!isOwn || !VERDICTS.includes(done.kind)) return false;
    if (now.getTime() - done.at.getTime() > UNDO_WITHIN + ON_THE_WAY) return false;
    const { from: state, reports = 0, featured = false, appealedAt: at, ban } = done.detail as Before;
    const appealedAt = at === undefined ? null : new Date(at);
    await tx.update(comments).set({ state, reports, featured, appealedAt }).where(eq(comments.id, id));
    if (ban !== undefined) await tx.delete(commentBans).where(eq(commentBans.id, ban));
    await noteEvent({ commentId: id, kind: 'undone', actor, detail: { from: comment.state }, at: now });
    await recallNotices(id, done, now);
    const entry = { before: { state: comment.state }, after: { state } };
    await recordAudit(actor, { verb: 'undoJudgement', subject: 'comment', subjectId: id, ...entry }, now);
    if ((comment.state === 'published') !== (state === 'published')) await expireTags([commentsTag(comment.articleId)]);
    return true;
  });
}

/**
 * Takes the actor's own last word about these comments back, within ten seconds: they stand as they did, with their reports, a ban
 * that came with it ends, and its mails do not go out. Answers how many. Moderators; throws `Refused`.
 */
export async function undoJudgements(actor: Actor, ids: number[], now = new Date()): Promise<number> {
  requireModerator(actor);
  let undone = 0;
  for (const id of ids.slice(0, MOST)) if (await undo(actor, id, now)) undone += 1;
  return undone;
}
