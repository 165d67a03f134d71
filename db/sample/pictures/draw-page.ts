import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Words } from '../picture-kit.ts';

/** The page a drawn picture is photographed from: fonts, palette (light only) and small helpers for writing HTML. */

export type DrawnLocale = keyof Words;
export const LOCALES: DrawnLocale[] = ['en', 'ar', 'fa'];
export const SIZE = { width: 1600, height: 1067 };

/** Markup of a picture and what could not be drawn. */
export type Drawing = { body: string; missing: string[] };

export const dirOf = (locale: DrawnLocale) => (locale === 'en' ? 'ltr' : 'rtl');

/** Text made safe for HTML and SVG. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const ROOT = join(import.meta.dirname, '../../..');
const font = (name: string) => pathToFileURL(join(ROOT, 'node_modules/@fontsource-variable', name)).href;

const FONTS = `
@font-face{font-family:News;src:url(${font('newsreader/files/newsreader-latin-opsz-normal.woff2')});font-weight:200 800}
@font-face{font-family:News;src:url(${font('newsreader/files/newsreader-latin-ext-opsz-normal.woff2')});font-weight:200 800;unicode-range:U+100-2AF,U+1E00-1EFF,U+20A0-20CF}
@font-face{font-family:News;src:url(${font('newsreader/files/newsreader-latin-opsz-italic.woff2')});font-weight:200 800;font-style:italic}
@font-face{font-family:Sans;src:url(${font('inter/files/inter-latin-opsz-normal.woff2')});font-weight:100 900}
@font-face{font-family:Sans;src:url(${font('inter/files/inter-latin-ext-opsz-normal.woff2')});font-weight:100 900;unicode-range:U+100-2AF,U+1E00-1EFF,U+20A0-20CF}
@font-face{font-family:Vazir;src:url(${font('vazirmatn/files/vazirmatn-arabic-wght-normal.woff2')});font-weight:100 900}
@font-face{font-family:Vazir;src:url(${font('vazirmatn/files/vazirmatn-latin-wght-normal.woff2')});font-weight:100 900;unicode-range:U+0000-00FF,U+2010-2027,U+2030-205E}`;

const PALETTE = `
:root{--color-paper:#fffdf9;--color-ink:#16130f;--color-ink-muted:#625a4e;--color-rule:#dcd4c5;--color-accent:#8f1d2c;
--color-map-sea:#dfe5e6;--color-map-land:#f6f1e6;--color-map-focus:#fffaf0;--color-map-line:#b9ae9a;--map-ochre:#c48a3a;
--font-sans:Sans,sans-serif;--font-serif:News,serif;--italic:News,serif}
[lang=ar],[lang=fa]{--font-sans:Vazir,Sans,sans-serif;--font-serif:Vazir,News,serif;--italic:Vazir,News,serif}`;

const STYLE = `
*{box-sizing:border-box;margin:0}html,body{width:${SIZE.width}px;height:${SIZE.height}px;overflow:hidden;background:var(--color-paper);color:var(--color-ink)}
body{font:400 34px/1.35 var(--font-sans);font-optical-sizing:auto;font-kerning:normal}
h1{font:560 70px/1.08 var(--font-serif);letter-spacing:-.018em;text-wrap:balance}
h1.long{font-size:60px}
[dir=rtl] h1{letter-spacing:0;line-height:1.3;font-weight:700;font-size:62px}[dir=rtl] h1.long{font-size:54px}
.strip{position:absolute;inset-block-end:0;inset-inline:0;display:flex;align-items:center;padding:0 40px;background:var(--color-paper);color:var(--color-ink-muted);font-size:31px;line-height:1.3;border-block-start:2px solid var(--color-ink)}
.head{position:absolute;inset-block-start:0;inset-inline:0;padding:38px 48px 0;background:var(--color-paper)}
.head .map-legend{margin-block-start:14px;line-height:1.25;font-size:31px;gap:8px 40px;display:flex}
.head .map-sample{inline-size:56px;block-size:32px}
.map-frame{position:absolute;inset-inline:0}
.map-figure .map-land,.map-figure .map-land-focus,.map-figure .map-border{stroke-width:1.6}.map-figure .map-border-disputed{stroke-dasharray:8 6}
.map-figure .map-hatch{stroke-width:4}.map-figure .map-zone-accent{stroke-width:3}.map-figure .map-zone-neutral,.map-figure .map-zone-outline{stroke-width:2.4;stroke-dasharray:11 8}
.map-figure .map-line-road{stroke-width:3.2}.map-figure .map-line-river{stroke-width:2.8}.map-figure .map-line-route{stroke-width:4.2;stroke-dasharray:15 11}
.map-figure .map-point{stroke-width:2.6}.map-figure .map-point-main{stroke-width:4.5}.map-figure .map-inset,.map-figure .map-scale{stroke-width:2}
.map-figure .map-ring{fill:none;stroke:var(--color-accent);stroke-width:3.4;stroke-opacity:.55}
.chart{position:absolute;inset:56px 72px 44px;display:flex;flex-direction:column}
.chart header{border-block-start:4px solid var(--color-ink);padding-block-start:24px}
.chart header::before{content:'';position:absolute;inset-block-start:0;inset-inline-start:0;inline-size:104px;block-size:16px;background:var(--color-accent)}
.unit{color:var(--color-ink-muted);font-size:40px;margin-block-start:12px;text-wrap:balance}
.chart footer{color:var(--color-ink-muted);font-size:34px;line-height:1.3;border-block-start:2px solid var(--color-rule);padding-block-start:16px}
.rows{flex:1;position:relative;display:grid;grid-auto-rows:minmax(0,124px);align-content:space-evenly;padding-block:22px;min-height:0}
.row{display:grid;align-items:center;column-gap:28px}
.row .label{font-size:var(--size);line-height:1.14;font-weight:500;text-wrap:balance}.row.strong .label{font-weight:680}
[dir=rtl] .row .label{line-height:1.3}
.track{position:relative;block-size:64%;min-block-size:34px;max-block-size:60px}.rows.over .row{row-gap:6px;grid-template-columns:1fr!important;align-content:center}.rows.over .track{block-size:44px}
.bar{position:absolute;inset-block:0;background:#4a443b}.row.strong .bar{background:var(--color-accent)}
.value{position:absolute;inset-block:0;display:flex;align-items:center;font-size:calc(var(--size) + 4px);font-weight:640;white-space:nowrap;padding-inline:16px}.row.strong .value{color:var(--color-accent)}
.base{position:absolute;inset-block:18px 0;inline-size:3px;background:var(--color-ink)}
.events{flex:1;display:grid;align-content:space-evenly;padding-block:26px;position:relative;min-height:0;list-style:none;padding-inline:0}
.event{display:grid;grid-template-columns:var(--dates) 40px 1fr;column-gap:26px;align-items:center;position:relative;min-block-size:var(--least)}
.event .when{font-weight:640;color:var(--color-accent);text-align:end;line-height:1.15;text-wrap:balance}.event .what{font-family:var(--font-serif);font-size:1.14em;line-height:1.14;font-weight:480;text-wrap:balance}
[dir=rtl] .event .what{font-size:1em;line-height:1.35;font-weight:500}.event.strong .what{font-weight:660}
.event .dot{inline-size:24px;block-size:24px;border-radius:50%;background:var(--color-ink);justify-self:center;box-shadow:0 0 0 8px var(--color-paper);z-index:1}.event.strong .dot{background:var(--color-accent);inline-size:34px;block-size:34px}
.spine{position:absolute;inset-block:60px;inset-inline-start:calc(var(--dates) + 26px + 18px);inline-size:4px;background:var(--color-map-line)}
.plot{flex:1;min-height:0;margin-block:10px}.plot text{font-family:var(--font-sans);fill:var(--color-ink)}.plot .at{fill:var(--color-ink-muted);font-size:38px}.plot .shown{font-size:46px;font-weight:640;stroke:var(--color-paper);stroke-width:10px;paint-order:stroke}.plot .shown.strong{fill:var(--color-accent);font-weight:700}
.plot .grid{stroke:var(--color-rule);stroke-width:2}.plot .axis{stroke:var(--color-ink);stroke-width:3}.plot .curve{fill:none;stroke:#4a443b;stroke-width:6;stroke-linejoin:round}.plot .pt{fill:#4a443b;stroke:var(--color-paper);stroke-width:4}.plot .pt.strong{fill:var(--color-accent)}`;

/** A whole page at 1600 × 1067 px. */
export function htmlOf({ body }: Drawing, locale: DrawnLocale): string {
  const mapCss = readFileSync(join(ROOT, 'components/maps/map.css'), 'utf8');
  return `<!doctype html><html lang="${locale}" dir="${dirOf(locale)}"><meta charset="utf-8"><style>${FONTS}${PALETTE}${mapCss}${STYLE}</style><body>${body}`;
}
