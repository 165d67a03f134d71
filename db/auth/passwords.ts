import { hash, verify } from '@node-rs/argon2';

/** Passwords: hashed with argon2id, looked at before they are taken. */

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB of memory, 2 passes, 1 lane. Argon2id is this package's default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Characters of a password; a long one is no stronger and costs us. NIST SP 800-63B asks for length, not for signs. */
const PASSWORD = { least: 12, most: 200 };

/** What people type when twelve characters are asked for, without signs and in lower case. */
const COMMON = [
  ...['password', 'passwort', 'motdepasse', 'letmein', 'welcome', 'qwerty', 'qwertyuiop', 'azerty', 'asdfghjkl'],
  ...['zxcvbnm', 'iloveyou', 'administrator', 'admin', 'changeme', 'secret', 'sunshine', 'princess', 'football'],
  ...['baseball', 'superman', 'dragon', 'monkey', 'master', 'trustno', 'abcdefghijkl', 'newsroom', 'broadsheet'],
  ...['editor', 'correcthorsebatterystaple', 'qazwsxedc', 'computer', 'whatever', 'starwars', 'رمزعبور', 'كلمةالسر'],
];

/** What is wrong with a password. */
export type PasswordFault = 'shortPassword' | 'longPassword' | 'ownPassword' | 'commonPassword';

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** A common word once or often, with numbers around it; or few characters again and again. */
function isCommon(password: string): boolean {
  const plain = bare(password).replace(/^\d+|\d+$/g, '');
  if (COMMON.some((word) => plain !== '' && plain.replaceAll(word, '') === '')) return true;
  return new Set(password).size < 5 || '01234567890123456789 98765432109876543210'.includes(bare(password));
}

/** What is wrong with a new password for this address, or undefined. Counted in characters as people count them. */
export function passwordFault(password: string, email: string): PasswordFault | undefined {
  const length = [...password].length;
  if (length < PASSWORD.least) return 'shortPassword';
  if (length > PASSWORD.most) return 'longPassword';
  const [own, local] = [bare(email), bare(email.slice(0, email.lastIndexOf('@')))];
  const plain = bare(password);
  if (own && (plain === own || plain.replace(/\d+$/, '') === local)) return 'ownPassword';
  return isCommon(password) ? 'commonPassword' : undefined;
}

/** The same letters give the same password however a keyboard composes them. */
const normal = (password: string) => password.normalize('NFKC');

/** The hash to store, in PHC form. Takes some tens of milliseconds: never in a transaction. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

let dummy: Promise<string> | undefined;

/**
 * Whether this is the password behind the hash. Without a hash (nobody there, nobody allowed) the same work is done and the
 * answer is no, so that time tells nothing. Never in a transaction.
 */
export async function checkPassword(stored: string, password: string): Promise<boolean> {
  // Made once, of something that nobody knows.
  dummy ??= hashPassword(crypto.randomUUID());
  const known = stored || (await dummy);
  const isRight = await verify(known, normal(password.slice(0, PASSWORD.most * 4))).catch(() => false);
  return isRight && stored !== '';
}
