import fs from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { getMap } from '../db/maps/queries.ts';
import { aMap, aPerson, type Person } from './factories.ts';
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
  wireTest,
  words,
} from './fixtures.ts';
import { aSheet, copyOf, MapDeskPage } from './pages/map-desk.ts';
import { actionId, post, scriptedForm } from './posts.ts';

/** Maps on the desk: drawn by mouse, finger and keys, saved so that nobody overwrites anybody, published only with a date. */

useOwnSite();

test(
  'an editor draws a map with keys and mouse, and readers find it once it has a date',
  { tag: '@desktop' },
  async ({ page, browser, baseURL }) => {
    await signedIn(page.context(), await aPerson('editor'), baseURL);
    const desk = new MapDeskPage(page, 'en');
    await open(page, '/newsroom/maps');
    await page.getByRole('link', { name: desk.word('new'), exact: true }).click();
    await page.getByLabel(desk.word('texts.title')).fill('The north');
    await page.getByLabel(desk.word('new.country')).selectOption('760');
    await page.getByLabel(desk.word('new.slug')).fill('Ünmöglich');
    await desk.button('new.begin').click();
    await expect(page.getByRole('alert').filter({ hasText: desk.word('refused.slug') })).toBeVisible();
    await expect(page.getByLabel(desk.word('texts.title'))).toHaveValue('The north');
    await page.getByLabel(desk.word('new.slug')).fill('the-north');
    await desk.button('new.begin').click();
    await expect(desk.board).toBeVisible();
    const id = Number(/\/maps\/(\d+)/.exec(page.url())?.[1]);
    // Nothing is published without a date.
    await expect(page.getByText(desk.word('fault.date'))).toBeVisible();

    // By keys alone: an area of three points, one set too many and taken back.
    await desk.button('tool.zone').focus();
    await page.keyboard.press('Enter');
    await desk.board.focus();
    for (const [arrow, steps] of [
      ['ArrowUp', 4],
      ['ArrowRight', 6],
      ['ArrowDown', 5],
      ['ArrowLeft', 2],
    ] as const) {
      for (let step = 0; step < steps; step++) await page.keyboard.press(arrow);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('status').filter({ hasText: desk.word('pointSet', { n: 4 }) })).toBeVisible();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await expect(desk.features).toHaveCount(1);
    await desk.words('feature.party', 'English').fill('The Northerners');
    await desk.words('feature.text', 'English').fill('Northern bank');
    await page.getByLabel(desk.word('feature.from')).fill('2018-10-05');

    // A corner is lifted with Enter, carried by the arrows and set down.
    const coordinates = page.getByLabel(desk.word('feature.points'));
    const before = await coordinates.inputValue();
    await desk.board.focus();
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(coordinates).not.toHaveValue(before);
    const moved = await coordinates.inputValue();
    await desk.button('undo').click();
    await expect(coordinates).toHaveValue(before);
    await desk.button('redo').click();
    await expect(coordinates).toHaveValue(moved);

    // Typed coordinates: what is none is said, and changes nothing.
    await coordinates.fill('36, 35\n37, x');
    await expect(page.getByText(desk.word('feature.pointsLine', { line: 2 }))).toBeVisible();
    await coordinates.fill('36.5, 36\n38, 36\n38, 35\n36.5, 35');
    await expect(page.getByText(desk.word('feature.pointsLine', { line: 2 }))).toHaveCount(0);

    // By mouse: a marker near a corner lands on the corner; without holding on it does not.
    await desk.show();
    await desk.button('tool.marker').click();
    const corner = page.locator('.map-zone').first();
    await desk.press(corner, [0.02, 0.02]);
    await expect(desk.features).toHaveCount(2);
    await expect(coordinates).toHaveValue('36.5, 36');
    await desk.words('feature.text', 'English').fill('The ford');
    await desk.words('feature.source', 'English').fill('Agencies, 5 October 2018');

    // A line is dragged by a corner.
    await desk.show();
    await desk.button('tool.line').click();
    await page.getByLabel(desk.word('snap')).uncheck();
    await desk.press(desk.board, [0.3, 0.7], [0.6, 0.8]);
    await desk.button('tool.finish').click();
    await expect(desk.features).toHaveCount(3);
    const line = await coordinates.inputValue();
    await desk.drag(desk.board, [0.6, 0.8], [0.7, 0.6]);
    await expect(coordinates).not.toHaveValue(line);
    await desk.words('feature.text', 'English').fill('Line of contact');
    // Pulled at the middle of an edge it has a corner more, until that is undone.
    await desk.drag(desk.board, [0.5, 0.65], [0.55, 0.5]);
    await expect(coordinates).toHaveValue(/^[^\n]+\n[^\n]+\n[^\n]+$/);
    await desk.button('undo').click();
    await expect(coordinates).toHaveValue(/^[^\n]+\n[^\n]+$/);

    // A ground that is no part of the area is cut out of it.
    await desk.features.first().getByRole('button').first().click();
    await desk.button('tool.hole').click();
    await desk.show();
    await desk.press(corner, [0.4, 0.3], [0.7, 0.3], [0.6, 0.7]);
    await desk.button('tool.finish').click();
    await expect(coordinates).toHaveValue(/[^\n]\n\n[^\n]/);

    // GeoJSON: what is wrong with it is said, what is right comes in and can be taken back.
    const exchange = await desk.group('exchange');
    const text = exchange.getByLabel(desk.word('exchange.text'));
    await text.fill('{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[4000000,1]}}');
    await exchange.getByRole('button', { name: desk.word('exchange.bring'), exact: true }).click();
    await expect(exchange.getByRole('alert')).toContainText(desk.word('exchange.outside'));
    await exchange.getByLabel(desk.word('exchange.file')).setInputFiles({
      name: 'towns.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from('{"type":"Point","coordinates":[39,35.95]}'),
    });
    await expect(desk.features).toHaveCount(4);
    await page.keyboard.press('Escape');
    await desk.button('undo').click();
    await expect(desk.features).toHaveCount(3);

    // Two dates with words; then it may be published.
    await desk.addDate('2018-10-01');
    await desk.words('states.title', 'English').fill('Before');
    await desk.addDate('2018-10-10');
    await desk.words('states.title', 'English').fill('After the crossing');
    await desk.words('states.summary', 'English').fill('The bank is held.');
    await expect(page.getByText(desk.word('publish.ready'))).toBeVisible();
    await expectNoBarrier(page);
    await desk.save();
    await asReader(browser, baseURL, (reader) => open(reader, '/en/maps/the-north', 404));
    const download = page.waitForEvent('download');
    await exchange.getByRole('link', { name: desk.word('exchange.export') }).click();
    expect(fs.readFileSync(await (await download).path(), 'utf8')).toContain('The Northerners');
    await page.getByRole('link', { name: desk.word('preview') }).click();
    await expect(page.getByRole('rowheader', { name: /Northern bank/ })).toBeVisible();
    await page.goBack();
    await desk.button('publish.now').click();
    await expect(desk.button('publish.back')).toBeVisible();

    // Readers without script: the newest state as a picture, its dates as links, the same in words, and a file to take away.
    const reader = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })).newPage();
    await open(reader, '/en/maps/the-north');
    const main = reader.getByRole('main').getByRole('article').first();
    await expect(main.getByRole('img').first()).toHaveAccessibleName(/10 October 2018.*The Northerners/);
    await expect(main.getByRole('list', { name: words('en', 'maps.legend') })).toContainText('The Northerners');
    await expect(main.getByRole('row').filter({ hasText: 'Northern bank' })).toContainText('The Northerners');
    await expect(main).toContainText('Source: Agencies, 5 October 2018.');
    await expect(main.getByText(words('en', 'maps.came'))).toBeVisible();
    expect((await main.locator('.map-zone').first().getAttribute('d'))?.match(/z/g), 'with its hole').toHaveLength(2);
    await expect(main.getByRole('slider')).toHaveCount(0);
    await main.getByRole('navigation').getByRole('link').first().click();
    await expect(main.getByRole('heading', { name: 'Before' })).toBeVisible();
    await expect(main.getByText('The Northerners')).toHaveCount(0);
    const picture = await reader.request.get('/en/maps/the-north/2018-10-10/map.png');
    expect(picture.headers()['content-type']).toBe('image/png');
    expect((await sharp(await picture.body()).metadata()).width).toBe(1600);
    await reader.context().close();

    // A later save shows nobody anything; taken back, it is gone at the next look.
    await desk.addDate('2018-10-20');
    await desk.save();
    expect((await getMap('en', 'the-north'))?.states).toHaveLength(2);
    await desk.button('publish.back').click();
    await expect(desk.button('publish.now')).toBeVisible();
    await asReader(browser, baseURL, (other) => open(other, '/en/maps/the-north', 404));
    expect((await copyOf(id)).content.states).toHaveLength(3);
  },
);

test('an editor draws with a finger, in Arabic, from right to left', async ({ page, baseURL }) => {
  await signedIn(page.context(), await aPerson('editor', { language: 'ar' }), baseURL);
  const desk = new MapDeskPage(page, 'ar');
  const id = await aSheet(`finger-${test.info().project.name}`);
  await open(page, '/newsroom/maps');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('link', { name: 'The north' }).first().click();
  await open(page, `/newsroom/maps/${id}`);
  await desk.button('tool.zone').click();
  await desk.show();
  const sheet = await desk.board.boundingBox();
  if (!sheet) throw new Error('There is no sheet');
  const press = async (x: number, y: number) => {
    const place = [sheet.x + sheet.width * x, sheet.y + sheet.height * y] as const;
    if (test.info().project.name === 'phone') await page.touchscreen.tap(...place);
    else await page.mouse.click(...place);
  };
  for (const [x, y] of [
    [0.4, 0.4],
    [0.7, 0.4],
    [0.6, 0.75],
  ] as const)
    await press(x, y);
  await press(0.4, 0.4);
  await expect(desk.features).toHaveCount(1);
  await desk.words('feature.party', 'العربية').fill('أهل الشمال');
  await desk.words('feature.party', 'English').fill('The Northerners');
  await expect(page.locator('.map-feature').first()).toContainText('أهل الشمال');
  await desk.save();
  const [zone] = (await copyOf(id)).content.features;
  expect(zone?.kind === 'zone' && zone.geometry).toHaveLength(3);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, 'pixels beyond the edge').toBeLessThanOrEqual(0);
  await expectNoBarrier(page);
});

/** Somebody opens the map and puts a country group on it, unsaved. */
async function touched(page: Page, person: Person, { id, baseURL }: { id: number; baseURL: string | undefined }) {
  await signedIn(page.context(), person, baseURL);
  const desk = new MapDeskPage(page, 'en');
  await open(page, `/newsroom/maps/${id}`);
  await desk.button('tool.country').click();
  return desk;
}

wireTest(
  'of two editors at one map nobody overwrites the other without knowing it',
  { tag: '@desktop' },
  async ({ page, browser, baseURL }) => {
    const id = await aSheet('together');
    const rana = await touched(page, await aPerson('editor', { name: 'Rana Aziz' }), { id, baseURL });
    const omid = await aPerson('editor', { name: 'Omid Karimi' });
    const other = await windowOf(browser, omid, baseURL);
    const second = await touched(await other.newPage(), omid, { id, baseURL });
    await rana.button('publish.now').click();
    await expect(page.getByText(rana.word('refused.checklist'))).toBeVisible();
    await expect(page.locator('[data-status=saved]')).toBeVisible();
    await second.words('feature.text', 'English').fill('Of Omid');
    await second.button('tool.zone').click();
    await second.button('tool.cancel').click();
    await second.button('save').click();
    const alert = second.page.getByRole('alert').filter({ hasText: 'Rana Aziz' });
    await expect(alert).toBeVisible();
    await alert.getByRole('button', { name: second.word('conflict.theirs') }).click();
    await expect(second.features).toHaveCount(1);
    await second.button('undo').click();
    await expect(second.features.filter({ hasText: 'Of Omid' })).toHaveCount(1);
    await second.save();
    expect((await copyOf(id)).content.features.map(({ text }) => text.en)).toEqual(['Of Omid']);
    await other.close();
  },
);

test(
  'an editor without the right to maps finds no screen and gets nothing done by a direct POST',
  { tag: '@desktop' },
  async ({ baseURL }) => {
    const id = await aMap({ slug: 'kept', days: ['2018-10-01'] });
    const draft = await aSheet('draft');
    const state = async () => JSON.stringify([await copyOf(id), await copyOf(draft)]);
    const before = await state();
    const at = (path: string) => `${baseURL}${path}`;
    const cookies = { author: await aPerson('author'), moderator: await aPerson('moderator') };
    for (const person of [cookies.author, cookies.moderator, undefined]) {
      const known = person && (await sessionCookie(person));
      const cookie = known ? `${known.name}=${known.value}` : '';
      for (const path of ['', '/new', `/${id}`, `/${id}/preview?locale=en`])
        expect((await fetch(at(`/newsroom/maps${path}`), { headers: { cookie }, redirect: 'manual' })).status).not.toBe(
          200,
        );
      const json = { 'content-type': 'application/json', cookie };
      const save = JSON.stringify({ from: 0, content: { ...(await copyOf(id)).content, features: [] } });
      const saved = await post(at(`/newsroom/api/maps/${id}/save`), { body: save, headers: json });
      expect(saved.status).toBe(person ? 403 : 401);
      for (const path of [`/${id}/geojson`, '/ground?base={}'])
        expect((await fetch(at(`/newsroom/api/maps${path}`), { headers: { cookie } })).status).toBe(person ? 403 : 401);
      const fields = { id, version: 0, title: 'X', locale: 'en', slug: 'x', country: '760' };
      for (const [action, target] of [
        ['startMap', id],
        ['publishMapNow', draft],
        ['takeMapBack', id],
        ['putMapFirst', id],
        ['throwMapAway', draft],
      ] as const) {
        const headers = { 'next-action': actionId(action), accept: 'text/x-component', cookie };
        await post(at(`/newsroom/maps/${target}`), { body: scriptedForm({ ...fields, id: target }), headers });
        expect(await state(), action).toBe(before);
      }
    }
    expect(await getMap('en', 'x')).toBeUndefined();
  },
);
