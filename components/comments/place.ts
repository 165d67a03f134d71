import { getArticleAddress } from '../../db/articles/queries';
import { countThreadsBefore, getComment } from '../../db/comments/queries';
import { articlePath, commentsPath } from '../site/addresses';
import { cursorWord } from './cursor';

/** Threads of a page; the first page stands in the article's own. */
export const PAGE_SIZE = 50;

/**
 * Where a comment is shown, as readers find comments (newest first): under its piece while its thread is on the first page, else on
 * the page that begins with its thread, which new comments do not move. Null when readers see no such comment.
 */
export async function findPlace(id: number) {
  const comment = await getComment(id);
  const piece = comment && (await getArticleAddress(comment.articleId));
  if (!piece) return null;
  const { articleId, page } = comment;
  const isFirstPage = (await countThreadsBefore(comment)) < PAGE_SIZE;
  const path = isFirstPage
    ? articlePath({ ...piece, id: articleId })
    : commentsPath(piece.locale, { article: articleId, sort: 'newest' }, cursorWord(page));
  return { articleId, locale: piece.locale, path: `${path}#comment-${id}` };
}
