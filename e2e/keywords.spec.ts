import { listBusiestKeywords } from '../db/keywords/queries.ts';
import { expect, LANGUAGES, open, test, words } from './fixtures.ts';
import { addressOf, aPieceWith, piecesOf } from './page-kinds.ts';

/** Keywords under a piece, and what carries each. */

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} follows a keyword under a piece and finds all that carry it, latest first`, async ({ page }) => {
    const [busiest] = await listBusiestKeywords(locale, 1);
    const piece = await aPieceWith(locale, ({ keywords }) => keywords.some(({ id }) => id === busiest?.id));
    await open(page, addressOf(piece));
    const keywords = page.getByRole('navigation', { name: words(locale, 'article.keywords') });
    await expect(keywords.getByRole('link')).toHaveText(piece.keywords.map(({ name }) => name));
    await keywords.getByRole('link', { name: busiest?.name ?? '', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/keywords/[^/]+$`));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText(busiest?.name ?? '');
    const expected = (await piecesOf(locale)).filter((one) => one.keywords.some(({ id }) => id === busiest?.id));
    expect(expected.length).toBeGreaterThan(1);
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(expected.map(({ headline }) => headline));
  });
}
