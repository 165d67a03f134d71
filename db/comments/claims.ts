import { and, eq, gt, inArray, lte, ne } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { CLAIM_HOLDS, canModerateComments } from './policy.ts';
import { commentClaims } from './schema.ts';
import { requireJudged } from './scope.ts';

/** Who is at which comment, so that two moderators never act on one. A claim ends by itself when its window falls silent. */

/** Somebody who has turned to a comment. */
export type Claim = { userId: number; name: string; until: Date };

/** Who is at these comments now. */
export async function mapClaims(ids: number[], now: Date): Promise<Map<number, Claim>> {
  if (ids.length === 0) return new Map();
  const { commentId, userId, until } = commentClaims;
  const rows = await db()
    .select({ commentId, userId, until, name: users.name })
    .from(commentClaims)
    .innerJoin(users, eq(users.id, userId))
    .where(and(inArray(commentId, ids), gt(until, now)));
  return new Map(rows.map(({ commentId, ...claim }) => [commentId, claim]));
}

/** Throws `Refused` with the code `claimed` while somebody else is at the comment. Inside of the transaction that decides. */
export async function requireFree(actor: Actor, id: number, now: Date): Promise<void> {
  const claim = (await mapClaims([id], now)).get(id);
  if (claim && (actor.kind !== 'user' || claim.userId !== actor.id)) throw new Refused('comments.moderate', 'claimed');
}

/**
 * Turns to a comment: nobody else may decide about it for a minute, and it is called again as long as somebody is at it. Lets go of
 * whatever the actor held before; `undefined` only lets go. False when somebody else is at it. Moderators; throws `Refused`, also when
 * there is no such comment.
 */
export async function claimComment(actor: Actor, id: number | undefined, now = new Date()): Promise<boolean> {
  if (actor.kind !== 'user' || !canModerateComments(actor)) throw new Refused('comments.moderate');
  return transaction(async (tx) => {
    if (id !== undefined) await takeTurns(`comment ${id}`);
    const { commentId, userId, until } = commentClaims;
    const others = id === undefined ? eq(userId, actor.id) : and(eq(userId, actor.id), ne(commentId, id));
    await tx.delete(commentClaims).where(others);
    if (id === undefined) return true;
    await tx.delete(commentClaims).where(and(eq(commentId, id), lte(until, now)));
    const [held] = await tx.select({ userId }).from(commentClaims).where(eq(commentId, id));
    if (held && held.userId !== actor.id) return false;
    await requireJudged(actor, id);
    const claim = { commentId: id, userId: actor.id, until: new Date(now.getTime() + CLAIM_HOLDS) };
    await tx.insert(commentClaims).values(claim).onConflictDoUpdate({ target: commentClaims.commentId, set: claim });
    return true;
  });
}

/** Lets go of a comment that has been decided about, in the transaction that does it. */
export async function endClaim(id: number): Promise<void> {
  await transaction((tx) =>
    tx
      .delete(commentClaims)
      .where(eq(commentClaims.commentId, id))
      .then(() => undefined),
  );
}
