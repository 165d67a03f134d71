import { type LonLat, type MapFeature, ringsOf } from '../../../db/maps/geometry.ts';
import type { Point } from '../view.ts';
import { type Corner, cornersOf } from './drawing.ts';
import { footOf } from './surface.ts';

/** Where a point that somebody sets comes to lie: on a point that is there already, on a border or coast near by, or where it was meant. */

/** What a point holds on to: a point, the edge of another shape, a border or coast. */
export type Hold = 'point' | 'edge' | 'border' | undefined;
/** The word of each. */
export const HOLDS = { point: 'toPoint', edge: 'toEdge', border: 'toBorder' } as const;
export type Snapped = { at: Point; to: Hold; place?: LonLat };
/** Points that are there, with their places; edges of shapes and lines of the ground, in pixels of the view. */
export type Magnets = { points: { at: Point; place: LonLat }[]; edges: Point[][]; lines: Point[][] };

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** Points come before edges and these before lines: areas that share a corner or a border share it exactly. */
export function snapped(at: Point, { points, edges, lines }: Magnets, reach: number): Snapped {
  const [near] = points
    .map((point) => ({ ...point, far: distance(at, point.at) }))
    .filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far);
  if (near) return { at: near.at, to: 'point', place: near.place };
  const edge = nearestOn(at, edges, reach);
  if (edge) return { at: edge, to: 'edge' };
  const border = nearestOn(at, lines, reach);
  return border ? { at: border, to: 'border' } : { at, to: undefined };
}

function nearestOn(at: Point, lines: Point[][], reach: number): Point | undefined {
  let best: { at: Point; far: number } | undefined;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1], line[index]];
      if (!from || !to || !isNear(at, [from, to], reach)) continue;
      const foot = footOf(at, from, to);
      const far = distance(at, foot);
      if (far <= reach && far < (best?.far ?? Infinity)) best = { at: foot, far };
    }
  }
  return best?.at;
}

/** Cheap: most stretches of a coast are far away. */
const isNear = ([x, y]: Point, [a, b]: [Point, Point], reach: number) =>
  x >= Math.min(a[0], b[0]) - reach &&
  x <= Math.max(a[0], b[0]) + reach &&
  y >= Math.min(a[1], b[1]) - reach &&
  y <= Math.max(a[1], b[1]) + reach;

/** Path data of our own (`M12.3 4l.5-1…z`) as lines of points. */
export function linesOf(d: string): Point[][] {
  return [...d.matchAll(/M([^Ml]*)(?:l([^Mz]*))?(z)?/g)].map(([, start = '', moves = '', closed]) => {
    const numbers = (text: string) => [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([one]) => Number(one));
    let [x = 0, y = 0] = numbers(start);
    const line: Point[] = [[x, y]];
    const steps = numbers(moves);
    for (let index = 0; index + 1 < steps.length; index += 2) {
      [x, y] = [x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0)];
      line.push([x, y]);
    }
    return closed ? [...line, ...line.slice(0, 1)] : line;
  });
}

/** What must not hold on to itself: a shape, or one point of it. */
type But = { feature: number; corner?: Corner };

/** All points of the shapes that are there. */
export function placesIn(features: MapFeature[], but?: But): LonLat[] {
  return features.flatMap((feature, index) =>
    cornersOf(feature).flatMap(({ corner, place }) => {
      const isOwn = but?.feature === index;
      const isHeld = but?.corner?.ring === corner.ring && but.corner.at === corner.at;
      return isOwn && (!but.corner || isHeld) ? [] : [place];
    }),
  );
}

/** The outlines of the shapes that are there, but for those of the one that is being drawn. */
export function outlinesIn(features: MapFeature[], but?: But): LonLat[][] {
  return features.flatMap((feature, index) => {
    if (but?.feature === index) return [];
    const closed = feature.kind === 'zone';
    return ringsOf(feature).map((ring) => (closed ? [...ring, ...ring.slice(0, 1)] : ring));
  });
}
