import type { Page } from '@playwright/test';
import { closeSessions } from '../db/auth/sessions.ts';
import { aBody, aDraft, aPerson, contentOf, type Person } from './factories.ts';
import { expect, restartableSite, type RestartableSite, windowOf, wireTest as test } from './fixtures.ts';
import { DeskPage } from './pages/desk.ts';

/** The server goes away while somebody writes, and comes back: what was typed meanwhile is saved, once. */

test.describe.configure({ mode: 'serial' });

let site: RestartableSite;
test.beforeAll(async () => {
  site = await restartableSite();
});
test.afterAll(() => site.close());

const LINES = ['The first paragraph stands.', 'The second paragraph stands.'];
const textOf = async (id: number) => JSON.stringify((await contentOf(id)).body);
/** How often the words stand in the piece. */
const timesIn = async (id: number, words: string) => (await textOf(id)).split(words).length - 1;

/** A piece of two paragraphs, open before `writer`. */
async function openPiece(page: Page, writer: Person) {
  const id = await aDraft({ headline: 'Before the server goes', body: aBody(...LINES), by: writer.actor });
  const desk = new DeskPage(page, 'en');
  await desk.openPiece(id);
  await desk.paper.waitFor();
  return { id, desk };
}

/** Types behind the first paragraph. */
async function write(desk: DeskPage, text: string): Promise<void> {
  await desk.paper.locator('p').first().click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(text);
}

const line = (desk: DeskPage) => desk.page.locator('.save-line');

/** What the device keeps of words that no server has: the line says that it does, the store says which. */
const keptOnDevice = ({ page }: DeskPage) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opened = indexedDB.open('broadsheet-newsroom');
        opened.onerror = () => reject(new Error('The device keeps nothing'));
        opened.onsuccess = () => {
          const all = opened.result.transaction('working-copies').objectStore('working-copies').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
          opened.result.close();
        };
      }),
  );

test('who writes while the server restarts loses nothing, and finds nothing twice', async ({ browser }) => {
  const writer = await aPerson('editor');
  const context = await windowOf(browser, writer, site.origin);
  const { id, desk } = await openPiece(await context.newPage(), writer);
  await write(desk, ' Saved before.');
  await expect.poll(() => timesIn(id, 'Saved before.'), { timeout: 15_000 }).toBe(1);
  // Under way when the server ends.
  await desk.page.keyboard.type(' Typed as it went.');
  await site.stop();
  await desk.page.keyboard.type(' Typed while it was away.');
  await expect(line(desk)).toContainText(desk.word('save.offline'), { timeout: 30_000 });
  await desk.standfirst.fill('A line above, typed while it was away.');
  await site.start();
  await expect(desk.saved).toBeVisible({ timeout: 30_000 });
  for (const words of [...LINES, 'Saved before.', 'Typed as it went.', 'Typed while it was away.'])
    expect([words, await timesIn(id, words)]).toEqual([words, 1]);
  expect((await contentOf(id)).standfirst).toBe('A line above, typed while it was away.');
  // The window goes on where it was, and a fresh one finds the same and is offered nothing.
  await write(desk, ' Typed afterwards.');
  await expect.poll(() => timesIn(id, 'Typed afterwards.'), { timeout: 15_000 }).toBe(1);
  await desk.openPiece(id);
  await expect(desk.paper).toContainText('Typed while it was away.');
  await expect(desk.button('save.restore')).toHaveCount(0);
  await context.close();
});

/** Signs in at the door that the page stands before. */
async function signIn(desk: DeskPage, { email, password }: Person): Promise<void> {
  await desk.page.getByLabel(desk.word('field.email'), { exact: true }).fill(email);
  await desk.page.getByLabel(desk.word('field.password'), { exact: true }).fill(password);
  await desk.button('signIn.submit').click();
}

test('whose session ended meanwhile signs in again in another tab, and the words are saved', async ({ browser }) => {
  const writer = await aPerson('editor');
  const context = await windowOf(browser, writer, site.origin);
  const { id, desk } = await openPiece(await context.newPage(), writer);
  await site.stop();
  await write(desk, ' Typed while it was away.');
  await closeSessions(writer.actor.id, new Date());
  await expect(line(desk)).toContainText(desk.word('save.offline'), { timeout: 30_000 });
  await site.start();
  await expect(line(desk)).toContainText(desk.word('save.signedOut'), { timeout: 30_000 });
  expect(await timesIn(id, 'Typed while it was away.')).toBe(0);
  const opened = context.waitForEvent('page');
  await desk.page.getByRole('link', { name: desk.word('save.signIn') }).click();
  const door = new DeskPage(await opened, 'en');
  await signIn(door, writer);
  await expect(door.page.getByRole('heading', { level: 1, name: door.word('nav.pieces') })).toBeVisible();
  await expect(desk.saved).toBeVisible({ timeout: 30_000 });
  expect(await timesIn(id, 'Typed while it was away.')).toBe(1);
  await context.close();
});

test('whose session ended meanwhile and who comes back in a new window is offered the words', async ({ browser }) => {
  const writer = await aPerson('editor');
  const context = await windowOf(browser, writer, site.origin);
  const { id, desk } = await openPiece(await context.newPage(), writer);
  await site.stop();
  await write(desk, ' Typed while it was away.');
  await closeSessions(writer.actor.id, new Date());
  await expect(line(desk)).toContainText(desk.word('save.offline'), { timeout: 30_000 });
  await expect.poll(() => keptOnDevice(desk)).toContain('Typed while it was away.');
  await desk.page.close();
  await site.start();
  const back = new DeskPage(await context.newPage(), 'en');
  await back.page.goto(`/newsroom/articles/${id}`);
  await signIn(back, writer);
  await back.button('save.restore').click({ timeout: 30_000 });
  await expect(back.paper).toContainText('Typed while it was away.');
  await expect.poll(() => timesIn(id, 'Typed while it was away.'), { timeout: 15_000 }).toBe(1);
  for (const words of LINES) expect([words, await timesIn(id, words)]).toEqual([words, 1]);
  await expect(back.button('save.restore')).toHaveCount(0);
  await context.close();
});
