import fs from 'node:fs/promises';
import sharp from 'sharp';
import { hashOf, keep, keepMaster, masterPath } from './files.ts';
import { formatOf, HEAD, isFormat, type KindRefusal, kindOf } from './kinds.ts';

/** How a picture becomes the sizes that pages show. Called by the worker and by imports, never while a reader waits. */

/**
 * Widths in pixels of the WebP versions; none is wider than the original. What telephones ask for, whose screens are 360 to 430 wide and
 * draw each of these with 1.75 to 3 pixels, is between 630 and 1,290: so 750 and 1,200.
 */
const WIDTHS = [320, 480, 750, 1200, 1600];
/** Width of the one JPEG, for feeds and social cards that know no WebP. */
const JPEG_WIDTH = 1200;
/** Most pixels of a picture: above the largest cameras (11,648 × 8,736), far below what only a bomb has. */
const MOST_PIXELS = 120_000_000;
/** WebP knows no longer side than 16,383. */
const TALLEST = 16_000;
/**
 * What all sizes are made from is half as wide again as the widest: enough that nobody sees a difference, and so little that a
 * JPEG of a camera (4,800 pixels and more) is unpacked at half its width, in a quarter of the memory.
 */
const MASTER_WIDTH = 1.5 * Math.max(...WIDTHS);
/** Longest time for one picture, in seconds: the largest takes a tenth of it. */
const SECONDS = 90;

export type StoredPicture = {
  hash: string;
  format: string;
  bytes: number;
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
  /** Whether AVIF versions are to follow. */
  avif: 'none' | 'waiting';
};

export type PictureRefusal = KindRefusal | 'notPicture' | 'tooManyPixels' | 'badShape' | 'moving' | 'broken';

/** A picture that is not taken; `code` says why, for whoever has words for it. */
export class NotTaken extends Error {
  readonly code: PictureRefusal;
  constructor(code: PictureRefusal) {
    super(`Not a picture we take: ${code}`);
    this.name = 'NotTaken';
    this.code = code;
  }
}

// What was decoded is of no use to the next picture.
sharp.cache(false);

const open = (original: Buffer) =>
  sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'warning', sequentialRead: true }).timeout({
    seconds: SECONDS,
  });

/** A PNG that moves says so before its first picture (https://www.w3.org/TR/png-3/#apng-frame-based-animation). */
function isMovingPng(original: Buffer): boolean {
  const control = original.subarray(0, 2 ** 16).indexOf('acTL', 0, 'latin1');
  const data = original.indexOf('IDAT', 0, 'latin1');
  return control > 0 && (data < 0 || control < data);
}

/** Throws `NotTaken` on what is no picture, moves, or is too large to be unpacked; nothing is unpacked for it. */
async function inspect(original: Buffer) {
  const format = formatOf(original.subarray(0, HEAD));
  if (!isFormat(format)) throw new NotTaken(format);
  if (kindOf(format) !== 'picture') throw new NotTaken('notPicture');
  const found = await open(original)
    .metadata()
    .catch((error: unknown) => {
      throw new NotTaken(/pixel limit/.test(String(error)) ? 'tooManyPixels' : 'broken');
    });
  if (found.format !== format) throw new NotTaken('broken');
  if (found.width * found.height > MOST_PIXELS) throw new NotTaken('tooManyPixels');
  if ((found.pages ?? 1) > 1 || (format === 'png' && isMovingPng(original))) throw new NotTaken('moving');
  const { width, height } = found.autoOrient;
  if ((height * Math.min(width, WIDTHS.at(-1) ?? width)) / width > TALLEST) throw new NotTaken('badShape');
  return { format, width, height };
}

/**
 * The picture upright, in sRGB with eight bits a channel and without a word about where it was made, unpacked once: what is
 * made from this loses no more than what is made from the original.
 */
async function unpack(original: Buffer) {
  const { data, info } = await open(original)
    .autoOrient()
    .resize({ width: MASTER_WIDTH, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (width: number) =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).resize({
      width,
      withoutEnlargement: true,
    });
}

function widthsFor(width: number): number[] {
  const widths = WIDTHS.filter((one) => one < width);
  if (widths.length < WIDTHS.length) widths.push(Math.min(width, 1600));
  return [...new Set(widths)];
}

type Versions = { hash: string; widths: number[]; avif: StoredPicture['avif'] };

/** Every version is encoded anew, so nothing of the original's metadata, and nothing that hangs on behind it, remains. */
async function encode(original: Buffer, { hash, widths, avif }: Versions): Promise<string> {
  const sized = await unpack(original).catch(() => {
    throw new NotTaken('broken');
  });
  for (const width of widths) {
    await keep(`${hash}-${width}.webp`, await sized(width).webp({ quality: 78, effort: 3 }).toBuffer());
  }
  const jpeg = sized(JPEG_WIDTH).flatten({ background: '#fffdf9' }).jpeg({ quality: 82 });
  await keep(`${hash}.jpg`, await jpeg.toBuffer());
  // Without loss, and as fast as it goes: it is there until the AVIF versions are.
  if (avif === 'waiting')
    await keepMaster(
      hash,
      await sized(Math.max(...widths))
        .png({ compressionLevel: 1 })
        .toBuffer(),
    );
  const tiny = await sized(12).webp({ quality: 20 }).toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}

/**
 * Makes and keeps all versions of a picture (WebP widths, one JPEG, a tiny placeholder) and says what was made; where AVIF is to
 * follow, also what that is made from. Throws `NotTaken` on what is no JPEG, PNG or WebP, is broken, moves, or is too large; then
 * nothing is kept.
 */
export async function storePicture(
  original: Buffer,
  { avif = 'none' }: Partial<Pick<StoredPicture, 'avif'>> = {},
): Promise<StoredPicture> {
  const { format, width, height } = await inspect(original);
  const hash = hashOf(original);
  const widths = widthsFor(width);
  const placeholder = await encode(original, { hash, widths, avif });
  return { hash, format, bytes: original.length, width, height, widths, placeholder, avif };
}

/** The same for a file on the disk, which stays where it is; AVIF follows. */
export const storePictureFile = async (file: string): Promise<StoredPicture> =>
  storePicture(await fs.readFile(file), { avif: 'waiting' });

/** As near to the original as WebP at 78 (by signal and noise, on the sample's photographs), in some three quarters of its bytes. */
const AVIF = { quality: 58, effort: 4, chromaSubsampling: '4:2:0' };

/** Makes and keeps one AVIF version, which takes longer than all the others together: for when nothing else is to be done. */
export async function storeAvif(hash: string, width: number): Promise<void> {
  const made = sharp(masterPath(hash), { sequentialRead: true }).timeout({ seconds: SECONDS }).resize({ width });
  await keep(`${hash}-${width}.avif`, await made.avif(AVIF).toBuffer());
}
