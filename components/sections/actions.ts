'use server';

import { mergeSection } from '../../db/sections/merging';
import { beginSection, moveSection, removeSection, saveSection } from '../../db/sections/mutations';
import { defineAction } from '../forms/define-action';
import { fields, ledOn, told } from '../newsroom/verdict';
import { deskSectionPath, deskSectionsPath } from '../site/addresses';

/** What administrators do with sections. Each asks the model, which decides. */

export const sendSectionStart = defineAction({
  access: 'sections.edit',
  input: fields,
  run: ledOn(beginSection, ({ id }) => deskSectionPath(id)),
});

export const sendSection = defineAction({ access: 'sections.edit', input: fields, run: told(saveSection) });

export const sendSectionMove = defineAction({ access: 'sections.edit', input: fields, run: told(moveSection) });

/** Makes one section of two; leads to the one that stays. */
export const sendSectionMerge = defineAction({
  access: 'sections.edit',
  input: fields,
  run: ledOn(mergeSection, (_, { into }) => deskSectionPath(Number(into))),
});

export const sendSectionRemoval = defineAction({
  access: 'sections.edit',
  input: fields,
  run: ledOn(removeSection, deskSectionsPath),
});
