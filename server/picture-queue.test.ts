import assert from 'node:assert/strict';
import { setInterval } from 'node:timers/promises';
import { test } from 'node:test';
import { aSection, EDITOR, pictureBytes } from '../e2e/factories.ts';
import { filesLeft, send } from '../e2e/uploads.ts';
import { useTestDatabase } from '../db/testing.ts';
import { listUploads } from '../db/media/uploads.ts';
import { noise } from '../e2e/bad-files.ts';
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
