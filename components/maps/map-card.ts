import type { MapStateView, MapView } from '../../db/maps/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { mapPicturePath } from '../site/addresses';
import { mapCaption } from './map-block';

/** What other sites show beside a link to a map: its picture on that date. */
export function mapCard(map: MapView, state: MapStateView, locale: Locale) {
  const title = mapCaption(map, state.date, locale);
  const url = siteUrl() + mapPicturePath(locale, { slug: map.slug, date: state.date }, 'card');
  const picture = { url, width: 1200, height: 630, alt: title, type: 'image/png' };
  return { title, description: state.summary, picture };
}
