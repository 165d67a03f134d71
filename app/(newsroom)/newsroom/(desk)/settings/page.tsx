import { notFound } from 'next/navigation';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { SettingsPage } from '@/components/newsroom/settings-page';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.nav.settings');

/** What an administrator decides for the whole paper. */
export default async function Settings() {
  const { actor, language, email } = await requireViewer();
  if (!may(actor, 'site.edit')) notFound();
  return <SettingsPage language={language} email={email} />;
}
