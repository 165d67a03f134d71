import type { Page } from '@playwright/test';
import type { Locale } from '../db/site/locales.ts';
import { makeFormToken } from '../db/comments/token.ts';
import { expect, open, words } from './fixtures.ts';

/** What a reader does with the form under a piece. */

export type Entries = { name?: string; email?: string; text?: string };

/** The form's parts, by the words beside them. */
export function formOn(page: Page, locale: Locale = 'en') {
  const form = page.locator('form.comment-form').filter({ hasText: words(locale, 'comments.note') });
  const labelled = (key: string) => form.getByLabel(words(locale, `comments.${key}`), { exact: true });
  return {
    form,
    fields: {
      name: labelled('name'),
      email: labelled('email'),
      text: form.getByLabel(`${words(locale, 'comments.text')} *`, { exact: true }),
    },
    send: form.getByRole('button', { name: words(locale, 'comments.send'), exact: true }),
    errors: form.getByRole('alert'),
  };
}

/** Lets the browser's own checks pass everything, as some browsers do. */
export async function withoutBrowserChecks(page: Page): Promise<void> {
  await page.locator('form.comment-form').evaluateAll((forms: HTMLFormElement[]) => {
    for (const form of forms) {
      form.noValidate = true;
      for (const field of form.querySelectorAll('[maxlength]')) field.removeAttribute('maxlength');
    }
  });
}

/** Writes and sends. */
export async function send(page: Page, entries: Entries, locale: Locale = 'en'): Promise<void> {
  const { fields, send: button } = formOn(page, locale);
  for (const [name, value] of Object.entries(entries) as [keyof Entries, string][]) await fields[name].fill(value);
  await button.click();
}

const tenSecondsAgo = (article: number) => makeFormToken(article, 'live', new Date(Date.now() - 10_000));

/**
 * Where script runs, the form asks for a token as soon as somebody turns to it, and whoever is done within three seconds is taken for
 * a machine: these readers took ten, or `token` says what they come with.
 */
export async function writesSlowly(page: Page, token: (article: number) => string = tenSecondsAgo): Promise<void> {
  await page.route('**/api/comment-token?article=*', async (route) => {
    const article = Number(new URL(route.request().url()).searchParams.get('article'));
    await route.fulfill({ json: { token: token(article) } });
  });
}

/** The comment as it stands on a page. */
export const commentOn = (page: Page, text: string) =>
  page.getByRole('article').filter({ hasText: text }).and(page.locator('[id^=comment-]'));

/** Opens a page with a form and, where script runs, waits until it has taken the form over. */
export async function openForm(page: Page, address: string, script: boolean): Promise<void> {
  await open(page, address);
  if (script) await expect(page.locator('form.comment-form input[name=scripted]')).toHaveValue('1');
}
