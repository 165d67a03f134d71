import type { ReactNode } from 'react';
import type { Actor } from '../../db/auth/policy';
import type { DeskWeek } from '../../db/comments/numbers';
import { REJECTION_REASONS } from '../../db/comments/policy';
import type { Locale } from '../../db/site/locales';
import { numbersFilePath } from '../site/addresses';
import { number, shortDate } from '../site/dates';
import { type Translate, translator } from '../site/messages';
import { type NumbersQuery, readDeskWeeks, WEEKS } from './read-numbers';

type WeeksProps = { actor: Actor; query: NumbersQuery; now: Date; language: Locale };

const STATES = ['published', 'pending', 'rejected', 'spam', 'removed'] as const;

/** What became of readers' comments, week by week: what a paper can tell its readers about its own moderation. */
export async function DeskWeeks({ actor, query, now, language }: WeeksProps) {
  const t = translator(language);
  const weeks = await readDeskWeeks({ ...query, actor, now }, WEEKS.page);
  return (
    <section className="count-list desk-weeks" aria-labelledby="desk-weeks">
      <h2 id="desk-weeks">{t('newsroom.numbers.weeks')}</h2>
      <p className="field-hint">{t('newsroom.numbers.weeksHint')}</p>
      <table className="numbers-table desk-weeks-table">
        <thead>
          <tr>
            <th scope="col">{t('newsroom.numbers.weekFrom')}</th>
            <th scope="col">{t('newsroom.numbers.received')}</th>
            <th scope="col">{t('newsroom.numbers.held')}</th>
            {STATES.map((state) => (
              <th key={state} scope="col">
                {t(`newsroom.numbers.comment.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from.getTime()}>
              <th scope="row">{shortDate(week.from, language)}</th>
              <Count value={week.received} words={t('newsroom.numbers.received')} language={language} />
              <Count value={week.held} words={t('newsroom.numbers.held')} language={language} />
              {STATES.map((state) => (
                <Count
                  key={state}
                  value={week.states.get(state) ?? 0}
                  words={t(`newsroom.numbers.comment.${state}`)}
                  language={language}
                  {...(state === 'rejected' && { more: <Reasons week={week} language={language} t={t} /> })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <a href={numbersFilePath('moderation', query)} download className="count-more">
        {t('newsroom.numbers.csv')}
      </a>
    </section>
  );
}

type CountProps = { value: number; words: string; language: Locale; more?: ReactNode };

/** A number of the table; on a telephone the head of its column stands beside it. */
function Count({ value, words, language, more }: CountProps) {
  return (
    <td className={value === 0 ? 'quiet' : undefined}>
      <span className="subject-label">{words} </span>
      {number(value, language)}
      {more}
    </td>
  );
}

/** What the rejected ones of a week were turned down for. */
function Reasons({ week: { reasons }, language, t }: { week: DeskWeek; language: Locale; t: Translate }) {
  const given = REJECTION_REASONS.filter((reason) => reasons.has(reason));
  if (given.length === 0) return null;
  return (
    <ul className="desk-weeks-reasons">
      {given.map((reason) => (
        <li key={reason}>
          {t(`comments.reason.${reason}`)}: {number(reasons.get(reason) ?? 0, language)}
        </li>
      ))}
    </ul>
  );
}
