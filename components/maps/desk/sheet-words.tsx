import { ringsOf, wordsIn } from '../../../db/maps/geometry';
import type { MapFeature } from '../../../db/maps/geometry';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { type LabelRequest, placeLabels, widthOf } from '../labels';
import { roomIn } from '../path';
import { type Projected, projectAll } from '../view';
import { pointsOf } from './drawing';

type SheetWordsProps = {
  shown: { feature: MapFeature; index: number }[];
  view: Projected;
  /** Units of the view for a pixel of the screen. */
  scale: number;
  locale: Locale;
  selected: number | undefined;
};

const SIZE = { town: 12, main: 15, statement: 12, country: 11, region: 11, sea: 12, figure: 11 };
const RANK = { main: 9, statement: 8, figure: 6, town: 5, country: 4, sea: 3, region: 2 };

const lookOf = ({ kind, style }: MapFeature) =>
  kind === 'zone'
    ? 'map-name map-name-party'
    : kind === 'name'
      ? `map-name map-name-${style}`
      : `map-label map-label-${style}`;

type Look = Pick<SheetWordsProps, 'view' | 'scale' | 'locale'> & { isChosen: boolean };

/** The words that a shape has on the sheet, and where they want to stand. */
function requestOf(feature: MapFeature, { view, scale, locale, isChosen }: Look): LabelRequest | undefined {
  const common = { gap: 8 * scale, keep: isChosen };
  if (feature.kind === 'zone') {
    const words = wordsIn(feature.party, locale);
    const rings = ringsOf(feature).map((ring) => projectAll(view, ring));
    const room = roomIn(rings, view);
    const label = { ...common, size: 13 * scale, bold: true, lines: [words] };
    if (!words || !room || room.width < widthOf(words, label) * 0.9) return undefined;
    return { ...label, at: room.at, side: 'centre', rank: 7, keep: false };
  }
  const [at] = projectAll(view, pointsOf(feature));
  const words = wordsIn(feature.text, locale);
  if (!at || !words || (feature.kind !== 'marker' && feature.kind !== 'name')) return undefined;
  return {
    ...{ ...common, at, lines: words.split('\n'), size: SIZE[feature.style] * scale },
    side: feature.kind === 'name' ? 'centre' : (feature.side ?? 'end'),
    rank: isChosen ? 10 : RANK[feature.style],
    bold: feature.style === 'main',
  };
}

/** The words of the markers and names that find room at this size; those of the chosen one always. */
export function SheetWords({ shown, view, scale, locale, selected }: SheetWordsProps) {
  const { dir } = LOCALES[locale];
  const said = shown.flatMap(({ feature, index }) => {
    const request = requestOf(feature, { view, scale, locale, isChosen: index === selected });
    return request ? [{ request, look: lookOf(feature) }] : [];
  });
  const placed = placeLabels(
    said.map(({ request }) => request),
    { width: view.width, height: view.height, dir },
  );
  return (
    <g className={`map-${dir}`} direction={dir}>
      {placed.map(
        (label, index) =>
          label && (
            <text key={index} className={said[index]?.look} textAnchor={label.anchor} fontSize={label.size}>
              {label.lines.map((line, at) => (
                <tspan key={line} x={label.x} y={label.y + at * label.size * 1.16}>
                  {line}
                </tspan>
              ))}
            </text>
          ),
      )}
    </g>
  );
}
