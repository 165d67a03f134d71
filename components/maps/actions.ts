'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { beginMap, deleteMap, publishSavedMap, raiseMap, unpublishMap } from '../../db/maps/mutations';
import { mapSlug } from '../../db/maps/input';
import { LOCALE_CODES, type Locale } from '../../db/site/locales';
import { slugify } from '../../db/site/slug';
import { defineAction, type ActionState } from '../forms/define-action';
import { deskMapsPath, editMapPath } from '../site/addresses';
import { countryNames } from './desk/ground';
import { viewOf } from './projection';

const id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);
const done: ActionState = { status: 'done', outcome: 'done', values: {} };
const ASPECT = 1.5;

/** An address out of the title; where that has no Latin letters, out of the country's English name. */
function slugOf(title: string, country: string): string {
  const slug = slugify(title, 60);
  const name = countryNames('en').find(({ code }) => code === country)?.name ?? '';
  return mapSlug.safeParse(slug).success ? slug : slugify(name, 60);
}

/** Begins a map on the ground of some countries. */
export const startMap = defineAction({
  access: 'maps.edit',
  input: z
    .object({
      title: z.string().trim().min(1, 'title').max(120, 'title'),
      locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]),
      slug: z.string().trim().max(60, 'slug').default(''),
      country: z.string().regex(/^\d{3}$/, 'country'),
      other: z
        .string()
        .regex(/^(?:\d{3})?$/, 'country')
        .default(''),
    })
    .transform(({ slug, ...rest }, context) => {
      const made = mapSlug.safeParse(slug || slugOf(rest.title, rest.country));
      if (made.success) return { ...rest, slug: made.data };
      context.addIssue({ code: 'custom', path: ['slug'], message: 'slug' });
      return z.NEVER;
    }),
  run: async ({ title, locale, slug, country, other }, actor, values) => {
    const highlight = [country, other].filter(Boolean);
    const view = viewOf(highlight, ASPECT);
    if (!view) return { status: 'refused', errors: { country: 'country' }, values };
    return redirect(editMapPath(await beginMap(actor, { title, locale, slug, base: { ...view, highlight } })));
  },
});

/** Shows readers what was saved. */
export const publishMapNow = defineAction({
  access: 'maps.edit',
  input: z.object({ id, version: z.coerce.number().int().nonnegative() }),
  run: async (input, actor) => {
    await publishSavedMap(actor, input.id, input.version);
    return done;
  },
});

/** Takes a map back from readers. */
export const takeMapBack = defineAction({
  access: 'maps.edit',
  input: z.object({ id }),
  run: async (input, actor) => {
    await unpublishMap(actor, input.id);
    return done;
  },
});

/** Puts a map before all others. */
export const putMapFirst = defineAction({
  access: 'maps.edit',
  input: z.object({ id }),
  run: async (input, actor) => {
    await raiseMap(actor, input.id);
    return done;
  },
});

/** Deletes a draft. */
export const throwMapAway = defineAction({
  access: 'maps.edit',
  input: z.object({ id }),
  run: async (input, actor) => {
    await deleteMap(actor, input.id);
    return redirect(deskMapsPath());
  },
});
