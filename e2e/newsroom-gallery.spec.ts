import type { Browser } from '@playwright/test';
import { getDeskAlbum, getDeskFilm } from '../db/gallery/desk.ts';
import { listAlbums, listFiles, listFilms } from '../db/gallery/queries.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { listMedia } from '../db/media/library.ts';
import { listPictures, mapPictures } from '../db/media/queries.ts';
import type { Locale } from '../db/site/locales.ts';
import { anAlbum, aPerson } from './factories.ts';
import {
  asReader,
  expect,
  expectNoBarrier,
  open,
  sessionCookie,
  signedIn,
  test,
  useOwnSite,
  windowOf,
  words,
} from './fixtures.ts';
import { GalleryDesk } from './pages/gallery-desk.ts';
import { actionId, lookUp, post, scriptedForm } from './posts.ts';

/** Albums and films, from the library to the readers. */

useOwnSite();

async function deskOf(
  browser: Browser,
  at: string | undefined,
  { language = 'en', name = 'Leila Haddad' }: { language?: Locale; name?: string } = {},
) {
  const person = await aPerson('editor', { name, language });
  return new GalleryDesk(await (await windowOf(browser, person, at)).newPage(), language);
}

test(
  'an editor makes an album with the keyboard alone, and readers see it as it was ordered',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const desk = await deskOf(browser, baseURL);
    const { page } = desk;
    await desk.begin('albums');
    await desk.field('title').fill('Boats, mountains, canyons');
    await desk.field('title').press('Enter');
    await expect(page.getByText(desk.word('fault.noPictures')), 'an album begins with a picture').toBeVisible();
    await desk.button('add').press('Enter');
    const dialog = page.getByRole('dialog');
    const answer = page.waitForResponse(/q=Getty/);
    await dialog.getByRole('searchbox').fill('Getty');
    const choices = dialog.locator('.picker-choice');
    const { items } = (await (await answer).json()) as { items: unknown[] };
    await expect(choices).toHaveCount(items.length);
    for (const index of [0, 1, 2]) await choices.nth(index).press('Space');
    await dialog.getByRole('button', { name: new RegExp(`^${desk.word('addSome')}`) }).press('Enter');
    await expect(desk.rows).toHaveCount(3);
    const [a = 0, b = 0, c = 0] = await desk.order();

    await desk.grip(1).press('ArrowDown');
    await expect(desk.said(2)).toBeAttached();
    await expect(desk.grip(2), 'the key stays with the picture').toBeFocused();
    await desk.grip(2).press('End');
    expect(await desk.order()).toEqual([b, c, a]);
    await page.getByRole('button', { name: `${desk.word('earlier')}: 3`, exact: true }).press('Enter');
    expect(await desk.order()).toEqual([b, a, c]);
    await desk.rows.nth(1).getByRole('textbox').fill('A caption of its own');
    await desk.rows.nth(1).getByRole('radio').press('Space');
    await expectNoBarrier(page);
    await desk.button('save').press('Enter');
    await page.waitForURL(/\/albums\/\d+\?locale=en$/);
    const { id } = desk;
    const album = await getDeskAlbum(SYSTEM, id, 'en');
    expect([album?.pictures.map((picture) => picture.id), album?.coverId]).toEqual([[b, a, c], a]);
    expect(
      (await listAlbums('en', 99)).items.some((one) => one.id === id),
      'no reader sees it yet',
    ).toBe(false);

    await desk.button('show').press('Enter');
    await expect(page.getByText(desk.word('nowShown'))).toBeVisible();
    await asReader(browser, baseURL, async (reader) => {
      await open(reader, '/en/gallery/photos');
      await reader.getByRole('main').getByRole('heading', { level: 2 }).first().click();
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Boats, mountains, canyons');
      await expect(reader.getByRole('figure').nth(1)).toContainText('A caption of its own');
    });
    expect((await lookUp(baseURL, `/ar/gallery/photos/${id}`)).status).toBe(404);
    await desk.page.context().close();
  },
);

test('an editor whose newsroom speaks Arabic pulls pictures to their places and shows the album', async ({
  browser,
  baseURL,
  isMobile,
}) => {
  const pictures = (await listPictures('ar', 'غيتي', 3)).map(({ id }) => ({ mediaId: id }));
  const texts = { ar: { title: 'مراكب وجبال', lead: 'ثلاث صور.' } };
  const id = await anAlbum({ items: pictures, coverId: pictures[0]?.mediaId, texts });
  const desk = await deskOf(browser, baseURL, { language: 'ar' });
  const { page } = desk;
  await open(page, `/newsroom/gallery/albums/${id}`);
  await expect(desk.rows).toHaveCount(3);
  const [a = 0, b = 0, c = 0] = await desk.order();
  const { x = 0, y = 0, height = 0 } = (await desk.grip(1).boundingBox()) ?? {};
  const last = (await desk.rows.nth(2).boundingBox()) ?? { y: 0, height: 0 };
  // The page may move along at its edge; the last row is where it is by then.
  await page.mouse.move(x + 10, y + height / 2);
  await page.mouse.down();
  for (const part of [0.3, 0.6, 1]) await page.mouse.move(x + 10, y + (last.y + last.height - y) * part);
  await page.mouse.up();
  await expect.poll(() => desk.order()).toEqual([b, c, a]);
  await expect(desk.said(3)).toBeAttached();
  await page.keyboard.press('Escape');
  await desk.rows.nth(0).getByRole('textbox').fill('شرح خاص');
  await desk.button('save').click();
  await expect(page.getByText(desk.word('saved'))).toBeVisible();
  await expectNoBarrier(page);
  const seen = await lookUp(baseURL, `/ar/gallery/photos/${id}/${encodeURIComponent('مراكب-وجبال')}`);
  expect(/<main[^]*?<figure[^]*?<\/figure>/.exec(seen.text)?.[0]).toContain('شرح خاص');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  if (!isMobile) {
    await open(page, '/newsroom/gallery/albums');
    await expectNoBarrier(page);
  }
  await page.context().close();
});

test(
  'of two editors at one album the second is told, loses nothing, and decides',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const id = await anAlbum({ texts: { en: { title: 'Bridges', lead: '' } } });
    const mine = await deskOf(browser, baseURL, { name: 'Omid Karimi' });
    const theirs = await deskOf(browser, baseURL, { name: 'Leila Haddad' });
    for (const desk of [mine, theirs]) await open(desk.page, `/newsroom/gallery/albums/${id}`);
    await theirs.field('title').fill('Their bridges');
    await theirs.button('save').click();
    await expect(theirs.page.getByText(theirs.word('saved'))).toBeVisible();
    await mine.field('title').fill('My bridges');
    await mine.button('save').click();
    const told = mine.page.getByText(words('en', 'newsroom.gallery.movedBy', { name: 'Leila Haddad' }));
    await expect(told).toBeVisible();
    await expect(mine.field('title')).toHaveValue('My bridges');
    expect((await getDeskAlbum(SYSTEM, id, 'en'))?.title).toBe('Their bridges');
    await mine.button('overwrite').click();
    await expect(told).toBeHidden();
    await expect.poll(async () => (await getDeskAlbum(SYSTEM, id, 'en'))?.title).toBe('My bridges');

    await mine.page.getByText(mine.word('end'), { exact: true }).click();
    await mine.button('hide').click();
    await expect(mine.button('show')).toBeVisible();
    expect((await lookUp(baseURL, `/en/gallery/photos/${id}`)).status).toBe(404);
    await mine.button('removeWhole').click();
    await mine.page.waitForURL(/\/newsroom\/gallery\/albums$/);
    expect(await getDeskAlbum(SYSTEM, id, 'en')).toBeUndefined();
    await mine.page.context().close();
    await theirs.page.context().close();
  },
);

/** Number of the picture that was added last. */
const newestPicture = async () =>
  (await listMedia(SYSTEM, { kind: 'picture', locale: 'en', limit: 1 })).items[0]?.id ?? 0;

test(
  'a film is shown with a frame of it, captions and a transcript, or as one in which nobody speaks',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const desk = await deskOf(browser, baseURL);
    const { page } = desk;
    const [file] = await listFiles('film', { also: [], locale: 'en', limit: 9 });
    await desk.begin('films');
    await desk.field('title').fill('The march on Moscow');
    await desk.field('standfirst').fill('In two minutes.');
    await page.getByLabel(desk.word('file')).selectOption(String(file?.id));
    await expect(desk.field('length'), 'it is measured').toHaveValue(/^\d+:\d\d$/);
    await desk.button('save').click();
    await expect(page.getByText(desk.word('fault.required')), 'a film needs a still').toBeVisible();
    const moment = page.getByRole('slider', { name: desk.word('moment') });
    await moment.focus();
    for (const key of ['PageUp', 'ArrowRight', 'ArrowRight']) await moment.press(key);
    await expect(moment).not.toHaveAttribute('aria-valuetext', '0:00.0');
    await desk.button('momentTake').press('Enter');
    const still = page.locator('.picture-field img');
    await expect(still, 'the still is a frame of the film').toHaveAttribute('src', /^\/media\/[0-9a-f]{64}-320\.webp$/);
    const { width = 0, height = 0 } = (await mapPictures([await newestPicture()], 'en')).values().next().value ?? {};
    expect([width, height]).toEqual([file?.width, file?.height]);
    await desk.button('save').click();
    await page.waitForURL(/\/films\/\d+\?locale=en$/);
    const { id } = desk;
    await desk.button('show').click();
    for (const fault of ['noCaptions', 'noTranscript'])
      await expect(page.getByText(desk.word(`fault.${fault}`))).toBeVisible();
    await expectNoBarrier(page);
    expect((await listFilms('en', 99)).some((film) => film.id === id)).toBe(false);
    const captions = async (text: string) => {
      const buffer = Buffer.from(`WEBVTT\n\n${text}\nThey cross the river.\n`);
      const choice = page.getByLabel(desk.word('captionsSend'));
      await choice.setInputFiles({ name: 'march.en.vtt', mimeType: 'text/vtt', buffer });
    };
    await captions('00:01 --> 00:02');
    const refused = words('en', 'newsroom.media.refused.captions-badTime', { line: 3 });
    await expect(page.getByText(refused), 'the line is named').toBeVisible();
    await captions('00:01.000 --> 00:02.500');
    await expect(page.getByLabel(desk.word('captions'))).not.toHaveValue('');
    await desk.field('transcript').fill('They crossed the river.\nFew came back.');
    await desk.button('show').click();
    await expect(page.getByText(desk.word('nowShown'))).toBeVisible();
    const { text } = await lookUp(baseURL, `/en/gallery/films/${id}/the-march-on-moscow`);
    expect(text.match(/<track[^>]* kind="captions"/g)).toHaveLength(1);
    // Open, so that it is seen.
    expect(/<details[^>]* open=""[^]*?<\/details>/.exec(text)?.[0]).toContain('Few came back.');
    expect(text).toContain(words('en', 'gallery.transcript'));
    await page.getByLabel(desk.word('captions')).selectOption('');
    await desk.field('transcript').fill('');
    await page.getByLabel(desk.word('withoutSpeech')).check();
    await desk.button('save').click();
    await expect(page.getByText(desk.word('saved'), { exact: true })).toBeVisible();
    expect((await getDeskFilm(SYSTEM, id, 'en'))?.withoutSpeech).toBe(true);
    await page.context().close();
  },
);

test('without JavaScript an editor orders, writes and shows', { tag: '@desktop' }, async ({ browser, baseURL }) => {
  const pictures = (await listPictures('en', 'Getty', 3)).map(({ id }) => ({ mediaId: id }));
  const id = await anAlbum({
    items: pictures,
    coverId: pictures[0]?.mediaId,
    texts: { en: { title: 'Plain', lead: '' } },
  });
  const person = await aPerson('editor');
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  await signedIn(context, person, baseURL);
  const desk = new GalleryDesk(await context.newPage(), 'en');
  await open(desk.page, `/newsroom/gallery/albums/${id}`);
  const ids = pictures.map(({ mediaId }) => mediaId);
  await desk.rows.nth(2).getByRole('textbox').fill('Written plainly');
  await desk.page.getByRole('button', { name: `${desk.word('earlier')}: 3`, exact: true }).click();
  const album = () => getDeskAlbum(SYSTEM, id, 'en');
  await expect.poll(async () => (await album())?.pictures.map((one) => one.id)).toEqual([ids[0], ids[2], ids[1]]);
  expect((await album())?.pictures[1]?.own).toBe('Written plainly');
  await desk.field('title').fill('');
  await desk.rows.nth(0).getByRole('textbox').fill('Not lost');
  await desk.button('save').click();
  await expect(desk.page.getByText(desk.word('fault.noTitle'))).toBeVisible();
  await expect(desk.rows.nth(0).getByRole('textbox')).toHaveValue('Not lost');
  await context.close();
});

test('whoever may not gets nothing done by a direct POST', { tag: '@desktop' }, async ({ baseURL }) => {
  const id = await anAlbum();
  const before = JSON.stringify(await getDeskAlbum(SYSTEM, id, 'en'));
  const fields = { id, version: 0, locale: 'en', title: 'Overwritten', lead: '', do: 'save' };
  const send = async (action: string, cookie: string) => {
    const headers = { 'next-action': actionId(action), accept: 'text/x-component', cookie };
    return (await post(`${baseURL}/newsroom/gallery/albums/${id}`, { body: scriptedForm(fields), headers })).status;
  };
  for (const role of ['author', 'contributor', 'moderator', undefined] as const) {
    const { name, value } = role ? await sessionCookie(await aPerson(role)) : { name: 'x', value: 'x' };
    for (const action of ['sendAlbum', 'sendAlbumHiding', 'sendAlbumRemoval']) {
      expect(await send(action, `${name}=${value}`), `${role} ${action}`).toBe(role ? 403 : 401);
      expect(JSON.stringify(await getDeskAlbum(SYSTEM, id, 'en'))).toBe(before);
    }
    if (!role) continue;
    const page = await fetch(`${baseURL}/newsroom/gallery/albums`, { headers: { cookie: `${name}=${value}` } });
    expect(page.status, role).toBe(404);
  }
  const { name, value } = await sessionCookie(await aPerson('editor'));
  expect(await send('sendAlbumHiding', `${name}=${value}`), 'an editor may').toBe(200);
  expect(JSON.stringify(await getDeskAlbum(SYSTEM, id, 'en'))).not.toBe(before);
});
