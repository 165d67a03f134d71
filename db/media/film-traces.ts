import type { FileHandle } from 'node:fs/promises';
import fs from 'node:fs/promises';

/**
 * What a film says of where, when, with what and by whom it was made, taken out of it in place: pictures and sound stay where they
 * are, so nothing that points to them changes. Sources: ISO/IEC 14496-12 (MP4), RFC 9559 (Matroska, of which WebM is a part).
 */

type Span = { start: number; end: number };

const read = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
};

const PIECE = 2 ** 20;
async function fillWithNothing(file: FileHandle, { start, end }: Span): Promise<void> {
  const nothing = Buffer.alloc(Math.min(PIECE, Math.max(0, end - start)));
  for (let at = start; at < end; at += PIECE) await file.write(nothing, 0, Math.min(PIECE, end - at), at);
}

type Box = Span & { name: string; body: number };

/** The boxes of an MP4 that lie between two places, one after another. */
async function* boxesOf(file: FileHandle, { start, end }: Span): AsyncGenerator<Box> {
  for (let at = start; at + 8 <= end;) {
    const head = await read(file, at, 16);
    if (head.length < 8) return;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    if (length < 8 || at + length > end) return;
    yield { start: at, end: at + length, name: head.toString('latin1', 4, 8), body: at + (isLong ? 16 : 8) };
    at += length;
  }
}

/** Boxes in which cameras and programs write about a film and its maker, a place among it; no player needs one of them. */
const ABOUT = new Set(['udta', 'meta', 'uuid']);
/** Boxes in which such boxes stand. */
const AROUND = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);
/** Handler of a track that holds neither pictures nor sound nor words, but what was measured meanwhile. */
const MEASURED = 'meta';

async function stripMp4(file: FileHandle, span: Span): Promise<boolean> {
  for await (const { name, start, end, body } of boxesOf(file, span)) {
    if (ABOUT.has(name)) {
      await fillWithNothing(file, { start: body, end });
      await file.write(Buffer.from('free', 'latin1'), 0, 4, start + 4);
    } else if (AROUND.has(name)) {
      if (!(await stripMp4(file, { start: body, end }))) return false;
    } else if (name === 'hdlr' && (await read(file, body + 8, 4)).toString('latin1') === MEASURED) {
      return false;
    }
  }
  return true;
}

const ELEMENT = { segment: 0x18538067, tags: 0x1254c367, attachments: 0x1941a469 };
const VOID = 0xec;

/** An element of EBML: its name, where what is in it begins, and where that ends; no end where it does not say. */
async function elementAt(file: FileHandle, at: number, end: number) {
  const head = await read(file, at, 12);
  const nameLength = Math.clz32(head[0] ?? 0) - 23;
  const sizeLength = Math.clz32(head[nameLength] ?? 0) - 23;
  if (nameLength > 4 || sizeLength > 8 || head.length < nameLength + sizeLength) return undefined;
  const size = head.subarray(nameLength, nameLength + sizeLength);
  const value = size.reduce((sum, byte, index) => (index === 0 ? byte & (0xff >> sizeLength) : sum * 256 + byte), 0);
  const body = at + nameLength + sizeLength;
  const isOpen = value === 2 ** (7 * sizeLength) - 1;
  return { name: head.readUIntBE(0, nameLength), body, end: isOpen ? undefined : Math.min(end, body + value) };
}

/** Makes an element one that says nothing; it is as long as before. */
async function makeVoid(file: FileHandle, { start, end }: Span): Promise<void> {
  const head = Buffer.alloc(9);
  head[0] = VOID;
  head.writeBigUInt64BE(BigInt(end - start - 9) | (1n << 56n), 1);
  await fillWithNothing(file, { start, end });
  await file.write(head, 0, 9, start);
}

async function stripWebm(file: FileHandle, { start, end }: Span): Promise<boolean> {
  for (let at = start; at < end;) {
    const element = await elementAt(file, at, end);
    if (!element) return true;
    const { name, body } = element;
    // Of what is still being written the parts come one after another, to the end.
    const until = element.end ?? end;
    if (name === ELEMENT.segment) return stripWebm(file, { start: body, end: until });
    if ((name === ELEMENT.tags || name === ELEMENT.attachments) && until - at >= 9)
      await makeVoid(file, { start: at, end: until });
    at = until;
  }
  return true;
}

/**
 * Takes the traces out of a film that lies on the disk; false when it carries a track of what was measured on the way, such as
 * places, which is not taken out: then it must not be kept.
 */
export async function stripFilm(path: string, format: 'mp4' | 'webm'): Promise<boolean> {
  const file = await fs.open(path, 'r+');
  try {
    const span = { start: 0, end: (await file.stat()).size };
    return await (format === 'mp4' ? stripMp4(file, span) : stripWebm(file, span));
  } finally {
    await file.close();
  }
}
