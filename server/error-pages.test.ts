import assert from 'node:assert/strict';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { addRedirect, listRedirects, removeRedirect } from '../db/site/redirects.ts';
import { useTestDatabase } from '../db/testing.ts';
import { ADMIN } from '../e2e/factories.ts';
import { askAt } from './asking-for-tests.ts';
import { renderWithErrorPages } from './error-pages.ts';
import { newestInvalidation, refreshInvalidations } from './invalidation-feed.ts';
import { forgetInvalidationsBeforeEach } from './invalidations-for-tests.ts';
import { PageCache } from './page-cache.ts';
import { noteStored } from './render-notes.ts';

useTestDatabase();
forgetInvalidationsBeforeEach();

/** A site that has error pages and no others; asks for one are counted. */
let rendered = 0;
async function nothing({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
  rendered += 1;
  await refreshInvalidations();
  noteStored({ tags: [`missing ${url}`], since: newestInvalidation(), storedAt: Date.now() });
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, s-maxage=10' });
  response.end('no such page');
}

let cache: PageCache;
const server = http.createServer((request, response) => void cache.serve(request, response));
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  cache?.close();
  cache = new PageCache((request, response) => void renderWithErrorPages(request, response, nothing));
  rendered = 0;
});
const get = async (path: string) => {
  const { status, headers } = await askAt((server.address() as AddressInfo).port, path);
  return [status, headers.location];
};

test('an old address that was written down by hand leads on, is kept so, and leads nowhere once it is taken out', async () => {
  await addRedirect(ADMIN, { path: '/en/archive/storm', target: '/en/about' });
  assert.deepEqual(await get('/en/archive/storm'), [308, '/en/about']);
  const once = rendered;
  assert.deepEqual(await get('/en/archive/storm'), [308, '/en/about']);
  assert.equal(rendered, once);
  const [row] = (await listRedirects(ADMIN, { limit: 1 })).items;
  await removeRedirect(ADMIN, { id: row?.id });
  assert.deepEqual(await get('/en/archive/storm'), [404, undefined]);
});

test('an old address that leads elsewhere from now on does so at once', async () => {
  await addRedirect(ADMIN, { path: '/en/archive/storm', target: '/en/about' });
  assert.deepEqual(await get('/en/archive/storm'), [308, '/en/about']);
  await addRedirect(ADMIN, { path: '/en/archive/storm', target: '/en/contact' });
  assert.deepEqual(await get('/en/archive/storm'), [308, '/en/contact']);
});
