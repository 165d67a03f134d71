import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { addressOf, aPieceWith, kindsNamed } from '../e2e/page-kinds.ts';
import { disconnect } from '../db/client.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { freePort, freshDataFolder, startServer } from '../e2e/servers.ts';
import { median, milliseconds, say } from './figures.ts';

/** What Lighthouse finds on a slow telephone: the kinds of pages that readers come to from elsewhere. */

const DEBIAN = '/usr/bin/chromium';
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page that is right by these is right at every run. */
const WHOLE = CATEGORIES.slice(1);
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-quic';
const PROGRAM = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');

type Category = (typeof CATEGORIES)[number];
type Item = { node?: { snippet?: string; explanation?: string } };
type Audit = { score: number | null; title: string; numericValue?: number; details?: { items?: Item[] } };
type Report = {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
};

/** The browser now and then loses the beginning of its own record (`NO_NAVSTART`), and Lighthouse asks to be run again. */
const TRIES = 3;

async function look(url: string, browser: string): Promise<Report> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await lookOnce(url, browser);
    } catch (error) {
      if (left === 0 || !String(error).includes('NO_NAVSTART')) throw error;
    }
  }
}

/** One run, by the preset for telephones: 1.6 Mbit/s, 150 ms, a processor four times as slow. */
async function lookOnce(url: string, browser: string): Promise<Report> {
  const args = [PROGRAM, url, '--quiet', '--output=json', `--only-categories=${CATEGORIES.join()}`];
  const child = spawn(process.execPath, [...args, `--chrome-flags=${FLAGS}`, '--no-enable-error-reporting'], {
    env: { ...process.env, CHROME_PATH: browser },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${errors}`);
  return JSON.parse(out) as Report;
}

const percent = (score: number) => String(Math.round(score * 100)).padStart(3);

/** What keeps a page from being whole by a category, with the first place on the page. */
function faultsOf({ categories, audits }: Report, category: Category): string[] {
  return categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const { title = '', details } = audits[id] ?? {};
      const node = details?.items?.[0]?.node;
      const where = [node?.snippet, node?.explanation].filter(Boolean).join(' ').replace(/\s+/g, ' ');
      return `    ${category}: ${id}, ${title} ${where}`;
    });
}

async function measure(name: string, url: string, browser: string): Promise<void> {
  // The first reader of a page waits for its rendering, those after do not.
  await fetch(url);
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run += 1) reports.push(await look(url, browser));
  const of = (pick: (report: Report) => number | undefined) => median(reports.map((report) => pick(report) ?? 0));
  const scores = CATEGORIES.map((category) => percent(of(({ categories }) => categories[category].score)));
  const audit = (id: string) => of(({ audits }) => audits[id]?.numericValue);
  say(
    `  ${name.padEnd(9)} ${scores.join('   ')}   ${milliseconds(audit('largest-contentful-paint'))}   ${milliseconds(audit('total-blocking-time'))}   ${audit('cumulative-layout-shift').toFixed(3)}`,
  );
  const faults = WHOLE.flatMap((category) => reports.flatMap((report) => faultsOf(report, category)));
  for (const fault of new Set(faults)) say(fault);
}

/** Addresses of the kinds; a kind that this site has not is left out. */
async function pages(origin: string): Promise<[name: string, url: string][]> {
  const named = kindsNamed('a topic', 'an album', 'a map');
  const [topic, album, map] = await Promise.all(named.map(async ({ path }) => path('en')));
  const piece = await aPieceWith('en', ({ picture, section }) => picture !== undefined && section.slug === 'news');
  const all = { front: '/en', article: addressOf(piece), topic, gallery: album, map, search: '/en/search' };
  const there: [string, string][] = [];
  for (const [name, path = '/'] of Object.entries(all)) {
    if ((await fetch(origin + path)).ok) there.push([name, origin + path]);
  }
  return there;
}

/** Prints medians of the scores, and of what readers wait for. */
export async function measureLighthouse(): Promise<void> {
  const browser = process.env.CHROME_PATH ?? (fs.existsSync(DEBIAN) ? DEBIAN : chromium.executablePath());
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  // Canonical addresses are to be those that are asked for.
  const at = `http://127.0.0.1:${await freePort()}`;
  const server = await startServer(dataDir, { at, siteUrl: at });
  say(`\nLighthouse, mobile, medians of ${RUNS}`);
  say('            perf  a11y  best   seo   LCP   TBT   CLS');
  try {
    for (const [name, url] of await pages(at)) await measure(name, url, browser);
  } finally {
    await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
