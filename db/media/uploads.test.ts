import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as bad from '../../e2e/bad-files.ts';
import { ADMIN, aPerson, aSection, CONTRIBUTOR, EDITOR, pictureBytes } from '../../e2e/factories.ts';
import { filesLeft, makeWaiting, send } from '../../e2e/uploads.ts';
import { Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { readCaptions } from './captions.ts';
import { getMedia, listMedia } from './library.ts';
import { claimPicture, forgetUploads, listUploads, returnPicture, takeUpload } from './uploads.ts';

useTestDatabase();

describe('Uploads', () => {
  test('an editor’s picture waits for the worker, and stands in the library then', async () => {
    await aSection();
    const job = await send(await pictureBytes(), { fileName: 'harbour.png' });
    assert.deepEqual([job.state, job.mediaId], ['waiting', null]);
    assert.deepEqual((await listMedia(EDITOR, { locale: 'en', limit: 5 })).items, []);
    await makeWaiting();
    const [done] = await listUploads(EDITOR, { since: new Date(0) });
    const found = await getMedia(EDITOR, done?.mediaId ?? 0);
    assert.deepEqual([found?.fileName, found?.kind, found?.addedById], ['harbour.png', 'picture', EDITOR.id]);
    assert.equal(
      (await filesLeft()).some((file) => file.includes('incoming')),
      false,
    );
  });

  test('the same file twice is noticed, one after the other or at once', async () => {
    await aSection();
    const bytes = await pictureBytes();
    const [one, other] = await Promise.all([
      send(bytes, { fileName: 'one.png' }),
      send(bytes, { fileName: 'other.png' }),
    ]);
    await makeWaiting();
    const third = await send(bytes, { fileName: 'third.png' });
    const jobs = await listUploads(EDITOR, { ids: [one.id, other.id, third.id] });
    assert.equal(new Set(jobs.map(({ mediaId }) => mediaId)).size, 1);
    assert.deepEqual([third.state, third.known], ['done', true]);
    assert.equal(
      (await filesLeft()).some((file) => file.includes('incoming')),
      false,
    );
  });

  test('a contributor’s file is refused before a byte of it is read', async () => {
    await aSection();
    let read = 0;
    async function* source() {
      read += 1;
      yield await pictureBytes();
    }
    await assert.rejects(takeUpload(CONTRIBUTOR, { source: source(), fileName: 'x.png' }), Refused);
    await assert.rejects(takeUpload(EDITOR, { source: source(), fileName: 'x.png', replaces: 4711 }), { code: 'gone' });
    assert.equal(read, 0);
  });

  test('an editor’s film that would fill the disk, or comes to half, leaves nothing', async () => {
    async function* breaksOff() {
      yield bad.mp4();
      await Promise.resolve();
      throw new Error('The line is dead');
    }
    await assert.rejects(takeUpload(EDITOR, { source: breaksOff(), fileName: 'film.mp4' }), /line is dead/);
    async function* endless() {
      yield await bad.noise(100, 100).jpeg().toBuffer();
      for (;;) yield Buffer.alloc(2 ** 20);
    }
    await assert.rejects(takeUpload(EDITOR, { source: endless(), fileName: 'film.jpg' }), { code: 'tooLarge' });
    assert.deepEqual(await filesLeft(), []);
  });

  test('an editor’s film and its captions are kept as they are, with what they say of themselves', async () => {
    await aSection();
    const film = await send(bad.mp4({ width: 1280, height: 720, seconds: 7 }), { fileName: 'film.mp4' });
    const found = await getMedia(EDITOR, film.mediaId ?? 0);
    assert.deepEqual([found?.kind, found?.width, found?.height, found?.seconds], ['film', 1280, 720, 7]);
    const captions = await send(Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.500\nThe river rises.\n'), {
      fileName: 'film.en.vtt',
    });
    assert.equal((await getMedia(EDITOR, captions.mediaId ?? 0))?.seconds, 2.5);
    assert.equal((await filesLeft()).length, 2);
  });

  test('what the worker dies over twice is given up, and the next picture is made', async () => {
    await aSection();
    const deadly = await send(await pictureBytes(), { fileName: 'deadly.png' });
    const good = await send(await pictureBytes(), { fileName: 'good.png' });
    for (let time = 0; time < 2; time += 1) {
      const job = await claimPicture();
      assert.equal(job?.id, deadly.id);
      await returnPicture(deadly.id);
    }
    await claimPicture();
    await makeWaiting();
    const [second, first] = await listUploads(EDITOR, { ids: [deadly.id, good.id] });
    assert.deepEqual([first?.state, first?.code, second?.state], ['refused', 'tooHeavy', 'done']);
    await forgetUploads(new Date(Date.now() + 8 * 24 * 3_600_000));
    assert.deepEqual(await listUploads(EDITOR, { since: new Date(0) }), []);
    assert.equal(
      (await filesLeft()).some((file) => file.includes('incoming')),
      false,
    );
  });

  test('an editor does not see what others have sent', async () => {
    const { actor } = await aPerson('author');
    await send(await pictureBytes(), { by: actor });
    assert.equal((await listUploads(actor, { since: new Date(0) })).length, 1);
    assert.deepEqual(await listUploads(ADMIN, { since: new Date(0) }), []);
  });
});

test('captions that a browser would not show are refused with the line', () => {
  const faults: [text: string, code: string, line: number][] = [
    ['1\n00:00:01,000 --> 00:00:02,000\nSubRip', 'notVtt', 1],
    ['WEBVTT\n\n00:01.000 --> 00:00.500\nBack', 'backwards', 3],
    ['WEBVTT\n\n00:05.000 --> 00:06.000\nOne\n\n00:01.000 --> 00:02.000\nTwo', 'backwards', 6],
    ['WEBVTT\n\n00:01 --> 00:02\nNo thousandths', 'badTime', 3],
    ['WEBVTT\n\nNOTE nothing', 'noCues', 0],
  ];
  for (const [text, code, line] of faults) assert.deepEqual(readCaptions(Buffer.from(text)), { code, line });
  assert.deepEqual(readCaptions(Buffer.from([0x57, 0x45, 0xff, 0xfe])), { code: 'notUtf8', line: 0 });
  const good = 'WEBVTT - made here\r\n\r\nNOTE x\r\n\r\nid 1\r\n00:00.000 --> 01:02.000 align:start\r\nسلام\r\n';
  assert.deepEqual(readCaptions(Buffer.from(good)), { cues: 1, seconds: 62 });
});
