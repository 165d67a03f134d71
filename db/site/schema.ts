import { sql } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { check, flag, id, index, int, json, ref, table, text, time, unique } from '../columns.ts';
import { media } from '../media/schema.ts';
import type { Locale } from './locales.ts';

/** Which languages are switched on; their names, directions and calendars stand in `locales.ts`. */
export const locales = table('locales', {
  code: text().$type<Locale>().primaryKey(),
  enabled: flag().notNull().default(true),
  isDefault: flag().notNull().default(false),
  position: int().notNull(),
});

/** Site-wide settings, one row each; `db/site/settings.ts` lists the names, types and defaults. */
export const settings = table('settings', {
  name: text().primaryKey(),
  value: json<unknown>().notNull(),
  changedAt: time().notNull(),
});

/** What the paper is called in each language. */
export const siteTexts = table('site_texts', {
  locale: text().$type<Locale>().primaryKey(),
  name: text().notNull(),
  strapline: text().notNull(),
  footer: text().notNull(),
  /** Shown instead of the name at the head of every page; null: the name in letters. */
  logoMediaId: ref(() => media.id, 'set null'),
  /** Where the paper is found elsewhere; null: nowhere. */
  links: json<SiteLink[]>(),
  /** Under which terms the texts may be used, as it stands under a printed piece; empty: all rights reserved. */
  licence: text().notNull().default(''),
});

/** A place elsewhere where the paper speaks: what it is called, and its address. */
export type SiteLink = { name: string; url: string };

/** About, privacy, corrections, contact and whatever else stands at `/[locale]/<slug>`. */
export const standingPages = table(
  'standing_pages',
  {
    id: id(),
    locale: text().$type<Locale>().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    lead: text().notNull(),
    body: json<BodyDocument>().notNull(),
    changedAt: time().notNull(),
    sample: flag().notNull().default(false),
    /** Counts up with every save; a save names the version it started from. */
    version: int().notNull().default(1),
  },
  (page) => [unique('standing_pages_address').on(page.locale, page.slug)],
);

/** Addresses that once worked: imported ones, old slugs of anything but articles, and what is gone for good (410). */
export const redirects = table(
  'redirects',
  {
    id: id(),
    /** Path as it was asked for, decoded, lower-case, without a trailing slash. */
    path: text().notNull(),
    /** Where it leads now; null with status 410. */
    target: text(),
    status: int().notNull().default(308),
    createdAt: time().notNull(),
  },
  (redirect) => [
    unique('redirects_path').on(redirect.path),
    index('redirects_target').on(redirect.target),
    check('redirects_status', sql`${redirect.status} in (308, 410)`),
    check('redirects_target', sql`(${redirect.status} = 410) = (${redirect.target} is null)`),
  ],
);

/**
 * Append-only: each row says that everything cached under `tag` is out of date. Written in the transaction that changed the
 * content; every process reads what it has not seen yet. `soft` lets the old answer be served once more meanwhile.
 */
export const invalidations = table(
  'invalidations',
  {
    id: id(),
    tag: text().notNull(),
    soft: flag().notNull().default(false),
    at: time().notNull(),
  },
  (row) => [index('invalidations_at').on(row.at)],
);

/** Who runs a job that may run once only; a lease that has run out may be taken. */
export const leases = table('leases', {
  name: text().primaryKey(),
  holder: text().notNull(),
  expiresAt: time().notNull(),
});

/** How far each cache in front of the site has been told what is out of date. */
export const purges = table('purges', {
  /** Where it is told. */
  url: text().primaryKey(),
  /** Number of the last invalidation that it knows of. */
  last: int().notNull(),
  at: time().notNull(),
});

export type StandingPageRow = typeof standingPages.$inferSelect;
