import { digits, ringsOf, wordsIn } from '../../db/maps/geometry.ts';
import type { MapFeature, MarkerFeature, NameFeature, StyleOf } from '../../db/maps/geometry.ts';
import { placeLabels, widthOf } from './labels.ts';
import type { Box, Direction, LabelRequest, PlacedLabel } from './labels.ts';
import { pathData, roomIn } from './path.ts';
import { degreesOf, liesIn } from './projection.ts';
import { projectAll } from './view.ts';
import type { Projected } from './view.ts';

/** The points and words of a map, placed for one size of type. */

export type Dot = {
  className: string;
  x: number;
  y: number;
  radius: number;
  /** Printed inside a statement's disc. */ number?: string;
};
export type Words = PlacedLabel & { className: string };
export type LabelLayer = {
  name: string;
  size: number;
  dots: Dot[];
  words: Words[];
  /** Scale bar, as path data. */ scale?: string;
};

type LayerRequest = {
  view: Projected;
  features: MapFeature[];
  locale: string;
  dir: Direction;
  name: string;
  /** Plain labels in px; the other kinds of words are sized from it. */
  size: number;
  numbers: Map<MarkerFeature, number>;
  /** Parts of the view under an inset, where no words may stand. */
  covered: Box[];
  scale?: string;
  /** Degrees of longitude across the view. */
  span: number;
};

const SCALE = { town: 1, main: 1.24, statement: 1, party: 1, country: 0.84, region: 0.9, sea: 0.98, figure: 0.8 };
const RADIUS = { town: 0.24, main: 0.34, statement: 0.62 };
const RANK = { main: 9, statement: 8, party: 8.5, figure: 6, country: 4, town: 5, sea: 3, region: 2 };

/** Places the dots and labels of a map for one size of type; small places without room for their name are left out with their dot. */
export function labelsOf(request: LayerRequest): LabelLayer {
  const { view, size, dir } = request;
  const markers = inView(request, (feature): feature is MarkerFeature => feature.kind === 'marker');
  const names = inView(request, (feature): feature is NameFeature => feature.kind === 'name');
  const parties = partiesOf(request);
  const dots = markers.map(({ feature, at }) => dotOf(request, feature, at));
  const obstacles = dots.map(({ x, y, radius: r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const requests = [
    ...markers.map(({ feature, at }) => markerLabel(request, feature, at)),
    ...names.map(({ feature, at }) => nameLabel(request, feature, at)),
    ...parties.map(({ label }) => label),
  ];
  obstacles.push(...request.covered);
  const bar = scaleOf(request);
  if (bar) obstacles.push(bar.box);
  const placed = placeLabels(requests, { width: view.width, height: view.height, dir, obstacles });
  const all = [...markers, ...names];
  const words = placed.flatMap((label, index) => {
    const feature = all[index]?.feature;
    if (!label) return [];
    if (!feature) return [{ ...label, className: 'map-name map-name-party' }];
    return [{ ...label, className: classOf(request, feature, label) }];
  });
  if (bar) words.push(bar.words);
  return {
    name: request.name,
    size,
    dots: dots.filter((dot, index) => placed[index] || dot.number),
    words,
    scale: bar?.d,
  };
}

function inView<Kind extends MapFeature & { geometry: [number, number] }>(
  { view, features, covered }: LayerRequest,
  is: (feature: MapFeature) => feature is Kind,
): { feature: Kind; at: [number, number] }[] {
  return features.filter(is).flatMap((feature) => {
    const at = view.project(feature.geometry);
    const inside = at && at[0] >= 0 && at[1] >= 0 && at[0] <= view.width && at[1] <= view.height;
    const hidden =
      at &&
      covered.some(({ left, right, top, bottom }) => at[0] > left && at[0] < right && at[1] > top && at[1] < bottom);
    return inside && !hidden ? [{ feature, at }] : [];
  });
}

function dotOf({ numbers, size, locale }: LayerRequest, feature: MarkerFeature, [x, y]: [number, number]): Dot {
  const number = numbers.get(feature);
  return {
    className: `map-point map-point-${feature.style}`,
    x,
    y,
    radius: RADIUS[feature.style] * size,
    number: number ? digits(String(number), locale) : undefined,
  };
}

function markerLabel({ locale, size }: LayerRequest, feature: MarkerFeature, at: [number, number]): LabelRequest {
  return {
    at,
    lines: wordsIn(feature.text, locale).split('\n'),
    size: size * SCALE[feature.style],
    side: feature.side ?? 'end',
    gap: (RADIUS[feature.style] + (feature.style === 'main' ? 0.42 : 0.28)) * size,
    rank: RANK[feature.style],
    bold: feature.style !== 'town',
    keep: feature.style === 'main',
  };
}

function nameLabel(
  { view, features, locale, size }: LayerRequest,
  feature: NameFeature,
  at: [number, number],
): LabelRequest {
  const words = wordsIn(feature.text, locale);
  const capitals = feature.style === 'country' && !/\p{Script=Arabic}/u.test(words);
  return {
    at,
    lines: (capitals ? words.toUpperCase() : words).split('\n'),
    size: size * SCALE[feature.style],
    side: 'centre',
    gap: 0,
    rank: RANK[feature.style] + (liesIn(view, codesOf(features, 'joined'), feature.geometry) ? 4 : 0),
    spacing: capitals ? 0.16 : 0,
    bold: feature.style === 'country',
    // On a small screen only the figures that stand well apart.
    room: feature.style === 'figure' && size > view.width / 40 ? size : 0,
  };
}

/** Who holds an area, where it is widest; in no area that is too narrow for the name. */
function partiesOf({ view, features, locale, size }: LayerRequest): { label: LabelRequest }[] {
  return features.flatMap((feature) => {
    const name = feature.kind === 'zone' ? wordsIn(feature.party, locale) : '';
    if (!name || feature.kind !== 'zone') return [];
    const rings = ringsOf(feature).map((ring) => projectAll(view, ring));
    const room = roomIn(rings, view);
    const lines = broken(name);
    const type = { size: size * SCALE.party, bold: true };
    const needed = Math.max(...lines.map((line) => widthOf(line, type)));
    if (!room || room.width < needed * 0.9) return [];
    return [{ label: { ...type, at: room.at, lines, side: 'centre', gap: 0, rank: RANK.party } as const }];
  });
}

/** A long name in two lines, broken at the space nearest to its middle. */
function broken(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [space] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return name.length < 14 || space === undefined ? [name] : [name.slice(0, space), name.slice(space + 1)];
}

/** Words on a coloured country take its colour around them, or are set light when they lie in a strong one whole. */
function classOf({ view, features }: LayerRequest, feature: MarkerFeature | NameFeature, label: PlacedLabel): string {
  const own = feature.kind === 'marker' ? `map-label map-label-${feature.style}` : `map-name map-name-${feature.style}`;
  const { left, right, top, bottom } = label.box;
  const along: [number, number][] = [left, (left + right) / 2, right].map((x) => [x, (top + bottom) / 2]);
  const inside = (style: StyleOf<'country'>) => {
    const codes = codesOf(features, style);
    return along.filter((point) => liesIn(view, codes, view.projection.invert?.(point) ?? feature.geometry)).length;
  };
  if (feature.kind === 'name' && inside('joined') === along.length) return `${own} map-name-on`;
  return inside('member') > 1 && inside('joined') === 0 ? `${own} map-on-tint` : own;
}

function codesOf(features: MapFeature[], style: StyleOf<'country'>): string[] {
  return features.flatMap((feature) =>
    feature.kind === 'country' && feature.style === style ? feature.countries : [],
  );
}

const KILOMETRES = [500, 200, 100, 50, 20, 10, 5];

/** A scale bar in the south-east corner, between an eighth and a fifth of the view long. */
function scaleOf({
  view,
  size,
  scale,
  span,
  locale,
  dir,
}: LayerRequest): { d: string; words: Words; box: Box } | undefined {
  const latitude = view.projection.invert?.([view.width / 2, view.height])?.[1] ?? 0;
  const length = (kilometres: number) => (degreesOf(kilometres, latitude) / span) * view.width;
  const kilometres = KILOMETRES.find((one) => length(one) < view.width * 0.2);
  if (!scale || !kilometres || span > 20) return undefined;
  const right = view.width - size;
  const left = right - length(kilometres);
  const y = view.height - size * 0.9;
  const tick = size * 0.35;
  const d = pathData([
    {
      points: [
        [left, y - tick],
        [left, y],
        [right, y],
        [right, y - tick],
      ],
      closed: false,
    },
  ]);
  const box = { left: left - size * 0.5, top: y - size * 1.7, right: view.width, bottom: view.height };
  const lines = [scale.replace('{n}', digits(String(kilometres), locale))];
  const anchor = dir === 'ltr' ? ('end' as const) : ('start' as const);
  return {
    d,
    box,
    words: { className: 'map-scale-words', lines, size: size * 0.78, x: right, y: y - size * 0.5, anchor, box },
  };
}
