import { PhotosPage } from '@/components/gallery/gallery-pages';
import { photosPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, photosPath);
  return pageMetadata({
    locale,
    title: translator(locale)('gallery.photosTitle'),
    path: photosPath(locale),
    alternates,
  });
}

export default async function Page({ params }: Params<'locale'>) {
  return <PhotosPage locale={requireLocale((await params).locale)} />;
}
