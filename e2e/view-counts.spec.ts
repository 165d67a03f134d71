import type { Page } from '@playwright/test';
import { eq, sum } from 'drizzle-orm';
import { db } from '../db/client.ts';
import { viewHours } from '../db/views/schema.ts';
import { aPublishedArticle } from './factories.ts';
import { expect, open, test, useOwnSite } from './fixtures.ts';
import { addressOfPiece } from './posts.ts';

/** What counts as a view: a person who had a piece in sight for five seconds. Time is the browser's, and we move it. */

useOwnSite();

let article: number;
test.beforeEach(async ({ page }) => {
  article = await aPublishedArticle();
  // Driven browsers say so, and are not counted: these stand for persons.
  await page.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => false }));
  await stopTime(page);
});

/** From here on the page's time passes when we say so. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
}

async function views(): Promise<number> {
  const [row] = await db()
    .select({ total: sum(viewHours.views).mapWith(Number) })
    .from(viewHours)
    .where(eq(viewHours.articleId, article));
  return row?.total ?? 0;
}

/** Requests by which a page says that it was read. */
function tellings(page: Page): () => number {
  let told = 0;
  page.on('request', (request) => (told += request.method() === 'POST' ? 1 : 0));
  return () => told;
}

/** Opens the piece and waits until its script watches it. */
async function openPiece(page: Page): Promise<void> {
  await open(page, await addressOfPiece(article));
  await expect(page.locator('input[name=scripted]').first()).toHaveValue('1');
  // What is in sight is told by the browser with its next frame, whatever the page's clock says.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const piece = document.querySelector('main article');
        if (piece) new IntersectionObserver(() => resolve()).observe(piece);
        else resolve();
      }),
  );
}

/** Lets time go by in the browser. */
const pass = (page: Page, milliseconds: number) => page.clock.runFor(milliseconds);

async function setVisibility(page: Page, state: 'visible' | 'hidden'): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('a reader who has had a piece in sight for five seconds is counted, once, however often it is opened', async ({
  page,
}) => {
  const told = tellings(page);
  await openPiece(page);
  await pass(page, 2_000);
  expect(told(), 'after two seconds').toBe(0);
  await pass(page, 3_500);
  await expect.poll(told).toBe(1);
  await expect.poll(views).toBe(1);
  await pass(page, 60_000);
  expect(told(), 'it is said once').toBe(1);
  await openPiece(page);
  await pass(page, 6_000);
  await expect.poll(told, 'it is said again by the page').toBe(2);
  await aViewOfSomebodyElse(page);
  await expect.poll(views, 'and not counted').toBe(2);
});

/** Another reader, whose view is written after whatever was sent before. */
async function aViewOfSomebodyElse(page: Page): Promise<void> {
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': '192.0.2.77' });
  await openPiece(page);
  await pass(page, 6_000);
}

test('a page that is hidden counts for nothing until it is seen, and only the time in sight is added up', async ({
  page,
}) => {
  const told = tellings(page);
  await openPiece(page);
  await pass(page, 2_000);
  await setVisibility(page, 'hidden');
  await pass(page, 60_000);
  expect(told()).toBe(0);
  await setVisibility(page, 'visible');
  await pass(page, 2_000);
  expect(told(), 'four seconds in all').toBe(0);
  await pass(page, 1_500);
  await expect.poll(told).toBe(1);
  await expect.poll(views).toBe(1);
});

test('a reader who leaves early, and a browser that is driven by a machine, are not counted', async ({
  page,
  browser,
  baseURL,
}) => {
  const told = tellings(page);
  await openPiece(page);
  await pass(page, 4_000);
  await open(page, '/en/about');
  await pass(page, 10_000);
  expect(told()).toBe(0);
  const machine = await browser.newPage({ baseURL: baseURL ?? '' });
  await stopTime(machine);
  await openPiece(machine);
  await pass(machine, 6_000);
  await machine.close();
  await aViewOfSomebodyElse(page);
  await expect.poll(views).toBe(1);
});
