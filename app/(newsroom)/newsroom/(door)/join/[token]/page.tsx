import { connection } from 'next/server';
import { sendPasswordByLink } from '@/components/auth/actions';
import { Door } from '@/components/auth/door';
import { linkFields } from '@/components/auth/link-fields';
import { errorWords } from '@/components/auth/words';
import { ActionForm } from '@/components/forms/action-form.client';
import { readLanguage } from '@/components/newsroom/language';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { forgotPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import type { Params } from '@/components/site/params';
import { getStaffLink } from '@/db/auth/queries';

export const generateMetadata = () => newsroomMetadata('newsroom.title');

export default async function JoinPage({ params }: Params<'token'>) {
  await connection();
  const { token } = await params;
  const locale = await readLanguage();
  const t = translator(locale);
  const link = await getStaffLink(token);
  if (!link)
    return (
      <Door locale={locale} title={t('newsroom.join.goneTitle')} lead={t('newsroom.join.goneLead')}>
        <p className="desk-aside">
          <a href={forgotPath()}>{t('newsroom.signIn.forgot')}</a>
        </p>
      </Door>
    );
  const { kind, email } = link;
  return (
    <Door locale={locale} title={t(`newsroom.join.${kind}Title`)} lead={t(`newsroom.join.${kind}Lead`, { email })}>
      <ActionForm
        action={sendPasswordByLink}
        hidden={{ token }}
        fields={linkFields(t, { ...link, language: kind === 'setup' ? locale : link.language })}
        words={{ submit: t('newsroom.join.submit'), errors: errorWords(t) }}
      />
    </Door>
  );
}
