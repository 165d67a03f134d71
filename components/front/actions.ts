'use server';

import { z } from 'zod';
import { arrangeFront, discardFrontDraft, publishFront, takeFrontBack, undoFrontStep } from '../../db/front/drafts';
import { frontStep, seenFront } from '../../db/front/input';
import { type ActionState, defineAction } from '../forms/define-action';
import { instantIn } from '../site/dates';

/** What editors do with a front. Each names the version that was looked at; the model decides. */

const done = (outcome: string): ActionState => ({ status: 'done', outcome, values: {} });

/** Wall clocks of the site's time zone, as forms send them, become instants; what is none is refused by the schema. */
function withInstants(fields: unknown): unknown {
  const { startsAt, expiresAt, ...rest } = fields as Record<string, string>;
  const instant = (wall: string | undefined) => (wall ? (instantIn(wall)?.toISOString() ?? wall) : '');
  return { ...rest, startsAt: instant(startsAt), expiresAt: instant(expiresAt) };
}

/** One thing done to the draft. */
export const arrangeStep = defineAction({
  access: 'front.edit',
  input: z.preprocess(withInstants, seenFront.and(frontStep)),
  run: async ({ locale, version, ...step }, actor) => {
    await arrangeFront(actor, { locale, version }, step);
    return done(step.step);
  },
});

export const undoStep = defineAction({
  access: 'front.edit',
  input: seenFront,
  run: async (seen, actor) => {
    await undoFrontStep(actor, seen);
    return done('undone');
  },
});

export const discardDraft = defineAction({
  access: 'front.edit',
  input: seenFront,
  run: async (seen, actor) => {
    await discardFrontDraft(actor, seen);
    return done('discarded');
  },
});

/** Puts the whole draft before readers. */
export const publishDraft = defineAction({
  access: 'front.edit',
  input: seenFront,
  run: async (seen, actor) => {
    await publishFront(actor, seen);
    return done('published');
  },
});

/** Has what stood before the newest publication stand again. */
export const takePublicationBack = defineAction({
  access: 'front.edit',
  input: seenFront.pick({ locale: true }).extend({ publication: z.coerce.number().int().positive() }),
  run: async (input, actor) => {
    await takeFrontBack(actor, input);
    return done('takenBack');
  },
});
