import { ringsOf, STYLES } from '../../../db/maps/geometry.ts';
import type { FeatureKind, IsoDay, LonLat, MapFeature, StyleOf } from '../../../db/maps/geometry.ts';

/** What the pen does: which tool is in hand, the points set so far, and what becomes of them. Pure. */

export const TOOLS = ['select', 'zone', 'line', 'marker', 'name'] as const;
/** `hole`: a ground inside the area that is chosen, which is not part of it. */
export type Tool = (typeof TOOLS)[number] | 'hole';
export type Drawing = { tool: Tool; points: LonLat[] };

export const IDLE: Drawing = { tool: 'select', points: [] };

const LEAST: Record<Exclude<Tool, 'select'>, number> = { zone: 3, hole: 3, line: 2, marker: 1, name: 1 };

/** What a shape means until somebody says otherwise. */
export const FIRST_STYLE: { [Kind in FeatureKind]: StyleOf<Kind> } = {
  zone: 'party-1',
  line: 'front',
  marker: 'main',
  name: 'region',
  country: 'member',
};

/** Whether it would be a shape if it ended now. */
export const isWhole = ({ tool, points }: Drawing) => tool !== 'select' && points.length >= LEAST[tool];

/** After a point: a marker and a name are whole with their first. */
export const withPoint = (drawing: Drawing, place: LonLat): Drawing => ({
  ...drawing,
  points: [...drawing.points, place],
});

export const withoutLast = (drawing: Drawing): Drawing => ({ ...drawing, points: drawing.points.slice(0, -1) });

/** The shape that was drawn, holding from a day on; undefined while there are too few points for one. */
export function shapeOf(drawing: Drawing, from: IsoDay | undefined): MapFeature | undefined {
  const { tool, points } = drawing;
  if (tool === 'select' || tool === 'hole' || !isWhole(drawing)) return undefined;
  const [first] = points;
  const geometry = tool === 'zone' || tool === 'line' ? points : first;
  const legend = tool === 'line' ? { legend: true } : {};
  return {
    kind: tool,
    style: FIRST_STYLE[tool],
    text: {},
    geometry,
    ...(from ? { from } : {}),
    ...legend,
  } as MapFeature;
}

/** A shape with other rings; a hole of too few points closes. */
export function withRings(feature: MapFeature, rings: LonLat[][]): MapFeature {
  const [points = [], ...others] = rings;
  const [first] = points;
  switch (feature.kind) {
    case 'zone': {
      const { holes: _, ...zone } = feature;
      const holes = others.filter(({ length }) => length >= LEAST.hole);
      return { ...zone, geometry: points, ...(holes.length > 0 ? { holes } : {}) };
    }
    case 'line':
      return { ...feature, geometry: points };
    case 'marker':
    case 'name':
      return first ? { ...feature, geometry: first } : feature;
    case 'country':
      return feature;
  }
}

/** A point of a shape: the ring it is in, and its place there, both from 0. */
export type Corner = { ring: number; at: number };

/** All points of a shape with where they stand. */
export const cornersOf = (feature: MapFeature): { corner: Corner; place: LonLat }[] =>
  ringsOf(feature).flatMap((ring, index) => ring.map((place, at) => ({ corner: { ring: index, at }, place })));

/** The stretches between neighbouring points, each with where a point between the two would stand. */
export const edgesOf = (feature: MapFeature): { corner: Corner; from: LonLat; to: LonLat }[] =>
  ringsOf(feature).flatMap((ring, index) =>
    ring.flatMap((from, at) => {
      const to = ring[at + 1] ?? (feature.kind === 'zone' ? ring[0] : undefined);
      return to && ring.length > 1 ? [{ corner: { ring: index, at: at + 1 }, from, to }] : [];
    }),
  );

const withRing = (feature: MapFeature, { ring }: Corner, make: (points: LonLat[]) => LonLat[]): MapFeature =>
  withRings(
    feature,
    ringsOf(feature).map((points, index) => (index === ring ? make(points) : points)),
  );

/** Whether the shape has this point; one that was held may be gone after «undo». */
const has = (feature: MapFeature, { ring, at }: Corner) => ringsOf(feature)[ring]?.[at] !== undefined;

/** With a point elsewhere. */
export const withCornerAt = (feature: MapFeature, corner: Corner, place: LonLat): MapFeature =>
  has(feature, corner) ? withRing(feature, corner, (points) => points.with(corner.at, place)) : feature;

/** With one point more; a flow has a width for every leg, and the new leg takes that of the one it was part of. */
export function withNewCorner(feature: MapFeature, corner: Corner, place: LonLat): MapFeature {
  const more = withRing(feature, corner, (points) => points.toSpliced(corner.at, 0, place));
  if (more.kind !== 'line' || !Array.isArray(more.width)) return more;
  const leg = more.width[corner.at - 1] ?? more.width.at(-1) ?? 1;
  return { ...more, width: more.width.toSpliced(corner.at, 0, leg) };
}

/** Without a point, as long as enough of them are left. */
export function withoutCorner(feature: MapFeature, corner: Corner): MapFeature {
  const isOuter = corner.ring === 0;
  const points = ringsOf(feature)[corner.ring] ?? [];
  if (!has(feature, corner) || (isOuter && points.length <= leastOf(feature.kind))) return feature;
  return withRing(feature, corner, (all) => all.toSpliced(corner.at, 1));
}

export const pointsOf = (feature: MapFeature): LonLat[] => ringsOf(feature).flat();

/** The fewest points of a shape of a kind. */
export const leastOf = (kind: FeatureKind) => (kind === 'country' ? 0 : LEAST[kind]);

/** The meanings a kind may have. */
export const stylesOf = (kind: FeatureKind): readonly string[] => STYLES[kind];

/** The countries that a map colours, each once. */
export const colouredOf = (features: MapFeature[]): string[] =>
  [...new Set(features.flatMap((one) => (one.kind === 'country' ? one.countries : [])))].toSorted();
