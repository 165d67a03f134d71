import { getFront } from '../db/front/queries.ts';
import { PINS } from '../db/sample/site.ts';
import { expect, LANGUAGES, open, test, words } from './fixtures.ts';
import { addressOf } from './page-kinds.ts';

/** What stands on the front of a language, and in which order. */

for (const { locale, reader } of LANGUAGES) {
  test.describe(reader, () => {
    test('finds the lead first, then the rest of the Editor’s Choice in the editors’ order', async ({ page }) => {
      await open(page, `/${locale}`);
      const choice = page.getByRole('region', { name: words(locale, 'front.choice') });
      const headlines = choice.getByRole('heading', { level: 3 });
      const { lead, choice: seconds } = await getFront(locale, new Date());
      const cards = [...lead, ...seconds];
      await expect(headlines.first()).toHaveText(cards[0]?.headline ?? '');
      await expect(headlines.first().getByRole('link')).toHaveAttribute('href', cards[0] ? addressOf(cards[0]) : '');
      expect((await headlines.allTextContents()).toSorted()).toEqual(cards.map(({ headline }) => headline).toSorted());
      // Its pictures stand beside headlines that say the same, and are silent.
      await expect(choice.locator('img').first()).toBeVisible();
    });

    test('finds the news latest first, with the time of each, and no piece twice on the page', async ({ page }) => {
      await open(page, `/${locale}`);
      const news = page.getByRole('region', { name: words(locale, 'front.news'), exact: true });
      const times = await news
        .getByRole('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(times.length).toBeGreaterThanOrEqual(5);
      expect(times).toEqual(times.toSorted().toReversed());
      const curated = page.getByRole('region', { name: words(locale, 'front.choice') }).or(news);
      const links = await curated
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const pieces = links.filter((href) => /\/\d+\//.test(href));
      expect(pieces).toEqual([...new Set(pieces)]);
    });

    test('finds the analyses with who speaks', async ({ page }) => {
      await open(page, `/${locale}`);
      const analysis = page.getByRole('region', { name: words(locale, 'front.analysis') });
      const { analysis: cards } = await getFront(locale, new Date());
      await expect(analysis.getByRole('heading', { level: 3 })).toHaveText(cards.map(({ headline }) => headline));
      await expect(analysis).toContainText(cards[0]?.byline[0]?.name ?? 'nobody');
    });

    test('finds Most Viewed, the map, In Focus with ten topics, and the gallery', async ({ page }) => {
      await open(page, `/${locale}`);
      const section = (key: string) => page.getByRole('region', { name: words(locale, key), exact: true });
      await expect(section('views.title').getByRole('tab')).toHaveCount(3);
      await expect(section('maps.map').getByRole('img').first()).toBeVisible();
      await expect(section('topics.title').getByRole('heading', { level: 3 })).toHaveCount(10);
      const gallery = section('gallery.title');
      await expect(gallery.getByRole('tab', { name: words(locale, 'gallery.photos') })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await gallery.getByRole('tab', { name: words(locale, 'gallery.films') }).click();
      await expect(gallery.getByRole('tabpanel').getByRole('link').first()).toHaveAttribute(
        'href',
        new RegExp(`^/${locale}/gallery/films/`),
      );
    });

    test('opens the breaking line', async ({ page }) => {
      await open(page, `/${locale}`);
      const line = page.getByRole('complementary', { name: words(locale, 'site.breaking') }).getByRole('link');
      const headline = await line.innerText();
      await line.click();
      await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
      expect(headline).not.toBe('');
    });

    test('scrolls through the whole front, and every picture comes', async ({ page }) => {
      await open(page, `/${locale}`);
      const pictures = page.getByRole('main').locator('img:visible');
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
          .toBe(true);
      }
      expect(await pictures.count()).toBeGreaterThan(8);
    });
  });
}

test(
  'the lead of the English front is the piece that the editors pinned first',
  { tag: '@desktop' },
  async ({ page }) => {
    expect(PINS.choice[0]).toBe('s02');
    await open(page, '/en');
    const lead = page
      .getByRole('region', { name: words('en', 'front.choice') })
      .getByRole('heading', { level: 3 })
      .first();
    await expect(lead).toHaveText('Idlib deadline passes: what the Sochi memorandum says, point by point');
    await lead.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Idlib deadline passes: what the Sochi memorandum says, point by point',
    );
  },
);
