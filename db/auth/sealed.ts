import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { emailKey } from '../site/env.ts';

/**
 * Readers' e-mail addresses: sealed with AES-256-GCM where they have to be read again, hashed where they only have to be
 * recognised. Both keys are derived from EMAIL_KEY; without it the addresses are lost.
 */

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Mixed into the seal: a text sealed for another purpose does not open here. */
const PURPOSE = Buffer.from('broadsheet e-mail address');

const derived = new Map<string, Buffer>();
/** The key for one use; there is one EMAIL_KEY a process, so the map stays small. */
function derive(use: 'seal' | 'hash'): Buffer {
  const name = `${use} ${emailKey()}`;
  const known = derived.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(emailKey(), 'base64'), '', `broadsheet ${use}`, 32));
  derived.set(name, key);
  return key;
}

/** Seals an address: another text every time, base64url of version, IV, tag and cipher. Throws without EMAIL_KEY. */
export function sealEmail(address: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', derive('seal'), iv).setAAD(PURPOSE);
  const sealed = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The address that was sealed. Throws when the text was changed, was sealed with another key, or is no sealed text. */
export function openEmail(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes[0] !== VERSION || bytes.length <= 1 + IV_BYTES + TAG_BYTES) throw new Error('This is no sealed address');
  const iv = bytes.subarray(1, 1 + IV_BYTES);
  const tag = bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', derive('seal'), iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(PURPOSE).setAuthTag(tag);
  try {
    const opened = [decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  } catch {
    throw new Error('A sealed address does not open: it was changed, or EMAIL_KEY is another');
  }
}

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
