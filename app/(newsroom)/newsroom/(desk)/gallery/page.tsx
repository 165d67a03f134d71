import { redirect } from 'next/navigation';
import { galleryDeskPath } from '@/components/site/addresses';
import { requireViewer } from '@/db/auth/session';

/** The gallery opens on its albums. */
export default async function GalleryDesk() {
  await requireViewer();
  redirect(galleryDeskPath('albums'));
}
