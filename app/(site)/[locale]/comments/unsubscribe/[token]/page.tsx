import { translator } from '@/components/site/messages';
import { UnsubscribeForm } from '@/components/comments/unsubscribe-form.client';
import { readAnswer } from '@/components/forms/define-action';
import { errorWords } from '@/components/comments/form-words';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { connection } from 'next/server';

/** One reader's page, behind a mailed link: kept by nobody. */
export const instant = false;
export const metadata = { robots: { index: false } };

export default async function UnsubscribePage({ params }: Params<'locale' | 'token'>) {
  await connection();
  const { locale: language, token } = await params;
  const t = translator(requireLocale(language));
  return (
    <main id="content" tabIndex={-1} className="page-width max-w-[50rem]">
      <PageHead kicker={t('comments.title')} title={t('comments.unsubscribeTitle')} />
      <UnsubscribeForm
        token={token}
        answer={await readAnswer()}
        words={{ send: t('comments.unsubscribe'), done: t('comments.unsubscribed'), errors: errorWords(t) }}
      />
    </main>
  );
}
