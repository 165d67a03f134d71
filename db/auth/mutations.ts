import { and, count, eq, gt, isNull } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { queueMail } from '../mail/mutations.ts';
import {
  invitationInput,
  personIdInput,
  personInput,
  refused,
  type RefusedInput,
  refusedInput,
  sessionInput,
} from './input.ts';
import { type ComposeStaffMail, LINK_LIVES } from './links.ts';
import { type Actor, requireMay, type Role } from './policy.ts';
import { sessions, staffLinks, users } from './schema.ts';
import { closeSessions, hashSecret, makeSecret } from './sessions.ts';

/** What admins do with the people of the newsroom. What people do with their own account is in `account.ts`. */

const PERSON = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  disabledAt: users.disabledAt,
  locales: users.scopeLocales,
  sections: users.scopeSections,
};

async function findPerson(id: number) {
  const [person] = await db().select(PERSON).from(users).where(eq(users.id, id));
  return person;
}

/** Whether nobody else could undo what is done to this admin. */
async function isLastAdmin(person: { role: Role; disabledAt: Date | null }): Promise<boolean> {
  if (person.role !== 'admin' || person.disabledAt) return false;
  const isAdmin = and(eq(users.role, 'admin'), isNull(users.disabledAt));
  const [row] = await db().select({ total: count() }).from(users).where(isAdmin);
  return (row?.total ?? 0) <= 1;
}

/**
 * Invites somebody by mail; a second invitation to the same address takes the place of the first. Admins; throws `Refused`.
 * `takenEmail` when there is an account already.
 */
export async function invitePerson(
  actor: Actor,
  input: unknown,
  { compose, now = new Date() }: { compose: ComposeStaffMail; now?: Date },
): Promise<{ outcome: 'invited'; token: string } | RefusedInput> {
  requireMay(actor, 'people.edit');
  const parsed = invitationInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { email, name, role, language, locales, sections } = parsed.data;
  return transaction(async (tx) => {
    await takeTurns('people');
    const known = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (known.length > 0) return refused('email', 'takenEmail');
    await endInvitations(email, now);
    const token = makeSecret();
    const expiresAt = new Date(now.getTime() + LINK_LIVES.invitation);
    const createdById = actor.kind === 'user' ? ((await findPerson(actor.id))?.id ?? null) : null;
    await tx.insert(staffLinks).values({
      ...{ id: hashSecret(token), kind: 'invitation', email, name, role, language, createdById, createdAt: now },
      ...{ expiresAt, scopeLocales: locales, scopeSections: sections },
    });
    const by = createdById === null ? '' : ((await findPerson(createdById))?.name ?? '');
    const mail = compose({ kind: 'invitation', locale: language, token, name, by, role, expiresAt });
    await queueMail({ to: email, ...mail }, now);
    const after = { name, role, locales, sections };
    await recordAudit(actor, { verb: 'invitePerson', subject: 'invitation', after }, now);
    return { outcome: 'invited', token };
  });
}

/** Ends what invitations an address has; answers how many. */
async function endInvitations(email: string, now: Date): Promise<number> {
  return transaction(async (tx) => {
    const open = and(eq(staffLinks.kind, 'invitation'), isNull(staffLinks.usedAt), gt(staffLinks.expiresAt, now));
    const ended = await tx
      .update(staffLinks)
      .set({ expiresAt: now })
      .where(and(open, eq(staffLinks.email, email)))
      .returning({ id: staffLinks.id });
    return ended.length;
  });
}

/** Takes an invitation back; its link leads nowhere from then on. Admins; throws `Refused`. */
export async function withdrawInvitation(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'withdrawn' } | RefusedInput> {
  requireMay(actor, 'people.edit');
  const parsed = sessionInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  return transaction(async (tx) => {
    const [link] = await tx
      .update(staffLinks)
      .set({ expiresAt: now })
      .where(and(eq(staffLinks.id, parsed.data.session), eq(staffLinks.kind, 'invitation'), isNull(staffLinks.usedAt)))
      .returning({ name: staffLinks.name, role: staffLinks.role });
    if (!link) return refused('form', 'noPerson');
    await recordAudit(actor, { verb: 'withdrawInvitation', subject: 'invitation', before: link }, now);
    return { outcome: 'withdrawn' };
  });
}

/** Gives somebody another name, role or place of work; holds from the next request on. Admins; throws `Refused`. */
export async function changePerson(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'changed' } | RefusedInput> {
  requireMay(actor, 'people.edit');
  const parsed = personInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { id, name, role, locales, sections } = parsed.data;
  return transaction(async (tx) => {
    await takeTurns('people');
    const person = await findPerson(id);
    if (!person) return refused('form', 'noPerson');
    if (role !== 'admin' && (await isLastAdmin(person))) return refused('role', 'lastAdmin');
    await tx.update(users).set({ name, role, scopeLocales: locales, scopeSections: sections }).where(eq(users.id, id));
    const before = { name: person.name, role: person.role, locales: person.locales, sections: person.sections };
    const entry = { verb: 'changePerson', subject: 'user', subjectId: id, before };
    await recordAudit(actor, { ...entry, after: { name, role, locales, sections } }, now);
    return { outcome: 'changed' };
  });
}

async function setDisabled(actor: Actor, input: unknown, away: { disabledAt: Date | null; now: Date }) {
  requireMay(actor, 'people.edit');
  const parsed = personIdInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { id } = parsed.data;
  const { disabledAt, now } = away;
  return transaction(async (tx) => {
    await takeTurns('people');
    const person = await findPerson(id);
    if (!person) return refused('form', 'noPerson');
    if (disabledAt && (await isLastAdmin(person))) return refused('form', 'lastAdmin');
    await tx.update(users).set({ disabledAt }).where(eq(users.id, id));
    const endedSessions = disabledAt ? await closeSessions(id, now) : 0;
    const verb = disabledAt ? 'disablePerson' : 'enablePerson';
    await recordAudit(actor, { verb, subject: 'user', subjectId: id, after: { endedSessions } }, now);
    return undefined;
  });
}

/** Shuts somebody out: every session ends, no link and no password opens the door. Admins; throws `Refused`. */
export async function disablePerson(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'disabled' } | RefusedInput> {
  return (await setDisabled(actor, input, { disabledAt: now, now })) ?? { outcome: 'disabled' };
}

/** Lets somebody in again, with the password of before. Admins; throws `Refused`. */
export async function enablePerson(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'enabled' } | RefusedInput> {
  return (await setDisabled(actor, input, { disabledAt: null, now })) ?? { outcome: 'enabled' };
}

/** Ends one session: one's own, or as admin anybody's. Throws `Refused`. */
export async function revokeSession(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'revoked' } | RefusedInput> {
  const parsed = sessionInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  return transaction(async (tx) => {
    const is = eq(sessions.id, parsed.data.session);
    const [session] = await tx.select({ userId: sessions.userId }).from(sessions).where(is);
    if (actor.kind !== 'user' || session?.userId !== actor.id) requireMay(actor, 'people.edit');
    if (!session) return refused('form', 'noSession');
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(is, isNull(sessions.revokedAt)));
    await recordAudit(actor, { verb: 'revokeSession', subject: 'user', subjectId: session.userId }, now);
    return { outcome: 'revoked' };
  });
}

/** Ends every session of a person: one's own, or as admin anybody's. Throws `Refused`. */
export async function signOutEverywhere(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'signedOut' } | RefusedInput> {
  const parsed = personIdInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { id } = parsed.data;
  if (actor.kind !== 'user' || actor.id !== id) requireMay(actor, 'people.edit');
  return transaction(async () => {
    const endedSessions = await closeSessions(id, now);
    await recordAudit(
      actor,
      { verb: 'signOutEverywhere', subject: 'user', subjectId: id, after: { endedSessions } },
      now,
    );
    return { outcome: 'signedOut' };
  });
}

/** Takes somebody's second factor away, who has lost the telephone and the recovery codes. Admins; throws `Refused`. */
export async function dropSecondFactor(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'dropped' } | RefusedInput> {
  requireMay(actor, 'people.edit');
  const parsed = personIdInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { id } = parsed.data;
  return transaction(async (tx) => {
    if (!(await findPerson(id))) return refused('form', 'noPerson');
    await tx.update(users).set({ totpCipher: null, totpPending: null, recoveryHashes: [] }).where(eq(users.id, id));
    const endedSessions = await closeSessions(id, now);
    await recordAudit(
      actor,
      { verb: 'dropSecondFactor', subject: 'user', subjectId: id, after: { endedSessions } },
      now,
    );
    return { outcome: 'dropped' };
  });
}
