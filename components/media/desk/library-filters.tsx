import type { MediaCounts } from '../../../db/media/library';
import type { Locale } from '../../../db/site/locales';
import { mediaPath } from '../../site/addresses';
import { number } from '../../site/dates';
import { translator } from '../../site/messages';
import { KINDS, type MediaQuery, STATES } from './media-filter';

type FiltersProps = {
  query: MediaQuery;
  counts: MediaCounts;
  labels: { label: string; uses: number }[];
  language: Locale;
};

/** Kinds and what wants looking after, with their numbers, and a form for words and labels; plain links and a plain form. */
export function LibraryFilters({ query, counts, labels, language }: FiltersProps) {
  const t = translator(language);
  const { kind, state, ...rest } = query;
  const all = counts.picture + counts.film + counts.captions;
  const tabs = [
    { href: mediaPath(rest), words: t('newsroom.media.all'), here: !kind && !state, count: all },
    ...KINDS.map((one) => ({
      href: mediaPath({ ...rest, kind: one }),
      words: t(`newsroom.media.kind.${one}`),
      here: kind === one,
      count: counts[one],
    })),
    ...STATES.filter((one) => counts[one] > 0 || state === one).map((one) => ({
      href: mediaPath({ ...rest, state: one }),
      words: t(`newsroom.media.only.${one}`),
      here: state === one,
      count: counts[one],
    })),
  ];
  return (
    <>
      <nav aria-label={t('newsroom.media.show')}>
        <ul className="filters">
          {tabs.map(({ href, words, here, count }) => (
            <li key={href}>
              <a href={href} aria-current={here ? 'page' : undefined}>
                {words} <span className="count">{number(count, language)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action={mediaPath()} className="filter-form" role="search">
        {kind && <input type="hidden" name="kind" value={kind} />}
        {state && <input type="hidden" name="state" value={state} />}
        <div className="field field-wide">
          <label htmlFor="media-words">{t('newsroom.media.words')}</label>
          <input id="media-words" name="words" type="search" className="input" defaultValue={query.words} dir="auto" />
        </div>
        {labels.length > 0 && (
          <div className="field">
            <label htmlFor="media-label">{t('newsroom.media.label')}</label>
            <select id="media-label" name="label" className="input" defaultValue={query.label ?? ''}>
              <option value="">{t('newsroom.media.anyLabel')}</option>
              {labels.map(({ label, uses }) => (
                <option key={label} value={label}>
                  {label} ({number(uses, language)})
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="submit" className="press">
          {t('newsroom.media.find')}
        </button>
      </form>
    </>
  );
}
