import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { groundOf } from '@/components/maps/desk/ground';
import type { MapBase } from '@/db/maps/geometry';
import { mapBase } from '@/db/maps/input';

/** The ground of a view, for drawing on it. */
export const GET = defineStaffRoute({
  access: 'maps.edit',
  limit: 0,
  input: z.object({
    base: z
      .string()
      .max(4000)
      .transform((text, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.addIssue({ code: 'custom', message: 'bad' });
          return z.NEVER;
        }
      })
      .pipe(mapBase),
    countries: z
      .string()
      .max(1200)
      .regex(/^(?:\d{3}(?:,\d{3})*)?$/)
      .default('')
      .transform((codes) => codes.split(',').filter(Boolean)),
  }),
  run: ({ base, countries }) => Promise.resolve(groundOf(base as MapBase, countries)),
});
