import type { Locale } from '../../db/site/locales';
import { clock, fullDate, isoDay, longDate, secondDate, shortDate } from './dates';
import { translator } from './messages';
import { RelativeTime } from './relative-time.client';

/** An instant as `<time>`: full date and clock, in the page's language; a fresh one also says how long ago, on the client. */
export function Timestamp({ at, locale, relative = false }: { at: Date; locale: Locale; relative?: boolean }) {
  return (
    <>
      <time dateTime={at.toISOString()}>
        {fullDate(at, locale)}, {clock(at, locale)}
      </time>
      {relative && <RelativeTime at={at.toISOString()} locale={locale} />}
    </>
  );
}

/** «Monday 15 October 2018», in Arabic followed by the Hijri date. */
export function FullDate({ at, locale }: { at: Date; locale: Locale }) {
  const second = secondDate(at, locale);
  return (
    <>
      <time dateTime={isoDay(at)}>{fullDate(at, locale)}</time>
      {second && <span className="text-ink-muted"> · {translator(locale)('date.hijri', { date: second })}</span>}
    </>
  );
}

/** The clock for today's pieces of a list, else day and month; `today` is the list's own newest day. */
export function ListTime({ at, today, locale }: { at: Date; today: Date; locale: Locale }) {
  const sameDay = isoDay(at) === isoDay(today);
  return <time dateTime={at.toISOString()}>{sameDay ? clock(at, locale) : shortDate(at, locale)}</time>;
}

/** «15 October 2018». */
export function LongDate({ at, locale }: { at: Date; locale: Locale }) {
  return <time dateTime={isoDay(at)}>{longDate(at, locale)}</time>;
}
