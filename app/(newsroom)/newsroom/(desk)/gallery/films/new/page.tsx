import { notFound } from 'next/navigation';
import { FilmDeskPage } from '@/components/gallery/desk/edit-pages';
import { requireViewer } from '@/db/auth/session';
import { canEditGallery } from '@/db/gallery/policy';

type Search = { searchParams: Promise<{ locale?: string }> };

export default async function NewFilm({ searchParams }: Search) {
  const viewer = await requireViewer();
  if (!canEditGallery(viewer.actor)) notFound();
  return <FilmDeskPage viewer={viewer} locale={(await searchParams).locale} />;
}
