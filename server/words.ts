import fs from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Locale } from '../db/site/locales.ts';

const FOLDER = path.resolve(import.meta.dirname, '..', 'messages');
const catalogues = new Map<Locale, Record<string, string>>();

function catalogueOf(locale: Locale): Record<string, string> {
  const known = catalogues.get(locale);
  if (known) return known;
  const read = JSON.parse(fs.readFileSync(path.join(FOLDER, `${locale}.json`), 'utf8')) as Record<string, string>;
  catalogues.set(locale, read);
  return read;
}

/** An interface text for what the server itself writes; throws when there is none of this name. */
export function serverWords(locale: Locale, key: string, values: Record<string, string | number> = {}): string {
  const message = catalogueOf(locale)[key];
  if (message === undefined) throw new Error(`There is no text ${key} in ${locale}`);
  return String(new IntlMessageFormat(message, LOCALES[locale].intl).format(values));
}

/** A number of bytes as a reader of the language says it: «84 kB», «1.2 MB». */
export function sizeInWords(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1e6;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const amount = isLarge ? Math.round(bytes / 1e5) / 10 : Math.max(1, Math.round(bytes / 1e3));
  return new Intl.NumberFormat(LOCALES[locale].intl, { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
}
