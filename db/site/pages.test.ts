import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gt } from 'drizzle-orm';
import { aBody, ADMIN, aSection, EDITOR } from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { freeAddresses, moveAddresses } from './moves.ts';
import { moved } from './order.ts';
import { beginPage, editPage, getDeskPage, listDeskPages, removePage, renamePage, saveStandingPage } from './pages.ts';
import { getLastInvalidation, getRedirect, getStandingPage } from './queries.ts';
import { invalidations } from './schema.ts';
import { line, list } from './typed.ts';

useTestDatabase();

async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await getLastInvalidation();
  await work();
  const rows = await db().select({ tag: invalidations.tag }).from(invalidations).where(gt(invalidations.id, before));
  return [...new Set(rows.map(({ tag }) => tag))].toSorted();
}

const form = (overrides: Record<string, string> = {}) => ({
  ...{ locale: 'en', page: 'about', version: '1', title: 'About us', lead: 'Who we are' },
  ...{ body: JSON.stringify(aBody('We are a paper.')), ...overrides },
});

describe('A standing page', () => {
  test('an admin begins it at a free address, and the footer hears of it; writing it makes only the page anew', async () => {
    assert.deepEqual(await tagsOf(() => beginPage(ADMIN, { locale: 'en', title: 'About', page: 'about' })), [
      'page:en:about',
      'site',
    ]);
    assert.deepEqual(await tagsOf(() => editPage(ADMIN, form())), ['page:en:about']);
    assert.equal((await getStandingPage('en', 'about'))?.title, 'About us');
    assert.deepEqual(await editPage(ADMIN, form()), { outcome: 'refused', errors: { form: 'moved' } });
    assert.deepEqual(await editPage(ADMIN, form({ version: '2', title: ' ' })), {
      outcome: 'refused',
      errors: { title: 'required' },
    });
    for (const work of [
      beginPage(EDITOR, { locale: 'en', title: 'Mine' }),
      editPage(EDITOR, form()),
      listDeskPages(EDITOR),
    ])
      await assert.rejects(work, Refused);
  });

  test('it cannot stand where something else does', async () => {
    await aSection({ slug: 'news' });
    await beginPage(ADMIN, { locale: 'en', title: 'Imprint' });
    for (const title of ['News', 'Topics', 'imprint'])
      assert.deepEqual(await beginPage(ADMIN, { locale: 'en', title }), {
        outcome: 'refused',
        errors: { title: 'taken' },
      });
    assert.equal(
      (await beginPage(ADMIN, { locale: 'ar', title: 'Imprint' })).outcome,
      'begun',
      'in another language it can',
    );
  });

  test('an admin gives it another address in its language, then takes it away', async () => {
    await saveStandingPage(ADMIN, { locale: 'fa', slug: 'about', title: 'درباره', lead: '', body: aBody() });
    const renamed = await renamePage(ADMIN, { locale: 'fa', page: 'about', slug: 'دربارهٔ ما' });
    assert.deepEqual(renamed, { outcome: 'renamed', locale: 'fa', slug: 'درباره-ما' });
    assert.equal((await getRedirect('/fa/about'))?.target, '/fa/درباره-ما');
    assert.deepEqual((await getDeskPage(ADMIN, { locale: 'fa', slug: 'درباره-ما' }))?.oldAddresses, ['/fa/about']);
    await saveStandingPage(ADMIN, { locale: 'fa', slug: 'contact', title: 'تماس', lead: '', body: aBody() });
    const fixed = await renamePage(ADMIN, { locale: 'fa', page: 'contact', slug: 'call' });
    assert.deepEqual(fixed, { outcome: 'refused', errors: { slug: 'fixed' } });
    await removePage(ADMIN, { locale: 'fa', page: 'درباره-ما' });
    assert.equal(await getStandingPage('fa', 'درباره-ما'), undefined);
  });

  test('what an admin has written is nobody’s sample any more', async () => {
    await saveStandingPage(ADMIN, {
      locale: 'en',
      slug: 'about',
      title: 'About',
      lead: '',
      body: aBody(),
      sample: true,
    });
    await editPage(ADMIN, form());
    const page = await getDeskPage(ADMIN, { locale: 'en', slug: 'about' });
    assert.deepEqual([page?.version, page?.lead], [2, 'Who we are']);
  });
});

describe('Addresses that move', () => {
  test('lead on in one step, never round, and stop where something new stands', async () => {
    await moveAddresses([{ from: '/en/a', to: '/en/b' }]);
    assert.deepEqual(await tagsOf(() => moveAddresses([{ from: '/en/b', to: '/en/c' }])), [
      'redirect:/en/a',
      'redirect:/en/b',
      'redirect:/en/c',
    ]);
    assert.equal((await getRedirect('/en/a'))?.target, '/en/c');
    await moveAddresses([{ from: '/en/c', to: '/en/a' }]);
    assert.deepEqual([await getRedirect('/en/a'), (await getRedirect('/en/b'))?.target], [undefined, '/en/a']);
    await freeAddresses(['/en/b']);
    assert.equal(await getRedirect('/en/b'), undefined);
  });
});

test('one thing of a list moves by a step or to an end, and no further', () => {
  const letters = ['a', 'b', 'c'];
  assert.deepEqual(moved(letters, 1, 'up'), ['b', 'a', 'c']);
  assert.deepEqual(moved(letters, 1, 'last'), ['a', 'c', 'b']);
  assert.deepEqual(moved(letters, 2, 'first'), ['c', 'a', 'b']);
  assert.deepEqual([moved(letters, 0, 'up'), moved(letters, 2, 'down')], [letters, letters]);
});

test('what is typed loses what turns or hides its surroundings, and keeps what parts Persian words', () => {
  assert.equal(line(20).parse(' می\u200cخواهم \u202e\u200b\n x '), 'می\u200cخواهم x');
  assert.deepEqual(list(20, 5).parse('a\r\nb، c ,a;'), ['a', 'b', 'c']);
  assert.ok(!list(3, 5).safeParse('long one').success);
});
