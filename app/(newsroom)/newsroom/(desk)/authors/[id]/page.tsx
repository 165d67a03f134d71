import { notFound } from 'next/navigation';
import { AuthorScreen } from '@/components/authors/desk/author-screen';
import { type Params, requireId } from '@/components/site/params';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';
import { getDeskAuthor } from '@/db/authors/desk';

export default async function DeskAuthorPage({ params }: Params<'id'>) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'authors.edit')) notFound();
  const author = await getDeskAuthor(viewer.actor, requireId((await params).id));
  return <AuthorScreen viewer={viewer} author={author ?? notFound()} />;
}
