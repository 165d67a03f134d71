import sharp from 'sharp';
import { getMap, listMaps } from '../db/maps/queries.ts';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { expect, LANGUAGES, open, test, words } from './fixtures.ts';

/** Maps: a picture, its dates, its legend, and the same in words. */

/** Year of an ISO day as the language writes it. */
const yearOf = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(LOCALES[locale].intl, { year: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'year')?.value ?? '';

for (const { locale, reader } of LANGUAGES) {
  test.describe(reader, () => {
    test('finds every map, each under its title with a date and never with a dangling word', async ({ page }) => {
      await open(page, `/${locale}/maps`);
      const maps = await listMaps(locale);
      const titles = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(titles).toHaveCount(maps.length);
      for (const [index, map] of maps.entries()) {
        const newest = map.states.at(-1)?.date ?? '';
        await expect(titles.nth(index)).toContainText(yearOf(newest, locale));
        await expect(titles.nth(index).getByRole('link')).toHaveAttribute('href', `/${locale}/maps/${map.slug}`);
      }
      const text = await page.getByRole('main').innerText();
      expect(text).not.toMatch(/\{date\}|\bon\s*(?:\.|$)|undefined|Invalid Date|NaN/m);
      await expect(page.getByRole('main')).toContainText(words(locale, 'site.boundaries'));
    });

    test('goes through the dates of a map; each has its address, its picture and its words', async ({ page }) => {
      await open(page, `/${locale}/maps/idlib`);
      const map = await getMap(locale, 'idlib');
      const main = page.getByRole('main');
      const drawn = new Set<string>();
      for (const state of map?.states ?? []) {
        const dates = main.getByRole('navigation', { name: words(locale, 'maps.dates') });
        await expect(dates.getByRole('link')).toHaveCount(map?.states.length ?? 0);
        await dates
          .getByRole('link')
          .nth(map?.states.indexOf(state) ?? 0)
          .click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/maps/idlib/${state.date}$`));
        await expect(dates.locator('[aria-current=date]').getByRole('time')).toHaveAttribute('datetime', state.date);
        await expect(main.getByRole('heading', { level: 1 })).toContainText(yearOf(state.date, locale));
        await expect(main.getByRole('heading', { level: 2, name: state.title })).toBeVisible();
        await expect(main).toContainText(state.summary);
        const picture = main.getByRole('img').first();
        await expect(picture).toHaveAccessibleName(
          new RegExp(`^${await main.getByRole('heading', { level: 1 }).innerText()}`),
        );
        drawn.add(await picture.innerHTML());
      }
      expect(drawn.size, 'pictures that differ').toBe(map?.states.length);
    });

    test('reads the legend, and everything the map says in a table', async ({ page }) => {
      await open(page, `/${locale}/maps/nato`);
      const main = page.getByRole('main');
      await expect(
        main
          .getByRole('list', { name: words(locale, 'maps.legend') })
          .getByRole('listitem')
          .first(),
      ).toBeVisible();
      const table = main.getByRole('table');
      await expect(table.getByRole('columnheader').first()).toHaveText(words(locale, 'maps.place'));
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(5);
      // Who cannot see the picture is told its places at once, and the rest by the table.
      await expect(main.getByRole('img').first()).toHaveAccessibleName(/.{60}/);
    });
  });
}

test(
  'a reader at the newest date and one without a date see the same picture',
  { tag: '@desktop' },
  async ({ page }) => {
    const picture = () => page.getByRole('main').getByRole('img').first().innerHTML();
    await open(page, '/en/maps/napoleon-1812');
    const newest = await picture();
    await open(page, '/en/maps/napoleon-1812/1812-12-07');
    expect(await picture()).toBe(newest);
    await open(page, '/en/maps/napoleon-1812/1812-06-24');
    expect(await picture()).not.toBe(newest);
  },
);

test('a reader of a date without a state is told that there is none', async ({ page }) => {
  await open(page, '/en/maps/idlib/2018-10-02', 404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('en', 'error.notFoundTitle'));
});

test('a reader goes through the dates of a map with a slider, by keys', async ({ page }) => {
  await open(page, '/ar/maps/idlib');
  const map = await getMap('ar', 'idlib');
  const [first, ...later] = map?.states.toReversed() ?? [];
  const slider = page.getByRole('slider', { name: words('ar', 'maps.slider') });
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(yearOf(first?.date ?? '', 'ar')));
  await slider.focus();
  for (const state of later) {
    // To the earlier date, whichever way the page is written.
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { level: 2, name: state.title })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/ar/maps/idlib/${state.date}$`));
    await expect(slider).toBeFocused();
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: later.at(-1)?.title ?? '' })).toBeVisible();
});

test.describe('a reader without script', () => {
  test.use({ javaScriptEnabled: false });

  test('has the dates of a map as links, what changed in words, and a picture to take away', async ({ page }) => {
    await open(page, '/en/maps/nato/2004-03-29');
    const main = page.getByRole('main');
    await expect(main.getByRole('slider')).toHaveCount(0);
    await expect(
      main.getByRole('heading', { name: words('en', 'maps.changedSince', { date: '12 March 1999' }) }),
    ).toBeVisible();
    const file = main.getByRole('link', { name: words('en', 'maps.download') });
    const answer = await page.request.get((await file.getAttribute('href')) ?? '');
    const { format, width, height } = await sharp(await answer.body()).metadata();
    expect([format, width > 1000, height > 500]).toEqual(['png', true, true]);
  });
});

test(
  'other sites show a map on its date beside a link to it, and fetch it once',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page, '/fa/maps/idlib/2018-10-10');
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    const { pathname } = new URL(picture ?? '');
    const answer = await page.request.get(pathname);
    const { width, height } = await sharp(await answer.body()).metadata();
    expect([width, height]).toEqual([1200, 630]);
    const again = await page.request.get(pathname, { headers: { 'if-none-match': answer.headers().etag ?? '' } });
    expect(again.status()).toBe(304);
    for (const gone of [
      '/fa/maps/idlib/2018-10-02/card.png',
      '/de/maps/idlib/2018-10-10/map.png',
      '/en/maps/no/2018-10-10/map.png',
    ])
      expect((await page.request.get(gone)).status(), gone).toBe(404);
  },
);
