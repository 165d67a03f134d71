import { withdrawArticle } from '../db/articles/mutations.ts';
import type { Locale } from '../db/site/locales.ts';
import { aBody, aPerson, aPublishedArticle, EDITOR } from './factories.ts';
import { expect, expectNoBarrier, LANGUAGES, open, signedIn, test, useOwnSite, wireTest, words } from './fixtures.ts';

/** What a reader looks for is found: over the wire, without script, by keyboard, on a phone; and editors say what comes first. */

useOwnSite();

const SOUGHT: Record<Locale, { query: string; found: string }> = {
  en: { query: 'talaban talks', found: 'Taliban report talks' },
  ar: { query: 'ادلب', found: 'إدلب' },
  fa: { query: 'تحریم ها', found: 'تحریم‌ها' },
};

const addressOf = (locale: Locale, asked: Record<string, string>) =>
  `/${locale}/search?${new URLSearchParams(asked).toString()}`;

/** What stands between the tags of the results, with the marks left out. */
const plain = (html: string) => html.replace(/<\/?mark>/g, '');

wireTest('what is looked for is a whole page in every language, whatever is typed @desktop', async ({ request }) => {
  for (const { locale } of LANGUAGES) {
    const { query, found } = SOUGHT[locale];
    const answer = await request.get(addressOf(locale, { q: query }));
    const html = await answer.text();
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toBe('private, no-store');
    expect(answer.headers()['content-security-policy']).toContain("script-src 'self' 'sha256-");
    expect(html).toMatch(/<meta name="robots" content="noindex/);
    expect(plain(html)).toContain(found);
    expect(html).toContain('<mark>');
  }
  const hostile = [
    '"',
    "'; drop table search_index; --",
    'NEAR(a b)',
    '*',
    '-',
    '\u202e',
    '雨 🌧️',
    'x'.repeat(2_000),
    '-a '.repeat(300),
  ];
  const raw = [
    'q=%00',
    'q=%ED%A0%80',
    'q=%',
    'q=a&q=b',
    'after=x&q=a',
    'from=2018-99-99&to=x&q=a',
    'from=0202-03-04&to=0001-01-01&q=a',
    'section=none&kind=x&lang=zz&q=a',
  ];
  for (const asked of [...hostile.map((q) => new URLSearchParams({ q }).toString()), ...raw]) {
    expect((await request.get(`/en/search?${asked}`)).status(), asked.slice(0, 60)).toBe(200);
    expect((await request.get(`/api/search?locale=en&${asked}`)).status(), asked.slice(0, 60)).toBe(200);
  }
  const missing = await request.get('/en/news/idlib-buffer-zone');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('<form role="search" class="search-form" action="/en/search">');
});

wireTest(
  'a piece is found as soon as it is published, and not after it was withdrawn @desktop',
  async ({ request }) => {
    const look = async () => plain(await (await request.get(addressOf('en', { q: 'quinquereme' }))).text());
    const offered = async () => (await request.get('/api/search?locale=en&q=quinq')).text();
    expect(await look()).toContain(words('en', 'search.nothingFor', { words: 'quinquereme' }));
    const id = await aPublishedArticle({
      headline: 'A quinquereme of Nineveh',
      body: aBody('Rowing home.'),
      at: new Date(),
    });
    expect(await look()).toContain('A quinquereme of Nineveh');
    expect(await offered()).toContain(`/${id}/`);
    await withdrawArticle(EDITOR, id, 'It was a poem');
    expect(await look()).not.toContain('Nineveh');
    expect(await offered()).not.toContain(`/${id}/`);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader searches from the masthead, narrows what is found and leafs on @desktop', async ({ page }) => {
    await open(page, '/ar');
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.fill('سوريا');
    await field.press('Enter');
    await page.waitForURL(/\/ar\/search\?q=/);
    const main = page.getByRole('main');
    const results = main.getByRole('listitem');
    await expect(results).toHaveCount(10);
    const first = await results.first().innerText();
    await main.getByRole('link', { name: words('ar', 'search.next') }).click();
    await expect(results.first()).not.toHaveText(first);
    await main.getByRole('link', { name: words('ar', 'search.first') }).click();
    await main.getByText(words('ar', 'search.filters'), { exact: true }).click();
    await main.getByLabel(words('ar', 'search.kind'), { exact: true }).selectOption('map');
    await main.getByRole('button', { name: words('ar', 'search.send') }).click();
    await expect(results).toHaveCount(
      await results.locator('.kicker', { hasText: words('ar', 'search.kind.map') }).count(),
    );
    await expect(main.getByLabel(words('ar', 'search.kind'), { exact: true })).toHaveValue('map');
  });
});

test('a reader types, is offered what the paper has, and chooses by keyboard @desktop', async ({ page }) => {
  await open(page, '/en/search');
  const field = page.getByRole('combobox', { name: words('en', 'search.field') });
  await field.pressSequentially('talib');
  const options = page.getByRole('listbox', { name: words('en', 'search.suggestions') }).getByRole('option');
  await expect(options.first()).toHaveText('Taliban');
  await expectNoBarrier(page);
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await field.press('ArrowDown');
  await expect(options.first()).toHaveText('Taliban');
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await field.press('Enter');
  await page.waitForURL(/\/en\/search\?q=Taliban/);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toHaveText('Taliban');
  await expect(page.getByRole('status').filter({ hasText: 'results' })).toBeVisible();
  await field.fill('talib');
  await expect(options.filter({ hasText: words('en', 'search.kind.topic') })).toHaveCount(1);
  await options.filter({ hasText: words('en', 'search.kind.topic') }).click();
  await page.waitForURL(/\/en\/topics\/taliban$/);
});

test('a reader finds on a phone what is written in another way, and nothing is wider than the phone @phone', async ({
  page,
}) => {
  await open(page, '/fa');
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('fa', 'search.title'), exact: true })
    .click();
  const main = page.getByRole('main');
  await main.getByRole('combobox').fill('كنوانسون خزر');
  await main.getByRole('button', { name: words('fa', 'search.send') }).click();
  await expect(main.getByRole('heading', { level: 3 }).first()).toContainText('خزر');
  await expect(main.locator('mark').first()).toBeVisible();
  await expectNoBarrier(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('an editor sees what was not found and puts a page first for it @desktop', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const title = await aPublishedArticle({ headline: 'Threshing by hand', at: new Date() });
  await request.get(addressOf('en', { q: 'xylophage' }));
  await signedIn(context, await aPerson('editor'), baseURL);
  await open(page, '/newsroom/search?locale=en');
  await expect(async () => {
    await page.reload();
    await expect(page.locator('bdi', { hasText: 'xylophage' }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await page.getByRole('textbox', { name: words('en', 'newsroom.search.query') }).fill('xylophages');
  await page.getByRole('textbox', { name: words('en', 'newsroom.search.address') }).fill('/en/nowhere');
  await page.getByRole('button', { name: words('en', 'newsroom.search.promote') }).click();
  await expect(page.getByText(words('en', 'newsroom.search.unknown'))).toBeVisible();
  await page
    .getByRole('textbox', { name: words('en', 'newsroom.search.address') })
    .fill(`/en/news/${title}/threshing-by-hand`);
  await page.getByRole('button', { name: words('en', 'newsroom.search.promote') }).click();
  await expect(page.getByRole('link', { name: 'Threshing by hand' })).toBeVisible();
  await expectNoBarrier(page);
  const html = await (await request.get(addressOf('en', { q: 'xylophage' }))).text();
  expect(html).toContain('Threshing by hand');
  expect(html).toContain(words('en', 'search.promoted'));
});

test('what a reader types before the script is there stays in the field @desktop', async ({ page }) => {
  for (const address of ['/en/search', '/en/nothing/quinquereme']) {
    let release = () => {};
    const typed = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_next/static/**/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const field = page.getByRole('main').getByRole('searchbox');
    await field.fill('afghanistan');
    const scripts = page.waitForResponse(/_next\/static\/.*\.js/);
    release();
    await scripts;
    const isTakenOver = () =>
      Object.keys(document.querySelector('main input[name="q"]') ?? {}).some((key) => key.startsWith('__reactProps'));
    await page.waitForFunction(isTakenOver);
    const input = page.getByRole('main').locator('input[name="q"]');
    // It says what it offers from the moment on at which it would forget.
    if (address.endsWith('search')) await expect(input).toHaveRole('combobox');
    await expect(input).toHaveValue('afghanistan');
    await page.unroute('**/_next/static/**/*.js');
  }
});
