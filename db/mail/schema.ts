import { id, index, int, table, text, time } from '../columns.ts';

/** Mails to be sent, and those that were: without mail settings they stay here for the newsroom to see. */
export const mails = table(
  'mails',
  {
    id: id(),
    /** AES-256-GCM, as all readers' addresses. */
    toCipher: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    /** Address for the List-Unsubscribe header; empty where a mail cannot be unsubscribed from. */
    unsubscribe: text().notNull().default(''),
    /** Whom an answer goes to, sealed like the address; empty: nobody. */
    replyToCipher: text().notNull().default(''),
    createdAt: time().notNull(),
    sentAt: time(),
    attempts: int().notNull().default(0),
    /** Not tried again before this. */
    retryAt: time().notNull(),
    lastError: text().notNull().default(''),
  },
  (mail) => [index('mails_waiting').on(mail.sentAt, mail.retryAt)],
);

/** Who wrote to the desk, and when, so that nobody floods it; what they wrote is a mail. Hashes of one day. */
export const contactTraces = table(
  'contact_traces',
  { id: id(), visitor: text().notNull(), network: text().notNull(), at: time().notNull() },
  (trace) => [index('contact_traces_at').on(trace.at)],
);

/** Who wants no notifications any more, by keyed hash. */
export const mailOptOuts = table('mail_opt_outs', { emailHash: text().primaryKey(), at: time().notNull() });
