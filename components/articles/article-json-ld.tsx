import type { ArticleView } from '../../db/articles/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { articlePath, authorPath, jpegPath } from '../site/addresses';
import { JsonLd } from '../site/json-ld';

/** A piece in the words of schema.org, with what was corrected in it (https://schema.org/correction). */
export function ArticleJsonLd({ article, locale }: { article: ArticleView; locale: Locale }) {
  const { headline, standfirst, dateline, byline, picture, section, words, corrections } = article;
  const url = siteUrl() + articlePath(article);
  return (
    <JsonLd
      facts={{
        '@type': section.opinion ? 'AnalysisNewsArticle' : 'NewsArticle',
        '@id': url,
        url,
        headline,
        description: standfirst,
        inLanguage: locale,
        articleSection: section.name,
        wordCount: words,
        datePublished: article.publishedAt.toISOString(),
        dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
        ...(dateline && { dateline }),
        ...(picture && { image: siteUrl() + jpegPath(picture.hash) }),
        author: byline.map(({ name, slug }) => ({
          '@type': 'Organization',
          name,
          url: siteUrl() + authorPath(locale, slug),
        })),
        ...(corrections.length > 0 && {
          correction: corrections.map(({ text, at }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: at.toISOString(),
          })),
        }),
      }}
    />
  );
}
