import { notFound } from 'next/navigation';
import { AlbumDeskPage } from '@/components/gallery/desk/edit-pages';
import { type Params, requireId } from '@/components/site/params';
import { requireViewer } from '@/db/auth/session';
import { canEditGallery } from '@/db/gallery/policy';

type Edited = Params<'id'> & { searchParams: Promise<{ locale?: string }> };

export default async function EditAlbum({ params, searchParams }: Edited) {
  const viewer = await requireViewer();
  if (!canEditGallery(viewer.actor)) notFound();
  const id = requireId((await params).id);
  return <AlbumDeskPage viewer={viewer} id={id} locale={(await searchParams).locale} />;
}
