import { getAccount, listSessions } from '../../db/auth/queries';
import type { Viewer } from '../../db/auth/session';
import { readSecondFactor } from '../../db/auth/totp';
import { LOCALE_CODES, LOCALES } from '../../db/site/locales';
import { ActionForm } from '../forms/action-form.client';
import { accountPath } from '../site/addresses';
import { translator } from '../site/messages';
import { readFrame } from '../site/reads';
import { sendLanguage, sendOtherSessionsEnd, sendPassword, sendSignOutEverywhere } from './actions';
import { QrCode } from './qr-code';
import { SecondFactor } from './second-factor.client';
import { SessionList } from './session-list';
import { errorWords } from './words';

/** One's own account: language, password, second factor, sessions. */
export function AccountPage({ viewer }: { viewer: Viewer }) {
  const t = translator(viewer.language);
  const errors = errorWords(t);
  const languages = LOCALE_CODES.map((code) => ({ value: code, label: LOCALES[code].name }));
  return (
    <div className="desk-page">
      <h1>{t('newsroom.account.title')}</h1>
      <p className="desk-lead">
        <bdi>{viewer.name}</bdi> · <bdi>{viewer.email}</bdi> · {t(`newsroom.role.${viewer.actor.role}`)}
      </p>
      <Factor viewer={viewer} />
      <section className="desk-section" aria-labelledby="language">
        <h2 id="language">{t('newsroom.account.language')}</h2>
        <ActionForm
          action={sendLanguage}
          fields={[
            {
              ...{ name: 'language', kind: 'select', label: t('newsroom.field.language') },
              ...{ value: viewer.language, options: languages },
            },
          ]}
          words={{ submit: t('newsroom.account.saveLanguage'), errors }}
          tone="quiet"
        />
      </section>
      <section className="desk-section" aria-labelledby="password">
        <h2 id="password">{t('newsroom.account.password')}</h2>
        <p>{t('newsroom.account.passwordLead')}</p>
        <ActionForm
          action={sendPassword}
          fields={[
            {
              ...{ name: 'present', kind: 'password', label: t('newsroom.field.presentPassword') },
              autoComplete: 'current-password',
            },
            {
              ...{ name: 'password', kind: 'password', label: t('newsroom.field.newPassword') },
              ...{ hint: t('newsroom.field.passwordHint'), autoComplete: 'new-password' },
            },
          ]}
          words={{
            ...{ submit: t('newsroom.account.changePassword'), errors },
            done: { changed: t('newsroom.account.passwordChanged') },
          }}
        />
      </section>
      <Sessions viewer={viewer} />
    </div>
  );
}

async function Factor({ viewer }: { viewer: Viewer }) {
  const t = translator(viewer.language);
  const account = await getAccount(viewer.actor);
  const { site } = await readFrame(viewer.language);
  const names = { issuer: site.name, label: viewer.email };
  const shown = account?.pending ? readSecondFactor(account.pending, names) : undefined;
  const state = account?.hasSecondFactor ? 'on' : shown ? 'pending' : 'off';
  return (
    <section className="desk-section" aria-labelledby="second-factor">
      <h2 id="second-factor">{t('newsroom.factor.title')}</h2>
      {viewer.mustSetSecondFactor && <p className="desk-trouble">{t('newsroom.factor.must')}</p>}
      <SecondFactor
        state={state}
        secret={shown?.secret}
        qr={shown && <QrCode text={shown.uri} label={t('newsroom.factor.qr')} />}
        accountPath={accountPath()}
        words={{
          off: t('newsroom.factor.off'),
          on: t('newsroom.factor.on', { count: account?.recoveryCodes ?? 0 }),
          start: t('newsroom.factor.start'),
          scan: t('newsroom.factor.scan'),
          secret: t('newsroom.factor.secret'),
          confirm: t('newsroom.factor.confirm'),
          cancel: t('newsroom.factor.cancel'),
          codes: t('newsroom.factor.codes'),
          codesDone: t('newsroom.factor.codesDone'),
          renew: t('newsroom.factor.renew'),
          remove: t('newsroom.factor.remove'),
          change: t('newsroom.factor.change'),
          code: t('newsroom.field.code'),
          present: t('newsroom.field.presentPassword'),
          errors: errorWords(t),
        }}
      />
    </section>
  );
}

async function Sessions({ viewer }: { viewer: Viewer }) {
  const t = translator(viewer.language);
  const errors = errorWords(t);
  const sessions = await listSessions(viewer.actor, viewer.actor.id);
  return (
    <section className="desk-section" aria-labelledby="sessions">
      <h2 id="sessions">{t('newsroom.account.sessions')}</h2>
      <SessionList sessions={sessions} locale={viewer.language} own={viewer.sessionId} />
      <div className="desk-buttons">
        {sessions.length > 1 && (
          <ActionForm
            action={sendOtherSessionsEnd}
            words={{ submit: t('newsroom.account.endOthers'), errors }}
            tone="quiet"
          />
        )}
        <ActionForm
          action={sendSignOutEverywhere}
          hidden={{ person: String(viewer.actor.id) }}
          words={{ submit: t('newsroom.account.everywhere'), errors }}
          tone="danger"
        />
      </div>
    </section>
  );
}
