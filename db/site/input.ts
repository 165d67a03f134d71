import { z } from 'zod';
import { LOCALE_CODES, type Locale } from './locales.ts';

/** What administrators send about the site. Browser-safe; every error is a code that the interface has words for. */

const MOST_LINKS = 12;
/** Control characters, and characters that turn or hide what stands around them. */
const BAD = /[\p{Cc}\u200b\u202a-\u202e\u2060-\u206f\ufeff]/u;

const line = (most: number) =>
  z
    .string('required')
    .transform((raw) => raw.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .max(most, 'tooLong')
        .refine((text) => !BAD.test(text), 'badCharacters'),
    );

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

const locale = z.enum(LOCALE_CODES as [Locale, ...Locale[]], 'badValue');

/** A number that may be left out; nothing typed is null. */
const picture = z
  .string()
  .regex(/^\d{0,9}$/, 'badValue')
  .default('')
  .transform((text) => (text ? Number(text) : null));

/** What the paper is called in one language, and what stands for it. */
export const siteWords = z.object({
  locale,
  name: line(80).pipe(z.string().min(1, 'required')),
  strapline: line(160),
  footer: line(600),
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

const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const hosts = z
  .string('required')
  .max(2000, 'tooLong')
  .transform((text) => text.toLowerCase().split(/\s+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'badHost'), 'badHost').max(40, 'tooLong'));

/** How the newsroom works. */
export const newsroomSettings = z
  .object({
    'options:requireSecondFactor': tick,
    'options:publicChangeLog': tick,
    headlineLength: whole(20, 200),
    sessionIdleHours: whole(1, 24 * 30),
    sessionDays: whole(1, 365),
    embedHosts: hosts,
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
  .object({ preferred: locale })
  .and(z.record(z.string(), z.string()))
  .transform((typed, context) => {
    const on = LOCALE_CODES.filter((code) => typed[`locales:${code}`] === 'on');
    if (on.includes(typed.preferred)) return [typed.preferred, ...on.filter((code) => code !== typed.preferred)];
    context.addIssue({ code: 'custom', path: ['preferred'], message: 'notEnabled' });
    return z.NEVER;
  });
