import { and, eq } from 'drizzle-orm';
import { db, takeTurns, transaction } from '../client.ts';
import { expireTags } from '../site/mutations.ts';
import { EDIT_CHECKS, judge } from './checks.ts';
import { findRules, gatherForEdit } from './context.ts';
import { noteEvent, scrubEvents } from './events.ts';
import { fieldErrors, ownAppeal, ownEdit } from './input.ts';
import { EDIT_WITHIN } from './policy.ts';
import type { RefusedInput } from './readers.ts';
import { findAppeal } from './second-look.ts';
import { commentReports, comments } from './schema.ts';
import { commentsTag } from './tags.ts';
import { ERASED, isErased } from './threads.ts';
import { type OwnPurpose, readOwnToken } from './token.ts';

/** What readers do with a comment of their own, through a signed link. */

const FIELDS = {
  id: comments.id,
  articleId: comments.articleId,
  state: comments.state,
  name: comments.name,
  body: comments.body,
  emailHash: comments.emailHash,
  createdAt: comments.createdAt,
};
const refused = (code: string, field = 'form'): RefusedInput => ({ outcome: 'refused', errors: { [field]: code } });

/** The comment a link is about, if the link is ours and for this purpose; alone with it until the transaction ends. */
async function findOwn(token: string, purpose: OwnPurpose) {
  const own = readOwnToken(token);
  if (own?.purpose !== purpose) return undefined;
  await takeTurns(`comment ${own.id}`);
  const same = and(eq(comments.id, own.id), eq(comments.createdAt, own.createdAt));
  const [row] = await db().select(FIELDS).from(comments).where(same);
  return row && !isErased(row) ? row : undefined;
}

/**
 * Changes one's own comment within 15 minutes and asks the checks again: a published one may have to wait for a moderator, one
 * that waits stays waiting. Refused with codes: `badLink`, `tooLate`, `noArticle`, and those of the text. Never throws for what a
 * reader did.
 */
export async function editOwnComment(
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'published' | 'pending'; id: number } | RefusedInput> {
  const parsed = ownEdit.safeParse(input);
  if (!parsed.success) return { outcome: 'refused', errors: fieldErrors(parsed.error) };
  const { token, text } = parsed.data;
  return transaction(async (tx) => {
    const comment = await findOwn(token, 'edit');
    if (!comment || comment.state === 'removed') return refused('badLink');
    const { id, articleId, name, emailHash } = comment;
    if (now.getTime() - comment.createdAt.getTime() >= EDIT_WITHIN) return refused('tooLate');
    const rules = await findRules(articleId);
    if (!rules) return refused('noArticle');
    const subject = { articleId, name, text, email: '', website: '', now };
    const decision = judge(subject, await gatherForEdit({ id, rules, emailHash, now }), EDIT_CHECKS);
    if (decision.refusal) return refused(decision.refusal.code, decision.refusal.field);
    const wasShown = comment.state === 'published';
    // What a moderator is to see, or has thrown out, does not come back by being changed.
    const stays = decision.state === 'published' || (decision.state === 'pending' && !wasShown);
    const state = stays ? comment.state : decision.state;
    await tx.update(comments).set({ body: text, state, editedAt: now }).where(eq(comments.id, id));
    const detail = { findings: decision.findings, before: comment.body };
    await noteEvent({ commentId: id, kind: 'edited', detail, at: now });
    if (wasShown) await expireTags([commentsTag(articleId)]);
    return { outcome: state === 'published' ? 'published' : 'pending', id };
  });
}

/**
 * Takes name, address, words and traces out of a comment; the answers to it stay. Answers the tags of what changed, for the caller to
 * expire at the end of the transaction.
 */
export async function eraseComment(
  comment: { id: number; articleId: number; state: string },
  now: Date,
): Promise<string[]> {
  const { id, articleId, state } = comment;
  const body = state === 'published' ? ERASED.seen : ERASED.unseen;
  const traces = { emailCipher: null, emailHash: null, visitorHash: null, notify: false };
  const nothing = { name: '', ...traces, reports: 0, featured: false, editedByStaff: false, appealedAt: null };
  await transaction(async (tx) => {
    await tx
      .update(comments)
      .set({ ...nothing, body, state: 'removed' })
      .where(eq(comments.id, id));
    await tx.update(commentReports).set({ note: '' }).where(eq(commentReports.commentId, id));
    await scrubEvents(id);
    await noteEvent({ commentId: id, kind: 'erased', at: now });
  });
  return state === 'published' ? [commentsTag(articleId)] : [];
}

/**
 * Asks for a second look at a decision about one's own comment, once and within 14 days of it. Refused with codes: `badLink`,
 * `tooLate`, `appealed`, and those of the text. Never throws for what a reader did.
 */
export async function appealOwnComment(
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'appealed' } | RefusedInput> {
  const parsed = ownAppeal.safeParse(input);
  if (!parsed.success) return { outcome: 'refused', errors: fieldErrors(parsed.error) };
  const { token, text } = parsed.data;
  return transaction(async (tx) => {
    const comment = await findOwn(token, 'appeal');
    const appeal = comment && (await findAppeal(comment));
    if (!appeal) return refused('badLink');
    if (appeal.sent) return refused('appealed');
    if (now.getTime() >= appeal.until.getTime()) return refused('tooLate');
    await tx.update(comments).set({ appealedAt: now }).where(eq(comments.id, comment.id));
    await noteEvent({ commentId: comment.id, kind: 'appealed', detail: { note: text }, at: now });
    return { outcome: 'appealed' };
  });
}

/** Erases one's own comment, at any time. Refused with `badLink` when the link is forged or the comment is erased already. */
export async function eraseOwnComment(token: string, now = new Date()): Promise<{ outcome: 'erased' } | RefusedInput> {
  return transaction(async () => {
    const comment = await findOwn(token, 'erase');
    if (!comment) return refused('badLink');
    await expireTags(await eraseComment(comment, now));
    return { outcome: 'erased' };
  });
}
