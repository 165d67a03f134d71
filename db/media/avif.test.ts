import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { aPublishedArticle, pictureBytes } from '../../e2e/factories.ts';
import * as bad from '../../e2e/bad-files.ts';
import { describeIt, filesLeft, makeWaiting, outcomeOf, send } from '../../e2e/uploads.ts';
import { articleTag } from '../articles/tags.ts';
import { db, transaction } from '../client.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { type AvifJob, endAvif, getWaitingAvif, listMissingAvif } from './avif.ts';
import { mediaPath } from './files.ts';
import { getMovedName, mapPictures } from './queries.ts';
import { runRights } from './rights.ts';
import { storeAvif } from './sizes.ts';

useTestDatabase();

/** A picture with soft shapes in it, as photographs have. */
async function aPhotograph(): Promise<Buffer> {
  const shapes = await bad.noise(24, 16).png().toBuffer();
  return sharp(shapes).resize(700, 460, { kernel: 'cubic' }).jpeg({ quality: 90 }).toBuffer();
}

async function sent(bytes: Buffer): Promise<AvifJob> {
  assert.equal((await outcomeOf(bytes)).state, 'done');
  const job = await getWaitingAvif();
  assert.ok(job);
  return job;
}
async function make(job: AvifJob): Promise<void> {
  for (const width of await listMissingAvif(job)) await storeAvif(job.hash, width);
}
const isShown = async (id: number) => (await mapPictures([id], 'en')).get(id)?.avif;
const endings = async () => (await filesLeft()).map((file) => file.replace(/^.*[0-9a-f]{64}/, '')).toSorted();

describe('AVIF versions', () => {
  test('a reader is shown them as soon as all are made, on pages made anew, and nothing is left of what they came from', async () => {
    const job = await sent(await aPhotograph());
    const piece = await aPublishedArticle({ leadMediaId: job.id });
    const [first = 0, ...others] = await listMissingAvif(job);
    await storeAvif(job.hash, first);
    assert.deepEqual(await listMissingAvif(job), others, 'what was broken off is gone on with');
    assert.equal(await isShown(job.id), false);
    await make(job);
    await transaction((tx) => tx.delete(invalidations).then(() => undefined));
    await endAvif(job, { isMade: true });
    assert.equal(await isShown(job.id), true);
    const tags = (await db().select({ tag: invalidations.tag }).from(invalidations)).map(({ tag }) => tag);
    assert.ok(tags.includes(articleTag(piece)));
    const formats = job.widths.flatMap((width) => [`-${width}.avif`, `-${width}.webp`]);
    assert.deepEqual(await endings(), [...formats, '.jpg'].toSorted());
    for (const width of job.widths) {
      const { format, compression, width: real, exif } = await sharp(mediaPath(`${job.hash}-${width}.avif`)).metadata();
      assert.deepEqual([format, compression, real, exif], ['heif', 'av1', width, undefined]);
    }
    assert.equal(await getWaitingAvif(), undefined);
  });

  test('what saves nothing, or cannot be made, is dropped, and the picture stays as it was', async () => {
    for (const isMade of [true, false]) {
      const job = await sent(await pictureBytes());
      await make(job);
      await endAvif(job, { isMade });
      assert.deepEqual([await isShown(job.id), await getWaitingAvif()], [false, undefined]);
    }
    assert.equal(
      (await filesLeft()).some((file) => /avif$|master$/.test(file)),
      false,
    );
  });

  test('of a picture whose rights end meanwhile no version answers; they are made once it is back', async () => {
    const job = await sent(await aPhotograph());
    await describeIt(job.id, { rightsUntil: '2018-10-01' });
    await runRights();
    assert.equal(await getWaitingAvif(), undefined);
    // A version of it was under way.
    const bytes = await sharp(await aPhotograph())
      .avif()
      .toBuffer();
    await fs.writeFile(mediaPath(`${job.hash}-320.avif`) ?? '', bytes);
    await endAvif(job, { isMade: true });
    await assert.rejects(fs.access(mediaPath(`${job.hash}-320.avif`) ?? ''));
    assert.match((await getMovedName(`${job.hash}-320.avif`)) ?? '', /-320\.webp$/);
    await describeIt(job.id, { rightsUntil: '' });
    const again = await getWaitingAvif();
    assert.equal(again?.id, job.id);
    await make(job);
    await endAvif(job, { isMade: true });
    assert.equal(await isShown(job.id), true);
  });

  test('of a picture that is replaced meanwhile nothing stays, and the new one waits', async () => {
    const job = await sent(await aPhotograph());
    await send(await pictureBytes(), { replaces: job.id });
    const master = (await filesLeft()).find((file) => file.endsWith('.master'));
    assert.ok(master);
    await make(job);
    await makeWaiting();
    await fs.writeFile(mediaPath(`${job.hash}-320.avif`) ?? '', 'late');
    await endAvif(job, { isMade: true });
    assert.equal(
      (await filesLeft()).some((file) => file.includes(job.hash)),
      false,
    );
    const next = await getWaitingAvif();
    assert.deepEqual([next?.id, next?.hash === job.hash], [job.id, false]);
  });
});
