import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { numbersFile } from '@/components/views/numbers-file';
import { LOCALE_CODES, type Locale } from '@/db/site/locales';
import { WINDOWS } from '@/db/views/schema';

/** One list of the numbers as a file. */
export const GET = defineStaffRoute({
  access: 'numbers.read',
  limit: 0,
  input: z.object({ locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]), window: z.enum(WINDOWS) }),
  run: async (query, actor, { list = '' }) =>
    (await numbersFile(list, { ...query, actor, now: new Date() })) ??
    Response.json({ error: 'notFound' }, { status: 404 }),
});
