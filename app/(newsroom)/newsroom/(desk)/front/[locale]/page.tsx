import { notFound } from 'next/navigation';
import { readSearch } from '@/components/front/desk/find-rows';
import { FrontDeskPage } from '@/components/front/desk/front-desk-page';
import { type Params, requireLocale } from '@/components/site/params';
import { requireViewer } from '@/db/auth/session';
import { canEditFront } from '@/db/front/policy';

type Props = Params<'locale'> & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The front of a language as editors arrange it. */
export default async function Arrange({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const locale = requireLocale((await params).locale);
  if (!canEditFront(viewer.actor, locale)) notFound();
  return <FrontDeskPage viewer={viewer} locale={locale} search={readSearch(await searchParams)} />;
}
