'use server';

import { z } from 'zod';
import { changeSettings } from '../../db/site/mutations';
import { defineAction } from '../forms/define-action';

const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const hosts = z
  .string()
  .max(2000)
  .transform((text) => text.toLowerCase().split(/\s+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/)).max(40));

/** Settings of the newsroom. */
export const saveSettings = defineAction({
  access: 'site.edit',
  input: z.object({
    requireSecondFactor: tick,
    publicChangeLog: tick,
    headlineLength: z.coerce.number().int().min(20).max(200),
    embedHosts: hosts,
  }),
  run: async (settings, actor) => {
    await changeSettings(actor, settings);
    return { status: 'done', outcome: 'saved', values: {} };
  },
});
