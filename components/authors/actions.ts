'use server';

import { z } from 'zod';
import { beginAuthor, mergeAuthor, removeAuthor, saveAuthor } from '../../db/authors/mutations';
import { defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { stateOf } from '../newsroom/verdict';
import { deskAuthorPath, deskAuthorsPath } from '../site/addresses';

/** What the desk does with bylines. Each asks the model, which decides. */

/** Fields as the form sends them; the verb judges them. */
const fields = z.record(z.string(), z.string());

export const sendAuthorStart = defineAction({
  access: 'authors.edit',
  input: fields,
  run: async (input, actor, values) => {
    const begun = await beginAuthor(actor, input);
    return begun.outcome === 'refused' ? stateOf(begun, values) : leaveTo(deskAuthorPath(begun.id));
  },
});

export const sendAuthor = defineAction({
  access: 'authors.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await saveAuthor(actor, input), values),
});

/** Makes one byline of two; leads to the one that stays. */
export const sendAuthorMerge = defineAction({
  access: 'authors.edit',
  input: fields,
  run: async (input, actor, values) => {
    const merged = await mergeAuthor(actor, input);
    return merged.outcome === 'refused' ? stateOf(merged, values) : leaveTo(deskAuthorPath(Number(input.into)));
  },
});

export const sendAuthorRemoval = defineAction({
  access: 'authors.edit',
  input: fields,
  run: async (input, actor, values) => {
    const gone = await removeAuthor(actor, input);
    return gone.outcome === 'refused' ? stateOf(gone, values) : leaveTo(deskAuthorsPath());
  },
});
