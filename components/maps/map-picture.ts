import { legendOn } from '../../db/maps/geometry.ts';
import type { IsoDay, LegendEntry, MapBase, MapFeature } from '../../db/maps/geometry.ts';
import { LOCALES, type Locale } from '../../db/site/locales.ts';
import { hatchOf } from './hatches.ts';
import type { Hatch } from './hatches.ts';
import { widthOf } from './labels.ts';
import { pictureStyle } from './picture-style.ts';
import { escaped, patternMarkup, sceneMarkup } from './scene-markup.ts';
import { sceneOf } from './scene.ts';

/** A map with its title, legend and notes as one SVG that stands for itself: for downloads, and beside links on other sites. */

export type PictureRequest = {
  base: MapBase;
  features: MapFeature[];
  date: IsoDay;
  locale: Locale;
  title: string;
  /** Under the map, a line each. */
  notes: string[];
  site: string;
  scale: string;
  /** `card`: 1200 × 630 for links; `map`: as high as the map needs. */
  shape: 'map' | 'card';
};

type Sizes = { width: number; edge: number; head: number; small: number; label: number; headLines: number };
const SIZES: Record<PictureRequest['shape'], Sizes> = {
  map: { width: 1600, edge: 48, head: 54, small: 26, label: 15.5, headLines: 3 },
  card: { width: 1200, edge: 40, head: 44, small: 23, label: 20, headLines: 2 },
};
const CARD_HEIGHT = 630;

type Page = Sizes & { dir: 'ltr' | 'rtl'; locale: Locale };
type Text = { at: number; y: number; size: number; className: string; words: string };

/** The SVG of a picture, and its size in pixels. */
export function pictureOf(request: PictureRequest): { svg: string; width: number; height: number } {
  const page = { ...SIZES[request.shape], dir: LOCALES[request.locale].dir, locale: request.locale };
  const { width, edge, head, small } = page;
  const isCard = request.shape === 'card';
  const heads = wrapped(request.title, { size: head, width: width - 2 * edge, most: page.headLines, bold: true });
  const top = edge * 0.75 + heads.length * head * 1.2 + edge * 0.4;
  const legend = legendMarkup(legendOn(request.features, request.locale, request.date), page, isCard ? 1 : 4);
  const notes = isCard
    ? []
    : request.notes.flatMap((note) => wrapped(note, { size: small, width: width - 2 * edge, most: 5 }));
  const foot = (legend.rows + notes.length + 1) * small * 1.55 + edge * 0.7;
  const room = isCard ? CARD_HEIGHT - top - foot : width / request.base.aspect;
  const map = mapMarkup(request, page, room);
  const height = Math.round(top + room + foot);
  const under = (row: number) => top + room + edge * 0.3 + (row + 1) * small * 1.55 - small * 0.35;
  const texts: Text[] = [
    ...heads.map((words, row) => ({
      at: edge,
      y: edge * 0.75 + head * (0.85 + row * 1.2),
      size: head,
      className: 'head',
      words,
    })),
    ...notes.map((words, row) => ({ at: edge, y: under(legend.rows + row), size: small, className: 'small', words })),
    { at: edge, y: under(legend.rows + notes.length), size: small * 1.1, className: 'name', words: request.site },
  ];
  const hatches = [...new Set([...map.hatches, ...legend.hatches])];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${pictureStyle(request.locale)}</style><defs>${hatches.map(patternMarkup).join('')}</defs>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<svg y="${top}" width="${width}" height="${room}" viewBox="0 0 1000 ${(1000 * room) / width}">${map.markup}</svg>`,
    `<rect class="rule" y="${top - 2}" width="${width}" height="2"/><rect class="rule" y="${top + room}" width="${width}" height="2"/>`,
    ...texts.map((text) => textMarkup(text, page)),
    `<g transform="translate(0 ${under(-1) + small * 0.35})">${legend.markup}</g></svg>`,
  ].join('');
  return { svg, width, height };
}

/** The map alone, as large as it is wanted: for pictures that say in other words what they show. */
export function mapAlone(
  request: Omit<PictureRequest, 'title' | 'notes' | 'site' | 'shape'>,
  size: { width: number; height: number },
): string {
  const { width, height } = size;
  // The map is laid out a thousand units wide, and its words are to be read at any width.
  const label = (SIZES.card.label * 900) / width;
  const page = { ...SIZES.card, label, width, dir: LOCALES[request.locale].dir, locale: request.locale };
  const { markup, hatches } = mapMarkup({ ...request, title: '', notes: [], site: '', shape: 'card' }, page, height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1000 ${(1000 * height) / width}">`,
    `<style>${pictureStyle(request.locale)}</style><defs>${[...new Set(hatches)].map(patternMarkup).join('')}</defs>`,
    `${markup}</svg>`,
  ].join('');
}

/** The map in a frame of its own; one that is wider or flatter shows more at the sides, never less. */
function mapMarkup({ base, features, date, locale, scale }: PictureRequest, page: Page, room: number) {
  const aspect = page.width / room;
  // Beyond 140 degrees the world is drawn in another way.
  const widest = base.span > 140 ? 359.8 : 139;
  const span = Math.min(widest, base.span * Math.max(1, aspect / base.aspect));
  const projection = base.projection ?? (base.span <= 60 ? 'mercator' : 'equal-area');
  const scene = sceneOf({
    base: { ...base, aspect, span, projection },
    ...{ features, date, locale, scale, dir: page.dir, width: 1000, sizes: { wide: page.label } },
  });
  return sceneMarkup(scene, page.dir);
}

/** Placed from the edge at which the language begins. */
function textMarkup({ at, y, size, className, words }: Text, { width, dir }: Page): string {
  const x = dir === 'rtl' ? width - at : at;
  return `<text class="${className}" x="${x}" y="${y}" font-size="${size}" direction="${dir}" text-anchor="start">${escaped(words)}</text>`;
}

/** The signs in rows, as many as there are rows for. */
function legendMarkup(entries: LegendEntry[], page: Page, most: number) {
  const { width, edge, small } = page;
  const hatches: Hatch[] = [];
  let [row, at, markup] = [0, edge, ''];
  for (const entry of entries) {
    const wide = small * 2.4 + widthOf(entry.words, { size: small }) + small * 1.4;
    if (at > edge && at + wide - small > width - edge) [row, at] = [row + 1, edge];
    if (row >= most) break;
    const hatch = entry.kind === 'zone' || entry.kind === 'country' ? hatchOf(entry.style) : undefined;
    if (hatch) hatches.push(hatch);
    const y = row * small * 1.55;
    const x = page.dir === 'rtl' ? width - at - small * 1.9 : at;
    markup += `<g transform="translate(${x} ${y + small * 0.2}) scale(${(small * 1.9) / 28})">${sampleMarkup(entry, hatch)}</g>`;
    markup += textMarkup(
      { at: at + small * 2.4, y: y + small * 1.05, size: small, className: 'small', words: entry.words },
      page,
    );
    at += wide;
  }
  return { markup, hatches, rows: entries.length > 0 ? Math.min(row + 1, most) : 0 };
}

function sampleMarkup({ kind, style }: LegendEntry, hatch: Hatch | undefined): string {
  const ground = '<rect class="sample" width="28" height="16"/>';
  if (kind === 'marker')
    return `${ground}<circle class="map-point map-point-${style}" cx="14" cy="8" r="${style === 'town' ? 3.6 : 5}"/>`;
  if (style === 'advance' || style === 'retreat')
    return `${ground}<path class="map-flow map-flow-${style}" d="M4 8H24" stroke-width="8"/>`;
  if (kind === 'line') return `${ground}<path class="map-line map-line-${style}" d="M2 8H26"/>`;
  const fill = hatch ? ` fill="url(#hatch-${hatch.name})"` : '';
  return `${ground}<path class="map-${kind} map-${kind}-${style}" d="M1.5 1.5H26.5V14.5H1.5Z"${fill}/>`;
}

type Wrap = { size: number; width: number; most: number; bold?: boolean };

/** Words in lines of a width; what does not fit is cut at a word. */
function wrapped(words: string, { size, width, most, bold = false }: Wrap): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = [...(lines.length > 0 ? [lines.at(-1) ?? ''] : []), word].join(' ');
    if (lines.length > 0 && widthOf(longer, { size, bold }) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
}
