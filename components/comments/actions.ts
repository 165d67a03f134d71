'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getArticleAddress } from '../../db/articles/queries';
import { readViewer } from '../../db/auth/session';
import { newComment, newLike, newReport, ownEdit } from '../../db/comments/input';
import { editOwnComment, eraseOwnComment } from '../../db/comments/own-comment';
import { commentAsStaff } from '../../db/comments/staff';
import { likeComment, reportComment, submitComment, unsubscribeReader } from '../../db/comments/readers';
import { type ActionState, defineAction } from '../forms/define-action';
import { articlePath } from '../site/addresses';
import { sendNotices } from './notices';
import { findPlace } from './place';

/** `scripted` is set by the form's own script: without it the answer is a page. */
const scripted = { scripted: z.string().optional() };

const refusal = (errors: Record<string, string>, values: Record<string, string>): ActionState => ({
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
      : { status: 'done', outcome: edited.outcome, values: {} };
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
