import { CommentsPage } from '@/components/comments/comments-page';
import { requireCommentCursor, requireSort } from '@/components/comments/requests';
import { translator } from '@/components/site/messages';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('article', 'sort', 'cursor');

type CommentParams = Params<'locale' | 'article' | 'sort' | 'cursor'>;

export async function generateMetadata({ params }: CommentParams) {
  return { title: translator(requireLocale((await params).locale))('comments.title'), robots: { index: false } };
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
