import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Files as cameras, editors' machines and ill-wishers send them, made when a test asks. */

const COLOURS: Record<string, string> = { R: '#d01010', G: '#10c010', B: '#1010d0', W: '#f0f0f0' };

/** Four corners of four colours, row by row, so that it shows which way up it stands; upright is `RGBW`. */
export async function cornered(order = 'RGBW', { width = 320, height = 160 } = {}): Promise<Sharp> {
  const colours = [...order].map((letter) => COLOURS[letter] ?? '#000');
  const half = { width: width / 2, height: height / 2, channels: 3 as const };
  const parts = await Promise.all(
    colours.map((background) =>
      sharp({ create: { ...half, background } })
        .png()
        .toBuffer(),
    ),
  );
  const at = [0, 1, 2, 3].map((index) => ({
    input: parts[index] as Buffer,
    left: (index % 2) * half.width,
    top: Math.floor(index / 2) * half.height,
  }));
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite(at)
    .png()
    .toBuffer();
  return sharp(bytes);
}

/** What the sensor saw of the upright picture, by the number with which a camera says how it was held (Exif 2.32, tag 274). */
export const AS_HELD = ['RGBW', 'GRWB', 'WBGR', 'BWRG', 'RBGW', 'GWRB', 'WGBR', 'BRWG'];

/** A photograph's worth of noise, which does not compress to nothing. */
export function noise(width: number, height: number): Sharp {
  return sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  });
}

/** What a telephone writes: who, with what, where. */
export const GPS = {
  IFD0: { Artist: 'Somebody', Make: 'Camera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 55/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '36/1 38/1 0/1' },
};

const crcTable = Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A chunk of a PNG. */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** Puts a chunk right behind the head of a PNG. */
const withChunk = (png: Buffer, name: string, data: Buffer) =>
  Buffer.concat([png.subarray(0, 33), chunk(name, data), png.subarray(33)]);

/** A PNG that claims to be so large, in a few bytes. */
export function pngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const rows = deflateSync(Buffer.alloc(Math.min(2 ** 24, (Math.ceil(width / 8) + 1) * height)));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const small = async () => (await cornered()).png().toBuffer();

/** A PNG that moves. */
export async function movingPng(): Promise<Buffer> {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2, 0);
  return withChunk(await small(), 'acTL', control);
}

/** A PNG with a comment that unpacks to 256 MB. */
export async function textBomb(): Promise<Buffer> {
  const packed = deflateSync(Buffer.alloc(256 * 2 ** 20));
  return withChunk(await small(), 'zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), packed]));
}

/** A WebP that moves. */
export async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all([small(), (await cornered()).negate().png().toBuffer()]);
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

/** A JPEG whose middle is rubbish. */
export async function corruptJpeg(): Promise<Buffer> {
  const bytes = await noise(800, 600).jpeg().toBuffer();
  // What says «here begins another picture» where there is none.
  for (let at = Math.floor(bytes.length / 3); at < bytes.length - 2; at += 64) bytes.set([0xff, 0xc4], at);
  return bytes;
}

/** An archive, as its first bytes say; and a picture with one behind it. */
export const ZIP = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), deflateSync(Buffer.alloc(2 ** 20))]);
export const PAGE = Buffer.from('<html><script>alert(document.domain)</script></html>');
export const SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);

/** A box of an MP4. */
export function box(name: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** Says of a track of an MP4 what kind it is of. */
export const handler = (kind: string) =>
  box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from(kind, 'latin1'), Buffer.alloc(13)));

type Film = { width?: number; height?: number; seconds?: number; about?: Buffer[]; inTrack?: Buffer[] };

/** An element of EBML with a name of up to four bytes. */
const element = (name: number, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  const head = Buffer.from(name.toString(16), 'hex');
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(body.length) | (1n << 56n));
  return Buffer.concat([head, size, body]);
};

/** A WebM of nothing, with words about it before and behind its pictures. */
export function webm(words: string): Buffer {
  const tags = element(0x1254c367, Buffer.from(words));
  const video = element(0xe0, element(0xb0, Buffer.from([2, 128])), element(0xba, Buffer.from([1, 104])));
  const tracks = element(0x1654ae6b, element(0xae, video));
  const cluster = element(0x1f43b675, Buffer.from('pictures'));
  const head = element(0x1a45dfa3, element(0x4282, Buffer.from('webm')), Buffer.alloc(0));
  return Buffer.concat([head, element(0x18538067, tags, tracks, cluster, tags)]);
}

/** A film of nothing that says how large and how long it is; `about`, `inTrack`: what else stands in its index and its track. */
export function mp4({ width = 640, height = 360, seconds = 4, about = [], inTrack = [] }: Film = {}): Buffer {
  const movie = Buffer.alloc(100);
  movie.writeUInt32BE(1000, 12);
  movie.writeUInt32BE(seconds * 1000, 16);
  const track = Buffer.alloc(84);
  track.writeUInt32BE(width * 65_536, 76);
  track.writeUInt32BE(height * 65_536, 80);
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2avc1mp41', 'latin1')),
    box('free', Buffer.alloc(600)),
    box('mdat', Buffer.from(`pictures ${Math.random()}`)),
    box('moov', box('mvhd', movie), ...about, box('trak', box('tkhd', track), ...inTrack)),
  ]);
}
