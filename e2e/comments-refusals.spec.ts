import type { Page } from '@playwright/test';
import { withdrawArticle } from '../db/articles/mutations.ts';
import { submitComment } from '../db/comments/readers.ts';
import { makeFormToken } from '../db/comments/token.ts';
import type { Locale } from '../db/site/locales.ts';
import { changeSettings } from '../db/site/mutations.ts';
import { type Entries, formOn, openForm, send, withoutBrowserChecks, writesSlowly } from './comment-forms.ts';
import { ADMIN, aPieceTaking, commentForm, EDITOR, takeComments } from './factories.ts';
import { expect, LANGUAGES, test, useOwnSite, words } from './fixtures.ts';
import { addressOfPiece } from './posts.ts';

/** A comment that is not taken: the reader is told why in the language of the page, and what was typed stays. */

useOwnSite();

/** Two pieces of each language: one stays, one goes while a reader writes. */
const pieces = new Map<string, { id: number; address: string }>();
const piece = (locale: Locale, which = '') => pieces.get(locale + which) ?? { id: 0, address: '' };

test.beforeAll(async () => {
  for (const name of [
    ...LANGUAGES.map(({ locale }) => locale),
    ...['true', 'false'].flatMap((one) => [`en over ${one}`, `en gone ${one}`]),
  ]) {
    const id = await aPieceTaking('post', { locale: name.slice(0, 2) as Locale });
    pieces.set(name, { id, address: await addressOfPiece(id) });
  }
});

type Refused = { code: string; field: keyof Entries | 'form'; entries: Entries; token?: (article: number) => string };

const AT_FIELDS: Refused[] = [
  { code: 'required', field: 'text', entries: { text: '  ' } },
  { code: 'tooShort', field: 'text', entries: { text: '؟' } },
  { code: 'badEmail', field: 'email', entries: { email: 'nobody@nowhere', text: 'I was there.', name: 'Rana' } },
];
const LONG_AGO = () => new Date(Date.now() - 31 * 86_400_000);
const OTHERS: Refused[] = [
  { code: 'tooLong', field: 'text', entries: { text: 'word '.repeat(1_001) } },
  { code: 'tooLong', field: 'name', entries: { name: 'R'.repeat(81), text: 'I was there.' } },
  { code: 'badCharacters', field: 'text', entries: { text: 'I was\u202e there.' } },
  { code: 'badForm', field: 'form', entries: { text: 'I was there.' }, token: () => 'form.page.1.1.forged' },
  {
    code: 'staleForm',
    field: 'form',
    entries: { text: 'I was there.' },
    token: (article) => makeFormToken(article, 'page', LONG_AGO()),
  },
];

/** The form comes with this token: fetched where script runs, else written into the page. */
async function bringToken(page: Page, token: string, script: boolean): Promise<void> {
  await page.unrouteAll();
  if (script) await writesSlowly(page, () => token);
  else
    await page.locator('input[name=token]').evaluate((input: HTMLInputElement, value) => (input.value = value), token);
}

async function expectRefused(page: Page, locale: Locale, { code, field, entries }: Refused): Promise<void> {
  const { fields, form, errors } = formOn(page, locale);
  await expect(errors, code).toHaveText([words(locale, `comments.error.${code}`)]);
  if (field !== 'form') await expect(fields[field]).toHaveAttribute('aria-invalid', 'true');
  // A browser may write its own line ends; blanks at the end are kept as well.
  for (const [name, value] of Object.entries(entries) as [keyof Entries, string][])
    await expect(fields[name], code).toHaveValue(value);
  await expect(form.getByRole('checkbox'), 'what was chosen stays too').toBeChecked();
}

for (const script of [true, false]) {
  for (const { locale, reader } of LANGUAGES) {
    test.describe(`${reader} ${script ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled: script });

      test('is told in that language what is wrong with a comment, and loses nothing', async ({ page }) => {
        const { id, address } = piece(locale);
        for (const refused of locale === 'en' ? [...AT_FIELDS, ...OTHERS] : AT_FIELDS) {
          if (refused === AT_FIELDS[0] || refused.token) {
            await writesSlowly(page);
            await openForm(page, address, script);
            if (refused.token) await bringToken(page, refused.token(id), script);
          }
          await withoutBrowserChecks(page);
          await formOn(page, locale).form.getByRole('checkbox').check();
          await send(page, { name: '', email: '', ...refused.entries }, locale);
          await expectRefused(page, locale, refused);
        }
      });
    });
  }

  test.describe(`A reader ${script ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: script });
    const alert = (page: Page, code: string) =>
      expect(formOn(page).errors).toHaveText([words('en', `comments.error.${code}`)]);

    test('is told that the same was said already, that it was a lot, and that many speak', async ({
      page,
      baseURL,
      extraHTTPHeaders,
    }) => {
      const { id, address } = piece('en');
      await writesSlowly(page);
      await openForm(page, address, script);
      const text = `I was there, ${String(script)}.`;
      const sender = {
        ip: extraHTTPHeaders?.['x-forwarded-for'] ?? '',
        userAgent: await page.evaluate(() => navigator.userAgent),
        host: new URL(baseURL ?? '').host,
      };
      await submitComment(sender, commentForm(id, { text, at: new Date() }));
      await send(page, { text });
      await alert(page, 'duplicate');
      await changeSettings(ADMIN, { commentsPerArticle: 0 });
      await send(page, { text: `${text} Twice.` });
      await alert(page, 'busy');
      await changeSettings(ADMIN, { commentsPerArticle: 100 });
      for (let times = 1; times < 5; times += 1) await submitComment(sender, commentForm(id, { at: new Date() }));
      await send(page, { text: `${text} Six times.` });
      await alert(page, 'tooMany');
      await expect(formOn(page).fields.text).toHaveValue(`${text} Six times.`);
    });

    test('is told that a piece takes no more comments, or is gone, since the page was opened', async ({ page }) => {
      const [over, gone] = [piece('en', ` over ${String(script)}`), piece('en', ` gone ${String(script)}`)];
      await writesSlowly(page);
      await openForm(page, over.address, script);
      await takeComments(over.id, { commentsCloseAt: new Date(Date.now() - 1000) });
      await send(page, { text: 'I was there.' });
      await expect(page.getByText(words('en', 'comments.error.closed'))).toBeVisible();
      await openForm(page, gone.address, script);
      await withdrawArticle(EDITOR, gone.id, 'The source took it back.');
      await send(page, { text: 'I was there.' });
      if (script) await alert(page, 'noArticle');
      else await expect(page.getByRole('main')).toContainText('The source took it back.');
    });
  });
}

test('a reader with JavaScript who is very quick is told so, and need only send again', async ({ page }) => {
  // However slow the machine is that plays this reader.
  await writesSlowly(page, (article) => makeFormToken(article, 'live', new Date(Date.now() + 2000)));
  await openForm(page, piece('en').address, true);
  await send(page, { text: 'First!' });
  await expect(formOn(page).errors).toHaveText([words('en', 'comments.error.tooQuick')]);
  await expect(formOn(page).fields.text).toHaveValue('First!');
  await expect(async () => {
    await formOn(page).send.click();
    // It says that it is sending until there is an answer.
    await expect(formOn(page).send).toBeEnabled();
    await expect(page.getByRole('status').filter({ hasText: 'First!' })).toBeVisible({ timeout: 100 });
  }).toPass();
});
