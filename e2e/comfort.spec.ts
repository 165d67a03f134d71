import type { Page } from '@playwright/test';
import type { BodyDocument } from '../db/articles/document.ts';
import { withdrawArticle } from '../db/articles/mutations.ts';
import { setBreaking } from '../db/front/mutations.ts';
import { listMails } from '../db/mail/queries.ts';
import { ADMIN, aPerson, aPublishedArticle, EDITOR } from './factories.ts';
import { expect, expectNoBarrier, open, signedIn, test, useOwnSite, words } from './fixtures.ts';
import { addressOfPiece } from './posts.ts';

/** What makes reading comfortable: larger text, sharing, saving, paper, no connection; and writing to the newsroom. */

useOwnSite();

const WITH_A_LINK: BodyDocument = {
  v: 1,
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It says less than it seems: ' },
        { type: 'text', text: 'the report', marks: [{ type: 'link', attrs: { href: 'https://example.org/report' } }] },
      ],
    },
  ],
};

const t = (key: string, values?: Record<string, string | number>) => words('en', key, values);
const tools = (page: Page) => page.getByRole('group', { name: t('article.tools') });
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const bodySize = (page: Page) =>
  page
    .locator('.reading')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

test(
  'a reader makes the text larger with the keyboard, shares and saves a piece, and prints it whole',
  { tag: '@desktop' },
  async ({ page }) => {
    const headline = 'What the harvest report says';
    const address = await addressOfPiece(await aPublishedArticle({ headline, body: WITH_A_LINK }));
    await open(page, address);
    const normal = await bodySize(page);
    const sizes = tools(page).getByRole('group', { name: t('site.textSize') });
    await sizes.getByRole('radio', { name: t('site.size1'), exact: true }).focus();
    for (const _ of [2, 3, 4]) await page.keyboard.press('ArrowRight');
    await expect(sizes.getByRole('radio', { name: t('site.size4') })).toBeChecked();
    expect(await bodySize(page)).toBeCloseTo(normal * 1.5, 1);
    await expect(page.getByRole('contentinfo').getByRole('radio', { name: t('site.size4') })).toBeChecked();
    // The next page is so from its first paint: before any script of the framework.
    await page.goto('/ar', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-size', '4');
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, address);
    expect(await sideways(page), 'the largest text on the narrowest telephone').toBe(0);
    await page.emulateMedia({ forcedColors: 'active' });
    const chosen = sizes.locator('label:has(:checked)');
    const line = (of: typeof chosen) => of.evaluate((label) => getComputedStyle(label).borderBlockEndColor);
    expect(await line(chosen)).not.toBe(await line(sizes.locator('label:not(:has(:checked))').first()));
    await page.emulateMedia({ forcedColors: 'none' });

    const share = tools(page).locator('summary');
    await share.focus();
    await page.keyboard.press('Enter');
    const links = await tools(page)
      .locator('.share a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    const url = encodeURIComponent(`https://paper.example${address}`);
    expect(links.map((link) => [new URL(link).protocol + new URL(link).host, link.includes(url)])).toEqual([
      ['mailto:', true],
      ['https:wa.me', true],
      ['https:t.me', true],
      ['https:x.com', true],
    ]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tools(page)
      .getByRole('button', { name: t('article.copyLink') })
      .click();
    await expect(tools(page).getByText(t('article.copied'))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://paper.example${address}`);

    const save = tools(page).getByRole('button', { name: t('saved.save') });
    await save.click();
    await expect(tools(page).getByRole('button', { name: t('saved.saved') })).toHaveAttribute('aria-pressed', 'true');
    await open(page, '/en/saved');
    await expect(page.getByRole('main').getByRole('link', { name: headline })).toHaveAttribute('href', address);
    await expectNoBarrier(page);
    await page.getByRole('button', { name: `${t('saved.remove')}: ${headline}` }).click();
    await expect(page.getByRole('main')).toContainText(t('saved.empty'));

    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    for (const chrome of [
      tools(page),
      page.getByRole('contentinfo'),
      page.locator('#comments'),
      page.locator('.rail'),
      page.locator('.ways-on'),
    ])
      await expect(chrome).toBeHidden();
    const foot = page.locator('.print-address');
    await expect(foot).toContainText(`https://paper.example${address}`);
    await expect(foot).toContainText(/Published .*2018/);
    await expect(foot).toContainText(t('article.rights', { site: 'Broadsheet' }));
    const link = page.locator('.reading a:not(.topic-mention)').first();
    expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toMatch(
      /attr\(href\)|https:\/\/example\.org\/report/,
    );
  },
);

test.describe('Without a connection', { tag: '@desktop' }, () => {
  test.use({ serviceWorkers: 'allow' });

  test('a reader finds what was read and saved, is told of when it is, and never again what was withdrawn', async ({
    page,
    context,
    watch,
  }) => {
    const [read, gone] = [
      await aPublishedArticle({ headline: 'A ferry leaves at dawn' }),
      await aPublishedArticle({ headline: 'A ferry is late' }),
    ];
    await open(page, '/en');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const kept = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const all = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)),
        );
        return all.flat().filter((path) => /^\/[a-z]{2}(?:\/|$)/.test(path)).length;
      });
    await expect.poll(kept, 'the front, and the page that says that there is no connection').toBe(2);
    await open(page, await addressOfPiece(gone));
    await open(page, await addressOfPiece(read));
    await tools(page)
      .getByRole('button', { name: t('saved.save') })
      .click();
    await expect.poll(kept).toBe(4);

    await context.setOffline(true);
    await page.goto(await addressOfPiece(read));
    await expect(page.getByRole('status').first()).toContainText(/You are offline\. This is a copy of \d/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A ferry leaves at dawn');
    await page.goto('/en/topics');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'));
    await expect(page.locator('.kept-pieces')).toContainText(
      /Saved\s*A ferry leaves at dawn\s*kept \d[\s\S]*Read lately[\s\S]*A ferry is late/,
    );
    await expect(page.locator('html'), 'it has its looks').toHaveCSS('background-color', 'rgb(255, 253, 249)');

    await withdrawArticle(EDITOR, gone, 'It was on time.');
    await context.setOffline(false);
    await open(page, '/en');
    await page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ back: true }));
    await expect.poll(kept).toBe(3);
    await context.setOffline(true);
    await page.goto(`/en/news/${gone}/a-ferry-is-late`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'));
    await context.setOffline(false);
    // Without a connection a browser complains of every fetch: that is what was tried.
    watch.complaints.length = 0;
  });
});

for (const script of [true, false]) {
  test.describe(`A reader ${script ? 'with' : 'without'} JavaScript`, { tag: '@desktop' }, () => {
    test.use({ javaScriptEnabled: script });
    test('writes to the newsroom, and the letter lies in the outbox', async ({ page }) => {
      await open(page, '/en/contact');
      const form = page.locator('form.comment-form');
      if (script) await expect(form.locator('[name=scripted]')).toHaveCount(1);
      const text = `The second figure is wrong, ${script ? 'as shown' : 'plainly'}.`;
      await form.getByLabel(t('contact.email')).fill('rana@example.net');
      await form.getByLabel(t('contact.subject')).fill('The harvest');
      await form.getByLabel(`${t('contact.text')} *`).fill(text);
      await form.getByRole('button', { name: t('contact.send') }).click();
      await expect(page.getByText(t('contact.sent'))).toBeVisible();
      if (!script) await expect(page).toHaveURL(/\/en\/contact#letter-sent$/);
      const [mail] = (await listMails(ADMIN)).items;
      expect([mail?.subject, mail?.text.includes(text)]).toEqual([
        t('contact.mailSubject', { subject: 'The harvest' }),
        true,
      ]);
    });
  });
}

test(
  'an editor makes a series of two pieces, and readers are led from part to part',
  { tag: '@desktop' },
  async ({ page, context, request, baseURL }) => {
    const ids = [
      await aPublishedArticle({ headline: 'The dam, begun' }),
      await aPublishedArticle({ headline: 'The dam, filled' }),
    ];
    await signedIn(context, await aPerson('editor'), baseURL);
    for (const [index, id] of ids.entries()) {
      await open(page, `/newsroom/articles/${id}`);
      const panel = page
        .locator('.panel-group')
        .filter({ has: page.locator('summary', { hasText: t('newsroom.series.title') }) });
      await panel.locator('summary').click();
      await panel.getByLabel(t('newsroom.series.name')).fill('The dam');
      await panel.getByLabel(t('newsroom.series.part')).fill(String(index + 1));
      await panel.getByRole('button', { name: t('newsroom.series.save') }).click();
      await expect(panel).toContainText(t('newsroom.series.parts', { count: index + 1 }));
    }
    const html = await (await request.get(await addressOfPiece(ids[1] ?? 0))).text();
    expect(html).toContain(t('series.part', { part: 2, count: 2 }));
    expect(html).toContain(`href="${await addressOfPiece(ids[0] ?? 0)}" rel="prev"`);
  },
);

test(
  'a reader sees the breaking line go by itself when it ends, also on a page that lies open',
  { tag: '@desktop' },
  async ({ page, request }) => {
    const text = 'The bridge is closed until the evening';
    await setBreaking(EDITOR, { locale: 'en', text, expiresAt: new Date(Date.now() + 6_000) });
    await open(page, '/en/about');
    const line = page.getByRole('complementary', { name: t('site.breaking') });
    await expect(line).toContainText(text);
    await expect(line).toHaveCount(0);
    await expect.poll(async () => (await (await request.get('/en/about')).text()).includes(text)).toBe(false);
  },
);
