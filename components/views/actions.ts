'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { readViewer } from '../../db/auth/session';
import { gatherView } from '../../db/views/gatherer';
import { defineCall } from '../forms/define-action';

const read = z.object({
  articleId: z.number().int().positive(),
  automation: z.boolean(),
  referrer: z.string().max(2000).optional(),
});

/** A browser's word that a piece was read. Answers nothing; the pipeline decides whether it counts. */
export const trackView = defineCall({
  access: 'anyone',
  input: read,
  run: async (report, sender) => {
    const told = await headers();
    await gatherView({
      ...sender,
      ...report,
      origin: told.get('origin') ?? '',
      secFetchSite: told.get('sec-fetch-site') ?? '',
      staff: (await readViewer()) !== undefined,
    });
  },
});
