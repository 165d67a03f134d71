import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useTestDatabase } from '../db/testing.ts';
import { pageStore } from './page-store.ts';

useTestDatabase();

test('the oldest pages go, those of other builds too, and what belongs to a page stays for longer than its page', async () => {
  const store = pageStore();
  const put = (key: string, storedAt: number) =>
    store.set(key, { value: Buffer.from(key), tags: [], since: 1, storedAt });
  for (const place of [1, 2, 3, 4]) {
    await put(`new /en/${place}`, place * 1000);
    await put(`new payload ${place}`, place * 1000);
  }
  await put('old /en/9', 9000);
  await put('new /en/0', 1);
  await store.prune({ before: 100, rows: 1, build: 'new' });
  const isThere = async (key: string) => (await store.get(key)) !== undefined;
  const left = ['new /en/4', 'new payload 2', 'new payload 3', 'new payload 4'];
  const gone = ['old /en/9', 'new /en/0', 'new /en/1', 'new /en/2', 'new /en/3', 'new payload 1'];
  for (const key of left) assert.equal(await isThere(key), true, key);
  for (const key of gone) assert.equal(await isThere(key), false, key);
});
