import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import { useFaces } from '../media/use-faces.ts';
import { type PictureRequest, pictureOf } from './map-picture.ts';

/** Pictures of maps as PNG. Each is drawn once and kept in memory: there are as many as dates, in three languages and two shapes. */

type Kept = { png: Buffer; tag: string };
const kept = new LRUCache<string, Kept>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: ({ png }) => png.byteLength,
});
const underWay = new Map<string, Promise<Kept>>();
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
