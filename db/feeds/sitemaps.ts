import { and, asc, between, desc, eq, gt, inArray, isNull, max, min, sql } from 'drizzle-orm';
import { articleKeywords, articles } from '../articles/schema.ts';
import { db } from '../client.ts';
import { keywords } from '../keywords/schema.ts';
import { media } from '../media/schema.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';

/**
 * What search engines are told of: everything published whose one address is ours. A file of a sitemap may name 50,000 addresses in
 * 50 MB (https://www.sitemaps.org/protocol.html). Ours are split by id, so a file never grows over its range and what is old stays where it is.
 */

/** Ids of one file: with translations and a picture 10,000 addresses are some 8 MB; the date of each keyword is a look of its own. */
const IDS = { pieces: 10_000, keywords: 500 };
const within = (kind: keyof typeof IDS, part: number) =>
  between({ pieces: articles.id, keywords: keywords.id }[kind], part * IDS[kind], (part + 1) * IDS[kind] - 1);

const isListed = (locale: Locale) =>
  and(eq(articles.locale, locale), eq(articles.state, 'published'), eq(articles.canonicalUrl, ''));

/** A file of a sitemap, and when something in it was last changed. */
export type SitemapPart = { part: number; changedAt: Date };

/** How long it may take until the list tells of a change in another file than the newest, milliseconds: those are many, and change rarely. */
const REMEMBERED = 10 * 60_000;
const remembered = new Map<string, { until: number; changedAt: Date | undefined }>();

/** The files of a kind whose numbers reach from the first to the last, with the date of what changed last in each; without empty ones. */
async function listParts(
  { kind, locale }: { kind: keyof typeof IDS; locale: Locale },
  { first, last }: { first: number | null; last: number | null },
  changeIn: (part: number) => Promise<Date | undefined>,
): Promise<SitemapPart[]> {
  if (first === null || last === null) return [];
  const [now, newest] = [Date.now(), Math.floor(last / IDS[kind])];
  const parts: SitemapPart[] = [];
  for (let part = Math.floor(first / IDS[kind]); part <= newest; part += 1) {
    const key = `${kind} ${locale} ${part}`;
    const before = remembered.get(key);
    const known = part < newest && before && before.until > now ? before : undefined;
    const { changedAt } = known ?? { changedAt: await changeIn(part) };
    if (!known) remembered.set(key, { until: now + REMEMBERED, changedAt });
    if (changedAt) parts.push({ part, changedAt });
  }
  return parts;
}

/** The first and the last number. Asked for one by one: SQLite looks through all of them for both at once. */
async function reachOf(table: typeof articles | typeof keywords) {
  const [first] = await db()
    .select({ id: min(table.id) })
    .from(table);
  const [last] = await db()
    .select({ id: max(table.id) })
    .from(table);
  return { first: first?.id ?? null, last: last?.id ?? null };
}

const newestOf = (...dates: (Date | null | undefined)[]): Date | undefined =>
  dates.some((date) => date) ? latest(...dates.map((date) => date ?? null)) : undefined;

/** The files that the pieces of a language fill. */
export async function listPieceParts(locale: Locale): Promise<SitemapPart[]> {
  return listParts({ kind: 'pieces', locale }, await reachOf(articles), async (part) => {
    const [row] = await db()
      .select({ publishedAt: max(articles.publishedAt), updatedAt: max(articles.updatedAt) })
      .from(articles)
      .where(and(isListed(locale), within('pieces', part)));
    return newestOf(row?.publishedAt, row?.updatedAt);
  });
}

/** When the newest piece of a keyword appeared that readers' lists have: one look into an index, however many carry it. */
const newestWith = (locale: Locale) =>
  db()
    .select({ at: max(articleKeywords.listedAt) })
    .from(articleKeywords)
    .where(and(eq(articleKeywords.keywordId, keywords.id), eq(articleKeywords.listedIn, locale)));

/** The files that the keywords of a language fill: those with a piece to show. */
export async function listKeywordParts(locale: Locale): Promise<SitemapPart[]> {
  return listParts({ kind: 'keywords', locale }, await reachOf(keywords), async (part) => {
    const found = await listSitemapKeywords(locale, part);
    return newestOf(...found.map(({ changedAt }) => changedAt));
  });
}

const latest = (...times: (Date | null)[]) => new Date(Math.max(...times.map((time) => time?.getTime() ?? 0)));

export type SitemapAddress = { id: number; locale: Locale; slug: string; section: string };
export type SitemapPiece = SitemapAddress & {
  changedAt: Date;
  /** Hash of its picture, where there is one that may be shown. */
  picture: string | null;
  translations: SitemapAddress[];
};

const ADDRESS = { id: articles.id, locale: articles.locale, slug: articles.slug, section: sections.slug };

/** Published pieces of the groups that the pieces of a file belong to, by group. */
async function translationsOf(locale: Locale, part: number) {
  const groups = db()
    .select({ group: articles.translationGroupId })
    .from(articles)
    .where(and(isListed(locale), within('pieces', part)));
  const rows = await db()
    .select({ ...ADDRESS, group: articles.translationGroupId })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    // Said so that SQLite finds them by their group.
    .where(and(inArray(articles.translationGroupId, groups), eq(sql<string>`${articles.state} || ''`, 'published')));
  return Map.groupBy(rows, (row) => row.group);
}

/** The pieces of a file, with their published translations. */
export async function listSitemapPieces(locale: Locale, part: number): Promise<SitemapPiece[]> {
  const { publishedAt, updatedAt, translationGroupId: group } = articles;
  const shown = and(eq(media.id, articles.leadMediaId), isNull(media.withheldAt), eq(media.kind, 'picture'));
  const rows = await db()
    .select({ ...ADDRESS, publishedAt, updatedAt, group, picture: media.hash })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, shown)
    .where(and(isListed(locale), within('pieces', part)))
    .orderBy(asc(articles.id));
  const translations = await translationsOf(locale, part);
  return rows.map((row) => ({
    ...{ id: row.id, locale: row.locale, slug: row.slug, section: row.section, picture: row.picture },
    changedAt: latest(row.publishedAt, row.updatedAt),
    translations:
      row.group === null ? [] : (translations.get(row.group) ?? []).filter((other) => other.locale !== row.locale),
  }));
}

/** The keywords of a file that have something to show, with the date of their newest piece. */
export async function listSitemapKeywords(locale: Locale, part: number): Promise<{ slug: string; changedAt: Date }[]> {
  const newest = sql<Date | null>`(${newestWith(locale)})`.mapWith(articleKeywords.listedAt);
  const rows = await db()
    .select({ slug: keywords.slug, newest })
    .from(keywords)
    .where(and(eq(sql<string>`${keywords.locale} || ''`, locale), within('keywords', part)))
    .orderBy(asc(keywords.id));
  return rows.flatMap((row) => (row.newest ? [{ slug: row.slug, changedAt: row.newest }] : []));
}

export type NewsPiece = SitemapAddress & { headline: string; publishedAt: Date };

/** Pieces of a language published after the instant, newest first: what a news sitemap names. */
export async function listNewsPieces(locale: Locale, since: Date, limit: number): Promise<NewsPiece[]> {
  const rows = await db()
    .select({ ...ADDRESS, headline: articles.headline, publishedAt: articles.publishedAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(isListed(locale), gt(articles.publishedAt, since)))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt ?? since }));
}
