import { sendResetRequest } from '@/components/auth/actions';
import { Door } from '@/components/auth/door';
import { errorWords } from '@/components/auth/words';
import { ActionForm } from '@/components/forms/action-form.client';
import { readLanguage } from '@/components/newsroom/language';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { signInPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';

export const generateMetadata = () => newsroomMetadata('newsroom.forgot.title');

export default async function ForgotPage() {
  const locale = await readLanguage();
  const t = translator(locale);
  return (
    <Door locale={locale} title={t('newsroom.forgot.title')} lead={t('newsroom.forgot.lead')}>
      <ActionForm
        action={sendResetRequest}
        fields={[{ name: 'email', kind: 'email', label: t('newsroom.field.email'), autoComplete: 'username' }]}
        words={{
          submit: t('newsroom.forgot.submit'),
          errors: errorWords(t),
          done: { asked: t('newsroom.forgot.done') },
        }}
      />
      <p className="desk-aside">
        <a href={signInPath()}>{t('newsroom.forgot.back')}</a>
      </p>
    </Door>
  );
}
