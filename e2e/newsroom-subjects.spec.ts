import { listDeskKeywords } from '../db/keywords/desk.ts';
import { keepKeyword } from '../db/keywords/mutations.ts';
import { listPictures } from '../db/media/queries.ts';
import { listDeskSections } from '../db/sections/desk.ts';
import { listDeskPages } from '../db/site/pages.ts';
import { getDeskTopic, listDeskTopics } from '../db/topics/desk.ts';
import { aBody, ADMIN, aPerson, aPublishedArticle, aTopic, EDITOR, type Person, topicForm } from './factories.ts';
import { expect, open, sessionCookie, signedIn, test, useOwnSite, windowOf, words } from './fixtures.ts';
import { actionId, lookUp, post, scriptedForm } from './posts.ts';

/** Keywords, sections, bylines and standing pages, as they are kept and as readers then find them. */

useOwnSite();

const t = (key: string) => words('en', `newsroom.${key}`);

test(
  'an editor tidies keywords without script: renamed, merged, spelt otherwise',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const piece = await aPublishedArticle({ headline: 'A lake dries', keywords: ['Lake Urmiya', 'Urmia'] });
    const person = await aPerson('editor');
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await signedIn(context, person, baseURL);
    const page = await context.newPage();
    await open(page, '/newsroom/keywords');
    await page.getByLabel(t('keywords.find')).fill('urmiya');
    await page.getByRole('button', { name: t('subjects.find') }).click();
    await page.getByRole('link', { name: 'Lake Urmiya' }).click();
    await page.getByRole('textbox', { name: t('keywords.name'), exact: true }).fill('Urmia');
    await page.getByRole('button', { name: t('subjects.rename') }).click();
    await expect(page.getByText(t('subjects.error.taken'))).toBeVisible();
    await page.getByRole('textbox', { name: t('keywords.name'), exact: true }).fill('Lake Urmia');
    await page.getByRole('button', { name: t('subjects.rename') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lake Urmia');
    await page.getByLabel(t('keywords.spelling'), { exact: true }).fill('Orumiyeh');
    await page.getByRole('button', { name: t('keywords.addSpelling'), exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Orumiyeh' })).toBeVisible();
    await page.getByLabel(t('subjects.into')).fill('urmia');
    await page.getByRole('button', { name: t('subjects.mergeNow') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Urmia');
    for (const old of ['lake-urmiya', 'Lake%20Urmia', 'orumiyeh'])
      expect(await lookUp(baseURL, `/en/keywords/${old}`)).toMatchObject({
        status: 308,
        location: '/en/keywords/urmia',
      });
    const address = (await lookUp(baseURL, `/en/news/${piece}`)).location ?? '';
    expect((await lookUp(baseURL, address)).text).not.toContain('/en/keywords/lake-urm');
    await context.close();
  },
);

test('an administrator who reads Arabic moves a section, edits a byline and writes the pages of the paper', async ({
  browser,
  baseURL,
}) => {
  const ar = (key: string) => words('ar', `newsroom.${key}`);
  const person = await aPerson('admin', { language: 'ar', name: 'ليلى حداد' });
  const window = await windowOf(browser, person, baseURL);
  const page = await window.newPage();
  await open(page, '/newsroom/sections');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  const report = (await listDeskSections(ADMIN)).find(({ slug }) => slug === 'report');
  await page
    .getByRole('link', { name: report?.words.ar.name ?? '', exact: true })
    .first()
    .click();
  await page.getByLabel(ar('subjects.slug')).fill('dossier');
  await page.getByRole('group', { name: 'العربية' }).getByLabel(ar('sections.name')).fill('تقارير مطوّلة');
  await page.getByRole('button', { name: ar('subjects.save') }).click();
  await expect(page.getByText(ar('subjects.done.saved'), { exact: true })).toBeVisible();
  expect(await lookUp(baseURL, '/ar/report')).toMatchObject({ status: 308, location: '/ar/dossier' });
  expect((await lookUp(baseURL, '/ar/dossier')).text).toContain('تقارير مطوّلة');
  expect((await lookUp(baseURL, '/ar')).text).toContain('تقارير مطوّلة');

  await open(page, '/newsroom/authors');
  await page.getByLabel(ar('authors.find')).fill('analyst');
  await page.keyboard.press('Enter');
  await page.locator('.head-cell a').first().click();
  await page.getByRole('group', { name: 'English' }).getByLabel(ar('authors.bio')).fill('Writes why things happen.');
  await page.getByRole('button', { name: ar('subjects.save') }).click();
  await expect(page.getByText(ar('subjects.done.saved'), { exact: true })).toBeVisible();

  await open(page, '/newsroom/pages');
  await page.locator('tr', { hasText: '/contact' }).getByRole('link').nth(1).click();
  const title = page.getByLabel(ar('pages.name'), { exact: true });
  await title.fill('راسلونا');
  await page.getByRole('textbox', { name: ar('editor.paper') }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('شارع الصحافة، بيروت. ');
  await page.getByRole('button', { name: ar('pages.save') }).click();
  await expect(page.getByText(ar('subjects.done.saved'), { exact: true })).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const reader = await context.newPage();
  await open(reader, '/ar/contact');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('راسلونا');
  await expect(reader.getByRole('main')).toContainText('شارع الصحافة، بيروت.');
  await context.close();

  await open(page, '/newsroom/pages');
  await page.getByLabel(ar('pages.name'), { exact: true }).fill('هيئة التحرير');
  await page.getByRole('button', { name: ar('subjects.begin') }).click();
  await page.waitForURL(/\/newsroom\/pages\/ar\//);
  expect((await lookUp(baseURL, page.url().replace(/.*\/pages/, ''))).status).toBe(200);
  expect((await lookUp(baseURL, '/ar')).text).toContain('هيئة التحرير');
  await window.close();
});

/** Everything that can be posted about these, with fields that an editor or administrator would have taken. */
async function everyPost(): Promise<[name: string, fields: Record<string, string | number>][]> {
  const topic = await aTopic();
  const into = await aTopic();
  const article = await aPublishedArticle();
  const keyword = await keepKeyword(EDITOR, 'en', `A word ${topic}`);
  const [section, other] = await listDeskSections(ADMIN);
  const [picture] = await listPictures('en', '', 1);
  const words = await topicForm(topic, { mediaId: picture?.id ?? 0 });
  const page = { locale: 'en', page: 'about' };
  const body = JSON.stringify(aBody('Overwritten'));
  return [
    ['sendTopicStart', { locale: 'en', name: 'Overwritten' }],
    ['sendTopicWords', words],
    ['sendTopicWords', { ...words, intent: 'publish' }],
    ['sendTopicHiding', { topic, locale: 'en' }],
    ['sendTopicMove', { topic, way: 'first' }],
    ['sendTopicAddress', { topic, was: (await getDeskTopic(EDITOR, topic, 'en'))?.slug ?? '', slug: 'overwritten' }],
    ['sendTopicMerge', { topic, into }],
    ['sendTopicRemoval', { topic }],
    ['sendTopicPin', { topic, article }],
    ['sendTopicPinMove', { topic, article, way: 'up' }],
    ['sendTopicPinRemoval', { topic, article }],
    ['sendKeywordStart', { locale: 'en', name: 'Overwritten' }],
    ['sendKeywordName', { keyword, was: `A word ${topic}`, name: 'Overwritten' }],
    ['sendKeywordMerge', { keyword, into: 'Idlib' }],
    ['sendSpelling', { keyword, spelling: 'Overwritten' }],
    ['sendSpellingRemoval', { keyword, spellingId: 1 }],
    ['sendKeywordRemoval', { keyword }],
    ['sendSectionStart', { locale: 'en', name: 'Overwritten' }],
    [
      'sendSection',
      {
        section: section?.id ?? 0,
        version: section?.version ?? 0,
        slug: 'overwritten',
        commentsMode: 'off',
        name_en: 'O',
        name_ar: 'O',
        name_fa: 'O',
      },
    ],
    ['sendSectionMove', { section: section?.id ?? 0, way: 'down' }],
    ['sendSectionMerge', { section: section?.id ?? 0, into: other?.id ?? 0 }],
    ['sendSectionRemoval', { section: section?.id ?? 0 }],
    ['sendAuthorStart', { locale: 'en', name: 'Overwritten' }],
    [
      'sendAuthor',
      { author: 1, version: 1, slug: 'overwritten', portraitId: '', name_en: 'O', name_ar: 'O', name_fa: 'O' },
    ],
    ['sendAuthorMerge', { author: 1, into: 2 }],
    ['sendAuthorRemoval', { author: 1 }],
    ['sendPageStart', { locale: 'en', title: 'Overwritten' }],
    ['sendPage', { ...page, version: 1, title: 'Overwritten', lead: '', body }],
    ['sendPageAddress', { ...page, slug: 'overwritten' }],
    ['sendPageRemoval', page],
  ];
}

test('whoever may not changes nothing by a direct POST', { tag: '@desktop' }, async ({ baseURL }) => {
  const posts = await everyPost();
  const snapshot = async () =>
    JSON.stringify([
      await listDeskTopics(EDITOR),
      await listDeskKeywords(EDITOR, { locale: 'en', limit: 500 }),
      await listDeskSections(ADMIN),
      await listDeskPages(ADMIN),
    ]);
  const before = await snapshot();
  const cookieOf = async (person: Person) => {
    const { name, value } = await sessionCookie(person);
    return `${name}=${value}`;
  };
  const nobody = { 'somebody who is not signed in': '' };
  const low = {
    'an author': await cookieOf(await aPerson('author')),
    'a moderator': await cookieOf(await aPerson('moderator')),
  };
  for (const [who, cookie] of Object.entries({ ...nobody, ...low }))
    for (const [name, fields] of posts) {
      const headers = { 'next-action': actionId(name), accept: 'text/x-component', cookie };
      await post(`${baseURL}/newsroom/topics`, { body: scriptedForm(fields), headers });
      expect(await snapshot(), `${who}, ${name}`).toBe(before);
    }
  const editor = await cookieOf(await aPerson('editor'));
  for (const [name, fields] of posts.filter(([one]) => /^send(?:Section|Page)/.test(one))) {
    const headers = { 'next-action': actionId(name), accept: 'text/x-component', cookie: editor };
    await post(`${baseURL}/newsroom/topics`, { body: scriptedForm(fields), headers });
    expect(await snapshot(), `an editor, ${name}`).toBe(before);
  }
  // The same requests do their work for an editor, or the refusals would prove nothing.
  const [rename] = posts.filter(([one]) => one === 'sendTopicAddress');
  const headers = { 'next-action': actionId('sendTopicAddress'), accept: 'text/x-component', cookie: editor };
  await post(`${baseURL}/newsroom/topics`, { body: scriptedForm(rename?.[1] ?? {}), headers });
  expect(await snapshot()).not.toBe(before);
});
