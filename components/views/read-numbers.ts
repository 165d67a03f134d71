import { listPublishingTimes } from '../../db/articles/numbers';
import type { Actor } from '../../db/auth/policy';
import { mapCommentStates } from '../../db/comments/numbers';
import type { Locale } from '../../db/site/locales';
import { getSettings } from '../../db/site/queries';
import {
  type HourCount,
  listHourlyViews,
  listReferrers,
  listSectionViews,
  listTopicViews,
  listTopPieces,
  mapDrops,
  mapLanguageViews,
} from '../../db/views/numbers';
import { WINDOWS, type Window } from '../../db/views/schema';
import { clock, dayOf, isoDay, shortDate } from '../site/dates';
import type { Bar } from '../newsroom/bar-chart';

/** What the page of numbers and its files are made of. */

const HOUR = 3_600_000;
export const WINDOW_HOURS: Record<Window, number> = { day: 24, week: 7 * 24, month: 30 * 24 };
/** How many lines a list on the page has, and one in a file. */
export const LINES = { page: 10, file: 50 };

/** What somebody wants to see: a language of the paper and a window of time. */
export type NumbersQuery = { locale: Locale; window: Window };
type Asked = NumbersQuery & { actor: Actor; now: Date };

const before = (instant: Date, hours: number) => new Date(instant.getTime() - hours * HOUR);
const sum = (hours: HourCount[]) => hours.reduce((total, { views }) => total + views, 0);

/** Views of every hour of the last 24, oldest first, also of those without any. */
function hourBars(hours: HourCount[], { now, language }: { now: Date; language: Locale }): Bar[] {
  const views = new Map(hours.map((row) => [row.hour.getTime(), row.views]));
  const last = Math.floor(now.getTime() / HOUR) * HOUR;
  return Array.from({ length: 24 }, (_, index) => {
    const hour = last - (23 - index) * HOUR;
    return { label: clock(new Date(hour), language), value: views.get(hour) ?? 0 };
  });
}

type Days = { days: number; until: Date; language: Locale };

/** What was counted on each day of the site's calendar, oldest first, also on days without anything. */
function dayBars(counts: { at: Date; count: number }[], { days, until, language }: Days): Bar[] {
  const sums = new Map<string, number>();
  for (const { at, count } of counts) sums.set(isoDay(at), (sums.get(isoDay(at)) ?? 0) + count);
  return Array.from({ length: days }, (_, index) => {
    const day = isoDay(before(dayOf(isoDay(until)), (days - 1 - index) * 24));
    return { label: shortDate(dayOf(day), language), value: sums.get(day) ?? 0 };
  });
}

const asCounts = (hours: HourCount[]) => hours.map(({ hour, views }) => ({ at: hour, count: views }));

/** Bars of a window: hours of a day, or days. */
export const windowBars = (
  hours: HourCount[],
  { window, now, language }: { window: Window; now: Date; language: Locale },
): Bar[] =>
  window === 'day'
    ? hourBars(hours, { now, language })
    : dayBars(asCounts(hours), { days: WINDOW_HOURS[window] / 24, until: now, language });

/** Views of the three windows, each with those of the window before it where they are known. */
export async function readFigures({ actor, locale, now }: Asked) {
  const hours = await listHourlyViews(actor, { from: before(now, 60 * 24), to: now }, locale);
  const within = (from: number, to: number) =>
    sum(hours.filter(({ hour }) => hour > before(now, from) && hour <= before(now, to)));
  return WINDOWS.map((window) => {
    const length = WINDOW_HOURS[window];
    return { window, views: within(length, 0), earlier: within(2 * length, length) };
  });
}

/** Views of a language over the window, by the hour. */
export const readHours = ({ actor, locale, window, now }: Asked) =>
  listHourlyViews(actor, { from: before(now, WINDOW_HOURS[window]), to: now }, locale);

/** Lists of what was read, in which language, and from where readers came. */
export async function readLists({ actor, locale, window, now }: Asked, limit: number) {
  const span = { from: before(now, WINDOW_HOURS[window]), to: now };
  const since = span.from.toISOString().slice(0, 10);
  return {
    pieces: await listTopPieces(actor, { locale, window, limit }),
    sections: await listSectionViews(actor, { locale, window, limit }),
    topics: await listTopicViews(actor, { locale, window, limit }),
    languages: await mapLanguageViews(actor, span),
    referrers: await listReferrers(actor, { since, limit }),
    drops: await mapDrops(actor, since),
    comments: await mapCommentStates(actor, { locale, ...span }),
  };
}

/** How many pieces were published each day of thirty; a sample edition stands on a day of its own, and so do its thirty. */
export async function readRhythm({ actor, locale, now }: Asked, language: Locale): Promise<Bar[]> {
  const { editionDate } = await getSettings();
  const until = editionDate ? new Date(dayOf(editionDate).getTime() + 12 * HOUR) : now;
  const times = await listPublishingTimes(actor, { locale, from: before(until, 31 * 24), to: until });
  const last = editionDate ? dayOf(editionDate) : now;
  return dayBars(
    times.map((at) => ({ at, count: 1 })),
    { days: 30, until: last, language },
  );
}
