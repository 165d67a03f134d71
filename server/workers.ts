import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import path from 'node:path';
import { relayMetrics } from './metrics-of-all.ts';

/**
 * Several processes on one port, one for each core; what they share stands in the database. This is run in the place of `server.ts` where
 * more than one is wanted (`WEB_CONCURRENCY`). One that ends unasked is replaced. At SIGUSR2 all are, one after the other, each once its
 * successor serves: readers notice nothing of a new build.
 */

const SITE = path.resolve(import.meta.dirname, '..', 'server.ts');
/** For how long nobody is started after one has ended unasked, in milliseconds. */
const BREATH = 1000;
/** How long one may take until it serves, in milliseconds. */
const LONGEST_START = 120_000;

let isStopping = false;
const workers = () => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

/** Starts one and answers it once it serves; throws when it ends before. */
async function start(): Promise<Worker> {
  const worker = cluster.fork();
  const gone = new AbortController();
  const end = () => gone.abort();
  const timer = setTimeout(() => worker.process.kill('SIGKILL'), LONGEST_START);
  worker.once('exit', end);
  try {
    await once(worker, 'listening', { signal: gone.signal });
  } catch {
    throw new Error('A process of the site ended before it served anybody; it said why.');
  } finally {
    clearTimeout(timer);
    worker.off('exit', end);
  }
  worker.once('exit', () => void replace(worker));
  return worker;
}

/** In the place of one that has ended, unless it was asked to; again and again, until one serves. */
async function replace({ id, exitedAfterDisconnect, process: { pid } }: Worker): Promise<void> {
  if (isStopping || exitedAfterDisconnect) return;
  console.error(`Process ${id} of the site (${pid}) has ended; another one is started.`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, BREATH));
    if (isStopping) return;
    try {
      await start();
      return;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

/** Lets one answer what it has begun, and go; resolves when it has. */
async function retire(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const gone = once(worker, 'exit');
  worker.exitedAfterDisconnect = true;
  worker.process.kill('SIGTERM');
  await gone;
}

let replacing: Promise<void> | undefined;
/** A start that fails leaves the old ones at work. */
async function replaceAll(): Promise<void> {
  for (const worker of workers()) {
    if (isStopping) return;
    await start();
    await retire(worker);
  }
  console.info('All processes of the site have been replaced.');
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await Promise.all(workers().map(retire));
  process.exit(0);
}

const wanted = Number(process.env.WEB_CONCURRENCY);
// Whoever has least to do takes the next connection; handed out one after the other, those given to one that dies would be lost.
cluster.schedulingPolicy = cluster.SCHED_NONE;
cluster.setupPrimary({ exec: SITE });
relayMetrics(workers);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
process.on('SIGUSR2', () => {
  replacing ??= replaceAll()
    .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
    .finally(() => (replacing = undefined));
});
try {
  await Promise.all(Array.from({ length: wanted }, start));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  isStopping = true;
  await Promise.all(workers().map(retire));
  process.exit(1);
}
