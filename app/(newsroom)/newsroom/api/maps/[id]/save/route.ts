import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { saveMap } from '@/db/maps/mutations';

const STATUS = { saved: 200, conflict: 409, invalid: 422 } as const;

/** Saves a map as editors see it; what is there already is never overwritten (409 with what is). */
export const POST = defineStaffRoute({
  access: 'maps.edit',
  // As many points as are taken, and the words around them.
  limit: 2_200_000,
  input: z.object({ from: z.number().int().nonnegative(), content: z.unknown() }),
  run: async (save, actor, { id }) => {
    const saved = await saveMap(actor, Number(id), save);
    return Response.json(saved, { status: STATUS[saved.outcome] });
  },
});
