import { featuresOn } from '../../maps/geometry.ts';
import type { LineFeature, LonLat, MapFeature } from '../../maps/geometry.ts';
import { lineShapes, sceneOf } from '../../../components/maps/scene.ts';
import type { Scene } from '../../../components/maps/scene.ts';
import { projectView } from '../../../components/maps/view.ts';
import { map } from '../maps/napoleon-1812.ts';
import { layerSvg, svgOf } from '../pictures/draw-locator.ts';
import { dirOf, escape } from '../pictures/draw-page.ts';
import type { DrawnLocale } from '../pictures/draw-page.ts';
import { chapters, film, printed } from './napoleon-1812.ts';

/** The frames of the film: a page with named parts, and for every moment what stands in them. */

const HEAD = 132;
const LABEL = 21;
const base = { ...map.base, aspect: film.width / (film.height - HEAD) };
const view = projectView(base, film.width);

/** Markup (text) or opacity (number) of the page's parts, by id. */
export type Frame = {
  day: string;
  title: string;
  count: string;
  flows: string;
  before: string;
  after: string;
  card: number;
  cardwords: string;
  later: number;
};

type Flow = LineFeature & { width: number[] };

const isFlow = (feature: MapFeature): feature is Flow => feature.kind === 'line' && Array.isArray(feature.width);
const still = map.features.filter((feature) => !isFlow(feature));

function sceneAt(date: string, locale: DrawnLocale): Scene {
  return sceneOf({
    base,
    features: still,
    date,
    locale,
    dir: dirOf(locale),
    width: film.width,
    sizes: { wide: LABEL },
  });
}

const words = new Map<string, string>();

function wordsAt(date: string, locale: DrawnLocale): string {
  const key = `${date} ${locale}`;
  const known = words.get(key) ?? sceneAt(date, locale).layers.map(layerSvg).join('');
  words.set(key, known);
  return known;
}

/** The page all frames are drawn on. */
export function pageOf(locale: DrawnLocale): string {
  const ground = sceneAt(map.states[0]?.date ?? '', locale);
  const parts = '<g id="flows"></g><g id="before"></g><g id="later"><g id="after"></g></g>';
  const svg = svgOf({ ...ground, layers: [] }, dirOf(locale)).replace('</svg>', `${parts}</svg>`);
  const style = `html,body{width:${film.width}px;height:${film.height}px}
.top{position:absolute;inset:0 0 auto 0;height:${HEAD}px;padding:20px 36px 0;display:flex;justify-content:space-between;background:var(--color-paper)}
#day{color:var(--color-accent);font:640 25px/1.3 var(--font-sans)}#title{font:560 44px/1.2 var(--font-serif)}
#count{font:500 68px/1.3 var(--font-serif);font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}#count small{font:500 25px var(--font-sans);color:var(--color-ink-muted);margin-inline-start:12px}
[dir=rtl] #count{font-variant-numeric:normal;font-weight:640;font-size:60px}
#card{position:absolute;inset:0;background:var(--color-paper);display:grid;place-content:center;text-align:center}
#card::before{content:'';position:absolute;inset:64px auto auto 50%;width:96px;height:14px;margin-inline-start:-48px;background:var(--color-accent)}
[dir=rtl] #card::before{margin-inline:0;left:592px}
#card h1{font-size:66px}#card p{font-size:30px;color:var(--color-ink-muted);margin-block-start:24px}#card p.small{font-size:22px;margin-block-start:10px}`;
  const top = '<div class="top"><div><div id="day"></div><div id="title"></div></div><div id="count"></div></div>';
  return `<style>${style}</style>${top}<div class="map-frame" style="inset-block-start:${HEAD}px">${svg}</div><div id="card"><div id="cardwords"></div></div>`;
}

/** A moment of a chapter: `share` of its new lines is drawn (0–1). */
export function frameOf(index: number, share: number, locale: DrawnLocale): Frame {
  const chapter = chapters[index];
  const date = chapter?.date ?? '';
  const earlier = chapters[index - 1]?.date;
  const fade = Math.min(1, Math.max(0, (share - 0.7) / 0.3));
  const grown = featuresOn(map.features, date)
    .filter(isFlow)
    .map((flow) => grownFlow(flow, date, earlier, share));
  const men = share === 1 ? (chapter?.men ?? 0) : menAt(grown, chapter?.men ?? 0, index);
  const count = `${men.toLocaleString(locale === 'ar' ? 'ar-u-nu-arab' : locale)}<small>${printed.men[locale]}</small>`;
  return {
    day: escape(chapter?.day[locale] ?? ''),
    title: escape(map.states[index]?.texts[locale]?.title ?? ''),
    count,
    flows: grown
      .flatMap((flow) => lineShapes(flow, view))
      .map(({ className, d, width }) => `<path class="${className}" d="${d}" stroke-width="${width}"/>`)
      .join(''),
    before: earlier && fade < 1 ? wordsAt(earlier, locale) : '',
    after: fade > 0 ? wordsAt(date, locale) : '',
    later: fade,
    card: 0,
    cardwords: '',
  };
}

/** Men in the longest column where its drawing stands; the first chapter only shows its figure. */
function menAt(flows: Flow[], men: number, index: number): number {
  const longest = flows
    .filter(({ style }) => style === (index < 2 ? 'advance' : 'retreat'))
    .toSorted((a, b) => lengthOf(b.geometry) - lengthOf(a.geometry))[0];
  const newest =
    index === 4 ? flows.find(({ from, geometry }) => from === chapters[4]?.date && geometry[0]?.[0] === 28.3) : longest;
  const width = newest?.width[newest.geometry.length - 2];
  return index === 0 || width === undefined ? men : Math.round((width / 1.6) * 100) * 100;
}

/** A flow that begins on this date, drawn up to `share`; what an earlier flow from the same start had drawn is there at once. */
function grownFlow(flow: Flow, date: string, earlier: string | undefined, share: number): Flow {
  if (flow.from !== date || share === 1) return flow;
  const before = map.features
    .filter(isFlow)
    .find(
      (other) =>
        other !== flow &&
        other.to === date &&
        earlier &&
        other.style === flow.style &&
        same(other.geometry[0], flow.geometry[0]),
    );
  const done = before ? sharedLength(before.geometry, flow.geometry) : 0;
  const whole = lengthOf(flow.geometry);
  return { ...flow, geometry: upTo(flow.geometry, done + (whole - done) * share) };
}

const same = (a?: LonLat, b?: LonLat) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function sharedLength(old: LonLat[], line: LonLat[]): number {
  const differs = line.findIndex((point, index) => !same(point, old[index]));
  return lengthOf(line.slice(0, differs < 0 ? line.length : differs));
}

/** Length on the map in px. */
function lengthOf(line: LonLat[]): number {
  return line.slice(1).reduce((sum, point, index) => sum + apart(line[index] ?? point, point), 0);
}

function apart(a: LonLat, b: LonLat): number {
  const p = view.project(a) ?? [0, 0];
  const q = view.project(b) ?? [0, 0];
  return Math.hypot(p[0] - q[0], p[1] - q[1]);
}

function upTo(line: LonLat[], length: number): LonLat[] {
  const drawn = line.slice(0, 1);
  let left = length;
  for (const point of line.slice(1)) {
    const last = drawn.at(-1) ?? point;
    const step = apart(last, point);
    const part = Math.min(1, left / (step || 1));
    drawn.push([last[0] + (point[0] - last[0]) * part, last[1] + (point[1] - last[1]) * part]);
    if (part < 1) break;
    left -= step;
  }
  return drawn;
}

/** The title over everything. */
export function openingFrame(locale: DrawnLocale): Frame {
  const card = `<h1>${escape(map.texts[locale]?.title ?? '')}</h1><p>${escape(printed.after[locale])}</p>`;
  return { ...frameOf(0, 0.001, locale), card: 1, cardwords: card };
}

/** Who made it and from what. */
export function closingFrame(locale: DrawnLocale): Frame {
  const card = `<h1>${escape(printed.made[locale])}</h1><p>${escape(printed.after[locale])}</p><p class="small"><bdi>${escape(printed.data[locale])}</bdi></p>`;
  return { ...frameOf(chapters.length - 1, 1, locale), card: 1, cardwords: card };
}
