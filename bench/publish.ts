import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { publishArticle } from '../db/articles/mutations.ts';
import { listPublishedArticles } from '../db/articles/queries.ts';
import { disconnect } from '../db/client.ts';
import { anArticle, edit, EDITOR } from '../e2e/factories.ts';
import { addressOfPiece } from '../e2e/posts.ts';
import { freshDataFolder, type Server, startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { grouped, milliseconds, say, share } from './figures.ts';
import { Caller, repeatedly, seconds, steadily } from './load.ts';
import { metricsOf, OBSERVED, readinessOf } from './machine.ts';

/** How soon readers of two processes see what is published, and what those who read notice of it. */

const PUBLISHES = Number(process.env.BENCH_ROUNDS ?? 20);
/** How many ask for each page of each process meanwhile. */
const LOOKERS = 2;
/** Seconds for which readers are watched, and how often something is published then. */
const LASTS = Number(process.env.BENCH_SECONDS ?? 60);
const EVERY = 5;
/** Pages asked for in a second, of both processes together. */
const RATE = 400;
/** After every piece of the sample edition, so that the piece stands on the front. */
const AT = new Date('2018-10-15T21:30:00+03:00');

const headline = (number: number) => `Bulletin number ${number} of the evening`;
/** Which of them the page shows; 0 where none. */
const shownIn = (html: string) => Number(/Bulletin number (\d+) of/.exec(html)?.[1] ?? 0);

type Paper = { callers: Caller[]; piece: number; paths: string[] };

/** When something stood there, in ms of `performance.now()`: when it was first seen, and when the old one was last asked for. */
type Seen = { first: number; lastOld: number };

/** Asks one process for one page as fast as it answers, until it has shown this number to everybody for a while. */
async function watch(caller: Caller, path: string, number: number): Promise<Seen> {
  const seen: Seen = { first: Infinity, lastOld: 0 };
  const isSettled = () => performance.now() > seen.first + 300;
  await repeatedly(LOOKERS, isSettled, async () => {
    const asked = performance.now();
    const { status, text } = await caller.ask({ path });
    if (status !== 200) throw new Error(`${path} was answered with ${status}`);
    if (shownIn(text) === number) seen.first = Math.min(seen.first, performance.now());
    else seen.lastOld = Math.max(seen.lastOld, asked);
  });
  return seen;
}

/** Publishes once while both pages of both processes are watched; answers milliseconds from the commit. */
async function publishOnce({ callers, piece, paths }: Paper, number: number) {
  await edit(piece, { headline: headline(number) });
  const watching = callers.flatMap((caller) => paths.map((path) => watch(caller, path, number)));
  await wait(200);
  await publishArticle(EDITOR, piece, AT);
  const committed = performance.now();
  const seen = await Promise.all(watching);
  return {
    shown: Math.max(0, ...seen.map(({ first }) => first - committed)),
    old: Math.max(0, ...seen.map(({ lastOld }) => lastOld - committed)),
  };
}

async function measureSight(paper: Paper): Promise<void> {
  const times = { shown: [] as number[], old: [] as number[] };
  for (let number = 2; number < PUBLISHES + 2; number += 1) {
    const { shown, old } = await publishOnce(paper, number);
    times.shown.push(shown);
    times.old.push(old);
  }
  const told = (list: number[]) => {
    const sorted = list.toSorted((a, b) => a - b);
    return `median ${milliseconds(share(sorted, 0.5))}, longest ${milliseconds(share(sorted, 1))}`;
  };
  say(`\n${PUBLISHES} times published, the piece and the front of two processes watched`);
  say(`  from the commit until all four show it: ${told(times.shown)}`);
  say(`  last request that was answered with the old page, after the commit: ${told(times.old)}`);
}

/** Hits and misses of both processes so far. */
async function countsOf(callers: Caller[]) {
  const said = await Promise.all(callers.map((caller) => metricsOf(caller)));
  const sum = (name: string) => said.reduce((all, figure) => all + figure(name), 0);
  return { hits: sum('broadsheet_page_cache_hits_total'), misses: sum('broadsheet_page_cache_misses_total') };
}

async function read(callers: Caller[], paths: string[]): Promise<number> {
  const before = await countsOf(callers);
  const times = await steadily({ rate: RATE, atOnce: 32, until: seconds(LASTS) }, async (turn) => {
    const path = paths[Math.floor(turn / 2) % paths.length] ?? '/';
    const answer = await callers[turn % callers.length]?.ask({ path, headers: { 'accept-encoding': 'br' } });
    if (answer?.status !== 200) throw new Error(`${path} was answered with ${answer?.status}`);
  });
  const after = await countsOf(callers);
  const [hits, misses] = [after.hits - before.hits, after.misses - before.misses];
  const rate = ((hits / (hits + misses)) * 100).toFixed(2);
  const [middle, late, last] = [0.5, 0.99, 1].map((part) => milliseconds(share(times, part)));
  say(`  ${grouped(times.length / LASTS)} pages a second: ${rate}% from the page cache, ${misses} made`);
  say(`  median ${middle}, p99 ${late}, longest ${last}`);
  return share(times, 0.99);
}

async function measureReading({ callers, piece, paths }: Paper): Promise<void> {
  const { items } = await listPublishedArticles({ locale: 'en', limit: 60 });
  const all = [...paths, ...(await Promise.all(items.map(({ id }) => addressOfPiece(id))))];
  for (const caller of callers) for (const path of all) await caller.ask({ path });
  say(`\nNobody publishes, ${RATE} fronts and pieces a second are read`);
  const idle = await read(callers, all);
  say(`\nThe same, and every ${EVERY} seconds something is published`);
  let number = 1000;
  let isOver = false;
  const reading = read(callers, all).finally(() => (isOver = true));
  while (!isOver) {
    await edit(piece, { headline: headline((number += 1)) });
    await publishArticle(EDITOR, piece, AT);
    await Promise.race([reading, wait(EVERY * 1000)]);
  }
  say(`  p99 is ${((await reading) / idle).toFixed(1)} times that of the quiet paper`);
}

async function newPaper(servers: Server[]): Promise<Paper> {
  const callers = servers.map(({ origin }) => new Caller(origin));
  await Promise.all(callers.map((caller) => readinessOf(caller)));
  const piece = await anArticle({ headline: headline(1) });
  await publishArticle(EDITOR, piece, AT);
  return { callers, piece, paths: [await addressOfPiece(piece), '/en'] };
}

/** Prints how long after a commit readers see it, and the share of pages that come from memory meanwhile. */
export async function measurePublishing(): Promise<void> {
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  const servers = await Promise.all([1, 2].map(() => startServer(dataDir, { settings: OBSERVED })));
  try {
    const paper = await newPaper(servers);
    await measureSight(paper);
    await measureReading(paper);
    for (const caller of paper.callers) caller.close();
  } finally {
    for (const server of servers) await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
