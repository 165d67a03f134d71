import { notFound, permanentRedirect } from 'next/navigation';
import { KeywordPage } from '@/components/keywords/keyword-page';
import { readKeyword } from '@/components/keywords/reads';
import { keywordPath, olderOnKeywordPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { type Params, placeholder, requireCursor, requireLocale, requireWords } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('tag', 'cursor');

async function resolve(params: Params<'locale' | 'tag' | 'cursor'>['params']) {
  const { locale: language, tag, cursor } = await params;
  const locale = requireLocale(language);
  const before = requireCursor(cursor);
  const written = requireWords(tag);
  const found = (await readKeyword(locale, written, before)) ?? notFound();
  if (written !== found.keyword.slug) permanentRedirect(olderOnKeywordPath(locale, found.keyword.slug, before));
  return { locale, before, ...found };
}

export async function generateMetadata({ params }: Params<'locale' | 'tag' | 'cursor'>) {
  const { locale, before, keyword } = await resolve(params);
  const title = translator(locale)('section.olderTitle', { title: keyword.name });
  return pageMetadata({
    ...{ locale, title, path: olderOnKeywordPath(locale, keyword.slug, before) },
    feed: keywordPath(locale, keyword.slug),
  });
}

export default async function Page({ params }: Params<'locale' | 'tag' | 'cursor'>) {
  return <KeywordPage {...await resolve(params)} />;
}
