import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import sharp from 'sharp';
import { map as idlib } from '../../db/sample/maps/idlib.ts';
import { storePicture } from '../../db/media/sizes.ts';
import { LOCALES, type Locale } from '../../db/site/locales.ts';
import { cardFile } from './card-file.ts';
import { type CardFacts, cardTag } from './card-facts.ts';
import { drawCard } from './card-picture.ts';

process.env.DATA_DIR = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-cards-'));
after(() => fs.rmSync(process.env.DATA_DIR ?? '', { recursive: true, force: true }));

const facts = (more: Partial<CardFacts> = {}): CardFacts => ({
  ...{ locale: 'en', site: 'Broadsheet', kicker: 'News', headline: 'Patrols begin along the strip' },
  ...more,
});
const HEADLINES: Record<Locale, string> = {
  en: 'Patrols begin along the Idlib strip as Ankara & Moscow agree on a zone',
  ar: 'بدء الدوريات على طول شريط إدلب بعد اتفاق أنقرة وموسكو على منطقة منزوعة السلاح',
  fa: 'آغاز گشت‌زنی‌ها در نوار ادلب؛ توافق آنکارا و مسکو بر سر منطقهٔ غیرنظامی',
};

type Part = { left: number; top: number; width: number; height: number };
/** Where the room of the headline is, when there is no picture. */
const HEAD: Part = { left: 0, top: 140, width: 1200, height: 380 };

/** The ink within a part of a picture: how far it reaches from either side, and how much of it is dark. */
async function inkIn(card: Buffer, part: Part) {
  const { data, info } = await sharp(card).extract(part).greyscale().raw().toBuffer({ resolveWithObject: true });
  const columns = Array.from({ length: info.width }, (_, x) => {
    let dark = 0;
    for (let y = 0; y < info.height; y += 1) dark += (data[y * info.width + x] ?? 255) < 110 ? 1 : 0;
    return dark;
  });
  const first = columns.findIndex((dark) => dark > 0);
  const last = columns.findLastIndex((dark) => dark > 0);
  return { first, last, dark: columns.reduce((sum, dark) => sum + dark, 0) / data.length };
}

describe('The picture beside a link', () => {
  for (const locale of ['en', 'ar', 'fa'] as const) {
    test(`is as large as networks want it, and its headline begins where ${LOCALES[locale].name} begins`, async () => {
      const card = await drawCard(facts({ locale, headline: HEADLINES[locale] }));
      const { format, width, height } = await sharp(card).metadata();
      assert.deepEqual([format, width, height], ['jpeg', 1200, 630]);
      assert.ok(card.length < 150_000, `${card.length} bytes`);
      const { first, last, dark } = await inkIn(card, HEAD);
      assert.ok(dark > 0.03, 'there are words');
      assert.ok(first >= 50 && last <= 1150, `from ${first} to ${last}`);
      const shortLine = await inkIn(await drawCard(facts({ locale, headline: 'نعم Yes' })), HEAD);
      if (LOCALES[locale].dir === 'rtl') assert.ok(shortLine.last > 1120 && shortLine.first > 600);
      else assert.ok(shortLine.first < 80 && shortLine.last < 600);
    });
  }

  test('is written in Arabic letters that are joined, not in boxes', async () => {
    const width = async (headline: string) => {
      const { first, last } = await inkIn(await drawCard(facts({ locale: 'ar', headline })), HEAD);
      return last - first;
    };
    // Joined letters are narrower than the same letters kept apart by a non-joiner, which has no width of its own.
    const [joined, apart] = [await width('سسسسس'), await width([...'سسسسس'].join('\u200c'))];
    assert.ok(joined < apart * 0.8, `${joined} px joined, ${apart} px apart`);
  });

  test('shows the picture of the piece around what must stay in sight, at the side where lines end', async () => {
    const halves = await sharp({ create: { width: 800, height: 600, channels: 3, background: { r: 255, g: 0, b: 0 } } })
      .composite([
        {
          input: { create: { width: 400, height: 600, channels: 3, background: { r: 0, g: 0, b: 255 } } },
          left: 400,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    const { hash } = await storePicture(halves);
    const colourAt = async (card: Buffer, left: number) => {
      const [red = 0, , blue = 0] = await sharp(card).extract({ left, top: 300, width: 1, height: 1 }).raw().toBuffer();
      return red > 200 && blue < 80 ? 'red' : blue > 200 && red < 80 ? 'blue' : 'paper';
    };
    const left = await drawCard(facts({ picture: { hash, focalX: 0, focalY: 0.5 } }));
    assert.deepEqual([await colourAt(left, 30), await colourAt(left, 720)], ['paper', 'red']);
    const right = await drawCard(facts({ locale: 'fa', picture: { hash, focalX: 1, focalY: 0.5 } }));
    assert.deepEqual([await colourAt(right, 1170), await colourAt(right, 480)], ['paper', 'blue']);
  });

  test('shows the map where there is no picture, and stands where the file of a picture has gone', async () => {
    const map = {
      base: { ...idlib.base, detail: '50m' as const },
      features: idlib.features,
      date: '2018-10-10',
      scale: '{n} km',
    };
    const side: Part = { left: 680, top: 0, width: 520, height: 630 };
    const withMap = await drawCard(facts({ map }));
    assert.ok((await inkIn(withMap, side)).dark > 0.002);
    const gone = await drawCard(facts({ picture: { hash: 'a'.repeat(64), focalX: 0.5, focalY: 0.5 } }));
    assert.equal((await sharp(gone).metadata()).width, 1200);
  });

  test('fits a headline of any length, and words that look like markup', async () => {
    for (const headline of ['word '.repeat(150), 'x'.repeat(300), '<b>&amp; </span>', '\u0007\ud800'])
      assert.equal((await sharp(await drawCard(facts({ headline }))).metadata()).height, 630);
  });

  test('has another name when it says something else, and only then', () => {
    assert.equal(cardTag(facts()), cardTag(facts()));
    const others = [facts({ headline: 'Another' }), facts({ kicker: 'Report' }), facts({ site: 'The Paper' })];
    const pictured = facts({ picture: { hash: 'a'.repeat(64), focalX: 0.5, focalY: 0.5 } });
    assert.equal(new Set([facts(), pictured, ...others].map(cardTag)).size, 5);
  });

  test('is drawn once, kept on the disk, and takes the place of the one before it', async () => {
    const folder = path.join(process.env.DATA_DIR ?? '', 'cards', 'en', '7');
    const [one, same] = await Promise.all([cardFile('7', facts()), cardFile('7', facts())]);
    assert.deepEqual(one, same);
    assert.deepEqual(fs.readdirSync(folder), [`${cardTag(facts())}.jpg`]);
    fs.writeFileSync(path.join(folder, `${cardTag(facts())}.jpg`), 'kept');
    assert.equal((await cardFile('7', facts())).toString(), 'kept');
    const changed = facts({ headline: 'They have ended' });
    await cardFile('7', changed);
    assert.deepEqual(fs.readdirSync(folder), [`${cardTag(changed)}.jpg`]);
  });
});
