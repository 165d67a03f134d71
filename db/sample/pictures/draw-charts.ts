import { widthOf } from '../../../components/maps/labels.ts';
import type { Bars, Lines, Timeline, Words } from '../picture-kit.ts';
import { escape, SIZE } from './draw-page.ts';
import type { Drawing, DrawnLocale } from './draw-page.ts';

/** Charts as HTML: bars, timeline, lines. Reading direction turns them: in Arabic and Persian they begin at the right. */

const NUMBERS = { en: 'en', ar: 'ar-u-nu-arab', fa: 'fa' };
const INNER = SIZE.width - 144;

function numberOf(value: number, locale: DrawnLocale): string {
  return new Intl.NumberFormat(NUMBERS[locale], { maximumFractionDigits: 2 }).format(value);
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

type Framed = { title: Words; unit?: Words; source: Words };

function framed({ title, unit, source }: Framed, locale: DrawnLocale, chart: string): Drawing {
  const long = widthOf(title[locale], { size: 70, bold: true }) > INNER * 1.05;
  const head = `<header><h1${long ? ' class="long"' : ''}>${escape(title[locale])}</h1>${unit ? `<p class="unit">${escape(unit[locale])}</p>` : ''}</header>`;
  return { body: `<main class="chart">${head}${chart}<footer>${escape(source[locale])}</footer></main>`, missing: [] };
}

/** Horizontal bars from a common zero; ranges as bars that do not begin at zero. */
export function barsPage(picture: Bars, locale: DrawnLocale): Drawing {
  const rows = picture.rows.map((row) => ({ ...row, words: row.shown?.[locale] ?? rangeOf(row, locale) }));
  // A telephone shows the picture at a fifth of its size.
  const size = (rows.length <= 6 ? 45 : 40) - (locale === 'en' ? 0 : 4);
  const widest = Math.max(...rows.map(({ label, strong }) => widthOf(label[locale], { size, bold: strong })));
  const over = widest > 1100 && rows.length <= 6;
  const labels = over ? INNER : Math.min(widest + 12, 660);
  const track = over ? INNER : INNER - labels - 28;
  const low = Math.min(0, ...rows.map(({ value }) => value));
  const high = Math.max(0, ...rows.map(({ value, to }) => Math.max(value, to ?? value)));
  const room =
    Math.max(
      ...rows.map(
        ({ words, value, to }) => widthOf(words, { size: size + 4, bold: true }) * ((to ?? value) > 0.3 * high ? 1 : 0),
      ),
    ) + 40;
  const scale = (track - room) / track / (high - low || 1);
  const drawn = rows.map((row) => {
    const [from, to] = [Math.min(row.value, row.to ?? 0), Math.max(row.value, row.to ?? 0)];
    const start = (from - low) * scale;
    const end = (to - low) * scale;
    const bar = `<div class="bar" style="inset-inline-start:${percent(start)};inline-size:max(${percent(end - start)},4px)"></div>`;
    const value = `<div class="value" style="inset-inline-start:${percent(end)}">${escape(row.words)}</div>`;
    const columns = `grid-template-columns:${Math.round(labels)}px 1fr`;
    return `<div class="row${row.strong ? ' strong' : ''}" style="${columns}"><div class="label">${escape(row.label[locale])}</div><div class="track">${bar}${value}</div></div>`;
  });
  const zero = INNER - track - low * scale * track;
  const base = `<div class="base" style="inset-inline-start:${Math.round(zero) - 3}px"></div>`;
  return framed(
    picture,
    locale,
    `<div class="rows${over ? ' over' : ''}" style="--size:${size}px">${over ? '' : base}${drawn.join('')}</div>`,
  );
}

function rangeOf({ value, to }: Bars['rows'][number], locale: DrawnLocale): string {
  const from = numberOf(value, locale);
  return to === undefined ? from : `${from}–${numberOf(to, locale)}`;
}

/** Events down the page in order, dates on the start side of a line. */
export function timelinePage(picture: Timeline, locale: DrawnLocale): Drawing {
  const { events } = picture;
  const size = events.length <= 5 ? 54 : events.length <= 6 ? 48 : 42;
  const dates = Math.min(Math.max(...events.map(({ date }) => widthOf(date[locale], { size, bold: true }))) + 8, 440);
  const items = events.map(
    ({ date, label, strong }) =>
      `<li class="event${strong ? ' strong' : ''}"><div class="when">${escape(date[locale])}</div><div class="dot"></div><div class="what">${escape(label[locale])}</div></li>`,
  );
  const style = `font-size:${size}px;--dates:${Math.round(dates)}px;--least:${Math.round(size * 1.8)}px`;
  return framed(picture, locale, `<ol class="events" style="${style}"><div class="spine"></div>${items.join('')}</ol>`);
}

const PLOT = { width: INNER, height: 640, top: 76, bottom: 116, side: 110 };

/** Points on a common scale joined by straight lines; time runs in the direction of reading. */
export function linesPage(picture: Lines, locale: DrawnLocale): Drawing {
  const points = placed(picture, locale);
  const floor = PLOT.height - PLOT.bottom;
  const values = picture.points.map(({ value }) => value);
  const zero = Math.min(...values) < 0.5 * Math.max(...values);
  const curve = `<polyline class="curve" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`;
  const axis = `<path class="${zero ? 'axis' : 'grid'}" d="M0 ${floor}H${PLOT.width}"/>`;
  const labels = labelsBelow(points);
  const marks = points.map(({ x, y, at, words, strong, index }) => {
    const tone = strong ? ' strong' : '';
    const label = labels.get(index);
    const below = label
      ? `<path class="grid" d="M${x} ${floor}v12"/><text class="at" x="${label.x}" y="${floor + 52 + label.row * 44}" text-anchor="middle">${escape(at)}</text>`
      : '';
    return `${below}<circle class="pt${tone}" cx="${x}" cy="${y}" r="${strong ? 15 : 11}"/><text class="shown${tone}" x="${x}" y="${y - 26}" text-anchor="middle">${escape(words)}</text>`;
  });
  return framed(
    picture,
    locale,
    `<svg class="plot" viewBox="0 0 ${PLOT.width} ${PLOT.height}" direction="${locale === 'en' ? 'ltr' : 'rtl'}">${axis}${curve}${marks.join('')}</svg>`,
  );
}

/** Where the label of each point stands under the axis: within the picture, in the first of two rows that has room for it. */
function labelsBelow(points: ReturnType<typeof placed>): Map<number, { x: number; row: number }> {
  const free = [-Infinity, -Infinity];
  const labels = new Map<number, { x: number; row: number }>();
  for (const point of points.toSorted((a, b) => a.x - b.x)) {
    const half = widthOf(point.at, { size: 38 }) / 2 + 10;
    const x = Math.min(Math.max(point.x, half), PLOT.width - half);
    const row = free.findIndex((edge) => x - half >= edge);
    if (row < 0) continue;
    labels.set(point.index, { x, row });
    free[row] = x + half;
  }
  return labels;
}

function placed({ points }: Lines, locale: DrawnLocale) {
  const xs = points.map(({ x }) => x);
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const top = Math.max(...values);
  const least = Math.min(...values);
  const base = least < 0.5 * top ? Math.min(0, least) : least - (top - least) * 0.35;
  return points.map(({ x, at, value, strong }, index) => {
    const share = (x - first) / (last - first || 1);
    const along = locale === 'en' ? share : 1 - share;
    return {
      index,
      x: Math.round(PLOT.side + along * (PLOT.width - 2 * PLOT.side)),
      y: Math.round(PLOT.top + (1 - (value - base) / (top - base || 1)) * (PLOT.height - PLOT.top - PLOT.bottom)),
      at: at[locale],
      words: numberOf(value, locale),
      strong,
    };
  });
}
