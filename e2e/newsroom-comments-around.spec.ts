import type { Locale } from '../db/site/locales.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { listBans } from '../db/comments/ban-list.ts';
import { getDeskComment } from '../db/comments/commenters.ts';
import { listComments } from '../db/comments/desk.ts';
import { getWordList } from '../db/comments/lists.ts';
import { reportComment } from '../db/comments/readers.ts';
import { aPerson, aPieceTaking, aReadersComment, aSender } from './factories.ts';
import { expect, expectNoBarrier, open, sessionCookie, test, useOwnSite, windowOf, words } from './fixtures.ts';
import { actionId, post, scriptedForm } from './posts.ts';

/** The screens around the queues of comments: lists of words, bans, the outbox; how all of them look, and who may use them. */

useOwnSite();

const say = (key: string, values?: Record<string, string | number>, locale: Locale = 'en') =>
  words(locale, `newsroom.comments.${key}`, values);
const waiting = async (name: string, at = new Date()) =>
  aReadersComment(await aPieceTaking('pre'), { name, email: `${name}@example.org`, at });

for (const script of [true, false]) {
  test(`a list of words is tried on what was said before it is kept, ${script ? 'with' : 'without'} script`, async ({
    browser,
    baseURL,
  }) => {
    const word = script ? 'zebrafish' : 'quagga';
    await aReadersComment(await aPieceTaking('post'), { text: `I once saw a ${word} near the river.`, at: new Date() });
    const signed = await windowOf(browser, await aPerson('moderator'), baseURL);
    const context = await browser.newContext({ baseURL, javaScriptEnabled: script });
    await context.addCookies(await signed.cookies());
    const page = await context.newPage();
    await open(page, '/newsroom/comments/words');
    const list = page.getByRole('region', { name: say('list.banned') });
    const field = list.getByRole('textbox', { name: say('list.banned') });
    await field.fill('…');
    await list.getByRole('button', { name: say('save') }).click();
    await expect(list.getByRole('alert')).toHaveText(say('badWord', { word: '…' }));
    await expect(field).toHaveValue('…');
    await field.fill(`${word}\nnothing else`);
    await list.getByRole('button', { name: say('try') }).click();
    await expect(list.locator('mark')).toHaveText([word]);
    await expect(list.getByText(say('fresh'), { exact: true })).toBeVisible();
    expect((await getWordList(SYSTEM, 'banned')).words).not.toContain(word);
    await expect(field).toHaveValue(`${word}\nnothing else`);
    await list.getByRole('button', { name: say('save') }).click();
    await expect(field).toHaveValue(`nothing else\n${word}`);
    expect((await getWordList(SYSTEM, 'banned')).words).toContain(word);
    await Promise.all([context.close(), signed.close()]);
  });
}

const SCREENS = ['/newsroom/comments', '/newsroom/comments/words', '/newsroom/comments/bans', '/newsroom/mail'];

for (const language of ['en', 'ar'] as const) {
  test(`every screen of the desk is without barriers and fits, in ${language}`, async ({ browser, baseURL }) => {
    const admin = await aPerson('admin', { language });
    const id = await waiting('Samir');
    await reportComment(aSender(), { commentId: id, category: 'abuse' });
    const context = await windowOf(browser, admin, baseURL);
    const page = await context.newPage();
    await open(page, '/newsroom/comments');
    const own = page.getByRole('listitem').filter({ hasText: 'Samir' }).first();
    await own.locator('details[data-act=ban] > summary').click();
    for (const screen of [undefined, ...SCREENS.slice(1), `/newsroom/comments/${id}`]) {
      if (screen) await open(page, screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoBarrier(page);
      await page.setViewportSize({ width: 360, height: 800 });
      const wide = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(wide, screen ?? 'the queue').toBe(0);
      const box = test.info().project.use.viewport;
      if (box) await page.setViewportSize(box);
    }
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await context.close();
  });
}

test(
  'nobody but moderators gets anything done by a direct POST, and only administrators see the outbox',
  { tag: '@desktop' },
  async ({ baseURL }) => {
    const id = await waiting('Tariq');
    const look = () => Promise.all([getDeskComment(SYSTEM, id), listBans(SYSTEM), getWordList(SYSTEM, 'banned')]);
    const before = JSON.stringify(await look());
    const FIELDS: Record<string, Record<string, string | number>> = {
      judgeQueue: { do: `approve:${id}` },
      takeComment: { comment: id, hold: 'on' },
      editReadersComment: { comment: id, text: 'Overwritten', seen: 0 },
      markComment: { comment: id, featured: 'on' },
      noteOnComment: { comment: id, text: 'Overwritten' },
      answerComment: { comment: id, article: 1, text: 'Overwritten' },
      banByName: { value: 'example.org', days: '7', reason: '' },
      liftBanOf: { ban: 1 },
      saveWords: { list: 'banned', words: 'overwritten', from: '', do: 'save' },
    };
    for (const role of ['contributor', 'author', 'editor', ''] as const) {
      const { name, value } = role ? await sessionCookie(await aPerson(role)) : { name: 'none', value: 'x' };
      const cookie = `${name}=${value}`;
      for (const [action, fields] of Object.entries(FIELDS)) {
        const headers = { 'next-action': actionId(action), accept: 'text/x-component', cookie };
        const answer = await post(`${baseURL}/newsroom/comments/${id}`, { body: scriptedForm(fields), headers });
        expect([role, action, answer.status]).toEqual([role, action, role ? 403 : 401]);
      }
      const pulse = await post(`${baseURL}/newsroom/api/comments/pulse`, {
        body: JSON.stringify({ queue: 'pending', shown: [], holding: id }),
        headers: { 'content-type': 'application/json', cookie },
      });
      expect([role, pulse.status]).toEqual([role, role ? 403 : 401]);
      if (!role) continue;
      for (const screen of [...SCREENS, `/newsroom/comments/${id}`]) {
        const seen = await fetch(`${baseURL}${screen}`, { headers: { cookie }, redirect: 'manual' });
        expect([role, screen, seen.status]).toEqual([role, screen, 404]);
      }
    }
    expect(JSON.stringify(await look())).toBe(before);
    const { name, value } = await sessionCookie(await aPerson('moderator'));
    const outbox = await fetch(`${baseURL}/newsroom/mail`, { headers: { cookie: `${name}=${value}` } });
    expect(outbox.status).toBe(404);
    const far = await aPerson('moderator', { locales: ['fa'] });
    expect((await listComments(far.actor, 'pending')).items).toEqual([]);
  },
);
