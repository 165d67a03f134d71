import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { type ArticleCard, type ArticleFilter, listArticlesById, listPublishedArticles } from '../articles/queries.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { breakingLines, FRONT_SLOTS, frontPins, type FrontSlot, frontSlots } from './schema.ts';

export type FrontView = Record<FrontSlot, ArticleCard[]>;
export type BreakingView = { text: string; articleId: number | null };

/** Sizes until an editor sets others. */
const SIZES: Record<FrontSlot, number> = { choice: 6, news: 9, analysis: 4 };

/** What fills a slot behind its pins: the latest pieces that belong there. */
const FILL: Record<FrontSlot, Partial<ArticleFilter>> = {
  choice: { opinion: false },
  news: { opinion: false },
  analysis: { opinion: true },
};

async function sizes(locale: Locale): Promise<Record<FrontSlot, number>> {
  const rows = await db()
    .select({ slot: frontSlots.slot, size: frontSlots.size })
    .from(frontSlots)
    .where(eq(frontSlots.locale, locale));
  return { ...SIZES, ...Object.fromEntries(rows.map((row) => [row.slot, row.size])) };
}

async function pins(locale: Locale, now: Date): Promise<Map<FrontSlot, number[]>> {
  const rows = await db()
    .select({ slot: frontPins.slot, articleId: frontPins.articleId })
    .from(frontPins)
    .where(
      and(
        eq(frontPins.locale, locale),
        lte(frontPins.startsAt, now),
        or(isNull(frontPins.expiresAt), gt(frontPins.expiresAt, now)),
      ),
    )
    .orderBy(asc(frontPins.position), asc(frontPins.id));
  const bySlot = new Map<FrontSlot, number[]>();
  for (const { slot, articleId } of rows) bySlot.set(slot, [...(bySlot.get(slot) ?? []), articleId]);
  return bySlot;
}

/**
 * The front of a language as of `now`: each slot holds its running pins in order and fills up with the latest pieces behind
 * them. No piece stands twice on the page: a pin wins over automatic filling, an earlier slot over a later one.
 */
export async function getFront(locale: Locale, now: Date): Promise<FrontView> {
  const size = await sizes(locale);
  const pinned = await pins(locale, now);
  const front: FrontView = { choice: [], news: [], analysis: [] };
  const taken = new Set<number>();
  for (const slot of FRONT_SLOTS) {
    const ids = new Set(pinned.get(slot));
    const cards = await listArticlesById(
      [...ids].filter((id) => !taken.has(id)),
      locale,
    );
    front[slot] = cards.slice(0, size[slot]);
    for (const card of front[slot]) taken.add(card.id);
  }
  for (const slot of FRONT_SLOTS) {
    const missing = size[slot] - front[slot].length;
    if (missing <= 0) continue;
    const { items } = await listPublishedArticles({ locale, ...FILL[slot], without: [...taken], limit: missing });
    front[slot].push(...items);
    for (const card of items) taken.add(card.id);
  }
  return front;
}

/** The breaking line of a language, while it lasts. */
export async function getBreaking(locale: Locale, now: Date): Promise<BreakingView | undefined> {
  const [row] = await db()
    .select({ text: breakingLines.text, articleId: breakingLines.articleId })
    .from(breakingLines)
    .where(
      and(eq(breakingLines.locale, locale), or(isNull(breakingLines.expiresAt), gt(breakingLines.expiresAt, now))),
    );
  return row;
}
