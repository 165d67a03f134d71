import type { ArticleView } from '../../db/articles/queries';
import { readingMinutes } from '../../db/articles/body';
import { LOCALES, type Locale } from '../../db/site/locales';
import { CommentList } from '../comments/comment-list';
import { Caption } from '../media/caption';
import { Picture } from '../media/picture';
import { articlePath, authorPath, keywordPath, sectionPath } from '../site/addresses';
import { clock, longDate } from '../site/dates';
import { translator } from '../site/messages';
import { LongDate, Timestamp } from '../site/timestamp';
import { TopicRow } from '../topics/topic-card';
import { ArticleBody } from './article-body';
import type { ArticleEmbeds } from './reads';

type ArticleProps = { article: ArticleView; embeds: ArticleEmbeds; locale: Locale };

/** A piece from kicker to comments. */
export function ArticlePage({ article, embeds, locale }: ArticleProps) {
  const t = translator(locale);
  return (
    <article>
      <ArticleHead article={article} locale={locale} />
      {article.picture && (
        <figure className="-mx-4 mb-7 md:mx-0">
          <Picture picture={article.picture} ratio={3 / 2} sizes="(width >= 68rem) 840px, 100vw" eager />
          <div className="max-md:px-4">
            <Caption caption={article.picture.caption} credit={article.picture.credit} />
          </div>
        </figure>
      )}
      <ArticleBody document={article.body} locale={locale} embeds={embeds} dateline={article.dateline} />
      <Corrections article={article} locale={locale} />
      {article.keywords.length > 0 && (
        <nav aria-label={t('article.keywords')} className="no-print my-7 font-sans text-note">
          <ul className="flex flex-wrap gap-2">
            {article.keywords.map(({ slug, name }) => (
              <li key={slug}>
                <a href={keywordPath(locale, slug)} className="touch rounded-full border border-rule px-4 hover:border-ink hover:no-underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {article.topics.length > 0 && (
        <section aria-labelledby="in-this-piece" className="no-print mb-9 max-w-[52rem]">
          <div className="section-head">
            <h2 id="in-this-piece">{t('article.topics')}</h2>
          </div>
          {article.topics.map((topic) => (
            <TopicRow key={topic.id} topic={topic} locale={locale} />
          ))}
        </section>
      )}
      <CommentList articleId={article.id} locale={locale} />
    </article>
  );
}

function ArticleHead({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale);
  const { section, kicker, headline, standfirst, byline, publishedAt, updatedAt, words, translations } = article;
  return (
    <header className="max-w-[54rem] pt-6 pb-5 md:pt-8">
      <p className="kicker">
        <a href={sectionPath(locale, section.slug)}>{section.name}</a>
        {kicker && <> · {kicker}</>}
      </p>
      <h1 className={`mt-1.5 text-head-xxl ltr:leading-[1.04] ltr:tracking-[-0.022em] ${section.opinion ? 'opinion-head' : ''}`}>{headline}</h1>
      <p className="mt-4 text-lead leading-[1.42] text-ink-muted rtl:leading-[1.75]">{standfirst}</p>
      <div className="mt-5 flex flex-wrap gap-x-4 gap-y-1 border-y border-rule py-3 font-sans text-note">
        <b className="font-semibold">
          {byline.map((author, index) => (
            <span key={author.id}>
              {index > 0 && ', '}
              <a href={authorPath(locale, author.slug)} rel="author">
                {author.name}
              </a>
            </span>
          ))}
        </b>
        <span className="text-ink-muted">
          <Timestamp at={publishedAt} locale={locale} relative />
        </span>
        {updatedAt && (
          <span className="text-ink-muted">
            {t('article.updated', { date: longDate(updatedAt, locale), time: clock(updatedAt, locale) })}
          </span>
        )}
        <span className="text-ink-muted">{t('article.minutes', { minutes: readingMinutes(words, locale) })}</span>
        {translations.length > 0 && (
          <span className="text-ink-muted">
            {t('article.translations')}{' '}
            {translations.map((other) => (
              <a key={other.locale} href={articlePath(other)} lang={other.locale} hrefLang={other.locale} className="system-face me-2 underline">
                {LOCALES[other.locale].name}
              </a>
            ))}
          </span>
        )}
      </div>
    </header>
  );
}

function Corrections({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale);
  return article.corrections.map(({ id, kind, text, at }) => (
    <aside key={id} id={`correction-${id}`} className="my-7 max-w-[66ch] border border-s-[3px] border-rule border-s-accent px-4 py-3.5 text-[1.0625rem] leading-normal">
      <p className="mb-1 font-sans text-small font-semibold">
        {t(`article.${kind}`)} · <LongDate at={at} locale={locale} />
      </p>
      <p>{text}</p>
    </aside>
  ));
}
