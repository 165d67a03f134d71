import type { Locator, Page } from '@playwright/test';
import { arrangeFront, publishFront } from '../db/front/drafts.ts';
import { frontStep } from '../db/front/input.ts';
import { getFront } from '../db/front/queries.ts';
import { getDraft } from '../db/front/working-front.ts';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { aPerson } from './factories.ts';
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
import { FrontScreen } from './pages/front-screen.ts';
import { actionId, post, scriptedForm } from './posts.ts';

/** Arranging the front: by mouse, by keys, by plain forms; publishing it, taking it back, and asking what stood there. */

useOwnSite();

/** Drags with the mouse, on a window so tall that nothing scrolls under the hand. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const window = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: window.width, height: 4000 });
  await from.hover();
  const box = await to.boundingBox();
  if (!box) throw new Error('There is nothing to drop it on');
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
  await page.setViewportSize(window);
}

const leadOf = async (page: Page, locale: Locale) => {
  await open(page, `/${locale}`);
  const choice = page.getByRole('region', { name: words(locale, 'front.choice') });
  return choice.getByRole('heading', { level: 3 }).first().innerText();
};

for (const language of ['en', 'ar'] as const) {
  test(
    `an editor arranges the front in ${LOCALES[language].name} by buttons, keys and mouse, publishes it and takes it back`,
    { tag: '@desktop' },
    async ({ browser, page, baseURL }) => {
      await signedIn(page.context(), await aPerson('editor', { language, name: 'Leila Haddad' }), baseURL);
      await open(page, '/newsroom');
      const nav = page.getByRole('navigation', { name: words(language, 'newsroom.nav.label') });
      await nav.getByRole('link', { name: words(language, 'newsroom.nav.front'), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/newsroom/front/${language}$`));
      const screen = new FrontScreen(page, language);
      const before = await asReader(browser, baseURL, (reader) => leadOf(reader, language));

      // A button pins what fills the news by itself to where it stands; a select moves it to the lead.
      const lead = await screen.filled('news').first().innerText();
      await screen.press('pin', lead).click();
      await expect(screen.pins('news')).toHaveText([lead]);
      await expect(page.getByText(screen.word('done.place'))).toBeVisible();
      await screen.slot('news').getByText(screen.word('more'), { exact: true }).first().click();
      await screen.slot('news').getByLabel(screen.word('moveTo')).selectOption('lead');
      await screen.press('move').click();
      await expect(screen.pins('lead')).toHaveText([lead]);
      await expect(screen.slot('news').getByText(screen.word('nothingPinned'))).toBeVisible();

      // By keys: the second of the choice comes first.
      const [first = '', second = '', ...rest] = await screen.pins('choice').allInnerTexts();
      const said = page.locator('[id^="DndLiveRegion"]');
      const over = (title: string, place: number) =>
        screen.word('drag.over', { title, slot: screen.word('slot.choice'), place });
      await screen.grip(second).focus();
      await page.keyboard.press('Space');
      await expect(said).toHaveText(over(second, 2));
      await page.keyboard.press('ArrowUp');
      await expect(said).toHaveText(over(second, 1));
      await page.keyboard.press('Space');
      await expect(screen.pins('choice')).toHaveText([second, first, ...rest]);
      await expect
        .poll(async () => (await getDraft(language, new Date())).content.pins.choice.length)
        .toBe(rest.length + 2);

      // The buttons do the same, and the focus goes along.
      await expect(page.getByText(screen.word('done.place'))).toBeVisible();
      await screen.press('up', first).focus();
      await page.keyboard.press('Enter');
      await expect(screen.pins('choice')).toHaveText([first, second, ...rest]);

      // By mouse: what fills the news by itself is dropped on the choice.
      const dragged = await screen.filled('news').nth(1).innerText();
      await drag(page, screen.grip(dragged), screen.pins('choice').first());
      await expect(screen.pins('choice').first()).toHaveText(dragged);
      await screen.press('unpin', dragged).click();
      await expect(screen.pins('choice')).toHaveText([first, second, ...rest]);

      // Readers see nothing of it, the preview does; then it is published in one step.
      expect(await asReader(browser, baseURL, (reader) => leadOf(reader, language))).toBe(before);
      await open(page, `/newsroom/front/${language}/preview`);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 3, name: lead }).first()).toBeVisible();
      await open(page, `/newsroom/front/${language}`);
      await screen.publish();
      expect(await asReader(browser, baseURL, (reader) => leadOf(reader, language))).toBe(lead);

      // The time machine knows both.
      await open(page, `/newsroom/front/${language}/past`);
      await expect(page.getByRole('row', { name: lead })).toContainText(screen.word('slot.lead'));
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 3, name: lead }).first()).toBeVisible();
      await page.getByRole('link', { name: screen.word('past.previous') }).click();
      await expect(page.getByRole('row', { name: before })).toContainText(screen.word('slot.lead'));

      await open(page, `/newsroom/front/${language}`);
      await screen.press('takeBack').click();
      await expect(page.locator('.state', { hasText: screen.word('changed') })).toBeVisible();
      expect(await asReader(browser, baseURL, (reader) => leadOf(reader, language))).toBe(before);
      await expect(screen.pins('lead'), 'the draft keeps what was taken back').toHaveText([lead]);
    },
  );
}

for (const language of ['en', 'ar'] as const) {
  test(
    `an editor on a phone finds every part of the newsroom in ${LOCALES[language].name}, and pins with a finger`,
    { tag: '@phone' },
    async ({ page, baseURL }) => {
      await signedIn(page.context(), await aPerson('admin', { language }), baseURL);
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, `/newsroom/front/${language}`);
      const nav = page.getByRole('navigation', { name: words(language, 'newsroom.nav.label') });
      await expect(
        nav.getByRole('link', { name: words(language, 'newsroom.nav.front'), exact: true }),
      ).toBeInViewport();
      // By keys: whatever is out of sight comes into it when it is reached.
      const links = await nav.getByRole('link').all();
      await links[0]?.focus();
      for (const link of links) {
        await expect(link).toBeFocused();
        await expect(link).toBeInViewport({ ratio: 0.9 });
        await page.keyboard.press('Tab');
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const screen = new FrontScreen(page, language);
      await page.getByRole('link', { name: screen.word('find.title'), exact: true }).tap();
      const title = await screen.filled('analysis').or(screen.pins('analysis')).first().innerText();
      const found = page.getByRole('complementary', { name: screen.word('find.title') });
      await found.getByLabel(screen.word('find.words')).fill(title.slice(0, 12));
      await found.getByRole('button', { name: screen.word('find.search'), exact: true }).tap();
      await found
        .getByLabel(new RegExp(`^${screen.word('pinTo')}`))
        .first()
        .selectOption('lead');
      await found.getByRole('button', { name: `${screen.word('pin')}: ${title}`, exact: true }).tap();
      await expect(screen.pins('lead')).toHaveText([title]);
      await screen.press('undo').tap();
      await expect(screen.pins('lead')).toHaveCount(0);
      await expectNoBarrier(page);
    },
  );
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'an editor pins, moves, sets times and the breaking line, and publishes, by plain forms',
    { tag: '@desktop' },
    async ({ page, baseURL }) => {
      await signedIn(page.context(), await aPerson('editor'), baseURL);
      await open(page, '/newsroom/front/fa');
      const screen = new FrontScreen(page, 'en');
      await expect(page.getByRole('button', { name: new RegExp(`^${screen.word('handle')}`) })).toHaveCount(0);
      const title = await screen.filled('news').first().innerText();
      await screen.press('pin', title).click();
      await expect(screen.pins('news')).toHaveText([title]);
      await page.getByText(screen.word('more'), { exact: true }).and(screen.slot('news').locator('summary')).click();
      await screen.slot('news').getByLabel(screen.word('expiresAt')).fill('2018-10-01T09:00');
      await screen.press('setTimes').and(screen.slot('news').getByRole('button')).click();
      await expect(page.getByText(screen.word('refused.times')).first()).toBeVisible();

      const line = screen.slot('breaking');
      await line.getByLabel(screen.word('breaking.text')).fill('شمارش آرا آغاز شد');
      await line.getByLabel(screen.word('expiresAt')).fill('2040-01-01T12:00');
      await screen.press('breaking.set').click();
      await screen.press('publish').click();
      await expect(page.locator('.state', { hasText: screen.word('unchanged') })).toBeVisible();
      await open(page, '/fa');
      await expect(page.getByRole('complementary', { name: words('fa', 'site.breaking') })).toContainText('شمارش آرا');
      await expect(page.getByRole('region', { name: words('fa', 'front.news') })).toContainText(title);
      await open(page, '/en');
      await expect(page.getByRole('complementary', { name: words('en', 'site.breaking') })).not.toContainText('شمارش');
    },
  );
});

test(
  'of two editors the slower is told, and sees what the other did',
  { tag: '@desktop' },
  async ({ browser, page, baseURL, watch }) => {
    await signedIn(page.context(), await aPerson('editor'), baseURL);
    const slow = new FrontScreen(page, 'en');
    await open(page, '/newsroom/front/en');
    const [one = '', two = ''] = await slow.filled('news').allInnerTexts();
    const other = await windowOf(browser, await aPerson('editor', { name: 'Omid Karimi' }), baseURL);
    const fast = new FrontScreen(await other.newPage(), 'en');
    await open(fast.page, '/newsroom/front/en');
    await fast.press('pin', one).click();
    await expect(fast.pins('news')).toHaveText([one]);
    await slow.press('pin', two).click();
    await expect(page.getByRole('alert').filter({ hasText: slow.word('refused.moved') })).toBeVisible();
    await expect(slow.pins('news'), 'the newest is in sight').toHaveText([one]);
    await expect(page.getByText('Omid Karimi')).toBeVisible();
    // The refusal was seen on the wire, and nothing else.
    expect(watch.complaints.splice(0)).toEqual([expect.stringMatching(/^409 /)]);
    await slow.press('pin', two).click();
    await expect(slow.pins('news')).toHaveText([one, two]);
    await slow.press('undo').click();
    await expect(slow.pins('news')).toHaveText([one]);
    await other.close();
  },
);

test(
  'a pin that begins and ends by itself is on the page when it does, and off it',
  { tag: '@desktop' },
  async ({ page }) => {
    const { news } = await getFront('ar', new Date());
    const piece = news.at(-1);
    if (!piece) throw new Error('The front has no news');
    const { actor } = await aPerson('editor');
    const step = async (fields: Record<string, unknown>) => {
      const { version } = await getDraft('ar', new Date());
      await arrangeFront(actor, { locale: 'ar', version }, frontStep.parse(fields));
    };
    const item = `article:${piece.id}`;
    const publish = async () =>
      publishFront(actor, { locale: 'ar', version: (await getDraft('ar', new Date())).version });
    // What others have left in the draft comes before readers first.
    await step({ step: 'place', item, slot: 'news', index: 0 });
    await publish();
    const before = await leadOf(page, 'ar');
    expect(before).not.toBe(piece.headline);
    await step({ step: 'place', item, slot: 'lead', index: 0 });
    const publishTimes = async (...times: [startsAt: number, expiresAt: number]) => {
      const [startsAt, expiresAt] = times.map((at) => new Date(at).toISOString());
      await step({ step: 'times', item, startsAt, expiresAt });
      await publish();
    };
    const soon = Date.now() + 2500;
    await publishTimes(soon, soon + 3_600_000);
    await expect.poll(() => leadOf(page, 'ar'), { intervals: [300], timeout: 30_000 }).toBe(piece.headline);
    expect(Date.now()).toBeGreaterThanOrEqual(soon);
    // The end is near only once the beginning was seen, however slow the machine.
    const end = Date.now() + 2500;
    await publishTimes(soon, end);
    await expect.poll(() => leadOf(page, 'ar'), { intervals: [300], timeout: 30_000 }).toBe(before);
    expect(Date.now()).toBeGreaterThanOrEqual(end);
  },
);

test(
  'whoever does not arrange fronts gets nothing done by a direct POST, and sees none',
  { tag: '@desktop' },
  async ({ baseURL }) => {
    const { news } = await getFront('en', new Date());
    const { version } = await getDraft('en', new Date());
    const fields = { locale: 'en', version, step: 'place', item: `article:${news[0]?.id}`, slot: 'lead' };
    const people = [await aPerson('author'), await aPerson('moderator'), await aPerson('editor', { locales: ['fa'] })];
    for (const person of people) {
      const { name, value } = await sessionCookie(person);
      const cookie = `${name}=${value}`;
      const actions = ['arrangeStep', 'undoStep', 'discardDraft', 'publishDraft', 'takePublicationBack'];
      const sent = actions.map(async (action) => {
        const body = scriptedForm({ ...fields, publication: 1 });
        const headers = { 'next-action': actionId(action), accept: 'text/x-component', cookie };
        return (await post(`${baseURL}/newsroom/front/en`, { body, headers })).text;
      });
      for (const text of await Promise.all(sent)) expect(text).not.toContain('"status":"done"');
      const hidden = [
        '/newsroom/front/en',
        '/newsroom/front/en/past',
        '/en/preview/front/draft',
        '/en/preview/front/kept-1',
      ];
      const asked = hidden.map(async (path) => (await fetch(`${baseURL}${path}`, { headers: { cookie } })).status);
      expect(await Promise.all(asked)).toEqual(hidden.map(() => 404));
    }
    expect((await getDraft('en', new Date())).version).toBe(version);
  },
);
