import { notFound, permanentRedirect } from 'next/navigation';
import { ArticlePage } from '@/components/articles/article-page';
import { readArticle } from '@/components/articles/reads';
import { articlePath, commentFeedHome } from '@/components/site/addresses';
import { articleCard, sharedArticle } from '@/components/site/cards';
import { pageMetadata } from '@/components/site/metadata';
import { type Params, placeholder, requireId, requireLocale, requireWords } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { WithRail } from '@/components/site/with-rail';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('section', 'id', 'slug');

type ArticleParams = Params<'locale' | 'section' | 'id' | 'slug'>;

/** The id finds the piece; every other spelling of its address leads to the one canonical one. */
async function resolve(params: ArticleParams['params']) {
  const { locale: language, section, id, slug } = await params;
  const locale = requireLocale(language);
  const found = (await readArticle(locale, requireId(id))) ?? notFound();
  const { article } = found;
  if (requireWords(section) !== article.section.slug || requireWords(slug) !== article.slug)
    permanentRedirect(articlePath(article));
  return { locale, ...found };
}

export async function generateMetadata({ params }: ArticleParams) {
  const { locale, article, embeds } = await resolve(params);
  const { site } = await readFrame(locale);
  const { headline, standfirst, searchTitle, searchDescription, canonicalUrl } = article;
  return pageMetadata({
    locale,
    title: searchTitle || headline,
    description: searchDescription || standfirst,
    path: articlePath(article),
    canonicalUrl,
    feed: commentFeedHome(locale, article.id),
    shared: {
      ...{ title: headline, description: standfirst, article: sharedArticle(article) },
      picture: articleCard({ article, maps: embeds.maps }, site),
    },
    alternates: Object.fromEntries(article.translations.map((other) => [other.locale, articlePath(other)])),
  });
}

export default async function Page({ params }: ArticleParams) {
  const { locale, article, embeds } = await resolve(params);
  return (
    <WithRail locale={locale} piece={article.id}>
      <ArticlePage article={article} embeds={embeds} locale={locale} />
    </WithRail>
  );
}
