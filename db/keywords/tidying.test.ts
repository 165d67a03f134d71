import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gt } from 'drizzle-orm';
import { aDraft, aPublishedArticle, CONTRIBUTOR, EDITOR } from '../../e2e/factories.ts';
import { publishArticle } from '../articles/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { getDeskKeyword, listDeskKeywords } from './desk.ts';
import {
  addSpelling,
  beginKeyword,
  keepKeyword,
  mergeKeyword,
  removeKeyword,
  removeSpelling,
  renameKeyword,
} from './mutations.ts';
import { getKeyword, listKeywordsOf } from './queries.ts';

useTestDatabase();

const ARABIC: Actor = { kind: 'user', id: 900_008, role: 'editor', locales: ['ar'] };

async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await getLastInvalidation();
  await work();
  const rows = await db().select({ tag: invalidations.tag }).from(invalidations).where(gt(invalidations.id, before));
  return [...new Set(rows.map(({ tag }) => tag))].toSorted();
}

describe('A keyword that is tidied', () => {
  test('an editor renames it: the old address and the old name mean it, and its pieces say the new one', async () => {
    const piece = await aPublishedArticle({ keywords: ['Idleb'] });
    const id = (await getKeyword('en', 'idleb'))?.id ?? 0;
    const tags = await tagsOf(() => renameKeyword(EDITOR, { keyword: id, was: 'Idleb', name: 'Idlib' }));
    assert.deepEqual(tags, [`article:${piece}`, 'keyword:en:idleb', 'keyword:en:idlib']);
    assert.deepEqual(await getKeyword('en', 'Idleb'), { id, name: 'Idlib', slug: 'idlib' });
    assert.equal(await keepKeyword(CONTRIBUTOR, 'en', 'idleb'), id);
    assert.deepEqual(
      (await listKeywordsOf(piece)).map(({ name }) => name),
      ['Idlib'],
    );
    await renameKeyword(EDITOR, { keyword: id, was: 'Idlib', name: 'Idleb' });
    assert.deepEqual(
      (await getDeskKeyword(EDITOR, id))?.spellings.map(({ name }) => name),
      ['Idlib'],
      'and back',
    );
  });

  test('an editor corrects capitals alone; who comes late, or takes the name of another, is told', async () => {
    const id = await keepKeyword(EDITOR, 'en', 'nato');
    await keepKeyword(EDITOR, 'en', 'Kurds');
    assert.deepEqual(await renameKeyword(EDITOR, { keyword: id, was: 'nato', name: 'NATO' }), { outcome: 'renamed' });
    assert.deepEqual((await getDeskKeyword(EDITOR, id))?.spellings, []);
    const late = await renameKeyword(EDITOR, { keyword: id, was: 'nato', name: 'N.A.T.O.' });
    assert.deepEqual(late, { outcome: 'refused', errors: { form: 'moved' } });
    const taken = await renameKeyword(EDITOR, { keyword: id, was: 'NATO', name: 'KURDS' });
    assert.deepEqual(taken, { outcome: 'refused', errors: { name: 'taken' } });
    const empty = await renameKeyword(EDITOR, { keyword: id, was: 'NATO', name: '…' });
    assert.deepEqual(empty, { outcome: 'refused', errors: { name: 'noLetter' } });
  });

  test('an editor merges two by any spelling: pieces carry one, all addresses lead there in one step', async () => {
    const both = await aPublishedArticle({ keywords: ['Daesh', 'Islamic State'] });
    const one = await aPublishedArticle({ keywords: ['ISIL', 'Daesh'] });
    const draft = await aDraft({ keywords: ['Daesh'] });
    const ids = new Map<string, number>();
    for (const name of ['Daesh', 'ISIL', 'Islamic State']) ids.set(name, await keepKeyword(EDITOR, 'en', name));
    const from = (name: string) => ids.get(name) ?? 0;
    assert.equal((await mergeKeyword(EDITOR, { keyword: from('ISIL'), into: 'daesh' })).outcome, 'merged');
    const merged = await mergeKeyword(EDITOR, { keyword: from('Daesh'), into: 'islamic state' });
    assert.deepEqual(merged, { outcome: 'merged', into: from('Islamic State'), pieces: 1 });
    for (const id of [both, one])
      assert.deepEqual(
        (await listKeywordsOf(id)).map(({ name }) => name),
        ['Islamic State'],
      );
    for (const old of ['isil', 'Daesh']) assert.equal((await getKeyword('en', old))?.slug, 'islamic-state');
    await publishArticle(EDITOR, draft);
    assert.deepEqual(
      (await listKeywordsOf(draft)).map(({ name }) => name),
      ['Islamic State'],
    );
    const unknown = await mergeKeyword(EDITOR, { keyword: from('Islamic State'), into: 'Nobody' });
    assert.deepEqual(unknown, { outcome: 'refused', errors: { into: 'unknown' } });
    const itself = await mergeKeyword(EDITOR, { keyword: from('Islamic State'), into: 'Daesh' });
    assert.deepEqual(itself, { outcome: 'refused', errors: { into: 'itself' } });
  });

  test('an editor adds a spelling and forgets it; an empty keyword can go, one in use cannot', async () => {
    await aPublishedArticle({ keywords: ['Syria'] });
    const id = (await getKeyword('en', 'syria'))?.id ?? 0;
    assert.deepEqual(await addSpelling(EDITOR, { keyword: id, spelling: 'Syrian Arab Republic' }), {
      outcome: 'added',
    });
    assert.equal((await getKeyword('en', 'syrian-arab-republic'))?.id, id);
    const again = await addSpelling(EDITOR, { keyword: id, spelling: 'Syria' });
    assert.deepEqual(again, { outcome: 'refused', errors: { spelling: 'taken' } });
    const [spelling] = (await getDeskKeyword(EDITOR, id))?.spellings ?? [];
    await removeSpelling(EDITOR, { keyword: id, spellingId: spelling?.id });
    assert.equal(await getKeyword('en', 'syrian-arab-republic'), undefined);
    await assert.rejects(
      removeKeyword(EDITOR, { keyword: id }),
      (error) => error instanceof Refused && error.code === 'inUse',
    );
    const made = await beginKeyword(EDITOR, { locale: 'en', name: 'Nobody' });
    assert.equal(made.outcome, 'begun');
    await removeKeyword(EDITOR, { keyword: made.outcome === 'begun' ? made.id : 0 });
    assert.equal(await getKeyword('en', 'nobody'), undefined);
  });

  test('only editors of the language do any of this', async () => {
    const id = await keepKeyword(EDITOR, 'en', 'Idlib');
    for (const actor of [CONTRIBUTOR, ARABIC]) {
      await assert.rejects(renameKeyword(actor, { keyword: id, was: 'Idlib', name: 'Mine' }), Refused);
      await assert.rejects(mergeKeyword(actor, { keyword: id, into: 'Idlib' }), Refused);
      await assert.rejects(removeKeyword(actor, { keyword: id }), Refused);
      await assert.rejects(listDeskKeywords(actor, { locale: 'en', limit: 9 }), Refused);
    }
  });

  test('an editor finds keywords by any spelling and pages through them by key', async () => {
    for (const name of ['Aleppo', 'Baghdad', 'Cairo']) await keepKeyword(EDITOR, 'en', name);
    const cairo = await keepKeyword(EDITOR, 'en', 'Cairo');
    await addSpelling(EDITOR, { keyword: cairo, spelling: 'Al-Qahira' });
    const names = (page: Awaited<ReturnType<typeof listDeskKeywords>>) => page.items.map(({ name }) => name);
    const first = await listDeskKeywords(EDITOR, { locale: 'en', limit: 2 });
    assert.deepEqual([names(first), first.next], [['Aleppo', 'Baghdad'], 'baghdad']);
    const rest = await listDeskKeywords(EDITOR, { locale: 'en', limit: 2, after: first.next });
    assert.deepEqual([names(rest), rest.next], [['Cairo'], undefined]);
    assert.deepEqual(names(await listDeskKeywords(EDITOR, { locale: 'en', words: 'QAHIRA', limit: 9 })), ['Cairo']);
  });
});
