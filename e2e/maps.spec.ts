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
