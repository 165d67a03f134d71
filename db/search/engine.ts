import { type SQL, sql } from 'drizzle-orm';
import { db } from '../client.ts';
import { engine } from '../columns.ts';
import type { Term } from './syntax.ts';

/**
 * The index in the words of the two engines: SQLite's FTS5 and PostgreSQL's tsvector. Both are given the same words and asked the same
 * questions (which documents have these, and in which field), so both answer the same; what a hit is worth is said in `ranking.ts`.
 */

export const FIELDS = ['headline', 'standfirst', 'keywords', 'body'] as const;
export type Field = (typeof FIELDS)[number];
export type IndexedWords = Record<Field, string[]> & { facets: string[] };

/** What is looked for: all terms (or any of them) in one field or anywhere, and all facets, and none of the terms left out. */
export type Wanted = {
  terms: Term[];
  without: Term[];
  facets: string[];
  any?: boolean;
  field?: Field;
  /** More that has to hold: a term in a field. */
  and?: { term: Term; field: Field };
};

type Runner = { all: (query: SQL) => unknown; run: (query: SQL) => unknown; execute: (query: SQL) => Promise<unknown> };

async function rows<T>(query: SQL): Promise<T[]> {
  const now = db() as unknown as Runner;
  if (engine === 'sqlite') return now.all(query) as T[];
  return ((await now.execute(query)) as { rows: T[] }).rows;
}

async function run(query: SQL): Promise<void> {
  const now = db() as unknown as Runner;
  await (engine === 'sqlite' ? now.run(query) : now.execute(query));
}

/** Words are letters and digits only, so quotes are all that is needed. */
const quoted = (word: string) => `"${word}"`;

function termOnSqlite(term: Term, columns: string): string {
  const choices = term.map((words) => `"${words.join(' ')}"`).join(' OR ');
  return `({${columns}} : (${choices}))`;
}

function onSqlite({ terms, without, facets, any = false, field, and }: Wanted): string {
  const columns = field ?? FIELDS.join(' ');
  const wanted = terms.map((term) => termOnSqlite(term, columns));
  const parts = [
    `(facets : (${facets.map(quoted).join(' AND ')}))`,
    ...(any ? [`(${wanted.join(' OR ')})`] : wanted),
    ...(and ? [termOnSqlite(and.term, and.field)] : []),
  ];
  return `(${parts.join(' AND ')})${without.map((term) => ` NOT ${termOnSqlite(term, FIELDS.join(' '))}`).join('')}`;
}

const WEIGHTS: Record<Field, string> = { headline: 'A', standfirst: 'B', keywords: 'C', body: 'D' };

function termOnPostgres(term: Term, field?: Field): string {
  const weight = field ? `:${WEIGHTS[field]}` : '';
  const choices = term.map((words) => `(${words.map((word) => `'${word}'${weight}`).join(' <-> ')})`);
  return `(${choices.join(' | ')})`;
}

function onPostgres({ terms, without, facets, any = false, field, and }: Wanted): string {
  const wanted = terms.map((term) => termOnPostgres(term, field));
  return [
    ...facets.map((facet) => `':${facet}'`),
    ...(any ? [`(${wanted.join(' | ')})`] : wanted),
    ...(and ? [termOnPostgres(and.term, and.field)] : []),
    ...without.map((term) => `!${termOnPostgres(term)}`),
  ].join(' & ');
}

/** Document numbers: from the first to the last, both within. */
export type Range = { from: number; to: number };

/**
 * A bound that SQLite takes for a whole number: numbers of JavaScript arrive there as fractions, for which FTS5 reads its lists from end to
 * end and lets the bound be looked at afterwards.
 */
const whole = (bound: number) => BigInt(bound);

/** Numbers of documents that have what is wanted, the newest first. */
export async function listNewest(wanted: Wanted, { from, to }: Range, limit: number): Promise<number[]> {
  const query =
    engine === 'sqlite'
      ? sql`select rowid as id from search_index where search_index match ${onSqlite(wanted)}
          and rowid >= ${whole(from)} and rowid <= ${whole(to)} order by rowid desc limit ${limit}`
      : sql`select id from search_index where words @@ ${onPostgres(wanted)}::tsquery
          and id >= ${from} and id <= ${to} order by id desc limit ${limit}`;
  return (await rows<{ id: number | string }>(query)).map(({ id }) => Number(id));
}

/** A document as PostgreSQL keeps it, `'word':1A,7B` for every word; fields are so far apart that no phrase spans two. */
export function vectorOf(words: IndexedWords): string {
  const places = new Map<string, string[]>();
  let position = 1;
  for (const field of FIELDS) {
    for (const word of words[field]) {
      const known = places.get(word);
      const place = `${Math.min(position, 16_383)}${WEIGHTS[field]}`;
      if (known) known.push(place);
      else places.set(word, [place]);
      position += 1;
    }
    position += 10;
  }
  const facets = words.facets.map((facet) => `':${facet}'`);
  return [...[...places].map(([word, list]) => `'${word}':${list.slice(0, 255).join(',')}`), ...facets].join(' ');
}

/** Puts the words of a new document into the index. */
export async function putWords(id: number, words: IndexedWords): Promise<void> {
  if (engine === 'postgres')
    return run(sql`insert into search_index (id, words) values (${id}, ${vectorOf(words)}::tsvector)`);
  const [headline, standfirst, keywords, body] = FIELDS.map((field) => words[field].join(' '));
  await run(sql`insert into search_index (rowid, headline, standfirst, keywords, body, facets)
    values (${id}, ${headline}, ${standfirst}, ${keywords}, ${body}, ${words.facets.join(' ')})`);
}

/** Takes a document out of the index. */
export const dropWords = (id: number): Promise<void> =>
  run(
    engine === 'sqlite'
      ? sql`delete from search_index where rowid = ${id}`
      : sql`delete from search_index where id = ${id}`,
  );

/** Empties the index. */
export const dropAllWords = (): Promise<void> =>
  run(
    engine === 'sqlite'
      ? sql`insert into search_index(search_index) values ('delete-all')`
      : sql`delete from search_index`,
  );
