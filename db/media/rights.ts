import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm';
import sharp from 'sharp';
import { recordAudit } from '../audit/mutations.ts';
import { SYSTEM } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { TIME_ZONE } from '../site/env.ts';
import { returnFiles, withholdFiles } from './files.ts';
import { media } from './schema.ts';
import { storePicture } from './sizes.ts';
import { expireUses } from './usages.ts';

/** Up to when a picture or a film may be shown, and what happens then. The machine's part: editors say the day, `runRights` does the rest. */

const DAY = 86_400_000;

const wallClock = (at: Date) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: TIME_ZONE, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

/** The instant at which an ISO day is over in the site's time zone. */
export function endOfDay(iso: string): Date {
  const midnight = new Date(`${iso}T00:00:00Z`).getTime() + DAY;
  const guess = midnight - (wallClock(new Date(midnight)) - midnight);
  // Where the clocks were changed in between, the first guess is an hour off.
  return new Date(guess - (wallClock(new Date(guess)) - midnight));
}

/** The last day on which a picture may be shown, as an ISO day of the site's time zone. */
export const lastDay = (rightsUntil: Date): string =>
  new Date(wallClock(new Date(rightsUntil.getTime() - 1))).toISOString().slice(0, 10);

const STAND_IN = { width: 1600, height: 1000 };

/** Slanting lines in two tones of paper: says in no language that something is not there. */
function drawStandIn(): Promise<Buffer> {
  const { width, height } = STAND_IN;
  const pixels = Buffer.alloc(width * height);
  for (let at = 0; at < pixels.length; at += 1)
    pixels[at] = ((at % width) + Math.floor(at / width)) % 48 < 6 ? 206 : 222;
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

/** Makes the picture that stands in, once for all; drawing it takes no moment in which readers wait. */
async function ensureStandIn(now: Date): Promise<void> {
  const [known] = await db().select({ id: media.id }).from(media).where(eq(media.standIn, true));
  if (known) return;
  const stored = await storePicture(await drawStandIn());
  const row = { ...stored, kind: 'picture' as const, decorative: true, standIn: true, createdAt: now };
  await transaction(async (tx) => {
    await tx.insert(media).values(row).onConflictDoNothing();
  });
}

const isOver = (now: Date) =>
  and(
    lte(media.rightsUntil, now),
    isNull(media.withheldAt),
    inArray(media.kind, ['picture', 'film']),
    eq(media.standIn, false),
  );

/** Whether there is a picture or a film whose rights have ended and that still shows. */
export async function hasEndedRights(now = new Date()): Promise<boolean> {
  const [row] = await db().select({ id: media.id }).from(media).where(isOver(now)).limit(1);
  return row !== undefined;
}

/**
 * Takes everything from readers whose rights have ended. On all pages, in feeds and on social cards another picture stands in from
 * the same moment; a film is not shown any more; their own files answer nobody. For the machine's own jobs; doing it again does no harm. Answers how many.
 */
export async function runRights(now = new Date()): Promise<number> {
  const rows = await db()
    .select({ id: media.id, kind: media.kind, hash: media.hash, rightsUntil: media.rightsUntil })
    .from(media)
    .where(isOver(now))
    .orderBy(asc(media.id));
  if (rows.some(({ kind }) => kind === 'picture')) await ensureStandIn(now);
  for (const { id, hash, rightsUntil } of rows) {
    // The files first: what is broken off here is done again, and nobody is shown a picture meanwhile.
    await withholdFiles(hash);
    await transaction(async (tx) => {
      await tx.update(media).set({ withheldAt: now }).where(eq(media.id, id));
      const after = { rightsUntil: rightsUntil?.toISOString() ?? null };
      await recordAudit(SYSTEM, { verb: 'withholdMedia', subject: 'media', subjectId: id, after });
      await expireUses(id, { soft: false });
    });
  }
  return rows.length;
}

/** Shows a picture or a film again whose rights an editor has prolonged; the verb around it has asked its policy. */
export async function showAgain(id: number, hash: string): Promise<void> {
  await returnFiles(hash);
  await transaction(async (tx) => {
    await tx.update(media).set({ withheldAt: null }).where(eq(media.id, id));
    await expireUses(id, { soft: false });
  });
}
