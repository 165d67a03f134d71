import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { frameOf, openingFrame, closingFrame, pageOf } from './frames.ts';
import type { Frame } from './frames.ts';
import { htmlOf, LOCALES } from '../pictures/draw-page.ts';
import type { DrawnLocale } from '../pictures/draw-page.ts';
import { chapters, CLOSING, cues, film, OPENING } from './napoleon-1812.ts';

/**
 * `npm run film [locale …]`: makes the sample edition's film from the map of 1812: drawn frames in headless Chromium, joined by ffmpeg
 * (H.264, no sound), a poster and captions for each language. Takes about a minute a language.
 */

const HERE = import.meta.dirname;
const RATE = 25;
const FADE = 10;

/** A frame and for how many frames it stands. */
type Shot = { frame: Frame; count: number };

function shotsOf(locale: DrawnLocale): Shot[] {
  const still = (frame: Frame, seconds: number): Shot[] => [{ frame, count: Math.max(1, Math.round(seconds * RATE)) }];
  const fade = (frame: Frame, up: boolean): Shot[] =>
    Array.from({ length: FADE }, (_, index) => ({
      frame: { ...frame, card: up ? (index + 1) / FADE : 1 - (index + 1) / FADE },
      count: 1,
    }));
  const opening = openingFrame(locale);
  const closing = closingFrame(locale);
  return [
    ...still(opening, OPENING - FADE / RATE),
    ...fade(opening, false),
    ...chapters.flatMap((chapter, index) => {
      const steps = Math.round(chapter.grows * RATE);
      const growing = Array.from({ length: steps }, (_, step) => ({
        frame: frameOf(index, eased((step + 1) / steps), locale),
        count: 1,
      }));
      return [...growing, ...still(frameOf(index, 1, locale), chapter.stands)];
    }),
    ...fade(closing, true),
    ...still(closing, CLOSING - FADE / RATE),
  ];
}

const eased = (share: number) => (share < 1 ? share * share * (3 - 2 * share) : 1);

const nameOf = (index: number) => `${String(index).padStart(5, '0')}.png`;

async function shoot(page: Page, shots: Shot[], folder: string): Promise<string> {
  const list: string[] = [];
  for (const [index, { frame, count }] of shots.entries()) {
    await page.evaluate(
      (parts: Record<string, string | number>) => {
        for (const [id, value] of Object.entries(parts)) {
          const element = document.getElementById(id);
          if (element && typeof value === 'number') element.style.opacity = String(value);
          else if (element && element.innerHTML !== value) element.innerHTML = String(value);
        }
      },
      { ...frame },
    );
    const name = nameOf(index);
    await page.screenshot({ path: join(folder, name) });
    list.push(`file '${name}'`, `duration ${(count / RATE).toFixed(3)}`);
  }
  const last = list.at(-2) ?? '';
  await writeFile(join(folder, 'list.txt'), [...list, last].join('\n'));
  return join(folder, 'list.txt');
}

function encode(list: string, target: string): void {
  const picture = [
    '-vf',
    `fps=${RATE},format=yuv420p`,
    '-c:v',
    'libx264',
    '-preset',
    'slow',
    '-tune',
    'animation',
    '-crf',
    '22',
  ];
  const whole = ['-t', film.duration.toFixed(2), '-movflags', '+faststart', '-an'];
  execFileSync(
    'ffmpeg',
    ['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', list, ...picture, ...whole, target],
    { stdio: 'inherit' },
  );
}

function stamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}

/** Captions as WebVTT. */
function captionsOf(locale: DrawnLocale): string {
  return `${['WEBVTT', ...cues.map(({ from, to, text }) => `${stamp(from)} --> ${stamp(to)}\n${text[locale]}`)].join(
    '\n\n',
  )}\n`;
}

async function make(page: Page, locale: DrawnLocale): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-film-'));
  try {
    const source = join(folder, 'film.html');
    await writeFile(source, htmlOf({ body: pageOf(locale), missing: [] }, locale));
    await page.goto(pathToFileURL(source).href);
    await page.evaluate(() => document.fonts.ready);
    const shots = shotsOf(locale);
    encode(await shoot(page, shots, folder), join(HERE, film.files[locale]));
    // The whole map, standing still, comes just before the closing card fades in.
    const poster = join(folder, nameOf(shots.length - FADE - 2));
    await sharp(poster).webp({ quality: 82, effort: 6 }).toFile(join(HERE, film.posters[locale]));
    await writeFile(join(HERE, film.captions[locale]), captionsOf(locale));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  const chosen = LOCALES.filter((locale) => process.argv.length < 3 || process.argv.includes(locale));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: film.width, height: film.height }, deviceScaleFactor: 1 });
    for (const locale of chosen) await make(page, locale);
  } finally {
    await browser.close();
  }
}

await main();
