import { and, asc, count, eq, gt, inArray, isNull, like, or, sql, type SQL } from 'drizzle-orm';
import { articleAuthors, articles } from '../articles/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db } from '../client.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { authors, authorTexts } from './schema.ts';

type Words = { name: string; role: string; bio: string };
export type DeskAuthor = {
  id: number;
  slug: string;
  portraitId: number | null;
  version: number;
  words: Record<Locale, Words>;
  /** Pieces they sign, published or not. */
  pieces: number;
};

const FIELDS = { id: authors.id, slug: authors.slug, portraitId: authors.portraitId, version: authors.version };
type Row = { id: number; slug: string; portraitId: number | null; version: number };

const NOTHING: Words = { name: '', role: '', bio: '' };

/** Rows with their words and numbers, two reads however many there are. */
async function complete(rows: Row[]): Promise<DeskAuthor[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { authorId, locale, name, role, bio } = authorTexts;
  const texts = await db()
    .select({ authorId, locale, name, role, bio })
    .from(authorTexts)
    .where(inArray(authorId, ids));
  const counts = await db()
    .select({ id: articleAuthors.authorId, many: count() })
    .from(articleAuthors)
    .where(inArray(articleAuthors.authorId, ids))
    .groupBy(articleAuthors.authorId);
  return rows.map((row) => {
    const words = LOCALE_CODES.map((code) => {
      const text = texts.find((one) => one.authorId === row.id && one.locale === code);
      return [code, text ? { name: text.name, role: text.role, bio: text.bio } : NOTHING] as const;
    });
    return {
      ...row,
      words: Object.fromEntries(words) as DeskAuthor['words'],
      pieces: counts.find(({ id }) => id === row.id)?.many ?? 0,
    };
  });
}

/**
 * A page of the bylines by their slugs; `words` looks into names of every language, `after` is the slug where the page before
 * ended. Editors; throws `Refused`.
 */
export async function listDeskAuthors(
  actor: Actor,
  { words = '', after, limit }: { words?: string | undefined; after?: string | undefined; limit: number },
): Promise<{ items: DeskAuthor[]; next: string | undefined }> {
  requireMay(actor, 'authors.edit');
  const conditions: (SQL | undefined)[] = [isNull(authors.mergedInto)];
  if (after) conditions.push(gt(authors.slug, after));
  for (const word of words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6)) {
    const pattern = `%${word.replace(/[%_\\]/g, ' ')}%`;
    const named = db()
      .select({ id: authorTexts.authorId })
      .from(authorTexts)
      .where(like(sql`lower(${authorTexts.name})`, pattern));
    conditions.push(or(like(authors.slug, pattern), inArray(authors.id, named)));
  }
  const rows = await db()
    .select(FIELDS)
    .from(authors)
    .where(and(...conditions))
    .orderBy(asc(authors.slug))
    .limit(limit + 1);
  const items = await complete(rows.slice(0, limit));
  return { items, next: rows.length > limit ? items.at(-1)?.slug : undefined };
}

/** One byline; undefined when it is not there or was merged away. Editors; throws `Refused`. */
export async function getDeskAuthor(actor: Actor, id: number): Promise<DeskAuthor | undefined> {
  requireMay(actor, 'authors.edit');
  const rows = await db()
    .select(FIELDS)
    .from(authors)
    .where(and(eq(authors.id, id), isNull(authors.mergedInto)));
  return (await complete(rows))[0];
}

/** The languages of the pieces that somebody signs, published or not: there they cannot be without a name. For their verbs. */
export async function listLanguagesSigned(authorId: number): Promise<Locale[]> {
  const rows = await db()
    .selectDistinct({ locale: articles.locale })
    .from(articles)
    .innerJoin(articleAuthors, eq(articleAuthors.articleId, articles.id))
    .where(eq(articleAuthors.authorId, authorId));
  return rows.map(({ locale }) => locale);
}
