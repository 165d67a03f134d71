'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { checkArticle } from '../../db/articles/checklist';
import { gatherChecklistFacts } from '../../db/articles/checklist-facts';
import { getWorkingCopy } from '../../db/articles/desk';
import { addNote, beginArticle } from '../../db/articles/drafts';
import { newCorrection, noteText } from '../../db/articles/input';
import { correctArticle, publishArticle, unpublishArticle, withdrawArticle } from '../../db/articles/mutations';
import { cancelPlan, planArticle } from '../../db/articles/plans';
import { makePreviewLink, revokePreviewLink } from '../../db/articles/previews';
import { nameRevision, restoreRevision } from '../../db/articles/revisions';
import { placeInSeries, seriesInput } from '../../db/articles/series';
import { linkTranslation } from '../../db/articles/translations';
import { archiveArticle, askChanges, readyArticle, reopenArticle, submitArticle } from '../../db/articles/workflow';
import { LOCALE_CODES, type Locale } from '../../db/site/locales';
import { rowId } from '../../db/site/typed';
import { editArticlePath, previewTokenPath } from '../site/addresses';
import { type ActionState, defineAction } from '../forms/define-action';
import { instantIn } from '../site/dates';

/** What the desk does with a piece. Each asks the model, which decides; each names the version that was looked at. */

const id = rowId;
const onePiece = z.object({ id });
const atVersion = onePiece.extend({ version: z.coerce.number().int().nonnegative() });

const done = (outcome: string): ActionState => ({ status: 'done', outcome, values: {} });
const refused = (code: string, values: Record<string, string>): ActionState => ({
  status: 'refused',
  errors: { form: code },
  values,
});

/** An empty piece; leads to its editor. */
export const startArticle = defineAction({
  access: 'articles.write',
  input: z.object({
    locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]),
    sectionId: id,
    headline: z.string().trim().max(200).default(''),
  }),
  run: async (input, actor) => redirect(editArticlePath(await beginArticle(actor, input))),
});

type Looked = z.output<typeof atVersion>;
type Actor = Parameters<typeof submitArticle>[0];

/** Runs a verb on a piece when nobody has saved anything since it was looked at. */
const onSeen =
  (verb: (actor: Actor, input: Looked) => Promise<unknown>) =>
  async (input: Looked, actor: Actor, values: Record<string, string>): Promise<ActionState> => {
    const copy = await getWorkingCopy(actor, input.id);
    if (!copy) return refused('notFound', values);
    if (copy.version !== input.version) return refused('moved', values);
    await verb(actor, input);
    return done('done');
  };

export const submitPiece = defineAction({
  access: 'articles.write',
  input: atVersion,
  run: onSeen((actor, piece) => submitArticle(actor, piece.id, piece.version)),
});

export const readyPiece = defineAction({
  access: 'articles.publish',
  input: atVersion,
  run: onSeen((actor, piece) => readyArticle(actor, piece.id, piece.version)),
});

export const reopenPiece = defineAction({
  access: 'articles.write',
  input: onePiece,
  run: async (piece, actor) => {
    await reopenArticle(actor, piece.id);
    return done('done');
  },
});

export const askForChanges = defineAction({
  access: 'articles.publish',
  input: onePiece.extend({ note: noteText }),
  run: async (input, actor) => {
    await askChanges(actor, input.id, input.note);
    return done('done');
  },
});

/** Errors of the checklist stop it; warnings want a tick. */
async function stoppedBy(actor: Actor, pieceId: number, accepted: boolean): Promise<string | undefined> {
  const copy = await getWorkingCopy(actor, pieceId);
  if (!copy) return 'notFound';
  const { errors, warnings } = checkArticle(copy.content, await gatherChecklistFacts(copy.content));
  if (errors.length > 0) return 'checklist';
  return warnings.length > 0 && !accepted ? 'warnings' : undefined;
}

const tick = z.literal('on').optional();

/** Puts the version that was looked at before readers. */
export const publishPiece = defineAction({
  access: 'articles.publish',
  input: atVersion.extend({ accepted: tick, told: tick }),
  run: async (input, actor, values) => {
    const stop = await stoppedBy(actor, input.id, input.accepted === 'on');
    if (stop) return refused(stop, values);
    const options = { told: input.told === 'on', version: input.version };
    return onSeen((who, piece) => publishArticle(who, piece.id, options))(input, actor, values);
  },
});

/** Publishes or takes away at an instant, given as the wall clock of the site's time zone. */
export const planPiece = defineAction({
  access: 'articles.publish',
  input: atVersion.extend({
    action: z.enum(['publish', 'expire']),
    at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
    accepted: tick,
  }),
  run: async (input, actor, values) => {
    const stop = input.action === 'publish' ? await stoppedBy(actor, input.id, input.accepted === 'on') : undefined;
    if (stop) return refused(stop, values);
    const at = instantIn(input.at);
    if (!at || at.getTime() <= Date.now()) return refused('past', values);
    const plan = { action: input.action, at, version: input.version };
    return onSeen((who, piece) => planArticle(who, piece.id, plan))(input, actor, values);
  },
});

export const cancelPlanOf = defineAction({
  access: 'articles.publish',
  input: z.object({ planId: id }),
  run: async ({ planId }, actor) => {
    await cancelPlan(actor, planId);
    return done('done');
  },
});

export const archivePiece = defineAction({
  access: 'articles.publish',
  input: onePiece,
  run: async (piece, actor) => {
    await archiveArticle(actor, piece.id);
    return done('done');
  },
});

export const unpublishPiece = defineAction({
  access: 'articles.publish',
  input: onePiece,
  run: async (piece, actor) => {
    await unpublishArticle(actor, piece.id);
    return done('done');
  },
});

export const withdrawPiece = defineAction({
  access: 'articles.publish',
  input: onePiece.extend({ reason: z.string().trim().min(3).max(1000) }),
  run: async (input, actor) => {
    await withdrawArticle(actor, input.id, input.reason);
    return done('done');
  },
});

export const correctPiece = defineAction({
  access: 'articles.publish',
  input: onePiece.extend({ kind: newCorrection.shape.kind, text: newCorrection.shape.text }),
  run: async ({ id: pieceId, ...correction }, actor) => {
    await correctArticle(actor, pieceId, { ...correction, at: new Date() });
    return done('done');
  },
});

export const notePiece = defineAction({
  access: 'articles.write',
  input: onePiece.extend({ text: noteText }),
  run: async (input, actor) => {
    await addNote(actor, input.id, input.text);
    return done('done');
  },
});

/** Links a piece of the same story in another language; answers the group, which the working copy takes over. */
export const translatePiece = defineAction({
  access: 'articles.write',
  input: onePiece.extend({ otherId: id }),
  run: async (input, actor) => done(String(await linkTranslation(actor, input.id, input))),
});

/** A link for somebody without an account; it is shown this once. */
export const sharePreview = defineAction({
  access: 'articles.write',
  input: onePiece.extend({
    name: z.string().trim().max(80).default(''),
    hours: z.coerce
      .number()
      .int()
      .min(1)
      .max(24 * 30),
  }),
  run: async ({ id: pieceId, ...link }, actor, values) => {
    const copy = await getWorkingCopy(actor, pieceId);
    if (!copy) return refused('notFound', values);
    const { token } = await makePreviewLink(actor, pieceId, link);
    return done(previewTokenPath(copy.content.locale, token));
  },
});

export const revokePreview = defineAction({
  access: 'articles.write',
  input: z.object({ linkId: id }),
  run: async ({ linkId }, actor) => {
    await revokePreviewLink(actor, linkId);
    return done('done');
  },
});

const oneRevision = onePiece.extend({ revisionId: id });

export const restorePiece = defineAction({
  access: 'articles.write',
  input: oneRevision.extend({ version: z.coerce.number().int().nonnegative() }),
  run: async (input, actor, values) => {
    const kept = await restoreRevision(actor, input.id, { revisionId: input.revisionId, from: input.version });
    if (kept.outcome === 'saved') return redirect(editArticlePath(input.id));
    return refused(kept.outcome === 'conflict' ? 'moved' : 'place', values);
  },
});

export const namePieceRevision = defineAction({
  access: 'articles.write',
  input: oneRevision.extend({ name: z.string().trim().max(80) }),
  run: async (input, actor) => {
    await nameRevision(actor, input.id, input);
    return done('done');
  },
});

/** Says which part of which series a piece is; no name takes it out. */
export const placePiece = defineAction({
  access: 'articles.write',
  input: seriesInput,
  run: async (input, actor) => {
    await placeInSeries(actor, input);
    return done('done');
  },
});
