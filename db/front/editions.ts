import { and, asc, desc, eq, gt, gte, inArray, lt, lte, max, or } from 'drizzle-orm';
import type { Actor } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { listLocales } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { everythingTag, railTag, siteTag } from '../site/tags.ts';
import { requireFront } from './policy.ts';
import { getBreaking, getFeatures, getFront } from './queries.ts';
import { breakingLines, frontClocks, frontEditions, frontFeatures, frontPins } from './schema.ts';
import { hashStanding, keepStanding, type Standing } from './standing.ts';
import { breakingTag, frontTag } from './tags.ts';

/** What stood on a front, and when: kept whenever it changes, whatever changed it, and looked up by the time machine. */

const DAY = 86_400_000;
/** Editions are kept for this long, and no more of them for a language than this. */
const KEEP_DAYS = 400;
const KEEP_MOST = 4000;

type Edition = { id: number; at: Date; hash: string };

async function newest(locale: Locale): Promise<Edition | undefined> {
  const { id, at, hash } = frontEditions;
  const [row] = await db()
    .select({ id, at, hash })
    .from(frontEditions)
    .where(eq(frontEditions.locale, locale))
    .orderBy(desc(at), desc(id))
    .limit(1);
  return row;
}

async function forgetOld(locale: Locale, now: Date): Promise<void> {
  const { id, at } = frontEditions;
  const own = eq(frontEditions.locale, locale);
  await transaction(async (tx) => {
    await tx.delete(frontEditions).where(and(own, lt(at, new Date(now.getTime() - KEEP_DAYS * DAY))));
    const beyond = await tx
      .select({ id })
      .from(frontEditions)
      .where(own)
      .orderBy(desc(at), desc(id))
      .limit(KEEP_MOST / 100)
      .offset(KEEP_MOST);
    const ids = beyond.map((row) => row.id);
    if (ids.length > 0) await tx.delete(frontEditions).where(inArray(id, ids));
  });
}

/**
 * Keeps what stands on the front now as an edition since `since`, unless it is what stood there already; answers whether it has
 * changed. For verbs that change a front, in their transaction, and for the machine's own jobs.
 */
export async function keepEdition(locale: Locale, now: Date, since = now): Promise<boolean> {
  return transaction(async (tx) => {
    await takeTurns(`front ${locale}`);
    const [front, features] = [await getFront(locale, now), await getFeatures(locale, now)];
    const standing = keepStanding({ front, features, breaking: await getBreaking(locale, now) });
    const hash = hashStanding(standing);
    const last = await newest(locale);
    if (last?.hash === hash) return false;
    // Two in one instant keep their order.
    const at = last && since <= last.at ? new Date(last.at.getTime() + 1) : since;
    await tx.insert(frontEditions).values({ locale, at, hash, standing });
    await forgetOld(locale, now);
    return true;
  });
}

const newer = (one: Date | undefined, other: Date | null | undefined) =>
  !one || (other && other > one) ? (other ?? one) : one;

/** The last instant between the two at which something that is live begins or ends; undefined when nothing does. */
async function lastBoundary(locale: Locale, after: Date, upTo: Date): Promise<Date | undefined> {
  let found: Date | undefined;
  for (const table of [frontPins, frontFeatures, breakingLines]) {
    const { startsAt, expiresAt } = table;
    const inside = or(and(gt(startsAt, after), lte(startsAt, upTo)), and(gt(expiresAt, after), lte(expiresAt, upTo)));
    const rows = await db()
      .select({ startsAt, expiresAt })
      .from(table)
      .where(and(eq(table.locale, locale), inside));
    const instants = rows.flatMap((row) => [row.startsAt, row.expiresAt]);
    for (const at of instants) if (at && at > after && at <= upTo) found = newer(found, at);
  }
  return found;
}

type Clock = { checkedAt: Date; invalidation: number };
async function clockOf(locale: Locale): Promise<Clock> {
  const { checkedAt, invalidation } = frontClocks;
  const [row] = await db().select({ checkedAt, invalidation }).from(frontClocks).where(eq(frontClocks.locale, locale));
  return row ?? { checkedAt: new Date(0), invalidation: 0 };
}

const tagsOf = (locale: Locale) => [frontTag(locale), railTag(locale), breakingTag(locale), siteTag(), everythingTag()];

/** The newest declaration, not looked at yet, that the front may show something else. */
async function lastChange(locale: Locale, clock: Clock): Promise<{ id: number; at: Date } | undefined> {
  const { id, at, tag } = invalidations;
  const [row] = await db()
    .select({ id: max(id), at: max(at) })
    .from(invalidations)
    .where(and(gt(id, clock.invalidation), inArray(tag, tagsOf(locale))));
  return row?.id && row.at ? { id: row.id, at: row.at } : undefined;
}

/** The languages whose front something has happened to since it was looked at last. For the machine's own jobs. */
export async function listChangedFronts(now: Date): Promise<Locale[]> {
  const { codes } = await listLocales();
  const changed: Locale[] = [];
  for (const locale of codes) {
    const clock = await clockOf(locale);
    const boundary = await lastBoundary(locale, clock.checkedAt, now);
    if (boundary ?? (await lastChange(locale, clock))) changed.push(locale);
  }
  return changed;
}

/**
 * Keeps an edition of a front that has changed, and makes pages fresh where a pin or the breaking line has begun or ended: what
 * else changes a front declares that itself. For the machine's own jobs; doing it twice does no harm.
 */
export async function followFront(locale: Locale, now: Date): Promise<void> {
  await transaction(async (tx) => {
    await takeTurns(`front ${locale}`);
    const clock = await clockOf(locale);
    const [boundary, change] = [await lastBoundary(locale, clock.checkedAt, now), await lastChange(locale, clock)];
    const since = newer(boundary, change?.at) ?? now;
    const hasChanged = await keepEdition(locale, now, since > now ? now : since);
    const row = { locale, checkedAt: now, invalidation: change?.id ?? clock.invalidation };
    await tx.insert(frontClocks).values(row).onConflictDoUpdate({ target: frontClocks.locale, set: row });
    if (!boundary || !hasChanged) return;
    await expireTags([frontTag(locale), breakingTag(locale)]);
    await expireTags([railTag(locale)], { soft: true });
  });
}

export type EditionView = {
  id: number;
  /** From when on it stood, and until when; null: it stands. */
  at: Date;
  until: Date | null;
  standing: Standing;
  /** Those before and after it. */
  previous: Date | null;
};

async function neighbours(locale: Locale, { id, at }: { id: number; at: Date }) {
  const own = eq(frontEditions.locale, locale);
  const [next] = await db()
    .select({ at: frontEditions.at })
    .from(frontEditions)
    .where(and(own, gt(frontEditions.at, at)))
    .orderBy(asc(frontEditions.at))
    .limit(1);
  const [previous] = await db()
    .select({ id: frontEditions.id, at: frontEditions.at })
    .from(frontEditions)
    .where(and(own, lt(frontEditions.at, at)))
    .orderBy(desc(frontEditions.at))
    .limit(1);
  return { id, until: next?.at ?? null, previous: previous?.at ?? null };
}

/** What stood on the front at the instant; undefined when no edition is as old. Editors; throws `Refused`. */
export async function getEditionAt(actor: Actor, locale: Locale, instant: Date): Promise<EditionView | undefined> {
  requireFront(actor, locale);
  const { id, at, standing } = frontEditions;
  const [row] = await db()
    .select({ id, at, standing })
    .from(frontEditions)
    .where(and(eq(frontEditions.locale, locale), lte(at, instant)))
    .orderBy(desc(at), desc(id))
    .limit(1);
  return row && { ...row, ...(await neighbours(locale, row)) };
}

/** An edition by its number. Editors; throws `Refused`. */
export async function getEdition(actor: Actor, locale: Locale, editionId: number): Promise<EditionView | undefined> {
  requireFront(actor, locale);
  const { id, at, standing } = frontEditions;
  const [row] = await db()
    .select({ id, at, standing })
    .from(frontEditions)
    .where(and(eq(frontEditions.locale, locale), eq(id, editionId)));
  return row && { ...row, ...(await neighbours(locale, row)) };
}

/** When the front changed between two instants, oldest first. Editors; throws `Refused`. */
export async function listEditionTimes(
  actor: Actor,
  locale: Locale,
  { from, to, limit }: { from: Date; to: Date; limit: number },
): Promise<Date[]> {
  requireFront(actor, locale);
  const { at } = frontEditions;
  const rows = await db()
    .select({ at })
    .from(frontEditions)
    .where(and(eq(frontEditions.locale, locale), gte(at, from), lt(at, to)))
    .orderBy(asc(at))
    .limit(limit);
  return rows.map((row) => row.at);
}

/** When the oldest edition that is kept began; undefined when there is none. Editors; throws `Refused`. */
export async function getOldestEditionTime(actor: Actor, locale: Locale): Promise<Date | undefined> {
  requireFront(actor, locale);
  const [row] = await db()
    .select({ at: frontEditions.at })
    .from(frontEditions)
    .where(eq(frontEditions.locale, locale))
    .orderBy(asc(frontEditions.at))
    .limit(1);
  return row?.at;
}
