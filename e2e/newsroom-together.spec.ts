import type { Browser, Page } from '@playwright/test';
import { listAuthors } from '../db/authors/queries.ts';
import { aBody, aDraft, aPerson, contentOf, type Person } from './factories.ts';
import { expect, signedIn, useOwnSite, wireTest as test, words } from './fixtures.ts';
import { DeskPage } from './pages/desk.ts';

/**
 * Two people at one piece, and a connection that comes and goes: nobody's words are lost. Refused saves and a cut network are what
 * this is about, so what browsers complain of is not looked at.
 */

useOwnSite();
const LINES = ['The first paragraph stands.', 'The second paragraph stands.', 'The third paragraph stands.'];

async function aPieceOfThree(by: Person): Promise<number> {
  const [byline] = await listAuthors('en');
  return aDraft({
    headline: 'Two people, one piece',
    standfirst: 'In short.',
    authorIds: byline ? [byline.id] : [],
    body: aBody(...LINES),
    by: by.actor,
  });
}

/** Puts the caret behind the paragraph with this number and types. */
async function writeBehind(desk: DeskPage, paragraph: number, text: string): Promise<void> {
  await desk.paper.locator('p').nth(paragraph).click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(text);
}

const textOf = async (id: number) => JSON.stringify((await contentOf(id)).body);

test.describe('Two editors', () => {
  const open = async (page: Page, id: number) => {
    const desk = new DeskPage(page, 'en');
    await desk.openPiece(id);
    await desk.paper.waitFor();
    return desk;
  };

  /** Rana in the first window and Omid in `other`, with the same piece before them. */
  const atOnePiece = async (browser: Browser, page: Page, baseURL: string | undefined) => {
    const [rana, omid] = [
      await aPerson('editor', { name: 'Rana Aziz' }),
      await aPerson('editor', { name: 'Omid Karimi' }),
    ];
    const id = await aPieceOfThree(rana);
    await signedIn(page.context(), rana, baseURL);
    const other = await browser.newContext({ baseURL: baseURL ?? '' });
    await signedIn(other, omid, baseURL);
    const [one, two] = [await open(page, id), await open(await other.newPage(), id)];
    return { id, one, two, other };
  };

  test('who write in different paragraphs both find their words in the piece', async ({ browser, page, baseURL }) => {
    const { id, one, two, other } = await atOnePiece(browser, page, baseURL);
    await writeBehind(one, 0, ' Rana was here.');
    await writeBehind(two, 2, ' Omid was here.');
    await expect.poll(() => textOf(id), { timeout: 30_000 }).toContain('Rana was here.');
    await expect.poll(() => textOf(id), { timeout: 30_000 }).toContain('Omid was here.');
    await expect(one.page.getByText(one.word('save.others', { names: 'Omid Karimi' }))).toBeVisible({
      timeout: 30_000,
    });
    await expect(one.paper).toContainText('Omid was here.', { timeout: 30_000 });
    await other.close();
  });

  test('who write in the same paragraph choose, and may keep both', async ({ browser, page, baseURL }) => {
    const { id, one, two, other } = await atOnePiece(browser, page, baseURL);
    await writeBehind(one, 1, ' Rana says so.');
    await expect.poll(() => textOf(id), { timeout: 30_000 }).toContain('Rana says so.');
    await writeBehind(two, 1, ' Omid says so.');
    const screen = two.page.getByRole('dialog', { name: two.word('save.conflictTitle') });
    await expect(screen).toBeVisible({ timeout: 30_000 });
    await expect(screen).toContainText('Rana says so.');
    await expect(screen).toContainText('Omid says so.');
    expect(await textOf(id), 'nothing is saved before it is decided').not.toContain('Omid says so.');
    await screen.getByRole('radio', { name: two.word('save.keepBoth') }).check();
    await screen.getByRole('button', { name: two.word('save.decide') }).click();
    await expect(screen).toBeHidden();
    await expect.poll(() => textOf(id), { timeout: 30_000 }).toContain('Omid says so.');
    expect(await textOf(id)).toContain('Rana says so.');
    await other.close();
  });
});

test('who writes while the network is away finds it saved when it is back', async ({ page, baseURL }) => {
  const rana = await aPerson('editor');
  const id = await aPieceOfThree(rana);
  await signedIn(page.context(), rana, baseURL);
  const desk = new DeskPage(page, 'en');
  await desk.openPiece(id);
  await desk.paper.waitFor();
  await page.context().setOffline(true);
  await writeBehind(desk, 0, ' Written on the train.');
  await expect(page.locator('.save-line')).toContainText(words('en', 'newsroom.save.offline'), { timeout: 30_000 });
  await page.context().setOffline(false);
  await expect.poll(() => textOf(id), { timeout: 30_000 }).toContain('Written on the train.');
});

test('whose window dies before it was saved is offered the words again', async ({ page, baseURL }) => {
  const rana = await aPerson('editor');
  const id = await aPieceOfThree(rana);
  await signedIn(page.context(), rana, baseURL);
  const desk = new DeskPage(page, 'en');
  await desk.openPiece(id);
  await desk.paper.waitFor();
  await page.context().setOffline(true);
  await writeBehind(desk, 0, ' Written before the crash.');
  await expect(page.locator('.save-line')).toContainText(words('en', 'newsroom.save.offline'), { timeout: 30_000 });
  const again = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await again.context().setOffline(false);
  const returned = new DeskPage(again, 'en');
  await returned.openPiece(id);
  await returned.button('save.restore').click({ timeout: 30_000 });
  await expect(returned.paper).toContainText('Written before the crash.');
  await expect.poll(() => textOf(id), { timeout: 30_000 }).toContain('Written before the crash.');
});
