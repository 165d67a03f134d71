import { notFound } from 'next/navigation';
import { WordsPage } from '@/components/comments/desk/words-page';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';
import { canModerateComments } from '@/db/comments/policy';

export const generateMetadata = () => newsroomMetadata('newsroom.comments.title.words');

export default async function Page() {
  const viewer = await requireViewer();
  if (!canModerateComments(viewer.actor)) notFound();
  return <WordsPage viewer={viewer} />;
}
