import { z } from 'zod';
import { QUEUES } from '@/components/comments/desk/desk-words';
import { defineStaffRoute } from '@/components/forms/define-route';
import { pulse } from '@/db/comments/pulse';
import { LOCALE_CODES, type Locale } from '@/db/site/locales';

const id = z.number().int().positive().max(2_147_483_647);

/** A window of the comment desk says what it shows and holds, and hears what others do. */
export const POST = defineStaffRoute({
  access: 'comments.moderate',
  limit: 10_000,
  input: z.object({
    queue: z.enum(QUEUES),
    locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]).optional(),
    shown: z.array(z.object({ id, turn: z.number().int().nonnegative() })).max(100),
    holding: id.optional(),
    newest: z
      .object({
        at: z
          .number()
          .int()
          .transform((at) => new Date(at)),
        id,
      })
      .optional(),
  }),
  run: (window, actor) => pulse(actor, window),
});
