import { and, asc, desc, eq, inArray, like, lt, lte, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type AuthorView, mapBylines } from '../authors/queries.ts';
import { db } from '../client.ts';
import { type KeywordView, listKeywordsOf } from '../keywords/queries.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import { withWords } from '../media/words.ts';
import { sections, sectionTexts } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { listTopicsOf, type TopicCard } from '../topics/queries.ts';
import type { BodyDocument } from './document.ts';
import { articleAuthors, articleKeywords, articles, articleTopics, corrections, topicPins } from './schema.ts';
import { listTranslations } from './shown-translations.ts';

/** A published piece as lists show it. */
export type ArticleCard = {
  id: number;
  locale: Locale;
  slug: string;
  section: { slug: string; name: string; opinion: boolean };
  kicker: string;
  headline: string;
  standfirst: string;
  publishedAt: Date;
  words: number;
  picture: PictureView | undefined;
  byline: AuthorView[];
};

export type CorrectionView = { id: number; kind: 'correction' | 'clarification' | 'update'; text: string; at: Date };

/** A published piece whole. */
export type ArticleView = ArticleCard & {
  /** For search engines; empty: headline and standfirst. */
  searchTitle: string;
  searchDescription: string;
  /** Where it first appeared, when that was elsewhere. */
  canonicalUrl: string;
  /** For social networks; undefined: the lead picture. */
  socialPicture: PictureView | undefined;
  /** Whether first mentions of topics in the body are linked. */
  mentions: boolean;
  dateline: string;
  body: BodyDocument;
  updatedAt: Date | null;
  firstPublishedAt: Date | null;
  commentsMode: string;
  keywords: KeywordView[];
  topics: TopicCard[];
  corrections: CorrectionView[];
  translations: { id: number; locale: Locale; slug: string; section: string }[];
};

/** Where a page of a list starts: after the piece of this instant and id. */
export type Cursor = { at: Date; id: number };
export type Page<T> = { items: T[]; next: Cursor | undefined };

export type ArticleFilter = {
  locale: Locale;
  sectionId?: number;
  topicId?: number;
  keywordId?: number;
  authorId?: number;
  /** Sections whose voice is opinion, or all others. */
  opinion?: boolean;
  before?: Cursor | undefined;
  /** Part of the headline. */
  words?: string;
  without?: number[];
  limit: number;
};

const CARD = {
  id: articles.id,
  locale: articles.locale,
  slug: articles.slug,
  kicker: articles.kicker,
  headline: articles.headline,
  standfirst: articles.standfirst,
  publishedAt: articles.publishedAt,
  words: articles.words,
  leadMediaId: articles.leadMediaId,
  leadAlt: articles.leadAlt,
  leadCaption: articles.leadCaption,
  sectionSlug: sections.slug,
  sectionName: sectionTexts.name,
  opinion: sections.opinion,
};
type CardRow = {
  [K in keyof typeof CARD]: (typeof CARD)[K]['_']['data'] | (K extends 'publishedAt' | 'leadMediaId' ? null : never);
};

const sectionWords = and(eq(sectionTexts.sectionId, sections.id), eq(sectionTexts.locale, articles.locale));

const cards = () =>
  db()
    .select(CARD)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(sectionTexts, sectionWords);

async function finish(rows: CardRow[], locale: Locale): Promise<ArticleCard[]> {
  const pictures = await mapPictures(
    rows.map((row) => row.leadMediaId),
    locale,
  );
  const bylines = await mapBylines(
    rows.map((row) => row.id),
    locale,
  );
  return rows.map((row) => {
    const { leadMediaId, leadAlt, leadCaption, sectionSlug, sectionName, opinion, publishedAt, ...card } = row;
    const picture = leadMediaId === null ? undefined : pictures.get(leadMediaId);
    return {
      ...card,
      publishedAt: publishedAt ?? new Date(0),
      section: { slug: sectionSlug, name: sectionName, opinion },
      picture: picture && withWords(picture, { alt: leadAlt || picture.alt, caption: leadCaption || picture.caption }),
      byline: bylines.get(row.id) ?? [],
    };
  });
}

const published = (locale: Locale) => and(eq(articles.locale, locale), eq(articles.state, 'published'));
/** What answers at its address: an archived piece stands in no list. */
const isReadable = inArray(articles.state, ['published', 'archived']);

type Order = { at: AnySQLiteColumn; id: AnySQLiteColumn };
/** Rows after the cursor in (date desc, id desc) order. The date is said twice: by its bound an index is entered. */
const after = ({ at, id }: Order, cursor: Cursor) => and(lte(at, cursor.at), or(lt(at, cursor.at), lt(id, cursor.id)));

/** Topics, keywords and bylines that the pieces of a list have to have: beside them the order of such a list stands. */
const membershipsIn = ({ topicId, keywordId, authorId }: ArticleFilter) => [
  ...(topicId === undefined ? [] : [{ of: articleTopics, is: eq(articleTopics.topicId, topicId) }]),
  ...(keywordId === undefined ? [] : [{ of: articleKeywords, is: eq(articleKeywords.keywordId, keywordId) }]),
  ...(authorId === undefined ? [] : [{ of: articleAuthors, is: eq(articleAuthors.authorId, authorId) }]),
];

/** What else a piece of the list has to be. */
function conditions(filter: ArticleFilter, order: Order): SQL | undefined {
  return and(
    filter.sectionId === undefined ? undefined : eq(articles.sectionId, filter.sectionId),
    filter.opinion === undefined ? undefined : eq(sections.opinion, filter.opinion),
    filter.words
      ? like(sql`lower(${articles.headline})`, `%${filter.words.toLowerCase().replace(/[\\%_]/g, ' ')}%`)
      : undefined,
    filter.without?.length ? notInArray(articles.id, filter.without) : undefined,
    filter.before ? after(order, filter.before) : undefined,
  );
}

/** The rows of a list and one more, in its order, each page read from one index. */
async function rowsOf(filter: ArticleFilter): Promise<CardRow[]> {
  const [membership, ...others] = membershipsIn(filter);
  if (!membership)
    return cards()
      .where(and(published(filter.locale), conditions(filter, { at: articles.publishedAt, id: articles.id })))
      .orderBy(desc(articles.publishedAt), desc(articles.id))
      .limit(filter.limit + 1);
  const { of, is } = membership;
  const order: Order = { at: of.listedAt, id: of.articleId };
  const alsoOf = others.map((other) =>
    inArray(of.articleId, db().select({ id: other.of.articleId }).from(other.of).where(other.is)),
  );
  return db()
    .select(CARD)
    .from(of)
    .innerJoin(articles, eq(articles.id, of.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(sectionTexts, sectionWords)
    .where(and(is, eq(of.listedIn, filter.locale), ...alsoOf, conditions(filter, order)))
    .orderBy(desc(order.at), desc(order.id))
    .limit(filter.limit + 1);
}

/** Published pieces, newest first, a page at a time; `next` is where the following page starts. */
export async function listPublishedArticles(filter: ArticleFilter): Promise<Page<ArticleCard>> {
  const rows = await rowsOf(filter);
  const items = await finish(rows.slice(0, filter.limit), filter.locale);
  const last = rows.length > filter.limit ? items.at(-1) : undefined;
  return { items, next: last && { at: last.publishedAt, id: last.id } };
}

/** The same, said so that SQLite does not walk through all pieces of the language rather than find a few by their ids. */
const isPublishedIn = (locale: Locale) =>
  and(eq(sql<string>`${articles.locale} || ''`, locale), eq(sql<string>`${articles.state} || ''`, 'published'));

/** Published pieces by id, in the order of the ids; others are left out. */
export async function listArticlesById(ids: number[], locale: Locale): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const rows = await cards().where(and(isPublishedIn(locale), inArray(articles.id, ids)));
  const found = new Map((await finish(rows, locale)).map((card) => [card.id, card]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Pieces that editors pinned to a topic, in their order. */
export async function listPinnedTo(topicId: number, locale: Locale): Promise<ArticleCard[]> {
  const pins = await db()
    .select({ id: topicPins.articleId })
    .from(topicPins)
    .where(eq(topicPins.topicId, topicId))
    .orderBy(asc(topicPins.position));
  const ids = pins.map(({ id }) => id);
  return listArticlesById(ids, locale);
}

const WHOLE = {
  dateline: articles.dateline,
  body: articles.body,
  updatedAt: articles.updatedAt,
  firstPublishedAt: articles.firstPublishedAt,
  commentsMode: articles.commentsMode,
  searchTitle: articles.searchTitle,
  searchDescription: articles.searchDescription,
  canonicalUrl: articles.canonicalUrl,
  mentions: articles.mentions,
  socialMediaId: articles.socialMediaId,
  translationGroupId: articles.translationGroupId,
};

/** One published or archived piece with all that its page shows; undefined when there is none that readers may see. */
export async function getPublishedArticle(locale: Locale, id: number): Promise<ArticleView | undefined> {
  const [row] = await db()
    .select({ card: CARD, whole: WHOLE })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(sectionTexts, sectionWords)
    .where(and(eq(articles.locale, locale), isReadable, eq(articles.id, id)));
  if (!row) return undefined;
  const { translationGroupId, socialMediaId, ...whole } = row.whole;
  const [card] = await finish([row.card], locale);
  if (!card) return undefined;
  return {
    ...card,
    ...whole,
    socialPicture: (await mapPictures([socialMediaId], locale)).get(socialMediaId ?? 0),
    keywords: await listKeywordsOf(id),
    topics: await listTopicsOf(id, locale),
    corrections: await listCorrectionsOf(id),
    translations: await listTranslations(translationGroupId, id),
  };
}

/** The reason shown with a withdrawn piece; undefined when the piece is not withdrawn. */
export async function getWithdrawal(id: number): Promise<{ reason: string; locale: Locale } | undefined> {
  const [row] = await db()
    .select({ reason: articles.withdrawnReason, locale: articles.locale })
    .from(articles)
    .where(and(eq(articles.id, id), eq(articles.state, 'withdrawn')));
  return row;
}

/** Language, section and slug of a published or archived piece: its one address. */
export async function getArticleAddress(
  id: number,
): Promise<{ locale: Locale; section: string; slug: string } | undefined> {
  const [row] = await db()
    .select({ locale: articles.locale, section: sections.slug, slug: articles.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.id, id), isReadable));
  return row;
}

const CORRECTION = { id: corrections.id, kind: corrections.kind, text: corrections.text, at: corrections.at };

/** Corrections of one piece, oldest first. */
export const listCorrectionsOf = (articleId: number): Promise<CorrectionView[]> =>
  db().select(CORRECTION).from(corrections).where(eq(corrections.articleId, articleId)).orderBy(asc(corrections.at));

/** Corrections of published pieces of a language, newest first, with the piece each belongs to. */
export async function listCorrections(
  locale: Locale,
  limit: number,
): Promise<(CorrectionView & { article: ArticleCard })[]> {
  // Asked of each correction, so that neither engine begins with the pieces.
  const ofPiece = and(eq(articles.id, corrections.articleId), eq(articles.state, 'published'));
  const language = db().select({ locale: articles.locale }).from(articles).where(ofPiece);
  const rows = await db()
    .select({ ...CORRECTION, articleId: corrections.articleId })
    .from(corrections)
    .where(eq(sql<string>`(${language})`, locale))
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(limit);
  const pieces = await listArticlesById([...new Set(rows.map((row) => row.articleId))], locale);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return rows.flatMap(({ articleId, ...row }) => {
    const article = byId.get(articleId);
    return article ? [{ ...row, article }] : [];
  });
}
