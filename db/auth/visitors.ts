import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { eq, lte } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { db, transaction } from '../client.ts';
import { sqliteFile } from '../site/env.ts';
import { visitorSalts } from './schema.ts';

/** Whoever sent a request, as the server sees it. */
export type Sender = { ip: string; userAgent: string; host: string };

/** What the server adds to the name of a browser that asks for a page made for one person (`server/personal-pages.ts`). */
export const PERSONAL_MARK = ' broadsheet-personal';
/** The name of a browser as it gave it. */
export const agentOf = (header: string | null | undefined): string => (header ?? '').replace(PERSONAL_MARK, '');

const HOUR = 3_600_000;
/** A salt is deleted this long after it was made, and with it the way back from a hash to an address. */
const KEEP_SALTS = 48 * HOUR;
/** 128 bits tell every visitor of a day apart. */
const HASH_BYTES = 16;
/** What is read of a header that has no limit of its own. */
const LONGEST = 512;

/** Salts for this process: of today and yesterday. A process may turn to another database, whose salts are others (tests do). */
const known = new LRUCache<string, string>({ max: 4 });

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

async function readSalt(day: string): Promise<string | undefined> {
  const name = `${sqliteFile()} ${day}`;
  const cached = known.get(name);
  if (cached) return cached;
  const [row] = await db().select({ salt: visitorSalts.salt }).from(visitorSalts).where(eq(visitorSalts.day, day));
  if (row) known.set(name, row.salt);
  return row?.salt;
}

/** Of several processes that make a day's salt at once one wins; all read that one. */
async function requireSalt(now: Date): Promise<string> {
  const day = dayOf(now);
  const found = await readSalt(day);
  if (found) return found;
  const made = { day, salt: randomBytes(32).toString('base64'), createdAt: now };
  await transaction((tx) =>
    tx
      .insert(visitorSalts)
      .values(made)
      .onConflictDoNothing()
      .then(() => undefined),
  );
  const salt = await readSalt(day);
  if (!salt) throw new Error('The day’s salt was not kept');
  return salt;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  // The platform writes every form in one way, embedded IPv4 too.
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const groups = (part = '') =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => parseInt(group, 16));
  const [before, after] = [groups(head), groups(tail)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/**
 * The part of an address that stands for one household: IPv4 whole (also where it comes mapped into IPv6), of IPv6 the
 * first 64 bits, since a reader has all the others to choose from. What is no address is taken as it is.
 */
export function networkOf(ip: string): string {
  const bare = ip
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '');
  if (!isIPv6(bare)) return bare.slice(0, LONGEST);
  const groups = groupsOf(bare);
  const [, , , , , marker, high = 0, low = 0] = groups;
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && marker === 0xffff;
  if (isMapped) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

const hash = (salt: string, parts: string[]) =>
  // JSON keeps the parts apart: no two different senders are written alike.
  createHmac('sha256', Buffer.from(salt, 'base64')).update(JSON.stringify(parts)).digest().subarray(0, HASH_BYTES);

const visitorWith = (salt: string, { ip, userAgent, host }: Sender) =>
  hash(salt, [networkOf(ip), userAgent.slice(0, LONGEST), host.slice(0, LONGEST).toLowerCase()]).toString('base64url');
const networkWith = (salt: string, { ip }: Sender) => hash(salt, [networkOf(ip)]).toString('hex');

/**
 * Who a visitor is for the UTC day of `now`: HMAC-SHA256 with the day's salt over network, user agent and host, 128 bits as
 * base64url. Tomorrow it is another, and after 48 hours nobody can tell whose it was. Call it before a transaction, not in one.
 */
export async function visitorHash(sender: Sender, now: Date): Promise<string> {
  return visitorWith(await requireSalt(now), sender);
}

/** A visitor and the network he comes from, which he cannot change as easily as the name of his browser. */
export type VisitorTrace = { visitor: string; network: string };

/**
 * A visitor's traces as they may have been written in the last hours: today's first, then yesterday's while its salt is
 * there, so that midnight is no way around a limit. Call it before a transaction, not in one.
 */
export async function listTraces(sender: Sender, now: Date): Promise<[VisitorTrace, ...VisitorTrace[]]> {
  const today = await requireSalt(now);
  const yesterday = await readSalt(dayOf(new Date(now.getTime() - 24 * HOUR)));
  const trace = (salt: string) => ({ visitor: visitorWith(salt, sender), network: networkWith(salt, sender) });
  return [trace(today), ...(yesterday ? [trace(yesterday)] : [])];
}

/**
 * Deletes salts older than 48 hours. Hashes made with them stay where they are: they still tell two rows apart, but
 * nothing can be compared with them any more, by nobody. For the machine's own jobs.
 */
export async function forgetSalts(now: Date): Promise<void> {
  const limit = new Date(now.getTime() - KEEP_SALTS);
  await transaction((tx) =>
    tx
      .delete(visitorSalts)
      .where(lte(visitorSalts.createdAt, limit))
      .then(() => undefined),
  );
  // What is left is read again.
  known.clear();
}
