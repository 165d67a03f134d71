import type { ReactNode } from 'react';
import type { Locale } from '../../db/site/locales';
import { amount } from '../site/dates';

export type CountRow = { key: string | number; name: ReactNode; count: number };

type CountListProps = {
  title: string;
  rows: CountRow[];
  locale: Locale;
  /** Head of the column of names. */
  named: string;
  counted: string;
  none: string;
  /** Where the whole of it can be taken away. */
  csv?: { href: string; words: string };
};

/** Names with how often each was counted, and a bar beside each in proportion to the greatest. */
export function CountList({ title, rows, locale, named, counted, none, csv }: CountListProps) {
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <section className="count-list">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="field-hint">{none}</p>
      ) : (
        <table className="numbers-table">
          <thead className="sr-only">
            <tr>
              <th scope="col">{named}</th>
              <th scope="col">{counted}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, count }) => (
              <tr key={key} style={{ backgroundSize: `${(count / most) * 100}% 2px` }}>
                <th scope="row">{name}</th>
                <td>{amount(count, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {csv && rows.length > 0 && (
        <a href={csv.href} download className="count-more">
          {csv.words}
        </a>
      )}
    </section>
  );
}
