import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { aPublishedArticle, aTopic, CONTRIBUTOR, EDITOR, topicWords } from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { addTopic, publishTopic } from './mutations.ts';
import { getTopic, listTopicNames, listTopics, listTopicsOf } from './queries.ts';
import { topics, topicTexts } from './schema.ts';

useTestDatabase();

describe('In Focus', () => {
  test('a reader finds published topics in the editors’ order, with the card’s own words about the picture', async () => {
    const second = await aTopic({ slug: 'kurds', position: 2 });
    const first = await aTopic({ slug: 'nato', position: 1 });
    await aTopic({ slug: 'taliban', position: 0, draft: true });
    const cards = await listTopics('en');
    assert.deepEqual(
      cards.map((card) => card.id),
      [first, second],
    );
    assert.equal(cards[0]?.picture.alt, 'A map of the member states');
    assert.deepEqual(await listTopics('ar'), []);
  });

  test('a reader opens a topic in every language it has words for, and a draft in none', async () => {
    await aTopic({ slug: 'nato', texts: { en: await topicWords(), fa: await topicWords({ name: 'ناتو' }) } });
    await aTopic({ slug: 'kurds', draft: true });
    assert.equal((await getTopic('fa', 'nato'))?.name, 'ناتو');
    assert.deepEqual((await getTopic('en', 'nato'))?.locales.toSorted(), ['en', 'fa']);
    assert.equal(await getTopic('ar', 'nato'), undefined);
    assert.equal(await getTopic('en', 'kurds'), undefined);
    assert.deepEqual(
      (await listTopicNames('en')).map(({ slug, names }) => [slug, ...names]),
      [['nato', 'NATO', 'Atlantic alliance']],
    );
  });

  test('a piece shows its topics in the writer’s order, without drafts', async () => {
    const [a, b, draft] = [await aTopic(), await aTopic(), await aTopic({ draft: true })];
    const id = await aPublishedArticle({ topicIds: [b, draft, a] });
    assert.deepEqual(
      (await listTopicsOf(id, 'en')).map((card) => card.id),
      [b, a],
    );
  });
});

describe('An unfinished card', () => {
  test('an editor cannot publish a topic without words, or with blank ones in one language', async () => {
    const bare = await addTopic(EDITOR, { slug: 'new-node', position: 1, texts: {} });
    await assert.rejects(publishTopic(EDITOR, bare), /name, an explainer and a described picture/);
    for (const blank of [{ name: ' ' }, { explainer: '\n' }, { alt: ' ' }]) {
      const texts = { en: await topicWords(), fa: await topicWords(blank) };
      const id = await aTopic({ texts, draft: true });
      await assert.rejects(publishTopic(EDITOR, id), /name, an explainer and a described picture/);
    }
    assert.deepEqual(await listTopics('en'), []);
  });

  test('the database itself refuses a card without a name, an explainer or words about the picture', async () => {
    const id = await aTopic();
    for (const missing of [{ name: '' }, { explainer: '' }, { alt: '' }]) {
      const words = await topicWords(missing);
      await assert.rejects(addTopic(EDITOR, { slug: 'new-node', position: 1, texts: { en: words } }));
      await assert.rejects(transaction((tx) => tx.update(topicTexts).set(missing).where(eq(topicTexts.topicId, id))));
    }
    assert.deepEqual(await db().select({ id: topics.id }).from(topics), [{ id }]);
  });

  test('an editor cannot take a slug twice, nor publish what is not there; a contributor can do neither', async () => {
    const id = await aTopic({ slug: 'nato' });
    await assert.rejects(aTopic({ slug: 'nato' }));
    await assert.rejects(publishTopic(EDITOR, 4711));
    await assert.rejects(publishTopic(CONTRIBUTOR, id), Refused);
    await assert.rejects(addTopic(CONTRIBUTOR, { slug: 'mine', position: 1, texts: {} }), Refused);
  });
});
