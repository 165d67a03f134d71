import type { ReactNode } from 'react';
import { type Actor, may } from '../../db/auth/policy';
import { COMMENT_STATES } from '../../db/comments/schema';
import { LOCALE_CODES, LOCALES, type Locale } from '../../db/site/locales';
import { DROP_REASONS } from '../../db/views/drops';
import type { Counted } from '../../db/views/numbers';
import { WINDOWS } from '../../db/views/schema';
import { BarChart } from '../newsroom/bar-chart';
import { CountList, type CountRow } from '../newsroom/count-list';
import { numbersFilePath, numbersPath, pieceNumbersPath } from '../site/addresses';
import { amount } from '../site/dates';
import { type Translate, translator } from '../site/messages';
import { DeskWeeks } from './desk-weeks';
import { type NumbersQuery, readFigures, readHours, readLists, readRhythm, windowBars } from './read-numbers';

type PageProps = { actor: Actor; language: Locale; query: NumbersQuery };

/** What was read, said and published, of one language of the paper, in one window of time. Our own counts; nobody else's script. */
export async function NumbersPage({ actor, language, query }: PageProps) {
  const now = new Date();
  const asked = { ...query, actor, now };
  const t = translator(language);
  const { window } = query;
  const lists = await readLists(asked);
  const words = { columns: [t('newsroom.numbers.time'), t('newsroom.numbers.views')] as [string, string] };
  return (
    <>
      <div className="desk-head">
        <h1>{t('newsroom.numbers.title')}</h1>
      </div>
      <Filters query={query} t={t} />
      <Figures figures={await readFigures(asked)} language={language} t={t} />
      <BarChart
        title={t(`newsroom.numbers.viewsOf.${window}`)}
        bars={windowBars(await readHours(asked), { window, now, language })}
        locale={language}
        columns={words.columns}
        tableWord={t('newsroom.numbers.table')}
      />
      <p className="count-more">
        <a href={numbersFilePath('views', query)} download>
          {t('newsroom.numbers.csv')}
        </a>
      </p>
      <div className="numbers-grid">
        <Lists lists={lists} query={query} language={language} t={t} />
      </div>
      <DeskWeeks actor={actor} query={query} now={now} language={language} />
      <BarChart
        title={t('newsroom.numbers.rhythm')}
        bars={await readRhythm(asked, language)}
        locale={language}
        columns={[t('newsroom.numbers.time'), t('newsroom.numbers.pieces')]}
        tableWord={t('newsroom.numbers.table')}
      />
      <p className="field-hint">{t('newsroom.numbers.method')}</p>
      {may(actor, 'views.exclude') && <p className="field-hint">{t('newsroom.numbers.excludeHint')}</p>}
    </>
  );
}

function Filters({ query, t }: { query: NumbersQuery; t: Translate }) {
  const link = (key: string, to: Partial<NumbersQuery>, words: ReactNode) => (
    <li key={key}>
      <a
        href={numbersPath({ ...query, ...to })}
        aria-current={
          Object.entries(to).every(([name, value]) => query[name as keyof NumbersQuery] === value) || undefined
        }
      >
        {words}
      </a>
    </li>
  );
  return (
    <div className="numbers-asked">
      <nav aria-label={t('newsroom.numbers.languages')}>
        <ul className="filters">
          {LOCALE_CODES.map((locale) => link(locale, { locale }, <span lang={locale}>{LOCALES[locale].name}</span>))}
        </ul>
      </nav>
      <nav aria-label={t('newsroom.numbers.windows')}>
        <ul className="filters">
          {WINDOWS.map((window) => link(window, { window }, t(`newsroom.numbers.window.${window}`)))}
        </ul>
      </nav>
    </div>
  );
}

type FiguresProps = { figures: Awaited<ReturnType<typeof readFigures>>; language: Locale; t: Translate };

/** The three windows at a glance, each against the one before it. */
function Figures({ figures, language, t }: FiguresProps) {
  const percent = new Intl.NumberFormat(LOCALES[language].intl, { style: 'percent', signDisplay: 'exceptZero' });
  return (
    <dl className="figures">
      {figures.map(({ window, views, earlier }) => (
        <div key={window}>
          <dt>{t(`newsroom.numbers.window.${window}`)}</dt>
          <dd className="figure-count">{amount(views, language)}</dd>
          <dd className="field-hint">
            {earlier > 0
              ? t('newsroom.numbers.change', { change: percent.format(views / earlier - 1) })
              : t('newsroom.numbers.noEarlier')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ListsProps = { lists: Awaited<ReturnType<typeof readLists>>; query: NumbersQuery; language: Locale; t: Translate };

function Lists({ lists, query, language, t }: ListsProps) {
  const common = { locale: language, counted: t('newsroom.numbers.views'), none: t('newsroom.numbers.none') };
  const file = (list: 'pieces' | 'sections' | 'topics' | 'referrers' | 'drops') => ({
    href: numbersFilePath(list, query),
    words: t('newsroom.numbers.csv'),
  });
  const titled = (key: 'topPieces' | 'sections' | 'topics' | 'byLanguage' | 'referrers' | 'comments' | 'drops') => {
    const title = t(`newsroom.numbers.${key}`);
    return { title, named: title };
  };
  const named = (rows: Counted[], href?: (id: number) => string): CountRow[] =>
    rows.map(({ id, name, views }) => {
      const words = (
        <span lang={query.locale} dir={LOCALES[query.locale].dir}>
          {name}
        </span>
      );
      return { key: id, count: views, name: href ? <a href={href(id)}>{words}</a> : words };
    });
  const from = (host: string) =>
    host === 'direct' || host === 'other' ? t(`newsroom.numbers.from.${host}`) : <bdi dir="ltr">{host}</bdi>;
  return (
    <>
      <CountList
        {...common}
        {...titled('topPieces')}
        rows={named(lists.pieces, pieceNumbersPath)}
        csv={file('pieces')}
      />
      <CountList {...common} {...titled('sections')} rows={named(lists.sections)} csv={file('sections')} />
      <CountList {...common} {...titled('topics')} rows={named(lists.topics)} csv={file('topics')} />
      <CountList
        {...common}
        {...titled('byLanguage')}
        rows={LOCALE_CODES.map((code) => ({
          ...{ key: code, count: lists.languages.get(code) ?? 0 },
          name: <span lang={code}>{LOCALES[code].name}</span>,
        }))}
      />
      <CountList
        {...common}
        {...titled('referrers')}
        rows={lists.referrers.map(({ host, views }) => ({ key: host, name: from(host), count: views }))}
        csv={file('referrers')}
      />
      <CountList
        {...common}
        {...titled('comments')}
        counted={t('newsroom.numbers.comments')}
        rows={COMMENT_STATES.map((state) => ({
          ...{ key: state, count: lists.comments.get(state) ?? 0 },
          name: t(`newsroom.numbers.comment.${state}`),
        }))}
      />
      <CountList
        {...common}
        {...titled('drops')}
        rows={DROP_REASONS.map((reason) => ({
          ...{ key: reason, count: lists.drops.get(reason) ?? 0 },
          name: t(`newsroom.numbers.drop.${reason}`),
        }))}
        csv={file('drops')}
      />
    </>
  );
}
