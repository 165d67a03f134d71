import type { BanView } from '../../../db/comments/ban-list';
import type { Locale } from '../../../db/site/locales';
import { longDate } from '../../site/dates';
import { translator } from '../../site/messages';
import { liftBanOf } from '../actions';
import { deskRefusals } from './desk-words';
import { TextForm } from './text-form.client';

/** Who is shut out, until when and why, each with a way in again. */
export function BanRows({ bans, language }: { bans: BanView[]; language: Locale }) {
  const t = translator(language);
  const refusals = deskRefusals(t);
  return (
    <ul className="desk-rows">
      {bans.map(({ id, kind, label, reason, by, createdAt, expiresAt }) => (
        <li key={id}>
          <div>
            <p>
              <b>{t(`newsroom.comments.banned.${kind}`)}</b> <bdi>{label}</bdi>
            </p>
            <p className="meta">
              {expiresAt
                ? t('newsroom.comments.until', { date: longDate(expiresAt, language) })
                : t('newsroom.comments.forGood')}
              {' · '}
              {t('newsroom.comments.since', { date: longDate(createdAt, language) })}
              {by && (
                <>
                  {' · '}
                  <bdi>{by}</bdi>
                </>
              )}
            </p>
            {reason && <q dir="auto">{reason}</q>}
          </div>
          <TextForm
            action={liftBanOf}
            hidden={{ ban: id }}
            submit={t('newsroom.comments.lift')}
            said={{}}
            refusals={refusals}
          />
        </li>
      ))}
    </ul>
  );
}
