import { permanentRedirect } from 'next/navigation';
import { photosPath } from '@/components/site/addresses';
import { type Params, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';

/** The gallery opens on its photographs. */
export default async function GalleryPage({ params }: Params<'locale'>) {
  permanentRedirect(photosPath(requireLocale((await params).locale)));
}
