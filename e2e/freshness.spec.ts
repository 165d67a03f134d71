import fs from 'node:fs';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { moveArticle, publishArticle, unpublishArticle, withdrawArticle } from '../db/articles/mutations.ts';
import { planArticle } from '../db/articles/plans.ts';
import { archiveArticle } from '../db/articles/workflow.ts';
import { mapBylines } from '../db/authors/queries.ts';
import { removeComment } from '../db/comments/mutations.ts';
import { getKeyword } from '../db/keywords/queries.ts';
import { dataDir } from '../db/site/env.ts';
import { listSections } from '../db/sections/queries.ts';
import { getTopic } from '../db/topics/queries.ts';
import { expect, type OwnSite, ownSite, wireTest as test } from './fixtures.ts';
import { aBody, ADMIN, anArticle, aReadersComment, edit, EDITOR, takeComments } from './factories.ts';
import { piecesOf } from './page-kinds.ts';
import { factsOf, metaOf } from './page-source.ts';
import { SITE_URL } from './servers.ts';
import { readXml } from './xml.ts';

/** What editors do shows at once on every page concerned, in every process. Two servers on one database. */

test.describe.configure({ mode: 'serial' });

let site: OwnSite;
const HEADLINE = 'Ferries sail again between the islands';
/** After every piece of the sample edition, so that it leads every list. */
const AT = new Date('2018-10-15T21:30:00+03:00');

test.beforeAll(async () => {
  site = await ownSite();
});
test.afterAll(() => site.close());

/** What a piece stands on, besides its own page. */
const LISTS = ['/en', '/en/news', '/en/topics/nato', '/en/keywords/sea-lanes', '/en/authors/world-desk'];
/** The feeds of the same, in all their formats. */
const FEEDS = [
  ...['/en/feed.xml', '/en/atom.xml', '/en/feed.json', '/en/news/atom.xml'],
  ...['/en/topics/nato/feed.xml', '/en/keywords/sea-lanes/feed.json', '/en/authors/world-desk/feed.xml'],
];
/** What search engines are told. */
const SITEMAP = '/sitemaps/en-pieces-0.xml';
/** A page that has nothing to do with the piece but the rail. */
const ELSEWHERE = '/en/maps/nato';

async function sectionNamed(slug: string): Promise<number> {
  const found = (await listSections('en')).find((section) => section.slug === slug);
  if (!found) throw new Error(`No section ${slug}`);
  return found.id;
}

async function aPieceEverywhere(headline: string): Promise<number> {
  const pieces = await piecesOf('en');
  const bylines = await mapBylines(
    pieces.map(({ id }) => id),
    'en',
  );
  const desk = [...bylines.values()].flat().find(({ slug }) => slug === 'world-desk');
  const topic = await getTopic('en', 'nato');
  return anArticle({
    headline,
    sectionId: await sectionNamed('news'),
    authorIds: [desk?.id ?? 0],
    topicIds: [topic?.id ?? 0],
    keywords: ['Sea lanes'],
    body: aBody('The first one left at dawn.'),
  });
}

type Look = { request: APIRequestContext; path: string; headline?: string };

const servers = () => [site.first, site.second];

/** One look at a page of each process: whether the headline stands in what a reader sees. */
async function looks({ request, path, headline = HEADLINE }: Look): Promise<boolean[]> {
  const seen: boolean[] = [];
  for (const { origin } of servers()) {
    const html = await (await request.get(origin + path)).text();
    seen.push(html.replace(/<script[\s\S]*?<\/script>/g, '').includes(headline));
  }
  return seen;
}

async function answers(request: APIRequestContext, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const { origin } of servers()) {
    const response = await request.get(origin + path, { maxRedirects: 0 });
    found.push([response.status(), response.headers().location].filter(Boolean).join(' '));
  }
  return found;
}

const BOTH = [true, true];
const NEITHER = [false, false];
let piece: number;
const own = (section = 'news', slug = 'ferries-sail-again-between-the-islands') => `/en/${section}/${piece}/${slug}`;

test('an editor writes a draft, and no reader finds it', async ({ request }) => {
  for (const path of [...LISTS, ELSEWHERE]) await looks({ request, path });
  piece = await aPieceEverywhere(HEADLINE);
  expect(await answers(request, own())).toEqual(['404', '404']);
  for (const path of [...LISTS, ...FEEDS]) expect(await looks({ request, path }), path).toEqual(NEITHER);
  expect(await looks({ request, path: SITEMAP, headline: own() })).toEqual(NEITHER);
});

test('an editor publishes it, and the next look of every reader finds it on every list and on its own page', async ({
  request,
}) => {
  await publishArticle(EDITOR, piece, AT);
  expect(await looks({ request, path: own() })).toEqual(BOTH);
  for (const path of [...LISTS, ...FEEDS]) expect(await looks({ request, path }), path).toEqual(BOTH);
  expect(await looks({ request, path: SITEMAP, headline: own() })).toEqual(BOTH);
});

test('the rail of any other page has it at the second look', async ({ request }) => {
  await looks({ request, path: ELSEWHERE });
  await expect.poll(() => looks({ request, path: ELSEWHERE }), { timeout: 5_000 }).toEqual(BOTH);
});

test('an editor changes its slug: the old address leads to the new one in one hop, and lists name the new one', async ({
  request,
}) => {
  const old = own();
  await moveArticle(EDITOR, piece, { slug: 'ferries-sail' });
  expect(await answers(request, old)).toEqual(Array(2).fill(`308 ${own('news', 'ferries-sail')}`));
  expect(await answers(request, own('news', 'ferries-sail'))).toEqual(['200', '200']);
  for (const path of [...LISTS, ...FEEDS, SITEMAP]) {
    expect(await looks({ request, path, headline: own('news', 'ferries-sail') }), path).toEqual(BOTH);
    expect(await looks({ request, path, headline: old }), path).toEqual(NEITHER);
  }
});

test('an editor moves it to another section: the address follows, and so do both sections', async ({ request }) => {
  const old = own('news', 'ferries-sail');
  const now = own('report', 'ferries-sail');
  await moveArticle(EDITOR, piece, { sectionId: await sectionNamed('report') });
  expect(await answers(request, old)).toEqual(Array(2).fill(`308 ${now}`));
  expect(await answers(request, now)).toEqual(['200', '200']);
  expect(await looks({ request, path: '/en/report' })).toEqual(BOTH);
  for (const path of ['/en', '/en/topics/nato', '/en/keywords/sea-lanes', '/en/authors/world-desk']) {
    expect(await looks({ request, path, headline: now }), path).toEqual(BOTH);
  }
  const list = await request.get(`${site.first.origin}/en/news`);
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(await list.text()) ?? [];
  expect(main, 'the list of the section it left').not.toContain(HEADLINE);
});

test('an editor publishes a new version elsewhere: every old address leads to the newest in one hop, no draft is seen', async ({
  request,
}) => {
  const old = [own(), own('news', 'ferries-sail'), own('report', 'ferries-sail')];
  await edit(piece, { slug: 'sailing-again', standfirst: 'From all ports.', sectionId: await sectionNamed('news') });
  expect(await answers(request, old[2] ?? '')).toEqual(['200', '200']);
  expect(await looks({ request, path: old[2] ?? '', headline: 'From all ports.' })).toEqual(NEITHER);
  await publishArticle(EDITOR, piece, { at: AT, told: true });
  const now = own('news', 'sailing-again');
  for (const path of old) expect(await answers(request, path), path).toEqual(Array(2).fill(`308 ${now}`));
  expect(await looks({ request, path: now, headline: 'From all ports.' })).toEqual(BOTH);
  for (const path of LISTS) expect(await looks({ request, path, headline: now }), path).toEqual(BOTH);
  await edit(piece, { slug: 'ferries-sail', sectionId: await sectionNamed('report') });
  await publishArticle(EDITOR, piece, AT);
  expect(await answers(request, now)).toEqual(Array(2).fill(`308 ${own('report', 'ferries-sail')}`));
});

test('an editor says how search engines and social networks shall show it, and its page says so to them', async ({
  request,
}) => {
  const address = own('report', 'ferries-sail');
  const canonicalUrl = 'https://example.org/ferries';
  await edit(piece, { searchTitle: 'Ferries: what sails', searchDescription: 'Times and ports.', canonicalUrl });
  await publishArticle(EDITOR, piece, AT);
  for (const [headline, name] of [
    ['<title>Ferries: what sails | ', 'the title'],
    ['name="description" content="Times and ports."', 'the description'],
    [`rel="canonical" href="${canonicalUrl}"`, 'the address that counts'],
    [`property="og:title" content="${HEADLINE}"`, 'what is shared'],
    [`property="og:url" content="${SITE_URL}${address}"`, 'where it leads'],
  ] as const) {
    expect(await looks({ request, path: address, headline }), name).toEqual(BOTH);
  }
});

test('an editor archives it: it leaves every list, and its address answers', async ({ request }) => {
  await archiveArticle(EDITOR, piece);
  for (const path of [...LISTS, ...FEEDS, '/en/report', ELSEWHERE])
    expect(await looks({ request, path }), path).toEqual(NEITHER);
  expect(await looks({ request, path: SITEMAP, headline: own('report', 'ferries-sail') })).toEqual(NEITHER);
  expect(await looks({ request, path: own('report', 'ferries-sail') })).toEqual(BOTH);
  expect(await answers(request, own('news', 'x'))).toEqual(Array(2).fill(`308 ${own('report', 'ferries-sail')}`));
});

test('an editor takes it back to the desk, and the next look finds it nowhere', async ({ request }) => {
  await unpublishArticle(EDITOR, piece);
  expect(await answers(request, own('report', 'ferries-sail'))).toEqual(['404', '404']);
  for (const path of [...LISTS, ...FEEDS, '/en/report', ELSEWHERE]) {
    expect(await looks({ request, path }), path).toEqual(NEITHER);
  }
});

test('an editor schedules it, and a few seconds after its instant it is back', async ({ request }) => {
  await planArticle(EDITOR, piece, { action: 'publish', at: new Date(Date.now() + 1000) });
  const found = () => answers(request, own('report', 'ferries-sail'));
  expect(await found()).toEqual(['404', '404']);
  await expect.poll(found, { timeout: 20_000 }).toEqual(['200', '200']);
  for (const path of ['/en', '/en/report', '/en/feed.xml', '/en/report/feed.json'])
    expect(await looks({ request, path }), path).toEqual(BOTH);
});

test('an editor withdraws it: its address says so with the reason, and it is gone from everywhere at once', async ({
  request,
}) => {
  await looks({ request, path: ELSEWHERE });
  await expect.poll(() => looks({ request, path: ELSEWHERE })).toEqual(BOTH);
  await withdrawArticle(EDITOR, piece, 'The ferries never sailed.');
  expect(await answers(request, own('report', 'ferries-sail'))).toEqual(['410', '410']);
  const gone = own('news', 'whatever');
  expect(await looks({ request, path: gone, headline: 'The ferries never sailed.' })).toEqual(BOTH);
  expect(await looks({ request, path: SITEMAP, headline: own('report', 'ferries-sail') })).toEqual(NEITHER);
  for (const path of [...LISTS, ...FEEDS, '/en/report', ELSEWHERE]) {
    expect(await looks({ request, path }), path).toEqual(NEITHER);
  }
  expect(await getKeyword('en', 'Sea lanes'), 'the keyword itself stays').toBeDefined();
});

const textAt = async (request: APIRequestContext, path: string) => (await request.get(site.first.origin + path)).text();

test('what a reader says under a piece stands in its feed and in what search engines read, until it is removed', async ({
  request,
}) => {
  const id = await anArticle({ headline: 'Fog rises over the port', sectionId: await sectionNamed('news') });
  await publishArticle(EDITOR, id, AT);
  await takeComments(id, { commentsMode: 'post' });
  const said = async () => {
    const feed = readXml(await textAt(request, `/en/comments/on/${id}/atom.xml`), 'atom');
    const { commentCount, comment } = factsOf(await textAt(request, `/en/news/${id}`), 'NewsArticle');
    return { feed: feed('//a:entry/a:content'), commentCount, comment };
  };
  expect(await said()).toEqual({ feed: [], commentCount: undefined, comment: undefined });
  const text = 'I saw it & was <there> myself.';
  const comment = await aReadersComment(id, { text, name: 'Rana', at: AT });
  expect(await said()).toEqual({
    feed: ['<p dir="auto">I saw it &amp; was &lt;there&gt; myself.</p>'],
    commentCount: 1,
    comment: [expect.objectContaining({ '@type': 'Comment', text, author: { '@type': 'Person', name: 'Rana' } })],
  });
  await removeComment(ADMIN, comment, { reason: 'Not there at all.' });
  expect((await said()).feed).toEqual([]);
});

test('a piece of this hour stands in the news sitemap until it is withdrawn', async ({ request }) => {
  const headline = 'Fog holds the ferries in port';
  const path = '/news-sitemap.xml';
  const id = await anArticle({ headline, sectionId: await sectionNamed('news') });
  expect(await looks({ request, path, headline })).toEqual(NEITHER);
  await publishArticle(EDITOR, id, new Date());
  expect(await looks({ request, path, headline })).toEqual(BOTH);
  const text = await (await request.get(site.first.origin + path)).text();
  expect(readXml(text, 'news-sitemap')('//news:publication/news:language')).toContain('en');
  await withdrawArticle(EDITOR, id, 'There was no fog.');
  expect(await looks({ request, path, headline })).toEqual(NEITHER);
});

test('the picture beside links to a piece is there within seconds, and another when the headline is another', async ({
  request,
}) => {
  const headline = 'Fog </script><b> lifts over the port';
  const id = await anArticle({ headline, sectionId: await sectionNamed('news') });
  await publishArticle(EDITOR, id, AT);
  expect(factsOf(await textAt(request, `/en/news/${id}`), 'NewsArticle').headline).toBe(headline);
  const card = async () => {
    const html = await textAt(request, `/en/news/${id}`);
    return new URL(metaOf(html, 'og:image') ?? '').pathname;
  };
  const drawn = (name: string) =>
    fs.existsSync(path.join(dataDir(), 'cards', 'en', String(id), `${name.slice(-26, -4)}.jpg`));
  const first = await card();
  await expect.poll(() => drawn(first), { timeout: 20_000 }).toBe(true);
  await edit(id, { headline: 'Fog lifts over the old port' });
  await publishArticle(EDITOR, id, AT);
  const second = await card();
  expect(second).not.toBe(first);
  const led = await request.get(site.second.origin + first, { maxRedirects: 0 });
  expect([led.status(), led.headers().location]).toEqual([302, second]);
  await expect.poll(() => drawn(second), { timeout: 20_000 }).toBe(true);
  expect(drawn(first)).toBe(false);
  await withdrawArticle(EDITOR, id, 'There was no fog.');
  expect((await request.get(site.first.origin + second)).status()).toBe(404);
});
