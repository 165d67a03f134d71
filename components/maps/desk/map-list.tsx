import type { DeskMap } from '../../../db/maps/desk';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { editMapPath } from '../../site/addresses';
import { clock, dayOf, longDate, number } from '../../site/dates';
import { translator } from '../../site/messages';

/** All maps of the newsroom, a line each. */
export function MapList({ items, language }: { items: DeskMap[]; language: Locale }) {
  const t = translator(language);
  return (
    <table className="desk-table">
      <caption className="sr-only">{t('newsroom.maps.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('newsroom.maps.texts.title')}</th>
          <th scope="col">{t('newsroom.desk.state')}</th>
          <th scope="col">{t('newsroom.maps.list.dates')}</th>
          <th scope="col">{t('newsroom.maps.list.languages')}</th>
          <th scope="col">{t('newsroom.desk.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((map) => {
          const [code, title] = titleOf(map, language);
          const newest = map.dates.at(-1);
          return (
            <tr key={map.id}>
              <td className="head-cell">
                <a href={editMapPath(map.id)} lang={code} dir={LOCALES[code].dir}>
                  {title}
                </a>
              </td>
              <td>
                <span className={`state state-${map.hasChanges ? 'changes' : map.state}`}>
                  {t(map.hasChanges ? 'newsroom.maps.list.changes' : `newsroom.state.${map.state}`)}
                </span>
              </td>
              <td className="quiet">
                {newest
                  ? t('newsroom.maps.list.newest', {
                      n: number(map.dates.length, language),
                      date: longDate(dayOf(newest), language),
                    })
                  : t('newsroom.maps.list.noDate')}
              </td>
              <td className="quiet">
                {Object.keys(map.titles)
                  .map((one) => LOCALES[one as Locale].name)
                  .join(' · ')}
              </td>
              <td className="quiet">
                <time dateTime={map.changedAt.toISOString()}>
                  {longDate(map.changedAt, language)} {clock(map.changedAt, language)}
                </time>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The title in the newsroom's language, else in any; else the address. */
function titleOf({ titles, slug }: DeskMap, language: Locale): [Locale, string] {
  const known = Object.keys(titles) as Locale[];
  const code = known.includes(language) ? language : known[0];
  return code ? [code, titles[code] ?? slug] : ['en', slug];
}
