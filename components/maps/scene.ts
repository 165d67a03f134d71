import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { featuresOn, ringsOf, statementsOn, wordsIn } from '../../db/maps/geometry.ts';
import type { CountryFeature, LineFeature, MapBase, MapFeature, MapInset, StyleOf } from '../../db/maps/geometry.ts';
import { labelsOf } from './scene-labels.ts';
import type { LabelLayer } from './scene-labels.ts';
import type { Direction } from './labels.ts';
import { countriesPath, groundPaths } from './projection.ts';
import { linePath, projectView, ringsPath } from './view.ts';
import type { Projected } from './view.ts';

/**
 * A map as a list of shapes with class names, ready to be written as JSX (`map-figure.tsx`) or as text (the drawn pictures).
 * Looks live in `map.css` alone. Server only.
 */

/** One path. `width` is a stroke width in px of the scene, only for flows. */
export type Shape = { className: string; d: string; width?: number };

export type Scene = {
  width: number;
  height: number;
  shapes: Shape[];
  layers: LabelLayer[];
  inset?: Scene & { x: number; y: number };
};

export type SceneRequest = {
  base: MapBase;
  features: MapFeature[];
  /** ISO day; features that do not hold on it are left out. Without it all are drawn. */
  date?: string;
  locale: string;
  dir: Direction;
  /** Width of the scene in px (1000 for the site). */
  width: number;
  /** Size of plain labels in px of the scene, by name of layer: one set of labels is placed for each. */
  sizes: Record<string, number>;
  /** Words of the scale bar with `{n}` for the kilometres ('{n} km'); no bar without them, nor on views wider than some 20 degrees. */
  scale?: string;
};

/** Scenes that were drawn last. The newest map stands on every page of its language, and drawing it takes half a second. */
const drawn = new LRUCache<string, Scene>({ max: 100 });

/**
 * Draws a map of a day: ground, areas, lines and one layer of placed labels for each size of type. The same request is drawn once
 * and answered with the same scene: do not change it.
 */
export function sceneOf(request: SceneRequest): Scene {
  const key = createHash('sha256').update(JSON.stringify(request)).digest('base64');
  const known = drawn.get(key);
  if (known) return known;
  const scene = draw(request);
  drawn.set(key, scene);
  return scene;
}

function draw(request: SceneRequest): Scene {
  const { base, date, width } = request;
  const features = featuresOn(request.features, date);
  const view = projectView(base, width);
  const numbers = new Map(statementsOn(features).map((feature, index) => [feature, index + 1] as const));
  const inset = base.inset && insetScene(base.inset, features, view);
  const layers = Object.entries(request.sizes).map(([name, size]) =>
    labelsOf({
      view,
      features,
      locale: request.locale,
      dir: request.dir,
      name,
      size,
      numbers,
      scale: request.scale,
      span: base.span,
      covered: inset ? [coverOf(inset)] : [],
    }),
  );
  return { width, height: view.height, shapes: shapesOf(base, features, view), layers, inset };
}

function coverOf(inset: Scene & { x: number; y: number }) {
  return { left: inset.x, top: inset.y, right: inset.x + inset.width, bottom: inset.y + inset.height };
}

function insetScene(inset: MapInset, features: MapFeature[], outer: Projected): Scene & { x: number; y: number } {
  const width = Math.round(outer.width * inset.share);
  const view = projectView(inset, width, outer.tolerance);
  const x = inset.corner.endsWith('west') ? 0 : outer.width - width;
  const y = inset.corner.startsWith('north') ? 0 : outer.height - view.height;
  return { x, y, width, height: view.height, shapes: shapesOf(inset, features, view), layers: [] };
}

function shapesOf(base: Omit<MapBase, 'inset'>, features: MapFeature[], view: Projected): Shape[] {
  const ground = groundPaths(view);
  const shapes: Shape[] = [
    { className: 'map-land', d: ground.land },
    { className: 'map-land-focus', d: countriesPath(view, base.highlight ?? []) },
    ...countryShapes(features, view),
    ...(base.borders === 'none' ? [] : borderShapes(ground)),
    ...features.flatMap((feature) =>
      feature.kind === 'zone' ? [zoneShape(feature.style, ringsPath(view, ringsOf(feature)))] : [],
    ),
    ...features.flatMap((feature) => (feature.kind === 'line' ? lineShapes(feature, view) : [])),
  ];
  return shapes.filter((shape) => shape.d !== '');
}

function borderShapes({ borders, disputed }: { borders: string; disputed: string }): Shape[] {
  return [
    { className: 'map-border', d: borders },
    { className: 'map-border map-border-disputed', d: disputed },
  ];
}

function zoneShape(style: StyleOf<'zone'>, d: string): Shape {
  return { className: `map-zone map-zone-${style}`, d };
}

function countryShapes(features: MapFeature[], view: Projected): Shape[] {
  const countries = features.filter((feature): feature is CountryFeature => feature.kind === 'country');
  const codesOf = (style: string) =>
    countries.filter((feature) => feature.style === style).flatMap((feature) => feature.countries);
  return ['member', 'invited', 'joined'].map((style) => ({
    className: `map-country map-country-${style}`,
    d: countriesPath(view, codesOf(style)),
  }));
}

/** A line as one path, a flow as its legs over a rim in the colour of the land. */
export function lineShapes({ style, geometry, width }: LineFeature, view: Projected): Shape[] {
  if (width === undefined) return [{ className: `map-line map-line-${style}`, d: linePath(view, geometry) }];
  const scale = view.width / 1000;
  const legs = legsOf(geometry, width).map((leg) => ({
    d: linePath(view, leg.points),
    width: Math.max(leg.width, 1.4) * scale,
  }));
  const rim = legs.map((leg) => ({ ...leg, className: 'map-flow map-flow-rim', width: leg.width + 1.6 * scale }));
  return [...rim, ...legs.map((leg) => ({ ...leg, className: `map-flow map-flow-${style}` }))];
}

/** Legs of a flow, joined where the width stays the same. `width[i]` is that of the leg from point i to point i + 1. */
function legsOf(
  points: LineFeature['geometry'],
  width: number | number[],
): { points: LineFeature['geometry']; width: number }[] {
  const legs: { points: LineFeature['geometry']; width: number }[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [from, to] = [points[index], points[index + 1]];
    const wide = typeof width === 'number' ? width : (width[index] ?? width.at(-1) ?? 1);
    const last = legs.at(-1);
    if (!from || !to) continue;
    if (last?.width === wide) last.points.push(to);
    else legs.push({ points: [from, to], width: wide });
  }
  return legs;
}

/** The words of a scene for its `<desc>`: what stands on the map, in its language, in order of weight. */
export function spokenOf(features: MapFeature[], locale: string, date?: string): string {
  const words = featuresOn(features, date)
    .filter((feature) => feature.kind !== 'name' || feature.style !== 'figure')
    .flatMap((feature) => [feature.text, feature.kind === 'zone' ? feature.party : undefined])
    .map((text) => wordsIn(text, locale).replaceAll('\n', ' '));
  return [...new Set(words)].filter(Boolean).join(locale === 'en' ? ', ' : '، ');
}
