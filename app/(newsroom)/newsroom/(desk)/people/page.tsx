import { notFound } from 'next/navigation';
import { PeoplePage } from '@/components/auth/people-page';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.people.title');

export default async function People() {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'people.edit')) notFound();
  return <PeoplePage viewer={viewer} />;
}
