import { and, asc, desc, eq, gt, gte, inArray, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { type ArticleCard, listArticlesById } from './queries.ts';
import { articleKeywords, articles, articleTopics } from './schema.ts';
import { besideTag } from './tags.ts';

/** What a reader may read next: pieces on the same matter, and those before and after in the section. */

/** Of each topic and keyword as many of the newest pieces are looked at; a busier one says less, and is not read further. */
const PER_SUBJECT = 60;
/** Of all that share something, as many are read, those that share most first. */
const NEAREST = 60;
/** Newest pieces of the language, looked at for their words. */
const NEWEST = 60;
/** What a shared topic, keyword and word are worth; less than this in all is no relation, where words alone speak for it less than that. */
const WEIGHTS = { topic: 3, keyword: 4, word: 1 };
const LEAST = { shared: 1.2, words: 2.4 };
/** Days in which a relation loses half its worth. */
const HALF_LIFE = 730;
const DAY = 86_400_000;

type Subject = { kind: 'topic' | 'keyword'; id: number };

async function subjectsOf(articleId: number): Promise<Subject[]> {
  return db()
    .select({ kind: sql<Subject['kind']>`'topic'`.as('kind'), id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId))
    .unionAll(
      db()
        .select({ kind: sql<Subject['kind']>`'keyword'`.as('kind'), id: articleKeywords.keywordId })
        .from(articleKeywords)
        .where(eq(articleKeywords.articleId, articleId)),
    );
}

/** The newest pieces that carry a topic or keyword, by the order of their numbers: an index holds them so. */
function carriersOf({ kind, id }: Subject) {
  const newest =
    kind === 'topic'
      ? db()
          .select({ subject: articleTopics.topicId, piece: articleTopics.articleId })
          .from(articleTopics)
          .where(eq(articleTopics.topicId, id))
          .orderBy(desc(articleTopics.articleId))
          .limit(PER_SUBJECT)
          .as('newest')
      : db()
          .select({ subject: articleKeywords.keywordId, piece: articleKeywords.articleId })
          .from(articleKeywords)
          .where(eq(articleKeywords.keywordId, id))
          .orderBy(desc(articleKeywords.articleId))
          .limit(PER_SUBJECT)
          .as('newest');
  const what = kind === 'topic' ? sql<Subject['kind']>`'topic'` : sql<Subject['kind']>`'keyword'`;
  return db()
    .select({ kind: what.as('kind'), subject: newest.subject, piece: newest.piece })
    .from(newest);
}

/** How much each piece shares of the subjects; a rare one counts for more than one that half the paper carries. */
async function sharedSubjects(subjects: Subject[]): Promise<Map<number, number>> {
  const [first, second, ...others] = subjects.map(carriersOf);
  const rows = first ? await (second ? unionAll(first, second, ...others) : first) : [];
  const scores = new Map<number, number>();
  for (const carriers of Map.groupBy(rows, ({ kind, subject }) => `${kind} ${subject}`).values())
    for (const { kind, piece } of carriers)
      scores.set(piece, (scores.get(piece) ?? 0) + WEIGHTS[kind] / Math.log2(1 + carriers.length));
  return scores;
}

/** Letters that Arabic and Persian write alike and encode apart; marks and the joiner are no letters at all. */
const ONE_LETTER: Record<string, string> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا' },
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' },
};
/** The words of a headline that can tell two matters apart, in one spelling. */
function tellingWords(text: string): Set<string> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u200cأإآيىكة]/g, (letter) => ONE_LETTER[letter] ?? '');
  return new Set(plain.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

type Row = { id: number; headline: string; standfirst: string; publishedAt: Date | null };
const ROW = {
  ...{ id: articles.id, headline: articles.headline },
  ...{ standfirst: articles.standfirst, publishedAt: articles.publishedAt },
};

async function rowsWhere(condition: SQL | undefined, limit: number): Promise<Row[]> {
  return db()
    .select(ROW)
    .from(articles)
    .where(condition)
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit);
}

/** A piece with what its headline and standfirst say. */
type Read = Row & { words: Set<string> };

const read = (row: Row): Read => ({ ...row, words: tellingWords(`${row.headline} ${row.standfirst}`) });

/** Words by the pieces that have them: one that many have tells nothing. */
function worthOfWords(rows: Read[]): (word: string) => number {
  const uses = new Map<string, number>();
  for (const { words } of rows) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return (word) => WEIGHTS.word * Math.max(0, 1 - ((uses.get(word) ?? 0) / Math.max(8, rows.length)) * 6);
}

function rank(own: Read, rows: Read[], shared: Map<number, number>): number[] {
  const worth = worthOfWords(rows);
  const inHeadline = tellingWords(own.headline);
  const scoreOf = (row: Read): number => {
    let score = shared.get(row.id) ?? 0;
    for (const word of row.words) if (own.words.has(word)) score += worth(word) * (inHeadline.has(word) ? 1 : 0.5);
    const days = Math.abs((row.publishedAt?.getTime() ?? 0) - (own.publishedAt?.getTime() ?? 0)) / DAY;
    const least = shared.has(row.id) ? LEAST.shared : LEAST.words;
    return score >= least ? score / (1 + days / HALF_LIFE) : 0;
  };
  return rows
    .map((row) => ({ id: row.id, score: scoreOf(row) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || other.id - one.id)
    .map(({ id }) => id);
}

type Asked = { id: number; locale: Locale; without?: number[]; limit?: number };

/**
 * Published pieces of the same language that share topics, keywords and words with a piece, nearest first. Looks at a bounded number of
 * pieces, however many there are.
 */
export async function listRelated({ id, locale, without = [], limit = 4 }: Asked): Promise<ArticleCard[]> {
  const live = and(eq(articles.locale, locale), eq(articles.state, 'published'));
  // Said so that SQLite finds them by their numbers.
  const [language, state] = [sql<string>`${articles.locale} || ''`, sql<string>`${articles.state} || ''`];
  const liveByNumber = and(eq(language, locale), eq(state, 'published'));
  const [own] = await db().select(ROW).from(articles).where(eq(articles.id, id));
  if (!own) return [];
  const shared = await sharedSubjects(await subjectsOf(id));
  const nearest = [...shared].toSorted(([, one], [, other]) => other - one).slice(0, NEAREST);
  const ids = nearest.map(([candidate]) => candidate);
  const carrying = ids.length > 0 ? await rowsWhere(and(liveByNumber, inArray(articles.id, ids)), ids.length) : [];
  const rows = new Map([...carrying, ...(await rowsWhere(live, NEWEST))].map((row) => [row.id, row]));
  for (const other of [id, ...without]) rows.delete(other);
  const nearestFirst = rank(read(own), [...rows.values()].map(read), shared);
  return listArticlesById(nearestFirst.slice(0, limit), locale);
}

type Placed = { id: number; locale: Locale; sectionId: number; publishedAt: Date | null };

async function nextTo({ id, locale, sectionId, publishedAt }: Placed, way: 'earlier' | 'later') {
  if (!publishedAt) return undefined;
  const [beyond, bound, order] = way === 'earlier' ? [lt, lte, desc] : [gt, gte, asc];
  const [row] = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        eq(articles.locale, locale),
        eq(articles.sectionId, sectionId),
        eq(articles.state, 'published'),
        // Said twice: by this bound an index is entered.
        bound(articles.publishedAt, publishedAt),
        or(beyond(articles.publishedAt, publishedAt), beyond(articles.id, id)),
      ),
    )
    .orderBy(order(articles.publishedAt), order(articles.id))
    .limit(1);
  return row?.id;
}

async function placeOf(id: number): Promise<Placed | undefined> {
  const [row] = await db()
    .select({
      ...{ id: articles.id, locale: articles.locale },
      ...{ sectionId: articles.sectionId, publishedAt: articles.publishedAt },
    })
    .from(articles)
    .where(eq(articles.id, id));
  return row;
}

export type Neighbour = { id: number; locale: Locale; section: string; slug: string; headline: string };

/** The published pieces before and after this one in its section, by date. */
export async function listBeside(id: number): Promise<{ earlier?: Neighbour; later?: Neighbour }> {
  const place = await placeOf(id);
  if (!place) return {};
  const ids = { earlier: await nextTo(place, 'earlier'), later: await nextTo(place, 'later') };
  const wanted = Object.values(ids).filter((one) => one !== undefined);
  if (wanted.length === 0) return {};
  const rows = await db()
    .select({
      ...{ id: articles.id, locale: articles.locale, section: sections.slug },
      ...{ slug: articles.slug, headline: articles.headline },
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, wanted));
  const of = (one: number | undefined) => rows.find((row) => row.id === one);
  const [earlier, later] = [of(ids.earlier), of(ids.later)];
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

/** Tags of the pages between which a piece stands in its section: they lead to it, or did. */
export async function besideTags(place: Placed): Promise<string[]> {
  const both = [await nextTo(place, 'earlier'), await nextTo(place, 'later')];
  return both.flatMap((id) => (id === undefined ? [] : [besideTag(id)]));
}
