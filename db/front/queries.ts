import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { type FeaturesView, fillFeatures, fillSlots, type FrontView } from './filling.ts';
import { getLive } from './live.ts';
import { breakingLines } from './schema.ts';

export type BreakingView = { text: string; articleId: number | null };

/**
 * The pieces on the front of a language as of `now`: each slot holds its running pins in order and fills up with the latest pieces
 * behind them. No piece stands twice on the page: a pin wins over automatic filling, an earlier slot over a later one.
 */
export const getFront = async (locale: Locale, now: Date): Promise<FrontView> =>
  fillSlots(await getLive(locale), { locale, at: now });

/** The topics, the map, the albums and films on the front of a language as of `now`. */
export const getFeatures = async (locale: Locale, now: Date): Promise<FeaturesView> =>
  fillFeatures(await getLive(locale), { locale, at: now });

/** When the breaking line of a language ends; null where it has no end or there is none. */
export async function getBreakingEnd(locale: Locale): Promise<Date | null> {
  const { expiresAt } = breakingLines;
  const [row] = await db().select({ expiresAt }).from(breakingLines).where(eq(breakingLines.locale, locale));
  return row?.expiresAt ?? null;
}

/** The breaking line of a language, while it lasts. */
export async function getBreaking(locale: Locale, now: Date): Promise<BreakingView | undefined> {
  const { text, articleId, startsAt, expiresAt } = breakingLines;
  const [row] = await db()
    .select({ text, articleId })
    .from(breakingLines)
    .where(
      and(
        eq(breakingLines.locale, locale),
        or(isNull(startsAt), lte(startsAt, now)),
        or(isNull(expiresAt), gt(expiresAt, now)),
      ),
    );
  return row;
}
