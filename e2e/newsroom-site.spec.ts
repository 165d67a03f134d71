import type { Browser, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { auditLog } from '../db/audit/schema.ts';
import { transaction } from '../db/client.ts';
import type { Locale } from '../db/site/locales.ts';
import { listTopPieces } from '../db/views/numbers.ts';
import { ADMIN, aPerson } from './factories.ts';
import { asReader, expect, open, test, useOwnSite, windowOf, words } from './fixtures.ts';
import { lookUp } from './posts.ts';

/** An administrator names the paper, reads its numbers and its log. */

useOwnSite();

async function desk(browser: Browser, baseURL: string | undefined, language: Locale = 'en'): Promise<Page> {
  const context = await windowOf(browser, await aPerson('admin', { name: 'Hana Idris', language }), baseURL);
  return context.newPage();
}

const say = (key: string, values?: Record<string, string | number>) => words('en', `newsroom.${key}`, values);
const part = (page: Page, name: string) => page.getByRole('region', { name: say(`settings.${name}`), exact: true });
const save = (page: Page, name: string) =>
  part(page, name)
    .getByRole('button', { name: say('settings.save') })
    .first();

test('an administrator gives the paper another name, mark and places elsewhere, and readers find them at once', async ({
  browser,
  baseURL,
}) => {
  const page = await desk(browser, baseURL);
  await open(page, '/newsroom/settings');
  const identity = part(page, 'identity');
  await identity.getByLabel(say('settings.name')).first().fill('');
  await save(page, 'identity').click();
  await expect(identity.getByText(words('en', 'newsroom.error.required'))).toBeVisible();
  await identity.getByLabel(say('settings.name')).first().fill('The Harbour Gazette');
  await identity.getByLabel(say('settings.links')).first().fill('Mastodon https://social.example/@gazette');
  await identity
    .getByRole('button', { name: words('en', 'newsroom.piece.leadChoose') })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await save(page, 'identity').click();
  await expect(identity.getByText(say('settings.saved')).first()).toBeVisible();
  await asReader(browser, baseURL, async (reader) => {
    await open(reader, '/en');
    await expect(reader.locator('.masthead').getByRole('img', { name: 'The Harbour Gazette' })).toBeVisible();
    await expect(reader).toHaveTitle(/^The Harbour Gazette \|/);
    const elsewhere = reader.getByRole('contentinfo').getByRole('link', { name: 'Mastodon' });
    await expect(elsewhere).toHaveAttribute('href', 'https://social.example/@gazette');
  });
  await page.context().close();
});

test('an administrator switches a language off and on, and says how comments are taken, also without JavaScript', async ({
  browser,
  baseURL,
  request,
}) => {
  const person = await aPerson('admin');
  const withCookie = await windowOf(browser, person, baseURL);
  const plain = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  await plain.addCookies(await withCookie.cookies());
  const page = await plain.newPage();
  await open(page, '/newsroom/settings');
  await part(page, 'languages').getByRole('checkbox', { name: 'فارسی' }).uncheck();
  await save(page, 'languages').click();
  await expect(part(page, 'languages').getByText(say('settings.saved'))).toBeVisible();
  expect((await request.get('/fa')).status()).toBe(404);
  await part(page, 'languages').getByRole('checkbox', { name: 'فارسی' }).check();
  await save(page, 'languages').click();
  await expect(part(page, 'languages').getByText(say('settings.saved'))).toBeVisible();
  expect((await request.get('/fa')).status()).toBe(200);
  await part(page, 'comments').getByLabel(say('settings.commentsLinks')).fill('99');
  await part(page, 'comments').getByLabel(say('settings.commentsMode')).selectOption('pre');
  await save(page, 'comments').click();
  await expect(part(page, 'comments').getByText(words('en', 'newsroom.error.badValue'))).toBeVisible();
  await expect(part(page, 'comments').getByLabel(say('settings.commentsMode'))).toHaveValue('pre');
  await part(page, 'comments').getByLabel(say('settings.commentsLinks')).fill('0');
  await save(page, 'comments').click();
  await expect(part(page, 'comments').getByText(say('settings.saved'))).toBeVisible();
  await part(page, 'mail').getByRole('button').click();
  await expect(part(page, 'mail').getByText(say('settings.error.noMailServer'))).toBeVisible();

  // An address of an earlier site is led on, and forgotten again.
  await page.getByRole('link', { name: say('addresses.title') }).click();
  const leadOn = async (from: string, to: string) => {
    await page.getByLabel(say('addresses.path'), { exact: true }).fill(from);
    await page.getByLabel(say('addresses.target'), { exact: true }).fill(to);
    await page.getByRole('button', { name: say('addresses.add'), exact: true }).click();
  };
  await leadOn('/2009/Rain.html', '/en/about');
  await expect(page.getByRole('row').filter({ hasText: '/2009/rain.html' })).toContainText('/en/about');
  expect(await lookUp(baseURL, '/2009/Rain.html')).toMatchObject({ status: 308, location: '/en/about' });
  await leadOn('/en/about', '/2009/rain.html');
  await expect(page.getByText(say('addresses.error.loop'))).toBeVisible();
  await expect(page.getByLabel(say('addresses.path'), { exact: true })).toHaveValue('/en/about');
  const row = page.getByRole('row').filter({ hasText: '/2009/rain.html' });
  await row.getByRole('button').click();
  await expect(row).toHaveCount(0);
  expect((await lookUp(baseURL, '/2009/Rain.html')).status).toBe(404);
  await plain.close();
  await withCookie.close();
});

test('an editor reads what was read, in another language and span, of one piece, and takes it away as a file', async ({
  browser,
  baseURL,
}) => {
  const context = await windowOf(browser, await aPerson('editor'), baseURL);
  const page = await context.newPage();
  await open(page, '/newsroom/numbers');
  const [first] = await listTopPieces(ADMIN, { locale: 'en', window: 'month', limit: 1 });
  await page.getByRole('link', { name: say('numbers.window.month'), exact: true }).click();
  await expect(page.getByRole('link', { name: say('numbers.window.month'), exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const row = page.getByRole('row').filter({ hasText: first?.name ?? '-' });
  await expect(row).toContainText(String(first?.views));
  const file = await page.request.get('/newsroom/api/numbers/pieces?locale=en&window=month');
  expect(file.headers()['content-disposition']).toBe('attachment; filename="pieces-en-month.csv"');
  expect((await file.text()).split('\r\n')[1]).toContain(`${first?.id},`);
  const weeks = await page.request.get('/newsroom/api/numbers/moderation?locale=en&window=month');
  expect((await weeks.text()).split('\r\n')[0]).toContain('week_from,received,held,pending,published,rejected');
  await expect(page.getByRole('table').filter({ hasText: say('numbers.received') })).toBeVisible();
  expect((await page.request.get('/newsroom/api/numbers/secrets?locale=en&window=month')).status()).toBe(404);
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.name ?? '-');
  await expect(page.getByRole('img', { name: say('numbers.viewsOf.month') })).toBeVisible();
  await open(page, '/newsroom/audit', 404);
  expect((await page.request.get('/newsroom/api/audit')).status()).toBe(403);
  await context.close();
});

test('an administrator reads the log in Arabic, filters it, and sees that a row was altered behind its back', async ({
  browser,
  baseURL,
}) => {
  const page = await desk(browser, baseURL, 'ar');
  await open(page, '/newsroom/audit');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByLabel(words('ar', 'newsroom.audit.verb')).fill('nameSite');
  await page.getByRole('button', { name: words('ar', 'newsroom.desk.filter') }).click();
  const rows = page.getByRole('row').filter({ hasText: 'nameSite' });
  await expect(rows.first()).toContainText('The Harbour Gazette');
  await expect(page.getByRole('row').filter({ hasText: 'changeSettings' })).toHaveCount(0);
  const proof = page.getByRole('link', { name: words('ar', 'newsroom.audit.verify') });
  await proof.click();
  await expect(page.getByRole('status').filter({ hasText: 'السجلّ سليم' })).toBeVisible();
  await transaction((tx) =>
    tx
      .update(auditLog)
      .set({ verb: 'nameSites' })
      .where(eq(auditLog.verb, 'nameSite'))
      .then(() => undefined),
  );
  await proof.click();
  await expect(page.getByRole('alert').filter({ hasText: 'السجلّ غير سليم' })).toBeVisible();
  const file = await page.request.get('/newsroom/api/audit');
  expect((await file.text()).split('\r\n')[0]).toContain('id,at,actor,verb,subject,subject_id,before,after');
  await page.context().close();
});

test('an administrator takes the sample edition away, and the paper is bare', async ({ browser, baseURL, request }) => {
  const page = await desk(browser, baseURL);
  await open(page, '/newsroom/settings');
  const sample = part(page, 'sample');
  await sample.getByRole('textbox').fill('Another paper');
  await sample.getByRole('button').click();
  await expect(sample.getByText(words('en', 'newsroom.error.badValue'))).toBeVisible();
  await sample.getByRole('textbox').fill('The Harbour Gazette');
  await sample.getByRole('button').click();
  await expect(sample).toHaveCount(0);
  for (const path of ['/en', '/ar', '/en/news', '/en/topics', '/en/maps', '/en/gallery/photos'])
    expect((await request.get(path)).status(), path).toBe(200);
  expect(await (await request.get('/en')).text()).not.toMatch(/Idlib|sample edition/i);
  await page.context().close();
});
