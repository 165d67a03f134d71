import { count, eq, gt, lt, or, and } from 'drizzle-orm';
import { z } from 'zod';
import { readEmail } from '../auth/input.ts';
import { listTraces, type Sender } from '../auth/visitors.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { getSettings } from '../site/queries.ts';
import { line, paragraphs } from '../site/typed.ts';
import { type NewMail, queueMail } from './mutations.ts';
import { contactTraces } from './schema.ts';

/** Letters that readers write to the newsroom on the contact page: a reader's verb, so it answers codes instead of throwing. */

const MINUTE = 60_000;
/** Letters of one visitor, of one network and of everybody, in so many minutes. */
const LIMITS = {
  visitor: { most: 3, minutes: 10 },
  network: { most: 10, minutes: 60 },
  all: { most: 60, minutes: 60 },
};
/** Traces are hashes of one day and mean nothing after two. */
const KEEP = 48 * 60 * MINUTE;

/** What the form sends. */
export const newLetter = z.object({
  name: line(80).prefault(''),
  email: z
    .string('badValue')
    .max(1000, 'tooLong')
    .prefault('')
    .transform((typed, context) => {
      if (!typed.trim()) return '';
      const address = readEmail(typed);
      if (address) return address;
      context.addIssue({ code: 'custom', message: 'badEmail' });
      return z.NEVER;
    }),
  subject: line(160).prefault(''),
  text: paragraphs(5000).refine(Boolean, 'required'),
  /** No person sees this field; whatever fills it is a machine. */
  website: z.string('badValue').max(4000, 'tooLong').prefault(''),
});
export type Letter = z.output<typeof newLetter>;

type Refusal = { outcome: 'refused'; errors: Record<string, string> };
const refused = (errors: Record<string, string>): Refusal => ({ outcome: 'refused', errors });

/** Whether one more letter is one too many, within the transaction that would keep it. */
async function isFlood(traces: { visitor: string; network: string }[], now: Date): Promise<boolean> {
  const { visitor, network, at } = contactTraces;
  const of = {
    visitor: or(...traces.map((trace) => eq(visitor, trace.visitor))),
    network: or(...traces.map((trace) => eq(network, trace.network))),
    all: undefined,
  };
  for (const name of ['visitor', 'network', 'all'] as const) {
    const { most, minutes } = LIMITS[name];
    const since = gt(at, new Date(now.getTime() - minutes * MINUTE));
    const [row] = await db().select({ total: count() }).from(contactTraces).where(and(since, of[name]));
    if ((row?.total ?? 0) >= most) return true;
  }
  return false;
}

type Posted = {
  input: unknown;
  /** The mail as the desk reads it. */
  write: (letter: Letter) => Pick<NewMail, 'subject' | 'text'>;
  now?: Date;
};

/**
 * Hands a reader's letter to the outbox, for the address that the settings name; an answer goes to the reader's own address, which is
 * kept sealed. Refuses with codes by field what cannot be read, what comes too often, and everything while there is no address. What a
 * machine filled in is said to be sent and is not.
 */
export async function writeToDesk(
  sender: Sender,
  { input, write, now = new Date() }: Posted,
): Promise<{ outcome: 'sent' } | Refusal> {
  const parsed = newLetter.safeParse(input);
  if (!parsed.success)
    return refused(
      Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0] ?? 'form'), message])),
    );
  const { contactAddress } = await getSettings();
  if (!contactAddress) return refused({ form: 'closed' });
  if (parsed.data.website) return { outcome: 'sent' };
  const traces = await listTraces(sender, now);
  return transaction(async (tx) => {
    await takeTurns('contact');
    if (await isFlood(traces, now)) return refused({ form: 'tooMany' });
    await tx.insert(contactTraces).values({ ...traces[0], at: now });
    await queueMail({ to: contactAddress, replyTo: parsed.data.email || undefined, ...write(parsed.data) }, now);
    return { outcome: 'sent' };
  });
}

/** Deletes traces that mean nothing any more. For the machine's own jobs. */
export async function forgetContacts(now: Date): Promise<void> {
  await transaction((tx) =>
    tx
      .delete(contactTraces)
      .where(lt(contactTraces.at, new Date(now.getTime() - KEEP)))
      .then(() => undefined),
  );
}
