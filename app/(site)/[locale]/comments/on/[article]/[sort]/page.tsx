import { CommentsPage } from '@/components/comments/comments-page';
import { requireSort } from '@/components/comments/requests';
import { translator } from '@/components/site/messages';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('article', 'sort');

export async function generateMetadata({ params }: Params<'locale' | 'article' | 'sort'>) {
  return { title: translator(requireLocale((await params).locale))('comments.title'), robots: { index: false } };
}

export default async function Page({ params }: Params<'locale' | 'article' | 'sort'>) {
  const { locale, article, sort } = await params;
  return <CommentsPage locale={requireLocale(locale)} articleId={requireId(article)} sort={requireSort(sort)} />;
}
