import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { disconnect } from '../db/client.ts';
import { LOCALE_CODES } from '../db/site/locales.ts';
import { expireTags } from '../db/site/mutations.ts';
import { everythingTag } from '../db/site/tags.ts';
import { PAGE_KINDS, type PageKind } from '../e2e/page-kinds.ts';
import { freshDataFolder, startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { milliseconds, say, share } from './figures.ts';
import { Caller } from './load.ts';
import { metricsOf, OBSERVED, readinessOf } from './machine.ts';

/** What it costs to make a page that nobody has asked for yet, kind by kind, beside the same page from memory. */

/** Processes, each of which is asked for every page. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** How often each page is asked for again. */
const AGAIN = 10;
const HEADERS = { 'accept-encoding': 'br' };

type Times = { missed: number[]; worked: number[]; hit: number[] };
type Asked = { caller: Caller; path: string; status: number };

/** Milliseconds from the request to the end of the answer. */
async function timeOf({ caller, path, status }: Asked): Promise<number> {
  const began = performance.now();
  const answer = await caller.ask({ path, headers: HEADERS });
  const took = performance.now() - began;
  if (answer.status !== status) throw new Error(`${path} was answered with ${answer.status}`);
  return took;
}

async function lookAt(asked: Asked, times: Times): Promise<void> {
  const { caller } = asked;
  const before = (await metricsOf(caller))('process_cpu_seconds_total');
  times.missed.push(await timeOf(asked));
  times.worked.push(((await metricsOf(caller))('process_cpu_seconds_total') - before) * 1000);
  for (let turn = 0; turn < AGAIN; turn += 1) times.hit.push(await timeOf(asked));
}

/** One fresh process is asked for every kind of page in every language. What it has made at its start is out of date by then. */
async function askAll(dataDir: string, all: Map<PageKind, Times>): Promise<void> {
  const server = await startServer(dataDir, { settings: OBSERVED });
  const caller = new Caller(server.origin);
  try {
    await readinessOf(caller);
    await expireTags([everythingTag()]);
    for (const [kind, times] of all) {
      for (const locale of LOCALE_CODES)
        await lookAt({ caller, path: await kind.path(locale), status: kind.status }, times);
    }
  } finally {
    caller.close();
    await server.stop();
  }
}

function told(list: number[]): string {
  const sorted = list.toSorted((a, b) => a - b);
  return [0.5, 0.95].map((part) => milliseconds(share(sorted, part)).padStart(8)).join(' ');
}

const sayTimes = (name: string, { missed, worked, hit }: Times) =>
  say(`  ${name.padEnd(26)} ${told(missed)}  ${told(worked)}  ${told(hit)}`);

/** Prints milliseconds of the first asking and of the next ones, for every kind of page. */
export async function measureCold(): Promise<void> {
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  const all = new Map(PAGE_KINDS.map((kind): [PageKind, Times] => [kind, { missed: [], worked: [], hit: [] }]));
  try {
    for (let round = 0; round < ROUNDS; round += 1) await askAll(dataDir, all);
  } finally {
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
  say(`\nPages asked for the first time, in ${LOCALE_CODES.length} languages, by ${ROUNDS} processes`);
  say('                               made         of that, processor     from memory');
  say('                                  p50      p95       p50      p95       p50      p95');
  for (const [{ name }, times] of all) sayTimes(name, times);
  const every = [...all.values()];
  sayTimes('all of them', {
    missed: every.flatMap(({ missed }) => missed),
    worked: every.flatMap(({ worked }) => worked),
    hit: every.flatMap(({ hit }) => hit),
  });
}
