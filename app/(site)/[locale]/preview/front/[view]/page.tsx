import { notFound } from 'next/navigation';
import { FrontPreview } from '@/components/front/front-preview';
import { type Params, requireLocale } from '@/components/site/params';
import { requireViewer } from '@/db/auth/session';
import { canEditFront } from '@/db/front/policy';
import { getFrontPreview, getKeptFront } from '@/db/front/previews';

/** A front that does not stand, in the real page: `draft`, `draft-<milliseconds>`, `kept-<edition>`. For whoever arranges it. */
export const instant = false;
export const metadata = { robots: { index: false, follow: false } };

export default async function FrontPreviewPage({ params }: Params<'locale' | 'view'>) {
  const { actor } = await requireViewer();
  const { locale: language, view } = await params;
  const locale = requireLocale(language);
  if (!canEditFront(actor, locale)) notFound();
  const [, kind, number] = /^(draft|kept)(?:-(\d{1,15}))?$/.exec(view) ?? notFound();
  if (kind === 'kept') {
    const kept = (await getKeptFront(actor, locale, Number(number))) ?? notFound();
    return <FrontPreview locale={locale} page={kept} at={kept.at} kind="kept" />;
  }
  const at = number ? new Date(Number(number)) : new Date();
  return <FrontPreview locale={locale} page={await getFrontPreview(actor, locale, { at })} at={at} kind="draft" />;
}
