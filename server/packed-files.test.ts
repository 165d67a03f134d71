import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import zlib from 'node:zlib';
import { packBuild, packedFiles } from './packed-files.ts';

const STYLE = 'a { color: red }\n'.repeat(100);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'packed-'));
let server: http.Server;

before(async () => {
  fs.mkdirSync(path.join(folder, 'chunks'));
  fs.writeFileSync(path.join(folder, 'chunks', 'a~b.css'), STYLE);
  fs.writeFileSync(path.join(folder, 'face.woff2'), 'a face');
  await packBuild(folder);
  fs.writeFileSync(path.join(folder, 'late.js'), 'never packed');
  const serve = packedFiles(folder);
  server = http.createServer((request, response) => {
    if (!serve(request, response)) response.writeHead(421).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(() => {
  server.close();
  fs.rmSync(folder, { recursive: true });
});

/** The raw answer: `fetch` would unpack it. */
async function ask(url: string, { encoding, method = 'GET' }: { encoding?: string; method?: string }) {
  const { port } = server.address() as AddressInfo;
  const headers = encoding === undefined ? {} : { 'accept-encoding': encoding };
  const request = http.request({ host: '127.0.0.1', port, path: url, method, headers }).end();
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(await response.toArray()) };
}

const ADDRESS = '/_next/static/chunks/a~b.css';

test('a browser gets the best form it understands, for ever, and caches are told what it depends on', async () => {
  const ways = [
    { encoding: 'gzip, deflate, br', name: 'br', unpack: zlib.brotliDecompressSync },
    { encoding: 'gzip', name: 'gzip', unpack: zlib.gunzipSync },
  ];
  for (const { encoding, name, unpack } of ways) {
    const { status, headers, body } = await ask(`${ADDRESS}?x=1`, { encoding });
    assert.deepEqual([status, headers['content-encoding'], headers.vary], [200, name, 'accept-encoding']);
    assert.equal(headers['content-type'], 'text/css; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(Number(headers['content-length']), body.length);
    assert.equal(unpack(body).toString(), STYLE);
  }
});

test('the forms have tags of their own', async () => {
  const [one, other] = await Promise.all(['br', 'gzip'].map((encoding) => ask(ADDRESS, { encoding })));
  assert.ok(one?.headers.etag);
  assert.notEqual(one.headers.etag, other?.headers.etag);
});

test('a head is answered without a body', async () => {
  const { status, headers, body } = await ask(ADDRESS, { encoding: 'br', method: 'HEAD' });
  assert.deepEqual([status, headers['content-encoding'], body.length], [200, 'br', 0]);
});

test('what has no packed form, is wanted plain or lies elsewhere is left to others', async () => {
  const left: [string, { encoding?: string; method?: string }][] = [
    [ADDRESS, {}],
    [ADDRESS, { encoding: 'br;q=0' }],
    [ADDRESS, { encoding: 'br', method: 'POST' }],
    [`${ADDRESS}.br`, { encoding: 'br' }],
    ['/_next/static/face.woff2', { encoding: 'br' }],
    ['/_next/static/late.js', { encoding: 'br' }],
    ['/_next/static/chunks/../chunks/a~b.css', { encoding: 'br' }],
    ['/_next/static/chunks%2fa~b.css', { encoding: 'br' }],
    ['/chunks/a~b.css', { encoding: 'br' }],
  ];
  for (const [url, how] of left) assert.equal((await ask(url, how)).status, 421, `${url} ${JSON.stringify(how)}`);
});

test('a file that has gone since is said to be missing, and not for ever', async () => {
  const address = '/_next/static/chunks/gone.js';
  fs.writeFileSync(path.join(folder, 'chunks', 'gone.js'), 'alert(1);'.repeat(100));
  await packBuild(folder);
  const serve = packedFiles(folder);
  fs.rmSync(path.join(folder, 'chunks', 'gone.js.br'));
  const old = server.listeners('request')[0] as http.RequestListener;
  server.removeListener('request', old);
  server.on('request', (request, response) => serve(request, response));
  const { status, headers } = await ask(address, { encoding: 'br' });
  assert.deepEqual([status, headers['cache-control'], headers['content-encoding']], [404, 'no-store', undefined]);
});
