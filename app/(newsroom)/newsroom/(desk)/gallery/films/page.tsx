import { notFound } from 'next/navigation';
import { GalleryListPage } from '@/components/gallery/desk/gallery-list-page';
import { requireViewer } from '@/db/auth/session';
import { canEditGallery } from '@/db/gallery/policy';

type Search = { searchParams: Promise<Record<string, string | string[]>> };

export default async function FilmsDesk({ searchParams }: Search) {
  const viewer = await requireViewer();
  if (!canEditGallery(viewer.actor)) notFound();
  return <GalleryListPage kind="films" viewer={viewer} params={await searchParams} />;
}
