import { notFound } from 'next/navigation';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { SectionsScreen } from '@/components/sections/desk/sections-screen';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.sections.title');

export default async function DeskSectionsPage() {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'sections.edit')) notFound();
  return <SectionsScreen viewer={viewer} />;
}
