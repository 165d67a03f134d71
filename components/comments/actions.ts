'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getArticleAddress } from '../../db/articles/queries';
import { readViewer } from '../../db/auth/session';
import { banDays, newComment, newLike, newReport, ownAppeal, ownEdit } from '../../db/comments/input';
import { addBan, banCommenter, liftBan } from '../../db/comments/bans';
import { claimComment } from '../../db/comments/claims';
import { editComment, featureComment, noteComment } from '../../db/comments/editing';
import { judgeComments, undoJudgements } from '../../db/comments/judging';
import { readWords, tryWordList } from '../../db/comments/lists';
import { saveWordList } from '../../db/comments/mutations';
import type { Notice } from '../../db/comments/notices';
import { appealOwnComment, editOwnComment, eraseOwnComment } from '../../db/comments/own-comment';
import { commentAsStaff } from '../../db/comments/staff';
import { likeComment, reportComment, submitComment, unsubscribeReader } from '../../db/comments/readers';
import { type ActionState, defineAction } from '../forms/define-action';
import { articlePath } from '../site/addresses';
import { type MessageKey, translator } from '../site/messages';
import { type Order, readOrder, type Verb, VERDICTS } from './desk/orders';
import { sendNotices } from './notices';
import { findPlace } from './place';

/** `scripted` is set by the form's own script: without it the answer is a page. */
const scripted = { scripted: z.string().optional() };

type Values = Record<string, string>;
const refusal = (errors: Record<string, string>, values: Values): ActionState => ({
  status: 'refused',
  errors,
  values,
});

/** Path of the piece that a comment stands under. */
async function pathOf(articleId: number): Promise<string> {
  const address = await getArticleAddress(articleId);
  return address ? articlePath({ ...address, id: articleId }) : '/';
}

/** A reader's comment, or that of somebody who is signed in to the newsroom. Without script the reader lands on the piece, at the comment or at the words that say it waits. */
export const sendComment = defineAction({
  access: 'anyone',
  input: newComment.extend(scripted),
  run: async (input, sender, values) => {
    const { scripted: isScripted, ...comment } = input;
    const viewer = await readViewer();
    const taken = viewer ? await commentAsStaff(viewer.actor, comment) : await submitComment(sender, comment);
    if (taken.outcome === 'refused') return refusal(taken.errors, values);
    await sendNotices(taken.notices);
    if (isScripted) return { status: 'done', outcome: taken.outcome, values: {} };
    const place = taken.outcome === 'published' ? await findPlace(taken.id) : null;
    redirect(place?.path ?? `${await pathOf(comment.articleId)}#comment-sent`);
  },
});

/** A like. */
export const sendLike = defineAction({
  access: 'anyone',
  input: newLike.extend(scripted),
  run: async ({ commentId, scripted: isScripted }, sender, values) => {
    const liked = await likeComment(sender, { commentId });
    if (liked.outcome === 'refused') return refusal(liked.errors, values);
    if (isScripted) return { status: 'done', outcome: String(liked.likes), values: {} };
    redirect((await findPlace(commentId))?.path ?? '/');
  },
});

/** A report to the moderators. */
export const sendReport = defineAction({
  access: 'anyone',
  input: newReport,
  run: async (input, sender, values) => {
    const reported = await reportComment(sender, input);
    return reported.outcome === 'refused'
      ? refusal(reported.errors, values)
      : { status: 'done', outcome: 'reported', values: {} };
  },
});

/** New words for one's own comment, by the mailed link. */
export const sendEdit = defineAction({
  access: 'anyone',
  input: ownEdit,
  run: async (input, _sender, values) => {
    const edited = await editOwnComment(input);
    return edited.outcome === 'refused'
      ? refusal(edited.errors, values)
      : { status: 'done', outcome: edited.outcome, values: { text: input.text } };
  },
});

/** Erases one's own comment, by the mailed link. */
export const sendErasure = defineAction({
  access: 'anyone',
  input: ownEdit.pick({ token: true }),
  run: async ({ token }, _sender, values) => {
    const erased = await eraseOwnComment(token);
    return erased.outcome === 'refused'
      ? refusal(erased.errors, values)
      : { status: 'done', outcome: 'erased', values: {} };
  },
});

/** Asks for a second look at a decision about one's own comment, by the mailed link. */
export const sendAppeal = defineAction({
  access: 'anyone',
  input: ownAppeal,
  run: async (input, _sender, values) => {
    const asked = await appealOwnComment(input);
    return asked.outcome === 'refused'
      ? refusal(asked.errors, values)
      : { status: 'done', outcome: 'appealed', values: {} };
  },
});

/** Ends the mails about replies, by the mailed link. */
export const sendUnsubscription = defineAction({
  access: 'anyone',
  input: ownEdit.pick({ token: true }),
  run: async ({ token }, _sender, values) => {
    const ended = await unsubscribeReader(token);
    return ended.outcome === 'refused'
      ? refusal(ended.errors, values)
      : { status: 'done', outcome: 'unsubscribed', values: {} };
  },
});

/** What was done at the desk, in the words of whoever did it, and what may be taken back. */
async function said(key: MessageKey, judged: number[], left: Record<string, number> = {}): Promise<ActionState> {
  refresh();
  const t = translator((await readViewer())?.language ?? 'en');
  const others = Object.values(left).reduce((sum, count) => sum + count, 0);
  const words = [
    t(key, { count: judged.length }),
    ...(others > 0 ? [t('newsroom.comments.did.left', { count: others })] : []),
  ];
  return { status: 'done', outcome: 'judged', values: { said: words.join(' '), undo: judged.join() } };
}

type Desk = Parameters<typeof judgeComments>[0];

async function ban(actor: Desk, order: Extract<Order, { verb: 'ban' }>, values: Values): Promise<ActionState> {
  const days = banDays.safeParse(order.days);
  if (!days.success) return refusal({ form: 'badValue' }, values);
  const { id, seen, by, tell, why } = order;
  const judgement = { state: 'rejected' as const, seen, tell, now: new Date(), ...why };
  await sendNotices(await banCommenter(actor, id, { by, days: days.data, ...judgement }));
  return said('newsroom.comments.did.ban', [id]);
}

async function judge(actor: Desk, order: Extract<Order, { verb: Verb }>, values: Values): Promise<ActionState> {
  const { verb, picked, tell } = order;
  if (picked.length === 0) return refusal({ form: 'noPick' }, values);
  const { judged, left, notices } = await judgeComments(actor, picked, {
    state: VERDICTS[verb],
    tell,
    now: new Date(),
  });
  await sendNotices(notices);
  const [code] = Object.keys(left);
  if (judged.length === 0 && code) return refusal({ form: code }, values);
  return said(`newsroom.comments.did.${verb}`, judged, left);
}

/** The one form of a queue: a word about one comment or about those that are ticked, a ban, and taking it back. */
export const judgeQueue = defineAction({
  access: 'comments.moderate',
  input: z.record(z.string(), z.string().max(5000)),
  run: async (fields, actor, values) => {
    const order = readOrder(fields);
    if (!order) return refusal({ form: 'badValue' }, values);
    if (order.verb === 'ban') return ban(actor, order, values);
    if (order.verb !== 'undo') return judge(actor, order, values);
    const undone = await undoJudgements(actor, order.ids);
    if (undone === 0) return refusal({ form: 'tooLate' }, values);
    const state = await said('newsroom.comments.did.undo', order.ids.slice(0, undone));
    return state.status === 'done' ? { ...state, values: { said: state.values.said ?? '' } } : state;
  },
});

const about = z.object({ comment: z.coerce.number().int().positive().max(2_147_483_647) });
const done = (outcome: string): ActionState => {
  refresh();
  return { status: 'done', outcome, values: {} };
};
const outcomeOf = (answer: { outcome: string; errors?: Record<string, string> }, values: Values): ActionState =>
  answer.errors ? refusal(answer.errors, values) : done(answer.outcome);

/** Turns to a comment, for a minute, or lets go of it. */
export const takeComment = defineAction({
  access: 'comments.moderate',
  input: about.extend({ hold: z.literal('on').optional() }),
  run: async ({ comment, hold }, actor, values) => {
    const isOurs = await claimComment(actor, hold ? comment : undefined);
    return isOurs ? done(hold ? 'taken' : 'left') : refusal({ form: 'claimed' }, values);
  },
});

/** Other words for a reader's comment, marked as changed by the newsroom. */
export const editReadersComment = defineAction({
  access: 'comments.moderate',
  input: about.extend({ text: z.string(), seen: z.coerce.number().int().nonnegative() }),
  run: async ({ comment, text, seen }, actor, values) =>
    outcomeOf(await editComment(actor, comment, { text, seen }), values),
});

/** The editors' pick, or not any more. */
export const markComment = defineAction({
  access: 'comments.moderate',
  input: about.extend({ featured: z.literal('on').optional() }),
  run: async ({ comment, featured }, actor) => {
    await featureComment(actor, comment, { featured: featured === 'on' });
    return done(featured ? 'featured' : 'unfeatured');
  },
});

/** A note for the other moderators. */
export const noteOnComment = defineAction({
  access: 'comments.moderate',
  input: about.extend({ text: z.string() }),
  run: async ({ comment, text }, actor, values) => outcomeOf(await noteComment(actor, comment, { text }), values),
});

/** An answer from the newsroom, under the own name. */
export const answerComment = defineAction({
  access: 'comments.moderate',
  input: about.extend({ article: z.coerce.number().int().positive().max(2_147_483_647), text: z.string() }),
  run: async ({ comment, article, text }, actor, values) => {
    const taken = await commentAsStaff(actor, { articleId: article, parentId: comment, text });
    if (taken.outcome === 'refused') return refusal(taken.errors, values);
    const notices: Notice[] = taken.notices;
    await sendNotices(notices);
    return done('answered');
  },
});

/** Shuts out an address or a domain. */
export const banByName = defineAction({
  access: 'comments.moderate',
  input: z.record(z.string(), z.string()),
  run: async (fields, actor, values) => outcomeOf(await addBan(actor, fields), values),
});

/** Lets somebody in again. */
export const liftBanOf = defineAction({
  access: 'comments.moderate',
  input: z.object({ ban: z.coerce.number().int().positive().max(2_147_483_647) }),
  run: async ({ ban: id }, actor) => {
    await liftBan(actor, id);
    return done('lifted');
  },
});

/** Characters of a whole list: a form carries it twice, with what was answered before, in 100 kB. */
const LIST_MOST = 20_000;

/** Tries a list of words on what was said lately, or keeps it. What was typed comes back either way. */
export const saveWords = defineAction({
  access: 'comments.moderate',
  input: z.object({
    list: z.enum(['banned', 'suspect']),
    words: z.string().max(LIST_MOST, 'tooLong'),
    from: z.string().max(64),
    do: z.enum(['try', 'save']),
  }),
  run: async ({ list, words: typed, from, do: wish }, actor, values): Promise<ActionState> => {
    const words = typed.split(/\r?\n/);
    const kept = { words: typed, from };
    if (wish === 'try') {
      const trial = await tryWordList(actor, { list, words });
      if ('bad' in trial) return refusal({ words: 'badWord' }, { ...values, bad: trial.bad });
      return { status: 'done', outcome: 'tried', values: { ...kept, trial: JSON.stringify(trial) } };
    }
    const read = readWords(words);
    if ('bad' in read) return refusal({ words: 'badWord' }, { ...values, bad: read.bad });
    if (words.length > 5000) return refusal({ words: 'tooLong' }, values);
    await saveWordList(actor, { list, words, from });
    return done('saved');
  },
});
