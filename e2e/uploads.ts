import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { incomingPath } from '../db/media/files.ts';
import { mediaDescription } from '../db/media/input.ts';
import { getMedia } from '../db/media/library.ts';
import { describeMedia } from '../db/media/mutations.ts';
import { NotTaken, storePictureFile } from '../db/media/sizes.ts';
import {
  claimPicture,
  finishPicture,
  type JobView,
  listUploads,
  refusePicture,
  takeUpload,
  UploadRefused,
} from '../db/media/uploads.ts';
import type { Actor } from '../db/auth/policy.ts';
import { dataDir } from '../db/site/env.ts';
import { aSection, EDITOR } from './factories.ts';

/** What editors send, and what becomes of it, without a server. */

type Sent = { fileName?: string; by?: Actor; replaces?: number };

/** Bytes as they come from a browser. */
const streamOf = (bytes: Buffer) => Readable.from(bytes.length > 0 ? [bytes] : []);

/** Sends a file; a picture then waits. */
export const send = (bytes: Buffer, { fileName = 'picture.jpg', by = EDITOR, replaces }: Sent = {}) =>
  takeUpload(by, { source: streamOf(bytes), fileName, replaces });

/** What the worker does, in this process. */
export async function makeWaiting(): Promise<void> {
  for (let job = await claimPicture(); job; job = await claimPicture()) {
    const current = job;
    await storePictureFile(incomingPath(job.file)).then(
      (stored) => finishPicture(current, stored),
      (error: unknown) => refusePicture(current, error instanceof NotTaken ? error.code : String(error)),
    );
  }
}

const refused = (code: string): JobView => {
  const nothing = { id: 0, fileName: '', mediaId: null, known: false, createdAt: new Date() };
  return { ...nothing, state: 'refused', code };
};

/** Sends a file and waits: what became of it. */
export async function outcomeOf(bytes: Buffer, sent?: Sent): Promise<JobView> {
  await aSection();
  try {
    const { id } = await send(bytes, sent);
    await makeWaiting();
    const [job] = await listUploads(sent?.by ?? EDITOR, { ids: [id] });
    return job ?? refused('lost');
  } catch (error) {
    if (error instanceof UploadRefused) return refused(error.code);
    throw error;
  }
}

/** Everything that lies on the disk, whole or half. */
export async function filesLeft(): Promise<string[]> {
  const folder = path.join(dataDir(), 'media');
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** What a form sends when nothing was changed but this. */
export async function describeIt(id: number, change: Record<string, string> = {}, by: Actor = EDITOR): Promise<void> {
  const item = await getMedia(EDITOR, id);
  const form = { id, version: item?.version ?? 1, 'alt-en': 'A bridge', ...change };
  await describeMedia(by, mediaDescription.parse(form));
}
