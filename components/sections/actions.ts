'use server';

import { z } from 'zod';
import { mergeSection } from '../../db/sections/merging';
import { beginSection, moveSection, removeSection, saveSection } from '../../db/sections/mutations';
import { defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { stateOf } from '../newsroom/verdict';
import { deskSectionPath, deskSectionsPath } from '../site/addresses';

/** What administrators do with sections. Each asks the model, which decides. */

/** Fields as the form sends them; the verb judges them. */
const fields = z.record(z.string(), z.string());

export const sendSectionStart = defineAction({
  access: 'sections.edit',
  input: fields,
  run: async (input, actor, values) => {
    const begun = await beginSection(actor, input);
    return begun.outcome === 'refused' ? stateOf(begun, values) : leaveTo(deskSectionPath(begun.id));
  },
});

export const sendSection = defineAction({
  access: 'sections.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await saveSection(actor, input), values),
});

export const sendSectionMove = defineAction({
  access: 'sections.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await moveSection(actor, input), values),
});

/** Makes one section of two; leads to the one that stays. */
export const sendSectionMerge = defineAction({
  access: 'sections.edit',
  input: fields,
  run: async (input, actor, values) => {
    const merged = await mergeSection(actor, input);
    return merged.outcome === 'refused' ? stateOf(merged, values) : leaveTo(deskSectionPath(Number(input.into)));
  },
});

export const sendSectionRemoval = defineAction({
  access: 'sections.edit',
  input: fields,
  run: async (input, actor, values) => {
    const gone = await removeSection(actor, input);
    return gone.outcome === 'refused' ? stateOf(gone, values) : leaveTo(deskSectionsPath());
  },
});
