import { notFound } from 'next/navigation';
import { refusalWords } from '@/components/articles/desk/words';
import { SettingsForm } from '@/components/newsroom/settings-form.client';
import { translator } from '@/components/site/messages';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';
import { getSettings } from '@/db/site/queries';

/** What an administrator decides for the whole newsroom. */
export default async function SettingsPage() {
  const { actor, language } = await requireViewer();
  if (!may(actor, 'site.edit')) notFound();
  const t = translator(language);
  const { requireSecondFactor, publicChangeLog, headlineLength, embedHosts } = await getSettings();
  return (
    <>
      <title>{t('newsroom.nav.settings')}</title>
      <div className="desk-head">
        <h1>{t('newsroom.nav.settings')}</h1>
      </div>
      <SettingsForm
        settings={{ requireSecondFactor, publicChangeLog, headlineLength, embedHosts: embedHosts.join('\n') }}
        words={{
          requireSecondFactor: t('newsroom.settings.requireSecondFactor'),
          publicChangeLog: t('newsroom.settings.publicChangeLog'),
          headlineLength: t('newsroom.settings.headlineLength'),
          embedHosts: t('newsroom.settings.embedHosts'),
          embedHostsHint: t('newsroom.settings.embedHostsHint'),
          save: t('newsroom.settings.save'),
          saved: t('newsroom.settings.saved'),
        }}
        refusals={refusalWords(t)}
      />
    </>
  );
}
