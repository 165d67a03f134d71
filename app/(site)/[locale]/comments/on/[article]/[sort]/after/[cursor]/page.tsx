import { commentsMetadata, CommentsPage } from '@/components/comments/comments-page';
import { requireCommentCursor, requireSort } from '@/components/comments/requests';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('article', 'sort', 'cursor');

type CommentParams = Params<'locale' | 'article' | 'sort' | 'cursor'>;

export async function generateMetadata({ params }: CommentParams) {
  const { locale, article, sort, cursor } = await params;
  const place = { locale: requireLocale(locale), articleId: requireId(article), sort: requireSort(sort) };
  return commentsMetadata({ ...place, after: requireCommentCursor(cursor) });
}

export default async function Page({ params }: CommentParams) {
  const { locale, article, sort, cursor } = await params;
  return (
    <CommentsPage
      locale={requireLocale(locale)}
      articleId={requireId(article)}
      sort={requireSort(sort)}
      after={requireCommentCursor(cursor)}
    />
  );
}
