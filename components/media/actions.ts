'use server';

import { z } from 'zod';
import { mediaDescription } from '../../db/media/input';
import { describeMedia, removeMedia } from '../../db/media/mutations';
import { hasEndedRights, runRights } from '../../db/media/rights';
import { defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { mediaPath } from '../site/addresses';

/** Says what a thing of the library is and up to when it may be shown; the verb asks whose it is. */
export const sendDescription = defineAction({
  access: 'media.add',
  input: mediaDescription,
  run: async (description, actor) => {
    await describeMedia(actor, description);
    // A day that is over need not wait for the machine.
    if (await hasEndedRights()) await runRights();
    return { status: 'done', outcome: 'saved', values: {} };
  },
});

/** Takes something out of the library that nothing shows. */
export const sendMediaRemoval = defineAction({
  access: 'media.add',
  input: z.object({ id: z.coerce.number().int().positive() }),
  run: async ({ id }, actor) => {
    await removeMedia(actor, id);
    return leaveTo(mediaPath());
  },
});
