import { z } from 'zod';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { language, line, requiredLine, requiredSegment, rowId, tick, version } from '../site/typed.ts';

/** What administrators send of a section: names and descriptions under `name_en`, `description_en`. Errors are codes. */

const words = Object.fromEntries(
  LOCALE_CODES.flatMap((code) => [
    [`name_${code}`, line(60).optional()],
    [`description_${code}`, line(300).optional()],
  ]),
) as Record<`${'name' | 'description'}_${Locale}`, z.ZodOptional<ReturnType<typeof line>>>;

const rules = { opinion: tick, commentsMode: z.enum(['site', 'off', 'pre', 'post', 'trust'], 'badValue') };

/** A new section begins with a name in one language. */
export const sectionStart = z.object({ locale: language, name: requiredLine(60) });
export const sectionInput = z.object({ section: rowId, version, slug: requiredSegment, ...rules, ...words });
export const sectionMove = z.object({ section: rowId, way: z.enum(['up', 'down', 'first', 'last'], 'badValue') });
export const sectionMerge = z.object({ section: rowId, into: rowId });
export const sectionOnly = z.object({ section: rowId });

export type SectionWords = Partial<Record<Locale, { name: string; description: string }>>;

/**
 * The languages in which a section has a name, with its words. A language that was not sent, because it is
 * switched off, keeps what it had.
 */
export function sectionWords(
  input: Pick<z.output<typeof sectionInput>, keyof typeof words>,
  old: SectionWords,
): SectionWords {
  const entries = LOCALE_CODES.map((code) => {
    const name = input[`name_${code}`];
    if (name === undefined) return [code, old[code]] as const;
    return [code, { name, description: input[`description_${code}`] ?? '' }] as const;
  });
  return Object.fromEntries(entries.filter(([, text]) => text?.name));
}
