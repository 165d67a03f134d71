import { z } from 'zod';
import { bodyDocument } from '../articles/input.ts';
import { readEmail } from '../auth/input.ts';
import { LOCALE_CODES } from './locales.ts';
import { jsonOf, language, line, requiredLine, requiredSegment, rowId, segment, tick, version } from './typed.ts';

/** What administrators send about the site. Browser-safe; every error is a code that the interface has words for. */

const MOST_LINKS = 12;
/** Control characters, and characters that turn or hide what stands around them. */
const BAD = /[\p{Cc}\u200b\u202a-\u202e\u2060-\u206f\ufeff]/u;

/** `Mastodon https://social.example/@paper`, one a line; whatever stands before the address is its name. */
const links = z
  .string()
  .max(4000, 'tooLong')
  .default('')
  .transform((text, context) => {
    const lines = text
      .normalize('NFC')
      .split('\n')
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
    const read = lines.map((one) => {
      const [, name = '', address = ''] = /^(.*?)\s*(\S+)$/.exec(one) ?? [];
      const url = URL.parse(address);
      const isGood = url && /^https?:$/.test(url.protocol) && !BAD.test(one) && name.length <= 60;
      return isGood ? { name: name || url.hostname.replace(/^www\./, ''), url: url.href } : undefined;
    });
    const good = read.filter((link) => link !== undefined);
    if (good.length === lines.length && good.length <= MOST_LINKS) return good;
    context.addIssue({ code: 'custom', message: 'badLinks' });
    return z.NEVER;
  });

/** A number that may be left out; nothing typed is null. */
const picture = z
  .string()
  .regex(/^\d{0,9}$/, 'badValue')
  .default('')
  .transform((text) => (text ? Number(text) : null));

/** What the paper is called in one language, and what stands for it. */
export const siteWords = z.object({
  locale: language,
  name: requiredLine(80),
  strapline: line(160),
  footer: line(600),
  licence: line(300).prefault(''),
  links,
  logoMediaId: picture,
});

const whole = (least: number, most: number) =>
  z.coerce.number('badValue').int('badValue').min(least, 'badValue').max(most, 'badValue');
const wholeOrNever = (most: number) =>
  z.union([z.literal('').transform(() => null), whole(1, most)], 'badValue').default(null);

/** How comments are taken. */
export const commentSettings = z.object({
  commentsMode: z.enum(['off', 'pre', 'post', 'trust'], 'badValue'),
  commentsTrustAfter: whole(1, 100),
  commentsCloseAfterDays: wholeOrNever(3650),
  commentsLinks: whole(0, 20),
  commentsPerVisitor: whole(1, 100),
  commentsPerArticle: whole(1, 1000),
  commentsForgetAfterDays: wholeOrNever(3650),
});

const hosts = z
  .string('required')
  .max(2000, 'tooLong')
  .transform((text) => text.toLowerCase().split(/\s+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'badHost'), 'badHost').max(40, 'tooLong'));

const contactAddress = z
  .string('badValue')
  .max(1000, 'tooLong')
  .prefault('')
  .transform((typed, context) => {
    const address = typed.trim() ? readEmail(typed) : '';
    if (address !== undefined) return address;
    context.addIssue({ code: 'custom', message: 'badEmail' });
    return z.NEVER;
  });

/** How the newsroom works. */
export const newsroomSettings = z
  .object({
    'options:requireSecondFactor': tick,
    'options:publicChangeLog': tick,
    headlineLength: whole(20, 200),
    sessionIdleHours: whole(1, 24 * 30),
    sessionDays: whole(1, 365),
    embedHosts: hosts,
    contactAddress,
  })
  .transform(
    ({ 'options:requireSecondFactor': requireSecondFactor, 'options:publicChangeLog': publicChangeLog, ...rest }) => ({
      ...rest,
      requireSecondFactor,
      publicChangeLog,
    }),
  );

/** Which languages are on; the first becomes the default. */
export const siteLanguages = z
  .object({ preferred: language })
  .and(z.record(z.string(), z.string()))
  .transform((typed, context) => {
    const on = LOCALE_CODES.filter((code) => typed[`locales:${code}`] === 'on');
    if (on.includes(typed.preferred)) return [typed.preferred, ...on.filter((code) => code !== typed.preferred)];
    context.addIssue({ code: 'custom', path: ['preferred'], message: 'notEnabled' });
    return z.NEVER;
  });

/** A standing page, and what is done to it. */
const place = { locale: language, page: requiredSegment };

/** `page` where its address is known already: about, privacy, contact, corrections. */
export const pageStart = z.object({ locale: language, page: segment.default(''), title: requiredLine(120) });
export const pageInput = z.object({
  ...place,
  version,
  title: requiredLine(120),
  lead: line(600),
  body: jsonOf(bodyDocument),
});
export const pageRename = z.object({ ...place, slug: requiredSegment });
export const pageOnly = z.object(place);

/** A path as `redirects` keeps it: decoded, lower-case, no slash at the end. What cannot be decoded stays as it is. */
export function oldAddress(path: string): string {
  const [bare = ''] = path.split(/[?#]/, 1);
  return decoded(bare).toLowerCase().replace(/\/+$/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** What is no page that could have moved: the front, the newsroom, what programs ask for. */
const RESERVED = /^(?:\/(?:newsroom|api|_next|media)(?:\/.*)?|\/[a-z]{2}|)$/;

/** Where something stood and where it leads; whole addresses of this very site (`own`) count as paths. */
export const redirectInput = (own: string) => {
  const place = z
    .string('required')
    .max(2000, 'tooLong')
    .transform((typed) => typed.normalize('NFC').trim())
    .refine(Boolean, { error: 'required', abort: true })
    .refine(
      (text) => /^(?:\/(?!\/)|https?:\/\/[^/])/.test(text) && !BAD.test(text) && !/[\s\\]/.test(text),
      'badAddress',
    )
    .transform((text) => {
      const { origin } = new URL(own);
      return text === origin || text.startsWith(`${origin}/`) ? text.slice(origin.length) || '/' : text;
    });
  return z.object({
    path: place
      .refine((text) => text.startsWith('/'), { error: 'foreign', abort: true })
      .transform(oldAddress)
      .refine((path) => !RESERVED.test(path), 'reserved'),
    target: place.transform((text) => (text.startsWith('/') ? decoded(text).replace(/(?<=.)\/+$/, '') : text)),
  });
};
export const redirectOnly = z.object({ id: rowId });
