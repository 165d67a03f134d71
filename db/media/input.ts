import { z } from 'zod';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';

/** What editors say about a thing of the library. Browser-safe; every error is a code that the interface has words for. */

const MOST = { alt: 400, caption: 1000, credit: 200, source: 500, licence: 200, label: 40, labels: 12 };

/** Text of one line: well-formed NFC, without control characters and those that turn or hide what follows. */
const cleanLine = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const line = (most: number) => z.string().default('').transform(cleanLine).pipe(z.string().max(most, 'tooLong'));

/** What a file is called, as far as it may be shown: the last part of a path, without what turns the direction of letters. */
export const cleanFileName = (name: string): string =>
  [...cleanLine(name.split(/[\\/]/).at(-1) ?? '').replace(/[\u061c\u200e\u200f]/g, '')].slice(-120).join('');

const share = z.coerce.number('badValue').min(0, 'badValue').max(1, 'badValue').default(0.5);
const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
/** An ISO day that there is, or nothing. */
const day = z
  .string()
  .default('')
  .refine((text) => text === '' || isDay(text), 'badDate');

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const labels = z
  .string()
  .default('')
  .transform((text) => [
    ...new Set(
      text
        .split(/[,،;\n]/)
        .map(cleanLine)
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(z.string().max(MOST.label, 'tooLong')).max(MOST.labels, 'tooMany'));

export type MediaWords = { alt: string; caption: string; credit: string };
const WORDS = ['alt', 'caption', 'credit'] as const;

/** Words by language, as fields of a flat form; their names are no matter of types. */
const wordFields = Object.fromEntries(
  LOCALE_CODES.flatMap((locale) => WORDS.map((name) => [`${name}-${locale}`, line(MOST[name])])),
) as object;

/** What is said of one thing of the library; `version` is what it was said upon, `rightsUntil` an ISO day or empty. */
export type MediaDescription = {
  id: number;
  version: number;
  decorative: boolean;
  /** A map or a chart, which is shown dark by night. */
  drawn: boolean;
  focalX: number;
  focalY: number;
  licence: string;
  source: string;
  rightsUntil: string;
  labels: string[];
  texts: Record<Locale, MediaWords>;
};

const facts = {
  id: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  decorative: tick,
  drawn: tick,
  focalX: share,
  focalY: share,
  licence: line(MOST.licence),
  source: line(MOST.source),
  rightsUntil: day,
  labels,
};

/** A form about one thing of the library; words come as `alt-en`, `caption-ar` … */
export const mediaDescription = z.object({ ...facts, ...wordFields }).transform((form): MediaDescription => {
  const said = form as unknown as Record<string, string>;
  const texts = Object.fromEntries(
    LOCALE_CODES.map((locale) => [
      locale,
      Object.fromEntries(WORDS.map((name) => [name, said[`${name}-${locale}`] ?? ''])),
    ]),
  ) as Record<Locale, MediaWords>;
  const { id, version, decorative, drawn, focalX, focalY, licence, source, rightsUntil, labels: named } = form;
  return { id, version, decorative, drawn, focalX, focalY, licence, source, rightsUntil, labels: named, texts };
});
