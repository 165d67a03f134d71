import { notFound } from 'next/navigation';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { NumbersPage } from '@/components/views/numbers-page';
import { readNumbersQuery } from '@/components/views/numbers-query';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.numbers.title');

/** What was read, said and published. */
export default async function Numbers({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { actor, language } = await requireViewer();
  if (!may(actor, 'numbers.read')) notFound();
  return <NumbersPage actor={actor} language={language} query={readNumbersQuery(await searchParams, language)} />;
}
