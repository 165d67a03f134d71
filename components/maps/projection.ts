import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea, geoBounds, geoContains, geoPath } from 'd3-geo';
import type { GeoContext, GeoPermissibleObjects } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { LRUCache } from 'lru-cache';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LonLat, MapView } from '../../db/maps/geometry.ts';
import { pathData, simplify } from './path.ts';
import type { Stroke } from './path.ts';
import type { Projected } from './view.ts';

/** Server only (reads files): the ground of a view as SVG paths. All results are in the pixels of the view. */

const RADIANS = Math.PI / 180;

/** Paths traced last. All dates of a map have the same ground, and tracing it is nearly all the work of drawing them. */
const traced = new LRUCache<string, string>({ maxSize: 8_000_000, sizeCalculation: (d) => d.length + 100 });

function once(key: string, make: () => string): string {
  const known = traced.get(key);
  if (known !== undefined) return known;
  const d = make();
  traced.set(key, d);
  return d;
}

/** SVG path data of the ground: `land` to fill, `borders` and `disputed` (dashed) to stroke. Cut to the view, coordinates to 0.1 px. */
export function groundPaths(view: Projected): { land: string; borders: string; disputed: string } {
  const path = (name: 'land' | 'borders' | 'disputed') =>
    once(`${name} ${view.key}`, () => trace(view, loadWorld(view.detail)[name]));
  return { land: path('land'), borders: path('borders'), disputed: path('disputed') };
}

/** SVG path data of countries by ISO numeric code, as one shape without the borders between them; '' when none is in view. */
export function countriesPath(view: Projected, codes: string[]): string {
  return codes.length ? once(`${codes.join()} ${view.key}`, () => trace(view, merged(view.detail, codes))) : '';
}

/** ISO numeric codes of all countries that can be drawn. */
export function listCountries(): string[] {
  return [...loadWorld('50m').parts.keys()].filter((code) => /^\d{3}$/.test(code)).toSorted();
}

/** A view that shows these countries whole, with some ground around them; undefined when there are none. */
export function viewOf(codes: string[], aspect: number): MapView | undefined {
  // Islands far out at sea would make a map of the ocean: what counts is the mainland, and what is nearly as large.
  const main = codes.flatMap((code) => {
    const parts = merged('50m', [code]).coordinates;
    const largest = Math.max(0, ...parts.map(areaOf));
    return parts.filter((rings) => areaOf(rings) >= largest / 4);
  });
  if (main.length === 0) return undefined;
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPolygon', coordinates: main });
  const wide = west <= east ? east - west : east - west + 360;
  const lat = (south + north) / 2;
  const tall = (north - south) / Math.cos(Math.min(Math.abs(lat), 70) * RADIANS);
  const span = Math.min(300, Math.max(wide, tall * aspect, 1) * 1.25);
  const lon = ((west + wide / 2 + 540) % 360) - 180;
  const round = (value: number) => Math.round(value * 100) / 100;
  return { centre: [round(lon), round(lat)], span: round(span), aspect, detail: span < 6 ? '10m' : '50m' };
}

const areaOf = (rings: MultiPolygon['coordinates'][number]) => geoArea({ type: 'Polygon', coordinates: rings });

type Rings = MultiPolygon['coordinates'][number];
const bounds = new WeakMap<Rings, [west: number, south: number, east: number, north: number]>();

/** Whether a point may lie in a polygon at all: most lie far away, and asking the sphere is dear. */
function mayLieIn(rings: Rings, [lon, lat]: LonLat): boolean {
  const known = bounds.get(rings) ?? boundsOf(rings[0] ?? []);
  bounds.set(rings, known);
  const [west, south, east, north] = known;
  // Great circles reach a little farther north and south than their ends; what is very wide may go round the globe.
  const isWide = east - west > 90;
  return isWide || (lon >= west && lon <= east && lat >= south - 2 && lat <= north + 2);
}

function boundsOf(ring: Rings[number]): [number, number, number, number] {
  return ring.reduce<[number, number, number, number]>(
    ([west, south, east, north], [lon = 0, lat = 0]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  );
}

/** Whether a point of the globe lies in one of these countries. */
export function liesIn(view: Projected, codes: string[], at: LonLat): boolean {
  if (codes.length === 0) return false;
  return merged(view.detail, codes).coordinates.some(
    (rings) => mayLieIn(rings, at) && geoContains({ type: 'Polygon', coordinates: rings }, at),
  );
}

function trace(view: Projected, shape: GeoPermissibleObjects): string {
  const strokes: Stroke[] = [];
  const context = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => void strokes.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => void strokes.at(-1)?.points.push([x, y]),
    closePath: () => void Object.assign(strokes.at(-1) ?? {}, { closed: true }),
    arc: () => {},
  } satisfies GeoContext;
  geoPath(view.projection, context)(shape);
  return pathData(strokes.map((stroke) => simplify(stroke, view.tolerance)).filter((stroke) => stroke !== undefined));
}

type World = {
  land: Feature<MultiPolygon>;
  borders: MultiLineString;
  disputed: MultiLineString;
  topology: Topology;
  /** Geometries of each country, with the parts that Natural Earth draws apart. */
  parts: Map<string, (Polygon2 | MultiPolygon2)[]>;
  merged: Map<string, MultiPolygon>;
};
type Named = GeometryObject<{ name: string }>;
type Polygon2 = Extract<Named, { type: 'Polygon' }>;
type MultiPolygon2 = Extract<Named, { type: 'MultiPolygon' }>;

const worlds = new Map<string, World>();
/** Parsed it takes 70 MB at 10m, and what is drawn is kept by itself: it goes when nothing has been drawn for so long. Milliseconds. */
const LINGER = 10_000;
const leave = setTimeout(() => worlds.clear(), LINGER).unref();

/**
 * Lands that the data draws as countries of their own although the United Nations counts them to another:
 * drawn with it, their line dashed. Kosovo (recognised by some) keeps its own shape and a dashed line to Serbia.
 */
const PART_OF: Record<string, string> = {
  Somaliland: '706',
  'N. Cyprus': '196',
  'Cyprus U.N. Buffer Zone': '196',
  Crimea: '804',
  Baikonur: '398',
};
const DISPUTED = new Set([...Object.keys(PART_OF), 'Kosovo', 'W. Sahara', 'Siachen Glacier']);

/** A point in Crimea; the data counts the peninsula to Russia, the General Assembly (resolution 68/262) to Ukraine. */
const CRIMEA: LonLat = [34.1, 45.2];

/** Parses world-atlas, once for all maps that are drawn one after another: 0.7 MB at 50m, 3.6 MB at 10m. The working folder is the project's. */
function loadWorld(detail: MapView['detail']): World {
  leave.refresh();
  const known = worlds.get(detail);
  if (known) return known;
  const file = join(process.cwd(), 'node_modules/world-atlas', `countries-${detail}.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const countries = topology.objects.countries as GeometryCollection<{ name: string }>;
  splitCrimea(topology, countries);
  const parts: World['parts'] = new Map();
  for (const geometry of countries.geometries as (Polygon2 | MultiPolygon2)[]) {
    const code = geometry.id ?? PART_OF[nameOf(geometry)] ?? nameOf(geometry);
    parts.set(String(code), [...(parts.get(String(code)) ?? []), geometry]);
  }
  const lines = (disputed: boolean) =>
    mesh(
      topology,
      countries,
      (a, b) => a !== b && disputed === (DISPUTED.has(nameOf(a as Named)) || DISPUTED.has(nameOf(b as Named))),
    );
  const land = sound(merge(topology, [...parts.values()].flat()));
  const world: World = {
    land: { type: 'Feature', properties: {}, geometry: land },
    borders: lines(false),
    disputed: lines(true),
    topology,
    parts,
    merged: new Map(),
  };
  worlds.set(detail, world);
  return world;
}

function nameOf(geometry: Named): string {
  const properties: { name?: string } | undefined = geometry.properties;
  return properties?.name ?? '';
}

function splitCrimea(topology: Topology, countries: GeometryCollection<{ name: string }>): void {
  const russia = countries.geometries.find((geometry) => geometry.id === '643');
  if (russia?.type !== 'MultiPolygon') return;
  const polygon = (arcs: number[][]) => ({ type: 'Polygon' as const, arcs });
  const crimea = russia.arcs.find((arcs) => geoContains(feature(topology, polygon(arcs)), CRIMEA));
  if (!crimea) return;
  russia.arcs = russia.arcs.filter((arcs) => arcs !== crimea);
  countries.geometries.push({ ...polygon(crimea), properties: { name: 'Crimea' } });
}

/** Without polygons wound the wrong way, which d3 would fill all round the globe (the Maldives at 10m). */
function sound(shape: MultiPolygon): MultiPolygon {
  const coordinates = shape.coordinates.filter(
    (rings) => geoArea({ type: 'Polygon', coordinates: rings }) < 2 * Math.PI,
  );
  return { type: 'MultiPolygon', coordinates };
}

function merged(detail: MapView['detail'], codes: string[]): MultiPolygon {
  const world = loadWorld(detail);
  const key = codes.toSorted().join();
  const known = world.merged.get(key);
  if (known) return known;
  const shape = sound(
    merge(
      world.topology,
      codes.flatMap((code) => world.parts.get(code) ?? []),
    ),
  );
  if (world.merged.size > 200) world.merged.clear();
  world.merged.set(key, shape);
  return shape;
}

/** Degrees of longitude that a distance in kilometres spans at a latitude. */
export function degreesOf(kilometres: number, latitude: number): number {
  return kilometres / (111.32 * Math.cos(latitude * RADIANS));
}
