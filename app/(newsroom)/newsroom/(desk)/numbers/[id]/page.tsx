import { notFound } from 'next/navigation';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireId } from '@/components/site/params';
import { PieceNumbers } from '@/components/views/piece-numbers';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';
import { getNumberedPiece } from '@/db/views/numbers';

export const generateMetadata = () => newsroomMetadata('newsroom.numbers.title');

/** How one piece was read. */
export default async function NumbersOfPiece({ params }: { params: Promise<{ id: string }> }) {
  const { actor, language } = await requireViewer();
  const id = requireId((await params).id);
  if (!may(actor, 'numbers.read') || !(await getNumberedPiece(actor, id))) notFound();
  return <PieceNumbers actor={actor} id={id} language={language} />;
}
