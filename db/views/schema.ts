import { sql } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { check, flag, index, int, key, ref, table, text, time } from '../columns.ts';
import type { Locale } from '../site/locales.ts';

/** Views of one piece in one hour. `sample` rows were generated and are removed with the sample edition. */
export const viewHours = table(
  'view_hours',
  {
    articleId: ref(() => articles.id).notNull(),
    /** Start of the hour, UTC. */
    hour: time().notNull(),
    views: int().notNull(),
    sample: flag().notNull().default(false),
  },
  (row) => [
    key({ columns: [row.articleId, row.hour] }),
    // For the fold.
    index('view_hours_hour').on(row.hour),
    // The sums of the three windows are read from this index alone, one piece after the other.
    index('view_hours_sums').on(row.articleId, row.hour, row.views),
  ],
);

/** Views of all pieces of a language in one hour: what the newsroom's curves are drawn from. */
export const viewTotals = table(
  'view_totals',
  {
    locale: text().$type<Locale>().notNull(),
    /** Start of the hour, UTC. */
    hour: time().notNull(),
    sample: flag().notNull().default(false),
    views: int().notNull(),
  },
  (row) => [key({ columns: [row.locale, row.hour, row.sample] })],
);

/** From where readers of counted views came, by UTC day: a host, `own` (from within the site), `direct` or `other`. */
export const viewReferrers = table(
  'view_referrers',
  {
    /** ISO day, UTC. */
    day: text().notNull(),
    host: text().notNull(),
    views: int().notNull(),
  },
  (row) => [key({ columns: [row.day, row.host] })],
);

/** What hours older than 35 days are folded into. */
export const viewDays = table(
  'view_days',
  {
    articleId: ref(() => articles.id).notNull(),
    /** Start of the day, UTC. */
    day: time().notNull(),
    views: int().notNull(),
  },
  (row) => [key({ columns: [row.articleId, row.day] })],
);

/** Who has been counted for a piece on a UTC day, by that day's keyed hash; rows are deleted after 48 hours. */
export const viewSeen = table(
  'view_seen',
  {
    articleId: ref(() => articles.id).notNull(),
    visitorHash: text().notNull(),
    /** ISO day, UTC. */
    day: text().notNull(),
  },
  (row) => [key({ columns: [row.articleId, row.visitorHash, row.day] }), index('view_seen_day').on(row.day)],
);

/** What was not counted, and why: shown to operators and editors. */
export const viewDrops = table(
  'view_drops',
  {
    /** ISO day, UTC. */
    day: text().notNull(),
    reason: text().notNull(),
    dropped: int().notNull(),
  },
  (row) => [key({ columns: [row.day, row.reason] })],
);

/** Pieces that an editor keeps out of Most Viewed, with the reason. */
export const viewExclusions = table('view_exclusions', {
  articleId: ref(() => articles.id).primaryKey(),
  reason: text().notNull(),
  at: time().notNull(),
});

export const WINDOWS = ['day', 'week', 'month'] as const;
export type Window = (typeof WINDOWS)[number];
export const SUM_KINDS = ['section', 'topic'] as const;
export type SumKind = (typeof SUM_KINDS)[number];

/** Views of each section and topic of a language in each window, written by the job that ranks the pieces. */
export const viewSums = table(
  'view_sums',
  {
    locale: text().$type<Locale>().notNull(),
    window: text(WINDOWS).notNull(),
    kind: text(SUM_KINDS).notNull(),
    subjectId: int().notNull(),
    views: int().notNull(),
  },
  (row) => [key({ columns: [row.locale, row.window, row.kind, row.subjectId] })],
);

/** Most Viewed as readers see it: a few rows a language and window, rewritten by one job. */
export const viewRanks = table(
  'view_ranks',
  {
    locale: text().$type<Locale>().notNull(),
    window: text(WINDOWS).notNull(),
    rank: int().notNull(),
    articleId: ref(() => articles.id).notNull(),
    views: int().notNull(),
    computedAt: time().notNull(),
  },
  (row) => [
    key({ columns: [row.locale, row.window, row.rank] }),
    check('view_ranks_window', sql`${row.window} in ('day', 'week', 'month')`),
    check('view_ranks_rank', sql`${row.rank} > 0`),
  ],
);
