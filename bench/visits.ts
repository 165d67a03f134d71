import { listPublishedArticles } from '../db/articles/queries.ts';
import { LOCALE_CODES } from '../db/site/locales.ts';
import { addressOf, kindsNamed } from '../e2e/page-kinds.ts';
import type { Ask, Caller } from './load.ts';

/** What many readers ask for: kinds of requests, each so often among all, some addresses far more often than others. */

export type Kind = { name: string; share: number; asks: Ask[] };

const BROWSER = { 'accept-encoding': 'gzip, deflate, br', accept: 'text/html' };
const ROUTER = { ...BROWSER, rsc: '1', accept: '*/*' };
const LISTS = ['the news', 'the analyses', 'all topics', 'a topic', 'a keyword', 'an author', 'the maps', 'a map'];
const OTHERS = ['an album', 'a film', 'the films', 'the most viewed', 'the page about the paper', 'the corrections'];

const asksFor = (paths: string[], headers: Record<string, string> = BROWSER): Ask[] =>
  paths.map((path) => ({ path, headers }));

async function piecesIn(locale: (typeof LOCALE_CODES)[number]): Promise<string[]> {
  const { items } = await listPublishedArticles({ locale, limit: 1000 });
  return items.map(addressOf);
}

/** Addresses of pictures, and of what the framework is told, as the pages themselves name them. */
async function filesIn(caller: Caller, paths: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const { text } = await caller.ask({ path });
    for (const [file] of text.matchAll(/\/media\/[0-9a-f]{64}-\d+\.webp|\/payloads\/[\w-]{22}\.js/g)) found.add(file);
  }
  return [...found];
}

/** Everything that readers ask for on this site. */
export async function kindsOfVisits(caller: Caller): Promise<Kind[]> {
  const fronts = LOCALE_CODES.map((locale) => `/${locale}`);
  const pieces = (await Promise.all(LOCALE_CODES.map(piecesIn))).flat();
  const pagesNamed = async (names: string[]) =>
    Promise.all(kindsNamed(...names).flatMap(({ path }) => LOCALE_CODES.map(async (locale) => path(locale))));
  const feeds = fronts.flatMap((front) =>
    ['/feed.xml', '/atom.xml', '/feed.json', '/news/atom.xml'].map((end) => front + end),
  );
  const files = await filesIn(caller, [...fronts, ...pieces.slice(0, 20)]);
  const lite = [...fronts, ...pieces.slice(0, 40)].map((path) => `${path}?lite`);
  return [
    { name: 'fronts', share: 16, asks: asksFor(fronts) },
    { name: 'pieces', share: 40, asks: asksFor(pieces) },
    { name: 'topics and lists', share: 10, asks: asksFor(await pagesNamed(LISTS)) },
    { name: 'other pages', share: 6, asks: asksFor(await pagesNamed(OTHERS)) },
    { name: 'feeds', share: 5, asks: asksFor(feeds) },
    { name: 'pictures and files', share: 12, asks: asksFor(files) },
    { name: 'the router', share: 8, asks: asksFor([...fronts, ...pieces], ROUTER) },
    { name: 'lite pages', share: 3, asks: asksFor(lite) },
  ];
}

/** Numbers from 0 to 1 that look like chance and are the same at every run. */
export function chance(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The next visit: a kind by its share, and of its addresses the first ones most. */
export function nextVisit(kinds: Kind[], draw: () => number): { kind: Kind; ask: Ask } {
  let left = draw() * kinds.reduce((sum, { share }) => sum + share, 0);
  const kind = kinds.find(({ share }) => (left -= share) < 0) ?? kinds[0];
  const ask = kind?.asks[Math.floor(draw() ** 2 * kind.asks.length)];
  if (!kind || !ask) throw new Error('There is nothing to ask for');
  return { kind, ask };
}
