import type { ArticleView } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { CommentList } from '../comments/comment-list';
import { Caption } from '../media/caption';
import { Picture } from '../media/picture';
import { keywordPath } from '../site/addresses';
import { translator } from '../site/messages';
import { TopicRow } from '../topics/topic-card';
import { TrackView } from '../views/track-view.client';
import { ArticleBody } from './article-body';
import { ArticleHead } from './article-head';
import { ArticleJsonLd } from './article-json-ld';
import { Corrections } from './corrections';
import { PieceTools } from './reading/piece-tools';
import { PrintFoot } from './reading/print-foot';
import { SeriesLine } from './reading/series-line';
import { WaysOn } from './reading/ways-on';
import type { ArticleEmbeds } from './reads';

type ArticleProps = {
  article: ArticleView;
  embeds: ArticleEmbeds;
  locale: Locale;
  /** Not published: nobody's view counts and nobody comments. */
  preview?: boolean;
};

/** A piece from kicker to comments. */
export function ArticlePage({ article, embeds, locale, preview = false }: ArticleProps) {
  const t = translator(locale);
  // What an album in the piece shows large is not shown twice.
  const albums = [...embeds.albums.values()];
  const isInAlbum = albums.some((album) => album?.items.some(({ id }) => id === article.picture?.id));
  return (
    <article className="article">
      {!preview && <TrackView articleId={article.id} />}
      {!preview && <ArticleJsonLd article={article} embeds={embeds} locale={locale} />}
      <ArticleHead article={article} locale={locale} />
      {!preview && <PieceTools article={article} locale={locale} />}
      {!preview && <SeriesLine articleId={article.id} locale={locale} />}
      {article.picture && !isInAlbum && (
        <figure className="article-lead -mx-4 mb-7 md:mx-0">
          <Picture picture={article.picture} ratio={3 / 2} sizes="(width >= 68rem) 840px, 100vw" eager />
          <Caption caption={article.picture.caption} credit={article.picture.credit} className="max-md:px-4" />
        </figure>
      )}
      <ArticleBody document={article.body} locale={locale} embeds={embeds} dateline={article.dateline} />
      <Corrections article={article} locale={locale} />
      <PrintFoot article={article} locale={locale} />
      {article.keywords.length > 0 && (
        <nav aria-label={t('article.keywords')} className="no-print my-7 font-sans text-note">
          <ul className="flex flex-wrap gap-2">
            {article.keywords.map(({ slug, name }) => (
              <li key={slug}>
                <a
                  href={keywordPath(locale, slug)}
                  className="touch rounded-full border border-rule px-4 hover:border-ink hover:no-underline"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {article.topics.length > 0 && (
        <section aria-labelledby="in-this-piece" className="no-print mb-9 max-w-measure">
          <div className="section-head">
            <h2 id="in-this-piece">{t('article.topics')}</h2>
          </div>
          {article.topics.map((topic) => (
            <TopicRow key={topic.id} topic={topic} locale={locale} letters={170} />
          ))}
        </section>
      )}
      {!preview && <WaysOn article={article} locale={locale} />}
      {!preview && <CommentList articleId={article.id} locale={locale} />}
    </article>
  );
}
