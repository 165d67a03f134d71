import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { recordAudit } from '../audit/mutations.ts';
import type { Actor } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { line, rowId } from '../site/typed.ts';
import { series, seriesParts } from './parts.ts';
import { canEditArticle } from './policy.ts';
import { articles } from './schema.ts';
import { holdArticle } from './standing.ts';
import { articleTag, seriesTag } from './tags.ts';

/** Pieces that are read in an order: the parts of a series. */

/** Parts of one series; more are not listed. */
const MOST = 200;

export type SeriesPart = { id: number; locale: Locale; section: string; slug: string; headline: string };
export type SeriesView = {
  id: number;
  name: string;
  /** Those that readers see, in their order. */
  parts: SeriesPart[];
  /** The piece that was asked about among them, from 0. */
  index: number;
};

/** The series a published piece belongs to, with its published parts; undefined when it belongs to none. */
export async function getSeriesOf(articleId: number): Promise<SeriesView | undefined> {
  const [own] = await db()
    .select({ id: series.id, name: series.name })
    .from(seriesParts)
    .innerJoin(series, eq(series.id, seriesParts.seriesId))
    .where(eq(seriesParts.articleId, articleId));
  if (!own) return undefined;
  const parts = await db()
    .select({
      ...{ id: articles.id, locale: articles.locale, section: sections.slug },
      ...{ slug: articles.slug, headline: articles.headline },
    })
    .from(seriesParts)
    .innerJoin(articles, eq(articles.id, seriesParts.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(seriesParts.seriesId, own.id), eq(articles.state, 'published')))
    .orderBy(asc(seriesParts.part), asc(seriesParts.articleId))
    .limit(MOST);
  return { ...own, parts, index: parts.findIndex(({ id }) => id === articleId) };
}

/** Tags of the pages that list this piece as a part. */
export async function seriesTags(articleId: number): Promise<string[]> {
  const [own] = await db()
    .select({ id: seriesParts.seriesId })
    .from(seriesParts)
    .where(eq(seriesParts.articleId, articleId));
  return own ? [seriesTag(own.id)] : [];
}

export type SeriesPlace = { name: string; part: number; parts: number };

/** Where a piece stands in its series, whatever its state; for the desk, which has read the piece before. */
export async function getSeriesPlace(articleId: number): Promise<SeriesPlace | undefined> {
  const [own] = await db()
    .select({ id: series.id, name: series.name, part: seriesParts.part })
    .from(seriesParts)
    .innerJoin(series, eq(series.id, seriesParts.seriesId))
    .where(eq(seriesParts.articleId, articleId));
  if (!own) return undefined;
  const [all] = await db().select({ parts: count() }).from(seriesParts).where(eq(seriesParts.seriesId, own.id));
  return { name: own.name, part: own.part, parts: all?.parts ?? 1 };
}

/** Names of the series of a language, to choose from. */
export async function listSeriesNames(locale: Locale): Promise<string[]> {
  const rows = await db()
    .select({ name: series.name })
    .from(series)
    .where(eq(series.locale, locale))
    .orderBy(asc(series.name))
    .limit(MOST);
  return rows.map(({ name }) => name);
}

/** What the desk sends about a piece's series: no name takes it out. */
export const seriesInput = z.object({
  id: rowId,
  name: line(120),
  part: z.coerce.number('badPart').int('badPart').min(1, 'badPart').max(999, 'badPart').default(1),
});

/** The series of this name, begun if there is none. */
async function openSeries(locale: Locale, name: string, now: Date): Promise<number> {
  return transaction(async (tx) => {
    await tx.insert(series).values({ locale, name, createdAt: now }).onConflictDoNothing();
    const named = and(eq(series.locale, locale), eq(series.name, name));
    const [row] = await tx.select({ id: series.id }).from(series).where(named);
    if (!row) throw new Error('The series was not kept');
    return row.id;
  });
}

/** A series without parts is none. */
async function forgetEmpty(): Promise<void> {
  await transaction(async (tx) => {
    const empty = await tx
      .select({ id: series.id })
      .from(series)
      .leftJoin(seriesParts, eq(seriesParts.seriesId, series.id))
      .where(isNull(seriesParts.articleId));
    for (const { id } of empty) await tx.delete(series).where(eq(series.id, id));
  });
}

/**
 * Says which part of which series a piece is, or takes it out of its series; readers see it at once. Whoever may edit the piece;
 * throws `Refused`, and `ZodError` for what is no such input.
 */
export async function placeInSeries(actor: Actor, input: unknown, now = new Date()): Promise<void> {
  const { id, name, part } = seriesInput.parse(input);
  await transaction(async (tx) => {
    const { locale } = await holdArticle(actor, id, { can: canEditArticle, to: 'edit' });
    await takeTurns(`series ${locale}`);
    const before = await getSeriesPlace(id);
    const tags = await seriesTags(id);
    await tx.delete(seriesParts).where(eq(seriesParts.articleId, id));
    if (name) {
      const seriesId = await openSeries(locale, name, now);
      await tx.insert(seriesParts).values({ articleId: id, seriesId, part });
      tags.push(seriesTag(seriesId));
    }
    await forgetEmpty();
    const after = name ? { name, part } : undefined;
    await recordAudit(actor, { verb: 'placeInSeries', subject: 'article', subjectId: id, before, after });
    await expireTags([articleTag(id), ...tags]);
  });
}
