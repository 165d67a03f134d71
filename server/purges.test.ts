import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { expireTags, notePurged } from '../db/site/mutations.ts';
import { getLastInvalidation, mapPurged } from '../db/site/queries.ts';
import { useTestDatabase } from '../db/testing.ts';
import { forgetInvalidationsBeforeEach } from './invalidations-for-tests.ts';
import { metricsText } from './metrics.ts';
import { proxyTag } from './proxy-tags.ts';
import { Purges } from './purges.ts';

useTestDatabase();
forgetInvalidationsBeforeEach();

/** A cache in front, which notes what it is told. */
let told: { method?: string; hard?: string[]; soft?: string[] }[] = [];
let status = 200;
const names = (said: string | string[] | undefined) => said?.toString().split(' ');
const cache = http.createServer(({ method, headers }, response) => {
  const [hard, soft] = [names(headers['xkey-purge']), names(headers['xkey-softpurge'])];
  told.push({ method, ...(hard && { hard }), ...(soft && { soft }) });
  response.writeHead(status).end('as you say');
});
let url = '';
before(async () => {
  await new Promise<void>((resolve) => cache.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(cache.address() as AddressInfo).port}/`;
});
after(() => new Promise((resolve) => cache.close(resolve)));
beforeEach(() => ([told, status] = [[], 200]));

/** Looks until everything is told, as the job does. */
async function tellAll(purges: Purges): Promise<void> {
  const newest = await getLastInvalidation();
  const end = Date.now() + 10_000;
  while (Date.now() < end && ((await mapPurged()).get(url)?.last ?? -1) < newest) {
    await purges.look();
    await new Promise(setImmediate);
  }
  await purges.look();
}

/** A cache that knows all there has been. */
const knowing = async () => notePurged(url, await getLastInvalidation());
const value = (metric: string) => new RegExp(`^broadsheet_purges?_${metric} (\\d+)$`, 'm').exec(metricsText())?.[1];

test('a cache in front is told by name what was declared out of date, softly what was softly, and nothing twice', async () => {
  await expireTags(['before']);
  await knowing();
  const purges = new Purges([url]);
  await expireTags(['article:7', 'keyword:ar:سياسة']);
  await expireTags(['article:7', 'rail:en'], { soft: true });
  await tellAll(purges);
  assert.deepEqual(told, [
    { method: 'PURGE', hard: ['article:7', 'keyword:ar:سياسة'].map(proxyTag) },
    { method: 'PURGE', soft: [proxyTag('rail:en')] },
  ]);
  await tellAll(purges);
  assert.equal(told.length, 2);
  assert.deepEqual([value('total'), value('waiting')], ['1', '0']);
  // Another start, or another process: what was told is not forgotten.
  await expireTags(['article:8']);
  const [later, beside] = [new Purges([url]), new Purges([url])];
  await Promise.all([tellAll(later), tellAll(beside)]);
  assert.deepEqual(told.slice(2), [{ method: 'PURGE', hard: [proxyTag('article:8')] }]);
});

test('a cache of which nothing is known, or that was away for long, drops everything', async () => {
  await expireTags(['article:7']);
  await tellAll(new Purges([url]));
  const everything = { method: 'PURGE', hard: [proxyTag('everything')] };
  assert.deepEqual(told, [everything]);
  await expireTags(Array.from({ length: 5001 }, (_, number) => `article:${number}`));
  await tellAll(new Purges([url]));
  assert.deepEqual(told, [everything, everything]);
});

test('a cache that does not answer is told later, with everything that came meanwhile, and it is said once', async (t) => {
  const said = t.mock.method(console, 'error', () => undefined);
  t.mock.method(console, 'info', () => undefined);
  await knowing();
  const purges = new Purges([url]);
  status = 503;
  await expireTags(['article:7']);
  while (told.length < 2) {
    await purges.look();
    await new Promise(setImmediate);
  }
  assert.equal(value('failures_total'), '2');
  await expireTags(['article:8']);
  [status, told] = [200, []];
  await tellAll(purges);
  assert.deepEqual(told, [{ method: 'PURGE', hard: ['article:7', 'article:8'].map(proxyTag) }]);
  assert.equal(said.mock.callCount(), 1);
  assert.match(String(said.mock.calls[0]?.arguments[0]), /cannot be told what is out of date: it answers 503/);
});

test('a cache that is away keeps no other from being told, once each time', async (t) => {
  t.mock.method(console, 'error', () => undefined);
  await knowing();
  await notePurged('http://127.0.0.1:9/', await getLastInvalidation());
  const purges = new Purges(['http://127.0.0.1:9/', url]);
  for (const tag of ['article:7', 'article:8']) {
    await expireTags([tag]);
    await tellAll(purges);
  }
  assert.deepEqual(
    told.map(({ hard }) => hard),
    [[proxyTag('article:7')], [proxyTag('article:8')]],
  );
  assert.equal((await mapPurged()).get('http://127.0.0.1:9/')?.last, 0);
  assert.equal(value('waiting'), '2');
});

test('one request names no more than a header can hold', async () => {
  await knowing();
  await expireTags(Array.from({ length: 900 }, (_, number) => `article:${number}`));
  await tellAll(new Purges([url]));
  assert.deepEqual(
    told.map(({ hard }) => hard?.length),
    [400, 400, 100],
  );
});
