import { notFound } from 'next/navigation';
import { readListFilter } from '@/components/newsroom/list-filter';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { SearchScreen } from '@/components/search/desk/search-screen';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.search.title');

type SearchProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskSearchPage({ searchParams }: SearchProps) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'front.edit')) notFound();
  return <SearchScreen viewer={viewer} asked={readListFilter(await searchParams).locale} />;
}
