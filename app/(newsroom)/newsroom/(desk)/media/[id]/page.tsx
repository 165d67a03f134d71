import { notFound } from 'next/navigation';
import { ItemPage } from '@/components/media/desk/item-page';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';
import { canAddMedia } from '@/db/media/policy';

export const generateMetadata = () => newsroomMetadata('newsroom.media.title');

/** One picture, film or caption file of the library. */
export default async function MediaItem({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer();
  const { id } = await params;
  if (!canAddMedia(viewer.actor) || !/^[1-9]\d{0,8}$/.test(id)) notFound();
  return <ItemPage viewer={viewer} id={Number(id)} />;
}
