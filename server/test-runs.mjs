import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { startPostgres } from './postgres-for-tests.mjs';
import { Trouble, run, say } from './steps.mjs';

const ANYWHERE = ['app', 'components', 'db', 'e2e', 'messages', 'server'].map((folder) => `${folder}/**/*.test.ts`);
const MODEL = ['db/**/*.test.ts'];

/** The environment without this machine's settings of a site: tests bring their own. */
function cleanEnvironment() {
  const { DATABASE_URL, DATA_DIR, SITE_URL, SITE_TIME_ZONE, HOST, PORT, ...rest } = process.env;
  return rest;
}

/** Runs the node:test files on one engine (all, or those named) and answers what was counted, with the error if any. */
export async function runNodeTests(engine, files) {
  if (engine === 'sqlite') return nodeTests(files.length ? files : ANYWHERE, {});
  const { url, from, stop } = await startPostgres();
  say(`  PostgreSQL of ${from}`);
  try {
    return await nodeTests(files.length ? files : MODEL, { DATABASE_URL: url, TEST_DATABASE_URL: url });
  } finally {
    await stop();
  }
}

async function nodeTests(files, environment) {
  const protocol = temporaryFile('tap');
  const reporters = [`--test-reporter=${process.stdout.isTTY ? 'spec' : 'dot'}`, '--test-reporter-destination=stdout'];
  const toFile = ['--test-reporter=tap', `--test-reporter-destination=${protocol}`];
  const concurrency = `--test-concurrency=${os.availableParallelism()}`;
  const args = ['--test', concurrency, ...reporters, ...toFile, ...files];
  const ran = run(process.execPath, args, { env: { ...cleanEnvironment(), ...environment }, show: true });
  return withCounts(ran, () => countTap(takeAway(protocol)));
}

function countTap(protocol) {
  const total = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(protocol)?.[1] ?? 0);
  return {
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  };
}

/** Runs Playwright on the production build, with the browser found, and answers what was counted, with the error if any. */
export async function runEndToEndTests(files) {
  const browser = await findBrowser();
  say(`  Browser: ${browser}`);
  const protocol = temporaryFile('json');
  const env = { ...cleanEnvironment(), CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: protocol };
  const ran = run('playwright', ['test', '--reporter=list,json', ...files], { env, show: true });
  return withCounts(ran, () => countPlaywright(takeAway(protocol)));
}

function countPlaywright(protocol) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = protocol ? JSON.parse(protocol).stats : {};
  return { passed: expected + flaky, failed: unexpected, skipped };
}

async function withCounts(ran, count) {
  const error = await ran.then(
    () => undefined,
    (thrown) => thrown,
  );
  const counts = count();
  const none = counts.passed + counts.failed === 0;
  return { counts, error: error ?? (none ? new Trouble('Not one test ran.') : undefined) };
}

const temporaryFile = (kind) => path.join(os.tmpdir(), `broadsheet-tests-${process.pid}-${Date.now()}.${kind}`);

/** What a file holds; it is gone afterwards. */
function takeAway(file) {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  fs.rmSync(file, { force: true });
  return text;
}
