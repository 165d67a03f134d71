import { notFound, permanentRedirect } from 'next/navigation';
import { PicturePage } from '@/components/gallery/picture-page';
import { readAlbum } from '@/components/gallery/reads';
import { albumPicturePath } from '@/components/site/addresses';
import { number } from '@/components/site/dates';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { type Params, placeholder, requireId, requireLocale, requireWords } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id', 'slug', 'place');

type PlaceParams = Params<'locale' | 'id' | 'slug' | 'place'>;

async function resolve(params: PlaceParams['params']) {
  const { locale: language, id, slug, place: segment } = await params;
  const locale = requireLocale(language);
  const album = (await readAlbum(locale, requireId(id))) ?? notFound();
  const place = requireId(segment);
  if (place > album.items.length) notFound();
  if (requireWords(slug) !== album.slug) permanentRedirect(albumPicturePath(locale, album, place));
  return { locale, album, place };
}

/** The album is what search engines list. */
export async function generateMetadata({ params }: PlaceParams) {
  const { locale, album, place } = await resolve(params);
  const said = { number: number(place, locale), count: number(album.items.length, locale) };
  return pageMetadata({
    locale,
    title: translator(locale)('gallery.pictureTitle', { title: album.title, ...said }),
    description: album.items[place - 1]?.caption,
    path: albumPicturePath(locale, album, place),
    hidden: true,
  });
}

export default async function AlbumPicturePage({ params }: PlaceParams) {
  return <PicturePage {...await resolve(params)} />;
}
