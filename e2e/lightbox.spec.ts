import type { Locator, Page } from '@playwright/test';
import { expect, expectNoBarrier, open, test, words } from './fixtures.ts';
import { albumOf, opener, position } from './pages/gallery.ts';

/** A picture large: fingers, keys, what is loaded for it, and whom it keeps out. */

type Finger = { x: number; y: number };

/** What fingers do on the glass, as the browser hears of it: each step is where they all are. */
async function touch(page: Page, steps: Finger[][]): Promise<void> {
  const glass = await page.context().newCDPSession(page);
  const points = (fingers: Finger[]) => fingers.map((finger, id) => ({ ...finger, id }));
  for (const [index, fingers] of steps.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await glass.send('Input.dispatchTouchEvent', { type, touchPoints: points(fingers) });
  }
  await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await glass.detach();
}

/** How much larger the picture is shown than whole. */
const scaleOf = (picture: Locator) =>
  picture.evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a.toFixed(1));

test('a reader swipes, pinches and taps twice', { tag: '@phone' }, async ({ page }) => {
  const album = await albumOf('ar');
  const count = album.items.length;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${album.path}#picture-${album.id}-1`);
  const dialog = page.getByRole('dialog', { name: album.title });
  const picture = dialog.getByRole('img');
  await expect(dialog).toContainText(position('ar', 1, count));
  const row = (...places: number[]) => places.map((x) => [{ x, y: 400 }]);
  // In Arabic the next picture lies on the left: the finger pulls it in towards the right.
  await touch(page, row(100, 160, 240, 300));
  await expect(dialog).toContainText(position('ar', 2, count));
  await touch(page, row(300, 240, 160, 100));
  await expect(dialog).toContainText(position('ar', 1, count));
  await touch(page, row(200, 210, 220));
  await touch(
    page,
    [200, 300, 400, 500].map((y) => [{ x: 200, y }]),
  );
  await expect(dialog, 'a little, and downwards, is no swipe').toContainText(position('ar', 1, count));

  const apart = (by: number) => [
    { x: 195 - by, y: 400 },
    { x: 195 + by, y: 400 },
  ];
  await touch(page, [apart(30), apart(50), apart(90)]);
  await expect.poll(() => scaleOf(picture)).toBe('3.0');
  await touch(page, row(200, 260, 330));
  await expect(dialog, 'what is enlarged is moved, not turned').toContainText(position('ar', 1, count));
  await touch(page, [apart(90), apart(50), apart(20)]);
  await expect.poll(() => scaleOf(picture)).toBe('1.0');
  await touch(page, row(200));
  await touch(page, row(202));
  await expect.poll(() => scaleOf(picture)).toBe('2.5');
});

test('a reader enlarges a picture with keys, buttons and the mouse', { tag: '@desktop' }, async ({ page }) => {
  const album = await albumOf('en');
  const count = album.items.length;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${album.path}#picture-${album.id}-2`);
  const dialog = page.getByRole('dialog', { name: album.title });
  const picture = dialog.getByRole('img');
  const larger = dialog.getByRole('button', { name: words('en', 'gallery.larger') });
  const smaller = dialog.getByRole('button', { name: words('en', 'gallery.smaller') });
  await expect(smaller).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('+');
  await larger.click();
  await expect.poll(() => scaleOf(picture)).toBe('2.3');
  const lies = () => picture.evaluate((image) => Math.round(new DOMMatrix(getComputedStyle(image).transform).e));
  await page.keyboard.press('ArrowRight');
  await expect.poll(lies, 'the arrow looks to the right').toBeLessThan(0);
  await expect(dialog).toContainText(position('en', 2, count));
  await smaller.click();
  await page.keyboard.press('0');
  await expect.poll(() => scaleOf(picture)).toBe('1.0');
  await picture.dblclick();
  await expect.poll(() => scaleOf(picture)).toBe('2.5');
  await page.keyboard.press('End');
  await expect(dialog).toContainText(position('en', count, count));
  await expect.poll(() => scaleOf(dialog.getByRole('img')), 'the next one is whole').toBe('1.0');

  const isFull = () =>
    page.evaluate(() => document.fullscreenElement?.contains(document.querySelector('.lightbox img')));
  await dialog.getByRole('button', { name: words('en', 'gallery.fullScreen') }).click();
  await expect.poll(isFull).toBe(true);
  await expect(dialog).toContainText(album.items[count - 1]?.licence ?? '');
  await page.keyboard.press('Home');
  await expect(dialog, 'keys work there too').toContainText(position('en', 1, count));
  await page.keyboard.press('End');
  await page.keyboard.press('f');
  await expect.poll(isFull).toBeFalsy();

  await dialog.getByRole('button', { name: words('en', 'gallery.captions') }).click();
  const caption = dialog.getByText(album.items[count - 1]?.caption ?? '', { exact: true });
  await expect(caption).toBeHidden();
  await page.reload();
  await expect(dialog).toContainText(position('en', count, count));
  await expect(caption, 'it is remembered').toBeHidden();
  await page.keyboard.press('c');
  await expect(caption).toBeVisible();
});

test(
  'nothing of the lightbox is loaded until a picture is opened; then its neighbours are',
  { tag: '@desktop' },
  async ({ page, watch }) => {
    const album = await albumOf('en');
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text());
    });
    const mentions = async () => (await Promise.all(scripts)).filter((text) => text.includes('lightbox-stage')).length;
    await open(page, album.path);
    await page.waitForLoadState('networkidle');
    expect([scripts.length > 0, await mentions()]).toEqual([true, 0]);
    const large = album.items.map(
      ({ hash, widths }) => `/media/${hash}-${widths.find((width) => width >= 1280) ?? widths.at(-1)}.`,
    );
    const fetched = () => large.filter((path) => watch.requests.some((url) => url.includes(path))).length;
    expect(fetched()).toBeLessThan(album.items.length);
    await page
      .getByRole('main')
      .getByRole('link', { name: opener('en', 1, album.items.length) })
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await mentions()).toBeGreaterThan(0);
    await expect.poll(fetched).toBe(album.items.length);
  },
);

test('a large picture is no barrier, opened or on its own page, by day and by night, in both directions', async ({
  page,
}) => {
  for (const locale of ['en', 'ar'] as const) {
    const album = await albumOf(locale);
    await open(page, `${album.path}#picture-${album.id}-2`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoBarrier(page);
    await open(page, `${album.path}/2`);
    await expectNoBarrier(page);
  }
});
