import { once } from 'node:events';
import fs from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { listPublishedArticles } from '../db/articles/queries.ts';
import { disconnect } from '../db/client.ts';
import { listUploads } from '../db/media/uploads.ts';
import { aPerson, type Person } from '../e2e/factories.ts';
import { sessionCookie } from '../e2e/fixtures.ts';
import { addressOfPiece } from '../e2e/posts.ts';
import { freshDataFolder, type Server, SITE_URL, startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { grouped, milliseconds, say, share } from './figures.ts';
import { Caller, seconds, steadily } from './load.ts';
import { MB, memoryOf } from './machine.ts';

/** What it costs to take pictures in, and what those who read notice of it. */

const PICTURES = 20;
const WIDTH = 6000;
const HEIGHT = 4000;
/** Sent side by side, as the library's page does. */
const AT_ONCE = 2;
const LOOKERS = 4;
/** Pages that they ask for in a second, all together: steadily, for a site that is asked as fast as it answers is never idle. */
const RATE = 60;
/** What the line of whoever sends carries, bytes a second: 100 Mbit/s. */
const LINE = 12_500_000;
/** Seconds for which the idle site is read. */
const LASTS = Number(process.env.BENCH_SECONDS ?? 10);
/** How long the worker waits for more before it goes, and some more, in milliseconds. */
const REST = 8_000;

/** A picture that is as much work as a photograph: soft shapes with noise on them. */
async function photograph(): Promise<Buffer> {
  const grain = { type: 'gaussian' as const, mean: 128, sigma: 24 };
  const shapes = await sharp({
    create: { width: 60, height: 40, channels: 3, background: '#888', noise: { ...grain, sigma: 60 } },
  })
    .png()
    .toBuffer();
  const soft = await sharp(shapes).resize(WIDTH, HEIGHT, { kernel: 'cubic' }).png({ compressionLevel: 1 }).toBuffer();
  const noise = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#888', noise: grain } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(soft)
    .composite([{ input: noise, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Reads article pages for a while, steadily; answers the 99th percentile. */
async function look(caller: Caller, paths: string[], until: () => boolean): Promise<number> {
  const began = performance.now();
  const times = await steadily({ rate: RATE, atOnce: LOOKERS, until }, async (turn) => {
    const address = paths[turn % paths.length] ?? '/';
    const { status } = await caller.ask({ path: address });
    if (status !== 200) throw new Error(`${address} was answered with ${status}`);
  });
  const rate = grouped((times.length / (performance.now() - began)) * 1000);
  const late = share(times, 0.99);
  say(`  article pages: ${rate} a second, median ${milliseconds(share(times, 0.5))}, p99 ${milliseconds(late)}`);
  return late;
}

type Sending = { server: Server; person: Person; folder: string; pictures: string[] };

/** A line that all who send share: each waits until what was sent before is through. */
class Line {
  #freeAt = 0;

  async *over(file: string): AsyncGenerator<Buffer> {
    for await (const chunk of fs.createReadStream(file) as AsyncIterable<Buffer>) {
      const now = performance.now();
      this.#freeAt = Math.max(this.#freeAt, now) + (chunk.length / LINE) * 1000;
      await wait(this.#freeAt - now);
      yield chunk;
    }
  }
}
const line = new Line();

/** Sends a file as a browser does, at the speed of the line. */
async function sendFile(address: URL, file: string, cookie: string): Promise<void> {
  const length = String(fs.statSync(file).size);
  const headers = {
    cookie,
    origin: address.origin,
    'content-type': 'application/octet-stream',
    'content-length': length,
  };
  const sent = request(address, { method: 'POST', headers });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  await pipeline(line.over(file), sent);
  const [response] = await answered;
  response.resume();
  if (response.statusCode !== 202) throw new Error(`A picture was answered with ${response.statusCode}`);
}

/** Sends the pictures and waits until the library has them all; answers seconds. */
async function sendAll({ server, person, folder, pictures }: Sending): Promise<number> {
  const { name, value } = await sessionCookie(person);
  const cookie = `${name}=${value}`;
  const began = performance.now();
  const names = new Set(pictures.map((file) => path.basename(file)));
  const left = names.values();
  const work = async () => {
    for (const one of left) {
      const address = new URL(`/newsroom/api/media?name=${one}`, server.origin);
      await sendFile(address, path.join(folder, one), cookie);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (;;) {
    const jobs = await listUploads(person.actor, { since: new Date(0) });
    const refused = jobs.find(({ state }) => state === 'refused');
    if (refused) throw new Error(`A picture was refused: ${refused.code}`);
    const done = jobs.filter(({ state, fileName }) => state === 'done' && names.has(fileName));
    if (done.length === pictures.length) break;
    await wait(100);
  }
  return (performance.now() - began) / 1000;
}

type Site = { server: Server; paths: string[]; folder: string };

async function measureOn({ server, paths, folder }: Site): Promise<void> {
  const caller = new Caller(server.origin);
  const person = await aPerson('editor');
  const photo = await photograph();
  // What is loaded at the first one is no part of what the others cost.
  const first = path.join(folder, 'first.jpg');
  fs.writeFileSync(first, await sharp(photo).resize(600).jpeg().toBuffer());
  await sendAll({ server, person, folder, pictures: [first] });
  say(`${PICTURES} pictures of ${(WIDTH * HEIGHT) / 1e6} megapixels, ${(photo.length / MB).toFixed(1)} MB each`);
  // What stands behind the end of a picture makes it another file and no other picture.
  const pictures = Array.from({ length: PICTURES }, (_, number) => path.join(folder, `${number}.jpg`));
  for (const [number, file] of pictures.entries())
    fs.writeFileSync(file, Buffer.concat([photo, Buffer.from(`#${number}`)]));
  for (const one of paths) await caller.ask({ path: one });
  say(`\nNobody sends anything, ${RATE} pages a second are read`);
  await look(caller, paths, seconds(LASTS));
  const idle = await look(caller, paths, seconds(LASTS));
  const before = memoryOf(server.pid);
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(server.pid))), 50);
  say(`\nPictures are sent, ${AT_ONCE} at once`);
  let isOver = false;
  const sending = sendAll({ server, person, folder, pictures }).finally(() => (isOver = true));
  const [took, late] = await Promise.all([sending, look(caller, paths, () => isOver)]);
  await wait(REST);
  clearInterval(timer);
  const above = (bytes: number) => `${grouped((bytes - before) / MB)} MB`;
  say(`  ${(PICTURES / took).toFixed(2)} pictures a second, ${took.toFixed(1)} s for all`);
  if (before > 0)
    say(
      `  above idle, at most: ${above(peak)} (${grouped(before / MB)} MB before); a while later: ${above(memoryOf(server.pid))}`,
    );
  say(`  p99 of article pages is ${(late / idle).toFixed(1)} times that of the idle site`);
  caller.close();
}

/** Prints how fast pictures are taken in, how much memory that needs, and what it does to those who read. */
export async function measureMedia(): Promise<void> {
  const dataDir = await freshDataFolder();
  // As the server has it: how a cookie is called depends on it.
  Object.assign(process.env, { DATA_DIR: dataDir, SITE_URL });
  Object.assign(process.env, secretsAsEnv());
  const { items } = await listPublishedArticles({ locale: 'en', limit: 20 });
  const paths = await Promise.all(items.map(({ id }) => addressOfPiece(id)));
  const server = await startServer(dataDir);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
  try {
    await measureOn({ server, paths, folder });
  } finally {
    await server.stop();
    await disconnect();
    for (const used of [dataDir, folder]) fs.rmSync(used, { recursive: true, force: true });
  }
}
