import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { plainText } from '../articles/body.ts';
import { articleAuthors, articleKeywords, articles, articleTopics, corrections } from '../articles/schema.ts';
import { authorTexts } from '../authors/schema.ts';
import { db } from '../client.ts';
import { albumItems, albums, albumTexts, films, filmTexts } from '../gallery/schema.ts';
import { keywords } from '../keywords/schema.ts';
import { maps, mapStates, mapStateTexts, mapTexts } from '../maps/schema.ts';
import type { Locale } from '../site/locales.ts';
import { topics, topicTexts } from '../topics/schema.ts';
import { searchDocuments, type Source } from './schema.ts';

/** What readers see of a thing in one language, as words: what the index is made of, and what a result shows of it. */
export type Readable = {
  source: Source;
  subjectId: number;
  locale: Locale;
  /** Its date; null: it has none. */
  at: Date | null;
  headline: string;
  standfirst: string;
  /** Keywords, names of topics and of those who signed it, other names. */
  keywords: string[];
  body: string;
  sectionId: number | null;
  topicIds: number[];
  authorIds: number[];
};

const together = (...words: string[]) => words.filter(Boolean).join('\n');

const NOBODY = { sectionId: null, topicIds: [], authorIds: [] };

type Row = { articleId: number };
/** Rows by the piece they belong to. */
function byPiece<T extends Row>(rows: T[]): (id: number) => T[] {
  const found = new Map<number, T[]>();
  for (const row of rows) found.set(row.articleId, [...(found.get(row.articleId) ?? []), row]);
  return (id) => found.get(id) ?? [];
}

const keywordsOf = (ids: number[]) =>
  db()
    .select({ articleId: articleKeywords.articleId, name: keywords.name, id: keywords.id })
    .from(articleKeywords)
    .innerJoin(keywords, eq(keywords.id, articleKeywords.keywordId))
    .where(inArray(articleKeywords.articleId, ids));

/** Other spellings of keywords, by the keyword. */
async function spellingsOf(ids: number[]): Promise<Map<number, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ into: keywords.mergedInto, name: keywords.name })
    .from(keywords)
    .where(inArray(keywords.mergedInto, ids));
  const found = new Map<number, string[]>();
  for (const { into, name } of rows) if (into !== null) found.set(into, [...(found.get(into) ?? []), name]);
  return found;
}

const topicsOf = (ids: number[]) =>
  db()
    .select({ articleId: articleTopics.articleId, id: topics.id, name: topicTexts.name, locale: topicTexts.locale })
    .from(articleTopics)
    .innerJoin(topics, and(eq(topics.id, articleTopics.topicId), eq(topics.state, 'published')))
    .innerJoin(topicTexts, eq(topicTexts.topicId, topics.id))
    .where(inArray(articleTopics.articleId, ids));

const authorsOf = (ids: number[]) =>
  db()
    .select({
      articleId: articleAuthors.articleId,
      id: articleAuthors.authorId,
      name: authorTexts.name,
      locale: authorTexts.locale,
    })
    .from(articleAuthors)
    .innerJoin(authorTexts, eq(authorTexts.authorId, articleAuthors.authorId))
    .where(inArray(articleAuthors.articleId, ids));

const correctionsOf = (ids: number[]) =>
  db()
    .select({ articleId: corrections.articleId, text: corrections.text })
    .from(corrections)
    .where(inArray(corrections.articleId, ids));

const ARTICLE = {
  id: articles.id,
  locale: articles.locale,
  at: articles.publishedAt,
  headline: articles.headline,
  kicker: articles.kicker,
  standfirst: articles.standfirst,
  dateline: articles.dateline,
  leadCaption: articles.leadCaption,
  body: articles.body,
  sectionId: articles.sectionId,
};

/** Published pieces: what is archived stands in no list. */
const readRows = (ids: number[]) =>
  db()
    .select(ARTICLE)
    .from(articles)
    .where(and(inArray(articles.id, ids), eq(articles.state, 'published')));

/** What a result shows of pieces; the names that they carry are not asked for. */
async function readTexts(ids: number[]): Promise<Readable[]> {
  return (await readRows(ids)).map(({ id, kicker: _, dateline, leadCaption, body, ...row }) => ({
    ...NOBODY,
    ...row,
    source: 'article',
    subjectId: id,
    keywords: [],
    body: together(dateline, plainText(body), leadCaption),
  }));
}

async function readArticles(ids: number[]): Promise<Readable[]> {
  const rows = await readRows(ids);
  const named = await keywordsOf(ids);
  const spellings = await spellingsOf([...new Set(named.map(({ id }) => id))]);
  const [keywordsBy, topicsBy, authorsBy, correctionsBy] = [
    byPiece(named),
    byPiece(await topicsOf(ids)),
    byPiece(await authorsOf(ids)),
    byPiece(await correctionsOf(ids)),
  ];
  return rows.map(({ id, kicker, standfirst, dateline, leadCaption, body, ...row }) => {
    const ours = ({ locale }: { locale: Locale }) => locale === row.locale;
    const [carried, signed] = [topicsBy(id), authorsBy(id)];
    const words = keywordsBy(id).flatMap((one) => [one.name, ...(spellings.get(one.id) ?? [])]);
    return {
      ...row,
      source: 'article',
      subjectId: id,
      standfirst: together(kicker, standfirst),
      keywords: [
        ...words,
        ...carried.filter(ours).map((one) => one.name),
        ...signed.filter(ours).map((one) => one.name),
      ],
      body: together(dateline, plainText(body), leadCaption, ...correctionsBy(id).map((one) => one.text)),
      topicIds: [...new Set(carried.map((one) => one.id))],
      authorIds: [...new Set(signed.map((one) => one.id))],
    };
  });
}

async function readTopics(ids: number[]): Promise<Readable[]> {
  const { locale, name, explainer, body, synonyms } = topicTexts;
  const rows = await db()
    .select({ id: topics.id, locale, name, explainer, body, synonyms })
    .from(topics)
    .innerJoin(topicTexts, eq(topicTexts.topicId, topics.id))
    .where(and(inArray(topics.id, ids), eq(topics.state, 'published')));
  return rows.map((row) => ({
    ...NOBODY,
    source: 'topic',
    subjectId: row.id,
    locale: row.locale,
    at: null,
    headline: row.name,
    standfirst: row.explainer,
    keywords: row.synonyms,
    body: plainText(row.body),
    topicIds: [row.id],
  }));
}

/** A map has the date of its newest state. */
async function readMaps(ids: number[]): Promise<Readable[]> {
  const { locale, title, intro, note } = mapTexts;
  const rows = await db()
    .select({ id: maps.id, locale, title, intro, note })
    .from(maps)
    .innerJoin(mapTexts, eq(mapTexts.mapId, maps.id))
    .where(and(inArray(maps.id, ids), eq(maps.state, 'published')));
  const days = await db()
    .select({ mapId: mapStates.mapId, date: mapStates.date })
    .from(mapStates)
    .where(inArray(mapStates.mapId, ids))
    .orderBy(desc(mapStates.date));
  const state = { title: mapStateTexts.title, summary: mapStateTexts.summary, changed: mapStateTexts.changed };
  const said = await db()
    .select({ mapId: mapStateTexts.mapId, locale: mapStateTexts.locale, ...state })
    .from(mapStateTexts)
    .where(inArray(mapStateTexts.mapId, ids))
    .orderBy(desc(mapStateTexts.date));
  return rows.map((row) => {
    const day = days.find(({ mapId }) => mapId === row.id)?.date;
    const words = said.filter((one) => one.mapId === row.id && one.locale === row.locale);
    return {
      ...NOBODY,
      source: 'map',
      subjectId: row.id,
      locale: row.locale,
      at: day ? new Date(`${day}T12:00:00Z`) : null,
      headline: row.title,
      standfirst: row.intro,
      keywords: [],
      body: together(...words.flatMap((one) => [one.title, one.summary, one.changed]), row.note),
    };
  });
}

async function readAlbums(ids: number[]): Promise<Readable[]> {
  const { locale, title, lead } = albumTexts;
  const rows = await db()
    .select({ id: albums.id, at: albums.publishedAt, locale, title, lead })
    .from(albums)
    .innerJoin(albumTexts, and(eq(albumTexts.albumId, albums.id), eq(albumTexts.shown, true)))
    .where(and(inArray(albums.id, ids), eq(albums.state, 'published')));
  const items = await db()
    .select({ albumId: albumItems.albumId, captions: albumItems.captions })
    .from(albumItems)
    .where(inArray(albumItems.albumId, ids))
    .orderBy(asc(albumItems.position));
  return rows.map((row) => ({
    ...NOBODY,
    source: 'album',
    subjectId: row.id,
    locale: row.locale,
    at: row.at,
    headline: row.title,
    standfirst: row.lead,
    keywords: [],
    body: together(
      ...items.filter(({ albumId }) => albumId === row.id).map(({ captions }) => captions[row.locale] ?? ''),
    ),
  }));
}

async function readFilms(ids: number[]): Promise<Readable[]> {
  const { locale, title, standfirst, transcript } = filmTexts;
  const rows = await db()
    .select({ id: films.id, at: films.publishedAt, locale, title, standfirst, transcript })
    .from(films)
    .innerJoin(filmTexts, and(eq(filmTexts.filmId, films.id), eq(filmTexts.shown, true)))
    .where(and(inArray(films.id, ids), eq(films.state, 'published')));
  return rows.map(({ id, title: headline, transcript: body, ...row }) => ({
    ...NOBODY,
    ...row,
    source: 'film',
    subjectId: id,
    headline,
    keywords: [],
    body,
  }));
}

const READERS: Record<Source, (ids: number[]) => Promise<Readable[]>> = {
  article: readArticles,
  topic: readTopics,
  map: readMaps,
  album: readAlbums,
  film: readFilms,
};

/** What readers see of these, one for each language; nothing of what they do not see. */
export const listReadable = async (source: Source, ids: number[]): Promise<Readable[]> =>
  ids.length > 0 ? READERS[source](ids) : [];

/** The same for showing it: texts only. */
export const listTexts = async (source: Source, ids: number[]): Promise<Readable[]> =>
  source === 'article' && ids.length > 0 ? readTexts(ids) : listReadable(source, ids);

const TABLES = { article: articles, topic: topics, map: maps, album: albums, film: films };

/** The next published ones behind a row number, in the order of their numbers. */
export async function listSubjectsAfter(source: Source, after: number, limit: number): Promise<number[]> {
  const table = TABLES[source];
  const rows = await db()
    .select({ id: table.id })
    .from(table)
    .where(and(gt(table.id, after), eq(table.state, 'published')))
    .orderBy(asc(table.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Row numbers that the index has and that nothing has any more. */
export async function listDeletedSubjects(source: Source): Promise<number[]> {
  const table = TABLES[source];
  const rows = await db()
    .select({ id: searchDocuments.subjectId })
    .from(searchDocuments)
    .leftJoin(table, eq(table.id, searchDocuments.subjectId))
    .where(and(eq(searchDocuments.source, source), isNull(table.id)));
  return rows.map(({ id }) => id);
}
