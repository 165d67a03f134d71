import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { confirmInput, languageInput, ownPasswordInput, passwordInput } from './input.ts';
import { refused, type RefusedInput, refusedInput } from './input.ts';
import { checkPassword, hashPassword, passwordFault } from './passwords.ts';
import { type Actor, Refused } from './policy.ts';
import { users } from './schema.ts';
import { closeSessions } from './sessions.ts';
import { accountSubject, beginTry, forgetTries } from './throttles.ts';
import { checkCode, hashRecoveryCode, makeRecoveryCodes, makeSecondFactor } from './totp.ts';

/** What people do with their own account. Whoever is no person is refused; what weakens it asks for the password. */

const OWN = {
  id: users.id,
  email: users.email,
  passwordHash: users.passwordHash,
  totpCipher: users.totpCipher,
  totpPending: users.totpPending,
};

async function requireOwn(actor: Actor) {
  const [own] = await db()
    .select(OWN)
    .from(users)
    .where(eq(users.id, actor.kind === 'user' ? actor.id : 0));
  if (!own) throw new Refused('account');
  return own;
}

/** Whether the present password was given; tries are counted like those at the door. Answers the refusal. */
async function passwordTrouble(actor: Actor, present: string, now: Date): Promise<RefusedInput | undefined> {
  const own = await requireOwn(actor);
  const subject = accountSubject(own.email);
  if ((await beginTry([subject], now)) > 0) return refused('present', 'mustWait');
  if (!(await checkPassword(own.passwordHash, present))) return refused('present', 'wrongPassword');
  await forgetTries(subject);
  return undefined;
}

const note = (actor: Actor, verb: string, { now, after = {} }: { now: Date; after?: Record<string, unknown> }) =>
  recordAudit(actor, { verb, subject: 'user', subjectId: actor.kind === 'user' ? actor.id : null, after }, now);

/** Changes the own password, which ends every other session. Needs the present one. */
export async function changePassword(
  actor: Actor,
  input: unknown,
  { sessionId, now = new Date() }: { sessionId: string; now?: Date },
): Promise<{ outcome: 'changed' } | RefusedInput> {
  const parsed = passwordInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { present, password } = parsed.data;
  const own = await requireOwn(actor);
  const trouble = await passwordTrouble(actor, present, now);
  if (trouble) return trouble;
  const fault = passwordFault(password, own.email);
  if (fault) return refused('password', fault);
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, own.id));
    const endedSessions = await closeSessions(own.id, now, sessionId);
    await note(actor, 'changePassword', { now, after: { endedSessions } });
    return { outcome: 'changed' };
  });
}

/** Chooses the language of the newsroom for oneself. */
export async function changeLanguage(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'changed' } | RefusedInput> {
  const parsed = languageInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { language } = parsed.data;
  const { id } = await requireOwn(actor);
  return transaction(async (tx) => {
    await tx.update(users).set({ language }).where(eq(users.id, id));
    await note(actor, 'changeLanguage', { now, after: { language } });
    return { outcome: 'changed' };
  });
}

/** Ends every other session of one's own; answers how many. */
export async function revokeOtherSessions(
  actor: Actor,
  { sessionId, now = new Date() }: { sessionId: string; now?: Date },
): Promise<{ outcome: 'revoked'; ended: number }> {
  const { id } = await requireOwn(actor);
  return transaction(async () => {
    const ended = await closeSessions(id, now, sessionId);
    await note(actor, 'revokeOtherSessions', { now, after: { endedSessions: ended } });
    return { outcome: 'revoked', ended };
  });
}

/** Whose second factor it is, once the present password in `input` is right; otherwise what is wrong. */
async function ownByPassword(
  actor: Actor,
  input: unknown,
  now: Date,
): Promise<{ outcome: 'own'; id: number } | RefusedInput> {
  const parsed = ownPasswordInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  const { id } = await requireOwn(actor);
  return (await passwordTrouble(actor, parsed.data.present, now)) ?? { outcome: 'own', id };
}

/** Begins to set up a second factor: a new secret waits to be confirmed. Needs the present password; nothing changes at the door yet. */
export async function startSecondFactor(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'started' } | RefusedInput> {
  const own = await ownByPassword(actor, input, now);
  if (own.outcome === 'refused') return own;
  const { id } = own;
  return transaction(async (tx) => {
    await tx.update(users).set({ totpPending: makeSecondFactor() }).where(eq(users.id, id));
    await note(actor, 'startSecondFactor', { now });
    return { outcome: 'started' };
  });
}

/** Confirms it with a code of the authenticator; from then on the door asks for one. Answers the recovery codes, this once. */
export async function confirmSecondFactor(
  actor: Actor,
  input: unknown,
  { sessionId, now = new Date() }: { sessionId: string; now?: Date },
): Promise<{ outcome: 'confirmed'; codes: string[] } | RefusedInput> {
  const parsed = confirmInput.safeParse(input);
  if (!parsed.success) return refusedInput(parsed.error);
  return transaction(async (tx) => {
    const { id, totpPending } = await requireOwn(actor);
    await takeTurns(`person ${id}`);
    if (!totpPending) return refused('form', 'notStarted');
    const step = await checkCode(totpPending, parsed.data.code, { after: 0, now });
    if (step === undefined) return refused('code', 'badCode');
    const codes = makeRecoveryCodes();
    await tx
      .update(users)
      .set({
        ...{ totpCipher: totpPending, totpPending: null, totpStep: step },
        recoveryHashes: codes.map(hashRecoveryCode),
      })
      .where(eq(users.id, id));
    await closeSessions(id, now, sessionId);
    await note(actor, 'confirmSecondFactor', { now });
    return { outcome: 'confirmed', codes };
  });
}

/** Takes the own second factor away, also one that was not confirmed. Needs the present password. */
export async function removeSecondFactor(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'removed' } | RefusedInput> {
  const own = await ownByPassword(actor, input, now);
  if (own.outcome === 'refused') return own;
  const { id } = own;
  return transaction(async (tx) => {
    await tx.update(users).set({ totpCipher: null, totpPending: null, recoveryHashes: [] }).where(eq(users.id, id));
    await note(actor, 'removeSecondFactor', { now });
    return { outcome: 'removed' };
  });
}

/** Ten new recovery codes in place of all older ones; answered this once. Needs the present password. */
export async function renewRecoveryCodes(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'renewed'; codes: string[] } | RefusedInput> {
  const own = await ownByPassword(actor, input, now);
  if (own.outcome === 'refused') return own;
  const { id } = own;
  return transaction(async (tx) => {
    const { totpCipher } = await requireOwn(actor);
    if (!totpCipher) return refused('form', 'notStarted');
    const codes = makeRecoveryCodes();
    await tx
      .update(users)
      .set({ recoveryHashes: codes.map(hashRecoveryCode) })
      .where(eq(users.id, id));
    await note(actor, 'renewRecoveryCodes', { now });
    return { outcome: 'renewed', codes };
  });
}
