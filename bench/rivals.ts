import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { freePort, SITE_URL } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';

/** Servers to be measured beside ours: what a machine can do at most with these bytes, and what the framework does by itself. */

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '..');

/** A body with the headers it came with, as it comes over the line. */
export type Bytes = { head: [string, string][]; body: Uint8Array };
export type Rival = { origin: string; stop: () => Promise<unknown> };

/** In a thread of its own: a server that does nothing but send these bytes. */
function serveBytes({ head, body }: Bytes): void {
  const flat = head.flat();
  const server = http.createServer((_request, response) => {
    response.writeHead(200, flat);
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
}
if (!isMainThread) serveBytes(workerData as Bytes);

/** A bare Node server that sends them from memory. */
export async function bareServer(bytes: Bytes): Promise<Rival> {
  const worker = new Worker(new URL(import.meta.url), { workerData: bytes });
  const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return { origin: `http://127.0.0.1:${port}`, stop: () => worker.terminate() };
}

/** Resolves when something answers at the port; throws when the process ends first. */
async function answering(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} did not start:\n${said}`);
    const isUp = await new Promise<boolean>((resolve) => {
      const asked = http.get({ port, host: '127.0.0.1', path: '/', agent: false }, (answer) => {
        answer.resume();
        resolve(true);
      });
      asked.on('error', () => resolve(false));
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'close');
}

const NGINX_ENV = { NODE_ENV: 'production' as const, PATH: `${process.env.PATH}:/usr/sbin` };

/** Whether this machine has nginx. */
export const hasNginx = (): Promise<boolean> =>
  run('nginx', ['-v'], { env: NGINX_ENV }).then(
    () => true,
    () => false,
  );

const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** One process of nginx that sends one file with these headers and keeps all it writes in the folder. */
function configuration(folder: string, port: number, { head }: Bytes): string {
  const type = head.find(([name]) => name === 'content-type')?.[1] ?? 'text/html';
  const own = new Set(['content-type', 'content-length', 'etag', 'last-modified', 'accept-ranges']);
  const told = head.filter(([name, value]) => !own.has(name) && !value.includes('$'));
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log stderr;
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10; types { }
  ${scratch.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    default_type ${quoted(type)};
    ${told.map(([name, value]) => `add_header ${name} ${quoted(value)};`).join('\n    ')}
    location / { try_files /page =404; }
  }
}
`;
}

/** nginx with the same bytes as a file. */
export async function nginxServer(bytes: Bytes): Promise<Rival> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-nginx-'));
  const port = await freePort();
  fs.writeFileSync(path.join(folder, 'page'), bytes.body);
  fs.writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port, bytes));
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf')];
  const child = spawn('nginx', args, { env: NGINX_ENV, stdio: ['ignore', 'ignore', 'pipe'] });
  await answering(child, port);
  const stop = () => end(child).finally(() => fs.rmSync(folder, { recursive: true, force: true }));
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** The framework's own `next start` on our build and data, and nothing of ours in front of it. */
export async function frameworkAlone(dataDir: string): Promise<Rival> {
  const port = await freePort();
  const { PATH, HOME, LANG } = process.env;
  const site = { DATA_DIR: dataDir, DATABASE_URL: '', SITE_URL, NEXTAUTH_URL: SITE_URL, NEXT_TELEMETRY_DISABLED: '1' };
  const env = { PATH, HOME, LANG, NODE_ENV: 'production' as const, ...secretsAsEnv(), ...site };
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [program, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await answering(child, port);
  return { origin: `http://127.0.0.1:${port}`, stop: () => end(child) };
}
