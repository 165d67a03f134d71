import { HatchPatterns } from './hatch-patterns';
import { hatchOf } from './hatches.ts';
import { legendOn } from '../../db/maps/geometry.ts';
import type { FeatureStyle, IsoDay, LegendEntry, MapFeature } from '../../db/maps/geometry.ts';

export type MapLegendProps = {
  features: MapFeature[];
  date?: IsoDay;
  locale: string;
  words: { legend: string };
  /** Unique on the page, another than the figure's. */
  id: string;
};

/** What the signs of a map mean, as a list with small samples; nothing when no feature asks for an entry. Server component. */
export function MapLegend({ features, date, locale, words, id }: MapLegendProps) {
  const entries = legendOn(features, locale, date);
  if (!entries.length) return null;
  return (
    <ul className="map-legend" aria-label={words.legend}>
      {entries.map((entry, index) => (
        <li key={index}>
          <Sample entry={entry} id={`${id}-${index}`} />
          <span>{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}

const FLOWS: FeatureStyle[] = ['advance', 'retreat'];

function Sample({ entry: { kind, style }, id }: { entry: LegendEntry; id: string }) {
  const hatch = kind === 'zone' || kind === 'country' ? hatchOf(style) : undefined;
  return (
    <svg className="map-sample" viewBox="0 0 28 16" aria-hidden="true">
      {hatch && <HatchPatterns hatches={[hatch]} id={id} />}
      {kind === 'marker' && (
        <circle className={`map-point map-point-${style}`} cx="14" cy="8" r={style === 'town' ? 3.6 : 5} />
      )}
      {kind === 'line' && FLOWS.includes(style) && (
        <path className={`map-flow map-flow-${style}`} d="M1 8H27" strokeWidth="8" />
      )}
      {kind === 'line' && !FLOWS.includes(style) && <path className={`map-line map-line-${style}`} d="M1 8H27" />}
      {(kind === 'zone' || kind === 'country') && (
        <path
          className={`map-${kind} map-${kind}-${style}`}
          d="M1.5 1.5H26.5V14.5H1.5Z"
          fill={hatch ? `url(#${id}-${hatch.name})` : undefined}
        />
      )}
    </svg>
  );
}
