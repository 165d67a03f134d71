import fs from 'node:fs';
import { expect, wireTest as test } from './fixtures.ts';
import { freshDataFolder, METRICS_TOKEN, type Server, startServer } from './servers.ts';

/** Several processes on one port: readers notice neither that one takes over from another nor that one dies. */

let server: Server;
let dataDir: string;

test.beforeAll(async () => {
  dataDir = await freshDataFolder();
  server = await startServer(dataDir, { processes: 2 });
});
test.afterAll(async () => {
  await server.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** A connection each, as of readers who come and go: the processes take turns. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, {
    headers: { connection: 'close', ...headers },
    signal: AbortSignal.timeout(10_000),
  });

/** The numbers of the processes that `/metrics` tells of. */
async function numbers(): Promise<number[]> {
  const text = await (await ask('/metrics', { authorization: `Bearer ${METRICS_TOKEN}` })).text();
  const found = text.matchAll(/^process_start_time_seconds\{worker="(\d+)"\} /gm);
  return [...found].map(([, number]) => Number(number)).toSorted((a, b) => a - b);
}

const processes = () =>
  fs.readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** Reads pages one after the other until `isOver`; answers what was not answered with a page, and how many were. */
async function readOn(isOver: () => boolean): Promise<{ failures: string[]; pages: number }> {
  const failures: string[] = [];
  let pages = 0;
  while (!isOver()) {
    const status = await ask('/en').then(
      (response) => String(response.status),
      (error: unknown) => String(error),
    );
    if (status === '200') pages += 1;
    else failures.push(status);
  }
  return { failures, pages };
}

test('two processes answer, take over from each other without a gap, and one that dies is replaced', async () => {
  await expect.poll(numbers, { timeout: 60_000 }).toEqual([1, 2]);
  let isOver = false;
  const reading = readOn(() => isOver);
  process.kill(server.pid, 'SIGUSR2');
  await expect.poll(numbers, { timeout: 60_000 }).toEqual([3, 4]);
  isOver = true;
  const { failures, pages } = await reading;
  expect([...new Set(failures)], server.complaints()).toEqual([]);
  expect(pages).toBeGreaterThan(20);
  process.kill(processes()[0] ?? 0, 'SIGKILL');
  await expect.poll(numbers, { timeout: 60_000 }).toEqual([4, 5]);
  expect((await ask('/en')).status).toBe(200);
  await server.stop();
  expect(server.complaints()).toMatch(/^Process 3 of the site \(\d+\) has ended; another one is started\.\n$/);
});
