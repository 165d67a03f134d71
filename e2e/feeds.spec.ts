import type { APIRequestContext } from '@playwright/test';
import sharp from 'sharp';
import { countComments } from '../db/comments/queries.ts';
import type { Locale } from '../db/site/locales.ts';
import { expect, LANGUAGES, wireTest as test } from './fixtures.ts';
import { addressOf, aPieceWith, kindsNamed, PAGE_KINDS, piecesOf } from './page-kinds.ts';
import { elementsIn, factsIn, factsOf, metaOf } from './page-source.ts';
import { SITE_URL } from './servers.ts';
import { readXml } from './xml.ts';

/** What programs are told of the paper: feeds, what is shared, what search engines read. Nothing here needs a browser. */

const pathOf = (url: string) => url.replace(SITE_URL, '');
const textAt = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

async function pageOf(request: APIRequestContext, name: string, locale: Locale = 'en'): Promise<string> {
  return textAt(request, (await kindsNamed(name)[0]?.path(locale)) ?? '');
}

/** The feeds that a page names, the page's own first: path by type. */
const feedsOf = (html: string, type: string) =>
  elementsIn(html, 'link')
    .filter((link) => link.rel === 'alternate' && link.type === type)
    .map(({ href = '' }) => pathOf(href));

type JsonFeed = { language: string; feed_url: string; items: { id: string; url: string; content_html: string }[] };

/** Reads a page's feed in each of the formats; all of them name the same. Answers the text of the JSON. */
async function readFeeds(request: APIRequestContext, html: string, locale: Locale): Promise<JsonFeed> {
  const [rss = '', atom = '', json = ''] = ['rss+xml', 'atom+xml', 'feed+json'].map(
    (type) => feedsOf(html, `application/${type}`)[0],
  );
  const inRss = readXml(await textAt(request, rss), 'rss');
  const inAtom = readXml(await textAt(request, atom), 'atom');
  const feed = (await (await request.get(json)).json()) as JsonFeed;
  const ids = feed.items.map(({ id }) => id);
  expect(new Set(ids).size, json).toBe(ids.length);
  expect([inRss('//item/guid'), inAtom('//a:entry/a:id')], json).toEqual([ids, ids]);
  expect([inRss('//language'), inAtom('/a:feed/@xml:lang'), feed.language]).toEqual([[locale], [locale], locale]);
  expect([inRss('//channel/*[name()="atom:link"]/@href'), inAtom('/a:feed/a:link[@rel="self"]/@href')]).toEqual([
    [SITE_URL + rss],
    [SITE_URL + atom],
  ]);
  expect(feed.feed_url).toBe(SITE_URL + json);
  for (const { content_html: content } of feed.items) {
    expect(
      content.match(/(?:href|src)="(?!https?:\/\/|mailto:|tel:)[^"]*"/g),
      'addresses that are not whole',
    ).toBeNull();
    expect(content).not.toMatch(/<script|<iframe|<form|class=|undefined/);
  }
  return feed;
}

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} follows the paper, a section, a topic, a keyword and a byline in any format, each piece whole`, async ({
    request,
  }) => {
    for (const { name, path } of kindsNamed('the front', 'the news', 'a topic', 'a keyword', 'an author')) {
      const page = await path(locale);
      const feed = await readFeeds(request, await textAt(request, page), locale);
      expect(feed.items.length, name).toBeGreaterThan(0);
      expect(feed.feed_url, name).toBe(`${SITE_URL}${page}/feed.json`);
      for (const { url } of feed.items) expect(pathOf(url), name).toMatch(new RegExp(`^/${locale}/[a-z]+/\\d+/`));
    }
    const newest = (await piecesOf(locale))[0];
    const whole = await readFeeds(request, await pageOf(request, 'the front', locale), locale);
    const [first] = whole.items;
    expect([first?.url, first?.id]).toEqual([
      SITE_URL + addressOf(newest as never),
      expect.stringMatching(new RegExp(`^tag:paper\\.example,\\d{4}-\\d\\d-\\d\\d:article/${newest?.id}$`)),
    ]);
    const words = (first?.content_html ?? '').replace(/<[^>]+>/g, ' ').match(/\p{L}+/gu)?.length ?? 0;
    expect(words, 'the whole text').toBeGreaterThan((newest?.words ?? 0) * 0.9);
  });
}

test('a feed reader finds all pieces on every page, and on pages with a list of their own that one first', async ({
  request,
}) => {
  for (const kind of PAGE_KINDS.filter(({ status }) => status === 200)) {
    const feeds = feedsOf(await textAt(request, await kind.path('fa')), 'application/rss+xml');
    expect(feeds.at(-1), kind.name).toBe('/fa/feed.xml');
  }
});

test('a feed carries pictures with their credits, and leads to what only a page can show', async ({ request }) => {
  const feed = readXml(await textAt(request, '/en/feed.xml'), 'rss');
  const pictures = feed('//media:content/@url');
  expect(pictures.length).toBeGreaterThan(5);
  const picture = await request.get(pathOf(pictures[0] ?? ''));
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  const { width, height } = await sharp(await picture.body()).metadata();
  expect([feed('//item[media:content][1]/media:content/@width')[0], feed('//media:content/@height')[0]]).toEqual([
    String(width),
    String(height),
  ]);
  const shows = async (section: string, what: RegExp) => {
    const { items } = (await (await request.get(`/en/${section}/feed.json`)).json()) as JsonFeed;
    expect(items.map(({ content_html: content }) => content).join(''), section).toMatch(what);
  };
  await shows('photo', /<a href="https:\/\/paper\.example\/en\/gallery\/photos\/\d+\//);
  await shows('film', /<a href="https:\/\/paper\.example\/en\/gallery\/films\/\d+\//);
});

test('a feed reader that has the feed asks whether it changed and is told no', async ({ request }) => {
  for (const path of ['/en/feed.xml', '/ar/atom.xml', '/fa/feed.json', '/sitemap.xml', '/robots.txt']) {
    const first = await request.get(path);
    const { etag = '', 'last-modified': changed = '', 'cache-control': kept } = first.headers();
    expect([first.status(), kept], path).toEqual([200, expect.stringContaining('s-maxage=')]);
    const status = async (headers: Record<string, string>) => (await request.get(path, { headers })).status();
    expect(await status({ 'if-none-match': etag }), path).toBe(304);
    expect(await status({ 'if-none-match': `"other", ${etag}` }), path).toBe(304);
    expect(await status({ 'if-modified-since': changed }), path).toBe(304);
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': changed }), path).toBe(200);
    expect(await status({ 'if-modified-since': new Date(0).toUTCString() }), path).toBe(
      path === '/robots.txt' ? 304 : 200,
    );
  }
});

test('the address of a feed may be written in any way that its page’s may', async ({ request }) => {
  const answer = async (path: string) => {
    const { ...response } = await request.get(path, { maxRedirects: 0 }).then((got) => ({
      status: got.status(),
      location: got.headers().location,
    }));
    return [response.status, response.location];
  };
  expect(await answer('/en/News/feed.xml')).toEqual([308, '/en/news/feed.xml']);
  expect(await answer('/en/topics/NATO/atom.xml')).toEqual([308, '/en/topics/nato/atom.xml']);
  const { keywords } = await aPieceWith('en', (piece) => piece.keywords.some(({ name }) => name.includes(' ')));
  const keyword = keywords.find(({ name }) => name.includes(' '));
  expect(await answer(`/en/keywords/${encodeURIComponent(keyword?.name ?? '')}/feed.json`)).toEqual([
    308,
    `/en/keywords/${keyword?.slug}/feed.json`,
  ]);
  for (const path of [
    '/en/nothing/feed.xml',
    '/xx/feed.xml',
    '/en/topics/nothing/feed.json',
    '/en/authors/%00/atom.xml',
  ])
    expect((await answer(path))[0], path).toBeGreaterThanOrEqual(400);
  const missing = await request.get('/en/nothing/feed.xml');
  expect([missing.status(), missing.headers()['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
});

test('what is said under a piece has a feed of its own', async ({ request }) => {
  const piece = await aPieceWith('en', () => true);
  const html = await textAt(request, addressOf(piece));
  const feed = await readFeeds(request, html, 'en');
  expect(feed.feed_url).toBe(`${SITE_URL}/en/comments/on/${piece.id}/feed.json`);
  expect(feed.items).toHaveLength(Math.min(50, await countComments(piece.id)));
});

test('robots are told where the sitemaps are and what is not theirs', async ({ request }) => {
  const text = await textAt(request, '/robots.txt');
  expect(text).toContain(`Sitemap: ${SITE_URL}/sitemap.xml\nSitemap: ${SITE_URL}/news-sitemap.xml\n`);
  for (const path of ['/newsroom', '/api/', '/*/search?']) expect(text).toContain(`Disallow: ${path}\n`);
});

const SHARED = ['og:title', 'og:description', 'og:url', 'og:image', 'og:site_name', 'twitter:card', 'twitter:image'];

for (const { locale, reader } of LANGUAGES) {
  test(`every page says to networks and search engines what ${reader} sees`, async ({ request }) => {
    for (const kind of PAGE_KINDS.filter(({ status }) => status === 200)) {
      const path = await kind.path(locale);
      const html = await textAt(request, path);
      for (const name of SHARED) expect(metaOf(html, name), `${name} of ${path}`).toBeTruthy();
      expect(metaOf(html, 'og:url'), path).toBe(SITE_URL + path);
      expect(metaOf(html, 'og:locale'), path).toMatch(new RegExp(`^${locale}_[A-Z]{2}$`));
      expect(metaOf(html, 'description'), path).toBeTruthy();
      const picture = await request.get(pathOf(metaOf(html, 'og:image') ?? ''));
      expect([picture.status(), picture.headers()['content-type']], path).toEqual([
        200,
        expect.stringMatching(/^image\/(?:jpeg|png)$/),
      ]);
      const languages = elementsIn(html, 'link').filter(({ hreflang, rel }) => rel === 'alternate' && hreflang);
      if (languages.length > 0) {
        const codes = languages.map(({ hreflang }) => hreflang);
        expect(codes, path).toContain('x-default');
        expect(languages.find(({ hreflang }) => hreflang === locale)?.href, path).toBe(SITE_URL + path);
      }
      // Parsed, whatever it says.
      for (const facts of factsIn(html)) expect(facts['@context'], path).toBe('https://schema.org');
    }
    expect(metaOf(await textAt(request, `/${locale}`), 'og:type')).toBe('website');
  });

  test(`the picture beside a link is one for ${reader}, and is kept for ever under its name`, async ({ request }) => {
    const piece = await aPieceWith(locale, ({ picture }) => picture !== undefined);
    const html = await textAt(request, addressOf(piece));
    const path = pathOf(metaOf(html, 'og:image') ?? '');
    expect(path).toMatch(new RegExp(`^/${locale}/cards/${piece.id}-[\\w-]{22}\\.jpg$`));
    const card = await request.get(path);
    expect(card.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    const { width, height, format } = await sharp(await card.body()).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
    expect([metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height')]).toEqual(['1200', '630']);
    const short = await request.get(`/${locale}/cards/${piece.id}.jpg`, { maxRedirects: 0 });
    expect([short.status(), short.headers().location]).toEqual([302, path]);
    expect((await request.get(`/${locale}/cards/999999.jpg`)).status()).toBe(404);
  });
}

test('search engines read of the paper who publishes it and how it is searched', async ({ request }) => {
  const html = await textAt(request, '/ar');
  const paper = factsOf(html, 'NewsMediaOrganization');
  expect(paper).toMatchObject({
    '@id': `${SITE_URL}/#organization`,
    url: SITE_URL,
    correctionsPolicy: `${SITE_URL}/ar/corrections`,
    publishingPrinciples: `${SITE_URL}/ar/about`,
  });
  expect(factsOf(html, 'WebSite')).toMatchObject({
    inLanguage: 'ar',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: `${SITE_URL}/ar/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('they read of a piece what kind it is, from where, by whom, what was corrected, and what belongs to its picture', async ({
  request,
}) => {
  for (const [section, type] of [
    ['analysis', 'AnalysisNewsArticle'],
    ['report', 'ReportageNewsArticle'],
    ['news', 'NewsArticle'],
  ] as const) {
    const piece = await aPieceWith('en', (one) => one.section.slug === section && one.picture !== undefined);
    const html = await textAt(request, addressOf(piece));
    expect(factsOf(html, type)).toMatchObject({
      url: SITE_URL + addressOf(piece),
      headline: piece.headline,
      ...(piece.dateline && { dateline: piece.dateline }),
      author: piece.byline.map(({ name }) => ({ '@type': 'Organization', name })),
      publisher: { '@type': 'NewsMediaOrganization', '@id': `${SITE_URL}/#organization` },
      isPartOf: { '@type': 'WebSite', '@id': `${SITE_URL}/en#website` },
      image: [{ '@type': 'ImageObject', width: expect.any(Number), height: expect.any(Number) }],
    });
    expect(factsOf(html, 'BreadcrumbList').itemListElement).toMatchObject([
      { position: 1, item: `${SITE_URL}/en` },
      { position: 2, name: piece.section.name, item: `${SITE_URL}/en/${section}` },
      { position: 3, item: SITE_URL + addressOf(piece) },
    ]);
  }
  const corrected = await aPieceWith('en', ({ corrections }) => corrections.length > 0);
  const facts = factsIn(await textAt(request, addressOf(corrected)))[0];
  expect(facts?.correction).toMatchObject([{ '@type': 'CorrectionComment', text: corrected.corrections[0]?.text }]);
});

test('they read of a film how long it is and what is said in it, and of an album whose pictures those are', async ({
  request,
}) => {
  const film = factsOf(await pageOf(request, 'a film'), 'VideoObject');
  expect(film).toMatchObject({ inLanguage: 'en', duration: expect.stringMatching(/^PT\d+M\d+S$/) });
  expect((await request.get(pathOf(String(film.contentUrl)))).status()).toBe(200);
  expect(String(film.transcript).length).toBeGreaterThan(100);
  const album = factsOf(await pageOf(request, 'an album'), 'ImageGallery');
  const pictures = album.image as { creditText?: string; license?: string }[];
  expect(pictures.length).toBeGreaterThan(1);
  for (const picture of pictures) expect(picture).toMatchObject({ creditText: expect.any(String) });
  expect(pictures[0]?.license).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
});
