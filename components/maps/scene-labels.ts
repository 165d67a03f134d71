import { digits, wordsIn } from '../../db/maps/geometry.ts';
import type { MapFeature, MarkerFeature, NameFeature } from '../../db/maps/geometry.ts';
import { placeLabels } from './labels.ts';
import type { Box, Direction, LabelRequest, PlacedLabel } from './labels.ts';
import { liesIn } from './projection.ts';
import type { Projected } from './projection.ts';

/** The points and words of a map, placed for one size of type. */

export type Dot = { className: string; x: number; y: number; radius: number; /** Printed inside a statement's disc. */ number?: string };
export type Words = PlacedLabel & { className: string };
export type LabelLayer = { name: string; size: number; dots: Dot[]; words: Words[] };

type LayerRequest = {
  view: Projected;
  features: MapFeature[];
  locale: string;
  dir: Direction;
  name: string;
  /** Plain labels in px; the other kinds of words are sized from it. */
  size: number;
  numbers: Map<MarkerFeature, number>;
  /** Part of the view under an inset, where no words may stand. */
  covered?: Box;
};

const SCALE = { town: 1, main: 1.24, statement: 1, country: 0.84, region: 0.9, sea: 0.98, figure: 0.8 };
const RADIUS = { town: 0.24, main: 0.34, statement: 0.62 };
const RANK = { main: 9, statement: 8, figure: 6, country: 4, town: 5, sea: 3, region: 2 };

/** Places the dots and labels of a map for one size of type; small places without room for their name are left out with their dot. */
export function labelsOf(request: LayerRequest): LabelLayer {
  const { view, size, dir } = request;
  const markers = inView(request, (feature): feature is MarkerFeature => feature.kind === 'marker');
  const names = inView(request, (feature): feature is NameFeature => feature.kind === 'name');
  const dots = markers.map(({ feature, at }) => dotOf(request, feature, at));
  const obstacles = dots.map(({ x, y, radius: r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const requests = [
    ...markers.map(({ feature, at }) => markerLabel(request, feature, at)),
    ...names.map(({ feature, at }) => nameLabel(request, feature, at)),
  ];
  if (request.covered) obstacles.push(request.covered);
  const placed = placeLabels(requests, { width: view.width, height: view.height, dir, obstacles });
  const classes = [...markers, ...names].map(({ feature, at }) => classOf(request, feature, at));
  const words = placed.flatMap((label, index) => (label ? [{ ...label, className: classes[index] ?? '' }] : []));
  return { name: request.name, size, dots: dots.filter((dot, index) => placed[index] || dot.number), words };
}

function inView<Kind extends MapFeature & { geometry: [number, number] }>(
  { view, features, covered }: LayerRequest,
  is: (feature: MapFeature) => feature is Kind,
): { feature: Kind; at: [number, number] }[] {
  return features.filter(is).flatMap((feature) => {
    const at = view.project(feature.geometry);
    const inside = at && at[0] >= 0 && at[1] >= 0 && at[0] <= view.width && at[1] <= view.height;
    const hidden = at && covered && at[0] > covered.left && at[0] < covered.right && at[1] > covered.top && at[1] < covered.bottom;
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
    gap: (RADIUS[feature.style] + 0.28) * size,
    rank: RANK[feature.style],
    bold: feature.style !== 'town',
    keep: feature.style === 'main',
  };
}

function nameLabel({ locale, size }: LayerRequest, feature: NameFeature, at: [number, number]): LabelRequest {
  const words = wordsIn(feature.text, locale);
  const capitals = feature.style === 'country' && !/\p{Script=Arabic}/u.test(words);
  return {
    at,
    lines: (capitals ? words.toUpperCase() : words).split('\n'),
    size: size * SCALE[feature.style],
    side: 'centre',
    gap: 0,
    rank: RANK[feature.style],
    spacing: capitals ? 0.16 : 0,
    bold: feature.style === 'country',
  };
}

function classOf({ view, features }: LayerRequest, feature: MarkerFeature | NameFeature, at: [number, number]): string {
  if (feature.kind === 'marker') return `map-label map-label-${feature.style}`;
  const strong = features.flatMap((other) => (other.kind === 'country' && other.style === 'joined' ? other.countries : []));
  const on = feature.style !== 'sea' && strong.length > 0 && at && liesIn(view, strong, feature.geometry);
  return `map-name map-name-${feature.style}${on ? ' map-name-on' : ''}`;
}
