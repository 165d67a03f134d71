import { and, eq, isNotNull, lte, or } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { hashEmail } from '../auth/sealed.ts';
import { forgetSalts } from '../auth/visitors.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { eraseMailTo, forgetMails } from '../mail/mutations.ts';
import { expireTags } from '../site/mutations.ts';
import { getSettings } from '../site/queries.ts';
import { type EventKind, noteEvent } from './events.ts';
import type { Notice } from './notices.ts';
import { eraseComment } from './own-comment.ts';
import { canModerateComments, canServeReaders } from './policy.ts';
import { comments, wordLists } from './schema.ts';
import { commentsTag } from './tags.ts';
import { isErased, placeUnder } from './threads.ts';
import { fold } from './words.ts';

/** What moderators do with comments, and the machine's own care of them. What readers do is in `readers.ts` and `own-comment.ts`. */

const HOUR = 3_600_000;
/** Sent mails and old ones that never went out are kept this long, in hours. */
const KEEP_MAILS = 30 * 24;

const requireModerator = (actor: Actor): void => {
  if (!canModerateComments(actor)) throw new Refused('comments.moderate');
};

export type ImportedComment = {
  articleId: number;
  parentId?: number | null;
  name: string;
  body: string;
  createdAt: Date;
  sample?: boolean;
};

async function requireArticle(id: number): Promise<void> {
  const [article] = await db().select({ id: articles.id }).from(articles).where(eq(articles.id, id));
  if (!article) throw new Error('There is no such article');
}

async function publish(row: typeof comments.$inferInsert): Promise<number> {
  const [made] = await transaction((tx) => tx.insert(comments).values(row).returning({ id: comments.id }));
  if (!made) throw new Error('The comment was not kept');
  await expireTags([commentsTag(row.articleId)]);
  return made.id;
}

/** Takes over a published comment from elsewhere and answers its id. Moderators; throws `Refused`, and on an empty text. */
export async function importComment(actor: Actor, comment: ImportedComment): Promise<number> {
  requireModerator(actor);
  if (!comment.body.trim()) throw new Error('A comment needs a text');
  return transaction(async () => {
    const place = await placeUnder(comment.parentId, comment.articleId);
    await requireArticle(comment.articleId);
    return publish({ ...comment, state: 'published', ...place });
  });
}

type Judgement = { state: 'published' | 'rejected' | 'spam' | 'removed'; note?: string; now: Date };

/** A moderator's word about a comment: settles its reports, is written down, and shows at once. */
async function decide(actor: Actor, id: number, { state, note, now }: Judgement): Promise<Notice[]> {
  requireModerator(actor);
  return transaction(async (tx) => {
    await takeTurns(`comment ${id}`);
    const { articleId, parentId, body } = comments;
    const fields = { articleId, parentId, body, state: comments.state };
    const [before] = await tx.select(fields).from(comments).where(eq(comments.id, id));
    if (!before) throw new Error(`There is no comment ${id}`);
    if (isErased(before)) throw new Error('What its reader has erased stays erased');
    await tx.update(comments).set({ state, reports: 0 }).where(eq(comments.id, id));
    const kind: EventKind = state;
    await noteEvent({ commentId: id, kind, actor, detail: { from: before.state, ...(note && { note }) }, at: now });
    const appears = state === 'published' && before.state !== 'published';
    if (appears || (before.state === 'published' && state !== 'published'))
      await expireTags([commentsTag(before.articleId)]);
    return appears && before.parentId !== null ? [{ kind: 'reply', commentId: id }] : [];
  });
}

/**
 * Shows a comment to readers, whatever it was before, or keeps one that was reported. Answers the notices for `mailNotices`.
 * Moderators; throws `Refused`, and when it is erased or not there.
 */
export async function approveComment(actor: Actor, id: number, now = new Date()): Promise<{ notices: Notice[] }> {
  return { notices: await decide(actor, id, { state: 'published', now }) };
}

/** Does not show a comment, with a reason for the record. Moderators; throws `Refused`, and without a reason. */
export async function rejectComment(
  actor: Actor,
  id: number,
  { reason, now = new Date() }: { reason: string; now?: Date },
): Promise<void> {
  requireModerator(actor);
  if (!reason.trim()) throw new Error('A rejection needs a reason');
  await decide(actor, id, { state: 'rejected', note: reason.trim(), now });
}

/** Takes a comment for spam. Moderators; throws `Refused`. */
export async function markSpam(actor: Actor, id: number, now = new Date()): Promise<void> {
  await decide(actor, id, { state: 'spam', now });
}

/** Takes a comment from readers, and with a thread's first comment the thread. Moderators; throws `Refused`, and without a reason. */
export async function removeComment(
  actor: Actor,
  id: number,
  { reason, now = new Date() }: { reason: string; now?: Date },
): Promise<void> {
  requireModerator(actor);
  if (!reason.trim()) throw new Error('A removal needs a reason');
  await decide(actor, id, { state: 'removed', note: reason.trim(), now });
}

/** Limits of a list: entries, characters of one, words of a phrase. */
const LIST = { entries: 5000, characters: 100, words: 10 };

/**
 * Replaces a list: one word or phrase an entry, found however it is spelled. Answers how many are kept: entries that say the same
 * count once. Moderators; throws `Refused`, and on an entry that could not be found or is too long.
 */
export async function saveWordList(
  actor: Actor,
  { list, words, now = new Date() }: { list: 'banned' | 'suspect'; words: string[]; now?: Date },
): Promise<number> {
  requireModerator(actor);
  if (words.length > LIST.entries) throw new Error(`A list has at most ${LIST.entries} entries`);
  const entries = new Map<string, string>();
  for (const written of words.map((word) => word.normalize('NFC').trim()).filter(Boolean)) {
    const found = fold(written);
    const isUsable = found && written.length <= LIST.characters && found.split(' ').length <= LIST.words;
    if (!isUsable) throw new Error(`«${written.slice(0, LIST.characters)}» is no word or phrase of a list`);
    if (!entries.has(found)) entries.set(found, written);
  }
  await transaction(async (tx) => {
    await tx.delete(wordLists).where(eq(wordLists.list, list));
    const rows = [...entries.values()].map((entry) => ({ list, words: entry, createdAt: now }));
    for (let from = 0; from < rows.length; from += 500) await tx.insert(wordLists).values(rows.slice(from, from + 500));
  });
  return entries.size;
}

/**
 * Erases everything that was written with an e-mail address: comments (answers to them stay) and mails to it. Answers how many
 * comments. Admins; throws `Refused`.
 */
export async function eraseCommentsOf(actor: Actor, email: string, now = new Date()): Promise<number> {
  if (!canServeReaders(actor)) throw new Refused('site.edit');
  const emailHash = hashEmail(email);
  return transaction(async (tx) => {
    const fields = { id: comments.id, articleId: comments.articleId, state: comments.state };
    const own = await tx.select(fields).from(comments).where(eq(comments.emailHash, emailHash));
    const tags: string[] = [];
    for (const comment of own) {
      tags.push(...(await eraseComment(comment, now)));
      await noteEvent({ commentId: comment.id, kind: 'erased', actor, detail: { note: 'by address' }, at: now });
    }
    await eraseMailTo(emailHash);
    await expireTags(tags);
    return own.length;
  });
}

/**
 * Forgets what is not needed any more: salts and traces of visitors after 48 hours, e-mail addresses after the days that the site's
 * settings say, mails after 30 days. For the machine's own jobs.
 */
export async function forgetReaders(now: Date): Promise<void> {
  const { commentsForgetAfterDays } = await getSettings();
  const before = (hours: number) => lte(comments.createdAt, new Date(now.getTime() - hours * HOUR));
  await forgetSalts(now);
  await transaction(async (tx) => {
    await tx
      .update(comments)
      .set({ visitorHash: null })
      .where(and(isNotNull(comments.visitorHash), before(48)));
    if (commentsForgetAfterDays !== null)
      await tx
        .update(comments)
        .set({ emailCipher: null, emailHash: null, notify: false })
        .where(
          and(or(isNotNull(comments.emailCipher), isNotNull(comments.emailHash)), before(commentsForgetAfterDays * 24)),
        );
    await forgetMails(new Date(now.getTime() - KEEP_MAILS * HOUR));
  });
}
