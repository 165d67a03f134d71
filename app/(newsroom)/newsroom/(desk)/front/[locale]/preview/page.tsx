import { notFound } from 'next/navigation';
import { FrontAheadPage } from '@/components/front/desk/front-ahead-page';
import { type Params, requireLocale } from '@/components/site/params';
import { requireViewer } from '@/db/auth/session';
import { canEditFront } from '@/db/front/policy';

type Props = Params<'locale'> & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The draft of a front as of an instant. */
export default async function Ahead({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const locale = requireLocale((await params).locale);
  if (!canEditFront(viewer.actor, locale)) notFound();
  const asked = [(await searchParams).at].flat()[0] ?? '';
  return <FrontAheadPage viewer={viewer} locale={locale} asked={asked} />;
}
