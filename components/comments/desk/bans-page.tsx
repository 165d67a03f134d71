import { listBans } from '../../../db/comments/ban-list';
import type { Viewer } from '../../../db/auth/session';
import { ActionForm } from '../../forms/action-form.client';
import { translator } from '../../site/messages';
import { banByName } from '../actions';
import { BanRows } from './ban-rows';
import { DeskTitle } from './desk-title';
import { deskRefusals } from './desk-words';

const DAYS = ['1', '7', '30', '365', ''] as const;

/** Everybody who is shut out, and a way to shut out an address or a domain that is known by name. */
export async function BansPage({ viewer }: { viewer: Viewer }) {
  const t = translator(viewer.language);
  const bans = await listBans(viewer.actor);
  const days = DAYS.map((value) => ({
    ...{ value, label: value ? t('newsroom.comments.days', { count: Number(value) }) : t('newsroom.comments.forGood') },
  }));
  return (
    <>
      <DeskTitle viewer={viewer} here="bans" />
      <p className="desk-lead">{t('newsroom.comments.bansLead')}</p>
      {bans.length > 0 ? (
        <BanRows bans={bans} language={viewer.language} />
      ) : (
        <p className="notice">{t('newsroom.comments.noBans')}</p>
      )}
      <section className="desk-section" aria-labelledby="add-ban">
        <h2 id="add-ban">{t('newsroom.comments.addBan')}</h2>
        <ActionForm
          action={banByName}
          fields={[
            {
              name: 'value',
              kind: 'code',
              label: t('newsroom.comments.banValue'),
              hint: t('newsroom.comments.banValueHint'),
            },
            { name: 'days', kind: 'select', label: t('newsroom.comments.banDays'), value: '30', options: days },
            { name: 'reason', label: t('newsroom.comments.banReason'), hint: t('newsroom.comments.noteHint') },
          ]}
          words={{
            ...{ submit: t('newsroom.comments.banNow'), errors: deskRefusals(t) },
            done: { banned: t('newsroom.comments.did.ban', { count: 1 }) },
          }}
        />
      </section>
    </>
  );
}
