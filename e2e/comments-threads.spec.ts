import type { Page } from '@playwright/test';
import { importComment, removeComment } from '../db/comments/mutations.ts';
import { listComments } from '../db/comments/desk.ts';
import { listPublishedThreads } from '../db/comments/queries.ts';
import { likeComment } from '../db/comments/readers.ts';
import { commentOn, formOn, openForm, send, writesSlowly } from './comment-forms.ts';
import { ADMIN, aPieceTaking, aSender, aUser, HOUR, NOON } from './factories.ts';
import { expect, open, test, useOwnSite, words } from './fixtures.ts';
import { addressOfPiece } from './posts.ts';

/** Fifty-three threads under a piece: their order, their pages, their answers, and what readers do with them. */

useOwnSite();

const THREADS = 53;
let article: number;
let address: string;
/** Ids of the threads by their number, oldest first, from 1. */
const ids: number[] = [0];
const voice = (number: number) => `This is voice ${number}.`;

test.beforeAll(async () => {
  article = await aPieceTaking('post');
  address = await addressOfPiece(article);
  for (let number = 1; number <= THREADS; number += 1) {
    const at = new Date(NOON.getTime() + number * HOUR);
    ids.push(await importComment(ADMIN, { articleId: article, name: 'Rana', body: voice(number), createdAt: at }));
  }
  for (const number of [7, 7, 20]) await likeComment(aSender(), { commentId: ids[number] });
});

const threads = (page: Page) => page.locator('#comments').getByRole('article');
const main = (page: Page) => page.getByRole('main');
const link = (page: Page, key: string) =>
  main(page).getByRole('link', { name: words('en', `comments.${key}`), exact: true });

/** The first and last of the comments on a page, and how many. */
async function expectThreads(page: Page, count: number, [first, last]: [number, number]): Promise<void> {
  await expect(threads(page)).toHaveCount(count);
  await expect(threads(page).first()).toContainText(voice(first));
  await expect(threads(page).last()).toContainText(voice(last));
}

test('a reader finds fifty threads under the piece, newest first, and the others on the page that follows', async ({
  page,
}) => {
  await open(page, address);
  await expectThreads(page, 50, [53, 4]);
  await expect(main(page).getByRole('link', { name: words('en', 'comments.count', { count: THREADS }) })).toBeVisible();
  await link(page, 'more').click();
  await expectThreads(page, 3, [3, 1]);
  await expect(link(page, 'more')).toHaveCount(0);
  await link(page, 'backToPiece').click();
  await expect(page).toHaveURL(address);
});

test('a reader without JavaScript reads them from the oldest and by their likes', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await open(page, address);
  await link(page, 'oldest').click();
  await expectThreads(page, 50, [1, 50]);
  await expect(link(page, 'oldest')).toHaveAttribute('aria-current', 'true');
  await link(page, 'more').click();
  await expectThreads(page, 3, [51, 53]);
  await link(page, 'liked').click();
  await expect(threads(page).nth(0)).toContainText(voice(7));
  await expect(threads(page).nth(1)).toContainText(voice(20));
  await expect(threads(page).nth(2)).toContainText(voice(53));
  await page.close();
});

for (const script of [true, false]) {
  /** Threads that a test of this kind has to itself. */
  const own = script
    ? { first: 52, second: 2, liked: 51, reported: 50 }
    : { first: 48, second: 1, liked: 47, reported: 46 };

  test.describe(`A reader ${script ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: script });

    test('comes by a comment’s own address to the page that shows it, whichever that is', async ({ page }) => {
      await open(page, address);
      await commentOn(page, voice(own.first)).getByTitle(words('en', 'comments.link')).click();
      await expect(page).toHaveURL(`${address}#comment-${ids[own.first]}`);
      await expect(commentOn(page, voice(own.first))).toBeInViewport();
      await open(page, `/en/comments/${ids[own.second]}`);
      await expect(page).toHaveURL(
        new RegExp(`/en/comments/on/${article}/newest/after/\\d+-\\d+#comment-${ids[own.second]}$`),
      );
      await expect(commentOn(page, voice(own.second))).toBeInViewport();
      await expect(threads(page).first()).toContainText(voice(own.second));
    });

    test('answers a comment, and the answer stands under it', async ({ page }) => {
      await writesSlowly(page);
      for (const number of [own.first, own.second]) {
        if (number === own.first) await openForm(page, address, script);
        else
          await openForm(page, new URL(page.url()).pathname, script).then(() =>
            open(page, `/en/comments/${ids[number]}`),
          );
        await commentOn(page, voice(number))
          .getByRole('link', { name: words('en', 'comments.reply') })
          .click();
        const text = `I heard voice ${number} too, ${String(script)}.`;
        if (script) {
          await expect(formOn(page).form).toContainText(words('en', 'comments.replyTo'));
          await expect(formOn(page).fields.text).toBeFocused();
        } else await expect(page).toHaveURL(`/en/comments/reply/${ids[number]}`);
        await send(page, { text, name: 'Karim' });
        if (script) {
          await expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
          await open(page, `/en/comments/${ids[number]}`);
        }
        await expect(commentOn(page, text)).toBeVisible();
        if (!script) await expect(commentOn(page, text)).toBeInViewport();
        await expect(
          threads(page)
            .filter({ hasText: voice(number) })
            .or(commentOn(page, text))
            .last(),
        ).toContainText(text);
        const { items } = await listPublishedThreads(article, 60);
        const replies = items.find(({ id }) => id === ids[number])?.replies ?? [];
        expect(replies.map(({ body, parentId }) => [body, parentId])).toEqual([[text, ids[number]]]);
      }
    });

    test('likes a comment once, however often', async ({ page }) => {
      const like = commentOn(page, voice(own.liked)).getByRole('button', { name: words('en', 'comments.like') });
      const reload = () => page.goto(`/en/comments/${ids[own.liked]}`);
      for (let time = 1; time <= 2; time += 1) {
        await reload();
        await expect(async () => {
          if ((await like.getAttribute('aria-pressed')) !== 'true') await like.click();
          if (script) await expect(like).toHaveAttribute('aria-pressed', 'true');
        }).toPass();
        await expect(async () => {
          if (!script) await reload();
          await expect(like).toHaveText(`${words('en', 'comments.like')} · 1`, { timeout: 1_000 });
        }).toPass();
      }
    });

    test('reports a comment, and a moderator learns why', async ({ page }) => {
      await open(page, address);
      await commentOn(page, voice(own.reported))
        .getByRole('link', { name: words('en', 'comments.report') })
        .click();
      await expect(page).toHaveURL(`/en/comments/report/${ids[own.reported]}`);
      await expect(page.getByRole('main')).toContainText(voice(own.reported));
      await page.getByRole('radio', { name: words('en', 'comments.category.spam') }).check();
      await page.getByLabel(words('en', 'comments.reportNote')).fill('It sells something.');
      await page.getByRole('button', { name: words('en', 'comments.sendReport') }).click();
      await expect(page.getByRole('status').filter({ visible: true })).toHaveText(words('en', 'comments.reported'));
      const { items } = await listComments(await aUser('moderator'), 'reported');
      const reported = items.find(({ id }) => id === ids[own.reported]);
      expect(reported?.reports.map(({ category, note }) => [category, note])).toEqual([
        ['spam', 'It sells something.'],
      ]);
    });
  });
}

test('a reader whose answered comment is gone meanwhile is told so', async ({ page }) => {
  await writesSlowly(page);
  await openForm(page, address, true);
  await commentOn(page, voice(40))
    .getByRole('link', { name: words('en', 'comments.reply') })
    .click();
  await removeComment(await aUser('moderator'), ids[40] ?? 0, { reason: 'Not true' });
  await send(page, { text: 'I heard it too.' });
  await expect(formOn(page).errors).toHaveText([words('en', 'comments.error.noParent')]);
  await expect(formOn(page).fields.text).toHaveValue('I heard it too.');
  await formOn(page)
    .form.getByRole('button', { name: words('en', 'comments.cancel') })
    .click();
  await send(page, {});
  await expect(page.getByRole('status').filter({ hasText: 'I heard it too.' })).toBeVisible();
});
