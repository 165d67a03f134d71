import { inArray } from 'drizzle-orm';
import type { Actor } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { claimComment, mapClaims } from './claims.ts';
import { type CommentState, countDesk, countNewer, type DeskCursor, type DeskQueue } from './desk.ts';
import { mapTurns } from './events.ts';
import { comments } from './schema.ts';
import { requireModerator } from './scope.ts';

/** What an open window of the comment desk is told every few seconds. */

type Window = {
  queue: DeskQueue;
  locale?: Locale | undefined;
  /** The comments on the screen, each with the turn it was shown at. */
  shown: { id: number; turn: number }[];
  /** The comment somebody has turned to; none: lets go. */
  holding?: number | undefined;
  /** The first of the list as it is shown. */
  newest?: DeskCursor | undefined;
};

/** `claims`: who else is at which comment; `moved`: what has happened to those on the screen; `newer`: how many have arrived. */
export type Pulse = {
  counts: Record<DeskQueue, number>;
  claims: Record<number, string>;
  moved: Record<number, CommentState>;
  newer: number;
};

/** Says what the window holds, and hears what others do. Moderators; throws `Refused`. */
export async function pulse(
  actor: Actor,
  { queue, locale, shown, holding, newest }: Window,
  now = new Date(),
): Promise<Pulse> {
  requireModerator(actor);
  const own = actor.kind === 'user' ? actor.id : 0;
  const ids = shown.map(({ id }) => id);
  const states = await db()
    .select({ id: comments.id, state: comments.state })
    .from(comments)
    .where(inArray(comments.id, [...ids, 0]));
  if (holding === undefined || states.some(({ id }) => id === holding)) await claimComment(actor, holding, now);
  const [turns, claims] = [await mapTurns(ids), await mapClaims(ids, now)];
  const seen = new Map(shown.map(({ id, turn }) => [id, turn]));
  const moved = states.filter(({ id }) => (turns.get(id) ?? 0) !== seen.get(id));
  return {
    counts: await countDesk(actor, locale),
    claims: Object.fromEntries(
      [...claims].filter(([, { userId }]) => userId !== own).map(([id, { name }]) => [id, name]),
    ),
    moved: Object.fromEntries(moved.map(({ id, state }) => [id, state])),
    newer: newest ? await countNewer(actor, queue, { than: newest, locale }) : (await countDesk(actor, locale))[queue],
  };
}
