import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Refusal } from './refusals.ts';

/** Searches, and what is offered while somebody types, are made for each request: one address may ask so often and no more. */

const SEARCH = /^\/(?:[a-z]{2}|api)\/search\/?$/;
/** At once, and then a second. Somebody who types fast asks for four offers a second. */
const AT_ONCE = 60;
const A_SECOND = 4;
const MOST_ADDRESSES = 10_000;

type Bucket = { left: number; at: number };
const buckets = new LRUCache<string, Bucket>({ max: MOST_ADDRESSES });

/** Why this search is not made, or undefined. The address is the one that `server.ts` has set. */
export function refusalOfSearch(path: string, request: IncomingMessage, now = Date.now()): Refusal | undefined {
  if (!SEARCH.test(path)) return undefined;
  const address = String(request.headers['x-forwarded-for'] ?? '');
  const before = buckets.get(address) ?? { left: AT_ONCE, at: now };
  const left = Math.min(AT_ONCE, before.left + ((now - before.at) / 1000) * A_SECOND);
  buckets.set(address, { left: Math.max(0, left - 1), at: now });
  if (left >= 1) return undefined;
  return { status: 429, words: 'So many searches at once. Try again in a moment.', headers: { 'retry-after': '5' } };
}
