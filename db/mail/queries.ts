import { count, desc, eq, isNull, lt } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { showInPart } from '../auth/sealed.ts';
import { db } from '../client.ts';
import { canReadMail } from './policy.ts';
import { mailOptOuts, mails } from './schema.ts';

/** A mail as the newsroom sees it. The address is shown in part: `r…@example.org`. */
export type MailView = {
  id: number;
  to: string;
  subject: string;
  text: string;
  createdAt: Date;
  sentAt: Date | null;
  attempts: number;
  retryAt: Date;
  lastError: string;
};

/** The outbox, newest first, a page at a time; `next` is the `before` of the following one. Admins; throws `Refused`. */
export async function listMails(
  actor: Actor,
  { limit = 50, before }: { limit?: number; before?: number | undefined } = {},
): Promise<{ items: MailView[]; next: number | undefined }> {
  if (!canReadMail(actor)) throw new Refused('site.edit');
  const rows = await db()
    .select({
      id: mails.id,
      toCipher: mails.toCipher,
      subject: mails.subject,
      text: mails.text,
      createdAt: mails.createdAt,
      sentAt: mails.sentAt,
      attempts: mails.attempts,
      retryAt: mails.retryAt,
      lastError: mails.lastError,
    })
    .from(mails)
    .where(before === undefined ? undefined : lt(mails.id, before))
    .orderBy(desc(mails.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ toCipher, ...mail }) => ({ ...mail, to: showInPart(toCipher) }));
  return { items, next: rows.length > limit ? items.at(-1)?.id : undefined };
}

/** Mails that have not been sent, given up ones too. */
export async function countUnsentMails(): Promise<number> {
  const [row] = await db().select({ total: count() }).from(mails).where(isNull(mails.sentAt));
  return row?.total ?? 0;
}

/** When the address with this keyed hash said that it wants no notifications; undefined when it never did. */
export async function getOptOut(emailHash: string): Promise<Date | undefined> {
  const [row] = await db().select({ at: mailOptOuts.at }).from(mailOptOuts).where(eq(mailOptOuts.emailHash, emailHash));
  return row?.at;
}
