import assert from 'node:assert/strict';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import zlib from 'node:zlib';
import { disconnect } from '../db/client.ts';
import { expireTags } from '../db/site/mutations.ts';
import { useTestDatabase } from '../db/testing.ts';
import { knowsInvalidations, newestInvalidation, refreshInvalidations } from './invalidation-feed.ts';
import { askAt, type Got } from './asking-for-tests.ts';
import { forgetInvalidationsBeforeEach } from './invalidations-for-tests.ts';
import { PageCache } from './page-cache.ts';
import { noteStored } from './render-notes.ts';

const { dataDir } = useTestDatabase();
forgetInvalidationsBeforeEach();

type Told = { url: string; headers: Record<string, unknown> };
/** What the site behind the cache was asked, and what it answers next. */
let asked: Told[] = [];
let version = 1;
let head: Record<string, string> = {};
let status = 200;
let isHeld: Promise<void> | undefined;

const SHARED = 'public, max-age=0, s-maxage=10';
const FILLER = 'The paper of the town. '.repeat(50);

/** A site whose pages say everything that they were asked with. */
async function site(request: IncomingMessage, response: ServerResponse): Promise<void> {
  asked.push({ url: request.url ?? '', headers: { ...request.headers } });
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const said = { version, path, headers: request.headers, url: request.url };
  await refreshInvalidations();
  const since = newestInvalidation();
  await isHeld;
  if (path !== '/en/untagged') noteStored({ tags: [`page ${path}`], since, storedAt: Date.now() });
  const type = request.headers.rsc ? 'text/x-component' : 'text/html; charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'cache-control': SHARED, ...head });
  response.end(JSON.stringify(said) + FILLER);
}

const listener = (request: IncomingMessage, response: ServerResponse) => void site(request, response);
let cache: PageCache;
const server = http.createServer((request, response) => {
  if (cache.serveAtOnce(request, response)) return;
  void cache.serve(request, response).then((isServed) => {
    if (!isServed) response.writeHead(200, { 'x-passed': 'by' }).end('passed by');
  });
});

before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  cache?.close();
  cache = new PageCache(listener);
  [asked, version, head, status, isHeld] = [[], 1, {}, 200, undefined];
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  askAt((server.address() as AddressInfo).port, path, { headers, method });
const versionIn = ({ body }: Got) => Number(/"version":(\d+)/.exec(body.toString('utf8'))?.[1]);
const SESSION = 'broadsheet-session=secret';

describe('a page that is the same for every reader', () => {
  test('is made once and sent to all; queries that no page knows make no other page of it', async () => {
    for (const query of ['', '?utm_source=x', '?fbclid=1', '?a[]=%00', '?lang=ar']) await get(`/en/news${query}`);
    assert.deepEqual(
      asked.map(({ url }) => url),
      ['/en/news'],
    );
  });

  test('is made once also when twenty ask before it is there', async () => {
    let release = () => {};
    isHeld = new Promise((resolve) => (release = resolve));
    const waiting = Array.from({ length: 20 }, () => get('/en'));
    await get('/other');
    release();
    const bodies = new Set((await Promise.all(waiting)).map(({ body }) => body.toString('utf8')));
    assert.deepEqual([bodies.size, asked.length], [1, 1]);
  });

  test('is made of its address alone, whatever the reader who comes first sends along', async () => {
    const poison = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-original-url': '/newsroom',
      'x-rewrite-url': '/newsroom',
      'x-http-method-override': 'DELETE',
      'user-agent': 'broadsheet-personal',
      'x-middleware-subrequest': 'proxy',
      'x-nextjs-data': '1',
      'accept-language': 'fa',
      cookie: 'theme=dark',
      'next-router-state-tree': 'evil',
      range: 'bytes=0-1',
      'if-none-match': '*',
    };
    await get('/en/news', poison);
    const { body } = await get('/en/news');
    assert.doesNotMatch(body.toString('utf8'), /evil|gopher|newsroom|DELETE|personal|dark|bytes/);
    const sent = Object.keys(asked[0]?.headers ?? {}).filter((name) => name !== 'user-agent' && name !== 'host');
    assert.deepEqual([asked.length, sent], [1, []]);
  });

  test('is two in two languages, and another for the router than for a person', async () => {
    const paths = ['/en/about', '/ar/about'];
    for (const path of [...paths, ...paths]) {
      const page = await get(path);
      assert.match(page.body.toString('utf8'), new RegExp(`"path":"${path}"`));
      const payload = await get(`${path}?_rsc=xyz`, { rsc: '1', 'next-router-state-tree': 'any' });
      assert.equal(payload.headers['content-type'], 'text/x-component');
      assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
      // Under the payload's address and without its header it is the page.
      assert.deepEqual((await get(`${path}?_rsc=xyz`)).body, page.body);
      await get(`${path}?_rsc=abc`, {
        rsc: '1',
        'next-router-prefetch': '1',
        'next-router-segment-prefetch': '/_tree',
      });
    }
    assert.equal(asked.length, 6);
  });

  test('is not for whoever works at the paper or looks at a draft, and not what is made for one person', async () => {
    for (const cookie of [SESSION, `a=b; ${SESSION}`, '__prerender_bypass=1']) {
      assert.equal((await get('/en', { cookie })).headers['x-passed'], 'by');
    }
    const others = ['/', '/newsroom', '/newsroom/articles', '/api/auth/session', '/en/preview/abc', '/en/search?q=a'];
    for (const path of [...others, '/en/comments/own/abc', '/_next/static/a.js', '/media/a.webp']) {
      assert.equal((await get(path)).headers['x-passed'], 'by', path);
    }
    assert.equal((await get('/en', { rsc: '1', 'next-router-prefetch': 'evil' })).headers['x-passed'], 'by');
    assert.equal((await get('/en', {}, 'POST')).headers['x-passed'], 'by');
    assert.equal(asked.length, 0);
    // A cookie of nobody's work keeps nobody from it.
    assert.equal((await get('/en', { cookie: 'not-broadsheet-session=1' })).headers['x-passed'], undefined);
  });
});

test('a database that neither answers nor fails keeps no reader waiting for what is kept', async () => {
  type Known = { loading: Promise<void> | undefined; beganAt: number; commits: number };
  const shared = globalThis as typeof globalThis & { broadsheetInvalidations?: Known };
  await get('/en/news');
  const known = shared.broadsheetInvalidations;
  assert.ok(known);
  Object.assign(known, { loading: new Promise(() => {}), beganAt: performance.now() - 60_000, commits: -1 });
  try {
    assert.equal(await knowsInvalidations(), false);
    assert.equal(versionIn(await get('/en/news')), 1);
    Object.assign(known, { beganAt: performance.now() });
    assert.equal(await knowsInvalidations(50), false);
  } finally {
    known.loading = undefined;
  }
  version = 2;
  await expireTags(['page /en/news']);
  assert.equal(versionIn(await get('/en/news')), 2);
});

describe('what is not kept', () => {
  const cases: [string, () => void][] = [
    ['a failed rendering', () => (status = 500)],
    ['a page that is missing', () => (status = 404)],
    ['a page that leads elsewhere for now', () => (status = 307)],
    ['an answer that sets a cookie', () => (head = { 'set-cookie': 'a=b' })],
    ['an answer that does not say that it may be shared', () => (head = { 'cache-control': 'private, no-store' })],
    ['an answer that is shared for no time', () => (head = { 'cache-control': 'public, s-maxage=0' })],
  ];
  for (const [title, arrange] of cases) {
    test(title, async () => {
      arrange();
      await get('/en/news');
      [status, head] = [200, {}];
      const { status: now } = await get('/en/news');
      assert.deepEqual([now, asked.length], [200, 2]);
    });
  }

  test('an answer of which nobody knows when it is out of date', async () => {
    await get('/en/untagged');
    await get('/en/untagged');
    assert.equal(asked.length, 2);
  });

  test('more than there is room for: the page that was asked for longest ago goes', async () => {
    cache.close();
    cache = new PageCache(listener, { room: 40_000 });
    for (let number = 0; number < 30; number += 1) await get(`/en/${number}`);
    const { bytes, pages } = cache.figures();
    assert.ok(bytes <= 40_000 && pages > 3 && pages < 30, `${pages} pages of ${bytes} bytes`);
    await get('/en/29');
    await get('/en/0');
    assert.equal(asked.length, 31);
  });
});

describe('how it is sent', () => {
  test('in the form the browser understands, each with a tag of its own, and all the same content', async () => {
    const plain = await get('/en');
    const zipped = await get('/en', { 'accept-encoding': 'gzip' });
    const small = await get('/en', { 'accept-encoding': 'gzip, deflate, br' });
    assert.deepEqual(
      [plain, zipped, small].map(({ headers }) => headers['content-encoding']),
      [undefined, 'gzip', 'br'],
    );
    assert.deepEqual(zlib.gunzipSync(zipped.body), plain.body);
    assert.deepEqual(zlib.brotliDecompressSync(small.body), plain.body);
    assert.equal(new Set([plain, zipped, small].map(({ headers }) => headers.etag)).size, 3);
    for (const { headers, body } of [plain, zipped, small]) {
      assert.equal(headers['content-length'], String(body.byteLength));
      assert.deepEqual([headers.vary, headers.age], ['rsc, accept-encoding', '0']);
    }
    const refused = await get('/en', { 'accept-encoding': 'br;q=0, gzip;q=0.0' });
    assert.equal(refused.headers['content-encoding'], undefined);
  });

  test('without its body to whoever asks for the head, or has it; a range is answered with the whole', async () => {
    const whole = await get('/en');
    const headOnly = await get('/en', {}, 'HEAD');
    assert.deepEqual([headOnly.status, headOnly.body.byteLength], [200, 0]);
    assert.equal(headOnly.headers['content-length'], whole.headers['content-length']);
    const tag = whole.headers.etag ?? '';
    for (const said of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const known = await get('/en', { 'if-none-match': said });
      assert.deepEqual([known.status, known.body.byteLength, known.headers.etag], [304, 0, tag], said);
      assert.equal(known.headers['cache-control'], SHARED);
    }
    const other = await get('/en', { 'if-none-match': '"other"' });
    assert.equal(other.status, 200);
    const range = await get('/en', { range: 'bytes=0-9' });
    assert.deepEqual([range.status, range.body], [200, whole.body]);
  });
});

test('a page that has changed is never sent again; one that changed a little is sent once more; all others stay', async () => {
  const paths = ['/en/one', '/en/two', '/en/three'];
  for (const path of paths) await get(path);
  version = 2;
  await expireTags(['page /en/one']);
  await expireTags(['page /en/two'], { soft: true });
  assert.deepEqual([versionIn(await get('/en/one')), versionIn(await get('/en/three'))], [2, 1]);
  const once = await get('/en/two');
  // No cache in front keeps it.
  assert.deepEqual([versionIn(once), Number(once.headers.age) >= 10], [1, true]);
  while (versionIn(await get('/en/two')) !== 2);
  assert.deepEqual(asked.map(({ url }) => url).slice(3), ['/en/one', '/en/two']);

  // The new page cannot be made: what changed a little stays, what is not to be seen any more is not.
  status = 500;
  await expireTags(['page /en/two'], { soft: true });
  await expireTags(['page /en/one']);
  assert.deepEqual([(await get('/en/two')).status, (await get('/en/one')).status], [200, 500]);
  assert.equal((await get('/en/two')).status, 200);

  // What was begun before a change is not believed after it.
  status = 200;
  let release = () => {};
  isHeld = new Promise((resolve) => (release = resolve));
  const before = get('/en/late');
  while (asked.at(-1)?.url !== '/en/late') await get('/en/three');
  await expireTags(['page /en/late']);
  version = 3;
  release();
  await before;
  assert.equal(versionIn(await get('/en/late')), 3);

  // The database goes: what is kept is sent.
  const count = asked.length;
  await disconnect();
  process.env.DATA_DIR = `${dataDir()}/gone`;
  assert.deepEqual([versionIn(await get('/en/three')), asked.length], [1, count]);
});
