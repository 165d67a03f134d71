import type { ResultView } from '../../db/search/results';
import type { Part } from '../../db/search/snippets';
import { LOCALES, type Locale } from '../../db/site/locales';
import { Picture } from '../media/picture';
import { translator } from '../site/messages';
import { LongDate } from '../site/timestamp';
import { resultPath } from './result-path';

type RowProps = { result: ResultView; locale: Locale; promoted?: boolean };

/** Text with what was looked for in it marked. */
function Marked({ parts }: { parts: Part[] }) {
  return parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}

/** One thing that was found: what it is, its head, where it says what was looked for. */
export function ResultRow({ result, locale, promoted = false }: RowProps) {
  const t = translator(locale);
  const { kind, title, snippet, at, section, byline, picture } = result;
  const isForeign = result.locale !== locale;
  const language = isForeign ? { lang: result.locale, dir: LOCALES[result.locale].dir } : {};
  return (
    <li className="search-result">
      <article>
        <p className="search-meta">
          {promoted && <span className="kicker">{t('search.promoted')}</span>}
          <span className="kicker">{kind === 'article' && section ? section.name : t(`search.kind.${kind}`)}</span>
          {at && (
            <span className="meta">
              <LongDate at={at} locale={locale} />
            </span>
          )}
          {isForeign && <span className="meta system-face">{LOCALES[result.locale].name}</span>}
        </p>
        <h3 className={section?.opinion ? 'opinion-head text-head-m' : 'text-head-m'} {...language}>
          <a href={resultPath(result)}>
            <Marked parts={title} />
          </a>
        </h3>
        <p className="search-snippet" {...language}>
          <Marked parts={snippet} />
        </p>
        {byline.length > 0 && <p className="meta">{byline.join(' · ')}</p>}
      </article>
      {picture && (
        <a href={resultPath(result)} tabIndex={-1} aria-hidden="true">
          <Picture picture={picture} ratio={3 / 2} sizes="(width >= 40rem) 160px, 96px" silent />
        </a>
      )}
    </li>
  );
}
