import type { SessionRow } from '../../db/auth/queries';
import type { Locale } from '../../db/site/locales';
import { ActionForm } from '../forms/action-form.client';
import { clock, longDate } from '../site/dates';
import { translator } from '../site/messages';
import { sendSessionEnd } from './actions';
import { errorWords } from './words';

/** What a browser calls itself, in two words people know. */
function browserName(userAgent: string): string {
  const named = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent))?.[1];
  const browser = named([
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = named([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Mac OS X/, 'macOS'],
    [/Windows/, 'Windows'],
    [/Linux/, 'Linux'],
  ]);
  return [browser ?? userAgent.slice(0, 40), system].filter(Boolean).join(', ') || '–';
}

type SessionListProps = { sessions: SessionRow[]; locale: Locale; own?: string };

/** Where somebody is signed in, each with a button that ends it. */
export function SessionList({ sessions, locale, own }: SessionListProps) {
  const t = translator(locale);
  const at = (date: Date) => ({ date: longDate(date, locale), time: clock(date, locale) });
  return (
    <ul className="desk-rows">
      {sessions.map(({ id, userAgent, network, createdAt, seenAt }) => (
        <li key={id}>
          <div>
            <p>
              <bdi>{browserName(userAgent)}</bdi> <bdi className="meta">{network}</bdi>
              {id === own && <strong className="desk-mark">{t('newsroom.account.thisSession')}</strong>}
            </p>
            <p className="meta">
              {t('newsroom.account.since', at(createdAt))} · {t('newsroom.account.seen', at(seenAt))}
            </p>
          </div>
          {id !== own && (
            <ActionForm
              action={sendSessionEnd}
              hidden={{ session: id }}
              tone="quiet"
              words={{ submit: t('newsroom.account.endSession'), errors: errorWords(t) }}
              about={browserName(userAgent)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
