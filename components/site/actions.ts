'use server';

import { beginPage, editPage, removePage, renamePage } from '../../db/site/pages';
import { defineAction } from '../forms/define-action';
import { fields, ledOn, told } from '../newsroom/verdict';
import { deskPagePath, deskPagesPath } from './addresses';

/** What administrators do with standing pages. Each asks the model, which decides. */

export const sendPageStart = defineAction({
  access: 'site.edit',
  input: fields,
  run: ledOn(beginPage, ({ locale, slug }) => deskPagePath(locale, slug)),
});

export const sendPage = defineAction({ access: 'site.edit', input: fields, run: told(editPage) });

/** Gives a page another address; leads to where it is edited now. */
export const sendPageAddress = defineAction({
  access: 'site.edit',
  input: fields,
  run: ledOn(renamePage, ({ locale, slug }) => deskPagePath(locale, slug)),
});

export const sendPageRemoval = defineAction({
  access: 'site.edit',
  input: fields,
  run: ledOn(removePage, deskPagesPath),
});
