import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { leavePresence, touchPresence } from '@/db/articles/drafts';

/** A window says that it has the piece open, and hears who else has, and the newest version. */
export const POST = defineStaffRoute({
  access: 'articles.write',
  limit: 1_000,
  input: z.object({ window: z.string().min(1).max(64), leaving: z.boolean().default(false) }),
  run: async ({ window, leaving }, actor, { id }) => {
    if (!leaving) return touchPresence(actor, Number(id), window);
    await leavePresence(actor, Number(id), window);
    return { left: true };
  },
});
