import { notFound, permanentRedirect } from 'next/navigation';
import { readAlbum } from '@/components/gallery/reads';
import { albumPath } from '@/components/site/addresses';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id');

/** An address without a slug leads to the canonical one. */
export default async function AlbumWithoutSlug({ params }: Params<'locale' | 'id'>) {
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  permanentRedirect(albumPath(locale, (await readAlbum(locale, requireId(id))) ?? notFound()));
}
