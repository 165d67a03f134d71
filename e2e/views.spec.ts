import { listMostViewed } from '../db/views/queries.ts';
import { expect, LANGUAGES, open, test, words } from './fixtures.ts';
import { addressOf } from './page-kinds.ts';

/** Most Viewed: three honest lists, as tabs and without them. */

const WINDOWS = ['day', 'week', 'month'] as const;

for (const { locale, reader } of LANGUAGES) {
  const tabs = WINDOWS.map((window) => words(locale, `views.${window}`));

  test.describe(reader, () => {
    test('finds the full lists in the order of their ranks, and how they are made', async ({ page }) => {
      await open(page, `/${locale}/most-viewed`);
      const main = page.getByRole('main');
      const lists = await listMostViewed(locale, 10);
      for (const { window, items } of lists) {
        const list = main.getByRole('region', { name: words(locale, `views.${window}Long`) });
        expect(items.length).toBeGreaterThan(5);
        await expect(list.getByRole('listitem').getByRole('link')).toHaveText(items.map(({ headline }) => headline));
        await expect(list.getByRole('link').first()).toHaveAttribute('href', items[0] ? addressOf(items[0]) : '');
      }
      await expect(main.getByRole('region', { name: words(locale, 'views.method') })).toContainText(
        words(locale, 'views.methodBody'),
      );
      await expect(main).toContainText(words(locale, 'views.sample'));
    });

    test('changes the list with the pointer', async ({ page }) => {
      await open(page, `/${locale}`);
      const block = page.getByRole('region', { name: words(locale, 'views.title') });
      const [day, week, month] = await listMostViewed(locale, 8);
      await expect(block.getByRole('tab')).toHaveText(tabs);
      await expect(block.getByRole('tab', { selected: true })).toHaveText(tabs[0] ?? '');
      for (const [name, list] of [
        [tabs[2], month],
        [tabs[1], week],
        [tabs[0], day],
      ] as const) {
        await block.getByRole('tab', { name: name ?? '', exact: true }).click();
        await expect(block.getByRole('tab', { selected: true })).toHaveText(name ?? '');
        await expect(block.getByRole('tabpanel')).toHaveCount(1);
        await expect(block.getByRole('tabpanel', { name: name ?? '' }).getByRole('link')).toHaveText(
          (list?.items ?? []).map(({ headline }) => headline),
        );
      }
    });

    test('changes the list with the arrow keys, in the direction of the script', async ({ page }) => {
      await open(page, `/${locale}`);
      const block = page.getByRole('region', { name: words(locale, 'views.title') });
      const [forward, backward] = locale === 'en' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      const chosen = async (index: number) => {
        await expect(block.getByRole('tab').nth(index)).toBeFocused();
        await expect(block.getByRole('tab').nth(index)).toHaveAttribute('aria-selected', 'true');
        await expect(block.getByRole('tabpanel', { name: tabs[index] ?? '' })).toBeVisible();
      };
      await block.getByRole('tab').first().focus();
      for (const [key, index] of [
        [forward, 1],
        [forward, 2],
        [forward, 0],
        [backward, 2],
        ['Home', 0],
        ['End', 2],
        [backward, 1],
      ] as const) {
        await page.keyboard.press(key);
        await chosen(index);
      }
      await page.keyboard.press('Tab');
      await expect(block.getByRole('tabpanel').getByRole('link').first()).toBeFocused();
    });
  });

  test.describe(`${reader}, without JavaScript,`, () => {
    test.use({ javaScriptEnabled: false });

    test('reaches all three lists by their links', async ({ page }) => {
      await open(page, `/${locale}`);
      const block = page.getByRole('region', { name: words(locale, 'views.title') });
      const lists = await listMostViewed(locale, 8);
      for (const index of [2, 1, 0]) {
        await block.getByRole('link', { name: tabs[index] ?? '', exact: true }).click();
        await expect(page).toHaveURL(new RegExp(`#viewed-${WINDOWS[index]}$`));
        const shown = block.getByRole('list').getByRole('link');
        await expect(shown).toHaveText((lists[index]?.items ?? []).map(({ headline }) => headline));
      }
    });
  });
}
