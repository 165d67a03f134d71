import type { DeskComment, DeskEvent } from '../../../db/comments/desk';
import { isRejectionReason } from '../../../db/comments/policy';
import type { Locale } from '../../../db/site/locales';
import { clock, longDate } from '../../site/dates';
import { type MessageKey, type Translate, translator } from '../../site/messages';
import { checkName } from './desk-words';

const KINDS = [
  'sent',
  'edited',
  'erased',
  'published',
  'rejected',
  'spam',
  'removed',
  'reported',
  'replied',
  'mailed',
  'imported',
  'undone',
  'recalled',
  'appealed',
  'noted',
  'featured',
  'unfeatured',
  'banned',
] as const;
type Known = (typeof KINDS)[number];

const what = (kind: string, t: Translate) => {
  const known = KINDS.find((one): one is Known => one === kind);
  return known ? t(`newsroom.comments.event.${known}`) : kind;
};

const NOTICES: Record<string, MessageKey> = {
  confirmation: 'newsroom.comments.notice.confirmation',
  reply: 'newsroom.comments.notice.reply',
  rejection: 'newsroom.comments.notice.rejection',
  appeal: 'newsroom.comments.notice.appeal',
};

/** All that has happened to a comment, oldest first; what the checks said behind a fold. */
export function CommentHistory({ comment, language }: { comment: DeskComment; language: Locale }) {
  const t = translator(language);
  if (comment.events.length === 0) return <p className="meta">{t('newsroom.comments.noHistory')}</p>;
  return (
    <ol className="comment-history">
      {comment.events.map((event, index) => (
        <li key={index}>
          <p>
            <b>{what(event.kind, t)}</b>
            {event.by && (
              <>
                {' · '}
                <bdi>{event.by}</bdi>
              </>
            )}{' '}
            <time dateTime={event.at.toISOString()} className="meta">
              {longDate(event.at, language)} {clock(event.at, language)}
            </time>
          </p>
          <Detail event={event} t={t} />
        </li>
      ))}
    </ol>
  );
}

function Detail({ event: { detail }, t }: { event: DeskEvent; t: Translate }) {
  const { reason, note, before, findings, notice } = detail;
  const key = typeof notice === 'string' ? NOTICES[notice] : undefined;
  return (
    <>
      {isRejectionReason(reason) && <p>{t(`comments.reason.${reason}`)}</p>}
      {note && <q dir="auto">{note}</q>}
      {key && <p className="meta">{t(key)}</p>}
      {before !== undefined && (
        <details className="desk-folded">
          <summary>{t('newsroom.comments.before')}</summary>
          <p dir="auto" className="comment-words">
            {before}
          </p>
        </details>
      )}
      {findings && (
        <details className="desk-folded">
          <summary>{t('newsroom.comments.checks', { count: findings.length })}</summary>
          <ul className="comment-findings">
            {findings.map(({ check, outcome, ...finding }) => (
              <li key={check} data-outcome={outcome}>
                <b>{checkName(check, t)}</b> <span className="meta">{t(`newsroom.comments.outcome.${outcome}`)}</span>{' '}
                <span lang="en" dir="ltr" className="meta">
                  {finding.reason}
                </span>
                {'matched' in finding && finding.matched && (
                  <>
                    {' '}
                    <mark dir="auto">{finding.matched}</mark>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
