import { listAuthors } from '../db/authors/queries.ts';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { aPerson } from './factories.ts';
import { asReader, expect, open, test, useOwnSite, windowOf } from './fixtures.ts';
import { DeskPage } from './pages/desk.ts';

/** The way of a piece from an empty page to its readers, and what may become of it there. */

useOwnSite();

type Story = {
  locale: Locale;
  section: string;
  headline: string;
  standfirst: string;
  lines: string[];
  keyword: string;
  note: string;
  added: string;
};

const STORIES: Story[] = [
  {
    locale: 'en',
    section: 'News',
    headline: 'The bridge opens again after a year of repairs',
    standfirst: 'Traffic crosses the river for the first time since the flood.',
    lines: ['The bridge opened on Monday.', 'The first to cross was a bread van.'],
    keyword: 'Bridges',
    note: 'Who paid for the repairs?',
    added: 'The province paid for the repairs.',
  },
  {
    locale: 'ar',
    section: 'أخبار',
    headline: 'الجسر يفتح من جديد بعد عام من الإصلاح',
    standfirst: 'السيارات تعبر النهر للمرة الأولى منذ الفيضان.',
    lines: ['فُتح الجسر يوم الاثنين.', 'كانت أول من عبره شاحنة خبز.'],
    keyword: 'جسور',
    note: 'من دفع كلفة الإصلاح؟',
    added: 'دفعت المحافظة كلفة الإصلاح.',
  },
];

for (const { locale, section, headline, standfirst, lines, keyword, note, added } of STORIES) {
  test(`a writer’s piece in ${LOCALES[locale].name} is sent back once, then published, and readers find it`, async ({
    browser,
    baseURL,
  }) => {
    const writer = await aPerson('author', { name: 'Omid Karimi', language: locale });
    const editor = await aPerson('editor', { name: 'Leila Haddad', language: locale });
    const writing = await windowOf(browser, writer, baseURL);
    const desk = new DeskPage(await writing.newPage(), locale);
    await desk.begin({ headline, locale, section });
    await desk.standfirst.fill(standfirst);
    await desk.paper.click();
    for (const line of lines) {
      await desk.page.keyboard.type(line);
      await desk.page.keyboard.press('Enter');
    }
    const [byline] = await listAuthors(locale);
    await desk.pick('piece.authors', byline?.name ?? '');
    await desk.pick('piece.keywords', keyword);
    await expect(desk.saved).toBeVisible();
    const id = desk.pieceId;
    await desk.button('piece.submit').click();
    await expect(desk.state('review')).toBeVisible();
    await expect(desk.paper, 'it cannot be changed while it is read').toHaveCount(0);

    const judging = await windowOf(browser, editor, baseURL);
    const chief = new DeskPage(await judging.newPage(), locale);
    await open(chief.page, '/newsroom?state=review');
    await chief.page.getByRole('link', { name: headline }).click();
    await expect(chief.paper).toContainText(lines[1] ?? '');
    await chief.panel.getByText(chief.word('piece.askChanges'), { exact: true }).first().click();
    await chief.page.getByLabel(chief.word('piece.askChangesNote')).fill(note);
    await chief.button('piece.askChanges').click();
    await expect(chief.state('changes')).toBeVisible();

    await open(desk.page, `/newsroom/articles/${id}`);
    await expect(await desk.group('piece.panel.notes')).toContainText(note);
    await desk.paper.click();
    await desk.page.keyboard.press('ControlOrMeta+End');
    await desk.page.keyboard.type(added);
    await expect(desk.saved).toBeVisible();
    await desk.button('piece.submit').click();
    await expect(desk.state('review')).toBeVisible();

    await open(chief.page, `/newsroom/articles/${id}`);
    await chief.button('piece.publish').click();
    await expect(chief.panel.getByText(chief.word('refused.warnings'))).toBeVisible();
    await chief.page.getByLabel(chief.word('piece.accepted')).check();
    await chief.button('piece.publish').click();
    await expect(chief.state('published')).toBeVisible();
    const address = await chief.page.getByRole('link', { name: chief.word('piece.live') }).getAttribute('href');

    await asReader(browser, baseURL, async (page) => {
      await open(page, address ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      for (const line of [...lines, added]) await expect(page.getByRole('main')).toContainText(line);
      await open(page, `/${locale}/news`);
      await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
      await open(page, `/${locale}`);
      await expect(page.getByRole('link', { name: headline }).first()).toBeVisible();
    });
    await writing.close();
    await judging.close();
  });
}
