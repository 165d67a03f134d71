import type { LonLat } from '../../../db/maps/geometry.ts';
import { LOCALES, type Locale } from '../../../db/site/locales.ts';

/** Places as they are typed: a point in a line, longitude first, in whatever digits and signs a keyboard has. */

export type CoordinateRead = { rings: LonLat[][] } | { line: number };

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Western digits and signs for those of Arabic and Persian keyboards. */
const plain = (text: string) =>
  text
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replaceAll('٫', '.')
    .replace(/[،؛;]/g, ',')
    .replaceAll('−', '-');

/**
 * The points of a text; else the number of the first line, from 1, that is none. An empty line begins another ring where there may
 * be several, and does not count elsewhere.
 */
export function readCoordinates(text: string, hasHoles = false): CoordinateRead {
  const rings: LonLat[][] = [[]];
  for (const [index, line] of plain(text).split('\n').entries()) {
    const bare = line
      .replace(/[[\]()°]/g, ' ')
      .trim()
      .replace(/\s*,$/, '');
    if (!bare) {
      if (hasHoles && rings.at(-1)?.length) rings.push([]);
      continue;
    }
    const numbers = bare.split(/[\s,]+/).map(Number);
    const [lon, lat] = numbers;
    const isPlace = numbers.length === 2 && lon !== undefined && lat !== undefined;
    if (!isPlace || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) return { line: index + 1 };
    rings.at(-1)?.push([lon, lat]);
  }
  return { rings: rings.filter((ring, index) => index === 0 || ring.length > 0) };
}

/** Points as somebody may type them again, with an empty line between two rings. */
export const coordinateText = (rings: LonLat[][]) =>
  rings.map((ring) => ring.map(([lon, lat]) => `${lon}, ${lat}`).join('\n')).join('\n\n');

type PlaceWords = { place: string; north: string; south: string; east: string; west: string };

/** Where a point is, in words: `36.63° E, 35.93° N` with the letters and digits of a language. */
export function placeWords([lon, lat]: LonLat, words: PlaceWords, language: Locale) {
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const degrees = (value: number) => new Intl.NumberFormat(LOCALES[language].intl, two).format(Math.abs(value));
  return words.place
    .replace('{lat}', `${degrees(lat)}° ${lat < 0 ? words.south : words.north}`)
    .replace('{lon}', `${degrees(lon)}° ${lon < 0 ? words.west : words.east}`);
}
