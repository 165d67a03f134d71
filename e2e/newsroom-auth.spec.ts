import type { Browser, Page } from '@playwright/test';
import { generate } from 'otplib';
import { makeSetupLink } from '../db/auth/links.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { forgetTries, networkSubject } from '../db/auth/throttles.ts';
import { listMails } from '../db/mail/queries.ts';
import { aPerson } from './factories.ts';
import { expect, type OwnSite, ownSite, test, words } from './fixtures.ts';

/** People come in, work, and go: from the first start on, with script and without. */

const say = (key: string, values?: Record<string, string | number>) => words('en', `newsroom.${key}`, values);
const PASSWORD = 'four words, all of them lower case';

/** What is seen: pages that were left stay hidden in the document for a while. */
const seen = { visible: true };
const field = (page: Page, name: string) => page.getByLabel(say(`field.${name}`), { exact: true }).filter(seen);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** The path of the link in the newest mail whose subject has these words. */
async function mailedLink(subject: string): Promise<string> {
  const mail = (await listMails(SYSTEM)).items.find((one) => one.subject.includes(subject));
  return /https:\/\/paper\.example(\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

async function signIn(page: Page, at: string, { email, password = PASSWORD }: { email: string; password?: string }) {
  await page.goto(`${at}/newsroom/sign-in`);
  await field(page, 'email').fill(email);
  await field(page, 'password').fill(password);
  await press(page, say('signIn.submit'));
}

const isAtDesk = (page: Page) => expect(page.getByRole('heading', { level: 1, name: say('nav.pieces') })).toBeVisible();
const isAtDoor = (page: Page) => expect(page).toHaveURL(/\/newsroom\/sign-in/);

async function signOut(page: Page) {
  await press(page, say('nav.signOut'));
  await expect(page.getByText(say('signIn.signedOut'))).toBeVisible();
}

/** Sets the second factor up on the account page; answers how to make codes, and the recovery codes. */
async function setUpFactor(page: Page, at: string) {
  await page.goto(`${at}/newsroom/account`);
  const section = page.getByRole('region', { name: say('factor.title') });
  await section.getByLabel(say('field.presentPassword')).fill(PASSWORD);
  await section.getByRole('button', { name: say('factor.start') }).click();
  await expect(section.getByRole('img', { name: say('factor.qr') })).toBeVisible();
  const secret = ((await section.locator('.factor-secret').textContent()) ?? '').replace(/\s/g, '');
  const code = (seconds: number) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + seconds });
  await section.getByRole('textbox', { name: say('field.code') }).fill('000000');
  await section.getByRole('button', { name: say('factor.confirm') }).click();
  await expect(section.getByText(say('error.badCode'))).toBeVisible();
  // Of the step before: whoever signs in a moment later has two codes left.
  await section.getByRole('textbox', { name: say('field.code') }).fill(await code(-30));
  await section.getByRole('button', { name: say('factor.confirm') }).click();
  await expect(section.getByText(say('factor.codes'))).toBeVisible();
  const recovery = await section.getByRole('listitem').allTextContents();
  await section.getByRole('link', { name: say('factor.codesDone') }).click();
  await expect(section.getByText(say('factor.on', { count: 10 }))).toBeVisible();
  return { code, recovery };
}

async function typeCode(page: Page, code: string) {
  await field(page, 'code').fill(code);
  await press(page, say('signIn.continue'));
}

/** From the first start to a forgotten password. */
async function wholeStory({
  page,
  browser,
  at,
  script,
}: {
  page: Page;
  browser: Browser;
  at: string;
  script: boolean;
}) {
  const chief = 'chief@example.org';
  // The first admin joins by the link of the first start.
  await page.goto(`${at}/newsroom/join/${(await makeSetupLink()) ?? ''}`);
  await field(page, 'email').fill('Chief@example.org');
  await field(page, 'name').fill('Hana Karimi');
  await field(page, 'newPassword').fill('too short');
  await press(page, say('join.submit'));
  await expect(page.getByText(say('error.shortPassword'))).toBeVisible();
  await expect(field(page, 'name')).toHaveValue('Hana Karimi');
  await field(page, 'newPassword').fill(PASSWORD);
  await press(page, say('join.submit'));
  await expect(page.getByText(say('signIn.joined'))).toBeVisible();
  await signIn(page, at, { email: chief });
  await isAtDesk(page);

  // She invites a writer, who gets a mail and joins.
  await page.getByRole('link', { name: say('nav.people') }).click();
  await field(page, 'email').fill('layla@example.org');
  await field(page, 'name').last().fill('Layla Haddad');
  await press(page, say('people.sendInvitation'));
  await expect(page.getByText(say('people.invited'))).toBeVisible();
  await expect(page.getByText('layla@example.org').first()).toBeVisible();
  const guest = await browser.newContext({ javaScriptEnabled: script });
  const writer = await guest.newPage();
  await writer.goto(at + (await mailedLink('invitation')));
  await expect(field(writer, 'name')).toHaveValue('Layla Haddad');
  await field(writer, 'newPassword').fill(PASSWORD);
  await press(writer, say('join.submit'));
  await expect(writer.getByText(say('signIn.joined'))).toBeVisible();
  await signIn(writer, at, { email: 'layla@example.org' });
  await isAtDesk(writer);
  await expect(writer.getByRole('link', { name: say('nav.people') })).toHaveCount(0);

  // The admin sets up a second factor; the door asks for it from then on.
  const { code, recovery } = await setUpFactor(page, at);
  expect(recovery.length).toBe(10);
  await signOut(page);
  await signIn(page, at, { email: chief });
  await typeCode(page, '000000');
  await expect(page.getByText(say('error.badCode'))).toBeVisible();
  await typeCode(page, await code(0));
  await isAtDesk(page);
  await signOut(page);
  await signIn(page, at, { email: chief });
  await typeCode(page, recovery[0] ?? '');
  await isAtDesk(page);
  await signOut(page);
  await signIn(page, at, { email: chief });
  await typeCode(page, recovery[0] ?? '');
  await expect(page.getByText(say('error.badCode'))).toBeVisible();
  await typeCode(page, recovery[1] ?? '');
  await isAtDesk(page);

  // She sees the writer's session and ends it: the next click leads to the door.
  await page.goto(`${at}/newsroom/people`);
  await page.getByText('Layla Haddad').first().click();
  const row = page.getByRole('listitem').filter({ hasText: 'Layla Haddad' });
  await row.getByRole('button', { name: say('account.endSession') }).click();
  await expect(row.getByText('not signed in')).toBeVisible();
  await writer.getByRole('link', { name: say('nav.account') }).click();
  await isAtDoor(writer);
  expect(new URL(writer.url()).searchParams.get('next')).toBe('/newsroom/account');

  // The writer signs in in two places, lands where she wanted to go, and signs out everywhere.
  await field(writer, 'email').fill('layla@example.org');
  await field(writer, 'password').fill(PASSWORD);
  await press(writer, say('signIn.submit'));
  await expect(writer).toHaveURL(`${at}/newsroom/account`);
  const elsewhere = await (await browser.newContext({ javaScriptEnabled: script })).newPage();
  await signIn(elsewhere, at, { email: 'layla@example.org' });
  await isAtDesk(elsewhere);
  await writer.reload();
  await expect(writer.getByRole('region', { name: say('account.sessions') }).getByRole('listitem')).toHaveCount(2);
  await press(writer, say('account.everywhere'));
  await isAtDoor(writer);
  await elsewhere.reload();
  await isAtDoor(elsewhere);

  // She forgets her password and gets a new one by mail.
  await writer.getByRole('link', { name: say('signIn.forgot') }).click();
  await field(writer, 'email').fill('layla@example.org');
  await press(writer, say('forgot.submit'));
  await expect(writer.getByText(say('forgot.done'))).toBeVisible();
  const link = at + (await mailedLink('new password'));
  await writer.goto(link);
  await field(writer, 'newPassword').fill('quite another four words');
  await press(writer, say('join.submit'));
  await expect(writer.getByText(say('signIn.joined'))).toBeVisible();
  await signIn(writer, at, { email: 'layla@example.org', password: 'quite another four words' });
  await isAtDesk(writer);
  await writer.goto(link);
  await expect(writer.getByRole('heading', { name: say('join.goneTitle') })).toBeVisible();
}

for (const script of [true, false]) {
  test.describe(script ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled: script });
    let site: OwnSite;
    test.beforeAll(async () => {
      site = await ownSite();
    });
    test.afterAll(() => site.close());

    test('people join, sign in with two factors, end sessions and get new passwords', async ({ page, browser }) => {
      test.slow();
      await wholeStory({ page, browser, at: site.first.origin, script });
    });
  });

  test.describe(script ? 'At the door, with script' : 'At the door, without script', () => {
    test.use({ javaScriptEnabled: script });
    test.afterEach(() => forgetTries(networkSubject('sign-in', '127.0.0.1')));

    test('a wrong password and an unknown e-mail look alike, and what was typed stays', async ({ page }) => {
      const person = await aPerson('editor');
      const said: string[] = [];
      for (const email of [person.email, 'nobody@example.org']) {
        await signIn(page, '', { email });
        const alert = page.getByRole('main').getByRole('alert');
        await expect(alert).toBeVisible();
        said.push((await alert.textContent()) ?? '');
        await expect(field(page, 'email')).toHaveValue(email);
        await expect(field(page, 'password')).toHaveValue('');
      }
      expect(said).toEqual([say('error.badCredentials'), say('error.badCredentials')]);
    });

    test('somebody who guesses has to wait, with the right password too', async ({ page }) => {
      const person = await aPerson('editor');
      for (let guess = 0; guess < 5; guess += 1) {
        await signIn(page, '', { email: person.email, password: `wrong guess number ${guess}` });
        await expect(page.getByText(say('error.badCredentials'))).toBeVisible();
      }
      await signIn(page, '', person);
      await expect(page.getByText(say('error.mustWait'))).toBeVisible();
    });
  });
}

test('somebody signs in by the keyboard alone', { tag: '@desktop' }, async ({ page }) => {
  const person = await aPerson('editor');
  await page.goto('/newsroom/sign-in');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words('en', 'site.skip') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await isAtDesk(page);
});
