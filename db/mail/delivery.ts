import { and, asc, eq, gt, inArray, isNull, lt, lte } from 'drizzle-orm';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { openEmail } from '../auth/sealed.ts';
import { takeTurns, transaction } from '../client.ts';
import { mailSettings } from '../site/env.ts';
import { mails } from './schema.ts';

/** Hands the outbox over to a mail server. */

const MINUTE = 60_000;
/** How long after each try the next one comes, in minutes; after the last the mail is given up. */
const RETRY_AFTER = [1, 5, 30, 120];
export const MOST_ATTEMPTS = RETRY_AFTER.length + 1;
/** Nobody wants to hear after this time what waited for mail settings. */
const GOES_STALE = 7 * 24 * 60 * MINUTE;
const BATCH = 20;
/** A server that does not answer must not hold up the others, in milliseconds. */
const PATIENCE = 15_000;

type Due = {
  id: number;
  toCipher: string;
  replyToCipher: string;
  subject: string;
  text: string;
  unsubscribe: string;
  createdAt: Date;
  attempts: number;
};

/**
 * Takes mails that are due and counts the try before it is made: whoever dies in the middle leaves a mail that is tried again
 * later, and no two processes have the same one in hand.
 */
async function takeDue(now: Date): Promise<Due[]> {
  return transaction(async (tx) => {
    await takeTurns('mails');
    const { id, toCipher, replyToCipher, subject, text, unsubscribe, createdAt, attempts } = mails;
    const due = await tx
      .select({ id, toCipher, replyToCipher, subject, text, unsubscribe, createdAt, attempts })
      .from(mails)
      .where(
        and(
          isNull(mails.sentAt),
          lte(mails.retryAt, now),
          lt(mails.attempts, MOST_ATTEMPTS),
          gt(mails.createdAt, new Date(now.getTime() - GOES_STALE)),
        ),
      )
      .orderBy(asc(mails.retryAt), asc(mails.id))
      .limit(BATCH);
    for (const tries of new Set(due.map((mail) => mail.attempts))) {
      const ids = due.filter((mail) => mail.attempts === tries).map((mail) => mail.id);
      const retryAt = new Date(now.getTime() + (RETRY_AFTER[tries] ?? 0) * MINUTE);
      await tx
        .update(mails)
        .set({ attempts: tries + 1, retryAt })
        .where(inArray(mails.id, ids));
    }
    return due;
  });
}

function compose(mail: Due, from: string): SendMailOptions {
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated' };
  // RFC 8058: the reader's mail program ends it with one POST, without asking.
  if (mail.unsubscribe) headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  return {
    from,
    to: { name: '', address: openEmail(mail.toCipher) },
    ...(mail.replyToCipher && { replyTo: { name: '', address: openEmail(mail.replyToCipher) } }),
    subject: mail.subject,
    text: mail.text,
    // The same at every try: a mail that went out twice is recognised as one.
    messageId: `<${mail.id}.${mail.createdAt.getTime()}@${domain}>`,
    headers,
    ...(mail.unsubscribe && { list: { unsubscribe: mail.unsubscribe } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500);

async function send(mail: Due, transport: Transporter, from: string): Promise<string> {
  try {
    await transport.sendMail(compose(mail, from));
    return '';
  } catch (error) {
    return reasonOf(error);
  }
}

async function settle(mail: Due, lastError: string, now: Date): Promise<void> {
  const result = lastError ? { lastError } : { lastError, sentAt: now };
  await transaction((tx) =>
    tx
      .update(mails)
      .set(result)
      .where(eq(mails.id, mail.id))
      .then(() => undefined),
  );
}

/**
 * Sends what is due through SMTP_URL as MAIL_FROM, at most 20 mails, and answers how many went out and how many did not: those are
 * tried again after 1, 5, 30 and 120 minutes and then given up, with the error kept. Without settings nothing is touched. Never
 * throws for what a mail server does. Outside of a transaction.
 */
export async function sendMails(now = new Date()): Promise<{ sent: number; failed: number }> {
  const settings = mailSettings();
  if (!settings) return { sent: 0, failed: 0 };
  const due = await takeDue(now);
  if (due.length === 0) return { sent: 0, failed: 0 };
  const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
  const url = new URL(settings.url);
  for (const [name, value] of Object.entries(patience)) url.searchParams.set(name, String(value));
  const transport = createTransport(url.href);
  let sent = 0;
  try {
    for (const mail of due) {
      const error = await send(mail, transport, settings.from);
      await settle(mail, error, now);
      if (!error) sent += 1;
    }
  } finally {
    transport.close();
  }
  return { sent, failed: due.length - sent };
}
