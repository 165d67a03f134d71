import { notFound } from 'next/navigation';
import { QueuePage } from '@/components/comments/desk/queue-page';
import { readQueueFilter } from '@/components/comments/desk/queue-filter';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';
import { canModerateComments } from '@/db/comments/policy';

export const generateMetadata = () => newsroomMetadata('newsroom.comments.title.queue');

/** The queues of the comment desk. */
export default async function Comments({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const viewer = await requireViewer();
  if (!canModerateComments(viewer.actor)) notFound();
  return <QueuePage viewer={viewer} filter={readQueueFilter(await searchParams)} />;
}
