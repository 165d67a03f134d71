import { headers } from 'next/headers';
import { connection } from 'next/server';
import { PreviewPage } from '@/components/articles/preview-page';
import { translator } from '@/components/site/messages';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { openPreview } from '@/db/articles/previews';

/** A working copy for whoever has the link: made for each visit, kept by nobody, found by no search engine. */
export const instant = false;
export const metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' as const };

export default async function SharedPreviewPage({ params }: Params<'locale' | 'token'>) {
  await connection();
  const { locale: language, token } = await params;
  const locale = requireLocale(language);
  const opened = await openPreview(token, (await headers()).get('user-agent') ?? '');
  if (opened && opened.locale === locale) return <PreviewPage article={opened.article} locale={locale} />;
  const t = translator(locale);
  return (
    <main id="content" tabIndex={-1} className="page-width max-w-[50rem]">
      <PageHead title={t('newsroom.preview.gone')} lead={t('newsroom.preview.goneLead')} />
    </main>
  );
}
