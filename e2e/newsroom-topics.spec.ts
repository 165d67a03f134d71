import type { Browser, Page } from '@playwright/test';
import { publishArticle } from '../db/articles/mutations.ts';
import { addTopicPin } from '../db/articles/pins.ts';
import { getDeskTopic, listDeskTopics } from '../db/topics/desk.ts';
import { publishTopicWords, saveTopicWords } from '../db/topics/words.ts';
import {
  aBody,
  ADMIN,
  aPerson,
  aPublishedArticle,
  aTopic,
  contentOf,
  EDITOR,
  topicForm,
  topicWords,
} from './factories.ts';
import { asReader, expect, expectNoBarrier, open, test, useOwnSite, windowOf, words } from './fixtures.ts';
import { lookUp } from './posts.ts';

/** Topics as editors keep them, and as readers then find them. */

useOwnSite();

const t = (key: string, values?: Record<string, string | number>) => words('en', `newsroom.${key}`, values);

/** A window of a new editor. */
async function deskOf(browser: Browser, at: string | undefined) {
  const context = await windowOf(browser, await aPerson('editor', { name: 'Leila Haddad' }), at);
  return { page: await context.newPage(), close: () => context.close() };
}

const unfold = async (page: Page, title: string) => {
  const group = page.locator('details.panel-group', { has: page.locator('summary', { hasText: title }) });
  if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
  return group;
};

test('an editor writes a topic by keyboard, is told what it lacks, publishes it, and pieces lead to it', async ({
  browser,
  baseURL,
}, { project }) => {
  const text =
    'The Mullaperiyar Dam Authority met. Later the Mullaperiyar Dam Authority rose. A Damocles sword, it said.';
  const piece = await aPublishedArticle({ headline: 'Water before the court', body: aBody(text, 'The MDA is old.') });
  const quiet = await aPublishedArticle({ headline: 'The same, unlinked', body: aBody(text) });
  const { page, close } = await deskOf(browser, baseURL);
  await open(page, '/newsroom/topics');
  await page.getByRole('link', { name: t('topics.new') }).press('Enter');
  await page.getByLabel(t('topics.name'), { exact: true }).fill('Mullaperiyar Dam Authority');
  await page.getByRole('button', { name: t('subjects.begin') }).press('Enter');
  await page.waitForURL(/\/newsroom\/topics\/\d+\/en$/);
  const id = Number(/topics\/(\d+)/.exec(page.url())?.[1]);

  // Half of it is kept; all of it is asked for before readers see anything.
  await page.getByLabel(t('topics.synonyms')).fill('MDA');
  await page.getByRole('button', { name: t('topics.save') }).press('Enter');
  await expect(page.getByText(t('subjects.done.saved'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('topics.publish'), exact: true }).press('Enter');
  for (const fault of ['explainerMissing', 'pictureMissing', 'altMissing'])
    await expect(page.getByText(t(`subjects.error.${fault}`))).toBeVisible();
  await expect(page.getByLabel(t('topics.synonyms'))).toHaveValue('MDA');
  expect((await lookUp(baseURL, '/en/topics/mullaperiyar-dam-authority')).status).toBe(404);

  await page.getByLabel(t('topics.explainer'), { exact: true }).fill('It looks after a dam of 1895.');
  await page.getByLabel(t('topics.alt'), { exact: true }).fill('A dam between hills');
  await page.getByRole('button', { name: t('piece.leadChoose') }).press('Enter');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator('.subject-picture img')).toBeVisible();
  const paper = page.getByRole('textbox', { name: t('editor.paper') });
  await paper.click();
  await page.keyboard.type('The dam stands in Kerala.');
  if (project.name === 'desktop') await expectNoBarrier(page);
  await page.getByRole('button', { name: t('topics.publish'), exact: true }).press('Enter');
  await expect(page.getByText(t('subjects.done.published'))).toBeVisible();
  expect((await getDeskTopic(EDITOR, id, 'en'))?.state).toBe('shown');

  await asReader(browser, baseURL, async (reader) => {
    await open(reader, `/en/news/${piece}`);
    const mention = reader.locator('a.topic-mention');
    await expect(mention).toHaveText(['Mullaperiyar Dam Authority']);
    await mention.click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Mullaperiyar Dam Authority');
    await expect(reader.getByRole('main')).toContainText('The dam stands in Kerala.');
  });

  // One piece is to have no such links.
  const links = (article: number) =>
    asReader(browser, baseURL, async (reader) => {
      await open(reader, `/en/news/${article}`);
      return reader.locator('a.topic-mention').count();
    });
  expect(await links(quiet)).toBe(1);
  await open(page, `/newsroom/articles/${quiet}`);
  await page.getByLabel(t('piece.mentions')).uncheck();
  await expect.poll(async () => (await contentOf(quiet)).mentions).toBe(false);
  await publishArticle(EDITOR, quiet);
  expect([await links(quiet), await links(piece)]).toEqual([0, 1]);
  await close();
});

test(
  'an editor orders topics and pins by keyboard, renames one, merges two, and old addresses lead on',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const first = await aTopic({
      slug: 'isil',
      position: 90,
      texts: { en: await topicWords({ name: 'ISIL', synonyms: [] }) },
    });
    const second = await aTopic({
      slug: 'islamic-state',
      position: 91,
      texts: { en: await topicWords({ name: 'Islamic State', synonyms: [] }) },
    });
    const pieces = [
      await aPublishedArticle({ headline: 'Raqqa, a year on', topicIds: [first] }),
      await aPublishedArticle({ headline: 'Mosul rebuilds', topicIds: [first] }),
    ];
    await addTopicPin(ADMIN, { topicId: first, articleId: pieces[0] ?? 0 });
    const { page, close } = await deskOf(browser, baseURL);
    await open(page, '/newsroom/topics');
    const up = page.getByRole('button', { name: `${t('subjects.up')} Islamic State` });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await listDeskTopics(EDITOR)).at(-1)?.id).toBe(first);
    await expect(up).toBeFocused();

    await open(page, `/newsroom/topics/${first}/en`);
    await page.getByLabel(t('topics.findPiece')).fill('Mosul');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `${t('topics.pin')} Mosul rebuilds` }).press('Enter');
    await page.getByRole('button', { name: `${t('subjects.up')} Mosul rebuilds` }).press('Enter');
    const pinned = async () =>
      asReader(browser, baseURL, async (reader) => {
        await open(reader, '/en/topics/isil');
        return reader
          .getByRole('region', { name: words('en', 'topics.pinned') })
          .getByRole('heading', { level: 3 })
          .allTextContents();
      });
    await expect.poll(pinned).toEqual(['Mosul rebuilds', 'Raqqa, a year on']);

    const address = await unfold(page, t('subjects.address'));
    await address.getByLabel(t('subjects.slug')).fill('Daesh');
    await address.getByRole('button').press('Enter');
    await expect(address.getByText('/en/topics/isil')).toBeVisible();
    expect(await lookUp(baseURL, '/en/topics/isil')).toMatchObject({ status: 308, location: '/en/topics/daesh' });

    const merge = await unfold(page, t('subjects.merge'));
    await merge.getByLabel(t('subjects.into')).selectOption({ label: 'Islamic State' });
    await merge.getByRole('button').press('Enter');
    await page.waitForURL(`**/newsroom/topics/${second}/en`);
    await expect(page.getByLabel(t('topics.synonyms'))).toHaveValue('ISIL');
    for (const old of ['isil', 'daesh'])
      expect(await lookUp(baseURL, `/en/topics/${old}`)).toMatchObject({
        status: 308,
        location: '/en/topics/islamic-state',
      });
    expect((await lookUp(baseURL, '/en/topics/islamic-state')).text).toContain('Raqqa, a year on');

    const end = await unfold(page, t('subjects.end'));
    await end.getByRole('button', { name: t('topics.hide') }).press('Enter');
    await expect(end.getByRole('button', { name: t('topics.remove') })).toBeVisible();
    expect((await lookUp(baseURL, '/en/topics/islamic-state')).status).toBe(404);
    await close();
  },
);

test(
  'two editors meet at a topic: nothing that either typed is lost',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const id = await aTopic({ texts: { en: await topicWords({ name: 'The Sochi memorandum' }) } });
    const { page, close } = await deskOf(browser, baseURL);
    await open(page, `/newsroom/topics/${id}/en`);
    await page.getByLabel(t('topics.name'), { exact: true }).fill('Mine');
    const theirs = await topicForm(id, { name: 'Theirs', explainer: 'Their explainer.' });
    const { actor } = await aPerson('editor');
    expect((await saveTopicWords(actor, theirs)).outcome).toBe('saved');
    const save = page.getByRole('button', { name: t('topics.save') });
    await save.click();
    await expect(page.getByText(t('subjects.error.moved'))).toBeVisible();
    await expect(page.getByLabel(t('topics.name'), { exact: true })).toHaveValue('Mine');
    await expect(page.getByText('Their explainer.')).toBeVisible();
    await page
      .locator('.field', { has: page.getByText('Their explainer.') })
      .getByRole('button', { name: t('subjects.take') })
      .click();
    await expectNoBarrier(page);
    await save.click();
    await expect(page.getByText(t('subjects.done.saved'), { exact: true })).toBeVisible();
    const draft = (await getDeskTopic(EDITOR, id, 'en'))?.draft;
    expect([draft?.name, draft?.explainer]).toEqual(['Mine', 'Their explainer.']);
    // What somebody saves while another form of the page is sent does not slip into a field nobody touched.
    await publishTopicWords(actor, { ...theirs, version: String(draft?.version), name: 'Theirs again' });
    await page.getByLabel(t('topics.alt'), { exact: true }).fill('Another map');
    await save.click();
    await expect(page.getByText(t('subjects.error.moved'))).toBeVisible();
    await close();
  },
);
