import { digits, legendOn, stateOn, wordsIn } from '../../maps/geometry.ts';
import type { MapBase, MapFeature, NewsMap } from '../../maps/geometry.ts';
import { widthOf } from '../../../components/maps/labels.ts';
import { sceneOf } from '../../../components/maps/scene.ts';
import type { LabelLayer } from '../../../components/maps/scene-labels.ts';
import type { Scene, Shape } from '../../../components/maps/scene.ts';
import type { Locator, MapCover } from '../picture-kit.ts';
import { dirOf, escape, SIZE } from './draw-page.ts';
import type { Drawing, DrawnLocale } from './draw-page.ts';

/** Locator maps and covers of maps as SVG text, drawn by the same code as the maps of the site. */

const LABEL = 40;
const SCALE_WORDS = { en: '{n} km', ar: '{n} كم', fa: '{n} کیلومتر' };

/** A locator map: the place a piece is about, with its small print in a strip below. */
export function locatorPage(picture: Locator, locale: DrawnLocale): Drawing {
  const note = picture.note && digits(picture.note[locale], 'en');
  const strip = note ? (widthOf(note, { size: 31 }) > SIZE.width - 80 ? 108 : 66) : 0;
  const height = SIZE.height - strip;
  const base: MapBase = {
    centre: picture.centre,
    span: picture.span,
    aspect: SIZE.width / height,
    detail: picture.span < 6 ? '10m' : '50m',
    highlight: isQuiet(picture) ? picture.highlight : undefined,
    inset: picture.inset,
  };
  const drawing = drawn({ base, features: featuresOf(picture), locale, size: LABEL });
  const words = note ? `<p class="strip" style="height:${strip}px">${escape(note)}</p>` : '';
  return { body: `<div class="map-frame">${drawing.body}</div>${words}`, missing: drawing.missing };
}

/** One or two countries stay quiet ground where a point, an area or a line is the subject; otherwise the countries are the subject. */
function isQuiet({ highlight = [], points = [], zones = [], lines = [], hatch = [] }: Locator): boolean {
  const subject = points.some((point) => point.main) || zones.length > 0 || lines.length > 0 || hatch.length > 0;
  return highlight.length <= 2 && subject;
}

function featuresOf(picture: Locator): MapFeature[] {
  const { points = [], names = [], zones = [], lines = [], highlight = [], hatch = [] } = picture;
  const strong = points.length || names.length ? ('member' as const) : ('joined' as const);
  const countries: MapFeature[] =
    isQuiet(picture) || !highlight.length ? [] : [{ kind: 'country', style: strong, text: {}, countries: highlight }];
  return [
    ...countries,
    ...(hatch.length ? [{ kind: 'country', style: 'invited', text: {}, countries: hatch } satisfies MapFeature] : []),
    ...zones.map((geometry): MapFeature => ({ kind: 'zone', style: 'accent', text: {}, geometry })),
    ...lines.map(({ points: geometry, dashed }): MapFeature => ({
      kind: 'line',
      style: dashed ? 'route' : 'road',
      text: {},
      geometry,
    })),
    ...points.map(({ at, name, main, side }): MapFeature => ({
      kind: 'marker',
      style: main ? 'main' : 'town',
      text: name,
      geometry: at,
      side,
    })),
    ...names.map(({ at, name, sea }): MapFeature => ({
      kind: 'name',
      style: sea ? 'sea' : 'country',
      text: name,
      geometry: at,
    })),
  ];
}

/** A cover: the map's title and legend above the map as it stood on a date. */
export async function mapPage({ map: slug, date, only }: MapCover, locale: DrawnLocale): Promise<Drawing> {
  const { map } = (await import(`../maps/${slug}.ts`)) as { map: NewsMap };
  const day = date ?? stateOn(map.states)?.date;
  const entries = legendOn(map.features, locale, day);
  const head = entries.reduce((sum, { words }) => sum + widthOf(words, { size: 31 }) + 120, 0) > SIZE.width ? 236 : 190;
  const aspect = SIZE.width / (SIZE.height - head);
  const base = { ...map.base, aspect, span: map.base.span * Math.max(1, aspect / map.base.aspect) };
  const { body, missing } = drawn({
    base,
    features: chosen(map.features, only),
    date: day,
    locale,
    size: only ? 38 : 31,
    scale: SCALE_WORDS[locale],
  });
  const legend = entries.map(
    ({ kind, style, words }) => `<li>${sampleOf(kind, style)}<span>${escape(words)}</span></li>`,
  );
  const title = `<h1>${escape(map.texts[locale]?.title ?? '')}</h1><ul class="map-legend">${legend.join('')}</ul>`;
  return {
    body: `<div class="head">${title}</div><div class="map-frame" style="inset-block-start:${head}px">${body}</div>`,
    missing,
  };
}

function chosen(features: MapFeature[], only?: string[]): MapFeature[] {
  const words = (feature: MapFeature) => feature.kind === 'marker' || feature.kind === 'name';
  return only ? features.filter((feature) => !words(feature) || only.includes(wordsIn(feature.text, 'en'))) : features;
}

function sampleOf(kind: string, style: string): string {
  const flow = style === 'advance' || style === 'retreat';
  const className = flow ? `map-flow map-flow-${style}` : `map-${kind} map-${kind}-${style}`;
  const d = kind === 'line' ? 'M1 8H27' : 'M1.5 1.5H26.5V14.5H1.5Z';
  const fill = style === 'accent' || style === 'invited' ? ' fill="url(#hatch)"' : '';
  return `<svg class="map-sample" viewBox="0 0 28 16"><path class="${className}" d="${d}"${fill}${flow ? ' stroke-width="9"' : ''}/></svg>`;
}

type DrawRequest = {
  base: MapBase;
  features: MapFeature[];
  date?: string;
  locale: DrawnLocale;
  size: number;
  scale?: string;
};

function drawn({ base, features, date, locale, size, scale }: DrawRequest): Drawing {
  const scene = sceneOf({
    base,
    features,
    date,
    locale,
    dir: dirOf(locale),
    width: SIZE.width,
    sizes: { wide: size },
    scale,
  });
  const printed = new Set(
    scene.layers.flatMap((layer) => layer.words.map(({ lines }) => lines.join('\n').toLowerCase())),
  );
  const wanted = features.filter(
    (feature) => feature.kind === 'marker' || (feature.kind === 'name' && feature.style !== 'figure'),
  );
  const missing = date
    ? []
    : wanted.map((feature) => wordsIn(feature.text, locale)).filter((words) => !printed.has(words.toLowerCase()));
  return { body: svgOf(scene, dirOf(locale)), missing };
}

/** A scene as SVG text; looks come from `map.css`. The hatch has the id `hatch`. */
export function svgOf(scene: Scene, dir: 'ltr' | 'rtl'): string {
  const { width, height, inset } = scene;
  const hatch =
    '<pattern id="hatch" width="15" height="15" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-hatch" d="M0 0V15"/></pattern>';
  const second = inset
    ? `<svg x="${inset.x}" y="${inset.y}" width="${inset.width}" height="${inset.height}" viewBox="0 0 ${inset.width} ${inset.height}">${sea(inset)}${paths(inset.shapes)}</svg><rect class="map-inset" x="${inset.x}" y="${inset.y}" width="${inset.width}" height="${inset.height}"/>`
    : '';
  return `<svg class="map-figure map-${dir}" viewBox="0 0 ${width} ${height}" direction="${dir}"><defs>${hatch}</defs>${sea(scene)}${paths(scene.shapes)}${second}${scene.layers.map(layerSvg).join('')}</svg>`;
}

const sea = ({ width, height }: Scene) => `<rect class="map-sea" width="${width}" height="${height}"/>`;

function paths(shapes: Shape[]): string {
  const fill = (name: string) => (/map-zone-accent$|map-country-invited$/.test(name) ? ' fill="url(#hatch)"' : '');
  return shapes
    .map(
      ({ className, d, width }) =>
        `<path class="${className}" d="${d}"${fill(className)}${width ? ` stroke-width="${width}"` : ''}/>`,
    )
    .join('');
}

/** One layer of dots and words as SVG text. */
export function layerSvg({ dots, words, scale, size }: LabelLayer): string {
  const points = dots.map(({ className, x, y, radius, number }) => {
    const ring = className.endsWith('main') ? `<circle class="map-ring" cx="${x}" cy="${y}" r="${radius * 2}"/>` : '';
    const digit = number
      ? `<text class="map-point-number" x="${x}" y="${y + size * 0.28}" font-size="${size * 0.8}" text-anchor="middle">${number}</text>`
      : '';
    return `${ring}<g class="${className}"><circle cx="${x}" cy="${y}" r="${radius}"/>${digit}</g>`;
  });
  const texts = words.map(({ className, x, y, anchor, lines, size: em }) => {
    const spans = lines
      .map((line, at) => `<tspan x="${x}" dy="${at ? em * 1.16 : 0}">${escape(line)}</tspan>`)
      .join('');
    return `<text class="${className}" x="${x}" y="${y}" text-anchor="${anchor}" font-size="${em}">${spans}</text>`;
  });
  return `<g>${points.join('')}${scale ? `<path class="map-scale" d="${scale}"/>` : ''}${texts.join('')}</g>`;
}
