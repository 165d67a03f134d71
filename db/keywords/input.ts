import { z } from 'zod';
import { language, requiredLine, rowId } from '../site/typed.ts';

/** What editors send of a keyword. Every error is a code that the interface has words for. */

export const keywordStart = z.object({ locale: language, name: requiredLine(80) });
/** `was` is the name that the form started from. */
export const keywordRename = z.object({
  keyword: rowId,
  was: z.string('badValue').max(400, 'badValue'),
  name: requiredLine(80),
});
/** Another keyword, by its name or any spelling of it. */
export const keywordMerge = z.object({ keyword: rowId, into: requiredLine(80) });
export const keywordSpelling = z.object({ keyword: rowId, spelling: requiredLine(80) });
export const keywordOnly = z.object({ keyword: rowId });
export const spellingOnly = z.object({ keyword: rowId, spellingId: rowId });
