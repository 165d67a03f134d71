import { and, asc, desc, eq, gt, inArray, lt, or } from 'drizzle-orm';
import { type Actor, Refused, requireMay, SYSTEM } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { areCaptions, readCaptions } from './captions.ts';
import {
  deleteFiles,
  dropIncoming,
  type Incoming,
  incomingPath,
  keepIncoming,
  readIncoming,
  sweepIncoming,
  takeIn,
} from './files.ts';
import { stripFilm } from './film-traces.ts';
import { readFilm } from './films.ts';
import { cleanFileName } from './input.ts';
import { formatOf, HEAD, isFormat, kindOf, type MediaFormat, MOST_BYTES } from './kinds.ts';
import { enterMedia, type NewRow, replacePicture, requireReplaceable } from './mutations.ts';
import { media, mediaJobs } from './schema.ts';
import type { StoredPicture } from './sizes.ts';

/**
 * How what is sent becomes part of the library. A file is written to the disk as it comes in and looked at on the way; pictures then
 * wait in a queue for the worker, films and captions are kept as they are. Nothing of the sender's names a file of ours.
 */

/** Why something sent was not taken; `detail` is a line number or a size. */
export class UploadRefused extends Error {
  readonly code: string;
  readonly detail: number;
  constructor(code: string, detail = 0) {
    super(`Not taken: ${code}`);
    this.name = 'UploadRefused';
    this.code = code;
    this.detail = detail;
  }
}

/** How often the worker may die over one picture before nobody tries again. */
const MOST_ATTEMPTS = 2;
/** What is at work for so long was left by a process that is gone. */
const STALE = 5 * 60_000;
const KEEP_LEFT = 24 * 3_600_000;
const KEEP_JOBS = 7 * KEEP_LEFT;

export type Upload = {
  source: AsyncIterable<Uint8Array>;
  fileName: string;
  /** The picture whose place it takes. */
  replaces?: number | undefined;
};

export type JobView = {
  id: number;
  state: 'waiting' | 'working' | 'done' | 'refused';
  fileName: string;
  mediaId: number | null;
  known: boolean;
  code: string;
  createdAt: Date;
};

const JOB = {
  id: mediaJobs.id,
  state: mediaJobs.state,
  fileName: mediaJobs.fileName,
  mediaId: mediaJobs.mediaId,
  known: mediaJobs.known,
  code: mediaJobs.code,
  createdAt: mediaJobs.createdAt,
};

const userId = (actor: Actor): number | null => (actor.kind === 'user' ? actor.id : null);

/** Looks at what comes in: ends it as soon as it is plain that it will not be taken. */
function watchIn(mayBe: (format: MediaFormat) => boolean) {
  let head = Buffer.alloc(0);
  let format: MediaFormat | undefined;
  const judge = () => {
    const found = formatOf(head);
    if (!isFormat(found)) throw new UploadRefused(found);
    if (!mayBe(found)) throw new UploadRefused('notPicture');
    format = found;
  };
  return {
    look: (chunk: Buffer, bytes: number) => {
      if (!format) {
        head = Buffer.concat([head, chunk]).subarray(0, HEAD);
        if (head.length === HEAD) judge();
      }
      const most = format ? MOST_BYTES[kindOf(format)] : HEAD;
      if (format && bytes > most) throw new UploadRefused('tooLarge', most);
    },
    /** What it was, when all of it has come. */
    end: (): MediaFormat => {
      if (!format) judge();
      if (!format) throw new UploadRefused('empty');
      return format;
    },
  };
}

async function findKnown(hash: string): Promise<number | undefined> {
  const [row] = await db().select({ id: media.id }).from(media).where(eq(media.hash, hash));
  return row?.id;
}

type NewJob = Pick<typeof mediaJobs.$inferInsert, 'state' | 'mediaId' | 'known' | 'replacesId' | 'code'>;

async function writeJob(actor: Actor, incoming: Incoming, job: NewJob & { fileName: string }): Promise<JobView> {
  const now = new Date();
  const row = { ...incoming, ...job, actorId: userId(actor), createdAt: now, changedAt: now };
  return transaction(async (tx) => {
    const [made] = await tx.insert(mediaJobs).values(row).returning(JOB);
    if (!made) throw new Error('The upload was not kept');
    return made;
  });
}

/** What is known of a film or of captions before they are kept, a film without what it says of its place; throws `UploadRefused`. */
async function factsOf({ file }: Incoming, format: 'mp4' | 'webm' | 'vtt') {
  if (format === 'vtt') {
    const found = readCaptions(await readIncoming(file, 0, MOST_BYTES.captions));
    if (!areCaptions(found)) throw new UploadRefused(`captions-${found.code}`, found.line);
    return { seconds: found.seconds };
  }
  const facts = await readFilm(incomingPath(file), format);
  if (!facts) throw new UploadRefused('brokenFilm');
  if (!(await stripFilm(incomingPath(file), format))) throw new UploadRefused('measured');
  return facts;
}

type AsIs = { format: 'mp4' | 'webm' | 'vtt'; fileName: string };

/** Films and captions are kept in the form in which they came, at once. */
async function keepAsIs(actor: Actor, incoming: Incoming, { format, fileName }: AsIs) {
  const facts = await factsOf(incoming, format);
  await keepIncoming(incoming, format);
  const { hash, bytes } = incoming;
  const row: NewRow = { hash, bytes, format, kind: kindOf(format), widths: [], fileName, ...facts };
  const mediaId = await enterMedia(actor, { ...row, format });
  return writeJob(actor, incoming, { state: 'done', mediaId, fileName });
}

/**
 * Takes in what is sent and answers what becomes of it: `done` at once for films, captions and what the library has already,
 * `waiting` for a picture. Who may add to the library; throws `Refused` before a byte is read, `UploadRefused` when it is not taken.
 */
export async function takeUpload(actor: Actor, { source, fileName: given, replaces }: Upload): Promise<JobView> {
  requireMay(actor, 'media.add');
  if (replaces !== undefined) await requireReplaceable(actor, replaces);
  const fileName = cleanFileName(given);
  const watch = watchIn((format) => replaces === undefined || kindOf(format) === 'picture');
  const incoming = await takeIn(source, watch.look);
  try {
    const format = watch.end();
    const known = await findKnown(incoming.hash);
    if (known !== undefined) {
      await dropIncoming(incoming.file);
      if (replaces !== undefined && replaces !== known) throw new UploadRefused('taken');
      return await writeJob(actor, incoming, { state: 'done', mediaId: known, known: true, fileName });
    }
    if (format === 'mp4' || format === 'webm' || format === 'vtt')
      return await keepAsIs(actor, incoming, { format, fileName });
    return await writeJob(actor, incoming, { state: 'waiting', replacesId: replaces ?? null, fileName });
  } catch (error) {
    await dropIncoming(incoming.file);
    throw error;
  }
}

/** Notes that something was not taken, for whoever sent it; the detail stands behind the code. */
export async function noteRefusal(
  actor: Actor,
  fileName: string,
  { code, detail }: { code: string; detail: number },
): Promise<JobView> {
  requireMay(actor, 'media.add');
  const nothing = { file: '', hash: '', bytes: 0 };
  return writeJob(actor, nothing, { state: 'refused', code: `${code}:${detail}`, fileName: cleanFileName(fileName) });
}

/** What a person sent, by id, or since an instant; newest first. Nobody sees what others sent. */
export async function listUploads(actor: Actor, wanted: { ids: number[] } | { since: Date }): Promise<JobView[]> {
  requireMay(actor, 'media.add');
  const own = userId(actor);
  if (own === null || ('ids' in wanted && wanted.ids.length === 0)) return [];
  const which = 'ids' in wanted ? inArray(mediaJobs.id, wanted.ids) : gt(mediaJobs.createdAt, wanted.since);
  return db()
    .select(JOB)
    .from(mediaJobs)
    .where(and(eq(mediaJobs.actorId, own), which))
    .orderBy(desc(mediaJobs.id))
    .limit(100);
}

export type PictureJob = { id: number; file: string; fileName: string; actor: Actor; replacesId: number | null };

const waiting = (now: Date) =>
  or(
    eq(mediaJobs.state, 'waiting'),
    and(eq(mediaJobs.state, 'working'), lt(mediaJobs.changedAt, new Date(now.getTime() - STALE))),
  );

/** Whether a picture waits for the worker. */
export async function hasWaitingPictures(now = new Date()): Promise<boolean> {
  const [row] = await db().select({ id: mediaJobs.id }).from(mediaJobs).where(waiting(now)).limit(1);
  return row !== undefined;
}

async function actorOf(id: number | null): Promise<Actor> {
  if (id === null) return SYSTEM;
  const [user] = await db().select({ role: users.role }).from(users).where(eq(users.id, id));
  return { kind: 'user', id, role: user?.role ?? 'contributor' };
}

/** Takes the next picture out of the queue, oldest first; what the worker has died over twice is given up. */
export async function claimPicture(now = new Date()): Promise<PictureJob | undefined> {
  return transaction(async (tx) => {
    await takeTurns('media-jobs');
    const { id, file, fileName, actorId, replacesId, attempts } = mediaJobs;
    const [job] = await tx
      .select({ id, file, fileName, actorId, replacesId, attempts })
      .from(mediaJobs)
      .where(waiting(now))
      .orderBy(asc(id))
      .limit(1);
    if (!job) return undefined;
    const isHopeless = job.attempts >= MOST_ATTEMPTS;
    const change = isHopeless ? { state: 'refused' as const, code: 'tooHeavy' } : { state: 'working' as const };
    await tx
      .update(mediaJobs)
      .set({ ...change, attempts: job.attempts + 1, changedAt: now })
      .where(eq(id, job.id));
    if (isHopeless) return undefined;
    const { attempts: _, actorId: by, ...rest } = job;
    return { ...rest, actor: await actorOf(by) };
  });
}

/** Puts a picture back into the queue whose worker died. */
export async function returnPicture(id: number, now = new Date()): Promise<void> {
  await transaction(async (tx) => {
    await tx.update(mediaJobs).set({ state: 'waiting', changedAt: now }).where(eq(mediaJobs.id, id));
  });
}

async function endJob(id: number, change: Partial<typeof mediaJobs.$inferInsert>, now: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx
      .update(mediaJobs)
      .set({ ...change, changedAt: now })
      .where(eq(mediaJobs.id, id));
  });
}

/** Says why a picture was not taken, and drops what came in. */
export async function refusePicture({ id, file }: PictureJob, code: string, now = new Date()): Promise<void> {
  await endJob(id, { state: 'refused', code }, now);
  await dropIncoming(file);
}

/** Enters a picture whose sizes were made, or puts it in the place of another, in the name of whoever sent it. */
export async function finishPicture(job: PictureJob, stored: StoredPicture, now = new Date()): Promise<void> {
  const { id, actor, fileName, replacesId } = job;
  try {
    await transaction(async () => {
      const row = { ...stored, kind: 'picture' as const, format: stored.format as MediaFormat, fileName };
      if (replacesId !== null) await replacePicture(actor, replacesId, stored);
      const mediaId = replacesId ?? (await enterMedia(actor, row));
      await endJob(id, { state: 'done', mediaId }, now);
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await endJob(id, { state: 'refused', code: error.code }, now);
    if ((await findKnown(stored.hash)) === undefined) await deleteFiles(stored.hash);
  }
  await dropIncoming(job.file);
}

/** Forgets what was sent a week ago, and what came in a day ago and was left behind. For the machine's own jobs. */
export async function forgetUploads(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEEP_JOBS);
  await transaction(async (tx) => {
    await tx
      .delete(mediaJobs)
      .where(and(inArray(mediaJobs.state, ['done', 'refused']), lt(mediaJobs.changedAt, before)));
  });
  const open = await db()
    .select({ file: mediaJobs.file })
    .from(mediaJobs)
    .where(inArray(mediaJobs.state, ['waiting', 'working']));
  await sweepIncoming(new Date(now.getTime() - KEEP_LEFT), new Set(open.map(({ file }) => file)));
}
