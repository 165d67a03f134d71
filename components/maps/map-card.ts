import type { Metadata } from 'next';
import type { MapStateView, MapView } from '../../db/maps/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { mapPath, mapPicturePath } from '../site/addresses';
import { mapCaption } from './map-block';

/** What other sites show beside a link to a map: its picture on that date. */
export function mapCard(map: MapView, state: MapStateView, locale: Locale): Metadata {
  const title = mapCaption(map, state.date, locale);
  const url = siteUrl() + mapPicturePath(locale, { slug: map.slug, date: state.date }, 'card');
  return {
    openGraph: {
      ...{ type: 'article', title, description: state.summary, locale },
      url: siteUrl() + mapPath(locale, map.slug, state.date),
      images: [{ url, width: 1200, height: 630, alt: title, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', title, description: state.summary, images: [url] },
  };
}
