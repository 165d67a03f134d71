import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import * as bad from '../../e2e/bad-files.ts';
import { EDITOR } from '../../e2e/factories.ts';
import { filesLeft, outcomeOf } from '../../e2e/uploads.ts';
import { db } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { mediaPath } from './files.ts';
import { readFilm } from './films.ts';
import { cleanFileName } from './input.ts';
import { getMedia } from './library.ts';
import { mapPictures } from './queries.ts';
import { media } from './schema.ts';
import { hasWaitingPictures, type JobView } from './uploads.ts';

useTestDatabase();

async function pictureOf(job: JobView) {
  assert.deepEqual([job.state, job.code], ['done', '']);
  const picture = (await mapPictures([job.mediaId], 'en')).get(job.mediaId ?? 0);
  assert.ok(picture);
  return picture;
}

/** The colour of a point of what was made, named by the strongest channel. */
async function colourAt(hash: string, share: [number, number]): Promise<string> {
  const { data, info } = await sharp(mediaPath(`${hash}.jpg`))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height * share[1]) * info.width + Math.floor(info.width * share[0])) * info.channels;
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  if (Math.min(red, green, blue) > 180) return 'white';
  return red > green && red > blue ? 'red' : green > blue ? 'green' : 'blue';
}
const corners = async (hash: string) =>
  Promise.all(
    (
      [
        [0.2, 0.2],
        [0.8, 0.2],
        [0.2, 0.8],
        [0.8, 0.8],
      ] as [number, number][]
    ).map((at) => colourAt(hash, at)),
  );

const UPRIGHT = ['red', 'green', 'blue', 'white'];

const cornered = async () => (await bad.cornered()).jpeg().toBuffer();

describe('What editors’ machines and ill-wishers send', () => {
  const REFUSED: [what: string, bytes: () => Promise<Buffer> | Buffer, code: string][] = [
    ['nothing', () => Buffer.alloc(0), 'empty'],
    ['half of a picture', async () => halved(await bad.noise(900, 600).jpeg().toBuffer()), 'broken'],
    ['the head of a picture', async () => (await bad.noise(900, 600).png().toBuffer()).subarray(0, 700), 'broken'],
    ['a picture whose middle is rubbish', bad.corruptJpeg, 'broken'],
    ['a GIF', async () => (await bad.cornered()).gif().toBuffer(), 'gif'],
    ['a WebP that moves', bad.movingWebp, 'moving'],
    ['a PNG that moves', bad.movingPng, 'moving'],
    ['a drawing that may carry scripts', () => bad.SVG, 'svg'],
    ['a drawing behind a byte order mark', () => Buffer.concat([Buffer.from('efbbbf', 'hex'), bad.SVG]), 'svg'],
    ['a text called picture.jpg', () => Buffer.from('not a picture '.repeat(100)), 'unknownKind'],
    ['an archive', () => bad.ZIP, 'unknownKind'],
    ['a page', () => bad.PAGE, 'unknownKind'],
    ['a picture of Apple’s telephones', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
    ['2,500 million pixels in few bytes', () => bad.pngBomb(50_000, 50_000), 'tooManyPixels'],
    ['144 million pixels', () => bad.pngBomb(12_000, 12_000), 'tooManyPixels'],
    ['a strip a thousand times as high as wide', () => bad.pngBomb(40, 40_000), 'badShape'],
    ['a film that is only its first bytes', () => bad.mp4().subarray(0, 700), 'brokenFilm'],
    ['a film with a track of where it was taken', () => bad.mp4({ inTrack: [bad.handler('meta')] }), 'measured'],
    ['captions without a time', () => Buffer.from('WEBVTT\n\n00:01 --> later\nHello'), 'captions-badTime'],
  ];
  for (const [what, bytes, code] of REFUSED) {
    test(`an editor who sends ${what} is told why it is not taken, and nothing of it stays`, async () => {
      const job = await outcomeOf(await bytes());
      assert.deepEqual([job.state, job.code], ['refused', code]);
      assert.deepEqual(await filesLeft(), []);
      assert.deepEqual(await db().select({ id: media.id }).from(media), []);
      assert.equal(await hasWaitingPictures(), false);
    });
  }

  const TAKEN: [what: string, bytes: () => Promise<Buffer>, name?: string][] = [
    ['a picture for the press, in CMYK', async () => (await bad.cornered()).toColourspace('cmyk').jpeg().toBuffer()],
    ['sixteen bits a channel', async () => (await bad.cornered()).toColourspace('rgb16').png().toBuffer()],
    ['a PNG called picture.jpg', async () => (await bad.cornered()).png().toBuffer(), 'picture.jpg'],
    ['a picture with an archive behind it', async () => Buffer.concat([await cornered(), bad.ZIP])],
    ['a picture with a page behind it', async () => Buffer.concat([await cornered(), bad.PAGE])],
    [
      'a picture with a page as its comment',
      async () =>
        (await bad.cornered())
          .withExif({ IFD0: { Artist: bad.PAGE.toString() } })
          .jpeg()
          .toBuffer(),
    ],
    ['a progressive picture', async () => (await bad.cornered()).jpeg({ progressive: true }).toBuffer()],
    ['a name that leads out of the folder', cornered, '../../../../etc/cron.d/picture.jpg'],
  ];
  for (const [what, bytes, name] of TAKEN) {
    test(`an editor who sends ${what} gets the right picture and nothing else of it`, async () => {
      const picture = await pictureOf(await outcomeOf(await bytes(), { fileName: name }));
      assert.deepEqual(await corners(picture.hash), UPRIGHT);
      for (const file of await filesLeft()) {
        const kept = await fs.readFile(file);
        assert.ok(path.basename(file).startsWith(picture.hash), file);
        for (const payload of ['alert(', '<html', 'PK\x03\x04']) assert.equal(kept.includes(payload), false, file);
        const { space, depth, exif } = await sharp(kept).metadata();
        assert.deepEqual([space, depth, exif], ['srgb', 'uchar', undefined]);
      }
    });
  }

  test('a photographer’s picture stands upright whichever of the eight ways the camera was held, and says no place', async () => {
    for (const [index, order] of bad.AS_HELD.entries()) {
      const orientation = index + 1;
      const size = orientation > 4 ? { width: 160, height: 320 } : {};
      const seen = await bad.cornered(order, size);
      const sent = await seen.withExif(bad.GPS).withMetadata({ orientation }).jpeg().toBuffer();
      assert.ok((await sharp(sent).metadata()).exif, 'the original says where');
      const picture = await pictureOf(await outcomeOf(sent));
      assert.deepEqual([picture.width, picture.height], [320, 160], `way ${orientation}`);
      assert.deepEqual(await corners(picture.hash), UPRIGHT, `way ${orientation}`);
    }
    for (const file of await filesLeft()) {
      const kept = await fs.readFile(file);
      for (const word of ['Somebody', 'Camera', 'Exif']) assert.equal(kept.includes(word), false, file);
    }
  });

  test('a picture in any format says nothing of its place in any of the ways in which pictures do', async () => {
    const upright = await bad.cornered();
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="35,55N"/></rdf:RDF></x:xmpmeta>`;
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const sent = await upright.clone().withExif(bad.GPS).withXmp(xmp).toFormat(format).toBuffer();
      const said = await sharp(sent).metadata();
      assert.ok(said.exif && said.xmp, format);
      await pictureOf(await outcomeOf(sent));
    }
    for (const file of await filesLeft()) {
      const { exif, xmp: words, iptc, comments } = await sharp(await fs.readFile(file)).metadata();
      assert.deepEqual([exif, words, iptc, comments], [undefined, undefined, undefined, undefined], file);
    }
  });

  test('a telephone’s film is kept without its place, and shows what it showed', async () => {
    const place = Buffer.from('+35.9167+036.6333/');
    const about = [bad.box('udta', bad.box('\xa9xyz', place)), bad.box('meta', place)];
    const inTrack = [bad.handler('vide'), bad.box('udta', place)];
    const sent = Buffer.concat([bad.mp4({ seconds: 7, about, inTrack }), bad.box('uuid', place)]);
    const webm = bad.webm(place.toString());
    for (const bytes of [sent, webm]) {
      assert.ok(bytes.includes(place));
      const job = await outcomeOf(bytes, { fileName: 'march' });
      const item = await getMedia(EDITOR, job.mediaId ?? 0);
      assert.deepEqual([item?.width, item?.height], [640, 360]);
    }
    for (const file of await filesLeft()) {
      const kept = await fs.readFile(file);
      assert.deepEqual([kept.includes(place), kept.includes('pictures')], [false, true], file);
      assert.equal(kept.length, file.endsWith('mp4') ? sent.length : webm.length);
      assert.ok(await readFilm(file, file.endsWith('mp4') ? 'mp4' : 'webm'));
    }
  });

  test('a name with a path and letters that turn it around is only words, and the address is made of the content', async () => {
    const job = await outcomeOf(await cornered(), { fileName: '../../etc/harbour\u202Egnp.exe' });
    const picture = await pictureOf(job);
    assert.equal((await getMedia(EDITOR, job.mediaId ?? 0))?.fileName, 'harbour gnp.exe');
    for (const file of await filesLeft()) assert.ok(path.basename(file).startsWith(picture.hash), file);
  });

  test('a photographer’s picture of a hundred million pixels is taken', async () => {
    const picture = await pictureOf(await outcomeOf(bad.pngBomb(10_000, 10_000)));
    assert.deepEqual([picture.width, picture.height, picture.widths], [10_000, 10_000, [320, 480, 750, 1200, 1600]]);
  });

  test('a comment that unpacks to 256 MB does not', async () => {
    const before = process.memoryUsage.rss();
    const sent = await bad.textBomb();
    const made = process.memoryUsage.rss();
    const job = await outcomeOf(sent);
    assert.ok(['done', 'refused'].includes(job.state));
    assert.ok(process.memoryUsage.rss() < Math.max(before, made) + 128 * 2 ** 20);
  });

  test('a name is shown without its folders and without what turns it around', () => {
    assert.equal(cleanFileName('../../etc/passwd'), 'passwd');
    assert.equal(cleanFileName('C:\\Users\\me\\harbour.png'), 'harbour.png');
    assert.equal(cleanFileName('harbour\u202Egnp.exe'), 'harbour gnp.exe');
    assert.equal(cleanFileName('ميناء \u200f2018.jpg'), 'ميناء 2018.jpg');
    assert.equal(cleanFileName(`${'x'.repeat(400)}.jpg`).length, 120);
    assert.equal(cleanFileName('a\0b\n.jpg'), 'a b .jpg');
  });
});

const halved = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
