import { sql } from 'drizzle-orm';
import { check, id, index, int, json, ref, table, text, time, unique } from '../columns.ts';
import type { Locale } from '../site/locales.ts';
import { ROLES } from './policy.ts';

/** People who sign in to the newsroom. */
export const users = table(
  'users',
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    role: text(ROLES).notNull(),
    createdAt: time().notNull(),
    /** Set when somebody left: every session ends, nothing that carries the name is lost. */
    disabledAt: time(),
    /** argon2id in PHC form; empty: nobody can sign in with a password. */
    passwordHash: text().notNull().default(''),
    /** Sealed secret of the second factor (RFC 6238); null while there is none. */
    totpCipher: text(),
    /** Sealed secret of a second factor that is being set up and not confirmed yet. */
    totpPending: text(),
    /** The last step of 30 seconds whose code was taken: a code works once. */
    totpStep: int().notNull().default(0),
    /** SHA-256 of the recovery codes that are left. */
    recoveryHashes: json<string[]>().notNull().default([]),
    /** Language of the newsroom for this person, apart from the language of a piece. */
    language: text().$type<Locale>().notNull().default('en'),
    /** Languages the person works in; empty: all. */
    scopeLocales: json<Locale[]>().notNull().default([]),
    /** Sections the person works in, by id; empty: all. */
    scopeSections: json<number[]>().notNull().default([]),
  },
  (user) => [
    unique('users_email').on(user.email),
    check('users_role', sql`${user.role} in ('contributor', 'author', 'editor', 'moderator', 'admin')`),
  ],
);

/** Who is signed in where. Checked at every request: a revoked one ends at the next click. */
export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the secret in the cookie, hex. */
    id: text().primaryKey(),
    userId: ref(() => users.id).notNull(),
    createdAt: time().notNull(),
    /** Last request, to the minute; long silence ends a session. */
    seenAt: time().notNull(),
    /** Ends then, however busy. */
    expiresAt: time().notNull(),
    revokedAt: time(),
    userAgent: text().notNull().default(''),
    /** Network the person signed in from, for the list of sessions. */
    network: text().notNull().default(''),
  },
  (session) => [index('sessions_user').on(session.userId, session.createdAt)],
);

export const LINK_KINDS = ['setup', 'invitation', 'reset'] as const;

/** Links that let somebody choose a password once: the first admin's, an invitation, a forgotten password. */
export const staffLinks = table(
  'staff_links',
  {
    /** SHA-256 of the secret in the link, hex. */
    id: text().primaryKey(),
    kind: text(LINK_KINDS).notNull(),
    /** Whose password is reset; null for who is not there yet. */
    userId: ref(() => users.id),
    email: text().notNull().default(''),
    name: text().notNull().default(''),
    role: text(ROLES).notNull(),
    language: text().$type<Locale>().notNull().default('en'),
    scopeLocales: json<Locale[]>().notNull().default([]),
    scopeSections: json<number[]>().notNull().default([]),
    createdById: ref(() => users.id, 'set null'),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
    usedAt: time(),
  },
  (link) => [
    check('staff_links_kind', sql`${link.kind} in ('setup', 'invitation', 'reset')`),
    check('staff_links_role', sql`${link.role} in ('contributor', 'author', 'editor', 'moderator', 'admin')`),
  ],
);

/** Failed attempts to sign in, by account and by network (both as keyed hashes); each failure makes the next wait longer. */
export const signInThrottles = table('sign_in_throttles', {
  key: text().primaryKey(),
  failures: int().notNull(),
  lastAt: time().notNull(),
  blockedUntil: time().notNull(),
});

/** The secret of one UTC day that visitors' addresses are hashed with; deleted after 48 hours, and with it every trace. */
export const visitorSalts = table('visitor_salts', {
  /** ISO day, UTC. */
  day: text().primaryKey(),
  salt: text().notNull(),
  createdAt: time().notNull(),
});
