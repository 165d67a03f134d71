import { z } from 'zod';
import { LOCALE_CODES, type Locale } from './locales.ts';
import { slugify } from './slug.ts';

/** Fields of the newsroom's plain forms, as text that was typed. Browser-safe; every error is a code the interface has words for. */

/** Characters that turn or hide what stands around them; the zero-width non-joiner parts Persian words and stays. */
const HIDDEN = /[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const cleaned = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ');

/** One line: no breaks, no spaces at its ends. */
export const line = (limit: number) =>
  z
    .string('badValue')
    .max(limit * 4, 'tooLong')
    .transform((typed) => cleaned(typed).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(limit, 'tooLong'));

/** One line that must say something. */
export const requiredLine = (limit: number) => line(limit).refine(Boolean, 'required');

/** A text of several lines, with at most one empty line in a row. */
export const paragraphs = (limit: number) =>
  z
    .string('badValue')
    .max(limit * 4, 'tooLong')
    .transform((typed) =>
      cleaned(typed)
        .replace(/[ \t]+\n/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .pipe(z.string().max(limit, 'tooLong'));

/** Several lines, each of them something: synonyms. A comma parts them too, in any script. */
export const list = (limit: number, most: number) =>
  z
    .string('badValue')
    .max(limit * most * 2, 'tooLong')
    .transform((typed) => [
      ...new Set(
        cleaned(typed)
          .split(/[\n,،;؛]/u)
          .map((one) => one.replace(/\s+/g, ' ').trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(z.string().max(limit, 'tooLong')).max(most, 'tooMany'));

/** A segment of an address out of whatever was typed; empty when nothing of it can stand there. */
export const segment = z
  .string('badValue')
  .max(400, 'tooLong')
  .transform((typed) => slugify(typed));
/** A segment that must be there. */
export const requiredSegment = segment.refine(Boolean, 'required');

export const rowId = z.coerce
  .number('badValue')
  .int('badValue')
  .positive('badValue')
  .max(2 ** 31 - 1, 'badValue');
/** A row number, or nothing chosen. */
export const optionalRowId = z.union([z.literal('').transform(() => null), rowId]);
/** The version that a form started from. */
export const version = z.coerce
  .number('badValue')
  .int('badValue')
  .min(0, 'badValue')
  .max(2 ** 31 - 1, 'badValue');
export const language = z.enum(LOCALE_CODES as [Locale, ...Locale[]], 'badValue');
/** A box that was ticked, or was not there. */
export const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** A body document, sent as JSON in a field; `shape` says what a body is. */
export const jsonOf = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .string('badValue')
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'badValue' });
        return z.NEVER;
      }
    })
    .pipe(shape);
