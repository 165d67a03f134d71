import { notFound, permanentRedirect } from 'next/navigation';
import { mapCard } from '@/components/maps/map-card';
import { MapPage } from '@/components/maps/map-page';
import { readMap } from '@/components/maps/reads';
import { mapPath } from '@/components/site/addresses';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, placeholder, requireLocale, requireWords } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('slug');

/** The newest state of a map. */
async function resolve(params: Params<'locale' | 'slug'>['params']) {
  const { locale: language, slug } = await params;
  const locale = requireLocale(language);
  const written = requireWords(slug);
  const map = (await readMap(locale, written.toLowerCase())) ?? notFound();
  if (written !== map.slug) permanentRedirect(mapPath(locale, map.slug));
  return { locale, map, state: map.states.at(-1) ?? notFound() };
}

export async function generateMetadata({ params }: Params<'locale' | 'slug'>) {
  const { locale, map, state } = await resolve(params);
  const alternates = everyLanguage(map.locales, (code) => mapPath(code, map.slug));
  return pageMetadata({
    locale,
    title: map.title,
    description: map.intro,
    path: mapPath(locale, map.slug),
    alternates,
    shared: mapCard(map, state, locale),
  });
}

export default async function Page({ params }: Params<'locale' | 'slug'>) {
  return <MapPage {...await resolve(params)} />;
}
