import { notFound, redirect } from 'next/navigation';
import { readPlace } from '@/components/comments/reads';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id');

/** The permalink of a comment leads to the page that shows it now. */
export default async function CommentPermalink({ params }: Params<'locale' | 'id'>) {
  const { locale, id } = await params;
  const place = (await readPlace(requireId(id))) ?? notFound();
  if (place.locale !== requireLocale(locale)) notFound();
  redirect(place.path);
}
