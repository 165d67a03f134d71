import type { Page } from '@playwright/test';
import { generate } from 'otplib';
import { invitePerson } from '../db/auth/mutations.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { type Locale, LOCALES } from '../db/site/locales.ts';
import { aPerson } from './factories.ts';
import { barriers, COLOURS, expect, LANGUAGES, open, useOwnSite, Watch, wireTest as test } from './fixtures.ts';
import { piecesInEveryCondition } from './pages/newsroom-pieces.ts';
import { accountScreens, AT_THE_DOOR, ON_THE_DESK } from './pages/newsroom-screens.ts';
import { AT_A_PIECE, BACK_AGAIN } from './pages/piece-screens.ts';
import { besideThePieces } from './pages/subject-screens.ts';
import { aWalk, type Screen, type Walk } from './pages/walk.ts';

/** Every screen of the newsroom, and what it may look like, in every language of its interface. */

useOwnSite();

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Pixels that the page, a dialog or a menu is too wide. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const opened = [...document.querySelectorAll('dialog[open], .slash-list')].map((one) =>
      one.getBoundingClientRect(),
    );
    const out = opened.map(({ left, right }) => Math.max(-left, right - clientWidth));
    return Math.ceil(Math.max(0, scrollWidth - clientWidth, ...out));
  });

/** Looks at what stands there: by day, by night where colours have to be looked at, and on a narrow telephone. */
async function look({ page }: Walk, { within }: Screen, { colours }: { colours: boolean }): Promise<void> {
  expect(await barriers(page, { but: colours ? [] : COLOURS, within }), 'by day').toEqual([]);
  if (colours) {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page, { rules: COLOURS, within }), 'by night').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(PHONE);
  expect(await sideways(page), 'pixels that do not fit on a telephone').toBe(0);
  await page.setViewportSize(DESK);
}

/** What is pressed or filled in and is less high than a finger needs; what stands in a line of text, or has a label that is, counts not. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const FINGER = 44;
    const pressed = 'button, summary, select, input, textarea, nav a, .press, [role=option]';
    const all = [...document.querySelectorAll<HTMLElement>(pressed)].filter((one) => one.checkVisibility());
    const targetOf = (one: HTMLElement) =>
      one.matches('[type=checkbox], [type=radio]') ? (one.closest('label') ?? one) : (one.closest('.tokens') ?? one);
    const small = all.filter((one) => {
      const { height, width } = targetOf(one).getBoundingClientRect();
      return height > 1 && width > 1 && Math.ceil(height) < FINGER;
    });
    return [...new Set(small.map((one) => one.outerHTML.slice(0, 90)))];
  });

/** One walk tells of everything that is wrong on the way. */
async function lookOnTelephone({ page }: Walk): Promise<void> {
  expect.soft(await sideways(page), 'pixels that do not fit').toBe(0);
  expect.soft(await tooSmall(page), 'what a finger misses').toEqual([]);
}

type Visit = { walk: Walk; watch: Watch; look: (walk: Walk, screen: Screen) => Promise<void> };

async function visit({ walk, watch, look }: Visit, screen: Screen): Promise<void> {
  const { language: locale } = walk;
  await test.step(screen.name, async () => {
    await screen.show(walk);
    const html = walk.page.locator('html');
    await expect(html).toHaveAttribute('lang', locale);
    await expect(html).toHaveAttribute('dir', LOCALES[locale].dir);
    await look(walk, screen);
    if (screen.isTrouble) watch.complaints.length = 0;
    expect(watch.complaints, 'what the browser complained about').toEqual([]);
  });
}

async function invited(language: Locale): Promise<string> {
  const email = `layla-${language}-${Date.now()}@example.org`;
  const person = { email, name: 'Layla Haddad', role: 'author', language, locales: [], sections: [] };
  const made = await invitePerson(SYSTEM, person, { compose: () => ({ subject: 'Invitation', text: 'Join us.' }) });
  if (made.outcome === 'refused') throw new Error(`Not invited: ${JSON.stringify(made.errors)}`);
  return made.token;
}

/** The window dies with words that were never saved; another one opens in the same browser. */
async function diesAndComesBack({ page, ...walk }: Walk): Promise<Walk> {
  const context = page.context();
  const another = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  return aWalk(another, walk.language, walk);
}

/** Of the step before: whoever signs in a moment later has another one left. */
const codeOf = (secret: string) => generate({ secret, epoch: Math.floor(Date.now() / 1000) - 30 });

/** From the door through every screen to one's own account. */
async function walkThrough(page: Page, language: Locale, look: Visit['look']): Promise<void> {
  const watch = new Watch(page.context(), new URL(page.url()).origin);
  const person = await aPerson('admin', { language, name: 'Hana Karimi' });
  const pieces = await piecesInEveryCondition(person, language);
  const walk = aWalk(page, language, { person, pieces, invitation: await invited(language) });
  const screens = [...AT_THE_DOOR, ...ON_THE_DESK, ...(await besideThePieces(walk)), ...AT_A_PIECE];
  for (const screen of screens) await visit({ walk, watch, look }, screen);
  const back = await diesAndComesBack(walk);
  for (const screen of [BACK_AGAIN, ...accountScreens(codeOf)]) await visit({ walk: back, watch, look }, screen);
}

for (const { locale } of LANGUAGES) {
  test.describe(`In ${LOCALES[locale].name}`, { tag: '@desktop' }, () => {
    test.use({ locale, viewport: DESK, contextOptions: { reducedMotion: 'reduce' } });
    test('no screen of the newsroom has a barrier, or is too wide for a telephone', async ({ page }) => {
      test.slow();
      await open(page, '/newsroom/forgot');
      await walkThrough(page, locale, (walk, screen) => look(walk, screen, { colours: locale === 'en' }));
    });
  });
}

test.describe('On a telephone', { tag: '@phone' }, () => {
  test.use({ locale: 'ar', contextOptions: { reducedMotion: 'reduce' } });
  test('a finger finds everything on every screen of the newsroom', async ({ page }) => {
    test.slow();
    await open(page, '/newsroom/forgot');
    await walkThrough(page, 'ar', lookOnTelephone);
  });
});
