import type { Page } from '@playwright/test';
import { listSections } from '../db/sections/queries.ts';
import { publishArticle } from '../db/articles/mutations.ts';
import { getPublishedArticle } from '../db/articles/queries.ts';
import type { Block } from '../db/articles/document.ts';
import { anArticle, EDITOR } from './factories.ts';
import { expect, type OwnSite, ownSite, wireTest as test, words } from './fixtures.ts';
import { addressOf } from './page-kinds.ts';

/** Pages of other hosts within a piece. A third party is asked here, by a click; so the watch over third parties is kept by hand. */

test.describe.configure({ mode: 'serial' });

let site: OwnSite;
let path: string;

const PLAYER = 'https://player.vimeo.com/video/76979871';
const embed = (url: string, title: string): Block => ({ type: 'embed', attrs: { url, title } });

test.beforeAll(async () => {
  site = await ownSite();
  const [section] = await listSections('en');
  const id = await anArticle({
    sectionId: section?.id,
    headline: 'A dam is opened',
    body: {
      v: 1,
      type: 'doc',
      content: [
        {
          type: 'editorsNote',
          attrs: { kind: 'clarification' },
          content: [{ type: 'text', text: 'The dam is older.' }],
        },
        embed(PLAYER, 'The dam from above'),
        embed('https://tracker.example/x', 'A page nobody chose'),
      ],
    },
  });
  await publishArticle(EDITOR, id, new Date('2018-10-15T21:30:00+03:00'));
  const piece = await getPublishedArticle('en', id);
  path = piece ? addressOf(piece) : '';
});
test.afterAll(() => site.close());

/** Opens the piece and notes which other hosts are asked; the player answers with a page of one word. */
async function read(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.first.origin)) asked.push(new URL(request.url()).host);
  });
  await page.route(`${PLAYER}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Playing</p>' }));
  await page.goto(`${site.first.origin}${path}`);
  return asked;
}

test('a reader loads another site’s page by a click, and nothing is asked of it before', async ({ page }) => {
  const asked = await read(page);
  const load = page.getByRole('button', { name: words('en', 'article.embed.load', { host: 'player.vimeo.com' }) });
  await expect(load).toBeVisible();
  await expect(
    page.getByRole('link', { name: words('en', 'article.embed.open', { host: 'vimeo.com' }) }),
  ).toHaveAttribute('href', 'https://vimeo.com/76979871');
  expect(asked).toEqual([]);
  await load.click();
  await expect(page.frameLocator('iframe[title="The dam from above"]').getByText('Playing')).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', /allow-scripts/);
  expect(asked).toEqual(['player.vimeo.com']);
});

test('a reader of a page from a host nobody chose has a link, and the browser would frame no other', async ({
  page,
}) => {
  await read(page);
  await expect(page.getByText('A page nobody chose')).toBeVisible();
  await expect(page.getByRole('link', { name: /tracker\.example/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /tracker\.example/ })).toHaveCount(0);
  const headers = (await page.request.get(`${site.first.origin}${path}`)).headers();
  expect(headers['content-security-policy']).toMatch(/frame-src [^;]*https:\/\/player\.vimeo\.com/);
  expect(headers['content-security-policy']).not.toContain('tracker.example');
});

test('a reader is told what kind of note the editors have put in', async ({ page }) => {
  await read(page);
  await expect(page.locator('.editors-note')).toHaveText(`${words('en', 'article.clarification')}: The dam is older.`);
});
