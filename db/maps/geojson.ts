import { isDay, ringsOf, STYLES } from './geometry.ts';
import type { FeatureKind, LonLat, MapFeature, Text } from './geometry.ts';

/** Features of a map to GeoJSON (RFC 7946) and back. Safe in a browser; nothing that is read is trusted. */

/** What a file may hold: bytes, shapes, points of one shape and of all. */
export const GEOJSON_LIMITS = { bytes: 2_000_000, features: 400, points: 2000, holes: 60, allPoints: 20_000 };

export type GeoJsonFault = {
  code:
    | 'tooLarge'
    | 'notJson'
    | 'notGeoJson'
    | 'otherSystem'
    | 'nothing'
    | 'tooManyFeatures'
    | 'tooManyPoints'
    | 'badKind'
    | 'badPoint'
    | 'outside'
    | 'tooFewPoints';
  /** The feature in the file it is about, from 1. */
  feature?: number;
};
export type GeoJsonRead = { features: MapFeature[] } | { fault: GeoJsonFault };

/** The fewest points of a line and of an area. */
const LINE = 2;
const RING = 3;
const LANGUAGES = ['en', 'ar', 'fa'];
type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Fault extends Error {
  readonly fault: GeoJsonFault;
  constructor(code: GeoJsonFault['code'], feature?: number) {
    super(code);
    this.fault = feature === undefined ? { code } : { code, feature };
  }
}

/** The features of a GeoJSON text, each shape of a collection on its own; a fault says what is wrong and where. */
export function readGeoJson(text: string): GeoJsonRead {
  if (new TextEncoder().encode(text).length > GEOJSON_LIMITS.bytes) return { fault: { code: 'tooLarge' } };
  try {
    const items = itemsOf(parsed(text));
    if (items.length > GEOJSON_LIMITS.features) throw new Fault('tooManyFeatures');
    const read = items.map((item, index) => readItem(item, index + 1));
    const features = read.flat();
    if (features.length === 0) throw new Fault('nothing');
    if (features.length > GEOJSON_LIMITS.features) throw new Fault('tooManyFeatures');
    if (features.reduce((sum, one) => sum + sizeOf(one), 0) > GEOJSON_LIMITS.allPoints)
      throw new Fault('tooManyPoints');
    return { features };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

const sizeOf = (feature: MapFeature) => Math.max(1, ringsOf(feature).flat().length);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new Fault('notJson');
  }
}

type Item = { geometry: unknown; properties: Plain };

function itemsOf(value: unknown): Item[] {
  if (!isPlain(value)) throw new Fault('notGeoJson');
  // Files older than the standard may say they use other coordinates than degrees.
  const system = isPlain(value.crs) ? JSON.stringify(value.crs) : '';
  if (system && !/CRS84|4326/.test(system)) throw new Fault('otherSystem');
  if (value.type === 'FeatureCollection') {
    if (!Array.isArray(value.features)) throw new Fault('notGeoJson');
    return value.features.map((one: unknown, index) => itemOf(one, index + 1));
  }
  return [value.type === 'Feature' ? itemOf(value, 1) : { geometry: value, properties: {} }];
}

function itemOf(value: unknown, number: number): Item {
  if (!isPlain(value) || value.type !== 'Feature') throw new Fault('notGeoJson', number);
  return { geometry: value.geometry, properties: isPlain(value.properties) ? value.properties : {} };
}

function pointOf(value: unknown, number: number): LonLat {
  if (!Array.isArray(value)) throw new Fault('badPoint', number);
  const [lon, lat] = value as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
    throw new Fault('badPoint', number);
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw new Fault('outside', number);
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

function pointsOf(value: unknown, number: number, least: number): LonLat[] {
  if (!Array.isArray(value)) throw new Fault('badPoint', number);
  const all = value.map((one: unknown) => pointOf(one, number));
  const last = all.at(-1);
  // A ring of the standard ends where it began; ours closes itself.
  const points = least === RING && all.length > 1 && String(last) === String(all[0]) ? all.slice(0, -1) : all;
  // A line that is drawn by others and only explained here has no points of its own.
  const isExplained = least === LINE && all.length === 0;
  if (points.length < least && !isExplained) throw new Fault('tooFewPoints', number);
  if (points.length > GEOJSON_LIMITS.points) throw new Fault('tooManyPoints', number);
  return points;
}

const listOf = (value: unknown, number: number): unknown[] => {
  if (!Array.isArray(value)) throw new Fault('badPoint', number);
  return value as unknown[];
};

function readItem({ geometry, properties }: Item, number: number): MapFeature[] {
  if (geometry === null || geometry === undefined) return countryOf(properties);
  if (!isPlain(geometry)) throw new Fault('notGeoJson', number);
  const { coordinates } = geometry;
  const zone = (polygon: unknown) => {
    const [outer, ...holes] = listOf(polygon, number).map((ring) => pointsOf(ring, number, RING));
    if (!outer) throw new Fault('tooFewPoints', number);
    if (holes.length > GEOJSON_LIMITS.holes) throw new Fault('tooManyPoints', number);
    return { ...wordsOf(properties, 'zone'), geometry: outer, ...(holes.length > 0 ? { holes } : {}) } as MapFeature;
  };
  const line = (one: unknown) =>
    ({ ...wordsOf(properties, 'line'), geometry: pointsOf(one, number, LINE) }) as MapFeature;
  const marker = (one: unknown) => {
    const kind = properties.kind === 'name' ? 'name' : 'marker';
    return { ...wordsOf(properties, kind), geometry: pointOf(one, number) } as MapFeature;
  };
  switch (geometry.type) {
    case 'Polygon':
      return [zone(coordinates)];
    case 'MultiPolygon':
      return listOf(coordinates, number).map(zone);
    case 'LineString':
      return [line(coordinates)];
    case 'MultiLineString':
      return listOf(coordinates, number).map(line);
    case 'Point':
      return [marker(coordinates)];
    case 'MultiPoint':
      return listOf(coordinates, number).map(marker);
    default:
      throw new Fault('badKind', number);
  }
}

function countryOf(properties: Plain): MapFeature[] {
  const codes = Array.isArray(properties.countries) ? properties.countries : [];
  const countries = codes.filter((code): code is string => typeof code === 'string' && /^\d{3}$/.test(code));
  return countries.length > 0 ? [{ ...wordsOf(properties, 'country'), countries } as MapFeature] : [];
}

/** `name` and `name:ar`, as OpenStreetMap has them; words without a language are taken for English. */
function textOf(properties: Plain, names: string[], most: number): Text {
  const said = (key: string) => {
    const value = properties[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
  };
  const entries = LANGUAGES.map((locale) => {
    const keys = names.flatMap((name) => [`${name}:${locale}`, ...(locale === 'en' ? [name] : [])]);
    return [locale, keys.map(said).find(Boolean) ?? ''] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => words));
}

const FALLBACK = { zone: 'neutral', line: 'front', marker: 'main', name: 'region', country: 'member' };

function wordsOf(properties: Plain, kind: FeatureKind): Plain {
  const styles: readonly string[] = STYLES[kind];
  const style = styles.find((one) => one === properties.style) ?? FALLBACK[kind];
  const day = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' && isDay(value) ? { [name]: value } : {};
  };
  const maybe = (key: string, names: string[], most: number) => {
    const text = textOf(properties, names, most);
    return Object.keys(text).length > 0 ? { [key]: text } : {};
  };
  const { width, side } = properties;
  return {
    ...{ kind, style, text: textOf(properties, ['name', 'title', 'text'], 200) },
    ...maybe('note', ['note', 'description'], 1000),
    ...maybe('source', ['source'], 300),
    ...(kind === 'zone' ? maybe('party', ['party'], 120) : {}),
    ...day('from'),
    ...day('to'),
    ...(properties.legend === true ? { legend: true } : maybe('legend', ['legend'], 200)),
    ...(kind === 'line' && typeof width === 'number' && width >= 0.2 && width <= 60 ? { width } : {}),
    ...(kind === 'line' && isWidths(width) ? { width } : {}),
    ...(kind === 'marker' && ['start', 'end', 'above', 'below'].includes(String(side)) ? { side } : {}),
  };
}

const isWidths = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' && one >= 0.2 && one <= 60);

/** All features as one collection; rings are closed, and wound counter-clockwise, those of holes clockwise, as the standard wants them. */
export function toGeoJson(features: MapFeature[]): string {
  const items = features.map((feature) => ({
    type: 'Feature',
    properties: propertiesOf(feature),
    geometry: geometryOf(feature),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features: items }, null, 1)}\n`;
}

const spread = (name: string, text: Text | undefined) =>
  Object.fromEntries(Object.entries(text ?? {}).map(([locale, words]) => [`${name}:${locale}`, words]));

function propertiesOf(feature: MapFeature): Plain {
  const { kind, style, from, to, legend } = feature;
  return {
    ...{ kind, style },
    ...spread('name', feature.text),
    ...spread('note', feature.note),
    ...spread('source', feature.source),
    ...(feature.kind === 'zone' ? spread('party', feature.party) : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(typeof legend === 'object' ? spread('legend', legend) : legend ? { legend } : {}),
    ...(feature.kind === 'line' && feature.width !== undefined ? { width: feature.width } : {}),
    ...(feature.kind === 'marker' && feature.side ? { side: feature.side } : {}),
    ...(feature.kind === 'country' ? { countries: feature.countries } : {}),
  };
}

function geometryOf(feature: MapFeature) {
  switch (feature.kind) {
    case 'zone': {
      const wound = (ring: LonLat[], isOuter: boolean) => (areaOf(ring) > 0 === isOuter ? ring : ring.toReversed());
      const rings = ringsOf(feature).map((ring, index) => wound(ring, index === 0));
      return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)]) };
    }
    case 'line':
      return { type: 'LineString', coordinates: feature.geometry };
    case 'marker':
    case 'name':
      return { type: 'Point', coordinates: feature.geometry };
    case 'country':
      return null;
  }
}

/** Twice the signed area of a ring in the plane of degrees; positive when counter-clockwise. */
function areaOf(ring: LonLat[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
