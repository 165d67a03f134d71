import { ErrorPage } from '@/components/site/error-page';
import { translator } from '@/components/site/messages';
import { type Params, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  return { title: translator(requireLocale((await params).locale))('error.notFoundTitle'), robots: { index: false } };
}

/** What `server.ts` sends, with status 404, for every address that shows nothing. */
export default async function NotFoundPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  return <ErrorPage locale={locale} status="404" title={t('error.notFoundTitle')} words={t('error.notFound')} />;
}
