import { randomUUID } from 'node:crypto';
import { noteOldPieces } from '../db/articles/pictures.ts';
import { countDuePlans, runDuePlans } from '../db/articles/plans.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { forgetSignIns } from '../db/auth/sessions.ts';
import { forgetReaders } from '../db/comments/mutations.ts';
import { followFront, listChangedFronts } from '../db/front/editions.ts';
import { forgetContacts } from '../db/mail/contact.ts';
import { sendMails } from '../db/mail/delivery.ts';
import { runRights } from '../db/media/rights.ts';
import { forgetUploads } from '../db/media/uploads.ts';
import { forgetMisses, writeMisses } from '../db/search/misses.ts';
import { continueIndex, isIndexBehind } from '../db/search/rebuild.ts';
import { purgeUrls, TIME_ZONE } from '../db/site/env.ts';
import { expireTags, forgetInvalidations, takeLease } from '../db/site/mutations.ts';
import { listLocales } from '../db/site/queries.ts';
import { dateTag } from '../db/site/tags.ts';
import { foldViews, forgetSeen, rankViews } from '../db/views/mutations.ts';
import { startPictures } from './picture-queue.ts';
import { Purges } from './purges.ts';

const SECOND = 1000;
/** A look costs nothing while nothing was published. */
const PURGE_EVERY = SECOND / 10;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Longer than any cached page lives (`expire` of the life «page»). */
const KEEP_INVALIDATIONS = 8 * 24 * 60 * MINUTE;

const holder = randomUUID();
/** When this process last did what is done once an hour; doing it again does no harm. */
let hourlyAt = 0;
/** The day that the masthead shows. */
let day = '';
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(new Date());

/** What is done once a minute by one process of the site. */
async function everyMinute(): Promise<void> {
  if (!(await takeLease('minute', holder, 90))) return;
  const now = new Date();
  for (const locale of (await listLocales()).codes) await rankViews(SYSTEM, locale, now);
  await forgetInvalidations(new Date(now.getTime() - KEEP_INVALIDATIONS));
  await runRights(now);
  await sendMails(now);
  if (now.getTime() - hourlyAt < HOUR) return;
  await foldViews(SYSTEM, now);
  await forgetSeen(SYSTEM, now);
  await forgetReaders(now);
  await forgetContacts(now);
  await forgetSignIns(now);
  await forgetUploads(now);
  await forgetMisses(now);
  hourlyAt = now.getTime();
}

/** What editors planned is done by one process of the site, within five seconds of its instant. */
async function everyFiveSeconds(): Promise<void> {
  const now = new Date();
  if ((await countDuePlans(now)) > 0 && (await takeLease('plans', holder, 30))) await runDuePlans(now);
}

/** A front is fresh within a second of a pin's beginning or end, and what stands on it is kept whenever it changes. */
async function everySecond(): Promise<void> {
  const now = new Date();
  const changed = await listChangedFronts(now);
  if (changed.length === 0 || !(await takeLease('fronts', holder, 30))) return;
  for (const locale of changed) await followFront(locale, now);
}

/**
 * What is out of date in the index is made anew in portions, between which others write; so is the whole of it, where it is old.
 * Goes on for as long as it may.
 */
async function followIndex(mayGoOn: () => boolean): Promise<void> {
  if (!(await isIndexBehind()) || !(await takeLease('search', holder, 30))) return;
  for (let made = 1; made > 0 && mayGoOn() && (await takeLease('search', holder, 30));) {
    made = await continueIndex();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function everyMinuteAndMidnight(): Promise<void> {
  await everyMinute();
  if (day === today()) return;
  day = today();
  // The masthead carries the date: the old one may be shown once more, not longer.
  await expireTags([dateTag()], { soft: true });
}

/** Resolves when the work that was under way has ended. */
type End = () => Promise<void>;

/** Does the work again and again, never twice at a time; a failure is told of. Answers how to end it. */
function repeat(work: () => Promise<void>, every: number): End {
  let underWay: Promise<void> | undefined;
  const timer = setInterval(() => {
    underWay ??= work()
      .catch((error: unknown) => console.error('Job:', error))
      .finally(() => (underWay = undefined));
  }, every);
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}

/** What is done by one process of the site at a time, under names of its leases. */
const LEASES = ['minute', 'plans', 'fronts', 'search'];

/** Gives back what this process has leased: another would wait until it runs out, and a planned piece with it. */
async function giveBack(): Promise<void> {
  for (const name of LEASES) await takeLease(name, holder, 0);
}

/** Tells caches in front what is out of date, where there are any. */
function startPurges(): End {
  const urls = purgeUrls();
  if (urls.length === 0) return () => Promise.resolve();
  const purges = new Purges(urls);
  return repeat(() => purges.look(), PURGE_EVERY);
}

/**
 * Starts the machine's own work; answers a function that ends it, lets what is under way come to its end and other processes have it at
 * once. A job that fails is told of and tried again next time.
 */
export function startJobs(): End {
  day = today();
  let isOpen = true;
  noteOldPieces().catch((error: unknown) => console.error('Job:', error));
  const ends = [
    repeat(everyMinuteAndMidnight, MINUTE),
    repeat(everyFiveSeconds, 5 * SECOND),
    repeat(everySecond, SECOND),
    repeat(() => followIndex(() => isOpen), 2 * SECOND),
    repeat(() => writeMisses(new Date()), 5 * SECOND),
    startPurges(),
  ];
  const endPictures = startPictures();
  return async () => {
    isOpen = false;
    endPictures();
    await Promise.all(ends.map((end) => end()));
    await giveBack();
  };
}
