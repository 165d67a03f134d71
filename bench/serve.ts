import { execFile } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { listPublishedArticles } from '../db/articles/queries.ts';
import { disconnect } from '../db/client.ts';
import { addressOfPiece } from '../e2e/posts.ts';
import { freshDataFolder, startServer } from '../e2e/servers.ts';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { grouped, say, share } from './figures.ts';

/** How many requests a second are answered, beside a bare server that sends the same bytes from memory. */

const run = promisify(execFile);
/** Each measurement of a server; they take turns, so that what else the machine does meets both. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const LASTS = Number(process.env.BENCH_SECONDS ?? 3);
const CONNECTIONS = 16;
const ENCODINGS = { plain: 'identity', gzip: 'gzip', brotli: 'br' } as const;

type Bytes = { head: [string, string][]; body: Uint8Array };

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

async function bareServer(bytes: Bytes): Promise<{ origin: string; stop: () => Promise<unknown> }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: bytes });
  const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return { origin: `http://127.0.0.1:${port}/`, stop: () => worker.terminate() };
}

/** Requests a second that `wrk` gets from there. */
async function rate(url: string, encoding: string): Promise<number> {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${LASTS}s`, '-H', `accept-encoding: ${encoding}`, url];
  const { stdout } = await run('wrk', args);
  if (/Non-2xx/.test(stdout)) throw new Error(`${url} was not answered with a page:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

const median = (values: number[]) =>
  share(
    values.toSorted((a, b) => a - b),
    0.5,
  );

async function measure(origin: string, path: string, name: keyof typeof ENCODINGS): Promise<void> {
  const encoding = ENCODINGS[name];
  const bytes = await bytesAt(origin + path, encoding);
  const bare = await bareServer(bytes);
  const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await rate(bare.origin, encoding));
    rates.ours.push(await rate(origin + path, encoding));
  }
  await bare.stop();
  const [ours, other] = [median(rates.ours), median(rates.bare)];
  const size = `${grouped(bytes.body.byteLength)} bytes`;
  say(
    `  ${name.padEnd(7)} ${size.padStart(15)}  ${grouped(ours).padStart(7)}  ${grouped(other).padStart(7)}  ${(ours / other).toFixed(2)}`,
  );
}

/** Prints requests a second of the front, a piece and a topic in each encoding, and the share of what a bare server manages. */
export async function measureServing(): Promise<void> {
  await run('wrk', ['-v']).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('wrk is needed (Debian: apt-get install wrk).');
  });
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  const { items } = await listPublishedArticles({ locale: 'en', limit: 1 });
  const piece = await addressOfPiece(items[0]?.id ?? 0);
  const server = await startServer(dataDir);
  try {
    for (const [name, path] of Object.entries({ front: '/en', piece, topic: '/en/topics/nato' })) {
      say(`\n${name}: requests a second, ours and a bare server's, and ours as a share of it`);
      for (const encoding of ['plain', 'gzip', 'brotli'] as const) await measure(server.origin, path, encoding);
    }
  } finally {
    await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
