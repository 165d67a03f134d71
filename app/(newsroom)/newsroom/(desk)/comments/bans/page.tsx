import { notFound } from 'next/navigation';
import { BansPage } from '@/components/comments/desk/bans-page';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';
import { canModerateComments } from '@/db/comments/policy';

export const generateMetadata = () => newsroomMetadata('newsroom.comments.title.bans');

export default async function Page() {
  const viewer = await requireViewer();
  if (!canModerateComments(viewer.actor)) notFound();
  return <BansPage viewer={viewer} />;
}
