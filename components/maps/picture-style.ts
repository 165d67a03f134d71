import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../db/site/locales.ts';

/**
 * The style sheet of maps in words that an SVG drawn outside a browser understands: the site's own rules by day, with every variable
 * and mixed colour written out. Server only. The working folder is the project's.
 */

const FACES: Record<Locale, { sans: string; serif: string; head: string }> = {
  en: {
    sans: 'Inter, Vazirmatn, sans-serif',
    serif: 'Newsreader, Vazirmatn, serif',
    head: 'Newsreader, Vazirmatn, serif',
  },
  ar: {
    sans: 'Vazirmatn, Inter, sans-serif',
    serif: 'Vazirmatn, Inter, sans-serif',
    head: 'Vazirmatn, Inter, sans-serif',
  },
  fa: {
    sans: 'Vazirmatn, Inter, sans-serif',
    serif: 'Vazirmatn, Inter, sans-serif',
    head: 'Vazirmatn, Inter, sans-serif',
  },
};

const sheets = new Map<Locale, string>();

/** The rules for a picture in a language; read and written out once. */
export function pictureStyle(locale: Locale): string {
  const known = sheets.get(locale);
  if (known) return known;
  const sheet = (name: string) => readFileSync(join(process.cwd(), 'components/maps', name), 'utf8');
  const rules = plainRules(sheet('map.css') + sheet('map-parties.css'));
  const variables = variablesOf(rules, locale);
  const written = withoutVariables(rules, variables) + withoutVariables(OWN, variables);
  sheets.set(locale, written);
  return written;
}

/** What stands around the map. Sizes are attributes of the picture. */
const OWN = `
.paper{fill:var(--color-paper)}.rule{fill:var(--color-ink)}
.head{font-family:var(--head);font-weight:700;fill:var(--color-ink)}
.small{font-family:var(--font-sans);font-weight:500;fill:var(--color-ink-muted)}
.name{font-family:var(--head);font-weight:700;fill:var(--color-ink)}
.sample{fill:var(--color-map-land)}`;

/** Without comments, rules for some screens only, and strokes that do not grow with the picture. */
function plainRules(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/vector-effect:[^;]+;/g, '');
  let kept = '';
  for (let at = 0; at < plain.length;) {
    const start = plain.indexOf('@', at);
    if (start < 0) return kept + plain.slice(at);
    kept += plain.slice(at, start);
    at = endOfBlock(plain, start);
  }
  return kept;
}

function endOfBlock(css: string, from: number): number {
  let depth = 0;
  for (let at = css.indexOf('{', from); at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}

/** Values by name: the palette by day, the faces of the language, and what the rules define themselves. */
function variablesOf(rules: string, locale: Locale): Map<string, string> {
  const variables = new Map<string, string>();
  for (const css of [dayTokens(), rules])
    for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+):\s*([^;]+);/g)) variables.set(name, value.trim());
  const { sans, serif, head } = FACES[locale];
  return variables.set('--font-sans', sans).set('--italic', serif).set('--head', head);
}

/** The declarations of the palette by day. */
export function dayTokens(): string {
  const tokens = readFileSync(join(process.cwd(), 'app/tokens.css'), 'utf8');
  return tokens.slice(tokens.indexOf(':root {'), tokens.indexOf('}', tokens.indexOf(':root {')));
}

function withoutVariables(css: string, variables: Map<string, string>): string {
  const valueOf = (name: string) => variables.get(name) ?? variables.get(name.replace('--color-', '--')) ?? 'none';
  let text = css.replace(/--[\w-]+:\s*[^;]+;/g, '');
  for (let round = 0; /var\(/.test(text) && round < 5; round++)
    text = text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => valueOf(name));
  const mix = /color-mix\(in oklab,\s*([^,()]+?)\s+([\d.]+)%,\s*([^,()]+?)\)/g;
  for (let round = 0; /color-mix/.test(text) && round < 5; round++)
    text = text.replace(mix, (...[, one, share, other]: string[]) =>
      mixed(one ?? '', Number(share) / 100, other ?? ''),
    );
  return text;
}

type Triple = [number, number, number];

/** Two colours mixed as a browser mixes them; with `transparent` the first one, thinner. */
function mixed(one: string, share: number, other: string): string {
  if (other.trim() === 'transparent') return hexOf(rgbOf(one)) + byteOf(share);
  const [a, b] = [labOf(rgbOf(one)), labOf(rgbOf(other))];
  return hexOf(rgbOfLab(a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)) as Triple));
}

const byteOf = (share: number) =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');
const hexOf = (rgb: Triple) => ['#', ...rgb.map(byteOf)].join('');

function rgbOf(hex: string): Triple {
  const digits = hex.trim().slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255) as Triple;
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055);
const times = (rows: Triple[], [x, y, z]: Triple) => rows.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

/** OKLab, by its definition. */
const labOf = (rgb: Triple): Triple =>
  times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      rgb.map(linear) as Triple,
    ).map(Math.cbrt) as Triple,
  );

const rgbOfLab = (lab: Triple): Triple =>
  times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    times(
      [
        [1, 0.3963377774, 0.2158037573],
        [1, -0.1055613458, -0.0638541728],
        [1, -0.0894841775, -1.291485548],
      ],
      lab,
    ).map((value) => value ** 3) as Triple,
  ).map(gamma) as Triple;
