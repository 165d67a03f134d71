import type { LonLat, MapFeature } from '../../../db/maps/geometry.ts';
import type { Point } from '../view.ts';

/** Where a point that somebody sets comes to lie: on a point that is there already, on a border or coast near by, or where it was meant. */

export type Snapped = { at: Point; to: 'point' | 'border' | undefined; place?: LonLat };
/** Points that are there, with their places; lines of the ground, in pixels of the view. */
export type Magnets = { points: { at: Point; place: LonLat }[]; lines: Point[][] };

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** Points come before lines: areas that share a corner share it exactly. */
export function snapped(at: Point, { points, lines }: Magnets, reach: number): Snapped {
  const [near] = points
    .map((point) => ({ ...point, far: distance(at, point.at) }))
    .filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far);
  if (near) return { at: near.at, to: 'point', place: near.place };
  let best: { at: Point; far: number } | undefined;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1], line[index]];
      if (!from || !to || !isNear(at, [from, to], reach)) continue;
      const foot = footOn(at, from, to);
      const far = distance(at, foot);
      if (far <= reach && far < (best?.far ?? Infinity)) best = { at: foot, far };
    }
  }
  return best ? { at: best.at, to: 'border' } : { at, to: undefined };
}

/** Cheap: most stretches of a coast are far away. */
const isNear = ([x, y]: Point, [a, b]: [Point, Point], reach: number) =>
  x >= Math.min(a[0], b[0]) - reach &&
  x <= Math.max(a[0], b[0]) + reach &&
  y >= Math.min(a[1], b[1]) - reach &&
  y <= Math.max(a[1], b[1]) + reach;

/** The nearest point of a stretch. A corner that is nearly as near is taken instead. */
function footOn(at: Point, from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length ? ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / length : 0;
  const along = Math.min(1, Math.max(0, share));
  return [from[0] + along * dx, from[1] + along * dy];
}

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

/** All points of the shapes that are there; `but` leaves out the shape, or one point of it, that is being moved. */
export function placesIn(features: MapFeature[], but?: { feature: number; point?: number }): LonLat[] {
  return features.flatMap((feature, index) => {
    if (feature.kind === 'country') return [];
    const places = feature.kind === 'zone' || feature.kind === 'line' ? feature.geometry : [feature.geometry];
    return but?.feature === index ? places.filter((_, at) => but.point !== undefined && at !== but.point) : places;
  });
}
