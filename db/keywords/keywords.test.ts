import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { anArticle, aPublishedArticle, CONTRIBUTOR, EDITOR } from '../../e2e/factories.ts';
import { Refused, VISITOR } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { keepKeyword } from './mutations.ts';
import { getKeyword, listBusiestKeywords } from './queries.ts';
import { keywords } from './schema.ts';

useTestDatabase();

describe('A keyword', () => {
  test('a reader finds it however the address is written: spaces, capitals, other forms of a letter', async () => {
    const english = await keepKeyword(EDITOR, 'en', 'Federal Government');
    for (const written of ['Federal Government', 'federal-government', 'FEDERAL  GOVERNMENT', ' federal_government ']) {
      assert.deepEqual(await getKeyword('en', written), {
        id: english,
        name: 'Federal Government',
        slug: 'federal-government',
      });
    }
    const cafe = await keepKeyword(EDITOR, 'en', 'Caf\u00e9');
    for (const written of ['cafe\u0301', 'CAF\u00c9', 'cafe'])
      assert.equal((await getKeyword('en', written))?.id, cafe);
    const arabic = await keepKeyword(EDITOR, 'ar', 'إدلب');
    for (const written of ['إِدْلِب', 'ادلب', 'إدلـــب']) assert.equal((await getKeyword('ar', written))?.id, arabic);
    const persian = await keepKeyword(EDITOR, 'fa', 'آب‌وهوا');
    for (const written of ['آب‌وهوا', 'آب-وهوا', 'آب وهوا'])
      assert.equal((await getKeyword('fa', written))?.id, persian);
  });

  test('a reader of one language does not find those of another, nor one that is not there', async () => {
    await keepKeyword(EDITOR, 'en', 'Idlib');
    assert.equal(await getKeyword('fa', 'Idlib'), undefined);
    assert.equal(await getKeyword('en', 'Aleppo'), undefined);
    assert.equal(await getKeyword('en', '%00…'), undefined);
  });

  test('a writer who names it again, otherwise spelt, gets the first and nothing is stale', async () => {
    const id = await keepKeyword(EDITOR, 'en', ' Idlib ');
    assert.equal(await keepKeyword(CONTRIBUTOR, 'en', 'IDLIB'), id);
    const tags = await db().select({ tag: invalidations.tag }).from(invalidations);
    assert.deepEqual(tags, [{ tag: 'keyword:en:idlib' }], 'once, for who asked before it was there');
    await assert.rejects(keepKeyword(EDITOR, 'en', '—'), /letter or a digit/);
    await assert.rejects(keepKeyword(VISITOR as never, 'en', 'Idlib'), Refused);
  });

  test('a merged one leads reader and writer to what it was merged into', async () => {
    const [old, target] = [await keepKeyword(EDITOR, 'en', 'Houthis'), await keepKeyword(EDITOR, 'en', 'Ansar Allah')];
    await transaction((tx) => tx.update(keywords).set({ mergedInto: target }).where(eq(keywords.id, old)));
    assert.deepEqual(await getKeyword('en', 'houthis'), { id: target, name: 'Ansar Allah', slug: 'ansar-allah' });
    assert.equal(await keepKeyword(EDITOR, 'en', 'Houthis'), target);
  });

  test('a reader sees the busiest first, counted over what is published', async () => {
    await aPublishedArticle({ keywords: ['Idlib', 'Syria'] });
    await aPublishedArticle({ keywords: ['Syria'] });
    await aPublishedArticle({ keywords: ['Aleppo'] });
    for (let index = 0; index < 3; index += 1) await anArticle({ keywords: ['Scoop'] });
    const busiest = await listBusiestKeywords('en', 2);
    assert.deepEqual(
      busiest.map(({ name, pieces }) => [name, pieces]),
      [
        ['Syria', 2],
        ['Aleppo', 1],
      ],
    );
  });
});
