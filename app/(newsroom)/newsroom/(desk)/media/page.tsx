import { notFound } from 'next/navigation';
import { LibraryPage } from '@/components/media/desk/library-page';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';
import { canAddMedia } from '@/db/media/policy';

export const generateMetadata = () => newsroomMetadata('newsroom.media.title');

/** The library of pictures, films and captions. */
export default async function Media({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const viewer = await requireViewer();
  if (!canAddMedia(viewer.actor)) notFound();
  return <LibraryPage viewer={viewer} params={await searchParams} />;
}
