import type { CommentView } from '../../db/comments/queries';
import { LOCALES, type Locale } from '../../db/site/locales';
import { commentPath, replyPath, reportPath } from '../site/addresses';
import { translator } from '../site/messages';
import { Timestamp } from '../site/timestamp';
import { CommentText } from './comment-text';
import { LikeButton } from './like-button.client';

type CommentProps = { comment: CommentView; locale: Locale; isOpen: boolean };

/** One comment and what may be done with it. Readers' words keep their own direction. */
export function Comment({ comment, locale, isOpen }: CommentProps) {
  const t = translator(locale);
  const { id, name, badge, likes, createdAt, body, edited, editedByStaff, featured, erased } = comment;
  if (erased)
    return (
      <article id={`comment-${id}`} className="meta scroll-mt-24">
        {t('comments.erasedByReader')}
      </article>
    );
  return (
    <article
      id={`comment-${id}`}
      className="scroll-mt-24 target:bg-paper-sunk data-featured:border-s-[3px] data-featured:border-accent data-featured:ps-3"
      data-featured={featured || undefined}
    >
      <p className="flex flex-wrap items-baseline gap-x-3 font-sans text-note">
        <b className="font-semibold">
          <bdi>{name || t('comments.anonymous')}</bdi>
        </b>
        {badge && <span className="kicker">{t(`comments.badge.${badge}`)}</span>}
        {featured && <span className="kicker">{t('comments.featured')}</span>}
        <a href={commentPath(locale, id)} title={t('comments.link')} className="meta">
          <Timestamp at={createdAt} locale={locale} />
        </a>
        {edited && (
          <span className="meta">{t(editedByStaff ? 'comments.editedByStaff' : 'comments.editedByReader')}</span>
        )}
      </p>
      <CommentText text={body} />
      <div className="meta no-print flex gap-x-5 font-medium">
        <LikeButton commentId={id} likes={likes} word={t('comments.like')} numerals={LOCALES[locale].intl} />
        {isOpen && (
          <a href={replyPath(locale, id)} data-reply={id} data-name={name} className="touch">
            {t('comments.reply')}
          </a>
        )}
        <a href={reportPath(locale, id)} className="touch">
          {t('comments.report')}
        </a>
      </div>
    </article>
  );
}
