import { z } from 'zod';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { language, line, optionalRowId, requiredLine, requiredSegment, rowId, version } from '../site/typed.ts';

/** What editors send of a byline: words under `name_en`, `role_en`, `bio_en`. Errors are codes. */

const words = Object.fromEntries(
  LOCALE_CODES.flatMap((code) => [
    [`name_${code}`, line(120).default('')],
    [`role_${code}`, line(120).default('')],
    [`bio_${code}`, line(1000).default('')],
  ]),
) as Record<`${'name' | 'role' | 'bio'}_${Locale}`, z.ZodDefault<ReturnType<typeof line>>>;

/** A new byline begins with a name in one language. */
export const authorStart = z.object({ locale: language, name: requiredLine(120) });
export const authorInput = z.object({
  author: rowId,
  version,
  slug: requiredSegment,
  portraitId: optionalRowId,
  ...words,
});
export const authorMerge = z.object({ author: rowId, into: rowId });
export const authorOnly = z.object({ author: rowId });

type AuthorWords = Partial<Record<Locale, { name: string; role: string; bio: string }>>;

/** The languages in which somebody has a name, with the words about them. */
export function authorWords(input: Pick<z.output<typeof authorInput>, keyof typeof words>): AuthorWords {
  const entries = LOCALE_CODES.map(
    (code) => [code, { name: input[`name_${code}`], role: input[`role_${code}`], bio: input[`bio_${code}`] }] as const,
  );
  return Object.fromEntries(entries.filter(([, { name }]) => name));
}
