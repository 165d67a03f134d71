import { and, eq, gt, isNull } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { queueMail } from '../mail/mutations.ts';
import type { Locale } from '../site/locales.ts';
import { linkInput, refused, type RefusedInput, refusedInput, resetInput } from './input.ts';
import { hashPassword, passwordFault } from './passwords.ts';
import { type Role, SYSTEM } from './policy.ts';
import { countPeople } from './queries.ts';
import { staffLinks, users } from './schema.ts';
import { closeSessions, hashSecret, makeSecret } from './sessions.ts';
import { accountSubject, beginTry, forgetTries, networkSubject } from './throttles.ts';
import type { Sender } from './visitors.ts';

/**
 * Links that let somebody choose a password, each once: the first admin's, an invitation, a forgotten password. Whoever follows
 * one is no actor yet; the secret in the link stands for the person.
 */

const HOUR = 3_600_000;
/** How long each kind holds. */
export const LINK_LIVES = { setup: 168 * HOUR, invitation: 168 * HOUR, reset: HOUR };
/** Mails about a forgotten password to one person in a day: nobody's letter box is filled through us. */
const RESETS_A_DAY = 5;

/** What a mail with a link can speak of. */
export type StaffMail = {
  kind: 'invitation' | 'reset';
  locale: Locale;
  /** The secret that the address in the mail ends with. */
  token: string;
  /** Whoever is written to. */
  name: string;
  /** Whoever invites. */
  by: string;
  role: Role;
  expiresAt: Date;
};
/** Writes a mail, in the language of whoever gets it. Runs inside a transaction and must not wait for anything. */
export type ComposeStaffMail = (mail: StaffMail) => { subject: string; text: string };

/** Ends the links of a kind that nobody has used. */
async function endLinks(kind: 'setup' | 'reset', now: Date, userId?: number): Promise<void> {
  const whose = userId === undefined ? undefined : eq(staffLinks.userId, userId);
  await transaction((tx) =>
    tx
      .update(staffLinks)
      .set({ expiresAt: now })
      .where(and(eq(staffLinks.kind, kind), isNull(staffLinks.usedAt), gt(staffLinks.expiresAt, now), whose))
      .then(() => undefined),
  );
}

/** The secret of a new link for the first admin, while nobody is there; older ones end. Undefined once somebody has joined. */
export async function makeSetupLink(now = new Date()): Promise<string | undefined> {
  return transaction(async (tx) => {
    await takeTurns('people');
    if ((await countPeople()) > 0) return undefined;
    await endLinks('setup', now);
    const token = makeSecret();
    const expiresAt = new Date(now.getTime() + LINK_LIVES.setup);
    await tx
      .insert(staffLinks)
      .values({ id: hashSecret(token), kind: 'setup', role: 'admin', createdAt: now, expiresAt });
    await recordAudit(SYSTEM, { verb: 'makeSetupLink', subject: 'link', after: { expiresAt } }, now);
    return token;
  });
}

/** How many links to a forgotten password somebody was sent in the last day. */
async function resetsLately(userId: number, now: Date): Promise<number> {
  const rows = await db()
    .select({ id: staffLinks.id })
    .from(staffLinks)
    .where(
      and(
        eq(staffLinks.kind, 'reset'),
        eq(staffLinks.userId, userId),
        gt(staffLinks.createdAt, new Date(now.getTime() - 24 * HOUR)),
      ),
    );
  return rows.length;
}

/**
 * Mails a link to choose a new password, if there is such a person: the answer is the same when there is none. Only what no
 * address is, and a network that asks all the time, are told so.
 */
export async function requestReset(
  sender: Sender,
  input: unknown,
  { compose, now = new Date() }: { compose: ComposeStaffMail; now?: Date },
): Promise<{ outcome: 'asked' } | RefusedInput> {
  const parsed = resetInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  if ((await beginTry([networkSubject('reset', sender.ip)], now)) > 0) return refused('form', 'mustWait');
  await transaction(async (tx) => {
    const [person] = await tx
      .select({ id: users.id, name: users.name, role: users.role, locale: users.language, away: users.disabledAt })
      .from(users)
      .where(eq(users.email, parsed.data.email));
    if (!person || person.away || (await resetsLately(person.id, now)) >= RESETS_A_DAY) return;
    await endLinks('reset', now, person.id);
    const { id: userId, name, role, locale } = person;
    const token = makeSecret();
    const expiresAt = new Date(now.getTime() + LINK_LIVES.reset);
    const id = hashSecret(token);
    await tx.insert(staffLinks).values({ id, kind: 'reset', userId, role, createdAt: now, expiresAt });
    const mail = compose({ kind: 'reset', locale, token, name, by: '', role, expiresAt });
    await queueMail({ to: parsed.data.email, ...mail }, now);
    await recordAudit(SYSTEM, { verb: 'requestReset', subject: 'user', subjectId: userId }, now);
  });
  return { outcome: 'asked' };
}

const LINK = {
  id: staffLinks.id,
  kind: staffLinks.kind,
  userId: staffLinks.userId,
  email: staffLinks.email,
  name: staffLinks.name,
  role: staffLinks.role,
  language: staffLinks.language,
  scopeLocales: staffLinks.scopeLocales,
  scopeSections: staffLinks.scopeSections,
};
type Link = Pick<typeof staffLinks.$inferSelect, keyof typeof LINK>;

async function findLink(token: string, now: Date): Promise<Link | undefined> {
  const [link] = await db()
    .select(LINK)
    .from(staffLinks)
    .where(and(eq(staffLinks.id, hashSecret(token)), isNull(staffLinks.usedAt), gt(staffLinks.expiresAt, now)));
  return link;
}

type Chosen = { email: string; name: string; passwordHash: string; language: Locale; now: Date };

/** Whoever joins: the first admin, or somebody who was invited. */
async function join(link: Link, { now, ...chosen }: Chosen): Promise<RefusedInput | { id: number }> {
  return transaction(async (tx) => {
    if (link.kind === 'setup' && (await countPeople()) > 0) return refused('form', 'badLink');
    const { role, scopeLocales, scopeSections } = link;
    const [made] = await tx
      .insert(users)
      .values({ ...chosen, role, scopeLocales, scopeSections, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: users.id });
    if (!made) return refused('email', 'takenEmail');
    const after = { kind: link.kind, role, name: chosen.name };
    await recordAudit(
      { kind: 'user', id: made.id, role },
      { verb: 'joinNewsroom', subject: 'user', subjectId: made.id, after },
      now,
    );
    return made;
  });
}

/** A new password for whoever forgot it: every session ends, and so does every wait. */
async function reset(link: Link, { passwordHash, now }: Chosen): Promise<RefusedInput | { id: number }> {
  return transaction(async (tx) => {
    const [person] = await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, link.userId ?? 0), isNull(users.disabledAt)))
      .returning({ id: users.id, email: users.email, role: users.role });
    if (!person) return refused('form', 'badLink');
    const ended = await closeSessions(person.id, now);
    await forgetTries(accountSubject(person.email));
    const entry = { verb: 'resetPassword', subject: 'user', subjectId: person.id, after: { endedSessions: ended } };
    await recordAudit({ kind: 'user', id: person.id, role: person.role }, entry, now);
    return { id: person.id };
  });
}

/** The address that the new password must not resemble; that of a reset is the account's. */
async function addressOf(link: Link, given: string | undefined): Promise<string> {
  if (link.kind === 'invitation') return link.email;
  if (link.kind === 'setup') return given ?? '';
  const [person] = await db()
    .select({ email: users.email })
    .from(users)
    .where(eq(users.id, link.userId ?? 0));
  return person?.email ?? '';
}

/**
 * Uses a link: sets the password, and makes the account where there is none yet. A second use, and a link that has run out,
 * are `badLink`. A second factor stays as it is, so a stolen letter box alone signs nobody in.
 */
export async function followLink(
  sender: Sender,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'joined' | 'reset'; userId: number } | RefusedInput> {
  const parsed = linkInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { token, password, ...given } = parsed.data;
  const link = await findLink(token, now);
  if (!link) {
    const wait = await beginTry([networkSubject('link', sender.ip)], now);
    return refused('form', wait > 0 ? 'mustWait' : 'badLink');
  }
  const email = await addressOf(link, given.email);
  const name = given.name ?? link.name;
  if (link.kind === 'setup' && !email) return refused('email', 'required');
  if (link.kind !== 'reset' && !name) return refused('name', 'required');
  const fault = passwordFault(password, email);
  if (fault) return refused('password', fault);
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    await takeTurns('people');
    // Asked again in here: of two who use it at once, one does.
    const used = await tx
      .update(staffLinks)
      .set({ usedAt: now })
      .where(and(eq(staffLinks.id, link.id), isNull(staffLinks.usedAt)))
      .returning({ id: staffLinks.id });
    if (used.length === 0) return refused('form', 'badLink');
    const chosen = { email, name, passwordHash, language: given.language ?? link.language, now };
    const done = link.kind === 'reset' ? await reset(link, chosen) : await join(link, chosen);
    if ('outcome' in done) {
      // What was refused can be tried again with other words.
      await tx.update(staffLinks).set({ usedAt: null }).where(eq(staffLinks.id, link.id));
      return done;
    }
    return { outcome: link.kind === 'reset' ? 'reset' : 'joined', userId: done.id };
  });
}
