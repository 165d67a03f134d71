import { FilmsPage } from '@/components/gallery/gallery-pages';
import { olderFilmsPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { type Params, placeholder, requireCursor, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('cursor');

type OlderParams = Params<'locale' | 'cursor'>;

async function resolve(params: OlderParams['params']) {
  const { locale, cursor } = await params;
  return { locale: requireLocale(locale), before: requireCursor(cursor) };
}

export async function generateMetadata({ params }: OlderParams) {
  const { locale, before } = await resolve(params);
  const t = translator(locale);
  const title = t('gallery.olderTitle', { title: t('gallery.filmsTitle') });
  return pageMetadata({ locale, title, path: olderFilmsPath(locale, before) });
}

export default async function Page({ params }: OlderParams) {
  return <FilmsPage {...await resolve(params)} />;
}
