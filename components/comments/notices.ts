import { type Compose, mailNotices, type Notice, type NoticeFacts } from '../../db/comments/notices';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { commentPath, ownCommentPath, unsubscribePath, unsubscribePost } from '../site/addresses';
import { clock, longDate } from '../site/dates';
import { type Translate, translator } from '../site/messages';

type Facts<Kind> = Extract<NoticeFacts, { kind: Kind }>;
const ownAddress = (locale: Locale, token: string) => siteUrl() + ownCommentPath(locale, token);

/** What the mail of each notice says, in the language of the piece. */
const LETTERS: { [Kind in NoticeFacts['kind']]: (facts: Facts<Kind>, t: Translate) => ReturnType<Compose> } = {
  confirmation: ({ locale, article, comment, isPublished, editableUntil, editToken, eraseToken }, t) => ({
    subject: t('mail.confirmationSubject', { headline: article.headline }),
    text: [
      isPublished ? t('mail.published') : t('mail.awaiting'),
      comment.text,
      `${t('mail.edit', { time: clock(editableUntil, locale) })}\n${ownAddress(locale, editToken)}`,
      `${t('mail.erase')}\n${ownAddress(locale, eraseToken)}`,
    ].join('\n\n'),
  }),
  rejection: ({ locale, article, comment, reason, note, appealToken, appealUntil }, t) => ({
    subject: t('mail.rejectionSubject', { headline: article.headline }),
    text: [
      t('mail.rejection'),
      comment.text,
      t('mail.rejectionReason', { reason: t(`comments.reason.${reason}`) }),
      ...(note ? [note] : []),
      `${t('mail.appeal', { date: longDate(appealUntil, locale) })}\n${ownAddress(locale, appealToken)}`,
    ].join('\n\n'),
  }),
  appeal: ({ locale, article, comment, note, isPublished }, t) => ({
    subject: t('mail.appealSubject', { headline: article.headline }),
    text: [
      isPublished ? t('mail.appealGranted') : t('mail.appealRefused'),
      comment.text,
      ...(note ? [note] : []),
      ...(isPublished ? [siteUrl() + commentPath(locale, comment.id)] : []),
    ].join('\n\n'),
  }),
  reply: ({ locale, article, reply, unsubscribeToken }, t) => ({
    subject: t('mail.replySubject', { headline: article.headline }),
    text: [
      t('mail.reply', { name: reply.name || t('comments.anonymous') }),
      reply.text,
      siteUrl() + commentPath(locale, reply.id),
      `${t('mail.unsubscribe')}\n${siteUrl()}${unsubscribePath(locale, unsubscribeToken)}`,
    ].join('\n\n'),
    unsubscribe: siteUrl() + unsubscribePost(unsubscribeToken),
  }),
};

const compose: Compose = (facts) => {
  const write = LETTERS[facts.kind] as (facts: NoticeFacts, t: Translate) => ReturnType<Compose>;
  return write(facts, translator(facts.locale));
};

/** Puts the mails into the outbox. A mail that cannot be written must not undo what the reader has done. */
export async function sendNotices(notices: Notice[]): Promise<void> {
  try {
    await mailNotices(notices, compose);
  } catch (error) {
    console.error('Mail:', error);
  }
}
