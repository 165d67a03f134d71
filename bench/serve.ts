import { execFile } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { promisify } from 'node:util';
import { listPublishedArticles } from '../db/articles/queries.ts';
import { disconnect } from '../db/client.ts';
import { addressOfPiece } from '../e2e/posts.ts';
import { freshDataFolder, startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { grouped, median, say } from './figures.ts';
import { bareServer, type Bytes, frameworkAlone, hasNginx, nginxServer } from './rivals.ts';

/** How many requests a second are answered, beside servers that send the same bytes, and beside the framework by itself. */

const run = promisify(execFile);
/** Each measurement of a server; they take turns, so that what else the machine does meets all of them. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const LASTS = Number(process.env.BENCH_SECONDS ?? 3);
const CONNECTIONS = 16;
const ENCODINGS = { plain: 'identity', gzip: 'gzip', brotli: 'br' } as const;

type Encoding = keyof typeof ENCODINGS;
type Page = { path: string; encoding: Encoding };
type Origins = { ours: string; framework: string };

/** What a server says at this address, as it comes over the line. */
function bytesAt(url: string, encoding: string): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding };
    const asked = http.get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { date, connection, 'keep-alive': alive, ...said } = response.headers;
        const head = Object.entries(said).flatMap(([name, value]) =>
          [value ?? []].flat().map((one): [string, string] => [name, one]),
        );
        resolve({ head, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
  });
}

/** Requests a second that `wrk` gets from there. */
async function rate(url: string, encoding: string): Promise<number> {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${LASTS}s`, '-H', `accept-encoding: ${encoding}`, url];
  const { stdout } = await run('wrk', args);
  if (/Non-2xx/.test(stdout)) throw new Error(`${url} was not answered with a page:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

async function measure({ ours, framework }: Origins, { path, encoding: name }: Page): Promise<void> {
  const encoding = ENCODINGS[name];
  const bytes = await bytesAt(ours + path, encoding);
  await bytesAt(framework + path, encoding);
  const bare = await bareServer(bytes);
  const nginx = (await hasNginx()) ? await nginxServer(bytes) : undefined;
  const urls = {
    ours: ours + path,
    bare: `${bare.origin}/`,
    nginx: nginx && `${nginx.origin}/`,
    framework: framework + path,
  };
  const rates: Record<keyof typeof urls, number[]> = { ours: [], bare: [], nginx: [], framework: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const who of ['bare', 'ours', 'nginx', 'framework'] as const) {
      const url = urls[who];
      if (url !== undefined) rates[who].push(await rate(url, encoding));
    }
  }
  await Promise.all([bare.stop(), nginx?.stop()]);
  const column = (value: number) => (value > 0 ? grouped(value) : '-').padStart(9);
  const [mine, other, fixed, alone] = [rates.ours, rates.bare, rates.nginx, rates.framework].map(median);
  say(
    `  ${name.padEnd(7)} ${grouped(bytes.body.byteLength).padStart(9)} ${[mine, other, fixed, alone].map((value = 0) => column(value)).join(' ')}  ${((mine ?? 0) / (other ?? 1)).toFixed(2)}`,
  );
}

async function needWrk(): Promise<void> {
  await run('wrk', ['-v']).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('wrk is needed (Debian: apt-get install wrk).');
  });
}

/** Prints requests a second of the front, a piece, a topic and a feed in each encoding, and the share of what a bare server manages. */
export async function measureServing(): Promise<void> {
  await needWrk();
  if (!(await hasNginx())) say('nginx is not on this machine: its column is empty.');
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  const { items } = await listPublishedArticles({ locale: 'en', limit: 1 });
  const piece = await addressOfPiece(items[0]?.id ?? 0);
  const server = await startServer(dataDir);
  const framework = await frameworkAlone(dataDir);
  try {
    for (const [name, path] of Object.entries({
      front: '/en',
      piece,
      topic: '/en/topics/nato',
      feed: '/en/feed.xml',
    })) {
      say(`\n${name}: requests a second, and ours as a share of a bare server's`);
      say('              bytes      ours      bare     nginx framework  share');
      for (const encoding of ['plain', 'gzip', 'brotli'] as const)
        await measure({ ours: server.origin, framework: framework.origin }, { path, encoding });
    }
  } finally {
    await framework.stop();
    await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
