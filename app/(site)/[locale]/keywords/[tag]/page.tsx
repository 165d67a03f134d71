import { notFound, permanentRedirect } from 'next/navigation';
import { KeywordPage } from '@/components/keywords/keyword-page';
import { readKeyword } from '@/components/keywords/reads';
import { keywordPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { type Params, placeholder, requireLocale, requireWords } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('tag');

/** Spaces, capitals, any script: whatever folds to the keyword leads to its one address. */
async function resolve(params: Params<'locale' | 'tag'>['params']) {
  const { locale: language, tag } = await params;
  const locale = requireLocale(language);
  const written = requireWords(tag);
  const found = (await readKeyword(locale, written)) ?? notFound();
  if (written !== found.keyword.slug) permanentRedirect(keywordPath(locale, found.keyword.slug));
  return { locale, ...found };
}

export async function generateMetadata({ params }: Params<'locale' | 'tag'>) {
  const { locale, keyword } = await resolve(params);
  const title = translator(locale)('keywords.title', { keyword: keyword.name });
  const path = keywordPath(locale, keyword.slug);
  return pageMetadata({ locale, title, description: title, path, feed: path });
}

export default async function Page({ params }: Params<'locale' | 'tag'>) {
  return <KeywordPage {...await resolve(params)} />;
}
