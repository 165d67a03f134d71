import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { readJobs } from '@/components/media/desk/jobs';

/** How it stands with what somebody has sent. */
export const GET = defineStaffRoute({
  access: 'media.add',
  limit: 0,
  input: z.object({
    ids: z
      .string()
      .max(600)
      .regex(/^\d{1,9}(?:,\d{1,9})*$/)
      .transform((text) => text.split(',').map(Number)),
  }),
  run: async ({ ids }, actor) => ({ items: await readJobs(actor, { ids }) }),
});
