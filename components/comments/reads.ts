import { cacheLife, cacheTag } from 'next/cache';
import {
  type CommentCursor,
  type CommentSort,
  countComments,
  getComment,
  getCommentRules,
  listPublishedThreads,
} from '../../db/comments/queries';
import { commentsTag } from '../../db/comments/tags';
import { makeFormToken } from '../../db/comments/token';
import { articleTag } from '../../db/articles/tags';
import { siteTag } from '../../db/site/tags';
import { keepIfFound, keepUntil } from '../site/lifetime';
import { findPlace, PAGE_SIZE } from './place';

/** The comments of a piece, whether it takes more, and the token its form carries for as long as the page is kept. */
export async function readComments(articleId: number, sort: CommentSort = 'newest', after?: CommentCursor) {
  'use cache';
  cacheLife('page');
  cacheTag(commentsTag(articleId), articleTag(articleId), siteTag());
  const now = new Date();
  const rules = await getCommentRules(articleId, now);
  keepUntil(rules?.closesAt, now);
  return {
    total: await countComments(articleId),
    ...(await listPublishedThreads(articleId, PAGE_SIZE, { sort, after })),
    isOpen: rules?.open ?? false,
    token: makeFormToken(articleId, 'page', now),
  };
}

/** One published comment and what its form needs, or null. */
export async function readComment(id: number) {
  'use cache';
  const comment = await getComment(id);
  keepIfFound(comment);
  if (!comment) return null;
  const { articleId } = comment;
  cacheTag(commentsTag(articleId), articleTag(articleId), siteTag());
  const now = new Date();
  const rules = await getCommentRules(articleId, now);
  keepUntil(rules?.closesAt, now);
  return { comment, isOpen: rules?.open ?? false, token: makeFormToken(articleId, 'page', now) };
}

/** The place of a comment that readers see, or null. */
export async function readPlace(id: number) {
  'use cache';
  const place = await findPlace(id);
  keepIfFound(place);
  if (place) cacheTag(commentsTag(place.articleId), articleTag(place.articleId));
  return place;
}
