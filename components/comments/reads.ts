import { cacheLife, cacheTag } from 'next/cache';
import { countComments, listPublishedThreads } from '../../db/comments/queries';
import { commentsTag } from '../../db/comments/tags';

/** Threads that stand in the article's own page. */
const FIRST_PAGE = 50;

/** The published comments of a piece. */
export async function readComments(articleId: number) {
  'use cache';
  cacheLife('page');
  cacheTag(commentsTag(articleId));
  return { total: await countComments(articleId), threads: (await listPublishedThreads(articleId, FIRST_PAGE)).items };
}
