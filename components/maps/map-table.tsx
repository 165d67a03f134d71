import { digits, featuresOn, isTold, statementsOn, wordsIn } from '../../db/maps/geometry.ts';
import type { FeatureStyle, IsoDay, MapFeature } from '../../db/maps/geometry.ts';

/** Column heads and the names of the meanings, in the page's language. */
export type MapTableWords = {
  place: string;
  kind: string;
  from: string;
  to: string;
  note: string;
  /** Printed where a feature has no end: 'still holds on this date'. */
  open: string;
  /** Before the source of a statement: 'Source: {source}'. */
  source: string;
  kinds: Record<FeatureStyle, string>;
};

export type MapTableProps = {
  features: MapFeature[];
  date?: IsoDay;
  locale: string;
  caption: string;
  words: MapTableWords;
  /** Prints an ISO day in the page's language and calendar. */
  formatDay: (day: IsoDay) => string;
};

/** What a map says, in words: areas, lines, countries and markers of a day with dates and statements. Server component. */
export function MapTable({ features, date, locale, caption, words, formatDay }: MapTableProps) {
  const rows = featuresOn(features, date).filter((feature) => isTold(feature) && nameOf(feature, locale) !== '');
  const numbers = new Map(statementsOn(features, date).map((feature, index) => [feature as MapFeature, index + 1]));
  const dated = rows.some((feature) => feature.from ?? feature.to);
  const noted = rows.some((feature) => feature.note ?? feature.source);
  if (!rows.length) return null;
  return (
    <table className="map-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.kind}</th>
          {dated && <th scope="col">{words.from}</th>}
          {dated && <th scope="col">{words.to}</th>}
          {noted && <th scope="col">{words.note}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((feature, index) => (
          <tr key={index}>
            <th scope="row">
              {[numbered(numbers.get(feature), locale), nameOf(feature, locale).replaceAll('\n', ' ')].join('')}
            </th>
            <td>{[words.kinds[feature.style], partyOf(feature, locale)].filter(Boolean).join(': ')}</td>
            {dated && <td>{feature.from && <time dateTime={feature.from}>{formatDay(feature.from)}</time>}</td>}
            {dated && (
              <td>
                {feature.to ? <time dateTime={feature.to}>{formatDay(feature.to)}</time> : feature.from && words.open}
              </td>
            )}
            {noted && <td>{saidOf(feature, locale, words.source)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const partyOf = (feature: MapFeature, locale: string) =>
  feature.kind === 'zone' ? wordsIn(feature.party, locale) : '';

/** What it is called; an area without a name of its own goes by its holder's. */
const nameOf = (feature: MapFeature, locale: string) => wordsIn(feature.text, locale) || partyOf(feature, locale);

function saidOf({ note, source }: MapFeature, locale: string, words: string): string {
  const known = wordsIn(source, locale);
  return [wordsIn(note, locale), known && words.replace('{source}', known)].filter(Boolean).join(' ');
}

function numbered(number: number | undefined, locale: string): string {
  return number ? `${digits(String(number), locale)}. ` : '';
}
