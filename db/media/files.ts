import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { dataDir } from '../site/env.ts';

/** Widths in pixels of the WebP versions; none is wider than the original. */
const WIDTHS = [320, 640, 960, 1280, 1600];
/** Width of the one JPEG, for feeds and social cards that know no WebP. */
const JPEG_WIDTH = 1200;

export type StoredPicture = {
  hash: string;
  format: string;
  bytes: number;
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
};

/** Folder of a stored file: two letters of the hash keep folders small. */
const folderOf = (hash: string) => path.join(dataDir(), 'media', hash.slice(0, 2));

/** Where a stored file lies, by the last part of its address (`<hash>-640.webp`); undefined when that is no such name. */
export function mediaPath(name: string): string | undefined {
  const found = /^([0-9a-f]{64})(?:-\d{1,4})?\.(?:webp|jpg|mp4|webm|vtt)$/.exec(name);
  return found?.[1] ? path.join(folderOf(found[1]), name) : undefined;
}

/** SHA-256 of a file's bytes, hex: its name and its identity. */
export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function keep(name: string, bytes: Buffer): Promise<void> {
  const file = mediaPath(name);
  if (!file) throw new Error(`Not the name of a stored file: ${name}`);
  await fs.mkdir(path.dirname(file), { recursive: true });
  // Written aside and renamed: a file that is there is whole, also where the same one is kept twice at once.
  const aside = `${file}.${randomUUID()}.tmp`;
  await fs.writeFile(aside, bytes);
  await fs.rename(aside, file);
}

/**
 * Makes and keeps all versions of a picture (WebP widths, one JPEG, a tiny placeholder) and says what was made.
 * Everything is encoded anew, so nothing of the original's metadata remains. Throws on what is no JPEG, PNG or WebP.
 */
export async function storePicture(original: Buffer): Promise<StoredPicture> {
  // Every version is made from the original itself: one made from another would lose twice.
  const open = () => sharp(original, { limitInputPixels: 120_000_000, failOn: 'error' }).autoOrient();
  const { format, autoOrient: upright } = await open().metadata();
  if (!['jpeg', 'png', 'webp'].includes(format)) throw new Error(`Not a picture we take: ${format}`);
  const hash = hashOf(original);
  const widths = WIDTHS.filter((width) => width < upright.width);
  if (widths.length < WIDTHS.length) widths.push(Math.min(upright.width, 1600));
  const sized = (width: number) => open().resize({ width, withoutEnlargement: true });
  for (const width of widths) {
    await keep(`${hash}-${width}.webp`, await sized(width).webp({ quality: 78, effort: 3 }).toBuffer());
  }
  await keep(
    `${hash}.jpg`,
    await sized(JPEG_WIDTH).flatten({ background: '#fffdf9' }).jpeg({ quality: 82 }).toBuffer(),
  );
  const tiny = await open().resize({ width: 12 }).webp({ quality: 20 }).toBuffer();
  return {
    hash,
    format,
    bytes: original.length,
    width: upright.width,
    height: upright.height,
    widths: [...new Set(widths)],
    placeholder: `data:image/webp;base64,${tiny.toString('base64')}`,
  };
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
