import { redirect } from 'next/navigation';
import { Door } from '@/components/auth/door';
import { SignInForm } from '@/components/auth/sign-in-form.client';
import { errorWords } from '@/components/auth/words';
import { readLanguage } from '@/components/newsroom/language';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { forgotPath, newsroomPath, signInPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { readViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.signIn.title');

type SignInProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: SignInProps) {
  if (await readViewer()) redirect(newsroomPath());
  const { said, next } = await searchParams;
  const locale = await readLanguage();
  const t = translator(locale);
  const note = said === 'joined' || said === 'signedOut' ? t(`newsroom.signIn.${said}`) : undefined;
  return (
    <Door locale={locale} title={t('newsroom.signIn.title')} lead={t('newsroom.signIn.lead')}>
      {note && (
        <p role="status" className="desk-done">
          {note}
        </p>
      )}
      <SignInForm
        next={typeof next === 'string' ? next : ''}
        signInPath={signInPath()}
        words={{
          email: t('newsroom.field.email'),
          password: t('newsroom.field.password'),
          code: t('newsroom.field.code'),
          codeTitle: t('newsroom.signIn.codeTitle'),
          codeHint: t('newsroom.signIn.codeHint'),
          submit: t('newsroom.signIn.submit'),
          continue: t('newsroom.signIn.continue'),
          again: t('newsroom.signIn.again'),
          errors: errorWords(t),
        }}
      />
      <p className="desk-aside">
        <a href={forgotPath()}>{t('newsroom.signIn.forgot')}</a>
      </p>
    </Door>
  );
}
