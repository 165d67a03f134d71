import type { DeskState } from '../../db/articles/desk';
import type { Locale } from '../../db/site/locales';
import { number } from '../site/dates';
import { translator } from '../site/messages';
import { filteredDeskPath } from '../site/addresses';
import { DESK_STATES, type DeskQuery } from './desk-filter';
import { LanguageSelect } from './language-select';

type FiltersProps = { query: DeskQuery; counts: Partial<Record<DeskState, number>>; language: Locale };

/** States with their numbers, and a form for language and words; all of it plain links and a plain form. */
export function DeskFilters({ query, counts, language }: FiltersProps) {
  const t = translator(language);
  const { state, mine, ...rest } = query;
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const tabs = [
    {
      key: 'all',
      href: filteredDeskPath({ ...rest }),
      words: t('newsroom.desk.all'),
      here: !state && !mine,
      count: all,
    },
    {
      key: 'mine',
      href: filteredDeskPath({ ...rest, mine: '1' }),
      words: t('newsroom.desk.mine'),
      here: Boolean(mine),
      count: undefined,
    },
    ...DESK_STATES.map((one) => ({
      key: one,
      href: filteredDeskPath({ ...rest, state: one }),
      words: t(`newsroom.state.${one}`),
      here: state === one,
      count: counts[one] ?? 0,
    })),
  ];
  return (
    <>
      <nav aria-label={t('newsroom.desk.states')}>
        <ul className="filters">
          {tabs.map(({ key, href, words, here, count }) => (
            <li key={key}>
              <a href={href} aria-current={here ? 'page' : undefined}>
                {words} {count !== undefined && <span className="count">{number(count, language)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action="/newsroom" className="filter-form" role="search">
        {state && <input type="hidden" name="state" value={state} />}
        {mine && <input type="hidden" name="mine" value="1" />}
        <div className="field field-wide">
          <label htmlFor="desk-words">{t('newsroom.desk.words')}</label>
          <input id="desk-words" name="words" type="search" className="input" defaultValue={query.words} dir="auto" />
        </div>
        <LanguageSelect id="desk-locale" value={query.locale} t={t} />
        <button type="submit" className="press">
          {t('newsroom.desk.filter')}
        </button>
      </form>
    </>
  );
}
