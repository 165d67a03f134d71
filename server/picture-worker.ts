import sharp from 'sharp';
import { incomingPath } from '../db/media/files.ts';
import { NotTaken, type StoredPicture, storePictureFile } from '../db/media/sizes.ts';

/**
 * Makes pictures into their sizes, one at a time, in a process of its own: what is wrong with a picture, or with the library that
 * reads it, ends this process and no reader notices. It knows neither the database nor a secret.
 */

/** What it is asked, and what it answers. */
export type Asked = { file: string };
export type Answered = { stored: StoredPicture } | { code: string };

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

async function answer({ file }: Asked): Promise<Answered> {
  try {
    return { stored: await storePictureFile(incomingPath(file)) };
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
