import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { findItems } from '@/components/newsroom/find-items';
import { LOCALE_CODES, type Locale } from '@/db/site/locales';

/** Looks for things of a kind that the words fit. */
export const GET = defineStaffRoute({
  limit: 0,
  input: z.object({
    locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]),
    q: z.string().max(200).default(''),
    /** By number or slug, with commas between. */
    ids: z
      .string()
      .max(2000)
      .regex(/^[\w-]+(?:,[\w-]+)*$/)
      .optional(),
  }),
  run: async ({ locale, q, ids }, _actor, { kind = '' }) => {
    const items = await findItems(kind, { locale, words: q.trim(), ids: ids?.split(',') });
    return items ? { items } : Response.json({ error: 'notFound' }, { status: 404 });
  },
});
