import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import {
  aDraft,
  anArticle,
  aPublishedArticle,
  aSection,
  aTopic,
  CONTRIBUTOR,
  contentOf,
  EDITOR,
  topicWords,
} from '../../e2e/factories.ts';
import { publishArticle } from '../articles/mutations.ts';
import { addTopicPin } from '../articles/pins.ts';
import { listPinnedTo, listPublishedArticles } from '../articles/queries.ts';
import { Refused } from '../auth/policy.ts';
import { getRedirect } from '../site/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { getDeskTopic, listDeskTopics } from './desk.ts';
import { mergeTopic } from './merging.ts';
import { beginTopic, removeTopic, renameTopic } from './mutations.ts';
import { getTopic, listTopicNames, listTopicsOf } from './queries.ts';

useTestDatabase();
// Whoever saves has to be there.
beforeEach(() => aSection());

const target = async (path: string) => (await getRedirect(path))?.target;

describe('A topic that gets another address', () => {
  test('an editor renames it twice, and every old address leads to the newest in one step', async () => {
    const id = await aTopic({ slug: 'nato' });
    assert.deepEqual(await renameTopic(EDITOR, { topic: id, was: 'nato', slug: 'The Alliance' }), {
      outcome: 'renamed',
    });
    await renameTopic(EDITOR, { topic: id, was: 'the-alliance', slug: 'atlantic-alliance' });
    assert.equal((await getTopic('en', 'atlantic-alliance'))?.id, id);
    for (const old of ['nato', 'the-alliance'])
      for (const locale of ['en', 'ar', 'fa'])
        assert.equal(await target(`/${locale}/topics/${old}`), `/${locale}/topics/atlantic-alliance`);
    assert.deepEqual((await getDeskTopic(EDITOR, id, 'en'))?.oldAddresses, [
      '/en/topics/nato',
      '/en/topics/the-alliance',
    ]);
  });

  test('an editor takes the old name again, and nothing leads round in a circle', async () => {
    const id = await aTopic({ slug: 'nato' });
    await renameTopic(EDITOR, { topic: id, was: 'nato', slug: 'alliance' });
    await renameTopic(EDITOR, { topic: id, was: 'alliance', slug: 'nato' });
    assert.deepEqual(
      [await target('/en/topics/nato'), await target('/en/topics/alliance')],
      [undefined, '/en/topics/nato'],
    );
    await renameTopic(EDITOR, { topic: id, was: 'nato', slug: 'alliance' });
    const other = await beginTopic(EDITOR, { locale: 'en', name: 'NATO' });
    assert.equal(other.outcome, 'begun');
    assert.equal(await target('/en/topics/nato'), undefined, 'a new topic stands there');
  });

  test('an editor cannot take what another topic has, nor rename what somebody has renamed meanwhile', async () => {
    const id = await aTopic({ slug: 'nato' });
    await aTopic({ slug: 'kurds' });
    const taken = await renameTopic(EDITOR, { topic: id, was: 'nato', slug: 'Kurds' });
    assert.deepEqual(taken, { outcome: 'refused', errors: { slug: 'taken' } });
    const late = await renameTopic(EDITOR, { topic: id, was: 'pact', slug: 'alliance' });
    assert.deepEqual(late, { outcome: 'refused', errors: { form: 'moved' } });
    const nothing = await renameTopic(EDITOR, { topic: id, was: 'nato', slug: '—' });
    assert.deepEqual(nothing, { outcome: 'refused', errors: { slug: 'required' } });
    await assert.rejects(renameTopic(CONTRIBUTOR, { topic: id, was: 'nato', slug: 'mine' }), Refused);
  });
});

describe('Two topics that are one', () => {
  test('an editor merges them: pieces, pins, names and addresses go along, each once', async () => {
    const texts = {
      en: await topicWords({ name: 'ISIS', synonyms: ['Daesh'] }),
      fa: await topicWords({ name: 'داعش', synonyms: [] }),
    };
    const from = await aTopic({ slug: 'isis', texts });
    const into = await aTopic({
      slug: 'islamic-state',
      texts: { en: await topicWords({ name: 'Islamic State', synonyms: ['isis'] }) },
    });
    const both = await aPublishedArticle({ topicIds: [from, into] });
    const one = await aPublishedArticle({ topicIds: [from] });
    await addTopicPin(EDITOR, { topicId: from, articleId: one });
    assert.deepEqual(await mergeTopic(EDITOR, { topic: from, into }), { outcome: 'merged', pieces: 1 });
    const { items } = await listPublishedArticles({ locale: 'en', topicId: into, limit: 9 });
    assert.deepEqual(
      items.map(({ id }) => id).toSorted((a, b) => a - b),
      [both, one],
    );
    assert.deepEqual(
      (await listPinnedTo(into, 'en')).map(({ id }) => id),
      [one],
    );
    assert.deepEqual(await listTopicNames('en'), [
      {
        slug: 'islamic-state',
        names: ['Islamic State', 'isis', 'Daesh'],
        explainer: 'A military alliance of 29 states.',
      },
    ]);
    assert.equal(await target('/en/topics/isis'), '/en/topics/islamic-state');
    assert.equal(await target('/fa/topics/isis'), '/fa/topics', 'where the other has no words, to the list');
    assert.equal((await getDeskTopic(EDITOR, into, 'fa'))?.draft.name, 'داعش', 'whose words wait on the desk');
    assert.deepEqual(
      (await listDeskTopics(EDITOR)).map(({ id }) => id),
      [into],
    );
    assert.equal(await getDeskTopic(EDITOR, from, 'en'), undefined);
  });

  test('what led to the first leads to the second, and chains are collapsed when that is merged too', async () => {
    const [a, b, c] = [await aTopic({ slug: 'a' }), await aTopic({ slug: 'b' }), await aTopic({ slug: 'c' })];
    await renameTopic(EDITOR, { topic: a, was: 'a', slug: 'a2' });
    await mergeTopic(EDITOR, { topic: a, into: b });
    await mergeTopic(EDITOR, { topic: b, into: c });
    for (const old of ['a', 'a2', 'b']) assert.equal(await target(`/en/topics/${old}`), '/en/topics/c');
    const draft = await anArticle({ topicIds: [c] });
    await publishArticle(EDITOR, draft);
    assert.deepEqual(
      (await listTopicsOf(draft, 'en')).map(({ id }) => id),
      [c],
    );
  });

  test('a draft that names the first means the second, when it is opened and when it is published', async () => {
    const [a, b, c] = [await aTopic(), await aTopic(), await aTopic()];
    const id = await aDraft({ topicIds: [c, a, b] });
    await mergeTopic(EDITOR, { topic: a, into: b });
    assert.deepEqual((await contentOf(id)).topicIds, [c, b]);
    await publishArticle(EDITOR, id);
    assert.deepEqual(
      (await listTopicsOf(id, 'en')).map((topic) => topic.id),
      [c, b],
    );
  });

  test('what was merged away goes when the other is thrown away', async () => {
    const [a, b] = [await aTopic(), await aTopic({ draft: true })];
    await mergeTopic(EDITOR, { topic: a, into: b });
    await removeTopic(EDITOR, b);
    assert.deepEqual(await listDeskTopics(EDITOR), []);
  });

  test('a topic is not merged into itself, nor by a contributor, nor twice', async () => {
    const [a, b] = [await aTopic(), await aTopic()];
    assert.deepEqual(await mergeTopic(EDITOR, { topic: a, into: a }), {
      outcome: 'refused',
      errors: { into: 'itself' },
    });
    await assert.rejects(mergeTopic(CONTRIBUTOR, { topic: a, into: b }), Refused);
    await mergeTopic(EDITOR, { topic: a, into: b });
    await assert.rejects(mergeTopic(EDITOR, { topic: a, into: b }), /Not allowed/);
  });
});
