import { notFound } from 'next/navigation';
import { PageScreen } from '@/components/site/desk/page-screen';
import { type Params, requireLocale, requireWords } from '@/components/site/params';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';
import { getDeskPage } from '@/db/site/pages';

export default async function DeskStandingPage({ params }: Params<'locale' | 'slug'>) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'site.edit')) notFound();
  const { locale, slug } = await params;
  const page = await getDeskPage(viewer.actor, { locale: requireLocale(locale), slug: requireWords(slug) });
  return <PageScreen viewer={viewer} page={page ?? notFound()} />;
}
