import { cacheTag } from 'next/cache';
import { type Cursor, listPublishedArticles } from '../../db/articles/queries';
import { getAuthor } from '../../db/authors/queries';
import { authorAddressTag, authorTag } from '../../db/authors/tags';
import type { Locale } from '../../db/site/locales';
import { PAGE_SIZE } from '../articles/reads';
import { keepIfFound } from '../site/lifetime';

/** An author with a page of their pieces, or null. */
export async function readAuthor(locale: Locale, slug: string, before?: Cursor) {
  'use cache';
  const author = await getAuthor(locale, slug);
  keepIfFound(author);
  cacheTag(authorAddressTag(slug));
  if (!author) return null;
  cacheTag(authorTag(author.id));
  return { author, page: await listPublishedArticles({ locale, authorId: author.id, before, limit: PAGE_SIZE }) };
}
