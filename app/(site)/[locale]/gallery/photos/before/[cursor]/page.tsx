import { PhotosPage } from '@/components/gallery/gallery-pages';
import { olderPhotosPath } from '@/components/site/addresses';
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
  const title = t('gallery.olderTitle', { title: t('gallery.photosTitle') });
  return pageMetadata({ locale, title, path: olderPhotosPath(locale, before) });
}

export default async function Page({ params }: OlderParams) {
  return <PhotosPage {...await resolve(params)} />;
}
