import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ROOT, Trouble } from './steps.mjs';

const MOST_UNASKED = 4;

/**
 * The settings `npm start` itself needs, out of the environment: port, host, data folder (absolute), number of processes, and what to say about
 * them. Throws `Trouble` on one that cannot be meant.
 */
export function readSettings(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble(`PORT must be a number from 1 to 65535, not "${env.PORT}".`);
  const host = env.HOST || '127.0.0.1';
  checkTimeZone(env.SITE_TIME_ZONE);
  const siteUrl = env.SITE_URL;
  if (siteUrl && !/^https?:\/\/[^/?#]+\/?$/.test(siteUrl)) {
    throw new Trouble(`SITE_URL must look like https://news.example.org, without a path; it is "${siteUrl}".`);
  }
  checkPurgeUrls(env.PURGE_URLS);
  const dataDir = path.resolve(ROOT, env.DATA_DIR || 'data');
  return {
    port,
    host,
    siteUrl,
    dataDir,
    processes: processesWanted(env.WEB_CONCURRENCY),
    address: addressOf(host, port),
    database: describeDatabase(env.DATABASE_URL, dataDir),
  };
}

/** One a core unless somebody says otherwise; beyond four the database has more to do than they. */
function processesWanted(said) {
  const processes = Number(said || Math.min(os.availableParallelism(), MOST_UNASKED));
  if (!Number.isInteger(processes) || processes < 1 || processes > 64)
    throw new Trouble(`WEB_CONCURRENCY must be a number from 1 to 64, not "${said}".`);
  return processes;
}

function checkTimeZone(timeZone) {
  try {
    if (timeZone) new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new Trouble(`SITE_TIME_ZONE must be a name like "Europe/Paris", not "${timeZone}".`);
  }
}

function checkPurgeUrls(said = '') {
  const wrong = said
    .split(/[\s,]+/)
    .find((url) => url && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''));
  if (wrong)
    throw new Trouble(`PURGE_URLS must be addresses like http://127.0.0.1:6083/, separated by spaces, not "${wrong}".`);
}

/** What to type into a browser on this machine. */
function addressOf(host, port) {
  const local = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(host);
  return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

function describeDatabase(url, dataDir) {
  if (!url) return `SQLite, ${path.join(dataDir, 'broadsheet.db')}`;
  if (url.startsWith('file:')) return `SQLite, ${path.resolve(ROOT, url.slice('file:'.length))}`;
  const { hostname, pathname } = URL.canParse?.(url) ? new URL(url) : { hostname: '?', pathname: '' };
  return `PostgreSQL at ${hostname || 'this machine'}${pathname}`;
}

const ADDRESS_PROBLEMS = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken: another program (or this site, already running) listens there. Stop it, or choose another port: PORT=${port + 1} npm start`,
  EACCES: ({ port }) => `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: ({ host }) => `HOST is ${host}, but this machine has no such address. Leave it out, or use 0.0.0.0.`,
  ENOTFOUND: ({ host }) => `HOST is "${host}", which is the name of no machine. Leave it out, or use 0.0.0.0.`,
  EAI_AGAIN: ({ host }) => `HOST is "${host}", which is the name of no machine. Leave it out, or use 0.0.0.0.`,
};

/** Listens for a moment where the site is going to, so that a taken port is known before the long work. Throws `Trouble`. */
export function tryToListen({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const sentence = ADDRESS_PROBLEMS[error.code]?.({ host, port });
      reject(sentence ? new Trouble(sentence) : error);
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(resolve));
  });
}

/** Makes the data folder and a file in it, for a moment. Throws `Trouble` when that may not be. */
export function ensureWritable(folder) {
  const trial = path.join(folder, `.writable-${process.pid}`);
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(trial, 'x');
    fs.rmSync(trial);
  } catch (error) {
    if (error.code === 'ENOSPC')
      throw new Trouble(`The disk of ${folder} is full. Make room and run the command again.`);
    throw new Trouble(
      `The data folder ${folder} cannot be written (${error.code}). Give it to the user who runs the site, or set DATA_DIR to another.`,
    );
  }
}
