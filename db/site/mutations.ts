import { and, eq, lt, lte, sql } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db, serialiseCommits, transaction } from '../client.ts';
import type { Locale } from './locales.ts';
import { getSettings } from './queries.ts';
import { invalidations, leases, locales, purges, redirects, settings, type SiteLink, siteTexts } from './schema.ts';
import type { Settings } from './settings.ts';
import { dateTag, everythingTag, redirectTag, siteTag } from './tags.ts';

/**
 * Declares everything cached under these tags out of date, in every process, from the commit of the surrounding
 * transaction on. `soft` lets readers have the old answer once more while the new one is made. Call it last in a verb.
 */
export async function expireTags(tags: string[], { soft = false } = {}): Promise<void> {
  if (tags.length === 0) return;
  await transaction(async (tx) => {
    await serialiseCommits('invalidations');
    const at = new Date();
    await tx.insert(invalidations).values([...new Set(tags)].map((tag) => ({ tag, soft, at })));
  });
}

/** Changes settings by name. Admins; throws `Refused`. */
export async function changeSettings(actor: Actor, changes: Partial<Settings>): Promise<void> {
  requireMay(actor, 'site.edit');
  await transaction(async (tx) => {
    const known: Record<string, unknown> = await getSettings();
    const before = Object.fromEntries(Object.keys(changes).map((name) => [name, known[name]]));
    for (const [name, value] of Object.entries(changes)) {
      // Drizzle would write «nothing is known» for a setting whose value is null.
      const row = { name, value: value === null ? sql`'null'` : value, changedAt: new Date() };
      await tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.name, set: row });
    }
    await recordAudit(actor, { verb: 'changeSettings', subject: 'site', before, after: changes });
    await expireTags([siteTag(), dateTag()]);
  });
}

/** Says which languages are on, in this order; the first is the default. Admins; throws `Refused`. */
export async function enableLocales(actor: Actor, codes: Locale[]): Promise<void> {
  requireMay(actor, 'site.edit');
  await transaction(async (tx) => {
    await tx.update(locales).set({ enabled: false, isDefault: false });
    for (const [position, code] of codes.entries()) {
      const row = { code, enabled: true, isDefault: position === 0, position };
      await tx.insert(locales).values(row).onConflictDoUpdate({ target: locales.code, set: row });
    }
    await recordAudit(actor, { verb: 'enableLocales', subject: 'site', after: { codes } });
    // Whatever has a translation names it.
    await expireTags([everythingTag()]);
  });
}

/** What the paper is called in a language, and what stands for it there; what is left out stays as it is. */
export type SiteWords = {
  locale: Locale;
  name: string;
  strapline: string;
  footer: string;
  logoMediaId?: number | null;
  links?: SiteLink[];
  licence?: string;
};

/** Names the paper in one language. Admins; throws `Refused`. */
export async function nameSite(actor: Actor, words: SiteWords): Promise<void> {
  requireMay(actor, 'site.edit');
  const { locale, ...after } = words;
  await transaction(async (tx) => {
    const [before] = await tx
      .select({ name: siteTexts.name, strapline: siteTexts.strapline, footer: siteTexts.footer })
      .from(siteTexts)
      .where(eq(siteTexts.locale, locale));
    await tx.insert(siteTexts).values(words).onConflictDoUpdate({ target: siteTexts.locale, set: words });
    const entry = { subject: 'site', before: { locale, ...before }, after: { locale, ...after } };
    await recordAudit(actor, { verb: 'nameSite', ...entry });
    await expireTags([siteTag()]);
  });
}

/** Where an address leads in the end; itself when it was never moved. */
async function endOf(path: string | null): Promise<string | null> {
  if (path === null) return null;
  const [moved] = await db().select({ target: redirects.target }).from(redirects).where(eq(redirects.path, path));
  return moved?.target ?? path;
}

/** Keeps an old address alive, or declares it gone (`target` null). Admins; throws `Refused`, and on a loop. */
export async function redirectAddress(actor: Actor, path: string, asked: string | null): Promise<void> {
  requireMay(actor, 'site.edit');
  await transaction(async (tx) => {
    // Chains are collapsed when they are made: this one leads where its target leads, what led here leads on.
    const target = await endOf(asked);
    if (path === target) throw new Error('An address cannot lead to itself');
    const row = { path, target, status: target === null ? 410 : 308, createdAt: new Date() };
    await tx.insert(redirects).values(row).onConflictDoUpdate({ target: redirects.path, set: row });
    const led =
      target === null
        ? []
        : await tx
            .update(redirects)
            .set({ target })
            .where(eq(redirects.target, path))
            .returning({ path: redirects.path });
    await recordAudit(actor, { verb: 'redirectAddress', subject: 'address', after: { path, target } });
    await expireTags([path, ...led.map((one) => one.path)].map(redirectTag));
  });
}

/**
 * Takes or renews the lease on a job for `seconds`; true when this holder has it now. For the machine's own jobs.
 */
export async function takeLease(name: string, holder: string, seconds: number): Promise<boolean> {
  return transaction(async (tx) => {
    const now = new Date();
    const row = { name, holder, expiresAt: new Date(now.getTime() + seconds * 1000) };
    await tx.delete(leases).where(and(eq(leases.name, name), lte(leases.expiresAt, now)));
    await tx.insert(leases).values(row).onConflictDoNothing();
    const held = await tx
      .update(leases)
      .set({ expiresAt: row.expiresAt })
      .where(and(eq(leases.name, name), eq(leases.holder, holder)))
      .returning({ name: leases.name });
    return held.length > 0;
  });
}

/** Forgets invalidations older than the instant; every cached entry is younger by then. For the machine's own jobs. */
export async function forgetInvalidations(before: Date): Promise<void> {
  await transaction((tx) =>
    tx
      .delete(invalidations)
      .where(lt(invalidations.at, before))
      .then(() => undefined),
  );
}

/** Notes that the cache in front at this address knows of all invalidations up to this one. For the machine's own jobs. */
export async function notePurged(url: string, last: number): Promise<void> {
  const row = { url, last, at: new Date() };
  await transaction((tx) =>
    tx
      .insert(purges)
      .values(row)
      .onConflictDoUpdate({ target: purges.url, set: row })
      .then(() => undefined),
  );
}
