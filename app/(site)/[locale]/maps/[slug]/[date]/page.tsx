import { notFound } from 'next/navigation';
import { mapCaption } from '@/components/maps/map-block';
import { mapCard } from '@/components/maps/map-card';
import { MapPage } from '@/components/maps/map-page';
import { readMap } from '@/components/maps/reads';
import { mapPath } from '@/components/site/addresses';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, placeholder, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('slug', 'date');

async function resolve(params: Params<'locale' | 'slug' | 'date'>['params']) {
  const { locale: language, slug, date } = await params;
  const locale = requireLocale(language);
  const map = (await readMap(locale, slug)) ?? notFound();
  return { locale, map, state: map.states.find((state) => state.date === date) ?? notFound() };
}

export async function generateMetadata({ params }: Params<'locale' | 'slug' | 'date'>) {
  const { locale, map, state } = await resolve(params);
  const path = (code: typeof locale) => mapPath(code, map.slug, state.date);
  const title = mapCaption(map, state.date, locale);
  return pageMetadata({
    locale,
    title,
    description: state.summary,
    path: path(locale),
    alternates: everyLanguage(map.locales, path),
    shared: mapCard(map, state, locale),
  });
}

export default async function Page({ params }: Params<'locale' | 'slug' | 'date'>) {
  return <MapPage {...await resolve(params)} />;
}
