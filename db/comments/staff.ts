import { eq } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { transaction } from '../client.ts';
import { expireTags } from '../site/mutations.ts';
import { findRules } from './context.ts';
import { noteEvent } from './events.ts';
import { readText } from './input.ts';
import type { Notice } from './notices.ts';
import { canCommentAsStaff } from './policy.ts';
import type { RefusedInput } from './readers.ts';
import { comments } from './schema.ts';
import { commentsTag } from './tags.ts';
import { isShown, placeUnder } from './threads.ts';

/** What people of the newsroom say under a piece. */

export type StaffComment = { articleId: number; parentId?: number | undefined; text: string };
export type StaffTaken = { outcome: 'published'; id: number; notices: Notice[] };

const refused = (field: string, code: string): RefusedInput => ({ outcome: 'refused', errors: { [field]: code } });

/**
 * Says something under a piece, signed with the actor's own name and marked as staff, or as its author: it appears at once, no check
 * is asked, and a closed thread is open. Answers the id and the notice for whoever is answered, or what is wrong with text or
 * place. Whoever works here; throws `Refused`.
 */
export async function commentAsStaff(
  actor: Actor,
  { articleId, parentId, text }: StaffComment,
  now = new Date(),
): Promise<StaffTaken | RefusedInput> {
  if (actor.kind !== 'user' || !canCommentAsStaff(actor)) throw new Refused('comments.staff');
  const read = readText(text);
  if ('code' in read) return refused('text', read.code);
  return transaction(async (tx) => {
    const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, actor.id));
    if (!user) throw new Refused('comments.staff');
    if (!(await findRules(articleId))) return refused('form', 'noArticle');
    if (parentId !== undefined && !(await isShown(parentId, articleId))) return refused('parentId', 'noParent');
    const place = await placeUnder(parentId, articleId);
    const words = { name: user.name, body: read.text, staffId: actor.id };
    const row = { articleId, state: 'published', createdAt: now, ...words, ...place } as const;
    const [made] = await tx.insert(comments).values(row).returning({ id: comments.id });
    if (!made) throw new Error('The comment was not kept');
    await noteEvent({ commentId: made.id, kind: 'replied', actor, at: now });
    await expireTags([commentsTag(articleId)]);
    const notices: Notice[] = place.parentId === null ? [] : [{ kind: 'reply', commentId: made.id }];
    return { outcome: 'published', id: made.id, notices };
  });
}
