import { notFound } from 'next/navigation';
import { KeywordsScreen } from '@/components/keywords/desk/keywords-screen';
import { readListFilter } from '@/components/newsroom/list-filter';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.keywords.title');

type KeywordsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskKeywordsPage({ searchParams }: KeywordsProps) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'keywords.edit')) notFound();
  return <KeywordsScreen viewer={viewer} filter={readListFilter(await searchParams)} />;
}
