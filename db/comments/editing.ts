import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { takeTurns, transaction } from '../client.ts';
import { expireTags } from '../site/mutations.ts';
import { requireFree } from './claims.ts';
import { mapTurns, noteEvent } from './events.ts';
import { readText } from './input.ts';
import type { RefusedInput } from './readers.ts';
import { comments } from './schema.ts';
import { requireJudged, requireModerator } from './scope.ts';
import { commentsTag } from './tags.ts';

/** What moderators do with a comment beside judging it. */

const refused = (field: string, code: string): RefusedInput => ({ outcome: 'refused', errors: { [field]: code } });

/** Characters of a note. */
const NOTE = { least: 1, most: 1000 };

/**
 * Changes the words of a comment; readers are told that somebody here did, and its history keeps those before. `seen` as for
 * `judgeComment`. Refused with the codes `claimed`, `moved`, `erased`, or what is wrong with the text. Moderators; throws `Refused`.
 */
export async function editComment(
  actor: Actor,
  id: number,
  { text, seen, now = new Date() }: { text: string; seen?: number | undefined; now?: Date },
): Promise<{ outcome: 'edited' | 'same' } | RefusedInput> {
  requireModerator(actor);
  const read = readText(text);
  if ('code' in read) return refused('text', read.code);
  return transaction(async (tx) => {
    await takeTurns(`comment ${id}`);
    const comment = await requireJudged(actor, id);
    if (seen !== undefined && ((await mapTurns([id])).get(id) ?? 0) !== seen)
      throw new Refused('comments.moderate', 'moved');
    await requireFree(actor, id, now);
    if (comment.body === read.text) return { outcome: 'same' };
    const values = { body: read.text, editedAt: now, editedByStaff: true };
    await tx.update(comments).set(values).where(eq(comments.id, id));
    await noteEvent({ commentId: id, kind: 'edited', actor, detail: { before: comment.body }, at: now });
    const after = { characters: read.text.length };
    await recordAudit(actor, { verb: 'editComment', subject: 'comment', subjectId: id, after }, now);
    if (comment.state === 'published') await expireTags([commentsTag(comment.articleId)]);
    return { outcome: 'edited' };
  });
}

/** Marks a published comment as the editors' pick, or takes the mark away. Refused with the code `notShown`. Moderators; throws `Refused`. */
export async function featureComment(
  actor: Actor,
  id: number,
  { featured, now = new Date() }: { featured: boolean; now?: Date },
): Promise<void> {
  requireModerator(actor);
  await transaction(async (tx) => {
    await takeTurns(`comment ${id}`);
    const comment = await requireJudged(actor, id);
    if (comment.featured === featured) return;
    if (featured && comment.state !== 'published') throw new Refused('comments.moderate', 'notShown');
    await tx.update(comments).set({ featured }).where(eq(comments.id, id));
    await noteEvent({ commentId: id, kind: featured ? 'featured' : 'unfeatured', actor, at: now });
    const entry = { before: { featured: comment.featured }, after: { featured } };
    await recordAudit(actor, { verb: 'featureComment', subject: 'comment', subjectId: id, ...entry }, now);
    await expireTags([commentsTag(comment.articleId)]);
  });
}

/** Notes something about a comment or its writer, for moderators only. Answers what is wrong with the text. Moderators; throws `Refused`. */
export async function noteComment(
  actor: Actor,
  id: number,
  { text, now = new Date() }: { text: string; now?: Date },
): Promise<{ outcome: 'noted' } | RefusedInput> {
  requireModerator(actor);
  const read = readText(text, NOTE);
  if ('code' in read) return refused('text', read.code);
  return transaction(async () => {
    await requireJudged(actor, id);
    await noteEvent({ commentId: id, kind: 'noted', actor, detail: { note: read.text }, at: now });
    await recordAudit(actor, { verb: 'noteComment', subject: 'comment', subjectId: id }, now);
    return { outcome: 'noted' };
  });
}
