import { and, eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { recordAudit } from '../audit/mutations.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { codeInput, credentialsInput, readEmail, refused, type RefusedInput, refusedInput } from './input.ts';
import { checkPassword } from './passwords.ts';
import type { Actor } from './policy.ts';
import { users } from './schema.ts';
import { seal, unseal } from './sealed.ts';
import { openSession, type OpenedSession } from './sessions.ts';
import { accountSubject, beginTry, forgetTries, networkSubject, type Subject, takeBackTry } from './throttles.ts';
import { checkCode, hashRecoveryCode } from './totp.ts';
import type { Sender } from './visitors.ts';

/**
 * Signing in. Nobody learns from it whether an account exists: an unknown address, a wrong password and a disabled account
 * get the same answer after the same work, and wait alike.
 */

export type SignedIn =
  | ({ outcome: 'signedIn' } & OpenedSession)
  /** The password was right; `ticket` stands for it in the second step. */
  | { outcome: 'needsCode'; ticket: string }
  | (RefusedInput & { waitSeconds?: number });

/** How long somebody may look for the telephone, in milliseconds. */
const TICKET_LIVES = 10 * 60_000;

const ACCOUNT = {
  id: users.id,
  role: users.role,
  email: users.email,
  passwordHash: users.passwordHash,
  disabledAt: users.disabledAt,
  totpCipher: users.totpCipher,
  totpStep: users.totpStep,
  recoveryHashes: users.recoveryHashes,
};
type Account = Pick<typeof users.$inferSelect, keyof typeof ACCOUNT>;

async function findAccount(where: { email: string } | { id: number }): Promise<Account | undefined> {
  const is = 'id' in where ? eq(users.id, where.id) : eq(users.email, where.email);
  const [row] = await db().select(ACCOUNT).from(users).where(is);
  return row?.disabledAt === null ? row : undefined;
}

const actorOf = ({ id, role }: Account): Actor => ({ kind: 'user', id, role });

/** A new password makes old tickets worthless. */
const markOf = ({ passwordHash }: Account) =>
  createHash('sha256').update(passwordHash).digest('base64url').slice(0, 16);

const makeTicket = (account: Account, now: Date) =>
  seal('secondStep', JSON.stringify([account.id, now.getTime() + TICKET_LIVES, markOf(account)]));

/** Whose ticket it is, while it holds. */
async function readTicket(ticket: string, now: Date): Promise<Account | undefined> {
  try {
    const [id, until, mark] = JSON.parse(unseal('secondStep', ticket)) as [number, number, string];
    const account = now.getTime() < until ? await findAccount({ id }) : undefined;
    return account && markOf(account) === mark ? account : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a code of the authenticator, or a recovery code, and uses it up. In a transaction. */
async function useCode(id: number, code: string, now: Date): Promise<boolean> {
  await takeTurns(`person ${id}`);
  const account = await findAccount({ id });
  if (!account?.totpCipher) return false;
  const mine = and(eq(users.id, id));
  const step = await checkCode(account.totpCipher, code, { after: account.totpStep, now });
  if (step !== undefined) {
    await transaction((tx) => tx.update(users).set({ totpStep: step }).where(mine));
    return true;
  }
  const hash = hashRecoveryCode(code);
  if (!account.recoveryHashes.includes(hash)) return false;
  const recoveryHashes = account.recoveryHashes.filter((one) => one !== hash);
  await transaction((tx) => tx.update(users).set({ recoveryHashes }).where(mine));
  const entry = { verb: 'useRecoveryCode', subject: 'user', subjectId: id, after: { left: recoveryHashes.length } };
  await recordAudit(actorOf(account), entry, now);
  return true;
}

type Try = { account: Account; code: string; sender: Sender; subjects: [Subject, Subject]; now: Date };

/** The password was right: asks for a code where one is needed, else opens the session. */
async function admit({ account, code, sender, subjects, now }: Try): Promise<SignedIn> {
  if (account.totpCipher && !code) {
    await takeBackTry(subjects, now);
    return { outcome: 'needsCode', ticket: makeTicket(account, now) };
  }
  const opened = await transaction(async () => {
    if (account.totpCipher && !(await useCode(account.id, code, now))) return undefined;
    const session = await openSession(account.id, sender, now);
    await recordAudit(actorOf(account), { verb: 'signIn', subject: 'user', subjectId: account.id }, now);
    return session;
  });
  if (!opened) return refused('code', 'badCode');
  await forgetTries(subjects[0]);
  await takeBackTry([subjects[1]], now);
  return { outcome: 'signedIn', ...opened };
}

const mustWait = (milliseconds: number): SignedIn => ({
  ...refused('form', 'mustWait'),
  waitSeconds: Math.ceil(milliseconds / 1000),
});

/** The second step, with a ticket of the first. */
async function signInByCode(sender: Sender, input: unknown, now: Date): Promise<SignedIn> {
  const parsed = codeInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { ticket, code } = parsed.data;
  const account = await readTicket(ticket, now);
  if (!account) return refused('form', 'staleTicket');
  const subjects: [Subject, Subject] = [accountSubject(account.email), networkSubject('sign-in', sender.ip)];
  const wait = await beginTry(subjects, now);
  return wait > 0 ? mustWait(wait) : admit({ account, code, sender, subjects, now });
}

/**
 * Signs somebody in: with address and password (and a code, where it is known), or with the ticket of the first step and a
 * code. Answers the secret of the new session, a ticket, or codes of what was wrong. Never throws for what somebody typed.
 */
export async function signIn(sender: Sender, input: unknown, now = new Date()): Promise<SignedIn> {
  if (typeof input === 'object' && input !== null && 'ticket' in input && input.ticket)
    return signInByCode(sender, input, now);
  const parsed = credentialsInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { email, password, code } = parsed.data;
  const address = (readEmail(email) ?? email).toLowerCase();
  const subjects: [Subject, Subject] = [accountSubject(address), networkSubject('sign-in', sender.ip)];
  const wait = await beginTry(subjects, now);
  if (wait > 0) return mustWait(wait);
  const account = await findAccount({ email: address });
  const isRight = await checkPassword(account?.passwordHash ?? '', password);
  if (!account || !isRight) return refused('form', 'badCredentials');
  return admit({ account, code, sender, subjects, now });
}
