import type { DeskComment } from '../../../db/comments/desk';
import { deskCommentPath } from '../../site/addresses';
import type { Translate } from '../../site/messages';
import { reasonOptions } from './desk-words';

type ActsProps = { comment: DeskComment; t: Translate; single: boolean };

const BAN_DAYS = ['1', '7', '30', '365', ''] as const;

/** What the first two buttons are called: the same decision means another thing in another state. */
function namesOf({ state, openReports, appealedAt }: DeskComment) {
  const isTurnedDown = state === 'rejected' || state === 'removed';
  const keeps = state === 'published' && openReports > 0;
  return {
    approve: keeps ? ('keep' as const) : state === 'published' ? undefined : ('approve' as const),
    reject:
      appealedAt && isTurnedDown
        ? ('uphold' as const)
        : isTurnedDown
          ? undefined
          : state === 'published'
            ? ('remove' as const)
            : ('reject' as const),
  };
}

/** The decisions about one comment, each a button with its key. */
export function CommentActs({ comment, t, single }: ActsProps) {
  const { id, state, erased } = comment;
  if (erased) return null;
  const { approve, reject } = namesOf(comment);
  return (
    <div className="comment-acts">
      {single && reject && (
        <input
          name={`note:${id}`}
          className="input comment-to-author"
          maxLength={500}
          dir="auto"
          aria-label={t('newsroom.comments.noteToAuthor')}
          placeholder={t('newsroom.comments.noteToAuthor')}
        />
      )}
      {approve && (
        <button type="submit" name="do" value={`approve:${id}`} data-act="approve" className="press press-main">
          {t(`newsroom.comments.${approve}`)} <kbd>f</kbd>
        </button>
      )}
      {reject && (
        <span className="comment-reject">
          <select name={`reason:${id}`} className="input" aria-label={t('newsroom.comments.reason')}>
            {reasonOptions(t).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <button type="submit" name="do" value={`reject:${id}`} data-act="reject" className="press">
            {t(`newsroom.comments.${reject}`)} <kbd>d</kbd>
          </button>
        </span>
      )}
      {state !== 'spam' && !comment.isStaff && (
        <button type="submit" name="do" value={`spam:${id}`} data-act="spam" className="press">
          {t('newsroom.comments.spam')} <kbd>s</kbd>
        </button>
      )}
      {!comment.isStaff && (comment.emailHash ?? comment.visitorHash) && <BanForm comment={comment} t={t} />}
      {!single && (
        <a href={deskCommentPath(id)} data-act="open" className="press">
          {t('newsroom.comments.more')} <kbd>o</kbd>
        </a>
      )}
    </div>
  );
}

function BanForm({ comment: { id, emailHash, visitorHash }, t }: { comment: DeskComment; t: Translate }) {
  const kinds = [...(emailHash ? (['email', 'domain'] as const) : []), ...(visitorHash ? (['visitor'] as const) : [])];
  return (
    <details data-act="ban" className="comment-ban">
      <summary className="press press-danger">
        {t('newsroom.comments.ban')} <kbd>b</kbd>
      </summary>
      <div className="comment-ban-fields">
        <div className="field">
          <label htmlFor={`ban-by-${id}`}>{t('newsroom.comments.banBy')}</label>
          <select id={`ban-by-${id}`} name={`banBy:${id}`} className="input">
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`newsroom.comments.banBy.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`ban-days-${id}`}>{t('newsroom.comments.banDays')}</label>
          <select id={`ban-days-${id}`} name={`banDays:${id}`} className="input" defaultValue="7">
            {BAN_DAYS.map((days) => (
              <option key={days} value={days}>
                {days ? t('newsroom.comments.days', { count: Number(days) }) : t('newsroom.comments.forGood')}
              </option>
            ))}
          </select>
        </div>
        <p className="field-hint">{t('newsroom.comments.banHint')}</p>
        <button type="submit" name="do" value={`ban:${id}`} className="press press-danger">
          {t('newsroom.comments.banNow')}
        </button>
      </div>
    </details>
  );
}
