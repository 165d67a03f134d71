import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { barriers, COLOURS, expect, expectNoBarrier, LANGUAGES, open, test, words } from './fixtures.ts';
import { PAGE_KINDS, type PageKind } from './page-kinds.ts';
import { SITE_URL } from './servers.ts';

/** What every page promises every reader, whatever it shows. */

/** Levels of the headings that a reader finds, in order. */
const headingLevels = (page: Page) =>
  page
    .locator('h1:visible, h2:visible, h3:visible, h4:visible, h5:visible, h6:visible')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));

const sidewaysBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** From the narrowest telephone to the widest desk. */
async function expectToFit(page: Page) {
  const desk = page.viewportSize();
  for (const width of [320, 768, 1024, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysBy(page), `pixels to scroll sideways at ${width} px`).toBe(0);
  }
  if (desk) await page.setViewportSize(desk);
}

const brokenPictures = (page: Page) =>
  page.evaluate(() =>
    [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).map(({ src }) => src),
  );

/** Weekday, day, month and year of the edition's day, as each language writes them. */
const EDITION: Record<Locale, RegExp> = {
  en: /^Monday 15 October 2018$/,
  ar: /^الاثنين،? ١٥ تشرين الأول(?: ٢٠١٨|\/أكتوبر ٢٠١٨)/,
  fa: /^دوشنبه،? ۲۳ مهر ۱۳۹۷$/,
};
const HIJRI = /صفر/;

async function expectFrame(page: Page, locale: Locale, rail: boolean) {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.locator('html')).toHaveAttribute('dir', LOCALES[locale].dir);
  const masthead = page.getByRole('banner');
  await expect(masthead).toHaveCount(1);
  const date = masthead.getByRole('time').first();
  await expect(date).toHaveText(EDITION[locale]);
  await expect(date).toHaveAttribute('datetime', '2018-10-15');
  await expect(masthead.getByText(HIJRI)).toHaveCount(locale === 'ar' ? 1 : 0);
  await expect(page.getByRole('navigation', { name: words(locale, 'site.sections') }).first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: words(locale, 'site.languages') }).getByRole('link')).toHaveCount(
    3,
  );
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toHaveCount(1);
  const sections = page
    .getByRole('complementary', { name: words(locale, 'site.rail') })
    .getByRole('heading', { level: 2 });
  const expected = ['front.choice', 'front.news', 'views.title', 'topics.title', 'maps.map', 'gallery.title'];
  await expect(sections).toHaveText(rail ? expected.map((key) => words(locale, key)) : []);
}

async function expectHeadings(page: Page) {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('h1')).toHaveCount(1);
  const levels = await headingLevels(page);
  const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  // The large heading of a page is its first; what stands before it in the masthead is none.
  expect([levels[0], leaps], `heading levels ${levels.join(' ')}`).toEqual([1, []]);
}

async function expectHead(page: Page, path: string, kind: PageKind) {
  await expect(page).toHaveTitle(/\S/);
  if (kind.status !== 200) {
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
    return;
  }
  await expect(page).toHaveTitle(/Broadsheet|برودشيت|برودشیت/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', SITE_URL + path);
  await expect(page.locator('meta[name=robots][content*=noindex]')).toHaveCount(kind.listed ? 0 : 1);
  const others = await page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')] as const));
  const own = others.find(([language]) => language === path.split('/')[1])?.[1];
  // A page names itself among its translations, or has none.
  expect(own ?? SITE_URL + path, 'its own address among the translations').toBe(SITE_URL + path);
  expect(others.length, 'a single translation would be itself').not.toBe(1);
  for (const [language, href] of others) {
    // For a reader of any other language: the paper's first, or the address that asks the browser.
    const where = language === 'x-default' ? '(?:[a-z]{2})?' : language;
    expect(href, 'a translation').toMatch(new RegExp(`^${SITE_URL}/${where}(?:/|$)`));
  }
}

/** Walks through every kind of page in one window, as a reader does: what pages share is fetched once. */
async function onEveryPage(locale: Locale, look: (kind: PageKind, path: string) => Promise<void>): Promise<void> {
  test.slow();
  for (const kind of PAGE_KINDS) {
    await test.step(kind.name, async () => look(kind, await kind.path(locale)));
  }
}

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} opens every page: it is whole, in order, and fits, and a machine finds no barrier`, async ({ page }, {
    project,
  }) => {
    await onEveryPage(locale, async (kind, path) => {
      await open(page, path, kind.status);
      await expectFrame(page, locale, kind.rail);
      await expectHeadings(page);
      await expectHead(page, path, kind);
      expect(await sidewaysBy(page), 'pixels to scroll sideways').toBe(0);
      expect(await brokenPictures(page)).toEqual([]);
      if (project.name !== 'desktop') return;
      await expectToFit(page);
      // What barriers there are does not depend on the width but where `accessibility.spec.ts` asks, and colours are those of English.
      if (locale === 'en') await expectNoBarrier(page);
      else expect(await barriers(page, { but: COLOURS })).toEqual([]);
    });
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const { locale, reader } of LANGUAGES) {
    test(`${reader} opens every page: the same is there`, async ({ page }) => {
      await onEveryPage(locale, async (kind, path) => {
        await open(page, path, kind.status);
        await expectFrame(page, locale, kind.rail);
        await expectHeadings(page);
        // A sentence at least; not every page has a link in its own text.
        await expect(page.getByRole('main')).toContainText(/(?:[\p{L}\p{M}\u200c]{2,}[\s\S]+?){8}/u);
      });
    });
  }
});

test('a reader who skips to the content lands in it', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '/en/news');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: words('en', 'site.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a reader changes the language and comes to the front of that language', async ({ page }) => {
  await open(page, '/en/about');
  await page
    .getByRole('navigation', { name: words('en', 'site.languages') })
    .getByRole('link', { name: 'فارسی' })
    .click();
  await expect(page).toHaveURL(/\/fa$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('a reader chooses dark, and the next page is dark too, until they choose otherwise', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const choose = async (key: string) => {
    const choices = page.getByRole('group', { name: words('en', 'site.theme') });
    await choices.getByText(words('en', key), { exact: true }).click();
    await expect(choices.getByRole('radio', { name: words('en', key) })).toBeChecked();
  };
  await open(page, '/en');
  const light = await paper();
  await choose('site.themeDark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await open(page, '/en/news');
  expect(await paper()).toBe(dark);
  await expect(page.getByRole('radio', { name: words('en', 'site.themeDark') })).toBeChecked();
  await choose('site.themeSystem');
  await expect.poll(paper).toBe(light);
});

test('a page asks for no script before its reader does something, and works with script after that', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  // Whoever stays for five seconds gets them too; here no time goes by.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto('/en', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  await page.clock.resume();
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().hover();
  await expect(page.getByRole('group', { name: words('en', 'site.theme') })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(3);
});

test('a reader finds every corner of the site in the foot of the page', async ({ page }) => {
  await open(page, '/en');
  const foot = page.getByRole('contentinfo');
  for (const key of ['topics.title', 'maps.title', 'gallery.photosTitle', 'gallery.filmsTitle', 'views.title']) {
    await expect(foot.getByRole('link', { name: words('en', key), exact: true })).toBeVisible();
  }
  for (const key of ['about', 'corrections', 'privacy', 'contact']) {
    await foot.getByRole('link', { name: words('en', `site.${key}`), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/en/${key}$`));
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(foot).toContainText('This is a sample edition');
});
