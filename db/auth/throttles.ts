import { eq, inArray } from 'drizzle-orm';
import { takeTurns, transaction } from '../client.ts';
import { signInThrottles } from './schema.ts';
import { hashEmail, recognise } from './sealed.ts';
import { networkOf } from './visitors.ts';

/**
 * Growing waits for whoever fails. A try is counted before it is judged, so that a hundred at once are a hundred tries; who
 * succeeds gets it back.
 */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** How many failures are free, how long the first wait is, and the longest. Each further failure doubles it. */
type Patience = { free: number; first: number; most: number };
/** An account waits a quarter of an hour at most: whoever wants to lock somebody out gains little. */
const ACCOUNT: Patience = { free: 5, first: 30 * SECOND, most: 15 * MINUTE };
/** A network may be a whole newsroom behind one address. */
const NETWORK: Patience = { free: 20, first: 30 * SECOND, most: 60 * MINUTE };

/** What a try counts for, by the name it is stored under; no address and no network is readable there. */
export type Subject = { key: string; patience: Patience };

/** An account, whether there is one or not: by its address only. */
export const accountSubject = (email: string): Subject => ({ key: `account ${hashEmail(email)}`, patience: ACCOUNT });
/** A network, for one kind of tries. */
export const networkSubject = (kind: 'sign-in' | 'reset' | 'link', ip: string): Subject => ({
  key: `${kind} ${recognise('network', networkOf(ip))}`,
  patience: NETWORK,
});

const waitAfter = (failures: number, { free, first, most }: Patience) =>
  failures < free ? 0 : Math.min(most, first * 2 ** Math.min(failures - free, 20));

/** Milliseconds until the next try is looked at; 0: this one is, and it is counted for all subjects. */
export async function beginTry(subjects: Subject[], now: Date): Promise<number> {
  const sorted = subjects.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return transaction(async (tx) => {
    for (const { key } of sorted) await takeTurns(`sign-in ${key}`);
    const keys = sorted.map(({ key }) => key);
    const rows = await tx
      .select({
        key: signInThrottles.key,
        failures: signInThrottles.failures,
        lastAt: signInThrottles.lastAt,
        blockedUntil: signInThrottles.blockedUntil,
      })
      .from(signInThrottles)
      .where(inArray(signInThrottles.key, keys));
    const wait = Math.max(0, ...rows.map(({ blockedUntil }) => blockedUntil.getTime() - now.getTime()));
    if (wait > 0) return wait;
    for (const { key, patience } of sorted) {
      const known = rows.find((row) => row.key === key);
      const isStale = !known || now.getTime() - known.lastAt.getTime() > DAY;
      const failures = (isStale ? 0 : known.failures) + 1;
      const blockedUntil = new Date(now.getTime() + waitAfter(failures, patience));
      const row = { failures, lastAt: now, blockedUntil };
      await tx
        .insert(signInThrottles)
        .values({ key, ...row })
        .onConflictDoUpdate({ target: signInThrottles.key, set: row });
    }
    return 0;
  });
}

/** Takes a counted try back: it was no failure. The waits of earlier ones stay. */
export async function takeBackTry(subjects: Subject[], now: Date): Promise<void> {
  await transaction(async (tx) => {
    for (const { key } of subjects.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
      await takeTurns(`sign-in ${key}`);
      const [row] = await tx
        .select({ failures: signInThrottles.failures })
        .from(signInThrottles)
        .where(eq(signInThrottles.key, key));
      if (!row) continue;
      const failures = Math.max(0, row.failures - 1);
      await tx.update(signInThrottles).set({ failures, blockedUntil: now }).where(eq(signInThrottles.key, key));
    }
  });
}

/** Forgets every failure of the subject. */
export async function forgetTries({ key }: Subject): Promise<void> {
  await transaction((tx) =>
    tx
      .delete(signInThrottles)
      .where(eq(signInThrottles.key, key))
      .then(() => undefined),
  );
}
