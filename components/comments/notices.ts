import { type Compose, mailNotices, type Notice } from '../../db/comments/notices';
import { siteUrl } from '../../db/site/env';
import { commentPath, ownCommentPath, unsubscribePath, unsubscribePost } from '../site/addresses';
import { clock } from '../site/dates';
import { translator } from '../site/messages';

/** Mails about comments, in the language of the piece. */
const compose: Compose = (facts) => {
  const { locale, article, comment } = facts;
  const t = translator(locale);
  const own = (token: string) => siteUrl() + ownCommentPath(locale, token);
  if (facts.kind === 'confirmation') {
    const until = clock(facts.editableUntil, locale);
    return {
      subject: t('mail.confirmationSubject', { headline: article.headline }),
      text: [
        facts.isPublished ? t('mail.published') : t('mail.awaiting'),
        comment.text,
        `${t('mail.edit', { time: until })}\n${own(facts.editToken)}`,
        `${t('mail.erase')}\n${own(facts.eraseToken)}`,
      ].join('\n\n'),
    };
  }
  return {
    subject: t('mail.replySubject', { headline: article.headline }),
    text: [
      t('mail.reply', { name: facts.reply.name || t('comments.anonymous') }),
      facts.reply.text,
      siteUrl() + commentPath(locale, facts.reply.id),
      `${t('mail.unsubscribe')}\n${siteUrl()}${unsubscribePath(locale, facts.unsubscribeToken)}`,
    ].join('\n\n'),
    unsubscribe: siteUrl() + unsubscribePost(facts.unsubscribeToken),
  };
};

/** Puts the mails into the outbox. A mail that cannot be written must not undo what the reader has done. */
export async function sendNotices(notices: Notice[]): Promise<void> {
  try {
    await mailNotices(notices, compose);
  } catch (error) {
    console.error('Mail:', error);
  }
}
