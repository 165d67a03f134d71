import type { Browser, Page } from '@playwright/test';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { aPerson } from './factories.ts';
import { expect, open, test, useOwnSite, windowOf, words } from './fixtures.ts';
import { type Edition, filesOf, OwnPaper } from './pages/own-paper.ts';
import { lookUp } from './posts.ts';
import { runScript } from './servers.ts';

/** The sample edition becomes another paper, by nobody but an editor with a browser; then the sample is taken away. */

useOwnSite();

const EDITIONS: Record<'en' | 'ar', Edition> = {
  en: {
    name: 'The Harbour Courier',
    strapline: 'News of the coast',
    footer: 'Printed by the sea since this morning.',
    sections: { news: 'Harbour', opinion: 'Letters', fresh: 'Markets' },
    byline: 'Samir Nassar',
    topic: { name: 'The new quay', explainer: 'A quay of six hundred metres that the port has wanted for years.' },
    piece: {
      headline: 'The first ship ties up at the new quay',
      standfirst: 'Two tugs brought her in at dawn.',
      text: 'The new quay took its first ship on Monday. She carried wheat.',
    },
    map: { title: 'The coast road', party: 'Port authority', state: 'The road is open' },
    album: 'Morning at the port',
    about: 'We write about the coast, and live there.',
  },
  ar: {
    name: 'بريد المرفأ',
    strapline: 'أخبار الساحل',
    footer: 'تصدر على شاطئ البحر منذ هذا الصباح.',
    sections: { news: 'المرفأ', opinion: 'رسائل', fresh: 'أسواق' },
    byline: 'سمير نصّار',
    topic: { name: 'الرصيف الجديد', explainer: 'رصيف طوله ستمئة متر ينتظره المرفأ منذ سنوات.' },
    piece: {
      headline: 'أول سفينة ترسو عند الرصيف الجديد',
      standfirst: 'قادتها قاطرتان عند الفجر.',
      text: 'استقبل الرصيف الجديد أول سفينة يوم الاثنين، وكانت محمّلة قمحًا.',
    },
    map: { title: 'طريق الساحل', party: 'هيئة المرفأ', state: 'الطريق مفتوح' },
    album: 'صباح في المرفأ',
    about: 'نكتب عن الساحل ونعيش فيه.',
  },
};
const { en, ar } = EDITIONS;
const BOTH = ['en', 'ar'] as const;
const ALTS = {
  mark: { en: 'The mark of the Courier', ar: 'شعار البريد' },
  quay: { en: 'A ship at a quay', ar: 'سفينة عند رصيف' },
  market: { en: 'A fish market at dawn', ar: 'سوق سمك عند الفجر' },
};

/** The window of an administrator whose newsroom speaks the language. */
async function paperIn(browser: Browser, language: 'en' | 'ar', at: string | undefined): Promise<OwnPaper> {
  const context = await windowOf(browser, await aPerson('admin', { language, name: 'Rima Khoury' }), at);
  return new OwnPaper(await context.newPage(), language, EDITIONS[language]);
}

/** Sections of one's own out of those that are there: two renamed, one new, the others merged into the first. */
async function makeSections(paper: OwnPaper): Promise<void> {
  await paper.renameSection('News', { en: en.sections.news, ar: ar.sections.news }, 'harbour');
  await paper.renameSection('Analysis', { en: en.sections.opinion, ar: ar.sections.opinion }, 'letters');
  for (const name of ['Report', 'Interview', 'Infographic', 'Photo', 'Film'])
    await paper.mergeSection(name, en.sections.news);
  await paper.begin('sections', en.sections.fresh);
  await paper.alsoCalled('sections', 'ar', ar.sections.fresh);
}

/** The pages of readers in a language; `page` has no script. */
async function readPaper(page: Page, language: 'en' | 'ar', piece: string): Promise<void> {
  const { name, strapline, footer, sections, byline, topic, map, album, about, ...edition } = EDITIONS[language];
  const region = (key: string) => page.getByRole('region', { name: words(language, key), exact: true });
  await open(page, `/${language}`);
  await expect(page).toHaveTitle(new RegExp(`^${name} \\|`));
  await expect(page.locator('html')).toHaveAttribute('dir', LOCALES[language].dir);
  const masthead = page.locator('.masthead');
  await expect(masthead.getByRole('img', { name })).toBeVisible();
  await expect(masthead).toContainText(strapline);
  await expect(page.getByRole('contentinfo')).toContainText(footer);
  const nav = page.getByRole('navigation', { name: words(language, 'site.sections') });
  await expect(nav.getByRole('link').filter({ visible: true })).toHaveText([
    words(language, 'site.front'),
    ...Object.values(sections),
    ...['gallery', 'maps', 'topics'].map((noun) => words(language, `${noun}.title`)),
  ]);
  await expect(region('front.choice').getByRole('heading', { level: 3 }).first()).toHaveText(edition.piece.headline);
  await expect(region('topics.title').getByRole('heading', { level: 3 }).first()).toHaveText(topic.name);
  await expect(region('maps.map')).toContainText(map.title);
  await expect(region('gallery.title').locator('.gallery-tiles > li').first()).toContainText(album);

  await open(page, piece);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(edition.piece.headline);
  await expect(main).toContainText(edition.piece.text);
  await expect(main.getByRole('link', { name: byline })).toBeVisible();
  await expect(main.getByRole('figure').first().getByRole('img')).toHaveAttribute('alt', ALTS.quay[language]);
  await main.getByRole('link', { name: topic.name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic.name);
  await open(page, `/${language}/maps/lebanon`);
  await expect(main.getByRole('row').filter({ hasText: map.party })).toBeVisible();
  await open(page, `/${language}/gallery/photos`);
  await main.getByRole('heading', { name: album }).click();
  await expect(main.getByRole('figure')).toHaveCount(2);
  await open(page, `/${language}/about`);
  await expect(main).toContainText(about);
}

/** What is listed on the front under a heading leads to a section that is there, whatever it is called. */
async function expectSectionsOfOwn(page: Page, language: 'en' | 'ar'): Promise<void> {
  await open(page, `/${language}`);
  for (const [key, slug] of [
    ['front.news', 'harbour'],
    ['front.analysis', 'letters'],
  ] as const) {
    const region = page.getByRole('region', { name: words(language, key), exact: true });
    const all = region.getByRole('link', { name: words(language, 'site.all'), exact: true });
    await expect(all).toHaveAttribute('href', `/${language}/${slug}`);
  }
}

test(
  'an editor with nothing but a browser makes another paper of the sample edition, in English and Arabic',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    test.slow();
    const paper = await paperIn(browser, 'en', baseURL);
    const arabic = await paperIn(browser, 'ar', baseURL);
    const papers = { en: paper, ar: arabic };
    const addresses: Record<string, string> = {};
    await test.step('pictures', async () => paper.bring(await filesOf(ALTS)));
    await test.step('names, mark and languages', async () => {
      for (const language of BOTH) await papers[language].name(ALTS.mark[language]);
      await paper.speakOnly(...BOTH);
    });
    await test.step('sections', () => makeSections(paper));
    await test.step('a byline', async () => {
      await arabic.begin('authors', ar.byline);
      await arabic.alsoCalled('authors', 'en', en.byline);
    });
    await test.step('a topic', async () => {
      await paper.begin('topics', en.topic.name);
      await paper.explain(ALTS.quay.en);
      await open(arabic.page, new URL(paper.page.url()).pathname.replace(/en$/, 'ar'));
      await arabic.explain(ALTS.quay.ar);
    });
    for (const language of BOTH)
      await test.step(`a piece in ${language}`, async () => {
        addresses[language] = await papers[language].write(ALTS.quay[language]);
      });
    await test.step('a map', () => arabic.draw(EDITIONS));
    await test.step('an album', async () => {
      const screen = await paper.collect([ALTS.quay.en, ALTS.market.en]);
      await open(arabic.page, `${screen}?locale=ar`);
      await arabic.showAlbum();
    });
    for (const language of BOTH)
      await test.step(`the front in ${language}`, async () => {
        await papers[language].arrange();
        await papers[language].speakOfItself();
      });

    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const reader = await plain.newPage();
    for (const language of BOTH)
      await test.step(`readers of ${language}`, async () => {
        await expectSectionsOfOwn(reader, language);
        await readPaper(reader, language, addresses[language] ?? '');
      });

    await test.step('the sample edition goes', async () => {
      await runScript('server/reset.ts', process.env.DATA_DIR, '--empty');
      for (const language of BOTH) {
        await readPaper(reader, language, addresses[language] ?? '');
        await expectNothingLeft(language, baseURL);
      }
      await runScript('server/verify-audit.ts', process.env.DATA_DIR);
      await open(paper.page, '/newsroom');
      await expect(paper.page.getByRole('table').getByRole('row')).toHaveCount(3);
    });
    for (const { page } of [paper, arabic]) await page.context().close();
    await plain.close();
  },
);

/** No page of the site speaks of what the sample edition was about, and none of them is broken. */
async function expectNothingLeft(language: Locale, at: string | undefined): Promise<void> {
  const lists = ['', '/harbour', '/letters', '/markets', '/topics', '/maps', '/gallery/photos', '/gallery/films'];
  for (const path of [...lists, '/most-viewed', '/corrections', '/about'].map((page) => `/${language}${page}`)) {
    const { status, text } = await lookUp(at, path);
    expect(status, path).toBe(200);
    // The word alone: a page whole would fill the screen of whoever reads why this failed.
    expect(/Idlib|\bNATO\b|إدلب|الناتو|[Ss]ample edition/.exec(text)?.[0], path).toBeUndefined();
  }
  for (const gone of ['/maps/idlib', '/topics/nato', '/authors/middle-east-desk'])
    expect((await lookUp(at, `/${language}${gone}`)).status, gone).toBe(404);
}
