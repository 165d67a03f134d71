import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import { dataDir } from '../../db/site/env.ts';
import { type PictureRequest, pictureOf } from './map-picture.ts';

/** Pictures of maps as PNG. Each is drawn once and kept in memory: there are as many as dates, in three languages and two shapes. */

type Kept = { png: Buffer; tag: string };
const kept = new LRUCache<string, Kept>({
  maxSize: 48 * 1024 * 1024,
  sizeCalculation: ({ png }) => png.byteLength,
});
const underWay = new Map<string, Promise<Kept>>();
let hasFaces = false;

/** The type faces for what draws text; they lie beside this file. To be called before the first picture with words in it. */
function useFaces(): void {
  if (hasFaces) return;
  hasFaces = true;
  const folder = join(dataDir(), 'faces');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const faces = join(process.cwd(), 'components/maps/faces');
  // Scripts that our faces have not are set in the machine's, where there are any.
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${faces}</dir>` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${folder}</cachedir></fontconfig>`,
  );
  Object.assign(process.env, { FONTCONFIG_FILE: file });
}

/** The PNG of a picture, with a tag that changes when it does. */
export async function pictureFile(request: PictureRequest): Promise<Kept> {
  const { svg } = pictureOf(request);
  const tag = createHash('sha256').update(svg).digest('base64url').slice(0, 22);
  const known = kept.get(tag) ?? underWay.get(tag);
  if (known) return known;
  useFaces();
  const work = sharp(Buffer.from(svg))
    .png({ palette: true, quality: 92, compressionLevel: 9 })
    .toBuffer()
    .then((png) => {
      kept.set(tag, { png, tag });
      return { png, tag };
    })
    .finally(() => underWay.delete(tag));
  underWay.set(tag, work);
  return work;
}
