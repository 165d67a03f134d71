import { GalleryList } from '@/components/gallery/gallery-list';
import { GalleryTabs } from '@/components/gallery/gallery-tabs';
import { readAlbums } from '@/components/gallery/reads';
import { albumPath, photosPath } from '@/components/site/addresses';
import { longDate } from '@/components/site/dates';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { WithRail } from '@/components/site/with-rail';

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

export default async function PhotosPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { items } = await readAlbums(locale);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead kicker={t('gallery.title')} title={t('gallery.photosTitle')}>
        <GalleryTabs locale={locale} current="photos" />
      </PageHead>
      <GalleryList
        empty={t('gallery.empty')}
        entries={items.map((album) => ({
          id: album.id,
          href: albumPath(locale, album),
          title: album.title,
          lead: album.lead,
          note: `${t('gallery.pictures', { count: album.pictures })} · ${longDate(album.publishedAt, locale)}`,
          picture: album.cover,
        }))}
      />
    </WithRail>
  );
}
