import { notFound } from 'next/navigation';
import { readWithdrawal } from '@/components/articles/reads';
import { ErrorPage } from '@/components/site/error-page';
import { translator } from '@/components/site/messages';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id');

export async function generateMetadata({ params }: Params<'locale' | 'id'>) {
  return { title: translator(requireLocale((await params).locale))('error.goneTitle'), robots: { index: false } };
}

/** What `server.ts` sends, with status 410, for a withdrawn piece. */
export default async function GonePage({ params }: Params<'locale' | 'id'>) {
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  const withdrawal = (await readWithdrawal(requireId(id))) ?? notFound();
  const t = translator(locale);
  const words = withdrawal.reason ? t('error.gone') : t('error.goneNoReason');
  return (
    <ErrorPage locale={locale} status="410" title={t('error.goneTitle')} words={words} reason={withdrawal.reason} />
  );
}
