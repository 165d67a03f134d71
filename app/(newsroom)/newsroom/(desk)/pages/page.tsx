import { notFound } from 'next/navigation';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { PagesScreen } from '@/components/site/desk/pages-screen';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.pages.title');

export default async function DeskPagesPage() {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'site.edit')) notFound();
  return <PagesScreen viewer={viewer} />;
}
