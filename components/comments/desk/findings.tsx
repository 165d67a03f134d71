import type { DeskComment } from '../../../db/comments/desk';
import type { Locale } from '../../../db/site/locales';
import { clock, longDate } from '../../site/dates';
import type { Translate } from '../../site/messages';
import { checkName, firedChecks } from './desk-words';

type FindingsProps = { comment: DeskComment; t: Translate; language: Locale };

/** Why a comment is here: the checks that fired with what they found, what readers reported, what its writer asks. */
export function Findings({ comment, t, language }: FindingsProps) {
  const fired = firedChecks(comment);
  const { openReports, reports, appealedAt, events } = comment;
  const open = openReports > 0 ? reports.slice(-openReports) : [];
  const appeal = appealedAt && events.findLast(({ kind }) => kind === 'appealed');
  if (fired.length + open.length === 0 && !appeal) return null;
  return (
    <ul className="comment-findings">
      {fired.map((finding) => (
        <li key={finding.check} data-outcome={finding.outcome}>
          <b>{checkName(finding.check, t)}</b>
          {'matched' in finding && finding.matched && (
            <>
              {': '}
              <mark dir="auto">{finding.matched}</mark>
            </>
          )}
        </li>
      ))}
      {open.map(({ category, note, at }, index) => (
        <li key={index} data-outcome="reject">
          <b>{t('newsroom.comments.reportedFor', { what: t(`comments.category.${category}`) })}</b>
          {note && (
            <>
              {': '}
              <q dir="auto">{note}</q>
            </>
          )}{' '}
          <span className="meta">
            {longDate(at, language)} {clock(at, language)}
          </span>
        </li>
      ))}
      {appeal && (
        <li data-outcome="hold">
          <b>{t('newsroom.comments.appeal')}</b>: <q dir="auto">{appeal.detail.note}</q>
        </li>
      )}
    </ul>
  );
}
