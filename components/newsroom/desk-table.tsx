import type { DeskRow } from '../../db/articles/desk';
import { LOCALES, type Locale } from '../../db/site/locales';
import { clock, longDate } from '../site/dates';
import { translator } from '../site/messages';
import { editArticlePath } from '../site/addresses';
import { StateMark } from './state-mark';

type DeskTableProps = {
  items: DeskRow[];
  /** Names by slug, in the language of the newsroom. */
  sections: Map<string, string>;
  language: Locale;
};

/** The pieces, a line each; on a phone each line folds into a paragraph. */
export function DeskTable({ items, sections, language }: DeskTableProps) {
  const t = translator(language);
  return (
    <table className="desk-table">
      <caption className="sr-only">{t('newsroom.nav.pieces')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('newsroom.piece.headline')}</th>
          <th scope="col">{t('newsroom.desk.state')}</th>
          <th scope="col">{t('newsroom.piece.section')}</th>
          <th scope="col">{t('newsroom.piece.locale')}</th>
          <th scope="col">{t('newsroom.desk.owner')}</th>
          <th scope="col">{t('newsroom.desk.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((row) => (
          <tr key={row.id}>
            <td className="head-cell">
              <a href={editArticlePath(row.id)} lang={row.locale} dir={LOCALES[row.locale].dir}>
                {row.headline || t('newsroom.desk.untitled')}
              </a>
            </td>
            <td>
              <StateMark state={row.state} changesAsked={row.changesAsked} t={t} />
            </td>
            <td className="quiet">{sections.get(row.section) ?? row.section}</td>
            <td className="quiet" lang={row.locale}>
              {LOCALES[row.locale].name}
            </td>
            <td className="quiet" data-empty={row.owner ? undefined : ''}>
              <bdi>{row.owner ?? '–'}</bdi>
            </td>
            <td className="quiet">
              <time dateTime={row.savedAt.toISOString()}>
                {longDate(row.savedAt, language)} {clock(row.savedAt, language)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
