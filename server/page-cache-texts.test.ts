import assert from 'node:assert/strict';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { expireTags } from '../db/site/mutations.ts';
import { useTestDatabase } from '../db/testing.ts';
import { askAt, type Got } from './asking-for-tests.ts';
import { forgetInvalidationsBeforeEach } from './invalidations-for-tests.ts';
import { PageCache } from './page-cache.ts';
import { proxyTag } from './proxy-tags.ts';

useTestDatabase();
forgetInvalidationsBeforeEach();

const CHANGED = 'Mon, 15 Oct 2018 10:00:00 GMT';
const SESSION = 'broadsheet-session=secret';
let asked: string[] = [];
let version = 1;
let life = 10;
let isHeld: Promise<void> | undefined;

/** A site whose feeds say everything that they were asked with, and what they are made from. */
async function site({ url = '', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  asked.push(url);
  const said = JSON.stringify({ version, headers });
  await isHeld;
  response.writeHead(200, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': `public, max-age=0, s-maxage=${life}`,
    'last-modified': CHANGED,
    'cache-tag': `feed%20${url},a%2Cb`,
  });
  response.end(said);
}

let cache: PageCache;
const server = http.createServer((request, response) => {
  void cache.serve(request, response).then((isServed) => {
    if (!isServed) response.writeHead(200, { 'x-passed': 'by' }).end('passed by');
  });
});
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  askAt((server.address() as AddressInfo).port, path, { headers, method });
const versionIn = ({ body }: Got) => Number(/"version":(\d+)/.exec(body.toString('utf8'))?.[1]);

before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  cache?.close();
  cache = new PageCache((request, response) => void site(request, response));
  [asked, version, life, isHeld] = [[], 1, 10, undefined];
});

describe('a text for programs, which says itself what it was made from', () => {
  const TEXTS = ['/en/feed.xml', '/en/news/atom.xml', '/ar/topics/nato/feed.json', '/en/comments/on/7/feed.xml'];
  const OF_ALL = ['/sitemap.xml', '/news-sitemap.xml', '/sitemaps/en-pieces-0.xml', '/robots.txt'];

  test('is made once of its address, for the newsroom and the router too, and does not say it to readers', async () => {
    for (const path of [...TEXTS, ...OF_ALL]) {
      const first = await get(path, { accept: 'text/html', 'accept-language': 'fa', host: 'evil.example', rsc: '1' });
      const second = await get(`${path}?utm_source=x`, { cookie: SESSION, 'save-data': 'on', 'if-none-match': '"x"' });
      assert.deepEqual(second.body, first.body);
      assert.doesNotMatch(first.body.toString('utf8'), /evil|text\/html|fa"/);
      assert.deepEqual([first.headers.vary, first.headers['cache-tag']], ['accept-encoding', undefined]);
    }
    assert.equal(asked.length, TEXTS.length + OF_ALL.length);
    for (const path of ['/en/manifest.webmanifest', '/feed.xml', '/en/cards/7.jpg', '/en/feed.xmls'])
      assert.equal((await get(path)).headers['x-passed'], 'by', path);
  });

  test('is not sent to whoever has it, by tag or, without one, by date', async () => {
    const { headers } = await get('/en/feed.xml');
    const status = async (said: Record<string, string>) => (await get('/en/feed.xml', said)).status;
    const later = new Date(Date.parse(CHANGED) + 1000).toUTCString();
    assert.equal(await status({ 'if-none-match': headers.etag ?? '' }), 304);
    assert.equal(await status({ 'if-modified-since': CHANGED }), 304);
    assert.equal(await status({ 'if-modified-since': later }), 304);
    assert.equal(await status({ 'if-none-match': '"other"', 'if-modified-since': CHANGED }), 200);
    assert.equal(await status({ 'if-modified-since': new Date(0).toUTCString() }), 200);
    assert.equal(await status({ 'if-modified-since': 'yesterday' }), 200);
    assert.equal(asked.length, 1);
  });

  test('is made anew when one of its tags expires, and when the time is over that it may be shared', async () => {
    await get('/en/feed.xml');
    version = 2;
    await expireTags(['feed /en/other.xml']);
    assert.equal(versionIn(await get('/en/feed.xml')), 1);
    await expireTags(['a,b']);
    assert.equal(versionIn(await get('/en/feed.xml')), 2);
    life = 1;
    await get('/news-sitemap.xml');
    version = 3;
    const waited = Date.now();
    while (versionIn(await get('/news-sitemap.xml')) !== 3);
    assert.ok(Date.now() - waited < 2500);
    assert.equal(versionIn(await get('/en/feed.xml')), 2);
  });

  test('that was begun before a change is not believed after it, and no cache in front keeps it', async () => {
    let release = () => {};
    isHeld = new Promise((resolve) => (release = resolve));
    const early = get('/en/feed.xml');
    while (asked.length === 0) await get('/other');
    await expireTags(['feed /en/feed.xml']);
    version = 2;
    // Whoever asks after the change waits for what was begun before it, and is not sent that.
    const late = get('/en/feed.xml');
    await get('/other');
    release();
    assert.ok(Number((await early).headers.age) >= 10);
    assert.equal(versionIn(await late), 2);
    const { headers, body } = await get('/en/feed.xml');
    assert.deepEqual([/"version":2/.test(body.toString()), headers.age], [true, '0']);
  });
});

test('caches in front are told what it was made from, where there are any, in few letters', async () => {
  assert.equal((await get('/en/feed.xml')).headers.xkey, undefined);
  process.env.PURGE_URLS = 'http://127.0.0.1:1/';
  try {
    const { headers } = await get('/ar/feed.xml');
    assert.equal(headers.xkey, ['everything', 'feed /ar/feed.xml', 'a,b'].map(proxyTag).join(' '));
    assert.match(headers.xkey ?? '', /^[\w-]{8}(?: [\w-]{8}){2}$/);
  } finally {
    delete process.env.PURGE_URLS;
  }
});
