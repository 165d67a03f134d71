import type { ArticleView } from '../../db/articles/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { readComments } from '../comments/reads';
import { articlePath, sectionPath, topicPath } from '../site/addresses';
import { bylineFacts, commentFacts, filmFacts, type Facts, partOf, pictureFacts } from '../site/facts';
import { JsonLd } from '../site/json-ld';
import { readFrame } from '../site/reads';
import { Trail } from '../site/trail';
import type { ArticleEmbeds } from './reads';

type Shown = { article: ArticleView; embeds: ArticleEmbeds; locale: Locale };

/** Comments that are told of: all of them stand on the page. */
const COMMENTS = 10;

/** What kind of piece it is (https://schema.org/NewsArticle and its kinds), by the voice of its section. */
function kindOf({ section }: ArticleView): string {
  if (section.opinion) return 'AnalysisNewsArticle';
  return section.slug === 'report' ? 'ReportageNewsArticle' : 'NewsArticle';
}

/** When something in it was last changed. */
const changeOf = ({ publishedAt, updatedAt, corrections }: ArticleView) =>
  new Date(Math.max(...[publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)].map(Number)));

async function commentsOf({ id }: ArticleView, locale: Locale): Promise<Facts> {
  const { total, items } = await readComments(id);
  const said = items.flatMap(({ replies, ...top }) => [top, ...replies]).filter(({ erased }) => !erased);
  if (total === 0) return {};
  return { commentCount: total, comment: said.slice(0, COMMENTS).map((comment) => commentFacts(comment, locale)) };
}

async function factsOf({ article, embeds, locale }: Shown): Promise<Facts> {
  const { headline, standfirst, dateline, byline, section, words, corrections, keywords, topics } = article;
  const url = siteUrl() + articlePath(article);
  const { site } = await readFrame(locale);
  const picture = pictureFacts(article.picture);
  const films = [...embeds.films.values()].filter((film) => film !== undefined);
  return {
    ...{ '@type': kindOf(article), '@id': url, url, mainEntityOfPage: url },
    ...{ headline, description: standfirst, inLanguage: locale, articleSection: section.name, wordCount: words },
    ...{ datePublished: article.publishedAt.toISOString(), dateModified: changeOf(article).toISOString() },
    isAccessibleForFree: true,
    ...(dateline && { dateline }),
    ...(picture && { image: [picture] }),
    ...(films.length > 0 && { video: films.map((film) => filmFacts(film, locale)) }),
    author: byline.map((author) => bylineFacts(author, locale)),
    ...(keywords.length > 0 && { keywords: keywords.map(({ name }) => name) }),
    ...(topics.length > 0 && {
      about: topics.map(({ name, slug }) => ({ '@type': 'Thing', name, url: siteUrl() + topicPath(locale, slug) })),
    }),
    ...partOf(site, locale),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ text, at }) => ({
        ...{ '@type': 'CorrectionComment', text, datePublished: at.toISOString() },
      })),
    }),
    ...(await commentsOf(article, locale)),
  };
}

/** A piece in the words of schema.org, with what was corrected in it, what is said under it, and where it stands. */
export async function ArticleJsonLd(shown: Shown) {
  const { article, locale } = shown;
  const { section, headline } = article;
  const steps = [
    { name: section.name, path: sectionPath(locale, section.slug) },
    { name: headline, path: articlePath(article) },
  ];
  return (
    <>
      <JsonLd facts={await factsOf(shown)} />
      <Trail steps={steps} locale={locale} />
    </>
  );
}
