import { and, asc, eq, gt, max } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { db } from '../client.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from './locales.ts';
import {
  invalidations,
  locales,
  purges,
  redirects,
  settings,
  type SiteLink,
  siteTexts,
  standingPages,
} from './schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export type SiteView = {
  name: string;
  strapline: string;
  footer: string;
  logo: PictureView | undefined;
  links: SiteLink[];
  /** Under which terms the texts may be used; empty: all rights reserved. */
  licence: string;
  /** Enabled languages in their order. */
  locales: Locale[];
  defaultLocale: Locale;
  settings: Settings;
};

/** The whole of the settings, defaults filled in. */
export async function getSettings(): Promise<Settings> {
  const rows = await db().select({ name: settings.name, value: settings.value }).from(settings);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map((row) => [row.name, row.value])) };
}

/** Enabled languages in their order; the built-in ones while the database is empty. */
export async function listLocales(): Promise<{ codes: Locale[]; preferred: Locale }> {
  const rows = await db()
    .select({ code: locales.code, isDefault: locales.isDefault })
    .from(locales)
    .where(eq(locales.enabled, true))
    .orderBy(asc(locales.position));
  const codes = rows.map((row) => row.code);
  return {
    codes: codes.length > 0 ? codes : LOCALE_CODES,
    preferred: rows.find((row) => row.isDefault)?.code ?? codes[0] ?? DEFAULT_LOCALE,
  };
}

/** What every page of a language says of the site itself. */
export async function getSite(locale: Locale): Promise<SiteView> {
  const [words] = await db()
    .select({
      name: siteTexts.name,
      strapline: siteTexts.strapline,
      footer: siteTexts.footer,
      logoMediaId: siteTexts.logoMediaId,
      links: siteTexts.links,
      licence: siteTexts.licence,
    })
    .from(siteTexts)
    .where(eq(siteTexts.locale, locale));
  const { codes, preferred } = await listLocales();
  const {
    logoMediaId = null,
    links = null,
    ...names
  } = words ?? { name: 'Broadsheet', strapline: '', footer: '', licence: '' };
  return {
    ...names,
    logo: (await mapPictures([logoMediaId], locale)).get(logoMediaId ?? 0),
    links: links ?? [],
    locales: codes,
    defaultLocale: preferred,
    settings: await getSettings(),
  };
}

export type StandingPageView = { slug: string; title: string; lead: string; body: BodyDocument; changedAt: Date };

/** A standing page as readers see it. */
export async function getStandingPage(locale: Locale, slug: string): Promise<StandingPageView | undefined> {
  const [page] = await db()
    .select({
      slug: standingPages.slug,
      title: standingPages.title,
      lead: standingPages.lead,
      body: standingPages.body,
      changedAt: standingPages.changedAt,
    })
    .from(standingPages)
    .where(and(eq(standingPages.locale, locale), eq(standingPages.slug, slug)));
  return page;
}

/** Titles of the language's standing pages by address: the footer links those there are. */
export async function listStandingPages(locale: Locale): Promise<{ slug: string; title: string }[]> {
  return db()
    .select({ slug: standingPages.slug, title: standingPages.title })
    .from(standingPages)
    .where(eq(standingPages.locale, locale))
    .orderBy(asc(standingPages.slug));
}

/** Where an address that once worked leads now; `target` is null for what is gone for good (410). */
export async function getRedirect(path: string): Promise<{ target: string | null; status: number } | undefined> {
  const [row] = await db()
    .select({ target: redirects.target, status: redirects.status })
    .from(redirects)
    .where(eq(redirects.path, path));
  return row;
}

/** Number of the newest invalidation; 0 when there is none. */
export async function getLastInvalidation(): Promise<number> {
  const [row] = await db()
    .select({ last: max(invalidations.id) })
    .from(invalidations);
  return row?.last ?? 0;
}

/** Invalidations after the given number, oldest first. */
export async function listInvalidationsAfter(last: number): Promise<{ id: number; tag: string; soft: boolean }[]> {
  return db()
    .select({ id: invalidations.id, tag: invalidations.tag, soft: invalidations.soft })
    .from(invalidations)
    .where(gt(invalidations.id, last))
    .orderBy(asc(invalidations.id));
}

/** How far the caches in front have been told what is out of date, by their addresses. */
export async function mapPurged(): Promise<Map<string, { last: number; at: Date }>> {
  const rows = await db().select({ url: purges.url, last: purges.last, at: purges.at }).from(purges);
  return new Map(rows.map(({ url, ...told }) => [url, told]));
}
