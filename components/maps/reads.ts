import { cacheLife, cacheTag } from 'next/cache';
import { getMap, listMaps } from '../../db/maps/queries';
import { mapsTag, mapTag } from '../../db/maps/tags';
import type { Locale } from '../../db/site/locales';
import { keepIfFound } from '../site/lifetime';

/** All maps of a language. */
export async function readMaps(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(mapsTag());
  return listMaps(locale);
}

/** A map with all its states, or null. */
export async function readMap(locale: Locale, slug: string) {
  'use cache';
  const map = await getMap(locale, slug);
  keepIfFound(map);
  cacheTag(mapTag(slug));
  return map ?? null;
}
