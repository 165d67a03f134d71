import { notFound } from 'next/navigation';
import { AuthorsScreen } from '@/components/authors/desk/authors-screen';
import { readListFilter } from '@/components/newsroom/list-filter';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.authors.title');

type AuthorsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskAuthorsPage({ searchParams }: AuthorsProps) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'authors.edit')) notFound();
  return <AuthorsScreen viewer={viewer} filter={readListFilter(await searchParams)} />;
}
