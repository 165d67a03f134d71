import { notFound } from 'next/navigation';
import { FrontPastPage } from '@/components/front/desk/front-past-page';
import { type Params, requireLocale } from '@/components/site/params';
import { requireViewer } from '@/db/auth/session';
import { canEditFront } from '@/db/front/policy';

type Props = Params<'locale'> & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What stood on a front at an instant. */
export default async function Past({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const locale = requireLocale((await params).locale);
  if (!canEditFront(viewer.actor, locale)) notFound();
  const asked = [(await searchParams).at].flat()[0] ?? '';
  return <FrontPastPage viewer={viewer} locale={locale} asked={asked} />;
}
