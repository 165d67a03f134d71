import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { disconnect } from '../db/client.ts';
import { askAt, type Asking, type Got } from '../server/asking-for-tests.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { freePort, freshDataFolder, type Server, startServer } from './servers.ts';

/** The proxies of `docs/proxy`, run as they stand there: only addresses, ports and folders are put in. */

const DOCS = path.resolve(import.meta.dirname, '..', 'docs', 'proxy');
/** The name that the configurations are written for. */
export const NAME = 'news.example.org';
/** Debian keeps servers where only root looks for programs. */
const PATH = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;
const PATIENCE = 10_000;

export type Proxy = { name: string; port: number; stop: () => Promise<void> };

/** Throws with what to install when a program is missing. */
export function requireProxies(): void {
  const missing = ['nginx', 'varnishd'].filter(
    (name) => spawnSync(name, ['-V'], { env: { ...process.env, PATH } }).error,
  );
  const xkey = spawnSync('find', ['/usr/lib', '/usr/local/lib', '-name', 'libvmod_xkey.so'], { encoding: 'utf8' });
  if (missing.length > 0 || !xkey.stdout)
    throw new Error(
      'These tests run nginx and Varnish. On Debian, as root: apt-get install nginx varnish varnish-modules',
    );
}

/** The text of a configuration with what is put in; throws when something to replace is not there. */
function configuration(file: string, changes: [RegExp, string][]): string {
  return changes.reduce(
    (text, [found, put]) => {
      if (text.search(found) < 0) throw new Error(`${file} has no ${found}`);
      return text.replace(found, () => put);
    },
    fs.readFileSync(path.join(DOCS, file), 'utf8'),
  );
}

/** Waits until it answers anything at all; throws with what it said when it ends first. */
async function answering(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && child.exitCode === null) {
    const isThere = await askAt(port, '/robots.txt').then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error(`The proxy did not start:\n${said}`);
}

type Made = { name: string; port: number; folder: string; command: string[] };

async function start({ name, port, folder, command }: Made): Promise<Proxy> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env: { ...process.env, PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  await answering(child, port);
  return {
    name,
    port,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'close');
      }
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

const folderOf = (name: string) => fs.mkdtempSync(path.join(os.tmpdir(), `broadsheet-${name}-`));

/** nginx in front of the site at this port. */
export async function startNginx(site: number): Promise<Proxy> {
  const [port, folder] = [await freePort(), folderOf('nginx')];
  const text = configuration('nginx.conf', [
    [/\/var\/cache\/nginx\/broadsheet/, path.join(folder, 'cache')],
    [/server 127\.0\.0\.1:3000;/, `server 127.0.0.1:${site};`],
    [/listen 80 default_server;\n.*\n/, `listen 127.0.0.1:${port} default_server;\n`],
    [/listen 80;\n.*\n/, `listen 127.0.0.1:${port};\n`],
  ]);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${path.join(folder, kind)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const file = path.join(folder, 'nginx.conf');
  fs.writeFileSync(
    file,
    `${user} daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; events {}
     http { access_log off; include /etc/nginx/mime.types; ${own.join(' ')}\n${text} }`,
  );
  return start({ name: 'nginx', port, folder, command: ['nginx', '-c', file, '-p', folder] });
}

/** Varnish in front of the site at this port; it is told at `purge` what is out of date. */
export async function startVarnish(site: number, purge: number): Promise<Proxy> {
  const [port, folder] = [await freePort(), folderOf('varnish')];
  const text = configuration('varnish.vcl', [[/\.port = "3000";/, `.port = "${site}";`]]);
  const file = path.join(folder, 'site.vcl');
  fs.writeFileSync(file, text);
  fs.chmodSync(folder, 0o755);
  const listens = ['-a', `127.0.0.1:${port}`, '-a', `purge=127.0.0.1:${purge}`];
  const memory = ['-s', 'malloc,64m', '-p', 'http_gzip_support=off', '-n', path.join(folder, 'run')];
  const command = ['varnishd', '-F', ...listens, '-f', file, ...memory, '-T', 'none'];
  return start({ name: 'Varnish', port, folder, command });
}

export type Ask = (path: string, headers?: Record<string, string>, more?: Asking) => Promise<Got>;

/** How a reader asks a proxy, by the paper's name. */
export const askerOf =
  (proxy: () => Proxy): Ask =>
  (address, headers = {}, more = {}) =>
    askAt(proxy().port, address, { ...more, headers: { host: NAME, ...headers } });

export type Proxied = {
  site: () => Server;
  dataDir: () => string;
  /** nginx and Varnish, each before the site. */
  asks: Record<'nginx' | 'Varnish', Ask>;
  /** Starts the site again where it was. */
  restart: () => Promise<void>;
};

/** A site of the file's own, on the sample edition, with both proxies before it. */
export function useProxies(): Proxied {
  const proxies = new Map<string, Proxy>();
  let [dataDir, purge] = ['', 0];
  let site: Server | undefined;
  const start = async (at?: string) => {
    const settings = { PURGE_URLS: `http://127.0.0.1:${purge}/` };
    site = await startServer(dataDir, { at, siteUrl: `http://${NAME}`, settings });
    return Number(new URL(site.origin).port);
  };
  before(async () => {
    requireProxies();
    dataDir = await freshDataFolder();
    process.env.DATA_DIR = dataDir;
    Object.assign(process.env, secretsAsEnv());
    purge = await freePort();
    const port = await start();
    for (const proxy of [await startNginx(port), await startVarnish(port, purge)]) proxies.set(proxy.name, proxy);
  });
  after(async () => {
    for (const one of [...proxies.values(), site]) await one?.stop();
    await disconnect();
    if (dataDir) fs.rmSync(dataDir, { recursive: true, force: true });
  });
  const askOf = (name: string) => askerOf(() => proxies.get(name) as Proxy);
  return {
    site: () => site as Server,
    dataDir: () => dataDir,
    asks: { nginx: askOf('nginx'), Varnish: askOf('Varnish') },
    restart: async () => {
      await start(site?.origin);
    },
  };
}

export const textOf = ({ body }: Got) => body.toString('utf8');

/** Asks again and again until the answer is as wanted; answers how many milliseconds that took since `since`. */
export async function msUntil(since: number, isThere: () => Promise<boolean>): Promise<number> {
  while (Date.now() - since < PATIENCE * 2) {
    if (await isThere()) return Date.now() - since;
  }
  throw new Error('It did not come');
}
