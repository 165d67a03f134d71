import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADMIN, aSection, EDITOR } from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { addSection } from './mutations.ts';
import { listSections } from './queries.ts';

useTestDatabase();

test('a reader finds the sections that have a name in the language, in the editors’ order', async () => {
  await aSection({ slug: 'film', position: 2, texts: { en: { name: 'Film' } } });
  const texts = { en: { name: 'Analysis', description: 'Why' }, fa: { name: 'تحلیل' } };
  const id = await aSection({ slug: 'analysis', position: 1, opinion: true, texts });
  assert.deepEqual(
    (await listSections('en')).map((section) => section.slug),
    ['analysis', 'film'],
  );
  assert.deepEqual(await listSections('fa'), [{ id, slug: 'analysis', name: 'تحلیل', description: '', opinion: true }]);
});

test('an admin cannot take a slug twice, and an editor none', async () => {
  await aSection({ slug: 'news' });
  await assert.rejects(addSection(ADMIN, { slug: 'news', position: 9, texts: {} }));
  await assert.rejects(addSection(EDITOR, { slug: 'mine', position: 9, texts: {} }), Refused);
});
