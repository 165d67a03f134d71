import type { Commenter, Trail } from '../../../db/comments/commenters';
import type { Locale } from '../../../db/site/locales';
import { deskCommentPath } from '../../site/addresses';
import { clock, longDate, number } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { BanRows } from './ban-rows';

type PanelProps = { commenter: Commenter; language: Locale };

/** Who wrote a comment: what else was said with the address and by the visitor, and whether they are shut out. */
export function CommenterPanel({ commenter, language }: PanelProps) {
  const t = translator(language);
  const { address, byEmail, byVisitor, bans } = commenter;
  return (
    <>
      {bans.length > 0 && <BanRows bans={bans} language={language} />}
      <h3>
        {t('newsroom.comments.byEmail')} {address && <bdi className="meta">{address}</bdi>}
      </h3>
      {byEmail ? <TrailList trail={byEmail} t={t} language={language} /> : <p>{t('newsroom.comments.noEmail')}</p>}
      <h3>{t('newsroom.comments.byVisitor')}</h3>
      <p className="field-hint">{t('newsroom.comments.visitorHint')}</p>
      {byVisitor ? (
        <TrailList trail={byVisitor} t={t} language={language} />
      ) : (
        <p>{t('newsroom.comments.noVisitor')}</p>
      )}
    </>
  );
}

const STATES = ['published', 'pending', 'rejected', 'removed', 'spam'] as const;

function TrailList({ trail, t, language }: { trail: Trail; t: Translate; language: Locale }) {
  if (trail.comments.length === 0) return <p>{t('newsroom.comments.nothingElse')}</p>;
  const notes = trail.comments.flatMap(({ events }) => events.filter(({ kind }) => kind === 'noted'));
  return (
    <>
      <p className="meta">
        {STATES.filter((state) => trail.counts[state])
          .map((state) => `${t(`newsroom.comments.queue.${state}`)} ${number(trail.counts[state] ?? 0, language)}`)
          .join(' · ')}
      </p>
      {notes.map(({ detail, by }, index) => (
        <p key={index} className="notice">
          <q dir="auto">{detail.note}</q> <bdi className="meta">{by}</bdi>
        </p>
      ))}
      <ul className="comment-trail">
        {trail.comments.map(({ id, state, body, erased, createdAt }) => (
          <li key={id}>
            <span className={`state comment-state-${state}`}>{t(`newsroom.comments.queue.${state}`)}</span>{' '}
            <time dateTime={createdAt.toISOString()} className="meta">
              {longDate(createdAt, language)} {clock(createdAt, language)}
            </time>
            <a href={deskCommentPath(id)} dir="auto">
              {erased ? t('comments.erasedByReader') : body.slice(0, 200).toWellFormed()}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
