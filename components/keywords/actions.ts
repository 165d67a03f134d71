'use server';

import { z } from 'zod';
import {
  addSpelling,
  beginKeyword,
  mergeKeyword,
  removeKeyword,
  removeSpelling,
  renameKeyword,
} from '../../db/keywords/mutations';
import { defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { stateOf } from '../newsroom/verdict';
import { deskKeywordPath, deskKeywordsPath } from '../site/addresses';

/** What the desk does with keywords. Each asks the model, which decides. */

/** Fields as the form sends them; the verb judges them. */
const fields = z.record(z.string(), z.string());

export const sendKeywordStart = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: async (input, actor, values) => {
    const begun = await beginKeyword(actor, input);
    return begun.outcome === 'refused' ? stateOf(begun, values) : leaveTo(deskKeywordPath(begun.id));
  },
});

export const sendKeywordName = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await renameKeyword(actor, input), values),
});

/** Makes one keyword of two; leads to the one that stays. */
export const sendKeywordMerge = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: async (input, actor, values) => {
    const merged = await mergeKeyword(actor, input);
    return merged.outcome === 'refused' ? stateOf(merged, values) : leaveTo(deskKeywordPath(merged.into));
  },
});

export const sendSpelling = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: async (input, actor, values) => {
    const state = stateOf(await addSpelling(actor, input), values);
    // The field is for the next one.
    return state.status === 'done' ? { ...state, values: {} } : state;
  },
});

export const sendSpellingRemoval = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await removeSpelling(actor, input), values),
});

export const sendKeywordRemoval = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: async (input, actor, values) => {
    const gone = await removeKeyword(actor, input);
    return gone.outcome === 'refused' ? stateOf(gone, values) : leaveTo(deskKeywordsPath());
  },
});
