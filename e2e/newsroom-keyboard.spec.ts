import type { BrowserContext, Locator, Page } from '@playwright/test';
import { listAuthors } from '../db/authors/queries.ts';
import { LOCALES } from '../db/site/locales.ts';
import { aPerson, type Person } from './factories.ts';
import { asReader, expect, open, signedIn, test, useOwnSite } from './fixtures.ts';
import { DeskPage } from './pages/desk.ts';
import { EditorPage } from './pages/editor.ts';
import { reachable, stopAt, tabThrough, tabTo } from './pages/keyboard.ts';
import { piecesInEveryCondition } from './pages/newsroom-pieces.ts';

/** The newsroom with a keyboard and nothing else. */

useOwnSite();

/** From the top of the page Tab comes by everything, in the order of the page, and one sees where one is. */
async function expectReachable(page: Page): Promise<void> {
  const all = await reachable(page);
  const stops = await tabThrough(page, { most: all.length * 8 + 40 });
  const known = stops.filter(({ at }) => at >= 0);
  const reached = new Set(known.map(({ at }) => at));
  expect(
    all.filter((_, at) => !reached.has(at)),
    'what Tab never comes to',
  ).toEqual([]);
  expect(
    known.filter(({ isMarked }) => !isMarked).map(({ name }) => name),
    'where one does not see the focus',
  ).toEqual([]);
  expect(
    known.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
    'what lies under something else',
  ).toEqual([]);
  const order = known.map(({ at }) => at);
  expect(order, 'the order of the page').toEqual(order.toSorted((a, b) => a - b));
}

test.describe('Tab', { tag: '@desktop' }, () => {
  test('comes by everything at the door', async ({ page }) => {
    for (const path of ['sign-in', 'forgot', 'join/nothing']) {
      await open(page, `/newsroom/${path}`);
      await test.step(path, () => expectReachable(page));
    }
  });

  for (const locale of ['en', 'ar'] as const) {
    test(`comes by everything behind it, in ${LOCALES[locale].name}`, async ({ page, context, baseURL }) => {
      const person = await aPerson('admin', { language: locale });
      const pieces = await piecesInEveryCondition(person, locale);
      await signedIn(context, person, baseURL);
      const piece = (id: number) => `/articles/${id}`;
      const paths = ['', '/articles/new', '/people', '/settings', '/account'];
      const ofPieces = [pieces.empty, pieces.full, pieces.live, pieces.withdrawn].map(piece);
      for (const path of [...paths, ...ofPieces, `${piece(pieces.live)}/history`, `${piece(pieces.live)}/preview`]) {
        await open(page, `/newsroom${path}`);
        if (ofPieces.includes(path)) await page.locator('.editor-toolbar, .piece-paper > .notice').first().waitFor();
        const folded = page.locator('details:not([open]) > summary');
        while ((await folded.count()) > 0) await folded.first().press('Enter');
        await test.step(path, () => expectReachable(page));
      }
    });
  }
});

type Opened = { by: Locator; keys?: string[]; what: Locator };

test.describe('What opens', { tag: '@desktop' }, () => {
  let desk: DeskPage;
  let editor: EditorPage;

  async function atAPiece(page: Page, context: BrowserContext, at: string | undefined): Promise<void> {
    const person = await aPerson('admin');
    const pieces = await piecesInEveryCondition(person, 'en');
    await signedIn(context, person, at);
    [desk, editor] = [new DeskPage(page, 'en'), new EditorPage(page, 'en')];
    await desk.openPiece(pieces.full);
    await editor.toolbar.waitFor();
  }

  /** Opened by keys on `by`, it has the focus or keeps it inside; Escape closes it, and the focus is back. */
  async function expectOpens({ by, keys = ['Enter'], what }: Opened): Promise<void> {
    const { page } = desk;
    await by.focus();
    for (const key of keys) await page.keyboard.press(key);
    await expect(what).toBeVisible();
    await expect(what.locator(':focus'), 'the focus is inside').toHaveCount(1);
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const { activeElement: element } = document;
      // Between the last control and the first stand those of the browser.
      return element !== document.body && !element?.closest('dialog');
    });
    expect(outside, 'Tab stays inside').toBe(false);
    await page.keyboard.press('Escape');
    await expect(what).toHaveCount(0);
    await expect(by, 'the focus is back').toBeFocused();
  }

  test('closes by Escape and gives the focus back', async ({ page, context, baseURL }) => {
    await atAPiece(page, context, baseURL);
    const dialog = { what: editor.dialog };
    await expectOpens({ by: editor.paper, keys: ['Control+/'], ...dialog });
    await expectOpens({ by: editor.paper, keys: ['Control+k'], ...dialog });
    await expectOpens({ by: desk.button('piece.leadChoose').first(), ...dialog });
    await desk.group('piece.translations');
    await expectOpens({ by: desk.button('piece.translations.link'), ...dialog });
    // A list that hangs on a field leaves the focus there.
    const authors = desk.panel.getByRole('combobox', { name: desk.word('piece.authors'), exact: true });
    await authors.focus();
    await expect(authors).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(authors).toHaveAttribute('aria-expanded', 'false');
    await expect(authors).toBeFocused();
    // What is chosen goes by the keyboard too, and the focus stays at the field.
    await page.keyboard.press('Shift+Tab');
    await expect(desk.panel.locator('.token button').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(authors).toBeFocused();
    await expect(desk.panel.locator('.token')).toHaveCount(0);
  });

  test('is no trap: a table, a menu, a card', async ({ page, context, baseURL }) => {
    await atAPiece(page, context, baseURL);
    const rows = editor.paper.locator('tr');
    await editor.paper.locator('td').last().click();
    await editor.press('Tab');
    await expect(rows, 'Tab makes a row').toHaveCount(3);
    await expect(editor.paper).toBeFocused();
    await editor.press('Escape', 'Tab');
    await expect(rows).toHaveCount(3);
    await expect(editor.paper).not.toBeFocused();
    await editor.press('Shift+Tab');
    await expect(editor.paper).toBeFocused();
    await editor.paper.locator('> p').last().click();
    await editor.press('End', 'Enter');
    await editor.write('/');
    await editor.menu.waitFor();
    await editor.press('Escape');
    await expect(editor.menu).toBeHidden();
    await expect(editor.paper).toBeFocused();
    await editor.paper.locator('.editor-card.is-figure .meta').click();
    await editor.press('Enter');
    await expect(editor.field('caption')).toBeFocused();
    await editor.press('Escape');
    await expect(editor.paper).toBeFocused();
  });
});

type Story = { writer: Person; desk: DeskPage; editor: EditorPage };

/** Presses a button of the page by keyboard; the focus must not be lost over it. */
async function press({ desk }: Story, button: Locator): Promise<void> {
  await tabTo(desk.page, button);
  await desk.page.keyboard.press('Enter');
}

async function comeIn({ desk, writer }: Story): Promise<void> {
  const { page } = desk;
  await open(page, '/newsroom/sign-in');
  await tabTo(page, page.getByLabel(desk.word('field.email'), { exact: true }));
  await page.keyboard.type(writer.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(writer.password);
  await page.keyboard.press('Enter');
}

async function begin(story: Story, headline: string): Promise<void> {
  const { desk } = story;
  const { page } = desk;
  await press(story, page.getByRole('link', { name: desk.word('desk.new'), exact: true }));
  await tabTo(page, page.getByLabel(desk.word('piece.headline')));
  await page.keyboard.type(headline);
  await tabTo(page, page.getByLabel(desk.word('piece.section')));
  await page.keyboard.type('News');
  await press(story, desk.button('desk.begin'));
  await desk.paper.waitFor();
}

/** Standfirst, text, a picture with its caption, a byline. */
async function write(story: Story): Promise<void> {
  const { desk, editor } = story;
  const { page } = desk;
  await tabTo(page, desk.standfirst);
  await page.keyboard.type('Traffic crosses the river again.');
  await tabTo(page, desk.paper);
  await editor.write('The bridge opened on Monday.', '');
  await editor.choose('picture');
  await editor.found.first().waitFor();
  await editor.press('Enter');
  await editor.write('The first to cross was a bread van.');
  await tabTo(page, desk.button('piece.leadChoose'));
  await page.keyboard.press('Enter');
  await editor.found.first().waitFor();
  await editor.press('ArrowDown', 'Enter');
  await expect(desk.button('piece.leadChoose').first()).toBeFocused();
  const [byline] = await listAuthors('en');
  await tabTo(page, desk.panel.getByRole('combobox', { name: desk.word('piece.authors'), exact: true }));
  await page.keyboard.type(byline?.name ?? '');
  await page.keyboard.press('Enter');
  await expect(desk.saved).toBeVisible();
}

test('an editor publishes a piece by the keyboard alone', { tag: '@desktop' }, async ({ page, browser, baseURL }) => {
  const writer = await aPerson('editor');
  const story = { writer, desk: new DeskPage(page, 'en'), editor: new EditorPage(page, 'en') };
  const { desk } = story;
  const headline = 'The bridge opens again after a year of repairs';
  await comeIn(story);
  await begin(story, headline);
  await write(story);
  const accepted = desk.panel.getByLabel(desk.word('piece.accepted'));
  await tabTo(page, accepted, { key: 'Shift+Tab' });
  await page.keyboard.press('Space');
  await press(story, desk.button('piece.publish'));
  await expect(desk.state('published')).toBeVisible();
  await reachable(page);
  expect(await stopAt(page), 'where one is, after the press').toBeDefined();
  const live = page.getByRole('link', { name: desk.word('piece.live') });
  const address = await live.getAttribute('href');
  await asReader(browser, baseURL, async (reader) => {
    await open(reader, address ?? '');
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(reader.getByRole('main')).toContainText('The first to cross was a bread van.');
    await expect(reader.getByRole('main').locator('figure img').first()).toBeVisible();
  });
  await press(story, desk.button('nav.signOut'));
  await expect(page.getByText(desk.word('signIn.signedOut'))).toBeVisible();
});
