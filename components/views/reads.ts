import { cacheLife, cacheTag } from 'next/cache';
import type { Locale } from '../../db/site/locales';
import { listMostViewed } from '../../db/views/queries';
import { mostViewedTag } from '../../db/views/tags';

/** The three lists whole. */
export async function readMostViewed(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(mostViewedTag(locale));
  return listMostViewed(locale, 50);
}
