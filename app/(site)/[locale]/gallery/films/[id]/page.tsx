import { notFound, permanentRedirect } from 'next/navigation';
import { readFilm } from '@/components/gallery/reads';
import { filmPath } from '@/components/site/addresses';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id');

/** An address without a slug leads to the canonical one. */
export default async function FilmWithoutSlug({ params }: Params<'locale' | 'id'>) {
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  permanentRedirect(filmPath(locale, (await readFilm(locale, requireId(id))) ?? notFound()));
}
