import { listPublishingTimes } from '../../db/articles/numbers';
import type { Actor } from '../../db/auth/policy';
import { listDeskWeeks, mapCommentStates } from '../../db/comments/numbers';
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
import { clock, dayOf, instantIn, isoDay, shortDate } from '../site/dates';
import type { Bar } from '../newsroom/bar-chart';

/** What the page of numbers and its files are made of. */

const HOUR = 3_600_000;
export const WINDOW_HOURS: Record<Window, number> = { day: 24, week: 7 * 24, month: 30 * 24 };
/** How many lines a list on the page has, and one in a file. */
export const LINES = { page: 10, file: 50 };
/** How many weeks of the comment desk, likewise. */
export const WEEKS = { page: 8, file: 52 };

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

type Lines = Asked & { limit: number };
const spanOf = ({ window, now }: Asked) => ({ from: before(now, WINDOW_HOURS[window]), to: now });
const sinceOf = (asked: Asked) => spanOf(asked).from.toISOString().slice(0, 10);

/** Each list by its name: what was read, in which language, from where readers came, what was not counted. */
export const LISTS = {
  pieces: ({ actor, ...asked }: Lines) => listTopPieces(actor, asked),
  sections: ({ actor, ...asked }: Lines) => listSectionViews(actor, asked),
  topics: ({ actor, ...asked }: Lines) => listTopicViews(actor, asked),
  languages: (asked: Lines) => mapLanguageViews(asked.actor, spanOf(asked)),
  referrers: (asked: Lines) => listReferrers(asked.actor, { since: sinceOf(asked), limit: asked.limit }),
  drops: (asked: Lines) => mapDrops(asked.actor, sinceOf(asked)),
  comments: (asked: Lines) => mapCommentStates(asked.actor, { locale: asked.locale, ...spanOf(asked) }),
};

/** All of them, for the page. */
export async function readLists(asked: Asked) {
  const lines = { ...asked, limit: LINES.page };
  return {
    pieces: await LISTS.pieces(lines),
    sections: await LISTS.sections(lines),
    topics: await LISTS.topics(lines),
    languages: await LISTS.languages(lines),
    referrers: await LISTS.referrers(lines),
    drops: await LISTS.drops(lines),
    comments: await LISTS.comments(lines),
  };
}

/** Now; in a paper that shows a sample edition the evening of its day, so that its calendar is not empty. */
async function calendarEnd(now: Date): Promise<Date> {
  const { editionDate } = await getSettings();
  return editionDate ? new Date(dayOf(editionDate).getTime() + 12 * HOUR) : now;
}

/** How many pieces were published each day of thirty. */
export async function readRhythm({ actor, locale, now }: Asked, language: Locale): Promise<Bar[]> {
  const until = await calendarEnd(now);
  const times = await listPublishingTimes(actor, { locale, from: before(until, 31 * 24), to: until });
  // Noon, so that the last day is the same in every time zone.
  const last = until === now ? now : dayOf(isoDay(before(until, 12)));
  return dayBars(
    times.map((at) => ({ at, count: 1 })),
    { days: 30, until: last, language },
  );
}

/** Weeks of the site's calendar, Monday to Sunday, the newest first: the one that is running, and those before it. */
async function weeksOf(now: Date, count: number): Promise<{ from: Date; to: Date }[]> {
  const today = dayOf(isoDay(await calendarEnd(now)));
  const monday = before(today, ((today.getUTCDay() + 6) % 7) * 24);
  const midnight = (weeks: number) =>
    instantIn(
      `${before(monday, weeks * 7 * 24)
        .toISOString()
        .slice(0, 10)}T00:00`,
    );
  return Array.from({ length: count }, (_, index) => ({
    from: midnight(index) ?? now,
    to: midnight(index - 1) ?? now,
  }));
}

/** What came of readers' comments, week by week, the newest first. */
export const readDeskWeeks = async ({ actor, locale, now }: Asked, weeks: number) =>
  listDeskWeeks(actor, await weeksOf(now, weeks), locale);
