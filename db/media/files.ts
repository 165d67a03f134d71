import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dataDir } from '../site/env.ts';

/** What lies on the disk: files that are served under the hash of their content, and what has just come in. */

const mediaDir = () => path.join(dataDir(), 'media');
/** Folder of a stored file: two letters of the hash keep folders small. */
const folderOf = (hash: string) => path.join(mediaDir(), hash.slice(0, 2));
/** Where files lie that may not be shown any more; nothing is served from there. */
const withheldFolderOf = (hash: string) => path.join(mediaDir(), 'withheld', hash.slice(0, 2));
const incomingDir = () => path.join(mediaDir(), 'incoming');

/** Where a stored file lies, by the last part of its address (`<hash>-640.webp`); undefined when that is no such name. */
export function mediaPath(name: string): string | undefined {
  const found = /^([0-9a-f]{64})(?:-\d{1,4})?\.(?:webp|avif|jpg|mp4|webm|vtt)$/.exec(name);
  return found?.[1] ? path.join(folderOf(found[1]), name) : undefined;
}

/** SHA-256 of a file's bytes, hex: its name and its identity. */
export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Where the picture lies from which versions are still to be made; served to nobody, as no address names it. */
export const masterPath = (hash: string): string => path.join(folderOf(hash), `${path.basename(hash)}.master`);

/** Keeps bytes under the name of a stored file. Throws when it is no such name. */
export async function keep(name: string, bytes: Buffer): Promise<void> {
  const file = mediaPath(name);
  if (!file) throw new Error(`Not the name of a stored file: ${name}`);
  await writeWhole(file, bytes);
}

/** Keeps what versions are still to be made from. */
export const keepMaster = (hash: string, bytes: Buffer): Promise<void> => writeWhole(masterPath(hash), bytes);

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  // Written aside and renamed: a file that is there is whole, also where the same one is kept twice at once.
  const aside = `${file}.${randomUUID()}.tmp`;
  await fs.writeFile(aside, bytes);
  await fs.rename(aside, file);
}

/** Keeps a film or caption file as it is, under its hash; the caller has checked what it is. */
export async function storeFile(
  bytes: Buffer,
  format: 'mp4' | 'webm' | 'vtt',
): Promise<{ hash: string; bytes: number }> {
  const hash = hashOf(bytes);
  await keep(`${hash}.${format}`, bytes);
  return { hash, bytes: bytes.length };
}

/** A file that has come in whole: `file` is its name among what has come in, which has nothing of the sender's. */
export type Incoming = { file: string; hash: string; bytes: number };

/** Where a file lies that has come in. */
export const incomingPath = (file: string): string => path.join(incomingDir(), path.basename(file));

/**
 * Writes what comes in to the disk as it comes, and answers its hash; `look` sees every piece before it is written and throws
 * to end it. Of what is broken off nothing stays.
 */
export async function takeIn(
  source: AsyncIterable<Uint8Array>,
  look: (chunk: Buffer, bytes: number) => void,
): Promise<Incoming> {
  await fs.mkdir(incomingDir(), { recursive: true });
  const file = randomUUID();
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      try {
        bytes += chunk.length;
        look(chunk, bytes);
        hash.update(chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  try {
    await pipeline(source, meter, createWriteStream(incomingPath(file)));
  } catch (error) {
    await dropIncoming(file);
    throw error;
  }
  return { file, hash: hash.digest('hex'), bytes };
}

/** Takes a file that has come in off the disk; once or often. */
export const dropIncoming = (file: string): Promise<void> => fs.rm(incomingPath(file), { force: true });

/** Makes a file that has come in a stored one, as it is. */
export async function keepIncoming({ file, hash }: Incoming, format: 'mp4' | 'webm' | 'vtt'): Promise<void> {
  const target = mediaPath(`${hash}.${format}`);
  if (!target) throw new Error(`Not the hash of a file: ${hash}`);
  await fs.mkdir(path.dirname(target), { recursive: true });
  await fs.rename(incomingPath(file), target);
}

/** Reads a part of a file that has come in. */
export async function readIncoming(file: string, start: number, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(incomingPath(file), { start, end: start + length - 1 }))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Deletes what has come in and nobody has asked for since the instant: an upload that was broken off with the process. */
export async function sweepIncoming(before: Date, kept: Set<string>): Promise<void> {
  for (const name of await fs.readdir(incomingDir()).catch(() => [])) {
    const { mtime } = await fs.stat(incomingPath(name)).catch(() => ({ mtime: new Date() }));
    if (mtime < before && !kept.has(name)) await dropIncoming(name);
  }
}

async function moveAll(hash: string, from: string, to: string): Promise<void> {
  await fs.mkdir(to, { recursive: true });
  for (const name of await fs.readdir(from).catch(() => [])) {
    if (name.startsWith(hash)) await fs.rename(path.join(from, name), path.join(to, name));
  }
}

/** Takes the files of a hash away from where they are served, or puts them back; once or often. */
export const withholdFiles = (hash: string): Promise<void> => moveAll(hash, folderOf(hash), withheldFolderOf(hash));
/** Puts files that were withheld back to where they are served; once or often. */
export const returnFiles = (hash: string): Promise<void> => moveAll(hash, withheldFolderOf(hash), folderOf(hash));

/** Takes what versions were made from off the disk, and the AVIF versions too where they are of no use; once or often. */
export async function dropMaster(hash: string, { withAvif }: { withAvif: boolean }): Promise<void> {
  await fs.rm(masterPath(hash), { force: true });
  if (!withAvif) return;
  for (const name of await fs.readdir(folderOf(hash)).catch(() => []))
    if (name.startsWith(hash) && name.endsWith('.avif')) await fs.rm(path.join(folderOf(hash), name), { force: true });
}

/** How many bytes a stored file has; 0 where there is none. */
export async function sizeOfStored(name: string): Promise<number> {
  const file = mediaPath(name);
  return file ? ((await fs.stat(file).catch(() => undefined))?.size ?? 0) : 0;
}

/** Deletes every file of a hash. */
export async function deleteFiles(hash: string): Promise<void> {
  for (const folder of [folderOf(hash), withheldFolderOf(hash)]) {
    for (const name of await fs.readdir(folder).catch(() => []))
      if (name.startsWith(hash)) await fs.rm(path.join(folder, name), { force: true });
  }
}
