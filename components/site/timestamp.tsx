import type { Locale } from '../../db/site/locales';
import { fullDate, fullDateAndClock, isoDay, longDate, secondDate } from './dates';
import { translator } from './messages';
import { RelativeTime } from './relative-time.client';

/** An instant as `<time>`: full date and clock, in the page's language; a fresh one also says how long ago, on the client. */
export function Timestamp({ at, locale, relative = false }: { at: Date; locale: Locale; relative?: boolean }) {
  return (
    <>
      <time dateTime={at.toISOString()}>{fullDateAndClock(at, locale)}</time>
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
      {second && (
        <span className="text-ink-muted max-sm:block max-sm:font-normal">
          <span className="max-sm:hidden"> · </span>
          {translator(locale)('date.hijri', { date: second })}
        </span>
      )}
    </>
  );
}

/** «15 October 2018». */
export function LongDate({ at, locale }: { at: Date; locale: Locale }) {
  return <time dateTime={isoDay(at)}>{longDate(at, locale)}</time>;
}
