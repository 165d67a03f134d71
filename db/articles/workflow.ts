import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import type { Actor } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { addNote } from './drafts.ts';
import { noteText } from './input.ts';
import { markRevision } from './keeping.ts';
import {
  type ArticleState,
  type ArticleSubject,
  canArchiveArticle,
  canJudgeArticle,
  canSubmitArticle,
  Impossible,
} from './policy.ts';
import { cancelPlansOf, leaveLists, takeFromReaders } from './removal.ts';
import { articles } from './schema.ts';
import { holdArticle } from './standing.ts';
import { keepDraft, requireSeen } from './working-copy.ts';

/** The way of a piece through the desk, until it is published. Each step is one verb, one transaction, one line in the audit. */

type Step = {
  verb: string;
  from: ArticleState[];
  to: Extract<ArticleState, 'draft' | 'review' | 'ready'>;
  changesAskedAt?: Date;
};

/** Takes the step when the piece stands where it starts; throws `Impossible` otherwise. The transaction holds the piece. */
async function take(actor: Actor, { id, subject }: { id: number; subject: ArticleSubject }, step: Step): Promise<void> {
  const { state } = subject;
  if (!step.from.includes(state)) throw new Impossible('state', `${step.verb}: the piece is ${state}`);
  await transaction(async (tx) => {
    const change = { state: step.to, changesAskedAt: step.changesAskedAt ?? null };
    await tx.update(articles).set(change).where(eq(articles.id, id));
    if (state === 'scheduled') await cancelPlansOf(id, ['publish']);
    const entry = { before: { state }, after: { state: step.to, ...(step.changesAskedAt && { changesAsked: true }) } };
    await recordAudit(actor, { verb: step.verb, subject: 'article', subjectId: id, ...entry });
  });
}

/**
 * Sends a draft to review; what is sent is kept in the history. Its writer, or an editor; throws `Refused`, and `Impossible` when it
 * is not at `version` any more.
 */
export async function submitArticle(actor: Actor, id: number, version?: number): Promise<void> {
  await transaction(async () => {
    const subject = await holdArticle(actor, id, { can: canSubmitArticle, to: 'submit' });
    await requireSeen(id, version);
    await markRevision(id, await keepDraft(id), { kind: 'review' });
    await take(actor, { id, subject }, { verb: 'submitArticle', from: ['draft'], to: 'review' });
  });
}

const JUDGE = { can: canJudgeArticle, to: 'judge' };

/**
 * Gives a piece back to its writer, saying in a note what is to be changed. Editors, of a piece in review, ready or scheduled
 * (its plan to publish is cancelled); throws `Refused`, and `Impossible` without a note or from elsewhere.
 */
export async function askChanges(actor: Actor, id: number, note: string | { text: string; now?: Date }): Promise<void> {
  const { text, now = new Date() } = typeof note === 'string' ? { text: note } : note;
  await transaction(async () => {
    const subject = await holdArticle(actor, id, JUDGE);
    if (!noteText.safeParse(text).success) throw new Impossible('note', 'Changes are asked for in words');
    const from: ArticleState[] = ['review', 'ready', 'scheduled'];
    await take(actor, { id, subject }, { verb: 'askChanges', from, to: 'draft', changesAskedAt: now });
    await addNote(actor, id, { text, now });
  });
}

/** Calls a draft or a piece in review ready to be published. Editors; throws `Refused`, and `Impossible` from elsewhere or past `version`. */
export async function readyArticle(actor: Actor, id: number, version?: number): Promise<void> {
  await transaction(async () => {
    const subject = await holdArticle(actor, id, JUDGE);
    await requireSeen(id, version);
    await markRevision(id, await keepDraft(id), { kind: 'review' });
    await take(actor, { id, subject }, { verb: 'readyArticle', from: ['draft', 'review'], to: 'ready' });
  });
}

/**
 * Gives a piece in review, ready or scheduled (its plan to publish is cancelled) back to its writer to go on. Editors; throws
 * `Refused`, and `Impossible` from elsewhere.
 */
export async function reopenArticle(actor: Actor, id: number): Promise<void> {
  await transaction(async () => {
    const subject = await holdArticle(actor, id, JUDGE);
    const from: ArticleState[] = ['review', 'ready', 'scheduled'];
    await take(actor, { id, subject }, { verb: 'reopenArticle', from, to: 'draft' });
  });
}

/**
 * Takes a live piece out of every list, pin and rank; its address still answers. Plans for it to end are cancelled. Editors;
 * throws `Refused`.
 */
export async function archiveArticle(actor: Actor, id: number): Promise<void> {
  await transaction(async () => {
    const { state } = await holdArticle(actor, id, { can: canArchiveArticle, to: 'archive' });
    await cancelPlansOf(id, ['expire']);
    const more = await leaveLists(id);
    const entry = { before: { state }, after: { state: 'archived' } };
    await recordAudit(actor, { verb: 'archiveArticle', subject: 'article', subjectId: id, ...entry });
    await takeFromReaders(id, { state: 'archived' }, more);
  });
}
