import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAuthor, aPublishedArticle, CONTRIBUTOR } from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { addAuthor } from './mutations.ts';
import { getAuthor, mapBylines } from './queries.ts';

useTestDatabase();

test('a reader finds an author in the languages that have words about him', async () => {
  const texts = { en: { name: 'Our analyst', role: 'Analyst', bio: 'Since 2001.' } };
  const id = await anAuthor({ slug: 'our-analyst', texts });
  assert.deepEqual(await getAuthor('en', 'our-analyst'), {
    id,
    slug: 'our-analyst',
    name: 'Our analyst',
    role: 'Analyst',
    bio: 'Since 2001.',
    portrait: undefined,
  });
  assert.equal(await getAuthor('fa', 'our-analyst'), undefined);
  assert.equal(await getAuthor('en', 'nobody'), undefined);
});

test('a piece is signed in the writer’s order', async () => {
  const [a, b] = [await anAuthor(), await anAuthor()];
  const [first, second, unsigned] = [
    await aPublishedArticle({ authorIds: [b, a] }),
    await aPublishedArticle({ authorIds: [a] }),
    await aPublishedArticle(),
  ];
  const bylines = await mapBylines([first, second, unsigned], 'en');
  const ids = (id: number) => bylines.get(id)?.map((author) => author.id);
  assert.deepEqual([ids(first), ids(second), ids(unsigned)], [[b, a], [a], undefined]);
});

test('a contributor may not add a byline', async () => {
  await assert.rejects(addAuthor(CONTRIBUTOR, { slug: 'me', texts: {} }), Refused);
});
