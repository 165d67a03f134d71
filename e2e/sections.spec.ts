import { SECTIONS } from '../db/sample/site.ts';
import { expect, LANGUAGES, open, test, words } from './fixtures.ts';
import { addressOf, piecesNow } from './page-kinds.ts';

/** The pages of the sections: every piece of it, latest first. */

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} finds in every section its pieces, latest first`, async ({ page }) => {
    const pieces = await piecesNow(locale);
    for (const { slug, names } of SECTIONS) {
      await open(page, `/${locale}/${slug}`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(names[locale]);
      const expected = pieces.filter(({ section }) => section.slug === slug).slice(0, 20);
      const headlines = main.getByRole('heading', { level: 2 });
      await expect(headlines).toHaveText(expected.map(({ headline }) => headline));
      const links = await headlines
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(expected.map(addressOf));
      const days = await main
        .getByRole('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(days.length).toBe(expected.length);
      expect(days).toEqual(days.toSorted().toReversed());
    }
  });

  test(`${reader} goes from the line of sections to each of them`, async ({ page }) => {
    await open(page, `/${locale}`);
    const line = page.getByRole('navigation', { name: words(locale, 'site.sections') }).first();
    for (const { slug, names } of SECTIONS.filter((section) => !['photo', 'film'].includes(section.slug))) {
      await line.getByRole('link', { name: names[locale], exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${slug}$`));
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(names[locale]);
    }
  });
}
