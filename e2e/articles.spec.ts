import { readingMinutes } from '../db/articles/body.ts';
import { listPublishedThreads } from '../db/comments/queries.ts';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { digits, expect, LANGUAGES, open, test, words } from './fixtures.ts';
import { addressOf, aPieceWith, piecesOf } from './page-kinds.ts';
import { SITE_URL } from './servers.ts';

/** A piece from kicker to comments. */

const anInterview = (locale: Locale) => aPieceWith(locale, ({ section }) => section.slug === 'interview');

for (const { locale, reader } of LANGUAGES) {
  test.describe(reader, () => {
    test('reads who wrote a piece, when, how long it takes, and what it is about', async ({ page }) => {
      const piece = await anInterview(locale);
      await open(page, addressOf(piece));
      const head = page.getByRole('main').getByRole('article').first();
      await expect(page).toHaveTitle(new RegExp(`^${piece.headline.replace(/[?.*+()|[\]]/g, '\\$&')} \\| `));
      await expect(head.getByRole('heading', { level: 1 })).toHaveText(piece.headline);
      await expect(head.getByText(piece.standfirst, { exact: true })).toBeVisible();
      await expect(head.getByRole('link', { name: piece.section.name, exact: true }).first()).toHaveAttribute(
        'href',
        `/${locale}/${piece.section.slug}`,
      );
      for (const { name, slug } of piece.byline) {
        await expect(head.getByRole('link', { name, exact: true })).toHaveAttribute(
          'href',
          `/${locale}/authors/${slug}`,
        );
      }
      const minutes = words(locale, 'article.minutes', { minutes: readingMinutes(piece.words, locale) });
      await expect(head.getByText(minutes, { exact: true })).toBeVisible();
      const time = head.getByRole('time').first();
      await expect(time).toHaveAttribute('datetime', piece.publishedAt.toISOString());
      const date = new Intl.DateTimeFormat(LOCALES[locale].intl, {
        timeZone: 'Asia/Beirut',
        weekday: 'long',
        year: 'numeric',
      }).formatToParts(piece.publishedAt);
      for (const { type, value } of date)
        if (['weekday', 'year'].includes(type)) await expect(time).toContainText(value);
    });

    test('sees the picture with its caption and credit, reads every paragraph, and prints it with its address', async ({
      page,
    }) => {
      const piece = await anInterview(locale);
      await open(page, addressOf(piece));
      const figure = page.getByRole('main').getByRole('figure').first();
      await expect(figure.getByRole('img', { name: piece.picture?.alt ?? '', exact: true })).toBeVisible();
      await expect(figure).toContainText(piece.picture?.caption ?? '');
      const paragraphs = piece.body.content.flatMap((block) =>
        block.type === 'paragraph'
          ? (block.content ?? []).map((node) => ('text' in node ? node.text : ' ')).join('')
          : [],
      );
      expect(paragraphs.length).toBeGreaterThan(5);
      for (const text of paragraphs) await expect(page.getByRole('main')).toContainText(text);
      const address = page.getByText(SITE_URL + decodeURI(addressOf(piece)), { exact: true });
      await expect(address).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(address).toBeVisible();
    });

    test('reads the place before the first sentence of a dispatch', async ({ page }) => {
      const piece = await aPieceWith(locale, ({ dateline }) => dateline !== '');
      await open(page, addressOf(piece));
      await expect(
        page
          .getByRole('main')
          .getByRole('paragraph')
          .filter({ hasText: `${piece.dateline}. ` })
          .first(),
      ).toHaveText(new RegExp(`^${piece.dateline}\\. `));
    });

    test('is told of a correction in a box of its own, and finds it among all corrections', async ({ page }) => {
      const piece = await aPieceWith(locale, ({ corrections }) => corrections.length > 0);
      const [correction] = piece.corrections;
      await open(page, `/${locale}/corrections`);
      const listed = page
        .getByRole('main')
        .getByRole('article')
        .filter({ hasText: correction?.text ?? '' });
      await listed.getByRole('link', { name: piece.headline }).click();
      const box = page.locator(`#correction-${correction?.id}`);
      await expect(box).toBeInViewport();
      await expect(box).toContainText(words(locale, `article.${correction?.kind}`));
      await expect(box).toContainText(correction?.text ?? '');
      await expect(box.getByRole('time')).toHaveAttribute('datetime', /^2018-\d\d-\d\d/);
      await expect(page.getByRole('main').getByRole('article').first()).toContainText(
        words(locale, 'article.updated', { date: '', time: '' }).replace(/[\s،,]+$/, ''),
      );
    });

    test('goes from a name in the text to its topic, once for each topic', async ({ page }) => {
      const piece = await anInterview(locale);
      await open(page, addressOf(piece));
      const mentions = page.getByRole('main').locator('a.topic-mention');
      const targets = await mentions.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(targets.length).toBeGreaterThan(0);
      expect(targets).toEqual([...new Set(targets)]);
      await expect(mentions.first()).toHaveCSS('text-decoration-style', 'dotted');
      await mentions.first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/topics/`));
    });

    test('finds the topics of a piece under it', async ({ page }) => {
      const piece = await aPieceWith(locale, ({ topics }) => topics.length > 0);
      await open(page, addressOf(piece));
      const rows = page.getByRole('region', { name: words(locale, 'article.topics') }).getByRole('link');
      await expect(rows).toHaveCount(piece.topics.length);
      for (const [index, { name, slug }] of piece.topics.entries()) {
        await expect(rows.nth(index)).toContainText(name);
        await expect(rows.nth(index)).toHaveAttribute('href', `/${locale}/topics/${slug}`);
      }
    });

    test('goes to the same piece in another language and back', async ({ page }) => {
      const piece = await aPieceWith(locale, ({ translations }) => translations.length > 0);
      await open(page, addressOf(piece));
      const main = page.getByRole('main');
      for (const { locale: other } of piece.translations) {
        await expect(main.getByRole('link', { name: LOCALES[other].name, exact: true })).toHaveAttribute(
          'href',
          new RegExp(`^/${other}/`),
        );
        await expect(page.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
          'href',
          new RegExp(`^${SITE_URL}/${other}/`),
        );
      }
      const [first] = piece.translations;
      await main.getByRole('link', { name: LOCALES[first?.locale ?? 'en'].name, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', first?.locale ?? '');
      await page.getByRole('main').getByRole('link', { name: LOCALES[locale].name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(piece.headline);
    });

    test('reads what others wrote: threads with names, answers under them, the nameless as readers', async ({
      page,
    }) => {
      const piece = await anInterview(locale);
      const { items: threads } = await listPublishedThreads(piece.id, 50);
      expect(threads.length).toBeGreaterThan(0);
      await open(page, addressOf(piece));
      const comments = page.getByRole('region', { name: words(locale, 'comments.title') });
      const all = threads.flatMap(({ replies, ...top }) => [top, ...replies]);
      await expect(comments).toContainText(words(locale, 'comments.count', { count: all.length }));
      const shown = comments.getByRole('article');
      for (const [index, { name, body }] of all.entries()) {
        await expect(shown.nth(index)).toContainText(name || words(locale, 'comments.anonymous'));
        await expect(shown.nth(index)).toContainText(body);
      }
    });

    test('finds digits of the language in every date of a piece', async ({ page }) => {
      await open(page, addressOf(await anInterview(locale)));
      const dates = await page.getByRole('main').getByRole('article').first().getByRole('time').allTextContents();
      const foreign = locale === 'en' ? /[٠-٩۰-۹]/ : locale === 'ar' ? /[0-9۰-۹]/ : /[0-9٠-٩]/;
      expect(dates.length).toBeGreaterThan(0);
      expect(dates.filter((date) => foreign.test(date))).toEqual([]);
      expect(dates.some((date) => date.includes(digits(locale === 'fa' ? 1397 : 2018, locale)))).toBe(true);
    });
  });
}

test('a reader finds the album of a piece in it, and the film of another', async ({ page }) => {
  await open(page, addressOf(await aPieceWith('en', ({ section }) => section.slug === 'photo')));
  await expect(page.getByRole('main').getByRole('link', { name: /^Enlarge picture 3 of 3/ })).toBeVisible();
  await open(page, addressOf(await aPieceWith('en', ({ section }) => section.slug === 'film')));
  await expect(page.getByRole('main').locator('video')).toHaveAttribute('controls', '');
});

test('a reader finds the map of a piece in it, at the date the piece speaks of', async ({ page }) => {
  const piece = await aPieceWith('en', ({ body }) => body.content.some(({ type }) => type === 'map'));
  await open(page, addressOf(piece));
  await expect(page.getByRole('main').getByRole('img', { name: /Idlib/ }).last()).toBeVisible();
});

test('a reader finds no piece whose address or language is not as it should be', { tag: '@desktop' }, async () => {
  for (const { locale } of LANGUAGES) {
    const pieces = await piecesOf(locale);
    expect(pieces.length).toBeGreaterThanOrEqual(locale === 'en' ? 36 : 10);
    for (const { slug } of pieces) expect(slug).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
  }
});
