import { and, count, eq, gt, inArray, like, sql } from 'drizzle-orm';
import { hashEmail, sealEmail } from '../auth/sealed.ts';
import { listTraces, type Sender, type VisitorTrace } from '../auth/visitors.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { stopMail } from '../mail/mutations.ts';
import { expireTags } from '../site/mutations.ts';
import { type Decision, judge, type Refusal } from './checks.ts';
import { findRules, gatherContext, traceText } from './context.ts';
import { noteEvent } from './events.ts';
import { fieldErrors, type NewComment, newComment, newLike, newReport } from './input.ts';
import type { Notice } from './notices.ts';
import { commentLikes, commentReports, comments } from './schema.ts';
import { commentsTag } from './tags.ts';
import { placeUnder, isShown } from './threads.ts';
import { checkFormToken, makeOwnToken, readUnsubscribeToken } from './token.ts';

/** What readers do with others' comments and with new ones of their own. They have no account: the sender stands for them. */

/** What a reader's request could not be done for: codes by field. Nothing was kept. */
export type RefusedInput = { outcome: 'refused'; errors: Record<string, string> };
const refused = ({ field, code }: Refusal): RefusedInput => ({ outcome: 'refused', errors: { [field]: code } });

/** A comment that was taken. `pending` is also said of what was kept as spam: who abuses the form learns nothing. */
export type Taken = { outcome: 'published' | 'pending'; id: number; editToken: string; notices: Notice[] };

/** Likes of one comment from one network in a day. */
const LIKES_FROM_NETWORK = 10;

type Placed = NewComment & { traces: [VisitorTrace, ...VisitorTrace[]]; now: Date };

/** A flood is more than so many comments that appeared under a piece in so many milliseconds. */
const FLOOD = { comments: 3, within: 2_000 };

/** Whether comments pour in under the piece: then its readers are served the page once more while the new one is made. */
async function isFlooded(articleId: number, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - FLOOD.within);
  const own = and(eq(comments.articleId, articleId), eq(comments.state, 'published'), gt(comments.createdAt, since));
  const lately = await db()
    .select({ id: comments.id })
    .from(comments)
    .where(own)
    .limit(FLOOD.comments + 1);
  return lately.length > FLOOD.comments;
}

async function keepComment(comment: Placed, decision: Extract<Decision, { state: string }>): Promise<Taken> {
  const { articleId, name, text, email, notify, traces, now } = comment;
  const place = await placeUnder(comment.parentId, articleId);
  const [made] = await transaction((tx) =>
    tx
      .insert(comments)
      .values({
        ...{ articleId, name, body: text, state: decision.state, createdAt: now, ...place },
        emailCipher: email ? sealEmail(email) : null,
        emailHash: email ? hashEmail(email) : null,
        visitorHash: traceText(traces[0]),
        notify: notify && email !== '',
      })
      .returning({ id: comments.id }),
  );
  if (!made) throw new Error('The comment was not kept');
  const { id } = made;
  await noteEvent({ commentId: id, kind: 'sent', detail: { findings: decision.findings }, at: now });
  const appears = decision.state === 'published';
  if (appears) await expireTags([commentsTag(articleId)], { soft: await isFlooded(articleId, now) });
  const notices: Notice[] = [];
  // Nobody is written to in the name of a machine.
  if (email && (appears || decision.state === 'pending')) notices.push({ kind: 'confirmation', commentId: id });
  if (appears && place.parentId !== null) notices.push({ kind: 'reply', commentId: id });
  const editToken = makeOwnToken('edit', { id, createdAt: now });
  return { outcome: appears ? 'published' : 'pending', id, editToken, notices };
}

async function judgeAndKeep(comment: Placed): Promise<Taken | RefusedInput> {
  const { articleId, parentId, email, token, traces, now } = comment;
  // Two that are sent at once see each other: first the visitor's, then the piece's, everywhere in this order.
  await takeTurns(`comments from ${traces[0].network}`);
  await takeTurns(`comments under ${articleId}`);
  const rules = await findRules(articleId);
  if (!rules) return refused({ field: 'form', code: 'noArticle' });
  if (parentId !== undefined && !(await isShown(parentId, articleId)))
    return refused({ field: 'parentId', code: 'noParent' });
  const context = await gatherContext({
    ...comment,
    rules,
    emailHash: email ? hashEmail(email) : null,
    token: checkFormToken(token, articleId, now),
  });
  const decision = judge(comment, context);
  return decision.refusal ? refused(decision.refusal) : keepComment(comment, decision);
}

/**
 * Takes a reader's comment: checks it, and publishes it, keeps it for a moderator, or refuses it with codes by field and keeps
 * nothing. Never throws for what a reader did. `notices` are for `mailNotices`.
 */
export async function submitComment(sender: Sender, input: unknown, now = new Date()): Promise<Taken | RefusedInput> {
  const parsed = newComment.safeParse(input);
  if (!parsed.success) return { outcome: 'refused', errors: fieldErrors(parsed.error) };
  const traces = await listTraces(sender, now);
  return transaction(() => judgeAndKeep({ ...parsed.data, traces, now }));
}

/** A comment that readers see now, with what a verb on it needs. */
async function findShown(id: number) {
  const fields = { articleId: comments.articleId, likes: comments.likes };
  const [comment] = await db().select(fields).from(comments).where(eq(comments.id, id));
  return comment && (await isShown(id, comment.articleId)) ? comment : undefined;
}

/**
 * Likes a published comment, once a visitor and day; again changes nothing. Answers the likes it has, or `noComment`. Pages show
 * the number a little late: what can be clicked by anybody must not make everybody wait.
 */
export async function likeComment(
  sender: Sender,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'liked'; likes: number } | RefusedInput> {
  const parsed = newLike.safeParse(input);
  if (!parsed.success) return { outcome: 'refused', errors: fieldErrors(parsed.error) };
  const { commentId } = parsed.data;
  const [trace] = await listTraces(sender, now);
  return transaction(async (tx) => {
    await takeTurns(`comment ${commentId}`);
    const comment = await findShown(commentId);
    if (!comment) return refused({ field: 'form', code: 'noComment' });
    const sameNetwork = like(commentLikes.visitorHash, `${trace.network}.%`);
    const [given] = await tx
      .select({ total: count() })
      .from(commentLikes)
      .where(and(eq(commentLikes.commentId, commentId), sameNetwork));
    if ((given?.total ?? 0) >= LIKES_FROM_NETWORK) return { outcome: 'liked', likes: comment.likes };
    const added = await tx
      .insert(commentLikes)
      .values({ commentId, visitorHash: traceText(trace), at: now })
      .onConflictDoNothing()
      .returning({ commentId: commentLikes.commentId });
    if (added.length === 0) return { outcome: 'liked', likes: comment.likes };
    await tx
      .update(comments)
      .set({ likes: sql`${comments.likes} + 1` })
      .where(eq(comments.id, commentId));
    await expireTags([commentsTag(comment.articleId)], { soft: true });
    return { outcome: 'liked', likes: comment.likes + 1 };
  });
}

/** Reports a published comment to the moderators, once a visitor and day; again changes nothing. Readers see no change. */
export async function reportComment(
  sender: Sender,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'reported' } | RefusedInput> {
  const parsed = newReport.safeParse(input);
  if (!parsed.success) return { outcome: 'refused', errors: fieldErrors(parsed.error) };
  const { commentId, category, note } = parsed.data;
  const [trace] = await listTraces(sender, now);
  return transaction(async (tx) => {
    if (!(await findShown(commentId))) return refused({ field: 'form', code: 'noComment' });
    const added = await tx
      .insert(commentReports)
      .values({ commentId, category, note, visitorHash: traceText(trace), at: now })
      .onConflictDoNothing()
      .returning({ id: commentReports.id });
    if (added.length === 0) return { outcome: 'reported' };
    await tx
      .update(comments)
      .set({ reports: sql`${comments.reports} + 1` })
      .where(eq(comments.id, commentId));
    await noteEvent({ commentId, kind: 'reported', detail: { category }, at: now });
    return { outcome: 'reported' };
  });
}

/** Ends all notifications to the address that the token was made for. Once or often; `badLink` when it is forged. */
export async function unsubscribeReader(
  token: string,
  now = new Date(),
): Promise<{ outcome: 'unsubscribed' } | RefusedInput> {
  const emailHash = readUnsubscribeToken(token);
  if (!emailHash) return refused({ field: 'form', code: 'badLink' });
  await transaction(async (tx) => {
    await stopMail(emailHash, now);
    await tx
      .update(comments)
      .set({ notify: false })
      .where(inArray(comments.emailHash, [emailHash]));
  });
  return { outcome: 'unsubscribed' };
}
