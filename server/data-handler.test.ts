import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { expireTags } from '../db/site/mutations.ts';
import { useTestDatabase } from '../db/testing.ts';
import handler from './data-handler.ts';
import { refreshInvalidations } from './invalidation-feed.ts';
import { forgetInvalidationsBeforeEach } from './invalidations-for-tests.ts';
import { beginMaking, endMaking } from './makings.ts';

useTestDatabase();
forgetInvalidationsBeforeEach();
let number = 0;
let key = '';
beforeEach(() => (key = `answer ${(number += 1)}`));

const streamOf = (text: string) => new Response(text).body as ReadableStream<Uint8Array>;
const answerOf = (text: string, tags: string[]) => ({
  ...{ tags, stale: 0, timestamp: Date.now(), expire: 3600, revalidate: 3600 },
  value: streamOf(text),
});
const kept = async () => {
  const found = await handler.get(key);
  return found && new Response(found.value).text();
};
/** An answer that is being made: asked for, not found, and there when it is released. */
async function making(tags: string[]): Promise<() => Promise<void>> {
  assert.equal(await handler.get(key), undefined);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const written = handler.set(
    key,
    held.then(() => answerOf('the answer', tags)),
  );
  return () => (release(), written);
}

test('an answer is kept until one of its tags expires', async () => {
  const finish = await making(['piece', 'site']);
  await finish();
  assert.equal(await kept(), 'the answer');
  await expireTags(['other']);
  assert.equal(await kept(), 'the answer');
  await expireTags(['piece']);
  assert.equal(await kept(), undefined);
});

test('an answer that fails is not kept, and what fails is asked again', async () => {
  assert.equal(await handler.get(key), undefined);
  await handler.set(key, Promise.reject(new Error('no database')));
  const finish = await making([]);
  await finish();
  assert.equal(await kept(), 'the answer');
});

for (const soft of [false, true])
  test(`a page that waited for an answer which a ${soft ? 'small' : 'hard'} change overtook counts as no newer than that`, async () => {
    const finish = await making(['piece']);
    await expireTags(['piece'], { soft });
    await refreshInvalidations();
    const page = beginMaking();
    const before = page.since;
    await finish();
    assert.ok(page.since < before, `${page.since} < ${before}`);
    endMaking(page);
    assert.equal(await kept(), undefined);
  });

test('a page that is made beside an answer which nothing overtook keeps what it knows, and so does one that is begun later', async () => {
  const finish = await making(['piece']);
  await expireTags(['other']);
  await refreshInvalidations();
  const page = beginMaking();
  const before = page.since;
  await finish();
  assert.equal(page.since, before);
  endMaking(page);
  assert.equal(await kept(), 'the answer');
  await expireTags(['piece']);
  await refreshInvalidations();
  assert.ok(beginMaking().since > before);
});
