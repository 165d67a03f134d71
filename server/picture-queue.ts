import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { type AvifJob, endAvif, getWaitingAvif, listMissingAvif } from '../db/media/avif.ts';
import {
  claimPicture,
  finishPicture,
  hasWaitingPictures,
  type PictureJob,
  refusePicture,
  returnPicture,
} from '../db/media/uploads.ts';
import { dataDir } from '../db/site/env.ts';
import { takeLease } from '../db/site/mutations.ts';
import { MALLOC } from './memory.mjs';
import type { Answered, Asked } from './picture-worker.ts';

/** Hands the pictures that wait to the worker, one after another; and, when none has waited for a while, AVIF versions. */

const PROGRAM = path.join(import.meta.dirname, 'picture-worker.ts');
/** How often it is looked whether something waits, and how long the worker waits for more, in milliseconds. */
const LOOK = 250;
const LINGER = 5_000;
/** How long nothing has come in before AVIF versions are made, and how often it is looked whether some are to be made. */
const QUIET = 30_000;
const LOOK_QUIETLY = 5_000;
/** The longest that one picture may take, above what the decoder itself allows. */
const LONGEST = 120_000;
/** Seconds for which this process is the only one that makes pictures; longer than one takes. */
const LEASE = 150;
/** This process, as long as it lives: what it holds it goes on holding. */
const holder = randomUUID();
/** Behind everything that answers readers. */
const NICE = os.constants.priority.PRIORITY_LOW;

function start(): ChildProcess {
  const { PATH, HOME, LANG } = process.env;
  // Of glibc: what is freed goes back to the machine at once, also where larger pieces were freed before.
  const malloc = { ...MALLOC, MALLOC_MMAP_THRESHOLD_: '131072' };
  const limits = { ...malloc, UV_THREADPOOL_SIZE: '2', VIPS_CONCURRENCY: '1' };
  const child = fork(PROGRAM, {
    env: { NODE_ENV: 'production', PATH, HOME, LANG, DATA_DIR: dataDir(), ...limits },
    execArgv: ['--max-old-space-size=96'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    if (child.pid) os.setPriority(child.pid, NICE);
  } catch {
    // A machine that knows no priorities makes pictures all the same.
  }
  return child;
}

/** The worker while there is work; undefined is what comes of one that died. */
class PictureWorker {
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;

  async make(asked: Asked): Promise<Answered | undefined> {
    clearTimeout(this.#idle);
    const child = (this.#child ??= start());
    const gone = new AbortController();
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    const end = () => gone.abort();
    child.once('exit', end).once('error', end);
    child.send(asked, () => undefined);
    try {
      const [answered] = (await once(child, 'message', { signal: gone.signal })) as [Answered];
      return answered;
    } catch {
      this.#child = undefined;
      return undefined;
    } finally {
      clearTimeout(timer);
      child.off('exit', end).off('error', end);
    }
  }

  /** Lets it go after a while without work: then its memory is free again. */
  rest(): void {
    this.#idle = setTimeout(() => this.stop(), LINGER);
    this.#idle.unref();
  }

  stop(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

async function makeOne(worker: PictureWorker, job: PictureJob): Promise<void> {
  const answered = await worker.make({ file: job.file });
  if (!answered) await returnPicture(job.id);
  else if ('stored' in answered) await finishPicture(job, answered.stored);
  else if ('code' in answered) await refusePicture(job, answered.code);
}

/** Whether this process is the one that makes pictures. */
const isOurs = () => takeLease('pictures', holder, LEASE);

/** Makes every picture that waits; answers whether there was one. */
async function makeAll(worker: PictureWorker, mayGoOn: () => boolean): Promise<boolean> {
  if (!(await hasWaitingPictures())) return false;
  while (mayGoOn() && (await isOurs())) {
    const job = await claimPicture();
    if (!job) break;
    await makeOne(worker, job);
  }
  return true;
}

/** Makes the AVIF versions of one picture; answers whether it came to an end, and was not broken off by something more pressing. */
async function makeAvif(worker: PictureWorker, job: AvifJob, mayGoOn: () => boolean): Promise<boolean> {
  for (const width of await listMissingAvif(job)) {
    if (!mayGoOn() || !(await isOurs()) || (await hasWaitingPictures())) return false;
    const answered = await worker.make({ hash: job.hash, width });
    if (!mayGoOn()) return false;
    if (!answered || !('made' in answered)) break;
  }
  await endAvif(job, { isMade: (await listMissingAvif(job)).length === 0 });
  return true;
}

/** Makes what AVIF versions wait, a picture after the other, until something comes in. */
async function makeAvifs(worker: PictureWorker, mayGoOn: () => boolean): Promise<boolean> {
  let isAny = false;
  for (let job = await getWaitingAvif(); job; job = await getWaitingAvif()) {
    isAny = true;
    if (!(await makeAvif(worker, job, mayGoOn))) break;
  }
  return isAny;
}

/**
 * Starts making what waits, now and whenever something comes; answers how to end it. What is begun then goes back to the queue.
 * `quiet`: for how many milliseconds nothing must have come in before AVIF versions are made.
 */
export function startPictures({ quiet = QUIET }: { quiet?: number } = {}): () => void {
  const worker = new PictureWorker();
  let isOpen = true;
  let isBusy = false;
  let quietFrom = Date.now() + quiet;
  const mayGoOn = () => isOpen;
  const work = async () => {
    const isPicture = await makeAll(worker, mayGoOn);
    if (isPicture) quietFrom = Date.now() + quiet;
    const isQuiet = !isPicture && Date.now() >= quietFrom;
    if (isQuiet) quietFrom = Date.now() + Math.min(quiet, LOOK_QUIETLY);
    const isAvif = isQuiet && (await makeAvifs(worker, mayGoOn));
    if (!isPicture && !isAvif) return;
    // Lets go of it, so that another process need not wait until it runs out.
    await takeLease('pictures', holder, 0);
    worker.rest();
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    work()
      .catch((error: unknown) => console.error('Pictures:', error))
      .finally(() => (isBusy = false));
  }, LOOK);
  return () => {
    isOpen = false;
    clearInterval(timer);
    worker.stop();
  };
}
