import { AuthorPage } from '@/components/authors/author-page';
import { readAuthor } from '@/components/authors/reads';
import { authorPath, olderByAuthorPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { leadOnOrMiss } from '@/components/site/moved';
import { type Params, placeholder, requireCursor, requireLocale, requireWords } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('slug', 'cursor');

async function resolve(params: Params<'locale' | 'slug' | 'cursor'>['params']) {
  const { locale: language, slug, cursor } = await params;
  const locale = requireLocale(language);
  const before = requireCursor(cursor);
  const written = requireWords(slug);
  const found = (await readAuthor(locale, written, before)) ?? (await leadOnOrMiss(`/${locale}/authors/${written}`));
  return { locale, before, ...found };
}

export async function generateMetadata({ params }: Params<'locale' | 'slug' | 'cursor'>) {
  const { locale, before, author } = await resolve(params);
  const title = translator(locale)('section.olderTitle', { title: author.name });
  return pageMetadata({
    ...{ locale, title, path: olderByAuthorPath(locale, author.slug, before) },
    feed: authorPath(locale, author.slug),
  });
}

export default async function Page({ params }: Params<'locale' | 'slug' | 'cursor'>) {
  return <AuthorPage {...await resolve(params)} />;
}
