'use server';

import { beginAuthor, mergeAuthor, removeAuthor, saveAuthor } from '../../db/authors/mutations';
import { defineAction } from '../forms/define-action';
import { fields, ledOn, told } from '../newsroom/verdict';
import { deskAuthorPath, deskAuthorsPath } from '../site/addresses';

/** What the desk does with bylines. Each asks the model, which decides. */

export const sendAuthorStart = defineAction({
  access: 'authors.edit',
  input: fields,
  run: ledOn(beginAuthor, ({ id }) => deskAuthorPath(id)),
});

export const sendAuthor = defineAction({ access: 'authors.edit', input: fields, run: told(saveAuthor) });

/** Makes one byline of two; leads to the one that stays. */
export const sendAuthorMerge = defineAction({
  access: 'authors.edit',
  input: fields,
  run: ledOn(mergeAuthor, (_, { into }) => deskAuthorPath(Number(into))),
});

export const sendAuthorRemoval = defineAction({
  access: 'authors.edit',
  input: fields,
  run: ledOn(removeAuthor, () => deskAuthorsPath()),
});
