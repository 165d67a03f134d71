import { notFound } from 'next/navigation';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { TopicsScreen } from '@/components/topics/desk/topics-screen';
import { requireViewer } from '@/db/auth/session';
import { canEditTopics } from '@/db/topics/policy';

export const generateMetadata = () => newsroomMetadata('newsroom.topics.title');

export default async function DeskTopicsPage() {
  const viewer = await requireViewer();
  if (!canEditTopics(viewer.actor)) notFound();
  return <TopicsScreen viewer={viewer} />;
}
