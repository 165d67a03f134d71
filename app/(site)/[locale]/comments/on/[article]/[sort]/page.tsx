import { commentsMetadata, CommentsPage } from '@/components/comments/comments-page';
import { requireSort } from '@/components/comments/requests';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('article', 'sort');

export async function generateMetadata({ params }: Params<'locale' | 'article' | 'sort'>) {
  const { locale, article, sort } = await params;
  return commentsMetadata({ locale: requireLocale(locale), articleId: requireId(article), sort: requireSort(sort) });
}

export default async function Page({ params }: Params<'locale' | 'article' | 'sort'>) {
  const { locale, article, sort } = await params;
  return <CommentsPage locale={requireLocale(locale)} articleId={requireId(article)} sort={requireSort(sort)} />;
}
