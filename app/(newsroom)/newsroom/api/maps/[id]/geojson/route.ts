import { z } from 'zod';
import { defineStaffRoute } from '@/components/forms/define-route';
import { getMapCopy } from '@/db/maps/desk';
import { toGeoJson } from '@/db/maps/geojson';

/** The shapes of a map as it was saved last, as a file. */
export const GET = defineStaffRoute({
  access: 'maps.edit',
  limit: 0,
  input: z.object({}),
  run: async (_query, actor, { id }) => {
    const copy = await getMapCopy(actor, Number(id));
    if (!copy) return Response.json({ error: 'notFound' }, { status: 404 });
    const headers = {
      'content-type': 'application/geo+json; charset=utf-8',
      'content-disposition': `attachment; filename="${copy.slug}.geojson"`,
    };
    return new Response(toGeoJson(copy.content.features), { headers });
  },
});
