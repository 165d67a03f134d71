import { notFound, permanentRedirect } from 'next/navigation';
import { AlbumGrid } from '@/components/gallery/album-grid';
import { AlbumJsonLd } from '@/components/gallery/gallery-json-ld';
import { readAlbum } from '@/components/gallery/reads';
import { albumPath } from '@/components/site/addresses';
import { sharedPicture } from '@/components/site/cards';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, placeholder, requireId, requireLocale, requireWords } from '@/components/site/params';
import { LongDate } from '@/components/site/timestamp';
import { WithRail } from '@/components/site/with-rail';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id', 'slug');

type AlbumParams = Params<'locale' | 'id' | 'slug'>;

async function resolve(params: AlbumParams['params']) {
  const { locale: language, id, slug } = await params;
  const locale = requireLocale(language);
  const album = (await readAlbum(locale, requireId(id))) ?? notFound();
  if (requireWords(slug) !== album.slug) permanentRedirect(albumPath(locale, album));
  return { locale, album };
}

export async function generateMetadata({ params }: AlbumParams) {
  const { locale, album } = await resolve(params);
  const alternates = Object.fromEntries(
    album.addresses.map((other) => [other.locale, albumPath(other.locale, { ...other, id: album.id })]),
  );
  return pageMetadata({
    locale,
    title: album.title,
    description: album.lead,
    path: albumPath(locale, album),
    alternates,
    shared: { picture: sharedPicture(album.cover) },
  });
}

export default async function AlbumPage({ params }: AlbumParams) {
  const { locale, album } = await resolve(params);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <AlbumJsonLd album={album} locale={locale} />
      <PageHead kicker={t('gallery.photos')} title={album.title} lead={album.lead}>
        <p className="meta mt-3">
          {t('gallery.pictures', { count: album.pictures })} · <LongDate at={album.publishedAt} locale={locale} />
        </p>
      </PageHead>
      <AlbumGrid album={album} locale={locale} className="pt-6" />
    </WithRail>
  );
}
