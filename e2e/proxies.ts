import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import zlib from 'node:zlib';
import { publishArticle } from '../db/articles/mutations.ts';
import type { Got } from '../server/asking-for-tests.ts';
import { anArticle, commentForm, EDITOR, takeComments } from './factories.ts';
import { actionId, addressOfPiece, plainForm } from './posts.ts';
import { msUntil, NAME, textOf, useProxies } from './proxy-servers.ts';

/**
 * `npm run test:proxy`: the configurations of `docs/proxy`, run for real in front of the production build. No part of `npm test`,
 * because it needs Debian's nginx and Varnish; without them it fails and says what to install.
 */

const { asks, dataDir } = useProxies();

const SESSION = 'broadsheet-session=anything';
const isHit = ({ headers }: Got) => /HIT/.test(String(headers['x-cache']));
const films = () =>
  fs
    .readdirSync(path.join(dataDir(), 'media'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mp4'))
    .map((file) => `/media/${path.basename(file)}`);

for (const name of ['nginx', 'Varnish'] as const) {
  const ask = asks[name];

  describe(`behind ${name}`, () => {
    test('a page is fetched once for all readers, whatever their query, cookies and spelling of headers', async () => {
      await ask('/en/news');
      for (const [address, headers] of [
        ['/en/news', {}],
        ['/en/news?utm_source=x&fbclid=1', { cookie: 'theme=dark; not-broadsheet-session=1' }],
        ['/en/news?_rsc=abc', { 'accept-language': 'fa', 'save-data': 'off', 'user-agent': 'Other' }],
      ] as const)
        assert.ok(isHit(await ask(address, headers)), address);
      const answer = await ask('/en/news');
      assert.deepEqual([answer.status, answer.headers.xkey, answer.headers['set-cookie']], [200, undefined, undefined]);
      assert.match(String(answer.headers['cache-control']), /max-age=0.*s-maxage=10/);
      assert.ok(Number(answer.headers.age) < 10, `Age: ${answer.headers.age}`);
      assert.equal((await ask('/en/news', { 'if-none-match': answer.headers.etag ?? '' })).status, 304);
    });

    test('it comes in the form, the edition and the language that are asked for, never mixed up', async () => {
      const wishes = ['br, gzip', 'gzip;q=0.8, deflate', 'br;q=0, gzip', 'identity', 'gzip, deflate, br, zstd'];
      for (const turn of [1, 2]) {
        const forms = await Promise.all(wishes.map((wish) => ask('/ar', { 'accept-encoding': wish })));
        const said = forms.map(({ headers }) => headers['content-encoding']);
        assert.deepEqual(said, ['br', 'gzip', 'gzip', undefined, 'br'], `turn ${turn}`);
        const whole = forms[3]?.body;
        assert.deepEqual(zlib.brotliDecompressSync(forms[0]?.body ?? ''), whole);
        assert.deepEqual(zlib.gunzipSync(forms[1]?.body ?? ''), whole);
        const payload = await ask('/ar?_rsc=1', { rsc: '1', 'next-router-state-tree': 'x' });
        assert.equal(payload.headers['content-type'], 'text/x-component');
        const lite = await ask('/ar?utm_x=1&lite');
        const saving = await ask('/ar', { 'save-data': 'on' });
        assert.doesNotMatch(textOf(lite) + textOf(saving), /<script|utm_x/);
        assert.match(textOf(await ask('/ar?full', { 'save-data': 'on' })), /<script/);
        assert.match(textOf(await ask('/ar')), /<html[^>]* lang="ar"[\s\S]*<script/);
        assert.match(textOf(await ask('/fa')), /<html[^>]* lang="fa"/);
        assert.match(textOf(await ask('/ar/feed.xml', { rsc: '1' })), /^<\?xml/);
      }
    });

    test('who works at the paper, or looks at a draft, gets nothing that was kept, and leaves nothing behind', async () => {
      await ask('/en/about');
      assert.ok(isHit(await ask('/en/about')));
      for (const cookie of [SESSION, `a=b; ${SESSION}`, `__Host-${SESSION}`, '__prerender_bypass=1']) {
        const page = await ask('/en/about', { cookie });
        assert.deepEqual([page.status, isHit(page)], [200, false], cookie);
      }
      for (const address of [
        '/newsroom',
        '/newsroom/articles',
        '/en/search?q=nato',
        '/api/search?q=nato&locale=en',
        '/',
      ]) {
        const answers = [await ask(address), await ask(address)];
        assert.ok(!answers.some(isHit), address);
        assert.match(String(answers[0]?.headers['cache-control']), /private|no-store/, address);
      }
      assert.equal((await ask('/metrics')).status, 404);
      assert.equal((await ask('/en', { host: 'evil.example' })).status, 421);
    });

    test('what a reader says of other hosts, addresses or himself changes no kept page', async () => {
      const poison = {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        forwarded: 'host=evil.example',
        'x-original-url': '/newsroom',
        'x-rewrite-url': '/newsroom',
        'x-http-method-override': 'DELETE',
        'x-middleware-subrequest': 'proxy',
        'x-nextjs-data': '1',
        'x-down': '1',
        'x-shared': '1',
        range: 'bytes=0-3',
        cookie: 'theme=evil',
      };
      for (const address of ['/fa/about', '/fa/about?lite&x=evil', '/fa/feed.json']) {
        const first = await ask(address, poison);
        const later = await ask(address);
        assert.equal(later.status, 200, address);
        assert.doesNotMatch(textOf(later), /evil|gopher/, address);
        assert.ok(later.body.byteLength > 1000 && later.headers['content-length'] === String(later.body.byteLength));
        assert.ok([200, 206].includes(first.status), address);
      }
      const missing = await ask('/en/news/999999/nothing');
      assert.deepEqual([missing.status, isHit(await ask('/en/news/999999/nothing'))], [404, false]);
    });

    test('forms arrive, from pages of our own only, and a comment shows', async (t) => {
      const id = await anArticle({ headline: `Ferries wait ${name}` });
      await publishArticle(EDITOR, id);
      await takeComments(id, { commentsMode: 'post' });
      const address = await addressOfPiece(id);
      await msUntil(Date.now(), async () => (await ask(address)).status === 200);
      const text = `I waited with them, behind ${name}.`;
      const fields = commentForm(id, { text, at: new Date(Date.now() - 20_000) });
      const form = new Response(plainForm(actionId('sendComment'), fields));
      const body = Buffer.from(await form.arrayBuffer());
      const headers = {
        'content-type': form.headers.get('content-type') ?? '',
        'content-length': String(body.byteLength),
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/132.0',
      };
      const post = (origin: string) => ask(address, { ...headers, origin }, { method: 'POST', body });
      assert.equal((await post('http://evil.example')).status, 403);
      const began = Date.now();
      const taken = await post(`http://${NAME}`);
      assert.ok([200, 303].includes(taken.status), `${taken.status} ${textOf(taken).slice(0, 200)}`);
      const took = await msUntil(began, async () => textOf(await ask(address)).includes(text));
      t.diagnostic(`${name}: a comment shows ${took} ms after it was sent`);
      assert.ok(took < 4000, `${took} ms`);
    });

    test('heads and parts are answered as the site does; names with a hash are kept for ever', async () => {
      const [film = ''] = films();
      const whole = await ask(film, {}, { method: 'HEAD' });
      assert.deepEqual([whole.status, whole.body.byteLength], [200, 0]);
      assert.ok(Number(whole.headers['content-length']) > 100_000);
      const part = await ask(film, { range: 'bytes=1000-1999' });
      assert.deepEqual([part.status, part.body.byteLength], [206, 1000]);
      assert.equal(part.headers['content-range'], `bytes 1000-1999/${whole.headers['content-length']}`);
      const head = await ask('/en', {}, { method: 'HEAD' });
      const page = await ask('/en');
      assert.deepEqual([head.status, head.body.byteLength], [200, 0]);
      assert.equal(head.headers['content-length'], String(page.body.byteLength));
      for (const named of [
        /\/_next\/static\/[\w./~-]+\.css/,
        /\/payloads\/[\w-]+\.js/,
        /\/media\/\w+[\w.-]*\.(?:webp|avif|jpg)/,
      ]) {
        const [file = ''] = named.exec(textOf(page)) ?? [];
        await ask(file);
        const kept = await ask(file);
        assert.deepEqual([kept.status, isHit(kept)], [200, true], `${String(named)} ${file}`);
        assert.match(String(kept.headers['cache-control']), /immutable/);
      }
    });
  });
}
