import { type Field, listNewest, type Range, type Wanted } from './engine.ts';
import { facetOf, firstIdAt, instantOf } from './facets.ts';
import type { Query } from './syntax.ts';

/**
 * What a hit is worth. Both engines are asked only which documents have a term in which field; the sum is made here, so that one paper
 * answers the same on both. Only so many are weighed: the newest that have what is wanted, and the newest that have all of it in
 * the headline. Counting how rare a word is in the whole paper, as the engines' own ranks do, takes as long as the word is frequent.
 */

/** Candidates: the newest, and the newest with all terms in the headline. */
const NEWEST = 600;
const IN_HEADLINE = 200;

const WORTH: Record<Field, number> = { headline: 10, standfirst: 4, keywords: 4, body: 1 };
/** What a headline is worth that says this and no more, and one that says the words in a row. */
const WHOLE_HEADLINE = 20;
const IN_A_ROW = { headline: 5, body: 1 };
/** The share of its worth that age takes from a document in the end, and the time in which it takes half of that. */
const AGING = 0.4;
const HALF_AGED = 180 * 86_400_000;

export type Hit = { id: number; score: number };
export type Ranked = {
  hits: Hit[];
  /** Whether there are more than were weighed. */
  more: boolean;
  /** The instant that age was reckoned from, in milliseconds. */
  at: number;
};

type Sum = Map<number, number>;
const add = (sum: Sum, id: number, worth: number) => {
  const before = sum.get(id);
  if (before !== undefined) sum.set(id, before + worth);
};

/** How much a term tells, by how many of the candidates have it: what all have tells nothing of which is better. */
const telling = (having: number, all: number) => Math.log(1 + (all + 1) / (having + 0.5));

type Weighed = { wanted: Wanted; range: Range; most: number };

/** Adds what each term is worth to the documents of the sum. */
async function weigh(sum: Sum, { wanted, range, most }: Weighed): Promise<void> {
  const { terms, any = false } = wanted;
  for (const term of terms) {
    const base = any ? { ...wanted, terms: [term], any: false } : wanted;
    const having = any ? await listNewest(base, range, most) : [...sum.keys()];
    const worth = any ? telling(having.length, sum.size) : 1;
    for (const id of having) add(sum, id, WORTH.body * worth);
    // What has it in a field has it: no need to walk through its list twice.
    const others = { ...base, terms: base.terms.filter((other) => other !== term) };
    for (const field of ['headline', 'standfirst', 'keywords'] as const) {
      const there = await listNewest({ ...others, and: { term, field } }, range, most);
      for (const id of there) add(sum, id, WORTH[field] * worth);
    }
  }
}

/** Adds what it is worth that words stand in a row, or are a whole headline. */
async function weighRows(sum: Sum, { wanted, range, most }: Weighed, { stems }: Query): Promise<void> {
  const exact = await listNewest({ ...wanted, facets: [...wanted.facets, facetOf.headline(stems)] }, range, most);
  for (const id of exact) add(sum, id, WHOLE_HEADLINE);
  if (stems.length < 2) return;
  for (const field of ['headline', 'body'] as const)
    for (const id of await listNewest({ ...wanted, and: { term: [stems], field } }, range, most))
      add(sum, id, IN_A_ROW[field]);
}

/**
 * The older ones, by their headlines alone: of frequent words the lists are long, and each question more would be asked of all of it.
 */
async function weighHeadlines({ wanted, range }: Omit<Weighed, 'most'>, query: Query): Promise<Sum> {
  const found = await listNewest(wanted, range, IN_HEADLINE);
  const worth = wanted.terms.length * (WORTH.headline + WORTH.body);
  const sum: Sum = new Map(found.map((id) => [id, worth]));
  const facets = [...wanted.facets, facetOf.headline(query.stems)];
  for (const id of await listNewest({ ...wanted, facets }, range, IN_HEADLINE)) add(sum, id, WHOLE_HEADLINE);
  return sum;
}

/** What has no date is neither new nor old. */
function aged(score: number, id: number, now: number): number {
  const at = instantOf(id);
  const age = at === undefined ? HALF_AGED : Math.max(0, now - at);
  const share = 1 - AGING + AGING * 0.5 ** (age / HALF_AGED);
  return Math.round(score * share * 1000) / 1000;
}

type Asked = {
  wanted: Wanted;
  range: Range;
  /** The instant that age is reckoned from, in milliseconds; left out: that of the newest. */
  since?: number | undefined;
};

/** The best of what has what is wanted, the best first; equal ones newest first. */
export async function rankHits(query: Query, { wanted, range, since }: Asked): Promise<Ranked> {
  const newest = await listNewest(wanted, range, NEWEST + 1);
  const more = newest.length > NEWEST;
  const sum: Sum = new Map(newest.slice(0, NEWEST).map((id) => [id, 0]));
  const last = newest[Math.min(newest.length, NEWEST) - 1];
  if (last !== undefined) {
    const near = { wanted, range: { from: last, to: range.to }, most: NEWEST };
    await weigh(sum, near);
    await weighRows(sum, near, query);
  }
  if (more && last !== undefined && wanted.terms.length > 0) {
    const older = { wanted: { ...wanted, field: 'headline' as const }, range: { from: range.from, to: last - 1 } };
    for (const [id, score] of await weighHeadlines(older, query)) sum.set(id, score);
  }
  const at = since ?? instantOf([...sum.keys()].find((id) => instantOf(id) !== undefined) ?? 0) ?? 0;
  const hits = [...sum].map(([id, score]) => ({ id, score: aged(score, id, at) }));
  return { hits: hits.toSorted((a, b) => b.score - a.score || b.id - a.id), more, at };
}

/** All numbers, or those of some days: milliseconds, the first within, the last not. */
export const rangeOf = (from?: number, until?: number): Range => ({
  from: from === undefined ? 0 : firstIdAt(from),
  to: until === undefined ? Number.MAX_SAFE_INTEGER : firstIdAt(until) - 1,
});
