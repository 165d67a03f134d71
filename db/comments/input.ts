import { z } from 'zod';
import { readEmail } from '../auth/input.ts';
import { REPORT_CATEGORIES } from './policy.ts';

/** What readers send with a comment. Browser-safe; every error is a code that the interface has words for. */

/** Characters of a comment, counted as people count them, after tidying. */
export const TEXT = { least: 2, most: 5000 };
const NAME_MOST = 80;
const NOTE_MOST = 500;
/** Characters of an appeal. */
const APPEAL_MOST = 1000;

/** What can be wrong with one field. */
export type FieldCode = 'required' | 'tooShort' | 'tooLong' | 'badCharacters' | 'badEmail' | 'badValue';

/** Scripts that part or join their letters with ZWNJ and ZWJ. */
const JOINING = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr'
  .split(' ')
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const JOINER = '[\\u200c\\u200d]';
/** Beside a letter of those scripts, at the end of a word (a Persian abbreviation, a slip of the hand), and inside emoji. */
const GOOD_JOINERS = new RegExp(
  `(?<=[${JOINING}])${JOINER}|${JOINER}(?=[${JOINING}])|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})`,
  'gu',
);
/** Flags of regions are spelled with invisible letters behind a black flag. */
const REGION_FLAGS = /\u{1f3f4}[\u{e0020}-\u{e007e}]{2,6}\u{e007f}/gu;
/**
 * Never in a comment: control characters, characters that turn the direction of what follows, invisible ones that hide
 * words from whoever looks for them, what stands for bytes that were no text, heaps of accents, and code points that are no
 * characters.
 */
const BAD = new RegExp(
  [
    '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f]',
    '[\\u202a-\\u202e\\u2066-\\u2069]',
    '[\\u180e\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffd\\u{e0000}-\\u{e007f}]',
    '[\\u061c\\u200e\\u200f]{3}',
    '\\p{M}{11}',
    '\\p{Noncharacter_Code_Point}',
  ].join('|'),
  'u',
);
/** Something to see: not only blanks, marks and the letters that are drawn as nothing. */
const VISIBLE = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** The same text as it will be kept: NFC, trimmed, lines without blanks at their ends, at most one empty line in a row. */
function tidy(raw: string): string {
  const lines = raw
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/(\u200c)\u200c+|(\u200d)\u200d+/g, '$1$2')
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}

/** Readers' text as it will be kept, or what is wrong with it. Takes time in proportion to `most`, however long the text. */
export function readText(raw: string, { least, most } = TEXT): { text: string } | { code: FieldCode } {
  // Nobody counts megabytes exactly: eight units a character hold every real text.
  if (raw.length > most * 8) return { code: 'tooLong' };
  if (!raw.isWellFormed()) return { code: 'badCharacters' };
  const text = tidy(raw);
  if (BAD.test(text.replace(GOOD_JOINERS, '').replace(REGION_FLAGS, ''))) return { code: 'badCharacters' };
  if (least > 0 && !VISIBLE.test(text)) return { code: 'required' };
  const length = Array.from(text).length;
  if (length > most) return { code: 'tooLong' };
  return length < least ? { code: 'tooShort' } : { text };
}

const words = z.string({ error: (issue) => (issue.input === undefined ? 'required' : 'badValue') });
const typed = (limits: { least: number; most: number }, { lines = true } = {}) =>
  words.transform((raw, context) => {
    const read = readText(lines || raw.length > limits.most * 8 ? raw : raw.replace(/\s+/g, ' '), limits);
    if ('text' in read) return read.text;
    context.addIssue({ code: 'custom', message: read.code });
    return z.NEVER;
  });

const email = z
  .string('badValue')
  .prefault('')
  .transform((raw, context) => {
    if (raw.length > 1000) context.addIssue({ code: 'custom', message: 'tooLong' });
    else if (!raw.trim()) return '';
    else {
      const address = readEmail(raw);
      if (address !== undefined) return address;
      context.addIssue({ code: 'custom', message: 'badEmail' });
    }
    return z.NEVER;
  });

/** A row number, as a number or as a form writes it. */
const id = z
  .union([z.number(), z.string().regex(/^\d{1,10}$/, 'badValue')], 'badValue')
  .transform(Number)
  .pipe(z.number('badValue').int('badValue').min(1, 'badValue').max(2_147_483_647, 'badValue'));
const isOn = (value: unknown) => value === true || value === 'on' || value === 'true' || value === '1';
const flag = z.union([z.boolean(), z.string()], 'badValue').optional().transform(isOn);

/** A new comment, as the form sends it. What it answers may be read again by it. */
export const newComment = z.object({
  articleId: id,
  parentId: z.union([z.literal('').transform(() => undefined), id], 'badValue').optional(),
  name: typed({ least: 0, most: NAME_MOST }, { lines: false }).prefault(''),
  email,
  text: typed(TEXT),
  notify: flag,
  /** No person sees this field; whatever fills it is a machine. */
  website: z
    .string('badValue')
    .prefault('')
    // Kept for moderators: PostgreSQL takes neither half a character nor NUL.
    .transform((text) =>
      text
        .slice(0, 200)
        .toWellFormed()
        .replace(/\p{Cc}/gu, ' '),
    ),
  /** From `makeFormToken`. */
  token: z
    .string('badValue')
    .prefault('')
    .transform((text) => text.slice(0, 300)),
});
export type NewComment = z.output<typeof newComment>;

/** A reader's report of somebody's comment. */
export const newReport = z.object({
  commentId: id,
  category: z.enum(REPORT_CATEGORIES, 'badValue'),
  note: typed({ least: 0, most: NOTE_MOST }).prefault(''),
});

/** A comment that somebody likes. */
export const newLike = z.object({ commentId: id });

/** New words for one's own comment, with the token of the mailed link. */
export const ownEdit = z.object({ token: z.string('badValue').max(500, 'badValue'), text: typed(TEXT) });

/** Why a decision about one's own comment should be looked at again, with the token of the mailed link. */
export const ownAppeal = z.object({
  token: z.string('badValue').max(500, 'badValue'),
  text: typed({ least: 2, most: APPEAL_MOST }),
});

/** How long somebody is shut out, in days; nothing: for good. */
export const banDays = z
  .union(
    [
      z.literal('').transform(() => null),
      z
        .string()
        .regex(/^\d{1,4}$/, 'badValue')
        .transform(Number),
    ],
    'badValue',
  )
  .pipe(z.union([z.null(), z.number().int('badValue').min(1, 'badValue').max(3660, 'badValue')], 'badValue'));
/** What moderators write beside a decision. */
const deskNote = typed({ least: 0, most: NOTE_MOST }).prefault('');

/** An address or a mail domain that is to be shut out. */
export const newBan = z.object({
  value: z
    .string('required')
    .max(300, 'tooLong')
    .transform((raw, context) => {
      const written = raw.trim().toLowerCase();
      // A domain is judged as the domain of an address.
      const address = readEmail(
        written.includes('@') && !written.startsWith('@') ? written : `a@${written.replace(/^@/, '')}`,
      );
      if (address) return written.includes('@') && !written.startsWith('@') ? address : address.slice(2);
      context.addIssue({ code: 'custom', message: written ? 'badValue' : 'required' });
      return z.NEVER;
    }),
  days: banDays,
  reason: deskNote,
});

// What is no object at all has zod's own words.
const codeOf = ({ path, message }: { path: unknown[]; message: string }) => (path.length > 0 ? message : 'badValue');

/** The codes of what is wrong, by field; `form` where it is none of the fields. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? 'form'), codeOf(issue)]));
}
