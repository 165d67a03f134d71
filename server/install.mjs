import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, Trouble, run, say } from './steps.mjs';

const MODULES = path.join(ROOT, 'node_modules');
const MARKER = path.join(MODULES, '.broadsheet-installed');
const NODE_MAJOR = 24;

/** What the marker must hold: the lock file's hash, and for which kind of machine its packages were chosen. */
const wanted = () =>
  [
    process.platform,
    process.arch,
    createHash('sha256')
      .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
      .digest('hex'),
  ].join(' ');

const readOr = (file, otherwise) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : otherwise);

/**
 * Installs exactly what package-lock.json says when that is not what node_modules holds: nothing there, an install that was
 * broken off, an older one, one for another machine. Answers what was done. Throws `Trouble`.
 */
export async function install() {
  const mark = wanted();
  if (readOr(MARKER, '').trim() === mark) return 'as package-lock.json says';
  if (!fs.existsSync(MARKER) && installedByHand()) {
    fs.writeFileSync(MARKER, `${mark}\n`);
    return 'as package-lock.json says, installed by hand';
  }
  fs.rmSync(MARKER, { force: true });
  say('  installing them from the network: a minute or two');
  await npmCi();
  fs.writeFileSync(MARKER, `${mark}\n`);
  return 'installed';
}

/** Whether `npm install` has been here and come to its end: npm writes its own list last, and it agrees with the lock file. */
function installedByHand() {
  const list = readOr(path.join(MODULES, '.package-lock.json'), '');
  if (!list) return false;
  const present = JSON.parse(list).packages;
  const locked = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([name, { version, optional, peer, link }]) =>
      name === '' || link || (present[name] ? present[name].version === version : optional || peer),
  );
}

function npmCi() {
  const options = [
    'ci',
    '--include=dev',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  const env = { ...process.env, PATH: pathOutside(), NODE_ENV: 'development', npm_config_update_notifier: 'false' };
  const missing =
    'npm was not found. It comes with Node.js: install that from https://nodejs.org, or your system\'s package "npm".';
  // Run by npm itself, we know which; its Node must not be the one that is about to be replaced.
  const npm = process.env.npm_execpath ?? '';
  const node = process.execPath.startsWith(MODULES) ? 'node' : process.execPath;
  if (/npm-cli\.c?js$/.test(npm) && fs.existsSync(npm))
    return run(node, [npm, ...options], { env, network: true, missing });
  return run('npm', options, { env, network: true, missing });
}

/** The PATH without our own node_modules, which is being replaced. */
const pathOutside = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(MODULES))
    .join(path.delimiter);

/** Path of a Node.js that the site runs on: the pinned one of node_modules, else this one when it is of that version. Throws `Trouble`. */
export function siteNode() {
  const pinned = path.join(MODULES, '.bin', 'node');
  const found = [pinned, process.execPath].find((program) => versionOf(program) === NODE_MAJOR);
  if (found) return found;
  fs.rmSync(MARKER, { force: true });
  throw new Trouble(
    `The Node.js ${NODE_MAJOR} that comes with the packages does not run here (its install script may have been refused, or the system is not one it is made for). ` +
      `Run the command again; if that does not help, install Node.js ${NODE_MAJOR} yourself and run it with that.`,
  );
}

function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1]);
}

/** Environment for what runs after the install: our programs first in the PATH, nothing reported to anybody. */
export const siteEnvironment = () => ({
  ...process.env,
  PATH: [path.dirname(siteNode()), path.join(MODULES, '.bin'), pathOutside()].join(path.delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
});
