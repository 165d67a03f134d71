import { notFound } from 'next/navigation';
import type { CommentCursor, CommentSort } from '../../db/comments/queries';
import type { Locale } from '../../db/site/locales';
import { readArticle } from '../articles/reads';
import { articlePath, commentsPath } from '../site/addresses';
import { translator } from '../site/messages';
import { pageMetadata } from '../site/metadata';
import { PageHead } from '../site/page-head';
import { WithRail } from '../site/with-rail';
import { CommentList } from './comment-list';
import { cursorWord } from './cursor';

type CommentsPageProps = { articleId: number; locale: Locale; sort: CommentSort; after?: CommentCursor };

/** Title and address of such a page; kept out of search engines, which find the comments under the piece. */
export async function commentsMetadata({ articleId, locale, sort, after }: CommentsPageProps) {
  const { article } = (await readArticle(locale, articleId)) ?? notFound();
  const t = translator(locale);
  const title = `${t('comments.onPiece', { headline: article.headline })} · ${t(`comments.${sort}`)}`;
  const path = commentsPath(locale, { article: articleId, sort }, after && cursorWord(after));
  return pageMetadata({ locale, title, path, hidden: true });
}

/** The comments of a piece on a page of their own, in any order. */
export async function CommentsPage({ articleId, locale, sort, after }: CommentsPageProps) {
  const { article } = (await readArticle(locale, articleId)) ?? notFound();
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead kicker={t('comments.title')} title={t('comments.onPiece', { headline: article.headline })}>
        <a href={articlePath(article)} className="touch font-sans text-note underline">
          {t('comments.backToPiece')}
        </a>
      </PageHead>
      <CommentList articleId={articleId} locale={locale} sort={sort} after={after} />
    </WithRail>
  );
}
