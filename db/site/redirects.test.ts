import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, EDITOR } from '../../e2e/factories.ts';
import { listAudit } from '../audit/queries.ts';
import { Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { siteUrl } from './env.ts';
import { inEveryLanguage, moveAddresses } from './moves.ts';
import { getLastInvalidation, getRedirect, listInvalidationsAfter } from './queries.ts';
import { addRedirect, listRedirects, removeRedirect } from './redirects.ts';

useTestDatabase();

const lead = (path: string, target: string) => addRedirect(ADMIN, { path, target });
const list = async (words?: string) => (await listRedirects(ADMIN, { words, limit: 9 })).items;

describe('An administrator who keeps old addresses', () => {
  test('leads one on as it was copied, and sees it among those that renames have left behind', async () => {
    await moveAddresses(inEveryLanguage('topics/isil', 'topics/isis').slice(0, 1));
    assert.deepEqual(await lead(`${siteUrl()}/Old/Caf%C3%A9.html/?from=x`, '/en/about/'), { outcome: 'added' });
    assert.equal((await getRedirect('/old/café.html'))?.target, '/en/about');
    await lead('/en/rain', 'https://other.example/Rain?x=1');
    assert.deepEqual(
      (await list()).map(({ path, target }) => [path, target]),
      [
        ['/en/rain', 'https://other.example/Rain?x=1'],
        ['/old/café.html', '/en/about'],
        ['/en/topics/isil', '/en/topics/isis'],
      ],
    );
    assert.deepEqual((await list('ISI')).length, 1);
    assert.deepEqual((await list('100%_')).length, 0);
    const { items, next } = await listRedirects(ADMIN, { limit: 2 });
    const rest = await listRedirects(ADMIN, { limit: 2, before: next });
    assert.deepEqual([items.length, rest.items.length, rest.next], [2, 1, undefined]);
  });

  test('is refused loops, what leads to itself, and what is no old address of the site', async () => {
    await lead('/en/a', '/en/b');
    for (const [path, target, errors] of [
      ['/en/b', '/EN/a/', { target: 'loop' }],
      ['/en/c', '/en/C/?x', { target: 'itself' }],
      ['/newsroom/people', '/en', { path: 'reserved' }],
      ['/en/', '/en/about', { path: 'reserved' }],
      ['https://other.example/x', '/en', { path: 'foreign' }],
      ['//other.example', 'javascript:alert(1)', { path: 'badAddress', target: 'badAddress' }],
      ['', '/en', { path: 'required' }],
    ] as const)
      assert.deepEqual(await lead(path, target), { outcome: 'refused', errors }, path);
    // A chain is led to its end, from both sides.
    await lead('/en/z', '/en/a');
    await lead('/en/b', '/en/about');
    assert.deepEqual((await list('/en/about')).map(({ path }) => path).toSorted(), ['/en/a', '/en/b', '/en/z']);
  });

  test('forgets one, which is in the log and expires what was asked for there; nobody else may', async () => {
    await lead('/en/a', '/en/b');
    const [row] = await list();
    const before = await getLastInvalidation();
    assert.deepEqual(await removeRedirect(ADMIN, { id: row?.id }), { outcome: 'removed' });
    assert.deepEqual(await list(), []);
    assert.deepEqual(
      (await listInvalidationsAfter(before)).map(({ tag }) => tag),
      ['redirect:/en/a'],
    );
    assert.equal((await listAudit(ADMIN, { limit: 1 })).items[0]?.verb, 'removeRedirect');
    for (const ask of [
      () => listRedirects(EDITOR, { limit: 1 }),
      () => addRedirect(EDITOR, { path: '/a/b', target: '/c' }),
      () => removeRedirect(EDITOR, { id: 1 }),
    ])
      await assert.rejects(ask(), Refused);
  });
});
