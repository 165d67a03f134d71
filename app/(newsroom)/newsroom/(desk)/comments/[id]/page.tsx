import { notFound } from 'next/navigation';
import { CommentFile } from '@/components/comments/desk/comment-file';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';
import { getDeskComment } from '@/db/comments/commenters';
import { canModerateComments } from '@/db/comments/policy';

export const generateMetadata = () => newsroomMetadata('newsroom.comments.title.file');

/** One comment, its history and its writer. */
export default async function CommentPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer();
  const { id } = await params;
  if (!canModerateComments(viewer.actor) || !/^\d{1,9}$/.test(id)) notFound();
  const comment = await getDeskComment(viewer.actor, Number(id));
  if (!comment) notFound();
  return <CommentFile viewer={viewer} comment={comment} />;
}
