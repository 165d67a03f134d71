import type { Locator, Page } from '@playwright/test';
import { getMedia, listMedia } from '../db/media/library.ts';
import { mapPictures } from '../db/media/queries.ts';
import { runRights } from '../db/media/rights.ts';
import { cornered, corruptJpeg, GPS, mp4, SVG } from './bad-files.ts';
import { ADMIN, aPerson, aPicture, aPublishedArticle, EDITOR, type Person, pictureBytes } from './factories.ts';
import { expect, expectNoBarrier, open, origin, sessionCookie, signedIn, test, words } from './fixtures.ts';
import { addressOfPiece, lookUp, post } from './posts.ts';
import { DeskPage } from './pages/desk.ts';
import { newPiece } from './pages/new-piece.ts';
import { describeIt } from './uploads.ts';

/** Pictures, films and captions come into the library, are described, stand before readers, and leave them when they must. */

const say = (key: string, values?: Record<string, string | number>) => words('en', `newsroom.media.${key}`, values);

const file = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => ({ name, buffer, mimeType });
const lines = (page: Page): Locator => page.getByRole('list', { name: say('upload.list') }).getByRole('listitem');
const lineOf = (page: Page, name: string) => lines(page).filter({ hasText: name });
const choose = (page: Page) => page.getByLabel(say('upload.choose'));

/** A photograph as a telephone makes it. */
async function photograph(): Promise<Buffer> {
  const seen = await cornered('GWRB', { width: 400, height: 800 });
  const bytes = await seen.withExif(GPS).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  return Buffer.concat([bytes, await pictureBytes()]);
}

/** Drops or pastes a picture on the page, as a browser does. */
async function hand(page: Page, type: 'drop' | 'paste', { name, buffer }: { name: string; buffer: Buffer }) {
  await page.evaluate(
    ([kind, fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName, { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      const target = document.querySelector('.upload-drop');
      if (kind === 'drop') target?.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: data }));
      else document.body.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }));
    },
    [type, name, buffer.toString('base64')] as const,
  );
}

test('an editor brings many files at once, is told of each, and describes a picture with the keyboard', async ({
  page,
  context,
}) => {
  const editor = await aPerson('editor');
  await signedIn(context, editor);
  await open(page, '/newsroom');
  await page.getByRole('link', { name: words('en', 'newsroom.nav.media') }).click();
  const photo = await photograph();
  await expect(page.getByText(say('upload.drop'))).toBeVisible();
  await choose(page).setInputFiles([
    file('harbour at dawn.jpg', photo),
    file('torn.jpg', await corruptJpeg()),
    file('drawing\u202Egpj.svg', SVG, 'image/svg+xml'),
    file('march.mp4', mp4({ seconds: 9 }), 'video/mp4'),
    file('march.en.vtt', Buffer.from('WEBVTT\n\n00:01 --> 00:02\nNo thousandths'), 'text/vtt'),
  ]);
  await expect(lineOf(page, 'harbour at dawn.jpg')).toContainText(say('upload.done'));
  await expect(lineOf(page, 'torn.jpg')).toContainText(say('refused.broken'));
  await expect(lineOf(page, 'drawing')).toContainText(say('refused.svg'));
  await expect(lineOf(page, 'march.mp4')).toContainText(say('upload.done'));
  await expect(lineOf(page, 'march.en.vtt')).toContainText(say('refused.captions-badTime', { line: 3 }));
  await hand(page, 'drop', file('dropped.png', await pictureBytes()));
  await expect(lineOf(page, 'dropped.png')).toContainText(say('upload.done'));
  await hand(page, 'paste', file('pasted.jpg', photo));
  await expect(lineOf(page, 'pasted.jpg')).toContainText(say('upload.known'));
  await expectNoBarrier(page);

  await lineOf(page, 'harbour at dawn.jpg').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('harbour at dawn.jpg');
  const words0 = page.getByRole('group', { name: 'English' });
  await words0.getByLabel(say('field.alt')).fill('Boats in a harbour');
  await words0.getByLabel(say('field.credit')).fill('River Press');
  await page.getByLabel(say('field.focalX')).focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
  await page.getByLabel(say('field.labels')).fill('Harbours, Sea');
  await page.getByLabel(say('field.rightsUntil')).fill('2099-12-31');
  await page.getByRole('button', { name: say('field.save') }).click();
  await expect(page.getByText(say('field.saved'))).toBeVisible();
  const id = Number(/media\/(\d+)/.exec(page.url())?.[1]);
  const item = await getMedia(EDITOR, id);
  expect([item?.width, item?.height, item?.focalX, item?.labels]).toEqual([800, 400, 0.6, ['Harbours', 'Sea']]);
  expect(item?.texts.en).toEqual({ alt: 'Boats in a harbour', caption: '', credit: 'River Press' });
  await page.reload();
  await expect(words0.getByLabel(say('field.alt'))).toHaveValue('Boats in a harbour');
  await expectNoBarrier(page);
  await open(page, '/newsroom/media?words=river+press&label=Sea');
  await expect(page.getByRole('link', { name: 'Boats in a harbour' }).first()).toBeVisible();
});

test('an editor without script sends files, reads what became of them, and describes one @desktop', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: origin(), javaScriptEnabled: false });
  await signedIn(context, await aPerson('editor'));
  const page = await context.newPage();
  await open(page, '/newsroom/media');
  await choose(page).setInputFiles([file('../../one.png', await pictureBytes()), file('two.svg', SVG)]);
  await page.getByRole('button', { name: say('upload.submit') }).click();
  await expect(lineOf(page, 'two.svg')).toContainText(say('refused.svg'));
  await expect(async () => {
    await page.reload();
    await expect(lineOf(page, 'one.png')).toContainText(say('upload.done'), { timeout: 100 });
  }).toPass();
  await lineOf(page, 'one.png').getByRole('link').click();
  const english = page.getByRole('group', { name: 'English' });
  await english.getByLabel(say('field.alt')).fill('A single colour');
  await page.getByLabel(say('field.labels')).fill('x'.repeat(60));
  await page.getByRole('button', { name: say('field.save') }).click();
  await expect(page.getByText(say('error.tooLong'))).toBeVisible();
  await expect(english.getByLabel(say('field.alt'))).toHaveValue('A single colour');
  await page.getByLabel(say('field.labels')).fill('Colours');
  await page.getByRole('button', { name: say('field.save') }).click();
  await expect(page.getByText(say('field.saved'))).toBeVisible();
  await context.close();
});

test('an editor reads the library in Arabic, from right to left', async ({ page, context }) => {
  await signedIn(context, await aPerson('editor', { language: 'ar' }));
  const id = await aPicture({ texts: { ar: { alt: 'جسر فوق النهر' } } });
  // Found by its words: whatever else the library holds takes time to look through, and looks the same.
  await open(page, `/newsroom/media?words=${encodeURIComponent('جسر فوق')}`);
  await expect(page.getByRole('heading', { level: 1, name: words('ar', 'newsroom.media.title') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'جسر فوق النهر' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/media/${id}$`));
  await expect(page.getByRole('group', { name: 'العربية' })).toHaveAttribute('dir', 'rtl');
  await expectNoBarrier(page);
});

test('a reader sees the new picture at once when one is replaced, and another when its rights have ended @desktop', async ({
  page,
  context,
}) => {
  await signedIn(context, await aPerson('editor'));
  const id = await aPicture({ texts: { en: { alt: 'A bridge', caption: 'The old bridge' } } });
  const piece = await aPublishedArticle({ leadMediaId: id });
  const address = await addressOfPiece(piece);
  const pictureSeen = async () => {
    const { text } = await lookUp(origin(), address);
    return /<main[^]*?<img[^>]* src="([^"]+)"/.exec(text)?.[1] ?? '';
  };
  const hashOf = async () => (await mapPictures([id], 'en')).get(id)?.hash ?? '';
  const [before, old] = [await pictureSeen(), await hashOf()];
  expect(before).toContain(old);
  await open(page, `/newsroom/media/${id}`);
  await expect(page.getByRole('link', { name: /^Patrols begin/ })).toBeVisible();
  await expect(page.getByText(say('upload.drop'))).toBeVisible();
  await page
    .getByRole('region', { name: say('replace') })
    .getByLabel(say('upload.choose'))
    .setInputFiles(file('new.jpg', await photograph()));
  await expect(lineOf(page, 'new.jpg')).toContainText(say('upload.done'));
  const now = await hashOf();
  expect(await pictureSeen()).toContain(now);
  const moved = await page.request.get(`/media/${old}.jpg`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([302, `/media/${now}.jpg`]);

  await describeIt(id, { rightsUntil: '2018-10-01', 'alt-en': 'A bridge' });
  await runRights();
  await page.reload();
  await expect(page.getByText(/The rights have ended/)).toBeVisible();
  const stood = await hashOf();
  expect(stood).not.toBe(now);
  expect(await pictureSeen()).toContain(stood);
  const gone = await page.request.get(`/media/${now}.jpg`, { maxRedirects: 0 });
  expect(gone.headers().location).toBe(`/media/${stood}.jpg`);
});

test('a writer uploads a picture from within a piece, where it is picked @desktop', async ({ page }) => {
  const desk = new DeskPage(page, 'en');
  await desk.openPiece(await newPiece(page, 'en'));
  await desk.button('piece.leadChoose').first().click();
  await page.getByLabel(say('upload.pick')).setInputFiles(file('fresh.png', await pictureBytes()));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const [newest] = (await listMedia(EDITOR, { locale: 'en', limit: 1, words: 'fresh.png' })).items;
  expect(newest?.fileName).toBe('fresh.png');
  // It has no words yet: nobody would hear of it.
  await expect(desk.panel.locator('img').first()).toBeVisible();
});

// Its actions are asked with those of all others in `newsroom-wire.spec.ts`.
test('nobody who may not gets a byte into the library @desktop', async ({ page }) => {
  const cookie = async (person: Person) => {
    const { name, value } = await sessionCookie(person);
    return { cookie: `${name}=${value}`, 'content-type': 'application/octet-stream' };
  };
  const body = new Uint8Array(await pictureBytes());
  const address = `${origin()}/newsroom/api/media`;
  const send = async (headers: Record<string, string>, to = address) => (await post(to, { body, headers })).status;
  const before = (await listMedia(ADMIN, { locale: 'en', limit: 1 })).items[0]?.id;
  const editor = await cookie(await aPerson('editor'));
  for (const role of ['contributor', 'moderator'] as const) {
    const headers = await cookie(await aPerson(role));
    for (const to of [address, `${address}/form`]) expect(await send(headers, to), role).toBe(403);
  }
  expect(await send({ 'content-type': 'application/octet-stream' })).toBe(401);
  expect(await send({ ...editor, origin: 'https://elsewhere.example' })).toBe(403);
  expect(await send({ ...editor, 'content-type': 'text/plain' })).toBe(415);
  expect(await send(editor, `${address}?replaces=0`)).toBe(400);
  expect(await send(editor, `${address}?replaces=99999999`)).toBe(409);
  expect((await listMedia(ADMIN, { locale: 'en', limit: 1 })).items[0]?.id).toBe(before);
  const contributor = await aPerson('contributor');
  await signedIn(page.context(), contributor);
  await open(page, '/newsroom/media', 404);
});
