import { notFound } from 'next/navigation';
import { AlbumDeskPage } from '@/components/gallery/desk/edit-pages';
import { requireViewer } from '@/db/auth/session';
import { canEditGallery } from '@/db/gallery/policy';

type Search = { searchParams: Promise<{ locale?: string }> };

export default async function NewAlbum({ searchParams }: Search) {
  const viewer = await requireViewer();
  if (!canEditGallery(viewer.actor)) notFound();
  return <AlbumDeskPage viewer={viewer} locale={(await searchParams).locale} />;
}
