import { notFound } from 'next/navigation';
import type { CommentCursor, CommentSort } from '../../db/comments/queries';
import type { Locale } from '../../db/site/locales';
import { readArticle } from '../articles/reads';
import { articlePath } from '../site/addresses';
import { translator } from '../site/messages';
import { PageHead } from '../site/page-head';
import { WithRail } from '../site/with-rail';
import { CommentList } from './comment-list';

type CommentsPageProps = { articleId: number; locale: Locale; sort: CommentSort; after?: CommentCursor };

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
