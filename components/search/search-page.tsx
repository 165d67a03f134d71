import './search.css';
import { noteMiss } from '../../db/search/misses';
import { listFound, type SearchPage as Found } from '../../db/search/queries';
import type { Locale } from '../../db/site/locales';
import { searchPath } from '../site/addresses';
import { number } from '../site/dates';
import { type Translate, translator } from '../site/messages';
import { askedOf, isNarrowed, type Typed, writeCursor } from './asked';
import { readChoices } from './reads';
import { ResultRow } from './result-row';
import { SearchForm } from './search-form';

type PageProps = { locale: Locale; typed: Typed };

/** The field, what narrows it, and what is found. */
export async function SearchPage({ locale, typed }: PageProps) {
  const t = translator(locale);
  const choices = await readChoices(locale);
  const asked = askedOf(locale, typed, choices);
  const found = await listFound(asked);
  const isAsked = found.query.typed !== '' || isNarrowed(typed);
  const isMissed = found.count === 0 || found.instead !== undefined || found.some;
  if (isMissed && !isNarrowed(typed) && !typed.after) noteMiss(locale, found.query);
  return (
    <main id="content" tabIndex={-1} className="search-page page-width">
      <header className="border-b-2 border-rule-strong pt-7 pb-5 md:pt-9">
        <h1 className="text-head-l">{t('search.title')}</h1>
        <SearchForm locale={locale} typed={typed} choices={choices} />
      </header>
      {isAsked ? <Results found={found} typed={typed} locale={locale} /> : <Help t={t} />}
    </main>
  );
}

const Help = ({ t }: { t: Translate }) => (
  <ul className="search-help">
    {(['helpPhrase', 'helpWithout', 'helpForms'] as const).map((key) => (
      <li key={key}>{t(`search.${key}`)}</li>
    ))}
  </ul>
);

/** How many there are, and how they came to be found. */
function told({ count, more, instead, some, query }: Found, locale: Locale): string[] {
  const t = translator(locale);
  const words = query.typed;
  if (count === 0) return [words ? t('search.nothingFor', { words }) : t('search.nothing')];
  const counted = more
    ? t('search.countMore', { number: number(count, locale) })
    : t('search.count', { count, number: number(count, locale) });
  return [
    ...(instead === undefined ? [] : [t('search.nothingFor', { words })]),
    ...(some ? [t('search.some')] : []),
    counted,
  ];
}

function Results({ found, typed, locale }: PageProps & { found: Found }) {
  const t = translator(locale);
  const { promoted, items, next, instead } = found;
  const isEmpty = promoted.length + items.length === 0;
  return (
    <section aria-labelledby="found" className="pt-4">
      <h2 id="found" className="sr-only">
        {t('search.results')}
      </h2>
      <div role="status" className="search-told">
        {(isEmpty || found.count > 0) && told(found, locale).map((words) => <p key={words}>{words}</p>)}
        {instead !== undefined && (
          <p>
            {t('search.instead')}{' '}
            <a href={searchPath(locale, { ...typed, q: instead, after: '' })}>
              <bdi>{instead}</bdi>
            </a>
          </p>
        )}
      </div>
      {isEmpty && <Help t={t} />}
      {promoted.length > 0 && (
        <ol className="search-results search-promoted" aria-label={t('search.promoted')}>
          {promoted.map((result) => (
            <ResultRow key={`${result.source}${result.subjectId}`} result={result} locale={locale} promoted />
          ))}
        </ol>
      )}
      <ol className="search-results">
        {items.map((result) => (
          <ResultRow key={`${result.source}${result.subjectId}${result.locale}`} result={result} locale={locale} />
        ))}
      </ol>
      <More
        next={next && searchPath(locale, { ...typed, after: writeCursor(next) })}
        typed={typed}
        found={found}
        locale={locale}
      />
    </section>
  );
}

function More({ next, typed, found, locale }: PageProps & { next: string | undefined; found: Found }) {
  const t = translator(locale);
  const newest = !next && found.more && searchPath(locale, { ...typed, sort: 'newest', after: '' });
  if (!next && !typed.after && !newest) return null;
  return (
    <nav aria-label={t('search.pages')}>
      <p className="flex flex-wrap gap-x-6 border-t border-rule pt-3 font-sans text-note font-medium">
        {next && (
          <a href={next} rel="next nofollow" className="touch">
            {t('search.next')}
          </a>
        )}
        {newest && (
          <a href={newest} rel="nofollow" className="touch">
            {t('search.allByDate')}
          </a>
        )}
        {typed.after && (
          <a href={searchPath(locale, { ...typed, after: '' })} rel="nofollow" className="touch text-ink-muted">
            {t('search.first')}
          </a>
        )}
      </p>
    </nav>
  );
}
