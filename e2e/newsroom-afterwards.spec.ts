import type { Page } from '@playwright/test';
import { listAuthors } from '../db/authors/queries.ts';
import { runDuePlans } from '../db/articles/plans.ts';
import { publishArticle } from '../db/articles/mutations.ts';
import { changeSettings } from '../db/site/mutations.ts';
import {
  ADMIN,
  type Person,
  aBody,
  aDraft,
  aPerson,
  aPublishedArticle,
  anAuthor,
  contentOf,
  edit,
} from './factories.ts';
import { asReader, expect, open, test, useOwnSite, windowOf, words } from './fixtures.ts';
import { DeskPage } from './pages/desk.ts';

/** What becomes of a piece once it is written: hours, corrections, older versions, links to show it, the end. */

useOwnSite();

const HOUR = 3_600_000;

/** The wall clock of the paper, as a field for dates wants it. */
const wallClock = (at: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Beirut', dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');

let editor: Person;
test.beforeEach(async () => {
  editor = await aPerson('editor', { name: 'Leila Haddad' });
});

/** A piece that lacks nothing but readers. */
async function aFinishedDraft(headline: string): Promise<number> {
  const [byline] = await listAuthors('en');
  const authorIds = [byline?.id ?? (await anAuthor())];
  return aDraft({ headline, standfirst: 'In one sentence.', authorIds, by: editor.actor });
}

test('what is planned for a later hour happens then', async ({ browser, baseURL }) => {
  const headline = 'The ferry goes back into service';
  const id = await aFinishedDraft(headline);
  const context = await windowOf(browser, editor, baseURL);
  const desk = new DeskPage(await context.newPage(), 'en');
  await desk.openPiece(id);
  const plans = await desk.group('piece.panel.plan');
  const at = new Date(Date.now() + 3 * HOUR);
  await plans.getByLabel(desk.word('piece.plan.at')).fill(wallClock(at));
  await desk.button('piece.plan.set').click();
  await expect(desk.state('scheduled')).toBeVisible();
  await expect(plans).toContainText('Asia/Beirut');
  const seen = () => asReader(browser, baseURL, async (page) => (await page.goto(`/en/news/${id}`))?.status());
  await runDuePlans(new Date(at.getTime() - 2 * 60_000));
  expect(await seen()).toBe(404);
  await runDuePlans(new Date(at.getTime() + 60_000));
  expect(await seen()).toBe(200);
  await desk.openPiece(id);
  await expect(desk.state('published')).toBeVisible();
  await context.close();
});

test('a correction stands on the piece, in the list of corrections and in what machines read', async ({
  browser,
  baseURL,
}) => {
  const id = await aPublishedArticle({ headline: 'The count of the votes' });
  const text = 'An earlier version gave the number of voters as 12,000. It was 12,400.';
  const context = await windowOf(browser, editor, baseURL);
  const desk = new DeskPage(await context.newPage(), 'en');
  await desk.openPiece(id);
  const group = await desk.group('piece.panel.corrections');
  await group.getByLabel(desk.word('piece.correct.text')).fill(text);
  await desk.button('piece.correct.send').click();
  await expect(group.getByRole('listitem')).toContainText(text);
  await asReader(browser, baseURL, async (page) => {
    await open(page, `/en/news/${id}`);
    await expect(page.getByRole('main').getByText(text)).toBeVisible();
    const facts = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
    ) as {
      correction: { text: string }[];
    };
    expect(facts.correction.map((one) => one.text)).toEqual([text]);
    await open(page, '/en/corrections');
    await expect(page.getByRole('main').getByText(text)).toBeVisible();
  });
  await context.close();
});

test('an older version is looked at word by word, and comes back', async ({ browser, baseURL }) => {
  const id = await aFinishedDraft('Rain delays the harvest');
  await edit(id, { body: aBody('It rained for ten days.'), headline: 'Rain delays the harvest' });
  await edit(id, { body: aBody('It rained for nine days.') });
  const context = await windowOf(browser, editor, baseURL);
  const desk = new DeskPage(await context.newPage(), 'en');
  await desk.openPiece(id);
  await desk.page.getByRole('link', { name: desk.word('piece.history') }).click();
  const changes = desk.page.getByRole('region', { name: desk.word('history.compare') });
  await expect(changes.locator('del')).toContainText('ten');
  await expect(changes.locator('ins')).toContainText('nine');
  await desk.page
    .getByRole('navigation', { name: desk.word('history.title') })
    .getByRole('link')
    .nth(1)
    .click();
  await desk.button('history.restore').click();
  await expect(desk.paper).toContainText('It rained for ten days.');
  expect(JSON.stringify((await contentOf(id)).body)).toContain('ten days');
  await context.close();
});

test('a link shows the working copy to whoever has it, until it is ended', async ({ browser, baseURL }) => {
  const id = await aFinishedDraft('A draft that a lawyer should read');
  const context = await windowOf(browser, editor, baseURL);
  const desk = new DeskPage(await context.newPage(), 'en');
  await desk.openPiece(id);
  const group = await desk.group('piece.panel.share');
  await group.getByLabel(desk.word('piece.share.name')).fill('The lawyer');
  await desk.button('piece.share.make').click();
  const link = await group.getByRole('link').getAttribute('href');
  expect(link).toMatch(/^\/en\/preview\/[\w-]{20,}$/);
  await asReader(browser, baseURL, async (page) => {
    const answer = await page.goto(link ?? '');
    expect(answer?.headers()['cache-control']).toBe('private, no-store');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A draft that a lawyer should read');
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
  });
  await desk.openPiece(id);
  const again = await desk.group('piece.panel.share');
  await expect(again.getByText('The lawyer')).toBeVisible();
  await expect(again.getByText(desk.word('piece.share.unused'))).toHaveCount(0);
  await desk.button('piece.share.revoke').click();
  await expect(again.getByText(desk.word('piece.share.revoked', { name: 'The lawyer' }))).toBeVisible();
  await asReader(browser, baseURL, async (page) => {
    await page.goto(link ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('en', 'newsroom.preview.gone'));
    await expect(page.getByRole('main')).not.toContainText('lawyer');
  });
  await context.close();
});

test('a withdrawn piece leaves no trace but the word that it was withdrawn, and why', async ({ browser, baseURL }) => {
  const headline = 'A report that did not hold';
  const authorIds = [await anAuthor({ slug: 'no-trace' })];
  const id = await aPublishedArticle({ headline, keywords: ['Untraceable'], authorIds, at: new Date() });
  const lists = ['/en', '/en/news', '/en/keywords/untraceable', '/en/authors/no-trace', '/en/most-viewed', '/en/about'];
  const names = async (page: Page, path: string) => {
    await page.goto(path);
    return (await page.content()).includes(headline);
  };
  await asReader(browser, baseURL, async (page) => {
    for (const path of lists.slice(0, 4)) expect(await names(page, path), path).toBe(true);
  });
  const context = await windowOf(browser, editor, baseURL);
  const desk = new DeskPage(await context.newPage(), 'en');
  await desk.openPiece(id);
  const group = await desk.group('piece.panel.end');
  await group.getByLabel(desk.word('piece.withdrawReason')).fill('The document it rested on was forged.');
  await desk.button('piece.withdraw').click();
  await expect(desk.state('withdrawn')).toBeVisible();
  await asReader(browser, baseURL, async (page) => {
    for (const path of lists) expect(await names(page, path), path).toBe(false);
    const answer = await page.goto(`/en/news/${id}`);
    expect(answer?.status()).toBe(410);
    await expect(page.getByRole('main')).toContainText('The document it rested on was forged.');
    expect(await page.content()).not.toContain(headline);
  });
  await context.close();
});

test('readers see word by word what changed in a published piece, where the site shows it', async ({
  browser,
  baseURL,
}) => {
  const id = await aFinishedDraft('The dam holds');
  await publishArticle(editor.actor, id, { at: new Date(Date.now() - HOUR) });
  await edit(id, { standfirst: 'In one longer sentence.' });
  await publishArticle(editor.actor, id, { told: true });
  await asReader(browser, baseURL, async (page) => {
    expect((await page.goto(`/en/changes/${id}`))?.status()).toBe(404);
    await changeSettings(ADMIN, { publicChangeLog: true });
    await open(page, `/en/news/${id}`);
    await page.getByRole('link', { name: words('en', 'article.changes') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The dam holds');
    await expect(page.getByRole('main').locator('ins')).toContainText('longer');
    await expect(page.getByRole('main')).toContainText(words('en', 'newsroom.piece.standfirst'));
  });
});

test('an editor sees the piece as a reader would, at the width of a telephone and by night', async ({
  browser,
  baseURL,
}) => {
  const id = await aFinishedDraft('The harvest is late');
  const context = await windowOf(browser, editor, baseURL);
  const desk = new DeskPage(await context.newPage(), 'en');
  await desk.openPiece(id);
  await desk.page.getByRole('link', { name: desk.word('piece.preview') }).click();
  const frame = desk.page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('The harvest is late');
  await expect(desk.page.locator('iframe')).toHaveJSProperty('clientWidth', 390);
  await desk.page.getByRole('radio', { name: desk.word('preview.desk') }).check();
  await expect(desk.page.locator('iframe')).toHaveJSProperty('clientWidth', 1280);
  await desk.page.getByRole('radio', { name: desk.word('preview.dark') }).check();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await context.close();
});
