import { TIME_ZONE } from '../../db/site/env';
import { LOCALES, type Locale } from '../../db/site/locales';

/** Dates and times in words, in the site's one time zone, in the calendar and digits of the language. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${tag} ${JSON.stringify(options)}`;
  const made = formats.get(name) ?? new Intl.DateTimeFormat(tag, { timeZone: TIME_ZONE, ...options });
  formats.set(name, made);
  return made;
}

/** Weekday, day, month, year in the order they are said in all our languages: ICU's own order for Persian is another. */
function inOrder(tag: string, at: Date, options: Intl.DateTimeFormatOptions): string {
  const parts = format(tag, options).formatToParts(at);
  const said = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  return ['weekday', 'day', 'month', 'year']
    .map((type) => said(type as Intl.DateTimeFormatPartTypes))
    .filter(Boolean)
    .join(' ');
}

/** «Monday 15 October 2018». */
export const fullDate = (at: Date, locale: Locale) =>
  inOrder(LOCALES[locale].intl, at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** «15 October 2018». */
export const longDate = (at: Date, locale: Locale) =>
  inOrder(LOCALES[locale].intl, at, { day: 'numeric', month: 'long', year: 'numeric' });

/** «15 October»: where the year is plain from what stands around it. */
export const shortDate = (at: Date, locale: Locale) =>
  inOrder(LOCALES[locale].intl, at, { day: 'numeric', month: 'long' });

/** The date in the language's second calendar (Hijri beside the Gregorian in Arabic), or undefined. */
export function secondDate(at: Date, locale: Locale): string | undefined {
  const tag = LOCALES[locale].secondCalendar;
  return tag && inOrder(tag, at, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** «14:05». */
export const clock = (at: Date, locale: Locale) =>
  format(LOCALES[locale].intl, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** «Monday 15 October 2018, 14:05», with the comma of the language. */
export const fullDateAndClock = (at: Date, locale: Locale) =>
  `${fullDate(at, locale)}${LOCALES[locale].dir === 'rtl' ? '،' : ','} ${clock(at, locale)}`;

/** ISO day of an instant in the site's time zone, for telling days apart. */
export const isoDay = (at: Date) => format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** Noon of an ISO day, UTC: the same day in every time zone that matters here. */
export const dayOf = (iso: string) => new Date(`${iso}T12:00:00Z`);

/** A number in the digits of the language. */
export const number = (value: number, locale: Locale) =>
  new Intl.NumberFormat(LOCALES[locale].intl, { useGrouping: false }).format(value);

/** A count in the digits of the language, its thousands apart from five digits on. */
export const amount = (value: number, locale: Locale) =>
  new Intl.NumberFormat(LOCALES[locale].intl, { useGrouping: 'min2' }).format(value);

/**
 * The instant of a wall clock `YYYY-MM-DDTHH:mm` in the site's time zone; undefined when there is none. Of an hour that comes
 * twice when clocks are set back the first is meant, one that is left out becomes the one after it.
 */
export function instantIn(wall: string): Date | undefined {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const parts = format('en-CA', { dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  const offsetAt = (instant: number) => Date.parse(`${parts.format(instant).replace(', ', 'T')}Z`) - instant;
  const DAY = 86_400_000;
  const [before, after] = [offsetAt(asUtc - DAY), offsetAt(asUtc + DAY)];
  const fits = [before, after]
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(instant) === asUtc);
  return new Date(Math.min(...(fits.length > 0 ? fits : [asUtc - before])));
}

/** The wall clock of an instant in the site's time zone, `YYYY-MM-DDTHH:mm`: what `instantIn` reads. */
export const wallClock = (at: Date) =>
  format('en-CA', { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }).format(at).replace(', ', 'T');

/** An instant of an address: ISO as we write it ourselves, or a wall clock of the site's time zone as a form sends it. */
export function instantOf(text: string): Date | undefined {
  if (!text.endsWith('Z')) return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? instantIn(text) : undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
