import type { MapInset } from '../maps/geometry.ts';

/**
 * Drawn pictures of the sample edition, described in data. `npm run draw` turns each into one WebP file a language
 * (`pictures/drawn/<key>.<locale>.webp`, 1600 × 1067 px), which is what the first start loads into the media library.
 */

/** A label in the three languages of the sample edition. */
export type Words = { en: string; ar: string; fa: string };

/** Longitude, latitude in decimal degrees (WGS 84). */
export type LonLat = [number, number];

export type Picture = { key: string; credit?: Words } & (Locator | Bars | Timeline | Lines | MapCover);

export type Locator = {
  draw: 'locator';
  /** Middle of the view and its width in degrees of longitude at that latitude; the picture is 3:2. */
  centre: LonLat;
  span: number;
  /** ISO 3166-1 numeric codes, three digits as in world-atlas 2 ('760'). */
  highlight?: string[];
  hatch?: string[];
  /** Towns and places. `main` is the one the piece is about. `side` is where its label stands (default 'end' = right). */
  points?: { at: LonLat; name: Words; main?: boolean; side?: 'start' | 'end' | 'above' | 'below' }[];
  /** Quiet spaced names of countries, seas, rivers, regions, centred on their point. */
  names?: { at: LonLat; name: Words; sea?: boolean }[];
  /** Hatched areas in the accent, as closed rings of points. */
  zones?: LonLat[][];
  /** Lines such as roads, routes, tracks. `dashed` for approximate ones. */
  lines?: { points: LonLat[]; dashed?: boolean }[];
  /** A second view in a corner, for a part of the subject that lies far away. */
  inset?: MapInset;
  /** A line of small print inside the picture, e.g. 'Schematic. Lines not official.' */
  note?: Words;
};

export type Bars = {
  draw: 'bars';
  title: Words;
  /** Under the title: unit and scope. */
  unit: Words;
  /** Up to 10 rows. `to` makes a range bar (from `value` to `to`). `strong` is drawn in the accent, the others in ink. */
  rows: { label: Words; value: number; to?: number; strong?: boolean; shown?: Words }[];
  source: Words;
};

export type Timeline = {
  draw: 'timeline';
  title: Words;
  /** Up to 8 events in order. `date` is how it is printed; spacing is even. */
  events: { date: Words; label: Words; strong?: boolean }[];
  source: Words;
};

export type Lines = {
  draw: 'lines';
  title: Words;
  unit: Words;
  /** `x` is a position on a common scale (e.g. days or years), `at` the printed label. */
  points: { x: number; at: Words; value: number; strong?: boolean }[];
  source: Words;
};

/** A map of the sample edition (`maps/<map>.ts`) drawn whole, with its title and legend, as it stood on a date. */
export type MapCover = {
  draw: 'map';
  map: 'idlib' | 'napoleon-1812' | 'nato';
  /** ISO day; without it the newest state. */
  date?: string;
  /** English words of the points, names and figures to print, where the whole map would be too much for a small picture. */
  only?: string[];
};
