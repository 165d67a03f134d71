import { listMails, getOptOut } from '../db/mail/queries.ts';
import { hashEmail } from '../db/auth/sealed.ts';
import { submitComment } from '../db/comments/readers.ts';
import { makeOwnToken, makeUnsubscribeToken } from '../db/comments/token.ts';
import { commentOn, openForm, send, writesSlowly } from './comment-forms.ts';
import { aPieceTaking, aReadersComment, aSender, aUser, commentForm } from './factories.ts';
import { expect, open, test, useOwnSite, words } from './fixtures.ts';
import { addressOfPiece, post } from './posts.ts';
import { SITE_URL } from './servers.ts';

/** Readers with an e-mail address: changing, erasing, being told of answers, and being left alone. */

useOwnSite();

let article: number;
let address: string;

test.beforeAll(async () => {
  article = await aPieceTaking('post');
  address = await addressOfPiece(article);
});

/** Paths of our own in the newest mail that holds the text. */
async function linksInMail(text: string): Promise<string[]> {
  const { items } = await listMails(await aUser('admin'));
  const mail = items.find((one) => one.text.includes(text));
  return [...(mail?.text ?? '').matchAll(/https:\/\/\S+/g)].map(([link]) => {
    expect(link.startsWith(`${SITE_URL}/`), link).toBe(true);
    return link.slice(SITE_URL.length);
  });
}

for (const script of [true, false]) {
  test.describe(`A reader ${script ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: script });
    const kind = script ? 'scripted' : 'plain';

    test('changes a comment and erases it by the links in the mail, and never meets it again', async ({ page }) => {
      await writesSlowly(page);
      await openForm(page, address, script);
      const text = `I saw three ships, ${kind}.`;
      await send(page, { name: 'Rana', email: `${kind}@example.org`, text });
      await expect(page.getByText(text).first()).toBeVisible();
      const [edit = '', erase = ''] = await linksInMail(text);

      await open(page, edit);
      const field = page.getByLabel(words('en', 'comments.text'), { exact: true });
      await expect(field).toHaveValue(text);
      await field.fill(`I saw four ships, ${kind}.`);
      await page.getByRole('button', { name: words('en', 'comments.edit') }).click();
      await expect(page.getByRole('status')).toHaveText(words('en', 'comments.edited'));
      await expect(field).toHaveValue(`I saw four ships, ${kind}.`);
      await open(page, address);
      await expect(commentOn(page, `I saw four ships, ${kind}.`)).toBeVisible();
      await expect(commentOn(page, text)).toHaveCount(0);

      await open(page, erase);
      await page.getByRole('button', { name: words('en', 'comments.erase') }).click();
      await expect(page.getByRole('status')).toHaveText(words('en', 'comments.erased'));
      await open(page, address);
      await expect(page.getByText(`ships, ${kind}`)).toHaveCount(0);
      for (const link of [edit, erase]) {
        await open(page, link);
        await expect(page.getByRole('main')).toContainText(words('en', 'comments.ownGone'));
        await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      }
    });

    test('may not change a comment after a quarter of an hour, but erase it, and its answers stay', async ({
      page,
    }) => {
      const at = new Date(Date.now() - 16 * 60_000);
      const email = `late-${kind}@example.org`;
      const id = await aReadersComment(article, { at, email, text: `I saw it late, ${kind}.` });
      const answer = `So did I, ${kind}.`;
      await aReadersComment(article, { at: new Date(), parentId: id, text: answer });
      await open(page, `/en/comments/own/${makeOwnToken('edit', { id, createdAt: at })}`);
      await expect(page.getByRole('main')).toContainText(`I saw it late, ${kind}.`);
      await expect(page.getByLabel(words('en', 'comments.text'), { exact: true })).toHaveCount(0);
      await open(page, `/en/comments/own/${makeOwnToken('erase', { id, createdAt: at })}`);
      await page.getByRole('button', { name: words('en', 'comments.erase') }).click();
      await expect(page.getByRole('main')).toContainText(words('en', 'comments.erased'));
      await open(page, address);
      await expect(commentOn(page, answer)).toBeVisible();
      await expect(page.locator(`#comment-${id}`)).toHaveText(words('en', 'comments.erasedByReader'));
      await expect(page.locator(`#comment-${id}`).getByRole('link')).toHaveCount(0);
    });

    test('is told of an answer, follows the mail to it, and ends such mails by its link', async ({ page }) => {
      const at = new Date();
      const email = `answered-${kind}@example.org`;
      const id = await aReadersComment(article, { at, email, notify: 'on', text: `Who else was there, ${kind}?` });
      await writesSlowly(page);
      const answers = async (text: string) => {
        await openForm(page, `/en/comments/reply/${id}`, script);
        await send(page, { text });
        if (script) await expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
        else await expect(page).toHaveURL(/#comment-\d+$/);
      };
      await answers(`I was, ${kind}.`);
      const [answer = '', end = ''] = await linksInMail(`I was, ${kind}.`);
      await page.goto(answer);
      await expect(commentOn(page, `I was, ${kind}.`)).toBeInViewport();
      await open(page, end);
      expect(await getOptOut(hashEmail(email)), 'looking is not asking').toBeUndefined();
      await page.getByRole('button', { name: words('en', 'comments.unsubscribe') }).click();
      await expect(page.getByRole('status')).toHaveText(words('en', 'comments.unsubscribed'));
      expect(await getOptOut(hashEmail(email))).toBeInstanceOf(Date);
      await answers(`I was as well, ${kind}.`);
      expect(await linksInMail(`I was as well, ${kind}.`)).toEqual([]);
    });
  });
}

test('a reader’s mail program ends the mails with one click, and a forged link does nothing @desktop', async ({
  baseURL,
}) => {
  const at = new Date();
  const taken = await submitComment(
    aSender(),
    commentForm(article, { at, email: 'one-click@example.org', notify: 'on' }),
    at,
  );
  expect(taken.outcome).toBe('published');
  const hash = hashEmail('one-click@example.org');
  const forged = await post(`${baseURL}/api/unsubscribe/unsubscribe.${hash}.forged`, {
    body: 'List-Unsubscribe=One-Click',
  });
  expect([forged.status, await getOptOut(hash)]).toEqual([400, undefined]);
  const asked = await post(`${baseURL}/api/unsubscribe/${makeUnsubscribeToken(hash)}`, {
    body: 'List-Unsubscribe=One-Click',
  });
  expect(asked.status).toBe(204);
  expect(await getOptOut(hash)).toBeInstanceOf(Date);
});
