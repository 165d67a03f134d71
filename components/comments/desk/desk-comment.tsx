import type { DeskComment as Comment } from '../../../db/comments/desk';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { articlePath, deskCommentPath } from '../../site/addresses';
import { clock, longDate } from '../../site/dates';
import { translator } from '../../site/messages';
import { CommentActs } from './comment-acts';
import { DeskItem } from './desk-item.client';
import { matchesOf } from './desk-words';
import { Findings } from './findings';
import { MarkedText } from './marked-text';

export type Standing = { published: number; thrownOut: number };

type CommentProps = {
  comment: Comment;
  /** How its address has fared; left out when there is none. */
  standing: Standing | undefined;
  language: Locale;
  /** On its own page: with room for a note to the author, and without a way there. */
  single?: boolean;
};

/** One comment of a queue: who says what under which piece, why it is here, and what can be done. */
export function DeskComment({ comment, standing, language, single = false }: CommentProps) {
  const t = translator(language);
  const { id, turn, name, article, createdAt, erased } = comment;
  const shownName = name || t('comments.anonymous');
  return (
    <DeskItem
      id={id}
      label={t('newsroom.comments.by', { name: shownName })}
      claimedBy={t('newsroom.comments.claimedBy', { name: '{name}' })}
    >
      <input type="hidden" name={`seen:${id}`} value={turn} />
      <p className="comment-from">
        {!single && !erased && (
          <label className="comment-pick">
            <input type="checkbox" name={`pick:${id}`} data-act="pick" />
            <span className="sr-only">{t('newsroom.comments.pick', { name: shownName })}</span>
          </label>
        )}
        <b>
          <bdi>{shownName}</bdi>
        </b>
        {comment.isStaff && <span className="kicker">{t('comments.badge.staff')}</span>}
        <span className="meta">
          <time dateTime={createdAt.toISOString()}>
            {longDate(createdAt, language)} {clock(createdAt, language)}
          </time>
          {' · '}
          {standing ? t('newsroom.comments.standing', standing) : t('newsroom.comments.noAddress')}
        </span>
      </p>
      <p className="comment-piece">
        <a href={articlePath({ ...article, id: article.id })} lang={article.locale} dir={LOCALES[article.locale].dir}>
          {article.headline}
        </a>
        {comment.parentId !== null && (
          <a href={deskCommentPath(comment.parentId)} className="meta">
            {t('newsroom.comments.answerTo')}
          </a>
        )}
        {comment.featured && <span className="desk-mark">{t('comments.featured')}</span>}
        {comment.editedByStaff && <span className="meta">{t('comments.editedByStaff')}</span>}
      </p>
      {erased ? (
        <p className="meta">{t('comments.erasedByReader')}</p>
      ) : (
        <div lang={article.locale}>
          <MarkedText text={comment.body} matches={matchesOf(comment)} />
        </div>
      )}
      <Findings comment={comment} t={t} language={language} />
      <CommentActs comment={comment} t={t} single={single} />
    </DeskItem>
  );
}
