import { FilmsPage } from '@/components/gallery/gallery-pages';
import { filmsPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, filmsPath);
  return pageMetadata({ locale, title: translator(locale)('gallery.filmsTitle'), path: filmsPath(locale), alternates });
}

export default async function Page({ params }: Params<'locale'>) {
  return <FilmsPage locale={requireLocale((await params).locale)} />;
}
