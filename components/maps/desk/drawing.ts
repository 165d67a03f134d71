import { STYLES } from '../../../db/maps/geometry.ts';
import type { FeatureKind, IsoDay, LonLat, MapFeature, StyleOf } from '../../../db/maps/geometry.ts';

/** What the pen does: which tool is in hand, the points set so far, and what becomes of them. Pure. */

export const TOOLS = ['select', 'zone', 'line', 'marker', 'name'] as const;
export type Tool = (typeof TOOLS)[number];
export type Drawing = { tool: Tool; points: LonLat[] };

export const IDLE: Drawing = { tool: 'select', points: [] };

const LEAST: Record<Exclude<Tool, 'select'>, number> = { zone: 3, line: 2, marker: 1, name: 1 };

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
  if (tool === 'select' || !isWhole(drawing)) return undefined;
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

/** A shape with other points; a line's legs keep the widths that still have a leg. */
export function withGeometry(feature: MapFeature, points: LonLat[]): MapFeature {
  const [first] = points;
  switch (feature.kind) {
    case 'zone':
      return { ...feature, geometry: points };
    case 'line':
      return { ...feature, geometry: points };
    case 'marker':
    case 'name':
      return first ? { ...feature, geometry: first } : feature;
    case 'country':
      return feature;
  }
}

export const pointsOf = (feature: MapFeature): LonLat[] => {
  if (feature.kind === 'country') return [];
  return feature.kind === 'zone' || feature.kind === 'line' ? feature.geometry : [feature.geometry];
};

/** The fewest points of a shape of a kind. */
export const leastOf = (kind: FeatureKind) => (kind === 'country' ? 0 : LEAST[kind]);

/** The meanings a kind may have. */
export const stylesOf = (kind: FeatureKind): readonly string[] => STYLES[kind];
