import { and, eq, isNotNull, lte, or } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { hashEmail } from '../auth/sealed.ts';
import { forgetSalts } from '../auth/visitors.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { eraseMailTo, forgetMails } from '../mail/mutations.ts';
import { expireTags } from '../site/mutations.ts';
import { getSettings } from '../site/queries.ts';
import { noteEvent } from './events.ts';
import { judgeComment } from './judging.ts';
import type { Notice } from './notices.ts';
import { eraseComment } from './own-comment.ts';
import { canServeReaders } from './policy.ts';
import { commentBans, commentClaims, comments, wordLists } from './schema.ts';
import { requireModerator } from './scope.ts';
import { commentsTag } from './tags.ts';
import { placeUnder } from './threads.ts';
import { getWordList, LIST, readWords, type WordList } from './lists.ts';

/** What moderators do with comments, and the machine's own care of them. What readers do is in `readers.ts` and `own-comment.ts`. */

const HOUR = 3_600_000;
/** Sent mails and old ones that never went out are kept this long, in hours. */
const KEEP_MAILS = 30 * 24;

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

/**
 * Shows a comment to readers, whatever it was before, or keeps one that was reported. Answers the notices for `mailNotices`.
 * Moderators; throws `Refused`, and when it is erased or not there.
 */
export async function approveComment(actor: Actor, id: number, now = new Date()): Promise<{ notices: Notice[] }> {
  return { notices: await judgeComment(actor, id, { state: 'published', now }) };
}

/** Does not show a comment, with a reason for the record. Moderators; throws `Refused`, and without a reason. */
export async function rejectComment(
  actor: Actor,
  id: number,
  { reason, now = new Date() }: { reason: string; now?: Date },
): Promise<void> {
  requireModerator(actor);
  if (!reason.trim()) throw new Error('A rejection needs a reason');
  await judgeComment(actor, id, { state: 'rejected', note: reason.trim(), now });
}

/** Takes a comment for spam. Moderators; throws `Refused`. */
export async function markSpam(actor: Actor, id: number, now = new Date()): Promise<void> {
  await judgeComment(actor, id, { state: 'spam', now });
}

/** Takes a comment from readers, and with a thread's first comment the thread. Moderators; throws `Refused`, and without a reason. */
export async function removeComment(
  actor: Actor,
  id: number,
  { reason, now = new Date() }: { reason: string; now?: Date },
): Promise<void> {
  requireModerator(actor);
  if (!reason.trim()) throw new Error('A removal needs a reason');
  await judgeComment(actor, id, { state: 'removed', note: reason.trim(), now });
}

/** What an entry of the audit log shows of a list. */
const NAMED = 20;

type SavedList = { list: WordList; words: string[]; from?: string | undefined; now?: Date };

/**
 * Replaces a list: one word or phrase an entry, found however it is spelled. Answers how many are kept: entries that say the same
 * count once. `from` is the version that was edited: refused with the code `moved` when there is a newer one. Moderators; throws
 * `Refused`, and on an entry that could not be found or is too long.
 */
export async function saveWordList(
  actor: Actor,
  { list, words, from: version, now = new Date() }: SavedList,
): Promise<number> {
  requireModerator(actor);
  const read = readWords(words);
  if ('bad' in read) throw new Error(`«${read.bad}» is no word or phrase of a list`);
  if (words.length > LIST.entries) throw new Error(`A list has at most ${LIST.entries} entries`);
  await transaction(async (tx) => {
    await takeTurns(`words ${list}`);
    const before = await getWordList(actor, list);
    if (version !== undefined && version !== before.version) throw new Refused('comments.moderate', 'moved');
    await tx.delete(wordLists).where(eq(wordLists.list, list));
    const rows = read.words.map((entry) => ({ list, words: entry, createdAt: now }));
    for (let from = 0; from < rows.length; from += 500) await tx.insert(wordLists).values(rows.slice(from, from + 500));
    const less = before.words.filter((word) => !read.words.includes(word));
    const more = read.words.filter((word) => !before.words.includes(word));
    const entry = {
      before: { entries: before.words.length, taken: less.slice(0, NAMED) },
      after: { list, entries: read.words.length, added: more.slice(0, NAMED) },
    };
    await recordAudit(actor, { verb: 'saveWordList', subject: 'words', ...entry }, now);
  });
  return read.words.length;
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
    // The ban stays, but nobody can tell any more whose it is.
    await tx
      .update(commentBans)
      .set({ label: '' })
      .where(and(eq(commentBans.kind, 'email'), eq(commentBans.value, emailHash)));
    await expireTags(tags);
    return own.length;
  });
}

/**
 * Forgets what is not needed any more: salts and traces of visitors after 48 hours, e-mail addresses after the days that the site's
 * settings say, mails after 30 days, bans and claims that have ended. For the machine's own jobs.
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
    await tx.delete(commentBans).where(lte(commentBans.expiresAt, now));
    await tx.delete(commentClaims).where(lte(commentClaims.until, now));
    await forgetMails(new Date(now.getTime() - KEEP_MAILS * HOUR));
  });
}
