import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { saveDraft } from '@/db/articles/drafts';

const STATUS = { saved: 200, conflict: 409, invalid: 422 } as const;

/** Saves a working copy; what stands there already is never overwritten (409 with what does). */
export const POST = defineStaffRoute({
  access: 'articles.write',
  // The body of the longest piece that is taken, and what stands around it.
  limit: 2_200_000,
  input: z.object({
    from: z.number().int().nonnegative(),
    content: z.unknown(),
    kind: z.enum(['autosave', 'save', 'merged']).default('autosave'),
    window: z.string().max(64).optional(),
  }),
  run: async ({ from, content, kind }, actor, { id }) => {
    const saved = await saveDraft(actor, Number(id), { from, content, kind });
    return Response.json(saved, { status: STATUS[saved.outcome] });
  },
});
