import type { ArticleView } from '../../db/articles/queries';
import { readingMinutes } from '../../db/articles/body';
import { LOCALES, type Locale } from '../../db/site/locales';
import { CommentCount } from '../comments/comment-count';
import { articlePath, authorPath, changesPath, sectionPath } from '../site/addresses';
import { clock, longDate } from '../site/dates';
import { translator } from '../site/messages';
import { Timestamp } from '../site/timestamp';
import { readChanges } from './reads';

/** Kicker, headline, standfirst, and the line of who, when and how long. */
export async function ArticleHead({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale);
  const { section, kicker, headline, standfirst, byline, publishedAt, updatedAt, words, translations } = article;
  const changes = await readChanges(article.id);
  const comma = LOCALES[locale].dir === 'rtl' ? '، ' : ', ';
  return (
    <header className="article-head">
      <p className="kicker pt-6 md:pt-8">
        <a href={sectionPath(locale, section.slug)}>{section.name}</a>
        {kicker && kicker !== section.name && <> · {kicker}</>}
      </p>
      <h1
        className={`mt-2.5 text-head-xxl ltr:leading-[1.04] ltr:tracking-[-0.022em] ${section.opinion ? 'opinion-head' : ''}`}
      >
        {headline}
      </h1>
      <p className="mt-4 max-w-[38rem] text-lead leading-[1.42] text-ink-muted rtl:leading-[1.75]">{standfirst}</p>
      <div className="article-facts">
        <b className="font-semibold">
          {byline.map((author, index) => (
            <span key={author.id}>
              {index > 0 && comma}
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
        {changes.length > 0 && (
          <a href={changesPath(locale, article.id)} className="text-ink-muted underline">
            {t('article.changes')}
          </a>
        )}
        <span className="text-ink-muted">{t('article.minutes', { minutes: readingMinutes(words, locale) })}</span>
        <CommentCount articleId={article.id} locale={locale} />
        {translations.length > 0 && (
          <span className="no-print text-ink-muted">
            {t('article.translations')}{' '}
            {translations.map((other) => (
              <a
                key={other.locale}
                href={articlePath(other)}
                lang={other.locale}
                hrefLang={other.locale}
                className="system-face me-2 underline"
              >
                {LOCALES[other.locale].name}
              </a>
            ))}
          </span>
        )}
      </div>
    </header>
  );
}
