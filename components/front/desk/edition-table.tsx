import { FRONT_SLOTS } from '../../../db/front/content';
import type { Standing } from '../../../db/front/standing';
import type { Locale } from '../../../db/site/locales';
import { articlePath } from '../../site/addresses';
import { dayOf, fullDateAndClock, longDate } from '../../site/dates';
import { translator } from '../../site/messages';

type TableProps = { standing: Standing; locale: Locale; language: Locale };
type Line = { slot: string; key: string; label: string; href?: string; note?: string };

/** All that stood on a front, a line each. */
function linesOf({ standing, locale, language }: TableProps): Line[] {
  const t = translator(language);
  const { breaking, slots, topics, map, albums, films } = standing;
  const items = (slot: string, all: { id: number; label: string }[], note = '') =>
    all.map(({ id, label }) => ({ slot, key: `${slot} ${id} ${note}`, label, note }));
  return [
    ...(breaking ? [{ slot: t('newsroom.front.slot.breaking'), key: 'breaking', label: breaking.text }] : []),
    ...FRONT_SLOTS.flatMap((slot) =>
      slots[slot].map((piece) => ({
        slot: t(`newsroom.front.slot.${slot}`),
        key: `${slot} ${piece.id}`,
        label: piece.headline,
        href: articlePath({ locale, section: piece.section, id: piece.id, slug: piece.slug }),
        note: `${piece.section.name} · ${fullDateAndClock(new Date(piece.publishedAt), language)}`,
      })),
    ),
    ...items(t('newsroom.front.slot.focus'), topics),
    ...items(t('newsroom.front.slot.map'), map ? [map] : [], map ? longDate(dayOf(map.date), language) : ''),
    ...items(t('newsroom.front.slot.gallery'), albums, t('newsroom.front.kind.album')),
    ...items(t('newsroom.front.slot.gallery'), films, t('newsroom.front.kind.film')),
  ];
}

/** An edition in words. */
export function EditionTable(props: TableProps) {
  const { locale, language } = props;
  const t = translator(language);
  const lines = linesOf(props);
  return (
    <details className="edition-words" open>
      <summary>{t('newsroom.front.past.words')}</summary>
      <table className="desk-table">
        <caption className="sr-only">{t('newsroom.front.past.words')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('newsroom.front.past.slot')}</th>
            <th scope="col">{t('newsroom.front.past.what')}</th>
            <th scope="col">{t('newsroom.front.past.note')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ slot, key, label, href, note }, index) => (
            <tr key={key}>
              <td className="quiet">
                {lines[index - 1]?.slot === slot ? <span className="sr-only">{slot}</span> : slot}
              </td>
              <td className="head-cell" lang={locale} dir="auto">
                {href ? <a href={href}>{label}</a> : label}
              </td>
              <td className="quiet" dir="auto">
                {note}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
