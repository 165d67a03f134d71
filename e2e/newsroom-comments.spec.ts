import type { Browser, BrowserContext, Page } from '@playwright/test';
import { getDeskComment } from '../db/comments/commenters.ts';
import { listBans } from '../db/comments/ban-list.ts';
import { saveWordList } from '../db/comments/mutations.ts';
import { reportComment } from '../db/comments/readers.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { listMails } from '../db/mail/queries.ts';
import type { Locale } from '../db/site/locales.ts';
import { commentOn } from './comment-forms.ts';
import { aPerson, aPieceTaking, aReadersComment, aSender, type Person } from './factories.ts';
import { asReader, expect, open, sessionCookie, test, useOwnSite, windowOf, words } from './fixtures.ts';
import { actionId, addressOfPiece, plainForm, post } from './posts.ts';
import { SITE_URL } from './servers.ts';

/** Moderators at work on what readers say. */

useOwnSite();

const say = (key: string, values?: Record<string, string | number>, locale: Locale = 'en') =>
  words(locale, `newsroom.comments.${key}`, values);
const stateOf = async (id: number) => (await getDeskComment(SYSTEM, id))?.state;

let leila: Person;
let article: number;
let address: string;
test.beforeEach(async () => {
  leila = await aPerson('moderator', { name: 'Leila Haddad' });
  article = await aPieceTaking('pre');
  address = await addressOfPiece(article);
});

/** Comments that wait, written by these names, the last one newest; each by its id. */
async function waiting(...names: string[]): Promise<number[]> {
  const ids: number[] = [];
  const now = Date.now();
  for (const [at, name] of names.entries()) {
    const sent = { name, text: `${name} was there when it happened.`, email: `${name.toLowerCase()}@example.org` };
    ids.push(await aReadersComment(article, { ...sent, at: new Date(now + at * 1000 - names.length * 1000) }));
  }
  return ids;
}

async function deskOf(context: BrowserContext, path = '/newsroom/comments'): Promise<Page> {
  const page = await context.newPage();
  await open(page, path);
  return page;
}
/** Where script runs, keys are heard as soon as all can be ticked at once. */
const hearsKeys = (page: Page) => expect(page.getByLabel(say('all'))).toBeVisible();
const item = (page: Page, id: number) => page.locator(`#desk-${id}`);
const button = (page: Page, id: number, name: string) => item(page, id).getByRole('button', { name: say(name) });
const status = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const isShownToReaders = (browser: Browser, at: string | undefined, text: string) =>
  asReader(browser, at, async (page) => {
    await open(page, address);
    return (await commentOn(page, text).count()) > 0;
  });

test(
  'a moderator works a queue down with the keyboard alone, and takes back what was too quick',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    await saveWordList(SYSTEM, { list: 'suspect', words: ['casino'] });
    const [first = 0, second = 0, third = 0] = await waiting('Nadia', 'Marek', 'Ines');
    const now = new Date();
    const held = await aReadersComment(article, { name: 'Otto', text: 'Come to my c4sino, it is near.', at: now });
    const context = await windowOf(browser, leila, baseURL);
    const page = await deskOf(context);
    await hearsKeys(page);
    await expect(item(page, held).getByText(`${say('check.suspectWords')}: c4sino`)).toBeVisible();
    await expect(item(page, held).locator('.comment-words mark')).toHaveText('c4sino');
    const pending = page
      .getByRole('navigation', { name: say('queues') })
      .getByRole('link', { name: say('queue.pending') });
    const before = Number(/\d+/.exec((await pending.textContent()) ?? '')?.[0]);

    await page.keyboard.press('j');
    await expect(item(page, held)).toBeFocused();
    await page.keyboard.press('j');
    await expect(item(page, third)).toBeFocused();
    await page.keyboard.press('f');
    await status(page, say('did.approve', { count: 1 }));
    await page.keyboard.press('z');
    await status(page, say('did.undo', { count: 1 }));
    await expect(item(page, third)).toBeVisible();
    expect(await stateOf(third)).toBe('pending');
    expect(await isShownToReaders(browser, baseURL, 'Ines was there')).toBe(false);
    await item(page, third).focus();
    await page.keyboard.press('f');
    await status(page, say('did.approve', { count: 1 }));
    await expect(item(page, third)).toHaveCount(0);
    await expect(item(page, second)).toBeFocused();
    await expect(pending).toContainText(String(before - 1));
    expect(await isShownToReaders(browser, baseURL, 'Ines was there')).toBe(true);

    await item(page, second).focus();
    await page.keyboard.press('d');
    await status(page, say('did.reject', { count: 1 }));
    await page.keyboard.press('k');
    await item(page, held).focus();
    await page.keyboard.press('s');
    await status(page, say('did.spam', { count: 1 }));
    await item(page, first).focus();
    await page.keyboard.press('b');
    await expect(item(page, first).getByLabel(say('banBy'))).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status(page, say('did.ban', { count: 1 }));
    expect([await stateOf(second), await stateOf(held), await stateOf(first)]).toEqual([
      'rejected',
      'spam',
      'rejected',
    ]);
    expect((await listBans(SYSTEM)).map(({ label }) => label)).toEqual(['n…@example.org']);
    await page.keyboard.press('z');
    await status(page, say('did.undo', { count: 1 }));
    expect(await listBans(SYSTEM)).toEqual([]);
    await context.close();
  },
);

test(
  'two moderators never act on one comment, and each sees what the other does',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const omar = await aPerson('moderator', { name: 'Omar Said' });
    const [one = 0, other = 0] = await waiting('Salma', 'Karim');
    const [hers, his] = [await windowOf(browser, leila, baseURL), await windowOf(browser, omar, baseURL)];
    const [herPage, hisPage] = [await deskOf(hers), await deskOf(his)];
    await Promise.all([hearsKeys(herPage), hearsKeys(hisPage)]);
    await item(herPage, one).focus();
    await expect(item(hisPage, one)).toContainText('Leila Haddad', { timeout: 15_000 });
    await expect(button(hisPage, one, 'approve')).toBeDisabled();
    await expect(button(hisPage, other, 'approve')).toBeEnabled();
    // Whoever loads the page now sees it at once, and a form that was sent all the same is refused.
    await hisPage.reload();
    await expect(button(hisPage, one, 'approve')).toBeDisabled();
    const { name, value } = await sessionCookie(omar);
    const answer = await post(`${baseURL}/newsroom/comments`, {
      body: plainForm(actionId('judgeQueue'), { do: `spam:${one}` }),
      headers: { cookie: `${name}=${value}` },
    });
    expect(answer.text).toContain(say('refused.claimed'));
    expect(await stateOf(one)).toBe('pending');

    await herPage.keyboard.press('f');
    await status(herPage, say('did.approve', { count: 1 }));
    await expect(item(hisPage, one)).toContainText(say('moved.published'), { timeout: 15_000 });
    const [late = 0] = await waiting('Yusuf');
    const news = hisPage.getByRole('button', { name: say('newer', { count: 1 }) });
    await expect(news).toBeVisible({ timeout: 15_000 });
    await news.click();
    await expect(item(hisPage, late)).toBeVisible();
    await expect(item(hisPage, one)).toHaveCount(0);
    await Promise.all([hers.close(), his.close()]);
  },
);

for (const script of [true, false]) {
  const title = `many comments are judged at once ${script ? 'with' : 'without'} script; who is turned down learns why and is heard again`;
  test(title, async ({ browser, baseURL }) => {
    const [one = 0, other = 0] = await waiting('Rana', 'Dunya');
    const context = await browser.newContext({ baseURL, javaScriptEnabled: script });
    const signed = await windowOf(browser, leila, baseURL);
    await context.addCookies(await signed.cookies());
    await signed.close();
    const page = await deskOf(context);
    for (const id of [one, other]) await item(page, id).getByRole('checkbox').check();
    await page
      .getByRole('group', { name: say('bulk') })
      .getByRole('combobox')
      .selectOption('offTopic');
    await page.getByRole('button', { name: say('rejectAll') }).click();
    await status(page, say('did.reject', { count: 2 }));
    expect([await stateOf(one), await stateOf(other)]).toEqual(['rejected', 'rejected']);
    await page.getByRole('button', { name: say('undo') }).click();
    await status(page, say('did.undo', { count: 2 }));
    expect(await stateOf(one)).toBe('pending');

    await open(page, `/newsroom/comments/${one}`);
    await item(page, one).getByLabel(say('noteToAuthor')).fill('The piece is about the harvest.');
    await item(page, one)
      .getByRole('combobox', { name: say('reason') })
      .selectOption('offTopic');
    await button(page, one, 'reject').click();
    await status(page, say('did.reject', { count: 1 }));
    const mail = (await listMails(SYSTEM)).items.find(({ text }) => text.includes('about the harvest'));
    expect(mail?.text).toContain(words('en', 'comments.reason.offTopic'));
    const link = /https:\/\/paper\.example(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(SITE_URL + link).toContain('/comments/own/');

    const reader = await (await browser.newContext({ baseURL, javaScriptEnabled: script })).newPage();
    await open(reader, link);
    await expect(reader.getByText('The piece is about the harvest.')).toBeVisible();
    await reader.getByLabel(words('en', 'comments.appealText')).fill('My field is the harvest.');
    await reader.getByRole('button', { name: words('en', 'comments.appeal') }).click();
    await expect(reader.getByText(words('en', 'comments.appealed'))).toBeVisible();
    await reader.context().close();

    await open(page, '/newsroom/comments?queue=appealed');
    await expect(item(page, one).getByText('My field is the harvest.')).toBeVisible();
    await button(page, one, 'approve').click();
    await status(page, say('did.approve', { count: 1 }));
    expect(await isShownToReaders(browser, baseURL, 'Rana was there')).toBe(true);
    expect((await listMails(SYSTEM)).items[0]?.text).toContain(words('en', 'mail.appealGranted'));
    await context.close();
  });
}

test('a comment is answered, featured, mended with a mark and noted, and readers see what concerns them', async ({
  browser,
  baseURL,
}) => {
  const [id = 0, second = 0] = await waiting('Hala', 'Hala');
  await reportComment(aSender(), { commentId: id, category: 'hate', note: 'Read it twice.' });
  const context = await windowOf(browser, leila, baseURL);
  const page = await deskOf(context, `/newsroom/comments/${id}`);
  await button(page, id, 'approve').click();
  await status(page, say('did.approve', { count: 1 }));
  await page.getByRole('button', { name: say('feature'), exact: true }).click();
  await expect(page.getByRole('button', { name: say('unfeature') })).toBeVisible();
  for (const [label, press, answer, text] of [
    ['answerText', 'answerSend', 'answered', 'Thank you, we shall ask them.'],
    ['editText', 'editSave', 'edited', 'Hala was there when [removed] happened.'],
    ['noteText', 'noteSave', 'noted', 'Known to us since the spring.'],
  ] as const) {
    await page.getByLabel(say(label), { exact: true }).fill(text);
    await page.getByRole('button', { name: say(press), exact: true }).click();
    await status(page, say(answer));
  }
  await expect(page.locator('.comment-history').getByText('Known to us since the spring.')).toBeVisible();
  await open(page, `/newsroom/comments/${second}`);
  await expect(page.getByText('Known to us since the spring.').first()).toBeVisible();
  await expect(page.getByText('h…@example.org')).toBeVisible();
  await context.close();
  await asReader(browser, baseURL, async (reader) => {
    await open(reader, address);
    const comment = commentOn(reader, 'Hala was there when [removed] happened.');
    await expect(comment).toContainText(words('en', 'comments.featured'));
    await expect(comment).toContainText(words('en', 'comments.editedByStaff'));
    await expect(commentOn(reader, 'Thank you, we shall ask them.')).toContainText(words('en', 'comments.badge.staff'));
    await expect(reader.getByText('Known to us')).toHaveCount(0);
  });
});
