import { permanentRedirect } from 'next/navigation';
import { AuthorPage } from '@/components/authors/author-page';
import { readAuthor } from '@/components/authors/reads';
import { authorPath } from '@/components/site/addresses';
import { sharedPicture } from '@/components/site/cards';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { leadOnOrMiss } from '@/components/site/moved';
import { type Params, placeholder, requireLocale, requireWords } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('slug');

async function resolve(params: Params<'locale' | 'slug'>['params']) {
  const { locale: language, slug } = await params;
  const locale = requireLocale(language);
  const written = requireWords(slug);
  const found =
    (await readAuthor(locale, written.toLowerCase())) ?? (await leadOnOrMiss(`/${locale}/authors/${written}`));
  if (written !== found.author.slug) permanentRedirect(authorPath(locale, found.author.slug));
  return { locale, ...found };
}

export async function generateMetadata({ params }: Params<'locale' | 'slug'>) {
  const { locale, author } = await resolve(params);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, (code) => authorPath(code, author.slug));
  return pageMetadata({
    locale,
    title: author.name,
    description: author.bio,
    path: authorPath(locale, author.slug),
    alternates,
    feed: authorPath(locale, author.slug),
    shared: { picture: sharedPicture(author.portrait) },
  });
}

export default async function Page({ params }: Params<'locale' | 'slug'>) {
  return <AuthorPage {...await resolve(params)} />;
}
