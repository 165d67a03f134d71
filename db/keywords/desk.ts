import { and, asc, count, eq, gt, inArray, isNotNull, isNull, like, or, type SQL } from 'drizzle-orm';
import { articleKeywords } from '../articles/schema.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { slugify } from '../site/slug.ts';
import { canEditKeyword } from './policy.ts';
import { keywords } from './schema.ts';

export type Spelling = { id: number; name: string; slug: string };
export type DeskKeyword = {
  id: number;
  locale: Locale;
  name: string;
  slug: string;
  /** Pieces that carry it, published or not. */
  pieces: number;
  /** Old and other names that mean it. */
  spellings: Spelling[];
};

const FIELDS = { id: keywords.id, locale: keywords.locale, name: keywords.name, slug: keywords.slug };
type Row = { id: number; locale: Locale; name: string; slug: string };

/** Rows with what hangs on them, two reads however many there are. */
async function complete(rows: Row[]): Promise<DeskKeyword[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const counts = await db()
    .select({ id: articleKeywords.keywordId, many: count() })
    .from(articleKeywords)
    .where(inArray(articleKeywords.keywordId, ids))
    .groupBy(articleKeywords.keywordId);
  const others = await db()
    .select({ id: keywords.id, name: keywords.name, slug: keywords.slug, of: keywords.mergedInto })
    .from(keywords)
    .where(inArray(keywords.mergedInto, ids))
    .orderBy(asc(keywords.slug));
  return rows.map((row) => ({
    ...row,
    pieces: counts.find(({ id }) => id === row.id)?.many ?? 0,
    spellings: others.filter(({ of }) => of === row.id).map(({ id, name, slug }) => ({ id, name, slug })),
  }));
}

export type KeywordFilter = { locale: Locale; words?: string | undefined; after?: string | undefined; limit: number };

/**
 * A page of a language's keywords by their slugs; `words` finds other spellings too, `after` is the slug where the page before
 * ended. Editors of the language; throws `Refused`.
 */
export async function listDeskKeywords(
  actor: Actor,
  { locale, words = '', after, limit }: KeywordFilter,
): Promise<{ items: DeskKeyword[]; next: string | undefined }> {
  if (!canEditKeyword(actor, locale)) throw new Refused('keywords.edit');
  const slug = slugify(words);
  const conditions: (SQL | undefined)[] = [eq(keywords.locale, locale), isNull(keywords.mergedInto)];
  if (after) conditions.push(gt(keywords.slug, after));
  if (slug) {
    const holds = like(keywords.slug, `%${slug}%`);
    const spelled = db()
      .select({ id: keywords.mergedInto })
      .from(keywords)
      .where(and(eq(keywords.locale, locale), isNotNull(keywords.mergedInto), holds));
    conditions.push(or(holds, inArray(keywords.id, spelled)));
  }
  const rows = await db()
    .select(FIELDS)
    .from(keywords)
    .where(and(...conditions))
    .orderBy(asc(keywords.slug))
    .limit(limit + 1);
  const items = await complete(rows.slice(0, limit));
  return { items, next: rows.length > limit ? items.at(-1)?.slug : undefined };
}

/** One keyword; undefined when it is not there or was merged away. Editors of its language; throws `Refused`. */
export async function getDeskKeyword(actor: Actor, id: number): Promise<DeskKeyword | undefined> {
  const [row] = await db()
    .select(FIELDS)
    .from(keywords)
    .where(and(eq(keywords.id, id), isNull(keywords.mergedInto)));
  if (row && !canEditKeyword(actor, row.locale)) throw new Refused('keywords.edit');
  return row && (await complete([row]))[0];
}
