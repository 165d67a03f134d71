import { approveComment } from '../db/comments/mutations.ts';
import { listComments } from '../db/comments/desk.ts';
import { commentOn, formOn, openForm, send, writesSlowly } from './comment-forms.ts';
import { aPieceTaking, aReadersComment, aUser } from './factories.ts';
import { expect, open, test, useOwnSite, words } from './fixtures.ts';
import { addressOfPiece } from './posts.ts';

/** A reader says something under a piece; a moderator lets it appear. */

useOwnSite();

const MODES = ['post', 'pre', 'off'] as const;
const pieces = new Map<string, { id: number; address: string }>();
const piece = (mode: (typeof MODES)[number]) => pieces.get(mode) ?? { id: 0, address: '' };
let said = 0;
const unheard = () => `I crossed the bridge that morning, number ${(said += 1)}.`;

test.beforeAll(async () => {
  for (const mode of MODES) {
    const id = await aPieceTaking(mode);
    pieces.set(mode, { id, address: await addressOfPiece(id) });
  }
});

for (const script of [true, false]) {
  test.describe(`A reader ${script ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: script });

    test('comments with nothing but a text and sees it, and so does everybody', async ({ page }) => {
      const { address } = piece('post');
      await writesSlowly(page);
      await openForm(page, address, script);
      const text = unheard();
      await send(page, { text });
      if (script) {
        const own = page.getByRole('status').filter({ hasText: text });
        await expect(own).toContainText(words('en', 'comments.published'));
        await expect(page).toHaveURL(address);
        await open(page, address);
      } else {
        await expect(page).toHaveURL(/#comment-\d+$/);
        expect(new URL(page.url()).pathname).toBe(address);
        await expect(commentOn(page, text)).toBeInViewport();
      }
      await expect(formOn(page).fields.text).toHaveValue('');
      await expect(commentOn(page, text)).toContainText(words('en', 'comments.anonymous'));
      await expect(page.getByRole('main').getByRole('link', { name: /^\d+ comments?$/ })).toBeVisible();
    });

    test('is told that the comment waits, and finds it once a moderator has let it appear', async ({
      page,
      request,
    }) => {
      const { address } = piece('pre');
      await writesSlowly(page);
      await openForm(page, address, script);
      const text = unheard();
      await send(page, { name: 'Rana', text });
      const told = page.getByRole('status').filter({ hasText: words('en', 'comments.awaiting'), visible: true });
      await expect(told).toHaveCount(1);
      if (script) await expect(told).toContainText(text);
      await expect(page).toHaveURL(script ? address : `${address}#comment-sent`);
      await expect(commentOn(page, text)).toHaveCount(0);
      const moderator = await aUser('moderator');
      const held = (await listComments(moderator, 'pending')).items.find(({ body }) => body === text);
      const looks = async () => (await request.get(address)).text();
      expect(await looks()).not.toContain(text);
      await approveComment(moderator, held?.id ?? 0);
      expect(await looks(), 'the very next look at the kept page').toContain(text);
      await open(page, address);
      await expect(commentOn(page, text)).toContainText('Rana');
    });
  });
}

test('a reader’s words keep their direction and their links, and are no markup', async ({ page }) => {
  const { address } = piece('post');
  await writesSlowly(page);
  await openForm(page, address, true);
  const text = 'كنت هناك <b>صباحاً</b>، انظر https://example.org/a?b=1.\n\nثانياً.';
  await send(page, { name: 'رنا', email: 'rana@example.org', text });
  await expect(page.getByRole('status').filter({ hasText: 'ثانياً' })).toBeVisible();
  await open(page, address);
  const shown = commentOn(page, 'ثانياً');
  await expect(shown.locator('bdi')).toHaveText('رنا');
  await expect(shown.locator('p[dir=auto]')).toHaveText([/<b>صباحاً<\/b>/, 'ثانياً.']);
  const link = shown.getByRole('link', { name: 'https://example.org/a?b=1' });
  await expect(link).toHaveAttribute('rel', 'ugc nofollow noopener');
  await expect(page.getByText('rana@example.org')).toHaveCount(0);
});

test('a reader of a piece whose comments are closed is told so', async ({ page }) => {
  await open(page, piece('off').address);
  await expect(page.getByText(words('en', 'comments.closed'))).toBeVisible();
  await expect(page.getByText(words('en', 'comments.none'))).toBeVisible();
  await expect(formOn(page).form).toHaveCount(0);
});

test('whoever looks for a comment that waits, or that was kept as spam, finds it at no address @desktop', async ({
  request,
}) => {
  const { id, address } = piece('pre');
  const at = new Date();
  const held = await aReadersComment(id, { name: 'Waitingreader', text: 'Waitingwords of a reader.', at });
  const spam = await aReadersComment(id, { name: 'Spamreader', text: 'Spamwords of a machine.', website: 'x', at });
  const lists = ['newest', 'oldest', 'liked', `newest/after/${Date.now() + 60_000}-999999`];
  for (const path of [
    ...[address, '/en', '/en/news', '/en/most-viewed', `/api/comment-token?article=${id}`],
    ...lists.map((list) => `/en/comments/on/${id}/${list}`),
  ]) {
    for (const headers of [{ accept: '*/*' }, { rsc: '1' }] as Record<string, string>[]) {
      const response = await request.get(path, { headers });
      expect(response.status(), path).toBe(200);
      expect(await response.text(), path).not.toMatch(/Waiting(?:reader|words)|Spam(?:reader|words)/);
    }
  }
  for (const comment of [held, spam]) {
    for (const kind of ['', 'reply/', 'report/']) {
      const response = await request.get(`/en/comments/${kind}${comment}`);
      expect([kind, response.status()]).toEqual([kind, 404]);
      expect(await response.text()).not.toMatch(/Waiting(?:reader|words)|Spam(?:reader|words)/);
    }
  }
});
