import { cacheTag } from 'next/cache';
import { type Cursor, listPublishedArticles } from '../../db/articles/queries';
import { getKeyword } from '../../db/keywords/queries';
import { keywordTag } from '../../db/keywords/tags';
import type { Locale } from '../../db/site/locales';
import { slugify } from '../../db/site/slug';
import { PAGE_SIZE } from '../articles/reads';
import { keepIfFound } from '../site/lifetime';

/** A keyword, however it is written, with a page of its pieces, or null. */
export async function readKeyword(locale: Locale, written: string, before?: Cursor) {
  'use cache';
  const keyword = await getKeyword(locale, written);
  keepIfFound(keyword);
  cacheTag(keywordTag(locale, slugify(written).slice(0, 80)));
  if (!keyword) return null;
  cacheTag(keywordTag(locale, keyword.slug));
  return { keyword, page: await listPublishedArticles({ locale, keywordId: keyword.id, before, limit: PAGE_SIZE }) };
}
