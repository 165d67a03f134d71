import { z } from 'zod';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { ROLES } from './policy.ts';

/** What people of the newsroom send. Browser-safe; every error is a code that the interface has words for. */

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** An e-mail address with its domain in ASCII, or undefined when it cannot be one. Nobody is asked whether it exists. */
export function readEmail(raw: string): string | undefined {
  const address = raw.trim().normalize('NFC');
  const at = address.lastIndexOf('@');
  const [local, written] = [address.slice(0, at), address.slice(at + 1)];
  if (address.length > 254 || at < 1 || at > 64 || !LOCAL.test(local)) return undefined;
  if (/[\s/:?#@\\[\]%]/.test(written) || !URL.canParse(`http://${written}/`)) return undefined;
  const domain = new URL(`http://${written}/`).hostname;
  const labels = domain.split('.');
  const isDomain = labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/.test(labels.at(-1) ?? '');
  return isDomain && domain.length <= 253 ? `${local}@${domain}` : undefined;
}

/** An address as accounts are kept: lower case, because nobody remembers how it was written. */
const staffEmail = z
  .string('required')
  .max(1000, 'badEmail')
  .transform((raw, context) => {
    const address = readEmail(raw)?.toLowerCase();
    if (address) return address;
    context.addIssue({ code: 'custom', message: raw.trim() ? 'badEmail' : 'required' });
    return z.NEVER;
  });
/** Control characters, and characters that turn or hide what stands around them. */
const BAD = /[\p{Cc}\u200b\u202a-\u202e\u2060-\u206f\ufeff]/u;
const name = z
  .string('required')
  .transform((raw) => raw.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'required')
      .max(80, 'tooLong')
      .refine((text) => !BAD.test(text), 'badCharacters'),
  );
/** What is typed as a secret; what is wrong with a new password is said by `passwordFault`. */
const secret = z.string('required').min(1, 'required').max(1000, 'longPassword');
const token = z.string('badLink').min(1, 'badLink').max(100, 'badLink');
const code = z.string('required').trim().max(30, 'badCode');
const language = z.enum(LOCALE_CODES as [Locale, ...Locale[]], 'badValue');
const role = z.enum(ROLES, 'badValue');
const id = z
  .union([z.number(), z.string().regex(/^\d{1,9}$/, 'badValue')], 'badValue')
  .transform(Number)
  .pipe(z.number('badValue').int('badValue').min(1, 'badValue'));
const scopes = {
  locales: z.array(language, 'badValue').default([]),
  sections: z.array(id, 'badValue').max(200, 'badValue').default([]),
};

/** Signing in: address and password, with a code where one is known already. */
export const credentialsInput = z.object({
  email: z.string('required').trim().min(1, 'required').max(300, 'badCredentials'),
  password: secret,
  code: code.default(''),
});
/** The second step: the ticket of the first, and a code of the authenticator or a recovery code. */
export const codeInput = z.object({ ticket: z.string('badLink').max(1000, 'badLink'), code: code.min(1, 'required') });

export const invitationInput = z.object({ email: staffEmail, name, role, language, ...scopes });
export const personInput = z.object({ id, name, role, ...scopes });
export const personIdInput = z.object({ id });
export const resetInput = z.object({ email: staffEmail });
/** What is chosen behind a link: the first admin names an address too, whoever was invited may correct the name. */
export const linkInput = z.object({
  token,
  email: staffEmail.optional(),
  name: name.optional(),
  password: secret,
  language: language.optional(),
});
export const passwordInput = z.object({ present: secret, password: secret });
export const ownPasswordInput = z.object({ present: secret });
export const confirmInput = z.object({ code: code.min(1, 'required') });
export const languageInput = z.object({ language });
export const sessionInput = z.object({ session: z.string('badValue').regex(/^[0-9a-f]{64}$/, 'badValue') });

/** What could not be done: codes by field, `form` where it is none of them. Nothing was kept. */
export type RefusedInput = { outcome: 'refused'; errors: Record<string, string> };

/** A refusal of one field. */
export const refused = (field: string, problem: string): RefusedInput => ({
  outcome: 'refused',
  errors: { [field]: problem },
});

/** The refusal of what does not fit a schema. */
export const refusedInput = (error: z.ZodError): RefusedInput => ({
  outcome: 'refused',
  errors: Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0] ?? 'form'), message])),
});
