import './load-env.ts';
import { spawnSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildIn } from './build-id.ts';
import { runCommand } from './database-trouble.ts';
import { packBuild } from './packed-files.ts';
import { secretsAsEnv } from './secrets.ts';
import { slimBuild } from './slim-build.ts';
import { workerScript } from './worker-file.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Holds the fingerprint of what the build in the same folder was made from; written last. */
const MARK = path.join(ROOT, '.next', 'broadsheet-sources');

/** What goes into a build. Tests, the sample edition and the commands of this folder do not. */
const FOLDERS = ['app', 'components', 'db', 'messages', 'public', 'server'];
const FILES = ['next.config.js', 'package-lock.json', 'postcss.config.js', 'proxy.ts', 'tsconfig.json'];
const NOT_BUILT =
  /^db\/(sample\/|testing\.ts)|\.test\.ts$|\.mjs$|^server\/(build|prepare|reset|database-trouble|load-env|trouble)\.ts$/;

function addFile(hash: Hash, name: string): void {
  const file = path.join(ROOT, name);
  if (!fs.existsSync(file) || NOT_BUILT.test(name)) return;
  hash.update(`${name}\0`).update(fs.readFileSync(file)).update('\0');
}

/** A hash of every source's name and content, and of the key that is built in. Takes some tens of milliseconds. */
function fingerprint(actionsKey: string): string {
  const hash = createHash('sha256').update(`${actionsKey}\0`);
  for (const folder of FOLDERS) {
    const names = fs.readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) addFile(hash, path.relative(ROOT, file).split(path.sep).join('/'));
  }
  for (const name of FILES) addFile(hash, name);
  return hash.digest('hex');
}

function isFresh(sources: string): boolean {
  const complete =
    ['BUILD_ID', 'worker.js'].every((name) => fs.existsSync(path.join(ROOT, '.next', name))) && fs.existsSync(MARK);
  return complete && fs.readFileSync(MARK, 'utf8').trim() === sources;
}

/**
 * Builds the pages into `.next` with the site's own key for server actions, so that forms on pages that were sent before a
 * rebuild still work after it. `ifNeeded` leaves a build alone that was made from these very sources. Needs no database.
 */
async function build({ ifNeeded }: { ifNeeded: boolean }): Promise<void> {
  const secrets = secretsAsEnv();
  const sources = fingerprint(secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '');
  if (ifNeeded && isFresh(sources)) {
    console.info('The build is up to date.');
    return;
  }
  fs.rmSync(MARK, { force: true });
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = { ...process.env, ...secrets, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const made = path.join(ROOT, '.next');
  slimBuild(path.join(made, 'server'));
  await packBuild(path.join(made, 'static'));
  fs.writeFileSync(path.join(made, 'worker.js'), workerScript(buildIn(made)));
  fs.writeFileSync(MARK, `${sources}\n`);
}

await runCommand(() => build({ ifNeeded: process.argv.includes('--if-needed') }));
