import type { Locator } from '@playwright/test';
import { open } from '../fixtures.ts';
import type { Screen, Walk } from './walk.ts';

/** The screens of the newsroom but for that of a piece, and what they may look like: how one comes there. */

const go = (path: string) => async (walk: Walk) => open(walk.page, `/newsroom${path}`);
const field = ({ page, desk }: Walk, name: string) => page.getByLabel(desk.word(`field.${name}`), { exact: true });
const alert = ({ page }: Walk) => page.getByRole('main').getByRole('alert').first().waitFor();
const done = ({ page }: Walk) => page.getByRole('main').getByRole('status').filter({ hasText: /./ }).first().waitFor();

async function signIn(walk: Walk, password: string): Promise<void> {
  await field(walk, 'email').fill(walk.person.email);
  await field(walk, 'password').fill(password);
  await walk.desk.button('signIn.submit').click();
}

/** Whoever has not signed in. */
export const AT_THE_DOOR: Screen[] = [
  { name: 'a link that has gone', show: go('/join/nothing') },
  { name: 'an invitation', show: (walk) => go(`/join/${walk.invitation}`)(walk) },
  {
    name: 'an invitation, with a password that is too short',
    show: async (walk) => {
      await field(walk, 'newPassword').fill('short');
      await walk.desk.button('join.submit').click();
      await alert(walk);
    },
  },
  { name: 'the forgotten password', show: go('/forgot') },
  {
    name: 'the forgotten password, asked for',
    show: async (walk) => {
      await field(walk, 'email').fill('nobody@example.org');
      await walk.desk.button('forgot.submit').click();
      await done(walk);
    },
  },
  { name: 'the door', show: go('/sign-in?said=signedOut') },
  {
    name: 'the door, after a wrong password',
    show: async (walk) => {
      await signIn(walk, 'not this one');
      await alert(walk);
    },
  },
  {
    name: 'the list of pieces',
    show: async (walk) => {
      await signIn(walk, walk.person.password);
      await walk.page.getByRole('table').waitFor();
    },
  },
];

/** Lists and forms. */
export const ON_THE_DESK: Screen[] = [
  { name: 'the list of pieces, narrowed', show: go('?state=draft&mine=1') },
  { name: 'the list of pieces, with nothing in it', show: go('?words=nothing+is+called+so') },
  { name: 'a new piece', show: go('/articles/new') },
  {
    name: 'a piece that is not there',
    show: async ({ page }) => open(page, '/newsroom/articles/99999999', 404),
  },
  { name: 'the people', show: go('/people') },
  {
    name: 'the people, unfolded',
    show: async ({ page }) => {
      const folded = page.locator('.desk-person:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
    },
  },
  {
    name: 'the people, with a refused invitation',
    show: async (walk) => {
      await walk.desk.button('people.sendInvitation').click();
      await alert(walk);
    },
  },
  { name: 'the settings', show: go('/settings') },
  {
    name: 'the settings, saved',
    show: async (walk) => {
      await walk.desk.button('settings.save').first().click();
      await done(walk);
    },
  },
  { name: 'the history', show: ({ page, pieces }) => open(page, `/newsroom/articles/${pieces.live}/history`) },
  {
    name: 'the history of what was saved once',
    show: ({ page, pieces }) => open(page, `/newsroom/articles/${pieces.review}/history`),
  },
  { name: 'the preview', show: ({ page, pieces }) => open(page, `/newsroom/articles/${pieces.live}/preview`) },
];

const factor = ({ page, desk }: Walk) => page.getByRole('region', { name: desk.word('factor.title') });
const code = (walk: Walk): Locator => factor(walk).getByLabel(walk.desk.word('field.code'), { exact: true });

/** One's own account: the second factor from nothing to recovery codes. `codeOf` reads the key off the screen. */
export const accountScreens = (codeOf: (key: string) => Promise<string>): Screen[] => [
  { name: 'the account', show: go('/account') },
  {
    name: 'the account, with a wrong password',
    show: async (walk) => {
      await factor(walk).getByLabel(walk.desk.word('field.presentPassword')).fill('not this one');
      await walk.desk.button('factor.start').click();
      await alert(walk);
    },
  },
  {
    name: 'the code to scan',
    show: async (walk) => {
      await factor(walk).getByLabel(walk.desk.word('field.presentPassword')).fill(walk.person.password);
      await walk.desk.button('factor.start').click();
      await factor(walk).getByRole('img').waitFor();
    },
  },
  {
    name: 'the recovery codes',
    show: async (walk) => {
      const key = (await factor(walk).locator('.factor-secret').textContent()) ?? '';
      await code(walk).fill(await codeOf(key.replace(/\s/g, '')));
      await walk.desk.button('factor.confirm').click();
      await factor(walk).getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'the account with a second factor',
    show: async (walk) => {
      await factor(walk).getByRole('link').click();
      await factor(walk).locator('.desk-folded > summary').click();
    },
  },
  {
    name: 'the door, asking for a code',
    show: async (walk) => {
      await walk.desk.button('nav.signOut').click();
      await field(walk, 'email').waitFor();
      await signIn(walk, walk.person.password);
      await walk.page.getByRole('heading', { level: 2, name: walk.desk.word('signIn.codeTitle') }).waitFor();
    },
  },
  {
    name: 'the door, after a wrong code',
    show: async (walk) => {
      await field(walk, 'code').fill('000000');
      await walk.desk.button('signIn.continue').click();
      await alert(walk);
    },
  },
];
