import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';

/**
 * Pictures of every kind of page of a running site, to be looked at: `npm run screenshots`. They go to `screenshots/` or the folder
 * that is named; `-- --readme` makes the six of the README instead. `BASE_URL` says where the site runs, `GONE_PATH` where a piece
 * stood that was withdrawn (`/en/news/12/slug`): the sample edition has none.
 */

const BASE = process.env.BASE_URL ?? 'http://localhost:3000';
const ROOT = path.resolve(import.meta.dirname, '..');
const WIDTHS = [360, 768, 1280];
/** The narrowest telephone and the widest desk, of the pages that most readers see. */
const EDGES = { widths: [320, 1920], kinds: ['front', 'article'] };
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'ar', 'fa'];
/** Persian shares its layout with Arabic; these kinds show its own faces, dates and digits. */
const IN_PERSIAN = ['front', 'article', 'topic', 'albums', 'maps', 'missing'];
/** How wide a sheet of A4 is without its margins, CSS pixels. */
const SHEET = 672;
/** Longer pages are cut here, CSS pixels: the rest of a list looks like its beginning. */
const TALLEST = 12_000;
/** Most bytes of a picture in the README. */
const README_BYTES = 120_000;

type Kind = {
  name: string;
  path: string;
  /** Links to follow from there, the first of each kind. */
  links?: string[];
  /** What is pressed then; the picture is of the window that comes of it. */
  press?: string;
  /** The one language in which there is such a page. */
  only?: string;
};

const ALBUM = ['main li a[href*="/photos/"]'];

const KINDS: Kind[] = [
  { name: 'front', path: '' },
  { name: 'section', path: '/news' },
  { name: 'opinions', path: '/analysis' },
  { name: 'article', path: '', links: ['[aria-labelledby="choice"] h3 a'] },
  { name: 'news', path: '/news', links: ['main h2 a'] },
  { name: 'analysis', path: '/analysis', links: ['main h2 a'] },
  { name: 'infographic', path: '/infographic', links: ['main h2 a'] },
  { name: 'photo-piece', path: '/photo', links: ['main h2 a'] },
  { name: 'film-piece', path: '/film', links: ['main h2 a'] },
  { name: 'corrected', path: '/corrections', links: ['main h3 a'] },
  { name: 'author', path: '/analysis', links: ['main h2 a', 'a[rel="author"]'] },
  { name: 'keyword', path: '/news', links: ['main h2 a', 'a[href*="/keywords/"]'] },
  { name: 'topics', path: '/topics' },
  { name: 'topic', path: '/topics/nato' },
  { name: 'albums', path: '/gallery/photos' },
  { name: 'album', path: '/gallery/photos', links: ALBUM },
  { name: 'lightbox', path: '/gallery/photos', links: ALBUM, press: '[data-slide]' },
  { name: 'picture', path: '/gallery/photos', links: [...ALBUM, '[data-slide]'] },
  { name: 'films', path: '/gallery/films' },
  { name: 'film', path: '/gallery/films', links: ['main li a[href*="/films/"]'] },
  { name: 'maps', path: '/maps' },
  { name: 'map-idlib', path: '/maps/idlib/2018-10-01' },
  { name: 'map-march', path: '/maps/napoleon-1812' },
  { name: 'map-nato', path: '/maps/nato' },
  { name: 'most-viewed', path: '/most-viewed' },
  { name: 'about', path: '/about' },
  { name: 'corrections', path: '/corrections' },
  { name: 'contact', path: '/contact' },
  { name: 'missing', path: '/nothing/here' },
  ...withdrawnPiece(process.env.GONE_PATH ?? ''),
];

/** The page that stands where a piece was withdrawn, if an address of one is known. */
function withdrawnPiece(address: string): Kind[] {
  const [, only, rest] = /^\/([a-z]{2})(\/.+)$/.exec(address) ?? [];
  return only && rest ? [{ name: 'gone', path: rest, only }] : [];
}

type Look = { width: number; height?: number; scheme?: 'light' | 'dark'; scale?: number };

async function openPage(browser: Browser, { width, height = 900, scheme = 'light', scale = 1 }: Look): Promise<Page> {
  const isPhone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Opens an address and waits until all pictures and faces are there. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(BASE + address, { waitUntil: 'load' });
  await page.evaluate(async () => {
    const late = document.createElement('style');
    late.textContent = '* { content-visibility: visible !important; }';
    document.head.append(late);
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

/** The address of a kind in a language; undefined where the edition has none. */
async function addressOf(page: Page, { path: start, links = [] }: Kind, language: string): Promise<string | undefined> {
  let address = `/${language}${start}`;
  for (const link of links) {
    await page.goto(BASE + address);
    const found = page.locator(link).first();
    if ((await found.count()) === 0) return undefined;
    address = ((await found.getAttribute('href')) ?? address).replace(/#.*/, '');
  }
  return address;
}

/** One page at one width, in light or dark, or as it comes out of a printer. */
async function take(page: Page, file: string): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
}

/** Presses what opens a picture, and waits until it is there. */
async function openLarge(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
  const picture = page.locator('dialog[open] img');
  await picture.evaluate((image: HTMLImageElement) => image.decode());
}

async function walk(browser: Browser, folder: string): Promise<void> {
  const guide = await openPage(browser, { width: 1280 });
  const looks = await Promise.all(
    [...WIDTHS, ...EDGES.widths].flatMap((width) =>
      SCHEMES.map(async (scheme) => ({ width, scheme, page: await openPage(browser, { width, scheme }) })),
    ),
  );
  const paper = await openPage(browser, { width: SHEET });
  await paper.emulateMedia({ media: 'print' });
  for (const language of LANGUAGES) {
    const isAsked = ({ name, only }: Kind) =>
      only === undefined ? language !== 'fa' || IN_PERSIAN.includes(name) : only === language;
    for (const kind of KINDS.filter(isAsked)) {
      const address = await addressOf(guide, kind, language);
      if (!address) continue;
      const named = (look: string) => path.join(folder, `${kind.name}-${language}-${look}.png`);
      for (const { width, scheme, page } of looks) {
        if (EDGES.widths.includes(width) && !EDGES.kinds.includes(kind.name)) continue;
        await settle(page, address);
        if (kind.press) {
          await openLarge(page, kind.press);
          await page.screenshot({ path: named(`${width}-${scheme}`) });
        } else await take(page, named(`${width}-${scheme}`));
      }
      if (kind.name !== 'article') continue;
      await settle(paper, address);
      await take(paper, named('print'));
    }
    console.info(`${language}: done`);
  }
}

type Shot = Look & { path: string; /** What the picture begins with; left out: the top of the page. */ from?: string };

async function shoot(browser: Browser, shot: Shot): Promise<Buffer> {
  const page = await openPage(browser, { height: 1400, ...shot });
  await settle(page, shot.path);
  const start = shot.from && page.locator(shot.from).first();
  if (start) await start.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const picture = await page.screenshot();
  await page.context().close();
  return picture;
}

/** As sharp as fits into the bytes. */
async function writeSmall(picture: Sharp, name: string): Promise<void> {
  const file = path.join(ROOT, 'docs', `${name}.webp`);
  const raw = await picture.png().toBuffer();
  for (const quality of [88, 82, 75, 68, 60]) {
    const { size } = await sharp(raw)
      .resize({ width: 1000 })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toFile(file);
    if (size <= README_BYTES) return console.info(`docs/${name}.webp ${Math.round(size / 1000)} kB`);
  }
  throw new Error(`${name} does not fit into ${README_BYTES} bytes`);
}

/** Three telephones side by side. */
async function phones(browser: Browser, shots: Pick<Shot, 'path' | 'from'>[]): Promise<Sharp> {
  const look = { width: 390, height: 844, scale: 2 };
  const screens = await Promise.all(shots.map((shot) => shoot(browser, { ...look, ...shot })));
  const gap = 60;
  const width = screens.length * 780 + (screens.length + 1) * gap;
  const layers = screens.map((input, index) => ({ input, left: gap + index * (780 + gap), top: gap }));
  const ground = sharp({ create: { width, height: 1688 + 2 * gap, channels: 3, background: '#d8d1c4' } });
  return sharp(await ground.composite(layers).png().toBuffer());
}

async function makeReadmePictures(browser: Browser): Promise<void> {
  await fs.mkdir(path.join(ROOT, 'docs'), { recursive: true });
  const guide = await openPage(browser, { width: 1280 });
  const piece = { name: '', path: '', links: ['[aria-labelledby="choice"] h3 a'] };
  const english = (await addressOf(guide, piece, 'en')) ?? '/en/news';
  const arabic = (await addressOf(guide, piece, 'ar')) ?? '/ar/news';
  const wide = (shot: Omit<Shot, 'width'>) =>
    shoot(browser, { width: 1280, ...shot }).then((picture) => sharp(picture));
  await writeSmall(await wide({ path: '/en' }), 'front-en');
  await writeSmall(await wide({ path: '/ar' }), 'front-ar');
  await writeSmall(await wide({ path: english, scheme: 'dark' }), 'article-en-dark');
  await writeSmall(await wide({ path: '/fa/maps/idlib/2018-10-01' }), 'map-fa');
  await writeSmall(await wide({ path: '/en/gallery/photos' }), 'gallery-en');
  await writeSmall(
    await phones(browser, [
      { path: '/ar' },
      { path: arabic, from: 'main .kicker' },
      { path: '/ar/maps/idlib', from: 'main h1' },
    ]),
    'phone-ar',
  );
}

const folder = path.resolve(ROOT, process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 'screenshots');
/** Debian's, the one of CHROME_PATH, or Playwright's own. */
const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', process.env.CHROME_PATH].find(
  (file) => file && existsSync(file),
);
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
try {
  if (process.argv.includes('--readme')) await makeReadmePictures(browser);
  else {
    await fs.mkdir(folder, { recursive: true });
    await walk(browser, folder);
    console.info(`Pictures in ${folder}`);
  }
} finally {
  await browser.close();
}
