import { notFound } from 'next/navigation';
import { KeywordScreen } from '@/components/keywords/desk/keyword-screen';
import { type Params, requireId } from '@/components/site/params';
import { may, Refused } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';
import { getDeskKeyword } from '@/db/keywords/desk';

export default async function DeskKeywordPage({ params }: Params<'id'>) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'keywords.edit')) notFound();
  const id = requireId((await params).id);
  // A keyword of a language that somebody does not work in is not there for them.
  const keyword = await getDeskKeyword(viewer.actor, id).catch((error: unknown) => {
    if (error instanceof Refused) return undefined;
    throw error;
  });
  return <KeywordScreen viewer={viewer} keyword={keyword ?? notFound()} />;
}
