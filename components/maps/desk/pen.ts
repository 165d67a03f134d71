import type { KeyboardEvent, PointerEvent } from 'react';
import type { LonLat, MapFeature } from '../../../db/maps/geometry.ts';
import type { Point } from '../view.ts';
import { projectAll } from '../view.ts';
import { type Corner, cornersOf, type Drawing, edgesOf } from './drawing.ts';
import { type Hold, outlinesIn, placesIn, type Snapped, snapped } from './snap.ts';
import { featureAt, nearestEdge, nearestOf, placeOf } from './surface.ts';
import type { GroundHandle } from './use-ground.client.ts';

/** What keys and pointers do with the pen. Whatever comes of it is said by the callbacks. */

export type PenProps = {
  ground: GroundHandle;
  /** Those that are shown, with their places in the list. */
  shown: { feature: MapFeature; index: number }[];
  features: MapFeature[];
  selected: number | undefined;
  drawing: Drawing;
  holdsOn: boolean;
  onSelect: (index: number | undefined) => void;
  onPoint: (place: LonLat, to: Hold) => void;
  onTakeBack: () => void;
  onEnd: () => void;
  onMove: (corner: Corner, place: LonLat) => void;
  /** A point between two others; `corner` is where it stands then. */
  onInsert: (corner: Corner, place: LonLat) => void;
  onDrop: (corner: Corner) => void;
};

/** A point of the selected shape that is held, by a finger or by the keys; a new one becomes part of it when it is set down. */
export type Held = { corner: Corner; isNew: boolean; by: 'pointer' | 'keys'; moved: boolean };

/** In pixels of the screen: how near is near, for a mouse and for a finger. */
export const REACH = { mouse: 10, touch: 18 };
const STEP = { near: 1, far: 12 };
const ARROWS: Record<string, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

type Near = { at: Point; reach: number };

/** Where a point comes to lie that is set near here. */
export function findPlace(props: PenProps, held: Held | undefined, { at, reach }: Near): Snapped {
  const { ground, features, selected, drawing } = props;
  const { view, lines } = ground;
  const own = selected === undefined ? undefined : { feature: selected };
  const but = held && own ? { ...own, ...(held.isNew ? {} : { corner: held.corner }) } : undefined;
  const points = [...placesIn(features, but), ...drawing.points].flatMap((place) => {
    const point = view.project(place);
    return point ? [{ at: point, place }] : [];
  });
  const edges = () => outlinesIn(features, held && own).map((outline) => projectAll(view, outline));
  const found: Snapped = props.holdsOn ? snapped(at, { points, edges: edges(), lines }, reach) : { at, to: undefined };
  const place = found.place ?? placeOf(view, found.at);
  return { at: found.at, to: found.to, ...(place ? { place } : {}) };
}

/** The corners of the selected shape and the middles of its edges, in pixels of the view. */
export function handlesOf({ features, selected, ground }: PenProps) {
  const shape = selected === undefined ? undefined : features[selected];
  if (!shape) return { corners: [], edges: [] };
  const { project } = ground.view;
  const corners = cornersOf(shape).flatMap(({ corner, place }) => {
    const at = project(place);
    return at ? [{ corner, at }] : [];
  });
  const edges = edgesOf(shape).flatMap(({ corner, from, to }) => {
    const [start, end] = [project(from), project(to)];
    if (!start || !end) return [];
    const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
    return [{ corner, ends: [start, end] as [Point, Point], middle }];
  });
  return { corners, edges };
}

/** The point of the selected shape that a press takes hold of: one that is there, else a new one on an edge. */
function holdOf(props: PenProps, { at, reach }: Near): Pick<Held, 'corner' | 'isNew'> | undefined {
  const { corners, edges } = handlesOf(props);
  const near = nearestOf(
    at,
    corners.map((one) => one.at),
    reach,
  );
  const corner = near === undefined ? undefined : corners[near]?.corner;
  if (corner) return { corner, isNew: false };
  const edge = nearestEdge(at, edges, reach);
  return edge && { corner: edge.corner, isNew: true };
}

/** A press on the middle of an edge, without moving, sets a point there. */
function isOnMiddle(props: PenProps, { corner }: Held, { at, reach }: Near): boolean {
  const edge = handlesOf(props).edges.find((one) => one.corner.ring === corner.ring && one.corner.at === corner.at);
  return edge !== undefined && nearestOf(at, [edge.middle], reach) === 0;
}

/** Sets a point, ends a shape on its own first or last point, or chooses what lies there. Answers a corner that is to be held. */
function press(props: PenProps, near: Near): Held | undefined {
  const { ground, shown, drawing } = props;
  const { view } = ground;
  if (drawing.tool === 'select') {
    const hold = holdOf(props, near);
    if (hold) return { ...hold, by: 'keys', moved: false };
    props.onSelect(featureAt({ view, features: shown, ...near }));
    return undefined;
  }
  const own = drawing.points.map(view.project);
  const hit = nearestOf(near.at, own, near.reach * 0.7);
  const isEnd =
    hit !== undefined && own.length > 1 && (hit === own.length - 1 || (hit === 0 && drawing.tool !== 'line'));
  const { place, to } = findPlace(props, undefined, near);
  if (isEnd) props.onEnd();
  else if (place) props.onPoint(place, to);
  return undefined;
}

function letGo(props: PenProps, held: Held, near: Near): void {
  const { place } = findPlace(props, held, near);
  if (place) (held.isNew ? props.onInsert : props.onMove)(held.corner, place);
}

export type Tools = {
  go: (at: Point) => void;
  zoom: (factor: number) => void;
  unit: () => number;
  reachOf: (by: string) => number;
  hold: (held: Held | undefined) => void;
  setCursor: (at: Point) => void;
};
type Keys = { props: PenProps; tools: Tools; held: Held | undefined; cursor: Point };

/** Arrows move the crosshair, Enter sets, Backspace takes back, Escape ends. */
export function onKey(event: KeyboardEvent, { props, tools, held, cursor }: Keys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[event.key];
  const near = { at: cursor, reach: tools.reachOf('mouse') };
  if (arrow) {
    const step = (event.shiftKey ? STEP.near : STEP.far) * tools.unit();
    tools.go([cursor[0] + arrow[0] * step, cursor[1] + arrow[1] * step]);
    if (held) tools.hold({ ...held, moved: true });
  } else if (event.key === 'Enter' || event.key === ' ') {
    if (held) letGo(props, held, near);
    tools.hold(held ? undefined : press(props, near));
  } else if (event.key === 'Backspace' || event.key === 'Delete') {
    if (held && !held.isNew) props.onDrop(held.corner);
    else if (!held) props.onTakeBack();
    tools.hold(undefined);
  } else if (event.key === 'Escape') {
    if (held) tools.hold(undefined);
    else props.onEnd();
  } else if (event.key === '+' || event.key === '=') tools.zoom(2);
  else if (event.key === '-') tools.zoom(0.5);
  else return;
  event.preventDefault();
}

/** What a pointer presses is held while it is down, and not after. */
const pressedHold = (held: Held | undefined) => (held?.isNew ? undefined : held);

type Pointing = Omit<Keys, 'cursor'> & {
  sheet: { current: SVGSVGElement | null };
  pressed: { current: Point | null };
};

const pointOf = (event: PointerEvent, sheet: SVGSVGElement | null): Point => {
  const matrix = sheet?.getScreenCTM();
  if (!matrix) return [0, 0];
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return [x, y];
};

/** A press that does not move sets or chooses; one that begins on a corner of the selected shape and moves takes it along. */
export function pointerHandlers({ props, tools, held, sheet, pressed }: Pointing) {
  const hasMoved = (to: Point) =>
    pressed.current !== null && Math.hypot(to[0] - pressed.current[0], to[1] - pressed.current[1]) > 4 * tools.unit();
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = pointOf(event, sheet.current);
    pressed.current = at;
    tools.setCursor(at);
    if (props.drawing.tool !== 'select' || held) return;
    const hold = holdOf(props, { at, reach: tools.reachOf(event.pointerType) });
    if (!hold) return;
    sheet.current?.setPointerCapture(event.pointerId);
    tools.hold({ ...hold, by: 'pointer', moved: false });
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && !held) return;
    const to = pointOf(event, sheet.current);
    tools.setCursor(to);
    if (held?.by === 'pointer' && !held.moved && hasMoved(to)) tools.hold({ ...held, moved: true });
  };
  const up = (event: PointerEvent) => {
    const near = { at: pointOf(event, sheet.current), reach: tools.reachOf(event.pointerType) };
    if (held && (held.by === 'keys' || held.moved)) letGo(props, held, near);
    const isStill = pressed.current !== null && !hasMoved(near.at);
    const isOnEdge = held?.by === 'pointer' && held.isNew && !held.moved && isStill;
    if (isOnEdge && isOnMiddle(props, held, near)) letGo(props, held, near);
    else if (isOnEdge) props.onSelect(featureAt({ view: props.ground.view, features: props.shown, ...near }));
    tools.hold(!held && isStill ? pressedHold(press(props, near)) : undefined);
    pressed.current = null;
  };
  const cancel = () => {
    pressed.current = null;
    tools.hold(undefined);
  };
  return { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: cancel };
}
