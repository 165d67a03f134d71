import type { PersonView, SessionRow } from '../../db/auth/queries';
import type { Viewer } from '../../db/auth/session';
import { ActionForm } from '../forms/action-form.client';
import type { FieldSpec } from '../forms/field.client';
import { translator } from '../site/messages';
import {
  sendFactorDrop,
  sendPersonChange,
  sendPersonDisabling,
  sendPersonEnabling,
  sendSignOutEverywhere,
} from './actions';
import { SessionList } from './session-list';
import { errorWords } from './words';

type PersonProps = { person: PersonView; sessions: SessionRow[]; fields: FieldSpec[]; viewer: Viewer };

/** One person: a line that says who, and behind it what may be changed. */
export function PersonDetails({ person, sessions, fields, viewer }: PersonProps) {
  const t = translator(viewer.language);
  const errors = errorWords(t);
  const hidden = { person: String(person.id) };
  const isAway = person.disabledAt !== null;
  const about = person.name;
  return (
    <details className="desk-person" data-away={isAway || undefined}>
      <summary>
        <span className="desk-person-name">
          <bdi>{person.name}</bdi>
          {person.id === viewer.actor.id && <span className="desk-mark">{t('newsroom.people.you')}</span>}
        </span>
        <span>{t(`newsroom.role.${person.role}`)}</span>
        <span className="meta">
          <bdi>{person.email}</bdi>
        </span>
        <span className="meta">
          {isAway
            ? t('newsroom.people.disabled')
            : person.hasSecondFactor
              ? t('newsroom.people.withFactor')
              : t('newsroom.people.withoutFactor')}
          {' · '}
          {t('newsroom.people.sessions', { count: sessions.length })}
        </span>
      </summary>
      <ActionForm
        action={sendPersonChange}
        hidden={hidden}
        fields={[{ name: 'name', label: t('newsroom.field.name'), value: person.name }, ...fields]}
        words={{ submit: t('newsroom.people.save'), errors, done: { changed: t('newsroom.people.saved') } }}
        about={about}
      />
      <SessionList sessions={sessions} locale={viewer.language} own={viewer.sessionId} />
      <div className="desk-buttons">
        {sessions.length > 0 && (
          <ActionForm
            {...{ action: sendSignOutEverywhere, hidden, about, tone: 'quiet' }}
            words={{ submit: t('newsroom.account.everywhere'), errors }}
          />
        )}
        {person.hasSecondFactor && (
          <ActionForm
            {...{ action: sendFactorDrop, hidden, about, tone: 'danger' }}
            words={{ submit: t('newsroom.people.dropFactor'), errors }}
          />
        )}
        {isAway ? (
          <ActionForm
            {...{ action: sendPersonEnabling, hidden, about, tone: 'quiet' }}
            words={{ submit: t('newsroom.people.enable'), errors }}
          />
        ) : (
          <ActionForm
            {...{ action: sendPersonDisabling, hidden, about, tone: 'danger' }}
            words={{ submit: t('newsroom.people.disable'), errors }}
          />
        )}
      </div>
    </details>
  );
}
