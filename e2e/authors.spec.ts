import { expect, LANGUAGES, open, test } from './fixtures.ts';
import { addressOf, aPieceWith, piecesOf } from './page-kinds.ts';

/** Who writes: from the byline to everything by the same hand. */

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} goes from a byline to everything by the same desk, latest first`, async ({ page }) => {
    const piece = await aPieceWith(locale, ({ byline }) => byline.some(({ slug }) => slug === 'middle-east-desk'));
    const author = piece.byline.find(({ slug }) => slug === 'middle-east-desk');
    await open(page, addressOf(piece));
    await page
      .getByRole('main')
      .getByRole('link', { name: author?.name ?? '', exact: true })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/authors/middle-east-desk$`));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(author?.name ?? '');
    await expect(main).toContainText(author?.bio ?? '');
    const expected = (await piecesOf(locale)).filter(({ byline }) => byline.some(({ id }) => id === author?.id));
    const headlines = main.getByRole('article').getByRole('heading');
    await expect(headlines).toHaveText(expected.map(({ headline }) => headline));
  });
}
