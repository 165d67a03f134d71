import { listTopics } from '../db/topics/queries.ts';
import { expect, LANGUAGES, open, test, words } from './fixtures.ts';
import { piecesOf } from './page-kinds.ts';

/** In Focus: cards with explainers, and a page for each topic. */

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} finds all topics in their order, each with picture, name and explainer`, async ({ page }) => {
    await open(page, `/${locale}/topics`);
    const topics = await listTopics(locale);
    expect(topics.length).toBeGreaterThanOrEqual(12);
    const cards = page.getByRole('main').getByRole('listitem');
    await expect(cards.getByRole('heading', { level: 3 })).toHaveText(topics.map(({ name }) => name));
    for (const [index, { explainer, slug }] of topics.entries()) {
      // A card may shorten what the topic's page says in full.
      await expect(cards.nth(index)).toContainText(explainer.slice(0, 40));
      await expect(cards.nth(index).getByRole('link')).toHaveAttribute('href', `/${locale}/topics/${slug}`);
      await expect(cards.nth(index).locator('img')).toHaveCount(1);
    }
  });

  test(`${reader} opens a topic and finds the explainer, the picture and every piece about it`, async ({ page }) => {
    const topic = (await listTopics(locale)).find(({ slug }) => slug === 'al-qaeda');
    await open(page, `/${locale}/topics`);
    await page
      .getByRole('main')
      .getByRole('heading', { name: topic?.name ?? '', exact: true })
      .click();
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(topic?.name ?? '');
    await expect(main).toContainText(topic?.explainer ?? '');
    await expect(main.getByRole('figure').getByRole('img').first()).toBeVisible();
    const latest = main.getByRole('region', { name: words(locale, 'topics.latest', { topic: topic?.name ?? '' }) });
    const expected = (await piecesOf(locale)).filter(({ topics }) => topics.some(({ slug }) => slug === 'al-qaeda'));
    expect(expected.length).toBeGreaterThan(0);
    await expect(latest.getByRole('heading', { level: 3 })).toHaveText(expected.map(({ headline }) => headline));
  });
}

test('a reader of a topic nobody has written about yet reads that there is nothing, not an empty page', async ({
  page,
}) => {
  const about = (await piecesOf('fa')).flatMap(({ topics }) => topics.map(({ slug }) => slug));
  const silent = (await listTopics('fa')).find(({ slug }) => !about.includes(slug));
  await open(page, `/fa/topics/${silent?.slug}`);
  await expect(page.getByRole('main')).toContainText(words('fa', 'topics.empty'));
});
