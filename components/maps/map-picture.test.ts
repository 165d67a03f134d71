import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import sharp from 'sharp';
import { map as idlib } from '../../db/sample/maps/idlib.ts';
import { LOCALE_CODES, type Locale } from '../../db/site/locales.ts';
import { type PictureRequest, pictureOf } from './map-picture.ts';
import { pictureFile } from './picture-file.ts';

process.env.DATA_DIR = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-pictures-'));
after(() => fs.rmSync(process.env.DATA_DIR ?? '', { recursive: true, force: true }));

const asked = (locale: Locale, more: Partial<PictureRequest> = {}): PictureRequest => ({
  base: { ...idlib.base, detail: '50m' },
  features: idlib.features,
  date: '2018-10-10',
  locale,
  title: idlib.texts[locale]?.title ?? '',
  notes: ['A note', 'Another <note> & more'],
  site: 'Broadsheet',
  scale: '{n} km',
  shape: 'map',
  ...more,
});
/** How much of a picture is ink, of 1. */
async function inkOf(png: Buffer): Promise<number> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.reduce((sum, value) => sum + (value < 90 ? 1 : 0), 0) / data.length;
}

describe('A map as a picture', () => {
  for (const locale of LOCALE_CODES) {
    test(`says in ${locale} what the page says, in colours and faces that need no browser`, async () => {
      for (const shape of ['map', 'card'] as const) {
        const { svg, width, height } = pictureOf(asked(locale, { shape }));
        assert.doesNotMatch(svg, /var\(|color-mix|:none none|undefined|NaN/);
        assert.match(svg, new RegExp(idlib.features[0]?.text[locale]?.slice(0, 12).replace(/[()]/g, '') ?? '-'));
        const { png } = await pictureFile(asked(locale, { shape }));
        const made = await sharp(png).metadata();
        assert.deepEqual([made.format, made.width, made.height], ['png', width, height]);
        if (shape === 'card') assert.deepEqual([width, height], [1200, 630]);
      }
    });
  }

  test('is written in letters that are joined, not in boxes', async () => {
    // So wide are these words in our face; boxes for missing letters, or letters that stand apart, have another width.
    const title = 'سلام سلام سلام';
    const { png } = await pictureFile(asked('ar', { title, features: [], notes: [], shape: 'card' }));
    const head = await sharp(png).extract({ left: 0, top: 0, width: 1200, height: 90 }).png().toBuffer();
    const { info } = await sharp(head).trim().toBuffer({ resolveWithObject: true });
    assert.ok(info.width > 265 && info.width < 310, `${info.width} px`);
    assert.ok((await inkOf(head)) > 0.005);
  });

  test('is drawn anew when it says something else, and only then', async () => {
    const [one, same, other] = await Promise.all([
      pictureFile(asked('en')),
      pictureFile(asked('en')),
      pictureFile(asked('en', { title: 'Another title' })),
    ]);
    assert.equal(one.tag, same.tag);
    assert.notEqual(one.tag, other.tag);
  });

  test('cuts a title that is too long at a word', () => {
    const { svg } = pictureOf(asked('en', { title: 'word '.repeat(200), shape: 'card' }));
    assert.match(svg, /word …</);
  });
});
