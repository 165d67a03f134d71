import { and, eq, gte, inArray } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { openEmail } from '../auth/sealed.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { queueMail } from '../mail/mutations.ts';
import { getOptOut } from '../mail/queries.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { noteEvent } from './events.ts';
import { APPEAL_WITHIN, EDIT_WITHIN, type RejectionReason } from './policy.ts';
import { commentEvents, comments } from './schema.ts';
import { makeOwnToken, makeUnsubscribeToken } from './token.ts';

/**
 * Mails about comments. A verb answers which are to be written (`notices`); whoever has words in the reader's language writes
 * them (`compose`) from the facts; they go into the outbox. No address ever leaves the model.
 */

/**
 * `confirmation`: to whoever sent the comment; `reply`: to whoever wrote what it answers; `rejection`: why it was turned down;
 * `appeal`: what a second look has come to. `after`: what gave reason to it can be taken back until then.
 */
export type Notice = {
  kind: 'confirmation' | 'reply' | 'rejection' | 'appeal';
  commentId: number;
  after?: Date;
  reason?: RejectionReason;
  note?: string;
};

/** What a mail can speak of. */
export type NoticeFacts = {
  locale: Locale;
  article: { id: number; section: string; slug: string; headline: string };
  /** The comment of the one who is written to. */
  comment: { id: number; name: string; text: string };
} & (
  | { kind: 'confirmation'; isPublished: boolean; editToken: string; editableUntil: Date; eraseToken: string }
  | { kind: 'rejection'; reason: RejectionReason; note: string; appealToken: string; appealUntil: Date }
  | { kind: 'appeal'; isPublished: boolean; note: string }
  | { kind: 'reply'; reply: { id: number; name: string; text: string }; unsubscribeToken: string }
);
/** Writes a mail; `unsubscribe` is the absolute address of the one-click POST. */
export type Compose = (facts: NoticeFacts) => { subject: string; text: string; unsubscribe?: string | undefined };

const DAY = 86_400_000;
/** Mails of a kind to one address in a day: nobody's letter box is filled through us. */
const MOST_A_DAY = { confirmation: 5, reply: 20, rejection: 20, appeal: 20 };
/** A moderator's word may come more than once, and is told each time. */
const OFTEN: Notice['kind'][] = ['rejection', 'appeal'];

const FIELDS = {
  id: comments.id,
  articleId: comments.articleId,
  parentId: comments.parentId,
  state: comments.state,
  name: comments.name,
  text: comments.body,
  emailHash: comments.emailHash,
  emailCipher: comments.emailCipher,
  visitorHash: comments.visitorHash,
  notify: comments.notify,
  createdAt: comments.createdAt,
};
type Row = Pick<typeof comments.$inferSelect, 'id' | 'articleId' | 'parentId' | 'state' | 'name'> &
  Pick<typeof comments.$inferSelect, 'emailHash' | 'emailCipher' | 'visitorHash' | 'notify' | 'createdAt'> & {
    text: string;
  };

async function findComment(id: number | null): Promise<Row | undefined> {
  if (id === null) return undefined;
  const [row] = await db().select(FIELDS).from(comments).where(eq(comments.id, id));
  return row;
}

async function requirePiece(id: number): Promise<Pick<NoticeFacts, 'locale' | 'article'>> {
  const { slug, headline, locale } = articles;
  const [row] = await db()
    .select({ slug, headline, locale, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, id));
  if (!row) throw new Error(`There is no article ${id}`);
  return { locale: row.locale, article: { id, section: row.section, slug: row.slug, headline: row.headline } };
}

/** How often an address has been written to of late, by the comments that gave reason to. */
async function writtenLately(kind: Notice['kind'], emailHash: string, now: Date): Promise<number> {
  const own = db().select({ id: comments.id }).from(comments).where(eq(comments.emailHash, emailHash));
  const rows = await db()
    .select({ detail: commentEvents.detail })
    .from(commentEvents)
    .innerJoin(comments, eq(comments.id, commentEvents.commentId))
    .where(
      and(
        eq(commentEvents.kind, 'mailed'),
        gte(commentEvents.at, new Date(now.getTime() - DAY)),
        inArray(kind === 'reply' ? comments.parentId : comments.id, own),
      ),
    );
  return rows.filter(({ detail }) => detail.notice === kind).length;
}

async function wasMailed({ kind, commentId }: Notice): Promise<boolean> {
  if (OFTEN.includes(kind)) return false;
  const told = and(eq(commentEvents.commentId, commentId), inArray(commentEvents.kind, ['mailed', 'recalled']));
  const rows = await db()
    .select({ done: commentEvents.kind, detail: commentEvents.detail })
    .from(commentEvents)
    .where(told);
  const times = (done: string) => rows.filter((row) => row.done === done && row.detail.notice === kind).length;
  return times('mailed') > times('recalled');
}

/** Whether somebody asked to hear of replies and this one is not his own. */
async function wantsReply(parent: Row, reply: Row): Promise<boolean> {
  const isOwn =
    parent.emailHash === reply.emailHash || (parent.visitorHash !== null && parent.visitorHash === reply.visitorHash);
  if (!parent.notify || parent.emailHash === null || isOwn) return false;
  const bothShow = parent.state === 'published' && reply.state === 'published';
  return bothShow && (await getOptOut(parent.emailHash)) === undefined;
}

type Piece = Pick<NoticeFacts, 'locale' | 'article'>;
const plain = ({ id, name, text }: Row) => ({ id, name, text });

/** What a moderator decided, to whoever wrote it; undefined when it has been decided anew meanwhile. */
function prepareDecision(notice: Notice, comment: Row, piece: Piece): { to: Row; facts: NoticeFacts } | undefined {
  const { kind, reason = 'rules', note = '', after = new Date() } = notice;
  const common = { ...piece, comment: plain(comment), note };
  const isTurnedDown = comment.state === 'rejected' || comment.state === 'removed';
  if (kind === 'appeal') {
    const isPublished = comment.state === 'published';
    return isPublished || isTurnedDown ? { to: comment, facts: { kind, ...common, isPublished } } : undefined;
  }
  if (kind !== 'rejection' || !isTurnedDown) return undefined;
  const appealUntil = new Date(after.getTime() + APPEAL_WITHIN);
  const appeal = { appealToken: makeOwnToken('appeal', comment), appealUntil };
  return { to: comment, facts: { kind, ...common, reason, ...appeal } };
}

/** Whom a notice goes to and what it can speak of; undefined when it is not to be written. */
async function prepare(notice: Notice): Promise<{ to: Row; facts: NoticeFacts } | undefined> {
  const { kind, commentId } = notice;
  const comment = await findComment(commentId);
  if (!comment) return undefined;
  const piece = await requirePiece(comment.articleId);
  if (kind === 'rejection' || kind === 'appeal') return prepareDecision(notice, comment, piece);
  if (kind === 'confirmation') {
    if (comment.state !== 'published' && comment.state !== 'pending') return undefined;
    const editableUntil = new Date(comment.createdAt.getTime() + EDIT_WITHIN);
    const tokens = { editToken: makeOwnToken('edit', comment), eraseToken: makeOwnToken('erase', comment) };
    const isPublished = comment.state === 'published';
    return { to: comment, facts: { kind, ...piece, comment: plain(comment), isPublished, editableUntil, ...tokens } };
  }
  const parent = await findComment(comment.parentId);
  if (!parent?.emailHash || !(await wantsReply(parent, comment))) return undefined;
  const unsubscribeToken = makeUnsubscribeToken(parent.emailHash);
  return { to: parent, facts: { kind, ...piece, comment: plain(parent), reply: plain(comment), unsubscribeToken } };
}

/** An address that does not open was sealed with a key that is gone; its reader cannot be written to any more. */
function addressOf({ emailCipher }: Row): string | undefined {
  try {
    return emailCipher ? openEmail(emailCipher) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts the mails of these notices into the outbox, each once, and answers how many: none to whoever did not ask, unsubscribed,
 * answered himself, or has been written to often today. `compose` runs inside a transaction and must not wait for anything.
 */
export async function mailNotices(notices: Notice[], compose: Compose, now = new Date()): Promise<number> {
  let queued = 0;
  for (const notice of notices) {
    queued += await transaction(async () => {
      await takeTurns(`comment ${notice.commentId}`);
      if (await wasMailed(notice)) return 0;
      const prepared = await prepare(notice);
      const address = prepared && addressOf(prepared.to);
      if (!prepared || !address) return 0;
      const { emailHash } = prepared.to;
      if (emailHash && (await writtenLately(notice.kind, emailHash, now)) >= MOST_A_DAY[notice.kind]) return 0;
      const mail = await queueMail({ to: address, ...compose(prepared.facts), after: notice.after }, now);
      await noteEvent({ commentId: notice.commentId, kind: 'mailed', detail: { notice: notice.kind, mail }, at: now });
      return 1;
    });
  }
  return queued;
}
