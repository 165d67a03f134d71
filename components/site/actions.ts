'use server';

import { z } from 'zod';
import { beginPage, editPage, removePage, renamePage } from '../../db/site/pages';
import { defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { stateOf } from '../newsroom/verdict';
import { deskPagePath, deskPagesPath } from './addresses';

/** What administrators do with standing pages. Each asks the model, which decides. */

/** Fields as the form sends them; the verb judges them. */
const fields = z.record(z.string(), z.string());

export const sendPageStart = defineAction({
  access: 'site.edit',
  input: fields,
  run: async (input, actor, values) => {
    const begun = await beginPage(actor, input);
    return begun.outcome === 'refused' ? stateOf(begun, values) : leaveTo(deskPagePath(begun.locale, begun.slug));
  },
});

export const sendPage = defineAction({
  access: 'site.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await editPage(actor, input), values),
});

/** Gives a page another address; leads to where it is edited now. */
export const sendPageAddress = defineAction({
  access: 'site.edit',
  input: fields,
  run: async (input, actor, values) => {
    const renamed = await renamePage(actor, input);
    return renamed.outcome === 'refused'
      ? stateOf(renamed, values)
      : leaveTo(deskPagePath(renamed.locale, renamed.slug));
  },
});

export const sendPageRemoval = defineAction({
  access: 'site.edit',
  input: fields,
  run: async (input, actor, values) => {
    const gone = await removePage(actor, input);
    return gone.outcome === 'refused' ? stateOf(gone, values) : leaveTo(deskPagesPath());
  },
});
