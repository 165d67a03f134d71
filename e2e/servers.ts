import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { MALLOC, NODE_FLAGS } from '../server/memory.mjs';

/** Server processes for the end-to-end tests, each on a data folder of its own that holds the sample edition. */

const ROOT = path.resolve(import.meta.dirname, '..');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'broadsheet-e2e');
/** The generated views are counted back from the moment they were made; older ones have left «Day». Milliseconds. */
const OLDEST = 8 * 3_600_000;
/** A public origin unlike the one that is served, so that a canonical address cannot be right by accident. */
export const SITE_URL = 'https://paper.example';

/** What opens `/metrics` to a test. */
export const METRICS_TOKEN = 'a token of the tests';

export type Server = {
  /** Where it answers, without a trailing slash. */
  origin: string;
  /** Its process, for whoever measures it. */
  pid: number;
  /** What it has written as errors so far. */
  complaints: () => string;
  stop: () => Promise<void>;
};

/** The environment without this machine's settings of a site, behind a proxy: so a test may be somebody of its own. */
function environment(dataDir: string): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env;
  const site = { DATA_DIR: dataDir, DATABASE_URL: '', SITE_URL, TRUSTED_PROXY_HOPS: '1', METRICS_TOKEN };
  return { NODE_ENV: 'production', PATH, HOME, LANG, ...site };
}

/** Runs one of the project's own scripts to its end; throws with what it printed when it fails. */
export async function runScript(script: string, dataDir?: string, ...args: string[]): Promise<void> {
  const env = dataDir ? environment(dataDir) : process.env;
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${script} failed:\n${said}`);
}

/** A hash of everything the prepared data folder is made from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['db', 'drizzle']) {
    const entries = fs.readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'));
    for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).toSorted()) {
      hash.update(path.relative(ROOT, file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whether a data folder was begun within the hours that its generated views last. */
function isYoung(folder: string): boolean {
  const secrets = fs.statSync(path.join(folder, 'secrets.json'), { throwIfNoEntry: false });
  return secrets !== undefined && Date.now() - secrets.mtimeMs < OLDEST;
}

/** A data folder with the sample edition, made at most once for the same sources: pictures take a minute. */
async function sampleEdition(): Promise<string> {
  const folder = path.join(CACHE, fingerprint());
  if (isYoung(folder)) return folder;
  console.info('Making the sample edition for the tests, about a minute …');
  const aside = path.join(CACHE, randomUUID());
  fs.mkdirSync(aside, { recursive: true });
  await runScript('server/prepare.ts', aside);
  // Of other sources, too old, or left by a run that was broken off; what another run is at work on is young.
  for (const old of fs.readdirSync(CACHE).map((name) => path.join(CACHE, name))) {
    if (old === folder || !isYoung(old)) fs.rmSync(old, { recursive: true, force: true });
  }
  fs.renameSync(aside, folder);
  return folder;
}

/** A fresh data folder with the sample edition, for one server or several. The caller removes it. */
export async function freshDataFolder(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-e2e-'));
  fs.cpSync(await sampleEdition(), folder, { recursive: true });
  return folder;
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Resolves when the process says that it serves; throws with what it said instead when it ends first. */
function readiness(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => said().includes('Serving on') && resolve());
    child.once('close', () => reject(new Error(`The server did not start:\n${said()}`)));
  });
}

type Where = { at?: string; siteUrl?: string; processes?: number; settings?: Record<string, string> };

/**
 * Starts the production server on the data folder and waits until it answers; `at` where one answered before, `siteUrl` the address
 * it is to believe that it has, `processes` how many answer there, `settings` more of its environment.
 */
export async function startServer(
  dataDir: string,
  { at, siteUrl = SITE_URL, processes = 1, settings }: Where = {},
): Promise<Server> {
  const port = at ? Number(new URL(at).port) : await freePort();
  const own = { HOST: '127.0.0.1', PORT: String(port), SITE_URL: siteUrl, WEB_CONCURRENCY: String(processes) };
  const env = { ...MALLOC, ...environment(dataDir), ...own, ...settings };
  const program = processes > 1 ? 'server/workers.ts' : 'server.ts';
  const child = spawn(process.execPath, [...NODE_FLAGS, program], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()));
  await readiness(child, () => said.out + said.errors);
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    complaints: () => said.errors,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}
