import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { aPicture, CONTRIBUTOR, EDITOR, pictureBytes } from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { mediaPath } from './files.ts';
import { addFile, addPicture } from './mutations.ts';
import { mapPictures } from './queries.ts';
import { media } from './schema.ts';

const database = useTestDatabase();

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#884422' } });
const pictureOf = async (id: number) => {
  const picture = (await mapPictures([id], 'en')).get(id);
  assert.ok(picture);
  return picture;
};
/** Names of everything that is stored. */
async function storedFiles(): Promise<string[]> {
  const folder = path.join(database.dataDir(), 'media');
  const entries = await fs.readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.includes('.')).map((entry) => path.basename(entry));
}

describe('The picture library', () => {
  test('an author adds a wide picture and gets every width below it, a JPEG and a placeholder', async () => {
    const picture = await pictureOf(await aPicture({ bytes: await blank(1000, 500).png().toBuffer() }));
    assert.deepEqual([picture.width, picture.height, picture.widths], [1000, 500, [320, 480, 750, 1000]]);
    assert.ok(picture.placeholder?.startsWith('data:image/webp;base64,'));
    assert.ok((picture.placeholder?.length ?? 0) < 400);
    const names = ['.jpg', ...picture.widths.map((width) => `-${width}.webp`)].map((end) => picture.hash + end);
    assert.deepEqual((await storedFiles()).toSorted(), names.toSorted());
    for (const width of picture.widths) {
      const { format, width: real } = await sharp(mediaPath(`${picture.hash}-${width}.webp`)).metadata();
      assert.deepEqual([format, real], ['webp', width]);
    }
  });

  test('an author’s picture of a few pixels, and one wider than any screen, are kept too', async () => {
    const tiny = await pictureOf(await aPicture({ bytes: await blank(3, 2).png().toBuffer() }));
    assert.deepEqual([tiny.width, tiny.widths.length], [3, 1]);
    const wide = await pictureOf(await aPicture({ bytes: await blank(4000, 20).jpeg().toBuffer() }));
    assert.deepEqual(wide.widths, [320, 480, 750, 1200, 1600]);
    const exact = await pictureOf(await aPicture({ bytes: await blank(640, 40).jpeg().toBuffer() }));
    assert.deepEqual(exact.widths, [320, 480, 640]);
  });

  test('a photographer’s sideways picture stands upright, and nothing of the camera remains', async () => {
    const exif = { IFD0: { Artist: 'Somebody', Make: 'Camera' }, IFD3: { GPSLatitude: '35/1 55/1 0/1' } };
    const bytes = await blank(400, 200).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    assert.ok((await sharp(bytes).metadata()).exif, 'the original carries it');
    const picture = await pictureOf(await aPicture({ bytes }));
    assert.deepEqual([picture.width, picture.height], [200, 400]);
    for (const name of await storedFiles()) {
      const { exif: left, orientation, width, height } = await sharp(mediaPath(name)).metadata();
      assert.equal(left, undefined, name);
      assert.ok([undefined, 1].includes(orientation) && height === width * 2, name);
      assert.equal((await fs.readFile(mediaPath(name) as string)).includes('Somebody'), false, name);
    }
  });

  test('an author who adds what is no picture, or half of one, is refused and nothing is kept', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    const whole = await blank(600, 400).jpeg().toBuffer();
    const gif = await blank(9, 9).gif().toBuffer();
    for (const bytes of [Buffer.from('hello'), Buffer.alloc(0), Buffer.from(svg), gif, whole.subarray(0, 400)]) {
      await assert.rejects(aPicture({ bytes }));
    }
    assert.deepEqual(await storedFiles(), []);
    assert.deepEqual(await db().select({ id: media.id }).from(media), []);
  });

  test('the same bytes twice are one row, one after the other or at once, and the words are added up', async () => {
    const bytes = await pictureBytes();
    const first = await addPicture(EDITOR, { bytes, texts: { en: { alt: 'A bridge' }, fa: { alt: 'یک پل' } } });
    const again = { bytes, texts: { en: { alt: 'The old bridge', credit: 'Agency' } } };
    assert.deepEqual(await Promise.all([addPicture(EDITOR, again), addPicture(EDITOR, again)]), [first, first]);
    const other = await pictureBytes();
    const [a, b] = await Promise.all([aPicture({ bytes: other }), aPicture({ bytes: other })]);
    assert.equal(a, b);
    assert.equal((await db().select({ id: media.id }).from(media)).length, 2);
    const { alt, credit } = await pictureOf(first);
    assert.deepEqual([alt, credit], ['The old bridge', 'Agency']);
    assert.equal((await mapPictures([first], 'fa')).get(first)?.alt, 'یک پل');
  });

  test('a picture without words in a language is shown without, and a film is no picture', async () => {
    const id = await aPicture();
    const film = await addFile(EDITOR, { bytes: Buffer.from('film'), kind: 'film', format: 'mp4' });
    const pictures = await mapPictures([id, film, null, 4711, id], 'ar');
    assert.deepEqual([...pictures.keys()], [id]);
    assert.equal(pictures.get(id)?.alt, '');
    assert.equal(await addFile(EDITOR, { bytes: Buffer.from('film'), kind: 'film', format: 'mp4' }), film);
  });

  test('an author says which pictures are drawn; no other is', async () => {
    const drawn = await pictureOf(await aPicture({ drawn: true }));
    assert.deepEqual([drawn.drawn, (await pictureOf(await aPicture())).drawn], [true, false]);
  });

  test('a contributor may not add to the library', async () => {
    await assert.rejects(addPicture(CONTRIBUTOR, { bytes: await pictureBytes(), texts: {} }), Refused);
    const file = { bytes: Buffer.from('x'), kind: 'captions', format: 'vtt' } as const;
    await assert.rejects(addFile(CONTRIBUTOR, file), Refused);
  });

  test('a visitor’s address leads to stored files only', () => {
    const hash = 'a'.repeat(64);
    for (const name of [`${hash}-640.webp`, `${hash}.jpg`, `${hash}.mp4`]) assert.ok(mediaPath(name)?.endsWith(name));
    for (const name of [
      '../broadsheet.db',
      `../${hash}.jpg`,
      `${hash}.svg`,
      hash,
      `${hash}.jpg/..`,
      `${hash}.jpg\n`,
      '',
    ]) {
      assert.equal(mediaPath(name), undefined, name);
    }
  });
});
