import { and, asc, eq } from 'drizzle-orm';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { type Field, listNewest, type Wanted } from './engine.ts';
import { facetOf, type Kind } from './facets.ts';
import { wordsOf } from './normalize.ts';
import { type Hit, rangeOf, rankHits } from './ranking.ts';
import { mapPlaces, type Place, type ResultView, showResults } from './results.ts';
import { searchPromotions } from './schema.ts';
import { marksOf } from './snippets.ts';
import { stem } from './stemming.ts';
import { parseQuery, type Query, type Term } from './syntax.ts';
import { listCompletions, mapSpellings, type Spelling } from './vocabulary.ts';

export type SearchFilter = {
  /** undefined: in all languages. */
  locale?: Locale | undefined;
  kind?: Kind | undefined;
  sectionId?: number | undefined;
  topicId?: number | undefined;
  authorId?: number | undefined;
  /** Instants: the first within, the last not. */
  from?: Date | undefined;
  until?: Date | undefined;
};

export type SearchOrder = 'best' | 'newest';

/** Where a page starts: behind this document, of a list in which age is reckoned from this instant (milliseconds). */
export type SearchCursor = { score: number; id: number; at: number };

export type SearchAsked = {
  /** The language of the page: of spelling and of what editors promote. */
  locale: Locale;
  query: string;
  filter: SearchFilter;
  order?: SearchOrder;
  after?: SearchCursor | undefined;
  limit: number;
};

export type SearchPage = {
  query: Query;
  /** What editors put first; on the first page only. */
  promoted: ResultView[];
  items: ResultView[];
  next: SearchCursor | undefined;
  /** How many there are; of many, how many are weighed. */
  count: number;
  more: boolean;
  /** Spelled so something is found, and is shown; nothing is as typed. */
  instead: string | undefined;
  /** Nothing has all the words: these have some. */
  some: boolean;
};

function facetsOf({ locale, kind, sectionId, topicId, authorId, from, until }: SearchFilter): string[] {
  const facets = [
    ...(locale ? [facetOf.locale(locale)] : []),
    ...(kind ? [facetOf.kind(kind)] : []),
    ...(sectionId === undefined ? [] : [facetOf.section(sectionId)]),
    ...(topicId === undefined ? [] : [facetOf.topic(topicId)]),
    ...(authorId === undefined ? [] : [facetOf.author(authorId)]),
    ...(from || until ? [facetOf.dated()] : []),
  ];
  return facets.length > 0 ? facets : [facetOf.any()];
}

/** Those of the words that nothing in the paper has, in any form. */
async function listUnknown(words: string[]): Promise<string[]> {
  const unknown: string[] = [];
  for (const word of new Set(words)) {
    const { terms } = parseQuery(word);
    const [known] = await listNewest({ terms, without: [], facets: [facetOf.any()] }, rangeOf(), 1);
    if (known === undefined) unknown.push(word);
  }
  return unknown;
}

/** The query with the paper's spelling of what the paper does not know; undefined when there is nothing to mend. */
async function mended(locale: Locale, { typed, words }: Query): Promise<string | undefined> {
  const spellings = await mapSpellings(locale, await listUnknown(words));
  if (spellings.size === 0) return undefined;
  const better = typed.replace(/[^\s"“”„«»]+/gu, (piece) => {
    const [word, ...others] = wordsOf(piece);
    const known = word !== undefined && others.length === 0 ? spellings.get(word) : undefined;
    return known ? `${/^[-−–]/.exec(piece)?.[0] ?? ''}${known.written}` : piece;
  });
  return better === typed ? undefined : better;
}

type Found = { hits: Hit[]; more: boolean; at?: number; query: Query; instead?: string; some?: boolean };
type Asked = Omit<SearchAsked, 'query'> & { query: Query };

const isAsking = (query: Query) => query.terms.length > 0 || query.without.length > 0;

const hasFilter = ({ locale: _, ...filter }: SearchFilter) =>
  Object.values(filter).some((value) => value !== undefined);

/** What has the words, by worth or by date. */
async function look({ filter, order = 'best', after, limit }: Asked, query: Query, any = false): Promise<Found> {
  const range = rangeOf(filter.from?.getTime(), filter.until?.getTime());
  const wanted: Wanted = { terms: query.terms, without: query.without, facets: facetsOf(filter), any };
  if (order === 'best') return { ...(await rankHits(query, { wanted, range, since: after?.at })), query };
  const to = after ? Math.min(range.to, after.id - 1) : range.to;
  const ids = await listNewest(wanted, { from: range.from, to }, limit + 1);
  return { hits: ids.map((id) => ({ id, score: 0 })), more: false, query };
}

/** All that has the words; or has them as the paper spells them; or has some of them. */
async function find(asked: Asked): Promise<Found> {
  const { locale, query, filter, order, after } = asked;
  if (!isAsking(query) && !hasFilter(filter)) return { hits: [], more: false, query };
  const found = await look(asked, query);
  if (found.hits.length > 0 || query.terms.length === 0 || (after && order === 'newest')) return found;
  const instead = await mended(filter.locale ?? locale, query);
  if (instead !== undefined) {
    const spelled = await look(asked, parseQuery(instead));
    if (spelled.hits.length > 0) return { ...spelled, instead };
  }
  if (query.terms.length < 2) return found;
  return { ...(await look(asked, instead === undefined ? query : parseQuery(instead), true)), some: true };
}

/** What editors put first for these words, in their order. */
async function listPromoted(locale: Locale, { stems }: Query): Promise<Place[]> {
  if (stems.length === 0) return [];
  const { source, subjectId } = searchPromotions;
  const rows = await db()
    .select({ source, subjectId })
    .from(searchPromotions)
    .where(and(eq(searchPromotions.locale, locale), eq(searchPromotions.stems, stems.join(' '))))
    .orderBy(asc(searchPromotions.id));
  return rows.map((row) => ({ ...row, locale }));
}

const isAfter = (hit: Hit, cursor: SearchCursor) =>
  hit.score < cursor.score || (hit.score === cursor.score && hit.id < cursor.id);

const isSame = (one: Place, other: Place) =>
  one.source === other.source && one.subjectId === other.subjectId && one.locale === other.locale;

/**
 * What readers find: a page of it. Pages go on where the last one ended, by worth and number, and age is reckoned from
 * where the first page reckoned it. Never throws, whatever is typed.
 */
export async function listFound(asked: SearchAsked): Promise<SearchPage> {
  const { locale, filter, order = 'best', after, limit } = asked;
  const typed = parseQuery(asked.query);
  const found = await find({ ...asked, query: typed });
  const isPlain = !hasFilter(filter) && order === 'best' && (filter.locale ?? locale) === locale;
  const promotedPlaces = isPlain ? await listPromoted(locale, typed) : [];
  const behind = after && order === 'best' ? found.hits.filter((hit) => isAfter(hit, after)) : found.hits;
  const page = behind.slice(0, limit);
  const places = await mapPlaces(page.map(({ id }) => id));
  const wanted = marksOf(found.query.terms);
  const shown = page.flatMap(({ id }) => places.get(id) ?? []);
  const items = await showResults(
    shown.filter((place) => !promotedPlaces.some((one) => isSame(one, place))),
    wanted,
  );
  const last = page.at(-1);
  return {
    query: typed,
    promoted: after ? [] : await showResults(promotedPlaces, wanted),
    items,
    next: behind.length > limit && last ? { ...last, at: found.at ?? 0 } : undefined,
    count: found.hits.length,
    more: found.more,
    instead: found.instead,
    some: found.some ?? false,
  };
}

export type Suggestion = { words: string } | { result: ResultView };

const HEADLINE: Field = 'headline';

/** Whole words first, then one that is begun: things whose headline has them, and words that go on so. */
export async function listSuggestions(locale: Locale, typed: string, limit: number): Promise<Suggestion[]> {
  const query = parseQuery(typed);
  const begun = /[\p{L}\p{N}\p{M}\u200c]+$/u.exec(query.typed)?.[0] ?? '';
  const completions = begun.length > 1 ? await listCompletions(locale, begun, 8) : [];
  const before = query.terms.slice(0, begun ? -1 : undefined);
  const ends: Term = completions.length > 0 ? completions.flatMap(({ word }) => parseQuery(word).terms.flat()) : [];
  const lastTerm: Term = [...(begun ? (query.terms.at(-1) ?? []) : []), ...ends];
  const terms = [...before, ...(lastTerm.length > 0 ? [lastTerm] : [])];
  if (terms.length === 0) return [];
  const facets = [facetOf.locale(locale)];
  const ids = await listNewest({ terms, without: query.without, facets, field: HEADLINE }, rangeOf(), limit);
  const places = await mapPlaces(ids);
  const results = await showResults(
    ids.flatMap((id) => places.get(id) ?? []),
    marksOf(terms),
  );
  const start = query.typed.slice(0, query.typed.length - begun.length);
  const isFirstForm = (one: Spelling, place: number, all: Spelling[]) =>
    all.findIndex((other) => stem(other.word) === stem(one.word)) === place;
  const words = completions
    .filter(isFirstForm)
    .slice(0, 3)
    .map(({ written }) => ({ words: `${start}${written}` }));
  return [...words, ...results.map((result) => ({ result }))].slice(0, limit);
}
