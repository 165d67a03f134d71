import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull, lt, lte, ne, or } from 'drizzle-orm';
import { transaction } from '../client.ts';
import { getSettings } from '../site/queries.ts';
import { sessions, signInThrottles, staffLinks } from './schema.ts';
import { networkOf, type Sender } from './visitors.ts';

/** Stored sessions: what stands behind the cookie. The machine's part; people's own verbs are in `account.ts`. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What is kept of the name of a browser. */
const AGENT_MOST = 300;
/** How long what has ended is kept for the list, and failures for the next wait. */
const KEEP = 30 * DAY;

/** A secret for a cookie or a link: 256 bits, base64url. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');
/** Under what a secret is stored: whoever reads the database cannot use what stands there. SHA-256, hex. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export type OpenedSession = { secret: string; expiresAt: Date };

/** Opens a session for somebody whose identity is proven, and answers the secret for the cookie; it is kept nowhere. */
export async function openSession(userId: number, sender: Sender, now = new Date()): Promise<OpenedSession> {
  const { sessionDays } = await getSettings();
  const secret = makeSecret();
  const expiresAt = new Date(now.getTime() + sessionDays * DAY);
  await transaction((tx) =>
    tx.insert(sessions).values({
      id: hashSecret(secret),
      userId,
      createdAt: now,
      seenAt: now,
      expiresAt,
      userAgent: sender.userAgent.slice(0, AGENT_MOST),
      network: networkOf(sender.ip),
    }),
  );
  return { secret, expiresAt };
}

/** Notes that a session is in use, at most once a minute: reading pages must not mean writing. */
export async function touchSession(session: { id: string; seenAt: Date }, now = new Date()): Promise<void> {
  if (now.getTime() - session.seenAt.getTime() < MINUTE) return;
  await transaction((tx) =>
    tx
      .update(sessions)
      .set({ seenAt: now })
      .where(and(eq(sessions.id, session.id), lt(sessions.seenAt, now)))
      .then(() => undefined),
  );
}

/** Ends the session of this secret; once or often. */
export async function closeSession(secret: string, now = new Date()): Promise<void> {
  await transaction((tx) =>
    tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.id, hashSecret(secret)), isNull(sessions.revokedAt)))
      .then(() => undefined),
  );
}

/** Ends a person's sessions but the one that is to stay, and answers how many. For verbs, which have asked their policy. */
export async function closeSessions(userId: number, now: Date, stays = ''): Promise<number> {
  return transaction(async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), ne(sessions.id, stays)))
      .returning({ id: sessions.id });
    return ended.length;
  });
}

/** Deletes what ended 30 days ago: sessions, links, failures to sign in. For the machine's own jobs. */
export async function forgetSignIns(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEEP);
  await transaction(async (tx) => {
    await tx.delete(sessions).where(or(lt(sessions.expiresAt, before), lt(sessions.revokedAt, before)));
    await tx.delete(staffLinks).where(lt(staffLinks.expiresAt, before));
    await tx.delete(signInThrottles).where(lte(signInThrottles.lastAt, new Date(now.getTime() - DAY)));
  });
}
