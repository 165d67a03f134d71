import { notFound, permanentRedirect } from 'next/navigation';
import { readArticle } from '@/components/articles/reads';
import { articlePath } from '@/components/site/addresses';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('section', 'id');

/** An address without a slug leads to the canonical one. */
export default async function ArticleWithoutSlug({ params }: Params<'locale' | 'section' | 'id'>) {
  const { locale, id } = await params;
  const found = (await readArticle(requireLocale(locale), requireId(id))) ?? notFound();
  permanentRedirect(articlePath(found.article));
}
