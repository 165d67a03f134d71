import assert from 'node:assert/strict';
import path from 'node:path';
import { setInterval } from 'node:timers/promises';
import { test } from 'node:test';
import sharp from 'sharp';
import { aSection, EDITOR, pictureBytes } from '../e2e/factories.ts';
import { filesLeft, send } from '../e2e/uploads.ts';
import { useTestDatabase } from '../db/testing.ts';
import { listUploads } from '../db/media/uploads.ts';
import { noise, textBomb } from '../e2e/bad-files.ts';
import { mapPictures } from '../db/media/queries.ts';
import { startPictures } from './picture-queue.ts';

useTestDatabase();

/** Looks until none of what was sent waits any more; answers how each ended, in the order of sending. */
async function ends(): Promise<string[]> {
  for await (const _ of setInterval(50)) {
    const jobs = await listUploads(EDITOR, { since: new Date(0) });
    if (jobs.every(({ state }) => state === 'done' || state === 'refused'))
      return jobs.toReversed().map(({ state, code }) => code || state);
  }
  return [];
}

test('pictures that wait are made by a process of their own, and one that is torn does not keep the next from it', async () => {
  await aSection();
  const torn = await noise(900, 600).jpeg().toBuffer();
  for (const bytes of [await pictureBytes(), torn.subarray(0, 9_000), await pictureBytes()]) await send(bytes);
  const stop = startPictures();
  try {
    assert.deepEqual(await ends(), ['done', 'broken', 'done']);
  } finally {
    stop();
  }
  assert.equal(
    (await filesLeft()).some((file) => file.includes('incoming')),
    false,
  );
});

test('what is sent after the first pictures are made does not wait for longer', async () => {
  await aSection();
  const stop = startPictures();
  try {
    for (const _ of [1, 2]) {
      await send(await pictureBytes());
      assert.ok((await ends()).every((end) => end === 'done'));
    }
  } finally {
    stop();
  }
});

test('when nothing else is to be done AVIF versions are made, each picture once', async () => {
  await aSection();
  const shapes = await noise(24, 16).png().toBuffer();
  const sent = await send(await sharp(shapes).resize(700, 460, { kernel: 'cubic' }).jpeg().toBuffer());
  const stop = startPictures({ quiet: 0 });
  try {
    assert.deepEqual(await ends(), ['done']);
    const [job] = await listUploads(EDITOR, { ids: [sent.id] });
    const shown = async () => (await mapPictures([job?.mediaId ?? 0], 'en')).get(job?.mediaId ?? 0);
    for await (const _ of setInterval(50)) if ((await shown())?.avif) break;
    const names = (await filesLeft()).map((file) => path.extname(file)).toSorted();
    assert.deepEqual(names, ['.avif', '.avif', '.avif', '.jpg', '.webp', '.webp', '.webp']);
    await send(await pictureBytes());
    assert.deepEqual(await ends(), ['done', 'done'], 'pictures that come in are made as before');
  } finally {
    stop();
  }
});

test('neither a bomb nor a hundred million pixels keep the next picture from being made', async () => {
  await aSection();
  const stop = startPictures();
  try {
    const background = '#345';
    const vast = sharp({ create: { width: 10_000, height: 10_000, channels: 3, background } });
    for (const bytes of [await textBomb(), await vast.jpeg().toBuffer(), await pictureBytes()]) await send(bytes);
    const [bomb = '', ...others] = await ends();
    assert.deepEqual(others, ['done', 'done']);
    assert.ok(['done', 'broken', 'tooHeavy'].includes(bomb), bomb);
  } finally {
    stop();
  }
});
