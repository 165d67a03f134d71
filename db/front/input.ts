import { z } from 'zod';
import { LOCALE_CODES } from '../site/locales.ts';
import { type Item, parseItem, SLOTS } from './content.ts';

/** One line that was typed: NFC, trimmed, no control characters, capped. */
const line = (limit: number) =>
  z
    .string()
    .transform((text) =>
      text
        .toWellFormed()
        .normalize('NFC')
        .replace(/\p{Cc}/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(limit, 'tooLong'));

const item = z.string().transform((key, context): Item => {
  const found = parseItem(key);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'badValue' });
  return z.NEVER;
});
const slot = z.enum(SLOTS);
/** An instant as ISO; empty or left out: none. */
const instant = z
  .union([z.literal('').transform(() => null), z.iso.datetime('badTime')])
  .nullish()
  .transform((value) => value ?? null);
const articleId = z
  .union([z.literal('').transform(() => null), z.coerce.number().int().positive()])
  .nullish()
  .transform((value) => value ?? null);

/** What an editor does to a front, one thing at a time. */
export const frontStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('place'), item, slot, index: z.coerce.number().int().min(0).max(100).optional() }),
  z.object({ step: z.literal('up'), item }),
  z.object({ step: z.literal('down'), item }),
  z.object({ step: z.literal('unpin'), item }),
  z.object({ step: z.literal('times'), item, startsAt: instant, expiresAt: instant }),
  z.object({ step: z.literal('size'), slot, size: z.coerce.number().int().min(0).max(40) }),
  z.object({ step: z.literal('breaking'), text: line(140), articleId, startsAt: instant, expiresAt: instant }),
]);
export type FrontStep = z.output<typeof frontStep>;

/** A front of which a version was looked at. */
export const seenFront = z.object({
  locale: z.enum(LOCALE_CODES),
  version: z.coerce.number().int().nonnegative(),
});
