import { notFound } from 'next/navigation';
import { PreviewPage } from '@/components/articles/preview-page';
import { type Params, requireId, requireLocale } from '@/components/site/params';
import { getPreview } from '@/db/articles/previews';
import { requireViewer } from '@/db/auth/session';

/** A working copy in the real page, for whoever works on it. */
export const instant = false;
export const metadata = { robots: { index: false, follow: false } };

export default async function OwnPreviewPage({ params }: Params<'locale' | 'id'>) {
  const { actor } = await requireViewer();
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  const article = (await getPreview(actor, requireId(id))) ?? notFound();
  if (article.locale !== locale) notFound();
  return <PreviewPage article={article} locale={locale} />;
}
