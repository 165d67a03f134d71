import type { FileHandle } from 'node:fs/promises';
import fs from 'node:fs/promises';

/**
 * What a film says about itself: size and length, read from its own boxes without unpacking a picture of it. Sources: ISO/IEC
 * 14496-12 (MP4), RFC 9559 (Matroska, of which WebM is a part).
 */

export type FilmFacts = { width: number; height: number; seconds: number };

/** No index of a film is longer; what claims to be is no film. */
const MOST_INDEX = 32 * 2 ** 20;

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

type Box = { name: string; body: Buffer };

/** The boxes of a piece of an MP4 that was read. */
function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    if (size < 8) break;
    boxes.push({ name: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, at + size) });
    at += size;
  }
  return boxes;
}

const inside = (boxes: Box[], name: string) => boxes.filter((box) => box.name === name);

/** The index of an MP4, wherever in the file it lies. */
async function findMoov(file: FileHandle, size: number): Promise<Buffer | undefined> {
  for (let at = 0; at + 16 <= size;) {
    const head = await read(file, at, 16);
    const short = head.readUInt32BE(0);
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    if (length < 8 || at + length > size) return undefined;
    if (head.toString('latin1', 4, 8) === 'moov') {
      const skip = short === 1 ? 16 : 8;
      return length > MOST_INDEX ? undefined : read(file, at + skip, length - skip);
    }
    at += length;
  }
  return undefined;
}

/** Of a movie header: the length in its own units, and how many of them a second has. */
function lengthOf(header: Buffer): number {
  const isLong = header.readUInt8(0) === 1;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  return scale > 0 ? length / scale : 0;
}

/** The last eight bytes of a track header: width and height in 16.16 fixed point; a track of sound has none. */
const sizeOf = (header: Buffer) => ({
  width: header.readUInt32BE(header.length - 8) / 65_536,
  height: header.readUInt32BE(header.length - 4) / 65_536,
});

async function readMp4(file: FileHandle, size: number): Promise<FilmFacts | undefined> {
  const moov = await findMoov(file, size);
  if (!moov) return undefined;
  const boxes = boxesIn(moov);
  const [header] = inside(boxes, 'mvhd');
  const tracks = inside(boxes, 'trak').flatMap(({ body }) => inside(boxesIn(body), 'tkhd'));
  const shown = tracks.map(({ body }) => sizeOf(body)).find(({ width, height }) => width >= 1 && height >= 1);
  if (!header || !shown) return undefined;
  return { width: Math.round(shown.width), height: Math.round(shown.height), seconds: lengthOf(header.body) };
}

/** A number of EBML: its own first bits say how long it is. `keep` leaves those bits in, as names of elements have them. */
function numberAt(bytes: Buffer, at: number, keep: boolean): { value: number; length: number } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > bytes.length) return undefined;
  let value = keep ? first : first & (0xff >> length);
  for (let index = 1; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return { value, length };
}

const ELEMENTS = { segment: 0x18538067, info: 0x1549a966, tracks: 0x1654ae6b, track: 0xae, video: 0xe0 };
const PARENTS = new Set(Object.values(ELEMENTS));
const VALUES = { scale: 0x2ad7b1, duration: 0x4489, width: 0xb0, height: 0xba };
const CLUSTER = 0x1f43b675;

/** Values of a WebM by the number of their element, from its beginning to the first pictures. */
function valuesIn(bytes: Buffer): Map<number, Buffer> {
  const values = new Map<number, Buffer>();
  for (let at = 0; at < bytes.length;) {
    const name = numberAt(bytes, at, true);
    const size = name && numberAt(bytes, at + name.length, false);
    if (!name || !size || name.value === CLUSTER) break;
    at += name.length + size.length;
    if (PARENTS.has(name.value)) continue;
    if (!values.has(name.value)) values.set(name.value, bytes.subarray(at, at + size.value));
    at += size.value;
  }
  return values;
}

const whole = (bytes: Buffer | undefined) => (bytes && bytes.length <= 6 ? bytes.readUIntBE(0, bytes.length) : 0);
const fraction = (bytes: Buffer | undefined) =>
  bytes?.length === 8 ? bytes.readDoubleBE(0) : bytes?.length === 4 ? bytes.readFloatBE(0) : 0;

async function readWebm(file: FileHandle): Promise<FilmFacts | undefined> {
  const values = valuesIn(await read(file, 0, 2 ** 20));
  const width = whole(values.get(VALUES.width));
  const height = whole(values.get(VALUES.height));
  const scale = whole(values.get(VALUES.scale)) || 1_000_000;
  if (width < 1 || height < 1) return undefined;
  return { width, height, seconds: (fraction(values.get(VALUES.duration)) * scale) / 1e9 };
}

/** Size and length of a film on the disk; undefined when it has no picture or is broken. Seconds are 0 where it does not say. */
export async function readFilm(path: string, format: 'mp4' | 'webm'): Promise<FilmFacts | undefined> {
  const file = await fs.open(path);
  try {
    const { size } = await file.stat();
    return await (format === 'mp4' ? readMp4(file, size) : readWebm(file));
  } catch (error) {
    // A length that leads out of what was read.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}
