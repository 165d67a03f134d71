import { createHash, randomInt } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import { seal, unseal } from './sealed.ts';

/** The second factor: codes of an authenticator (RFC 6238) and, where that is lost, recovery codes. */

/** Seconds of a step, and how far a clock may be off in each direction: one step. */
const PERIOD = 30;
const RECOVERY_CODES = 10;
/** Without letters and digits that are taken for each other. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** A new secret, sealed for the database. */
export const makeSecondFactor = (): string => seal('secondFactor', generateSecret());

/** What an authenticator is told: the secret as text, and the address that stands in the QR code. Throws on a lost key. */
export function readSecondFactor(sealed: string, names: { issuer: string; label: string }) {
  const secret = unseal('secondFactor', sealed);
  return { secret, uri: generateURI({ ...names, secret }) };
}

/**
 * The step of the code when it is right, of this step or a neighbour and later than the last one that was taken; undefined
 * when not. Store the step: that is what makes a code work once.
 */
export async function checkCode(sealed: string, code: string, { after, now }: { after: number; now: Date }) {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const secret = unseal('secondFactor', sealed);
  const result = await verify({ secret, token, epoch, epochTolerance: PERIOD });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return result.timeStep > after ? result.timeStep : undefined;
}

/** Ten codes of 50 bits, to be shown once: `abcde-fghjk`. */
export function makeRecoveryCodes(): string[] {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)] ?? '';
  const half = () => Array.from({ length: 5 }, letter).join('');
  return Array.from({ length: RECOVERY_CODES }, () => `${half()}-${half()}`);
}

/** Under what a recovery code is stored, however it was typed. SHA-256, hex: a random code needs no slow hash. */
export const hashRecoveryCode = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^0-9a-z]/g, ''))
    .digest('hex');
