import { randomUUID } from 'node:crypto';
import { SYSTEM } from '../db/auth/policy.ts';
import { forgetReaders } from '../db/comments/mutations.ts';
import { sendMails } from '../db/mail/delivery.ts';
import { TIME_ZONE } from '../db/site/env.ts';
import { expireTags, forgetInvalidations, takeLease } from '../db/site/mutations.ts';
import { listLocales } from '../db/site/queries.ts';
import { dateTag } from '../db/site/tags.ts';
import { foldViews, forgetSeen, rankViews } from '../db/views/mutations.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than any cached page lives (`expire` of the life «page»). */
const KEEP_INVALIDATIONS = 8 * 24 * 60 * MINUTE;

const holder = randomUUID();
/** When this process last did what is done once an hour; doing it again does no harm. */
let hourlyAt = 0;
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(new Date());

/** What is done once a minute by one process of the site. */
async function everyMinute(): Promise<void> {
  if (!(await takeLease('minute', holder, 90))) return;
  const now = new Date();
  for (const locale of (await listLocales()).codes) await rankViews(SYSTEM, locale, now);
  await forgetInvalidations(new Date(now.getTime() - KEEP_INVALIDATIONS));
  await sendMails(now);
  if (now.getTime() - hourlyAt < HOUR) return;
  await foldViews(SYSTEM, now);
  await forgetSeen(SYSTEM, now);
  await forgetReaders(now);
  hourlyAt = now.getTime();
}

/** Starts the machine's own work; answers a function that ends it. A job that fails is told of and tried again next time. */
export function startJobs(): () => void {
  let day = today();
  const tick = async () => {
    await everyMinute();
    if (day === today()) return;
    day = today();
    // The masthead carries the date: the old one may be shown once more, not longer.
    await expireTags([dateTag()], { soft: true });
  };
  const timer = setInterval(() => {
    tick().catch((error: unknown) => console.error('Job:', error));
  }, MINUTE);
  return () => clearInterval(timer);
}
