import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import { hashEmail, openEmail, sealEmail } from '../auth/sealed.ts';
import { transaction } from '../client.ts';
import { mailOptOuts, mails } from './schema.ts';

/** The outbox. These are the machine's own verbs: other nouns' verbs call them in their transactions. */

export type NewMail = {
  /** The address in clear; it is sealed before it is kept. */
  to: string;
  subject: string;
  text: string;
  /** Whom an answer goes to, in clear; sealed like the address. Left out: nobody. */
  replyTo?: string | undefined;
  /** Address that ends such mails with one POST; empty where there is nothing to end. */
  unsubscribe?: string | undefined;
  /** Not sent before this instant: what gave reason to it may be taken back until then. */
  after?: Date | undefined;
};

/** Puts a mail into the outbox and answers its id; it goes out with the next `sendMails`. */
export async function queueMail(
  { to, subject, text, replyTo, unsubscribe = '', after }: NewMail,
  now = new Date(),
): Promise<number> {
  return transaction(async (tx) => {
    const line = subject.replace(/\s+/g, ' ').trim();
    const sealed = { toCipher: sealEmail(to), replyToCipher: replyTo ? sealEmail(replyTo) : '' };
    const row = { ...sealed, subject: line, text, unsubscribe, createdAt: now, retryAt: after ?? now };
    const [made] = await tx.insert(mails).values(row).returning({ id: mails.id });
    if (!made) throw new Error('The mail was not kept');
    return made.id;
  });
}

/** Takes mails out of the outbox that nobody has tried to send yet; answers whether all of them were such. */
export async function recallMails(ids: number[]): Promise<boolean> {
  const unsent = and(inArray(mails.id, ids), eq(mails.attempts, 0), isNull(mails.sentAt));
  return transaction(
    async (tx) => (await tx.delete(mails).where(unsent).returning({ id: mails.id })).length === ids.length,
  );
}

/** Sends no notifications any more to the address with this keyed hash. Once or often. */
export async function stopMail(emailHash: string, now: Date): Promise<void> {
  await transaction((tx) =>
    tx
      .insert(mailOptOuts)
      .values({ emailHash, at: now })
      .onConflictDoNothing()
      .then(() => undefined),
  );
}

const opensTo = (cipher: string, emailHash: string): boolean => {
  try {
    return hashEmail(openEmail(cipher)) === emailHash;
  } catch {
    // Sealed with a key that is gone: nobody can tell whose it was.
    return false;
  }
};

/** Deletes every mail to the address with this keyed hash, sent or not; answers how many. Opens each to find them. */
export async function eraseMailTo(emailHash: string): Promise<number> {
  return transaction(async (tx) => {
    const rows = await tx.select({ id: mails.id, toCipher: mails.toCipher }).from(mails);
    const ids = rows.filter((row) => opensTo(row.toCipher, emailHash)).map((row) => row.id);
    for (let from = 0; from < ids.length; from += 500)
      await tx.delete(mails).where(inArray(mails.id, ids.slice(from, from + 500)));
    return ids.length;
  });
}

/** Deletes mails older than the instant, sent or not. */
export async function forgetMails(before: Date): Promise<void> {
  await transaction((tx) =>
    tx
      .delete(mails)
      .where(lt(mails.createdAt, before))
      .then(() => undefined),
  );
}
