'use server';

import { z } from 'zod';
import { demote, promote, strikeMiss } from '../../db/search/mutations';
import { defineAction } from '../forms/define-action';
import { stateOf } from '../newsroom/verdict';

/** What the desk does about the search. Each asks the model, which decides. */

/** Fields as the form sends them; the verb judges them. */
const fields = z.record(z.string(), z.string());

export const sendPromotion = defineAction({
  access: 'front.edit',
  input: fields,
  run: async (input, actor, values) => {
    const state = stateOf(await promote(actor, input), values);
    // The fields are for the next one.
    return state.status === 'done' ? { ...state, values: {} } : state;
  },
});

export const sendDemotion = defineAction({
  access: 'front.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await demote(actor, input), values),
});

export const sendStruckMiss = defineAction({
  access: 'front.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await strikeMiss(actor, input), values),
});
