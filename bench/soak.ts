import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { getWorkingCopy } from '../db/articles/desk.ts';
import { publishArticle } from '../db/articles/mutations.ts';
import { listPublishedArticles } from '../db/articles/queries.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { disconnect } from '../db/client.ts';
import { changeSettings } from '../db/site/mutations.ts';
import { aDraft, ADMIN, aPerson, type Person } from '../e2e/factories.ts';
import { sessionCookie } from '../e2e/fixtures.ts';
import { addressOfPiece } from '../e2e/posts.ts';
import { freshDataFolder, startServer, type Server } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { grouped, milliseconds, say, share } from './figures.ts';
import { Caller, seconds, steadily } from './load.ts';
import { largestOf, MB, metricsOf, OBSERVED, readinessOf } from './machine.ts';
import { sendComment, sendView, type Site } from './readers.ts';
import { chance, kindsOfVisits, nextVisit } from './visits.ts';

/** A day of a busy paper in minutes: readers of all kinds, comments, views and an editor, and what the server's memory does. */

const MINUTES = Number(process.env.BENCH_MINUTES ?? 10);
/** Each a second. */
const RATES = { visits: 60, views: 10, comments: 1, saves: 1 / 3, publishes: 1 / 20 };
/** How often memory is looked at, in seconds, and how long the server is given to settle, in minutes. */
const LOOK = 2;
const SETTLED = 1;
/** How long after the last request what then stays is looked at, in seconds. */
const REST = 30;

type Sample = { minute: number; bytes: number };
type Soak = { caller: Caller; site: Site; server: Server; until: () => boolean; faults: string[] };

/** Does something at its rate to the end; what fails is noted and nothing is broken off. Answers how long it took, sorted. */
const keepDoing = (
  { until, faults }: Soak,
  { rate, atOnce = 8 }: { rate: number; atOnce?: number },
  work: () => Promise<unknown>,
) => steadily({ rate, atOnce, until }, () => work().catch((error: unknown) => void faults.push(String(error))));

/** Readers: every kind of request in its share. Answers milliseconds by kind. */
async function visit(soak: Soak): Promise<Map<string, number[]>> {
  const kinds = await kindsOfVisits(soak.caller);
  const draw = chance();
  const times = new Map(kinds.map(({ name }): [string, number[]] => [name, []]));
  const all = await keepDoing(soak, { rate: RATES.visits, atOnce: 32 }, async () => {
    const { kind, ask } = nextVisit(kinds, draw);
    const began = performance.now();
    const { status } = await soak.caller.ask(ask);
    times.get(kind.name)?.push(performance.now() - began);
    if (status !== 200) throw new Error(`${ask.path} was answered with ${status}`);
  });
  return new Map([...times, ['all, from when they were due', all]]);
}

/** An editor who saves through the site, again and again, and publishes now and then. */
async function editPiece(soak: Soak, { actor }: Person, cookie: string): Promise<number[]> {
  const id = await aDraft({ headline: 'What is known by now', by: actor });
  let count = 0;
  const save = async () => {
    const copy = await getWorkingCopy(SYSTEM, id);
    const content = { ...copy?.content, standfirst: `Save number ${(count += 1)}` };
    const { status, text } = await soak.caller.ask({
      path: `/newsroom/api/articles/${id}/save`,
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ from: copy?.version, content, kind: 'autosave', window: 'bench' }),
    });
    if (status !== 200) throw new Error(`A save was answered with ${status}: ${text.slice(0, 200)}`);
  };
  const saving = keepDoing(soak, { rate: RATES.saves, atOnce: 1 }, save);
  await keepDoing(soak, { rate: RATES.publishes, atOnce: 1 }, () => publishArticle(actor, id));
  return saving;
}

/** Looks at the memory of the largest process again and again. */
async function watchMemory({ server, until }: Soak): Promise<Sample[]> {
  const began = performance.now();
  const samples: Sample[] = [];
  while (!until()) {
    samples.push({ minute: (performance.now() - began) / 60_000, bytes: largestOf(server.pid) });
    await wait(LOOK * 1000);
  }
  return samples;
}

/** Bytes a minute by which the line through the samples rises. */
function slopeOf(samples: Sample[]): number {
  const mean = (pick: (sample: Sample) => number) => samples.reduce((sum, one) => sum + pick(one), 0) / samples.length;
  const [minute, bytes] = [mean((one) => one.minute), mean((one) => one.bytes)];
  const over = samples.reduce((sum, one) => sum + (one.minute - minute) * (one.bytes - bytes), 0);
  return over / samples.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0);
}

function sayMemory(samples: Sample[]): void {
  const settled = samples.filter(({ minute }) => minute >= Math.min(SETTLED, MINUTES / 2));
  const size = (sample?: Sample) => `${grouped((sample?.bytes ?? 0) / MB)} MB`;
  const most = samples.toSorted((a, b) => a.bytes - b.bytes).at(-1);
  say(
    `  memory: ${size(samples[0])} at the start, ${size(settled[0])} when settled, ${size(settled.at(-1))} at the end`,
  );
  say(`  at most ${size(most)}; ${(slopeOf(settled) / MB).toFixed(1)} MB more each minute`);
  const each = Math.max(1, Math.floor(samples.length / 10));
  say(
    `  on the way: ${samples
      .filter((_, at) => at % each === 0)
      .map(size)
      .join(', ')}`,
  );
}

function sayTimes(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [middle, late, last] = [0.5, 0.99, 1].map((part) => milliseconds(share(sorted, part)));
  say(`  ${name.padEnd(30)} ${grouped(sorted.length).padStart(7)}  median ${middle}, p99 ${late}, longest ${last}`);
}

async function soakFor(soak: Soak): Promise<void> {
  const person = await aPerson('editor');
  const { name, value } = await sessionCookie(person);
  const [visits, views, comments, saves, samples] = await Promise.all([
    visit(soak),
    keepDoing(soak, { rate: RATES.views }, () => sendView(soak.site)),
    keepDoing(soak, { rate: RATES.comments }, () => sendComment(soak.site)),
    editPiece(soak, person, `${name}=${value}`),
    watchMemory(soak),
  ]);
  for (const [kind, times] of visits) sayTimes(kind, times);
  for (const [kind, times] of Object.entries({ views, comments, saves })) sayTimes(kind, times);
  sayMemory(samples);
  await wait(REST * 1000);
  say(`  ${REST} s after the last request: ${grouped(largestOf(soak.server.pid) / MB)} MB`);
  const figure = await metricsOf(soak.caller);
  const [hits, misses] = ['hits', 'misses'].map((one) => figure(`broadsheet_page_cache_${one}_total`));
  say(
    `  page cache: ${grouped(hits ?? 0)} hits, ${grouped(misses ?? 0)} misses, ${grouped(figure('broadsheet_page_cache_pages'))} answers in ${grouped(figure('broadsheet_page_cache_bytes') / MB)} MB`,
  );
  const faults = [...soak.faults, ...soak.server.complaints().split('\n').filter(Boolean)];
  say(`  faults: ${faults.length}`);
  for (const fault of new Set(faults.slice(0, 20))) say(`    ${fault}`);
}

/** Prints how the server answers all of them side by side, what fails, and what its memory does. */
export async function measureSoak(): Promise<void> {
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  const { items } = await listPublishedArticles({ locale: 'en', limit: 20 });
  const pieces = await Promise.all(items.map(async ({ id }) => ({ id, path: await addressOfPiece(id) })));
  const server = await startServer(dataDir, { settings: OBSERVED });
  const caller = new Caller(server.origin);
  try {
    await readinessOf(caller);
    await changeSettings(ADMIN, { commentsMode: 'post', commentsPerArticle: 1_000_000 });
    say(
      `\n${MINUTES} minutes of ${RATES.visits} visits, ${RATES.views} views and ${RATES.comments} comments a second, and an editor`,
    );
    await soakFor({ caller, site: { caller, pieces }, server, until: seconds(MINUTES * 60), faults: [] });
  } finally {
    caller.close();
    await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
