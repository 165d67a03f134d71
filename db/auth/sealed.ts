import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { emailKey } from '../site/env.ts';

/**
 * What is kept sealed or only as a keyed hash: e-mail addresses, secrets of second factors. Sealed with AES-256-GCM where it
 * has to be read again, hashed where it only has to be recognised. All keys are derived from EMAIL_KEY; without it everything
 * sealed is lost.
 */

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Mixed into the seal: a text sealed for another purpose does not open. */
const PURPOSES = {
  address: Buffer.from('broadsheet e-mail address'),
  secondFactor: Buffer.from('broadsheet second factor'),
  secondStep: Buffer.from('broadsheet second step of signing in'),
};
export type Purpose = keyof typeof PURPOSES;

const derived = new Map<string, Buffer>();
/** The key for one use; there is one EMAIL_KEY a process, so the map stays small. */
function derive(use: 'seal' | 'hash' | 'recognise'): Buffer {
  const name = `${use} ${emailKey()}`;
  const known = derived.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(emailKey(), 'base64'), '', `broadsheet ${use}`, 32));
  derived.set(name, key);
  return key;
}

/** Seals a text for a purpose: another result every time, base64url of version, IV, tag and cipher. Throws without EMAIL_KEY. */
export function seal(purpose: Purpose, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', derive('seal'), iv).setAAD(PURPOSES[purpose]);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The text that was sealed. Throws when it was changed, sealed with another key or for another purpose, or is no sealed text. */
export function unseal(purpose: Purpose, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const what = purpose === 'address' ? 'sealed address' : 'sealed text';
  if (bytes[0] !== VERSION || bytes.length <= 1 + IV_BYTES + TAG_BYTES) throw new Error(`This is no ${what}`);
  const iv = bytes.subarray(1, 1 + IV_BYTES);
  const tag = bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', derive('seal'), iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(PURPOSES[purpose]).setAuthTag(tag);
  try {
    const opened = [decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  } catch {
    throw new Error(`A ${what} does not open: it was changed, or EMAIL_KEY is another`);
  }
}

/** Seals an e-mail address. Throws without EMAIL_KEY. */
export const sealEmail = (address: string): string => seal('address', address);
/** The address that was sealed. Throws as `unseal` does. */
export const openEmail = (sealed: string): string => unseal('address', sealed);

/** Enough of a sealed address to know it again by whoever knows it: `r…@example.org`; `…` where it does not open. */
export function showInPart(sealed: string): string {
  try {
    const address = openEmail(sealed);
    return `${[...address][0] ?? ''}…${address.slice(address.lastIndexOf('@'))}`;
  } catch {
    return '…';
  }
}

/** A keyed hash of any text under a name, 128 bits as base64url: recognised again by us, found out by nobody without the key. */
export const recognise = (name: string, text: string): string =>
  createHmac('sha256', derive('recognise'))
    .update(JSON.stringify([name, text]))
    .digest()
    .subarray(0, 16)
    .toString('base64url');

/** The domain as machines write it: lower case, other scripts in ASCII. Undefined when it cannot be one. */
function asciiDomain(domain: string): string | undefined {
  if (!/^[^\s/:?#@\\[\]%]+$/.test(domain)) return undefined;
  return URL.parse(`http://${domain}/`)?.hostname;
}

/**
 * A keyed hash of the address, the same however it is written: trimmed, lower case, NFC, the domain in ASCII. 128 bits as
 * base64url. Any text has one; whether it is an address is not asked here.
 */
export function hashEmail(address: string): string {
  const plain = address.normalize('NFC').trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1);
  const normal = `${plain.slice(0, at + 1)}${asciiDomain(domain) ?? domain}`;
  return createHmac('sha256', derive('hash')).update(normal).digest().subarray(0, 16).toString('base64url');
}
