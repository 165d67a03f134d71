import { z } from 'zod';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { language, line, optionalRowId, requiredLine, requiredSegment, rowId, version } from '../site/typed.ts';

/** What editors send of a byline: words under `name_en`, `role_en`, `bio_en`. Errors are codes. */

const words = Object.fromEntries(
  LOCALE_CODES.flatMap((code) => [
    [`name_${code}`, line(120).optional()],
    [`role_${code}`, line(120).optional()],
    [`bio_${code}`, line(1000).optional()],
  ]),
) as Record<`${'name' | 'role' | 'bio'}_${Locale}`, z.ZodOptional<ReturnType<typeof line>>>;

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

export type AuthorWords = Partial<Record<Locale, { name: string; role: string; bio: string }>>;

/**
 * The languages in which somebody has a name, with the words about them. A language that was not sent, because it is
 * switched off, keeps what it had.
 */
export function authorWords(
  input: Pick<z.output<typeof authorInput>, keyof typeof words>,
  old: AuthorWords,
): AuthorWords {
  const entries = LOCALE_CODES.map((code) => {
    const name = input[`name_${code}`];
    if (name === undefined) return [code, old[code]] as const;
    return [code, { name, role: input[`role_${code}`] ?? '', bio: input[`bio_${code}`] ?? '' }] as const;
  });
  return Object.fromEntries(entries.filter(([, text]) => text?.name));
}
