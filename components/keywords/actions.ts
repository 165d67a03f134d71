'use server';

import {
  addSpelling,
  beginKeyword,
  mergeKeyword,
  removeKeyword,
  removeSpelling,
  renameKeyword,
} from '../../db/keywords/mutations';
import { defineAction } from '../forms/define-action';
import { fields, ledOn, stateOf, told } from '../newsroom/verdict';
import { deskKeywordPath, deskKeywordsPath } from '../site/addresses';

/** What the desk does with keywords. Each asks the model, which decides. */

export const sendKeywordStart = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: ledOn(beginKeyword, ({ id }) => deskKeywordPath(id)),
});

export const sendKeywordName = defineAction({ access: 'keywords.edit', input: fields, run: told(renameKeyword) });

/** Makes one keyword of two; leads to the one that stays. */
export const sendKeywordMerge = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: ledOn(mergeKeyword, ({ into }) => deskKeywordPath(into)),
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
  run: told(removeSpelling),
});

export const sendKeywordRemoval = defineAction({
  access: 'keywords.edit',
  input: fields,
  run: ledOn(removeKeyword, () => deskKeywordsPath()),
});
