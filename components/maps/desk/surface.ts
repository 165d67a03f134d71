import { type LonLat, type MapFeature, ringsOf } from '../../../db/maps/geometry.ts';
import { projectAll } from '../view.ts';
import type { Point, Projected } from '../view.ts';
import { pointsOf } from './drawing.ts';

/** The sheet under the pen: what part of the view is looked at, and what lies under a point. Pure; pixels of the view. */

/** The part that is looked at. */
export type Frame = { x: number; y: number; width: number };
export const WIDTH = 1000;
const CLOSEST = WIDTH / 8;

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** A frame of a width that has a point in the middle, as far as the view goes. */
export function frameAround([x, y]: Point, width: number, height: number): Frame {
  const wide = between(width, CLOSEST, WIDTH);
  const tall = (wide * height) / WIDTH;
  return { x: between(x - wide / 2, 0, WIDTH - wide), y: between(y - tall / 2, 0, height - tall), width: wide };
}

/** The frame moved so that a point is well inside. */
export function frameWith(frame: Frame, [x, y]: Point, height: number): Frame {
  const tall = (frame.width * height) / WIDTH;
  const isInside = x >= frame.x && y >= frame.y && x <= frame.x + frame.width && y <= frame.y + tall;
  return isInside ? frame : frameAround([x, y], frame.width, height);
}

export const inView = ([x, y]: Point, height: number): Point => [between(x, 0, WIDTH), between(y, 0, height)];

/** The place of a point, to ten metres. */
export function placeOf(view: Projected, at: Point): LonLat | undefined {
  const place = view.projection.invert?.(at);
  if (!place || place.some(Number.isNaN)) return undefined;
  return place.map((value) => Math.round(value * 1e4) / 1e4) as LonLat;
}

const far = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** Which of the points is nearest to a place of the sheet, within reach. */
export function nearestOf(at: Point, points: (Point | undefined)[], reach: number): number | undefined {
  const [near] = points
    .map((point, index) => ({ index, distance: point ? far(at, point) : Infinity }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  return near?.index;
}

type Look = { view: Projected; features: { feature: MapFeature; index: number }[]; at: Point; reach: number };

/** The topmost shape under a point; markers and lines within reach, areas around it. */
export function featureAt({ view, features, at, reach }: Look): number | undefined {
  const hits = features.filter(({ feature }) => {
    const pairs = projectAll(view, pointsOf(feature));
    if (feature.kind === 'zone')
      return ringsOf(feature).filter((ring) => isInside(at, projectAll(view, ring))).length === 1;
    if (feature.kind === 'line') return pairs.some((from, index) => isOn(at, [from, pairs[index + 1]], reach));
    return pairs.some((point) => far(at, point) <= reach * 1.5);
  });
  const order = { country: 0, zone: 1, line: 2, name: 3, marker: 4 };
  return hits.toSorted((a, b) => order[b.feature.kind] - order[a.feature.kind] || b.index - a.index)[0]?.index;
}

const isOn = (at: Point, [from, to]: [Point, Point | undefined], reach: number) =>
  to !== undefined && far(at, footOf(at, from, to)) <= reach;

/** The nearest point of a stretch. */
export function footOf(at: Point, from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length ? between(((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / length, 0, 1) : 0;
  return [from[0] + share * dx, from[1] + share * dy];
}

/** The stretch that is nearest to a place of the sheet, within reach. */
export function nearestEdge<Edge extends { ends: [Point, Point] }>(
  at: Point,
  edges: Edge[],
  reach: number,
): Edge | undefined {
  const near = edges
    .map((edge) => ({ edge, distance: far(at, footOf(at, ...edge.ends)) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.edge;
}

/** By counting how often a level line from the point leaves the ring. */
function isInside([x, y]: Point, ring: Point[]): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}
