import { createHmac, timingSafeEqual } from 'node:crypto';
import { formKey } from '../site/env.ts';

/**
 * Signed texts: what a comment form sends back, and what stands in mailed links. HMAC-SHA256 with FORM_KEY, 144 bits; the
 * purpose is part of what is signed, so that none can stand in for another. They can be read by anybody and hold no secret.
 */

const MAC_BYTES = 18;
const MINUTE = 60_000;
/** Pages are kept for at most 7 days and may lie open in a tab for long; no honest reader comes later than this. */
const FORM_LIVES = 30 * 24 * 60 * MINUTE;
/** How far the clocks of two processes may be apart. */
const CLOCKS = 5 * MINUTE;
/** Nobody writes a comment faster, in milliseconds; only where a script fetched the token can this be known. */
const FORM_LEAST = 3000;

const mac = (payload: string) =>
  createHmac('sha256', formKey()).update(payload).digest().subarray(0, MAC_BYTES).toString('base64url');
const sign = (payload: string) => `${payload}.${mac(payload)}`;

/** What was signed, in its parts, when the signature is ours. */
function readSigned(token: string): string[] | undefined {
  const at = token.lastIndexOf('.');
  if (at < 0 || token.length > 300) return undefined;
  // Compared as it is written: of the bytes there is more than one way to write them.
  const given = Buffer.from(token.slice(at + 1));
  const made = Buffer.from(mac(token.slice(0, at)));
  return given.length === made.length && timingSafeEqual(given, made) ? token.slice(0, at).split('.') : undefined;
}

/** `page`: written into a page that may be kept for days; `live`: fetched by a script for one reader, just now. */
export type FormKind = 'page' | 'live';

/** A token for the comment form of one piece. Throws without FORM_KEY. */
export function makeFormToken(articleId: number, kind: FormKind, now: Date): string {
  return sign(['form', kind, articleId.toString(36), Math.floor(now.getTime() / 1000).toString(36)].join('.'));
}

export type FormTokenVerdict = 'good' | 'missing' | 'forged' | 'expired' | 'tooQuick';

/** What a form's token says when it comes back with a comment on the piece. The same one may come many times. */
export function checkFormToken(token: string, articleId: number, now: Date): FormTokenVerdict {
  if (!token) return 'missing';
  const [purpose, kind, article, seconds = ''] = readSigned(token) ?? [];
  if (purpose !== 'form' || article !== articleId.toString(36)) return 'forged';
  // Written in whole seconds: a reader is not held up for the part that was cut off.
  const age = now.getTime() - parseInt(seconds, 36) * 1000;
  if (age < -CLOCKS) return 'forged';
  if (age > FORM_LIVES) return 'expired';
  return kind === 'live' && age < FORM_LEAST ? 'tooQuick' : 'good';
}

/** What the holder of a mailed link may do with one comment. */
export type OwnPurpose = 'edit' | 'erase' | 'appeal';
/** The comment that a link is about; its instant keeps links to a number that was given again from working. */
export type OwnComment = { id: number; createdAt: Date };

/** The token of a link to one's own comment. How long `edit` holds is for the verb to say. Throws without FORM_KEY. */
export function makeOwnToken(purpose: OwnPurpose, { id, createdAt }: OwnComment): string {
  return sign([purpose, id.toString(36), createdAt.getTime().toString(36)].join('.'));
}

/** What a link to one's own comment is about; undefined when it is forged. */
export function readOwnToken(token: string): (OwnComment & { purpose: OwnPurpose }) | undefined {
  const [purpose, id = '', at = ''] = readSigned(token) ?? [];
  if (purpose !== 'edit' && purpose !== 'erase' && purpose !== 'appeal') return undefined;
  return { purpose, id: parseInt(id, 36), createdAt: new Date(parseInt(at, 36)) };
}

/** The token of a link that ends notifications to an address, known by its keyed hash. Throws without FORM_KEY. */
export const makeUnsubscribeToken = (emailHash: string): string => sign(`unsubscribe.${emailHash}`);

/** The keyed hash of the address that wants no notifications; undefined when the token is forged. */
export function readUnsubscribeToken(token: string): string | undefined {
  const [purpose, emailHash] = readSigned(token) ?? [];
  return purpose === 'unsubscribe' && emailHash ? emailHash : undefined;
}
