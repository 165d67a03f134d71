import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gt } from 'drizzle-orm';
import { aDraft, anAuthor, aPicture, aPublishedArticle, contentOf, CONTRIBUTOR, EDITOR } from '../../e2e/factories.ts';
import { getPublishedArticle } from '../articles/queries.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { getLastInvalidation, getRedirect } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { getDeskAuthor, listDeskAuthors } from './desk.ts';
import { beginAuthor, mergeAuthor, removeAuthor, saveAuthor } from './mutations.ts';
import { getAuthor } from './queries.ts';

useTestDatabase();

async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await getLastInvalidation();
  await work();
  const rows = await db().select({ tag: invalidations.tag }).from(invalidations).where(gt(invalidations.id, before));
  return [...new Set(rows.map(({ tag }) => tag))].toSorted();
}

const form = (author: number, overrides: Record<string, string> = {}) => ({
  ...{
    author: String(author),
    version: '1',
    slug: 'desk',
    portraitId: '',
    name_en: 'World desk',
    role_en: '',
    bio_en: '',
    name_ar: '',
    name_fa: '',
  },
  ...overrides,
});

describe('A byline that is edited', () => {
  test('an editor begins one, gives it a portrait and words, and finds it by its name', async () => {
    const made = await beginAuthor(EDITOR, { locale: 'en', name: 'Rana Aziz' });
    const id = made.outcome === 'begun' ? made.id : 0;
    const portraitId = String(await aPicture());
    const words = { slug: 'rana-aziz', name_en: 'Rana Aziz', name_fa: 'رعنا عزیز', role_fa: 'تحلیلگر', portraitId };
    assert.deepEqual(await saveAuthor(EDITOR, form(id, words)), { outcome: 'saved', version: 2 });
    assert.equal((await getAuthor('fa', 'rana-aziz'))?.portrait?.id, Number(portraitId));
    assert.deepEqual(
      (await listDeskAuthors(EDITOR, { words: 'عزیز', limit: 9 })).items.map((one) => one.id),
      [id],
    );
    assert.deepEqual(
      (await listDeskAuthors(EDITOR, { words: 'aziz rana', limit: 9 })).items.map((one) => one.id),
      [id],
    );
    const taken = await beginAuthor(EDITOR, { locale: 'en', name: 'Rana Aziz' });
    assert.deepEqual(taken, { outcome: 'refused', errors: { name: 'taken' } });
    const lost = await saveAuthor(EDITOR, form(id, { version: '2', portraitId: '4711' }));
    assert.deepEqual(lost, { outcome: 'refused', errors: { portraitId: 'pictureMissing' } });
    await assert.rejects(beginAuthor(CONTRIBUTOR, { locale: 'en', name: 'Me' }), Refused);
  });

  test('a new role is news on their page; a new name on every page and list of their pieces', async () => {
    const id = await anAuthor({ slug: 'desk', texts: { en: { name: 'World desk' } } });
    const piece = await aPublishedArticle({ authorIds: [id], keywords: ['Idlib'] });
    const role = form(id, { role_en: 'Correspondents' });
    assert.deepEqual(await tagsOf(() => saveAuthor(EDITOR, role)), ['author-at:desk', `author:${id}`]);
    const name = form(id, { version: '2', name_en: 'Foreign desk' });
    assert.deepEqual(await tagsOf(() => saveAuthor(EDITOR, name)), [
      `article:${piece}`,
      'author-at:desk',
      `author:${id}`,
      'front:en',
      'keyword:en:idlib',
      'latest:en',
      'most-viewed:en',
      'rail:en',
      'section:en:news',
    ]);
  });

  test('they keep a name in every language they sign in, and late saves are refused', async () => {
    const id = await anAuthor({ slug: 'desk' });
    await aPublishedArticle({ locale: 'fa', authorIds: [id] });
    assert.deepEqual(await saveAuthor(EDITOR, form(id)), { outcome: 'refused', errors: { name_fa: 'namedInUse' } });
    assert.deepEqual(await saveAuthor(EDITOR, form(id, { version: '7' })), {
      outcome: 'refused',
      errors: { form: 'moved' },
    });
    await assert.rejects(
      removeAuthor(EDITOR, { author: id }),
      (error) => error instanceof Refused && error.code === 'inUse',
    );
    const idle = await anAuthor();
    await removeAuthor(EDITOR, { author: idle });
    assert.equal(await getDeskAuthor(EDITOR, idle), undefined);
  });

  test('an editor merges two: pieces, drafts and addresses go along', async () => {
    const [from, into] = [await anAuthor({ slug: 'staff' }), await anAuthor({ slug: 'desk' })];
    const both = await aPublishedArticle({ authorIds: [from, into] });
    const one = await aPublishedArticle({ authorIds: [from] });
    const draft = await aDraft({ authorIds: [from] });
    assert.deepEqual(await mergeAuthor(EDITOR, { author: from, into }), { outcome: 'merged', pieces: 1 });
    for (const id of [both, one])
      assert.deepEqual(
        (await getPublishedArticle('en', id))?.byline.map((author) => author.id),
        [into],
      );
    assert.deepEqual((await contentOf(draft)).authorIds, [into]);
    assert.equal((await getRedirect('/fa/authors/staff'))?.target, '/fa/authors/desk');
    assert.equal(await getAuthor('en', 'staff'), undefined);
    const arabic = await anAuthor({ texts: { ar: { name: 'القسم' } } });
    assert.deepEqual(await mergeAuthor(EDITOR, { author: into, into: arabic }), {
      outcome: 'refused',
      errors: { into: 'nameless' },
    });
  });
});
