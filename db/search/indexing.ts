import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { articleAuthors, articleKeywords, articles, articleTopics } from '../articles/schema.ts';
import { db, takeTurns, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { dropWords, type IndexedWords, putWords } from './engine.ts';
import { facetsOf, firstIdAt, PER_MILLISECOND, TIMELESS } from './facets.ts';
import { stemsOf } from './normalize.ts';
import { searchDocuments, type Source } from './schema.ts';
import { listReadable, type Readable } from './sources.ts';
import { learnWords, spokenOf, unlearnWords } from './vocabulary.ts';

/**
 * Keeps the index at what readers see. Verbs call these in their transaction, after their change: whatever became of a thing, its words
 * are made anew or taken out. Nothing here asks who may; the verbs do.
 */

/** Counts up when words are made in another way: what is older is made anew. */
export const INDEX_VERSION = 1;

/**
 * Two who change what one word of the paper counts take turns. Verbs take the turn of the audit log anyway, some of them before and
 * some after this: with a turn of its own two of them could wait for each other for ever.
 */
const TURN = 'audit';
/** No piece has more words; nobody reads more. */
const MOST_WORDS = 60_000;
/** So many pieces are made anew with the verb that renames what they carry; the others follow by and by. */
const AT_ONCE = 20;

/** What the index is told of a thing. */
const indexedWords = (readable: Readable): IndexedWords => ({
  headline: stemsOf(readable.headline),
  standfirst: stemsOf(readable.standfirst),
  keywords: stemsOf(readable.keywords.join('\n')),
  body: stemsOf(readable.body).slice(0, MOST_WORDS),
  facets: facetsOf(readable),
});

/** A number for a document of this date that no other has: the first behind those of the same second. */
async function freeId({ at, subjectId }: Readable): Promise<number> {
  const first = at ? firstIdAt(at.getTime()) : TIMELESS * PER_MILLISECOND + subjectId * 8;
  const beside = first + (at ? 1000 * PER_MILLISECOND : 8);
  const [last] = await db()
    .select({ id: searchDocuments.id })
    .from(searchDocuments)
    .where(and(gte(searchDocuments.id, first), lt(searchDocuments.id, beside)))
    .orderBy(desc(searchDocuments.id))
    .limit(1);
  return last ? last.id + 1 : first;
}

type Known = { id: number; locale: Locale; subjectId: number; spoken: string[] };

const listKnown = (source: Source, subjectIds: number[]): Promise<Known[]> =>
  db()
    .select({
      id: searchDocuments.id,
      locale: searchDocuments.locale,
      subjectId: searchDocuments.subjectId,
      spoken: searchDocuments.spoken,
    })
    .from(searchDocuments)
    .where(and(eq(searchDocuments.source, source), inArray(searchDocuments.subjectId, subjectIds)));

async function takeOut({ id, locale, spoken }: Known): Promise<void> {
  await transaction(async (tx) => {
    await dropWords(id);
    await tx.delete(searchDocuments).where(eq(searchDocuments.id, id));
    await unlearnWords(locale, spoken);
  });
}

async function putIn(readable: Readable): Promise<void> {
  const { source, subjectId, locale } = readable;
  const spoken = spokenOf([readable.headline, ...readable.keywords, readable.standfirst, readable.body].join('\n'));
  await transaction(async (tx) => {
    const id = await freeId(readable);
    await tx
      .insert(searchDocuments)
      .values({ id, source, subjectId, locale, version: INDEX_VERSION, spoken: [...spoken.keys()] });
    await putWords(id, indexedWords(readable));
    await learnWords(locale, spoken);
  });
}

/** Makes the words of these anew, from what readers see now; what they do not see any more is taken out. */
export async function indexSubjects(source: Source, subjectIds: number[]): Promise<void> {
  if (subjectIds.length === 0) return;
  await transaction(async () => {
    await takeTurns(TURN);
    for (const known of await listKnown(source, subjectIds)) await takeOut(known);
    for (const readable of await listReadable(source, subjectIds)) await putIn(readable);
  });
}

/** Makes the words of a piece anew. */
export const indexArticle = (id: number) => indexSubjects('article', [id]);
/** The same of a topic, in all its languages. */
export const indexTopic = (id: number) => indexSubjects('topic', [id]);
/** The same of a map. */
export const indexMap = (id: number) => indexSubjects('map', [id]);
/** The same of an album. */
export const indexAlbum = (id: number) => indexSubjects('album', [id]);
/** The same of a film. */
export const indexFilm = (id: number) => indexSubjects('film', [id]);

/** Takes out some that were made in an older way and that nobody sees any more; answers how many. */
export async function dropOld(limit: number): Promise<number> {
  return transaction(async (tx) => {
    await takeTurns(TURN);
    const { id, locale, subjectId, spoken } = searchDocuments;
    const rows = await tx
      .select({ id, locale, subjectId, spoken })
      .from(searchDocuments)
      .where(lt(searchDocuments.version, INDEX_VERSION))
      .limit(limit);
    for (const known of rows) await takeOut(known);
    return rows.length;
  });
}

/** Makes some that are known to be out of date anew; answers how many. */
export async function indexStale(limit: number): Promise<number> {
  return transaction(async (tx) => {
    const { source, subjectId } = searchDocuments;
    const rows = await tx
      .select({ source, subjectId })
      .from(searchDocuments)
      .where(eq(searchDocuments.stale, true))
      .limit(limit);
    for (const kind of new Set(rows.map((row) => row.source)))
      await indexSubjects(kind, [...new Set(rows.filter((row) => row.source === kind).map((row) => row.subjectId))]);
    return rows.length;
  });
}

const CARRIERS = {
  topic: [articleTopics.articleId, articleTopics.topicId, articleTopics],
  keyword: [articleKeywords.articleId, articleKeywords.keywordId, articleKeywords],
  author: [articleAuthors.articleId, articleAuthors.authorId, articleAuthors],
  section: [articles.id, articles.sectionId, articles],
} as const;

/**
 * Says that what pieces carry has another name or place: the words of a few are made anew at once, those of the others within
 * seconds. Until then they are found by what they were, and shown as they are.
 */
export async function indexPiecesOf(carried: keyof typeof CARRIERS, id: number): Promise<void> {
  const [pieceId, carriedId, table] = CARRIERS[carried] as readonly [AnySQLiteColumn, AnySQLiteColumn, typeof articles];
  await transaction(async (tx) => {
    const mine = tx.select({ id: pieceId }).from(table).where(eq(carriedId, id));
    await tx
      .update(searchDocuments)
      .set({ stale: true })
      .where(and(eq(searchDocuments.source, 'article'), inArray(searchDocuments.subjectId, mine)));
    await indexStale(AT_ONCE);
  });
}
