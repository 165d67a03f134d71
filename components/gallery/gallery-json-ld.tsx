import type { AlbumView, FilmView } from '../../db/gallery/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { albumPath, filmPath, filmsPath, photosPath } from '../site/addresses';
import { filmFacts, partOf, pictureFacts } from '../site/facts';
import { JsonLd } from '../site/json-ld';
import { translator } from '../site/messages';
import { readFrame } from '../site/reads';
import { Trail } from '../site/trail';

/** An album in the words of schema.org, each picture with its credit and licence. */
export async function AlbumJsonLd({ album, locale }: { album: AlbumView; locale: Locale }) {
  const { site } = await readFrame(locale);
  const t = translator(locale);
  const url = siteUrl() + albumPath(locale, album);
  const facts = {
    ...{ '@type': 'ImageGallery', '@id': url, url, name: album.title, description: album.lead, inLanguage: locale },
    datePublished: album.publishedAt.toISOString(),
    ...partOf(site, locale),
    image: album.items.map(pictureFacts).filter((picture) => picture !== undefined),
  };
  const steps = [
    { name: t('gallery.photosTitle'), path: photosPath(locale) },
    { name: album.title, path: albumPath(locale, album) },
  ];
  return (
    <>
      <JsonLd facts={facts} />
      <Trail steps={steps} locale={locale} />
    </>
  );
}

/** A film in the words of schema.org. */
export async function FilmJsonLd({ film, locale }: { film: FilmView; locale: Locale }) {
  const { site } = await readFrame(locale);
  const t = translator(locale);
  const steps = [
    { name: t('gallery.filmsTitle'), path: filmsPath(locale) },
    { name: film.title, path: filmPath(locale, film) },
  ];
  return (
    <>
      <JsonLd facts={{ ...filmFacts(film, locale), ...partOf(site, locale) }} />
      <Trail steps={steps} locale={locale} />
    </>
  );
}
