import { asc, eq } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import {
  FEATURE_SLOTS,
  FRONT_SLOTS,
  type FrontContent,
  type Item,
  type Pin,
  SLOTS,
  untouchedFront,
} from './content.ts';
import { breakingLines, frontFeatures, frontPins, frontSlots } from './schema.ts';

/** The arrangement that readers see, in rows that point at what they show: what is deleted is off the front. */

const times = ({ startsAt, expiresAt }: { startsAt: Date; expiresAt: Date | null }) => ({
  startsAt: startsAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
});

async function pinnedPieces(locale: Locale) {
  const { slot, articleId, startsAt, expiresAt } = frontPins;
  return db()
    .select({ slot, articleId, startsAt, expiresAt })
    .from(frontPins)
    .where(eq(frontPins.locale, locale))
    .orderBy(asc(frontPins.position), asc(frontPins.id));
}

async function pinnedFeatures(locale: Locale) {
  const { slot, topicId, mapId, albumId, filmId, startsAt, expiresAt } = frontFeatures;
  return db()
    .select({ slot, topicId, mapId, albumId, filmId, startsAt, expiresAt })
    .from(frontFeatures)
    .where(eq(frontFeatures.locale, locale))
    .orderBy(asc(frontFeatures.position), asc(frontFeatures.id));
}

type FeatureIds = { topicId: number | null; mapId: number | null; albumId: number | null; filmId: number | null };
function itemOf({ topicId, mapId, albumId, filmId }: FeatureIds): Item {
  if (topicId !== null) return { kind: 'topic', id: topicId };
  if (mapId !== null) return { kind: 'map', id: mapId };
  return albumId !== null ? { kind: 'album', id: albumId } : { kind: 'film', id: filmId ?? 0 };
}

async function breakingRow(locale: Locale) {
  const { text, articleId, startsAt, expiresAt } = breakingLines;
  const [row] = await db()
    .select({ text, articleId, startsAt, expiresAt })
    .from(breakingLines)
    .where(eq(breakingLines.locale, locale));
  return row;
}

/** The arrangement that is live in a language, with what has not begun yet and what is over. */
export async function getLive(locale: Locale): Promise<FrontContent> {
  const content = untouchedFront();
  const { slot, size } = frontSlots;
  const sizes = await db().select({ slot, size }).from(frontSlots).where(eq(frontSlots.locale, locale));
  for (const row of sizes) content.sizes[row.slot] = row.size;
  for (const row of await pinnedPieces(locale))
    content.pins[row.slot].push({ kind: 'article', id: row.articleId, ...times(row) });
  for (const row of await pinnedFeatures(locale)) content.pins[row.slot].push({ ...itemOf(row), ...times(row) });
  const line = await breakingRow(locale);
  if (line) {
    const { startsAt, ...rest } = line;
    content.breaking = { ...rest, ...times({ startsAt: startsAt ?? new Date(0), expiresAt: line.expiresAt }) };
  }
  return content;
}

const dates = ({ startsAt, expiresAt }: { startsAt: string; expiresAt: string | null }) => ({
  startsAt: new Date(startsAt),
  expiresAt: expiresAt === null ? null : new Date(expiresAt),
});

const featureRow = ({ kind, id }: Pin) => ({
  topicId: kind === 'topic' ? id : null,
  mapId: kind === 'map' ? id : null,
  albumId: kind === 'album' ? id : null,
  filmId: kind === 'film' ? id : null,
});

/** Puts an arrangement in the place of the one that is live. All it points at has to be there. */
export async function putLive(locale: Locale, content: FrontContent): Promise<void> {
  await transaction(async (tx) => {
    for (const table of [frontSlots, frontPins, frontFeatures, breakingLines])
      await tx.delete(table).where(eq(table.locale, locale));
    await tx.insert(frontSlots).values(SLOTS.map((slot) => ({ locale, slot, size: content.sizes[slot] })));
    const pieces = FRONT_SLOTS.flatMap((slot) =>
      content.pins[slot].map((pin, position) => ({ locale, slot, articleId: pin.id, position, ...dates(pin) })),
    );
    if (pieces.length > 0) await tx.insert(frontPins).values(pieces);
    const features = FEATURE_SLOTS.flatMap((slot) =>
      content.pins[slot].map((pin, position) => ({ locale, slot, position, ...featureRow(pin), ...dates(pin) })),
    );
    if (features.length > 0) await tx.insert(frontFeatures).values(features);
    const { breaking } = content;
    if (!breaking) return;
    const articleId = await stillThere(breaking.articleId);
    await tx.insert(breakingLines).values({ locale, text: breaking.text, articleId, ...dates(breaking) });
  });
}

async function stillThere(articleId: number | null): Promise<number | null> {
  if (articleId === null) return null;
  const [row] = await db().select({ id: articles.id }).from(articles).where(eq(articles.id, articleId));
  return row?.id ?? null;
}
