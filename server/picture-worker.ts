import sharp from 'sharp';
import { incomingPath } from '../db/media/files.ts';
import { NotTaken, storeAvif, type StoredPicture, storePictureFile } from '../db/media/sizes.ts';

/**
 * Makes pictures into their sizes, one at a time, in a process of its own: what is wrong with a picture, or with the library that
 * reads it, ends this process and no reader notices. It knows neither the database nor a secret.
 */

/** What it is asked, and what it answers: all sizes of what came in, or one AVIF version of what is stored. */
export type Asked = { file: string } | { hash: string; width: number };
export type Answered = { stored: StoredPicture } | { made: number } | { code: string };

/** Most memory in bytes, whatever a picture wants: beyond it the process ends itself, and the picture is not taken. */
const MOST_MEMORY = 1024 * 2 ** 20;
const WATCH = 50;

sharp.concurrency(1);
// Whatever the first bytes say: nothing else is ever handed to a decoder.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(1);
}, WATCH).unref();

async function answer(asked: Asked): Promise<Answered> {
  try {
    if ('file' in asked) return { stored: await storePictureFile(incomingPath(asked.file)) };
    await storeAvif(asked.hash, asked.width);
    return { made: asked.width };
  } catch (error) {
    if (error instanceof NotTaken) return { code: error.code };
    console.error('Picture:', error);
    return { code: 'broken' };
  }
}

process.on('message', (asked: Asked) => {
  void answer(asked).then((answered) => process.send?.(answered));
});
// The site is gone.
process.on('disconnect', () => process.exit(0));
