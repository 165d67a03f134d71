import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '../../db/site/locales';
import { parseCursor } from './addresses';

/** Parameters as the framework hands them over: text that anybody may have written. */
export type Params<Name extends string> = { params: Promise<Record<Name, string>> };

/** One set of parameters that means nothing: the build renders it without a database and finds «not found». */
export const placeholder = (...names: string[]) => [Object.fromEntries(names.map((name) => [name, '__']))];

/** The language of an address; ends in «not found» for any other word. */
export function requireLocale(segment: string): Locale {
  if (!isLocale(segment)) notFound();
  return segment;
}

/** A row number of an address; ends in «not found» for anything else. */
export function requireId(segment: string): number {
  if (!/^[1-9]\d{0,8}$/.test(segment)) notFound();
  return Number(segment);
}

/** A cursor of an address; ends in «not found» for anything else. */
export function requireCursor(segment: string) {
  return parseCursor(segment) ?? notFound();
}

/** A segment in plain words; ends in «not found» when it cannot be decoded. */
export function requireWords(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return notFound();
  }
}
