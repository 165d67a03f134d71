import { listAlbums } from '../db/gallery/queries.ts';
import { LOCALES } from '../db/site/locales.ts';
import { expect, LANGUAGES, open, test, words, wireTest } from './fixtures.ts';
import { albumOf, filmOf, opener, position } from './pages/gallery.ts';

/** Photo albums with the lightbox, and films. */

for (const { locale, reader } of LANGUAGES) {
  test.describe(reader, () => {
    test('goes from the albums to an album and finds its pictures in order, with captions', async ({ page }) => {
      await open(page, `/${locale}/gallery/photos`);
      const { items: albums } = await listAlbums(locale, 24);
      const titles = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(titles).toHaveText(albums.map(({ title }) => title));
      await titles.first().click();
      const album = await albumOf(locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(album.title);
      const figures = page.getByRole('main').getByRole('figure');
      await expect(figures).toHaveCount(album.items.length);
      for (const [index, { alt, caption, credit }] of album.items.entries()) {
        await expect(figures.nth(index).getByRole('img')).toHaveAttribute('alt', alt);
        await expect(figures.nth(index)).toContainText(caption);
        await expect(figures.nth(index)).toContainText(credit);
      }
    });

    test('opens a picture large, turns to the next and back with the keys, and closes with Escape', async ({
      page,
    }) => {
      const album = await albumOf(locale);
      const count = album.items.length;
      await open(page, album.path);
      const first = page.getByRole('main').getByRole('link', { name: opener(locale, 1, count) });
      await first.click();
      const dialog = page.getByRole('dialog', { name: album.title });
      await expect(dialog).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`#picture-${album.id}-1$`));
      const shows = async (number: number) => {
        const { alt = '', caption = '', credit = '', licence = '' } = album.items[number - 1] ?? {};
        await expect(dialog.getByRole('status')).toHaveText(`${position(locale, number, count)}: ${alt}`);
        await expect(dialog).toContainText(caption);
        await expect(dialog).toContainText(credit);
        await expect(dialog).toContainText(licence);
        await expect(dialog.getByRole('img')).toHaveAttribute('alt', alt);
        await expect(page).toHaveURL(new RegExp(`#picture-${album.id}-${number}$`));
      };
      await shows(1);
      const [forward, backward] = locale === 'en' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      for (const [key, number] of [
        [forward, 2],
        [forward, 3],
        [forward, 1],
        [backward, 3],
        ['Home', 1],
        ['End', 3],
      ] as const) {
        await page.keyboard.press(key);
        await shows(number);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`${album.path}$`));
      const last = page.getByRole('main').getByRole('link', { name: opener(locale, 3, count) });
      await expect(last, 'the reader stays where the last picture stands').toBeFocused();
    });

    test('closes a picture with «back» and with the button, and opens one from a link', async ({ page }) => {
      const album = await albumOf(locale);
      const count = album.items.length;
      await open(page, album.path);
      const dialog = page.getByRole('dialog', { name: album.title });
      await page
        .getByRole('main')
        .getByRole('link', { name: opener(locale, 2, count) })
        .click();
      await expect(dialog).toContainText(position(locale, 2, count));
      await page.goBack();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(album.title);
      await page
        .getByRole('main')
        .getByRole('link', { name: opener(locale, 3, count) })
        .click();
      await dialog.getByRole('button', { name: words(locale, 'gallery.close') }).click();
      await expect(dialog).toBeHidden();
      await open(page, '/en/about');
      await open(page, `${album.path}#picture-${album.id}-2`);
      await expect(dialog).toContainText(position(locale, 2, count));
      await dialog.getByRole('button', { name: words(locale, 'gallery.next') }).click();
      await expect(dialog).toContainText(position(locale, 3, count));
    });

    test('finds a film with controls, captions in three languages and its transcript', async ({ page }) => {
      await open(page, `/${locale}/gallery/films`);
      const film = await filmOf(locale);
      await page.getByRole('main').getByRole('heading', { level: 2, name: film.title }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(film.title);
      const player = page.getByLabel(film.title).and(page.locator('video'));
      await expect(player).toHaveAttribute('controls', '');
      const tracks = player.locator('track[kind=captions]');
      const languages = await tracks.evaluateAll((all) => all.map((track) => track.getAttribute('label') ?? ''));
      expect(languages.toSorted()).toEqual(
        Object.values(LOCALES)
          .map(({ name }) => name)
          .toSorted(),
      );
      await expect(player.locator('track[default]')).toHaveAttribute('srclang', locale);
      await expect(page.getByText(words(locale, 'gallery.transcript'), { exact: true })).toBeVisible();
      for (const line of film.transcript.split(/\n+/).filter(Boolean))
        await expect(page.getByRole('main').getByText(line).first()).toBeVisible();
    });
  });

  test.describe(`${reader}, without JavaScript,`, () => {
    test.use({ javaScriptEnabled: false });

    test('opens each picture on a page of its own, and goes on from there', async ({ page }) => {
      const album = await albumOf(locale);
      const count = album.items.length;
      await open(page, album.path);
      const main = page.getByRole('main');
      await main.getByRole('link', { name: opener(locale, 1, count) }).click();
      await expect(page).toHaveURL(new RegExp(`${album.path}/1$`));
      await expect(main).toContainText(position(locale, 1, count));
      await expect(main.getByRole('img')).toHaveAttribute('alt', album.items[0]?.alt ?? '');
      await expect(main).toContainText(album.items[0]?.credit ?? '');
      await main.getByRole('link', { name: words(locale, 'gallery.next') }).click();
      await expect(main.getByRole('img')).toHaveAttribute('alt', album.items[1]?.alt ?? '');
      await main.getByRole('link', { name: words(locale, 'gallery.wholeAlbum') }).click();
      await expect(main.getByRole('figure')).toHaveCount(count);
      await open(page, `${album.path}/${count + 1}`, 404);
    });

    test('finds photographs and films behind two tabs, and the film’s words on its page', async ({ page }) => {
      await open(page, `/${locale}/gallery/photos`);
      const film = await filmOf(locale);
      await page
        .getByRole('main')
        .getByRole('link', { name: words(locale, 'gallery.films'), exact: true })
        .click();
      await page.getByRole('main').getByRole('heading', { level: 2, name: film.title }).click();
      await page.getByText(words(locale, 'gallery.transcript'), { exact: true }).click();
      await expect(page.getByRole('main')).toContainText(film.transcript.split(/\n+/)[0] ?? '');
    });
  });
}

test('no film is fetched, and none plays, before somebody asks', async ({ page, watch }) => {
  const film = await filmOf('en');
  await open(page, film.path);
  await page.waitForLoadState('networkidle');
  const player = page.locator('video');
  await expect(player).toHaveAttribute('preload', 'none');
  expect(await player.evaluate((video: HTMLVideoElement) => [video.autoplay, video.paused])).toEqual([false, true]);
  expect(watch.requests.filter((url) => url.includes(film.file.hash))).toEqual([]);
});

test('a reader plays a film', async ({ page }) => {
  const film = await filmOf('en');
  await open(page, film.path);
  const player = page.locator('video');
  const length = await player.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    await video.play();
    return video.duration;
  });
  expect(Math.abs(length - film.seconds)).toBeLessThan(2);
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.2);
});

wireTest('a player that jumps within a film gets the part it asks for', { tag: '@desktop' }, async ({ request }) => {
  const { file } = await filmOf('en');
  const path = `/media/${file.hash}.${file.format}`;
  const part = await request.get(path, { headers: { range: 'bytes=1000-1999' } });
  expect(part.status()).toBe(206);
  expect(part.headers()['content-range']).toBe(`bytes 1000-1999/${file.bytes}`);
  expect((await part.body()).length).toBe(1_000);
  expect((await request.get(path, { headers: { range: `bytes=${file.bytes + 1}-` } })).status()).toBe(416);
});
