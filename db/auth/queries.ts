import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { getSettings } from '../site/queries.ts';
import { type Actor, requireMay, type Role } from './policy.ts';
import { sessions, staffLinks, users } from './schema.ts';
import { hashSecret } from './sessions.ts';

const HOUR = 3_600_000;

/** Somebody who is signed in. */
export type SessionView = {
  id: string;
  seenAt: Date;
  expiresAt: Date;
  user: {
    id: number;
    name: string;
    email: string;
    role: Role;
    language: Locale;
    locales: Locale[];
    sections: number[];
    hasSecondFactor: boolean;
  };
  mustSetSecondFactor: boolean;
};

/** Fields of a session with its person. */
const SESSION = {
  id: sessions.id,
  seenAt: sessions.seenAt,
  expiresAt: sessions.expiresAt,
  userId: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  language: users.language,
  locales: users.scopeLocales,
  sections: users.scopeSections,
  totpCipher: users.totpCipher,
};

/** Sessions that still hold at an instant, apart from silence. */
const holds = (now: Date) => and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now), isNull(users.disabledAt));

/**
 * The session behind a cookie's secret, with the person as the database knows them now; undefined when it was revoked, has run
 * out, was silent for too long, or its person is disabled.
 */
export async function getSession(secret: string, now = new Date()): Promise<SessionView | undefined> {
  if (!secret || secret.length > 100) return undefined;
  const [row] = await db()
    .select(SESSION)
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, hashSecret(secret)), holds(now)));
  if (!row) return undefined;
  const { sessionIdleHours, requireSecondFactor } = await getSettings();
  if (now.getTime() - row.seenAt.getTime() >= sessionIdleHours * HOUR) return undefined;
  const { id, seenAt, expiresAt, userId, totpCipher, ...person } = row;
  const hasSecondFactor = totpCipher !== null;
  return {
    ...{ id, seenAt, expiresAt, mustSetSecondFactor: requireSecondFactor && !hasSecondFactor },
    user: { id: userId, ...person, hasSecondFactor },
  };
}

export type PersonView = {
  id: number;
  name: string;
  email: string;
  role: Role;
  locales: Locale[];
  sections: number[];
  createdAt: Date;
  disabledAt: Date | null;
  hasSecondFactor: boolean;
};

const PERSON = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  locales: users.scopeLocales,
  sections: users.scopeSections,
  createdAt: users.createdAt,
  disabledAt: users.disabledAt,
  totpCipher: users.totpCipher,
};

/** Everybody who signs in to the newsroom, by name. Admins; throws `Refused`. */
export async function listPeople(actor: Actor): Promise<PersonView[]> {
  requireMay(actor, 'people.edit');
  const rows = await db().select(PERSON).from(users).orderBy(asc(users.name), asc(users.id));
  return rows.map(({ totpCipher, ...person }) => ({ ...person, hasSecondFactor: totpCipher !== null }));
}

/** How many people there are, disabled ones too. */
export async function countPeople(): Promise<number> {
  return (await db().select({ id: users.id }).from(users)).length;
}

export type SessionRow = {
  id: string;
  userId: number;
  createdAt: Date;
  seenAt: Date;
  userAgent: string;
  network: string;
};

/** The sessions of a person that still hold, the last used first. One's own, or as admin; throws `Refused`. */
export async function listSessions(actor: Actor, userId: number, now = new Date()): Promise<SessionRow[]> {
  if (actor.kind !== 'user' || actor.id !== userId) requireMay(actor, 'people.edit');
  const { sessionIdleHours } = await getSettings();
  return db()
    .select({
      id: sessions.id,
      userId: sessions.userId,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      userAgent: sessions.userAgent,
      network: sessions.network,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.userId, userId),
        holds(now),
        gt(sessions.seenAt, new Date(now.getTime() - sessionIdleHours * HOUR)),
      ),
    )
    .orderBy(desc(sessions.seenAt), asc(sessions.id));
}

export type InvitationView = {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
  expiresAt: Date;
};

/** Invitations that nobody has followed yet and that still hold, the newest first. Admins; throws `Refused`. */
export async function listInvitations(actor: Actor, now = new Date()): Promise<InvitationView[]> {
  requireMay(actor, 'people.edit');
  const { id, email, name, role, createdAt, expiresAt } = staffLinks;
  return db()
    .select({ id, email, name, role, createdAt, expiresAt })
    .from(staffLinks)
    .where(and(eq(staffLinks.kind, 'invitation'), isNull(staffLinks.usedAt), gt(staffLinks.expiresAt, now)))
    .orderBy(desc(staffLinks.createdAt));
}

export type LinkView = {
  kind: 'setup' | 'invitation' | 'reset';
  email: string;
  name: string;
  language: Locale;
};

/** What a link to choose a password is for; undefined when it was used, has run out, or never was. */
export async function getStaffLink(token: string, now = new Date()): Promise<LinkView | undefined> {
  if (!token || token.length > 100) return undefined;
  const { kind, email, name, language } = staffLinks;
  const [link] = await db()
    .select({ kind, email, name, language })
    .from(staffLinks)
    .where(and(eq(staffLinks.id, hashSecret(token)), isNull(staffLinks.usedAt), gt(staffLinks.expiresAt, now)));
  return link;
}

/** What a person sees of the own account. Undefined when there is no such person. */
export async function getAccount(
  actor: Actor,
): Promise<{ hasSecondFactor: boolean; pending: string | null; recoveryCodes: number } | undefined> {
  if (actor.kind !== 'user') return undefined;
  const [row] = await db()
    .select({ cipher: users.totpCipher, pending: users.totpPending, hashes: users.recoveryHashes })
    .from(users)
    .where(eq(users.id, actor.id));
  return row && { hasSecondFactor: row.cipher !== null, pending: row.pending, recoveryCodes: row.hashes.length };
}
