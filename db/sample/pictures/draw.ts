import { readFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Picture } from '../picture-kit.ts';
import { barsPage, linesPage, timelinePage } from './draw-charts.ts';
import { locatorPage, mapPage } from './draw-locator.ts';
import { htmlOf, LOCALES, SIZE } from './draw-page.ts';
import type { Drawing, DrawnLocale } from './draw-page.ts';

/**
 * `npm run draw [key …] [--force]`: draws the sample edition's pictures, one WebP a language, from the data files beside this one.
 * A picture newer than its data is left as it is. Needs Chromium (CHROMIUM, default /usr/bin/chromium).
 */

const HERE = import.meta.dirname;
const TARGET = join(HERE, 'drawn');
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'];

/** The page of one picture in one language; `missing` names labels that found no room. */
async function drawingOf(picture: Picture, locale: DrawnLocale): Promise<Drawing> {
  switch (picture.draw) {
    case 'locator':
      return locatorPage(picture, locale);
    case 'map':
      return mapPage(picture, locale);
    case 'bars':
      return barsPage(picture, locale);
    case 'timeline':
      return timelinePage(picture, locale);
    case 'lines':
      return linesPage(picture, locale);
  }
}

async function picturesOf(keys: string[]): Promise<{ picture: Picture; changed: number }[]> {
  const names = (await readdir(HERE)).filter((name) => name.endsWith('.ts') && !name.startsWith('draw'));
  const found: { picture: Picture; changed: number }[] = [];
  for (const name of names.toSorted()) {
    const file = join(HERE, name);
    const { picture } = (await import(pathToFileURL(file).href)) as { picture?: Picture };
    if (!picture || (keys.length && !keys.includes(picture.key))) continue;
    const map = picture.draw === 'map' ? [join(HERE, '../maps', `${picture.map}.ts`)] : [];
    found.push({ picture, changed: Math.max(...(await Promise.all([file, ...map].map(changedAt)))) });
  }
  return found;
}

/** Time of the last change in ms; 0 for a file that is not there. */
async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}

async function shoot(
  page: Page,
  drawing: Drawing,
  { locale, file, folder }: { locale: DrawnLocale; file: string; folder: string },
): Promise<void> {
  const source = join(folder, 'picture.html');
  await writeFile(source, htmlOf(drawing, locale));
  await page.goto(pathToFileURL(source).href);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ type: 'png' });
  await writeFile(file, await sharp(png).webp({ quality: 82, effort: 6 }).toBuffer());
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const force = words.includes('--force');
  const pictures = await picturesOf(words.filter((word) => !word.startsWith('--')));
  await mkdir(TARGET, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-draw-'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  });
  let drawn = 0;
  try {
    const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1 });
    for (const { picture, changed } of pictures) {
      for (const locale of LOCALES) {
        const file = join(TARGET, `${picture.key}.${locale}.webp`);
        if (!force && (await changedAt(file)) > changed) continue;
        const drawing = await drawingOf(picture, locale);
        await shoot(page, drawing, { locale, file, folder });
        drawn += 1;
        const kilobytes = Math.round((await readFile(file)).length / 1024);
        const notes = [
          ...(kilobytes > 90 ? [`${kilobytes} kB`] : []),
          ...drawing.missing.map((label) => `no room for “${label}”`),
        ];
        if (notes.length) console.info(`${picture.key}.${locale}: ${notes.join('; ')}`);
      }
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  console.info(`${drawn} drawn, ${pictures.length * LOCALES.length - drawn} left as they were.`);
}

await main();
