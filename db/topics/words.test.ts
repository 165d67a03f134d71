import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { desc, gt } from 'drizzle-orm';
import {
  aPublishedArticle,
  aTopic,
  CONTRIBUTOR,
  EDITOR,
  topicForm,
  topicWords,
  aSection,
  aUser,
} from '../../e2e/factories.ts';
import { listPinnedTo } from '../articles/queries.ts';
import { addTopicPin, moveTopicPin, removeTopicPin } from '../articles/pins.ts';
import { auditLog } from '../audit/schema.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { getDeskTopic, listDeskTopics } from './desk.ts';
import { beginTopic, moveTopic, removeTopic } from './mutations.ts';
import { getTopic, listTopicNames, listTopics } from './queries.ts';
import { hideTopicWords, publishTopicWords, saveTopicWords } from './words.ts';

useTestDatabase();
// Whoever saves has to be there.
beforeEach(() => aSection());

/** An editor who works in Persian only. */
const aPersianEditor = async (): Promise<Actor> => ({ ...(await aUser('editor')), locales: ['fa'] });

/** The tags that the work declared out of date: `~tag` softly, in alphabetical order. */
async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await getLastInvalidation();
  await work();
  const rows = await db()
    .select({ tag: invalidations.tag, soft: invalidations.soft })
    .from(invalidations)
    .where(gt(invalidations.id, before));
  return [...new Set(rows.map(({ tag, soft }) => (soft ? `~${tag}` : tag)))].toSorted();
}

async function begun(name = 'NATO'): Promise<number> {
  const made = await beginTopic(EDITOR, { locale: 'en', name });
  if (made.outcome === 'refused') throw new Error(JSON.stringify(made));
  return made.id;
}

describe('A topic that is being written', () => {
  test('an editor begins it with a name, saves half of it, and no reader sees anything', async () => {
    const id = await begun();
    const half = await topicForm(id, { version: 1, explainer: '', mediaId: '', alt: '' });
    assert.deepEqual(await saveTopicWords(EDITOR, half), { outcome: 'saved', version: 2 });
    assert.equal(await getTopic('en', 'nato'), undefined);
    assert.equal((await getDeskTopic(EDITOR, id, 'en'))?.state, 'draft');
    assert.equal((await getDeskTopic(EDITOR, id, 'en'))?.draft.synonyms.join(), 'Atlantic alliance,the pact');
    assert.equal((await getDeskTopic(EDITOR, id, 'ar'))?.state, 'none');
  });

  test('it cannot be published without name, explainer, picture and words about it, and each is said', async () => {
    const id = await begun();
    const bare = await topicForm(id, { version: 1, name: ' ', explainer: '', mediaId: '', alt: '\n' });
    assert.deepEqual(await publishTopicWords(EDITOR, bare), {
      outcome: 'refused',
      errors: {
        name: 'nameMissing',
        explainer: 'explainerMissing',
        mediaId: 'pictureMissing',
        alt: 'altMissing',
      },
    });
    const lost = await topicForm(id, { version: 1, mediaId: 4711 });
    assert.deepEqual(await publishTopicWords(EDITOR, lost), {
      outcome: 'refused',
      errors: { mediaId: 'pictureMissing' },
    });
    assert.deepEqual(await listTopics('en'), []);
  });

  test('two who start from one version do not write over each other, and who sends twice has saved', async () => {
    const id = await begun();
    const first = await topicForm(id, { version: 1, name: 'The alliance' });
    assert.deepEqual(await saveTopicWords(EDITOR, first), { outcome: 'saved', version: 2 });
    assert.deepEqual(await saveTopicWords(EDITOR, first), { outcome: 'saved', version: 2 });
    const second = { ...first, name: 'NATO today' };
    assert.deepEqual(await saveTopicWords(EDITOR, second), { outcome: 'refused', errors: { form: 'moved' } });
    assert.equal((await getDeskTopic(EDITOR, id, 'en'))?.draft.name, 'The alliance');
  });

  test('only editors of the language write it, and nobody a body that is none', async () => {
    const id = await begun();
    await assert.rejects(saveTopicWords(CONTRIBUTOR, await topicForm(id)), Refused);
    const persian = await aPersianEditor();
    await assert.rejects(saveTopicWords(persian, await topicForm(id, { version: 1 })), Refused);
    assert.equal((await saveTopicWords(persian, await topicForm(id, { locale: 'fa' }))).outcome, 'saved');
    for (const body of ['', 'null', '{"v":2}', '[]']) {
      const refused = await saveTopicWords(EDITOR, await topicForm(id, { version: 1, body }));
      assert.deepEqual(refused.outcome === 'refused' && Object.keys(refused.errors), ['body'], body);
    }
  });
});

describe('A topic before readers', () => {
  test('an editor publishes a language, and what shows the card is fresh; then the text alone, and only its page is', async () => {
    const id = await begun();
    const form = await topicForm(id, { version: 1 });
    assert.deepEqual(await tagsOf(() => publishTopicWords(EDITOR, form)), [
      'topic-names:en',
      `topic:${id}`,
      'topic:en:nato',
      'topics:en',
      '~rail:en',
    ]);
    assert.equal((await getTopic('en', 'nato'))?.explainer, 'A military alliance.');
    const text = { ...form, version: 2, body: JSON.stringify({ v: 1, type: 'doc', content: [] }) };
    assert.deepEqual(await tagsOf(() => publishTopicWords(EDITOR, text)), [`topic:${id}`]);
    assert.deepEqual(await tagsOf(() => saveTopicWords(EDITOR, { ...text, version: 3, name: 'N.A.T.O.' })), []);
    assert.equal((await getDeskTopic(EDITOR, id, 'en'))?.state, 'changed');
    assert.equal((await getTopic('en', 'nato'))?.name, 'NATO');
    const [row] = await db()
      .select({ verb: auditLog.verb, after: auditLog.after })
      .from(auditLog)
      .orderBy(desc(auditLog.id))
      .limit(1);
    assert.deepEqual(row, { verb: 'saveTopicWords', after: { locale: 'en', version: 4, fields: ['name'] } });
  });

  test('publishing one language of a hidden topic shows no other, whose words stay on the desk', async () => {
    const id = await aTopic({
      slug: 'nato',
      draft: true,
      texts: { en: await topicWords(), fa: await topicWords({ name: 'ناتو' }) },
    });
    const draft = (await getDeskTopic(EDITOR, id, 'en'))?.draft;
    await publishTopicWords(EDITOR, await topicForm(id, { version: draft?.version ?? 0 }));
    assert.equal(await getTopic('fa', 'nato'), undefined);
    assert.equal((await getDeskTopic(EDITOR, id, 'fa'))?.draft.name, 'ناتو');
    assert.equal((await getDeskTopic(EDITOR, id, 'fa'))?.state, 'draft');
  });

  test('an editor takes it from the readers of one language at once, and the last language hides the topic', async () => {
    const id = await aTopic({
      slug: 'nato',
      texts: { en: await topicWords(), fa: await topicWords({ name: 'ناتو' }) },
    });
    await assert.rejects(removeTopic(EDITOR, id), /Not allowed/);
    assert.ok((await tagsOf(() => hideTopicWords(EDITOR, { topicId: id, locale: 'en' }))).includes('rail:en'));
    assert.deepEqual([await getTopic('en', 'nato'), (await getTopic('fa', 'nato'))?.name], [undefined, 'ناتو']);
    assert.deepEqual(await listTopicNames('en'), []);
    await hideTopicWords(EDITOR, { topicId: id, locale: 'fa' });
    const [row] = await listDeskTopics(EDITOR);
    assert.deepEqual([row?.words.en, row?.words.fa.state], [{ name: 'NATO', state: 'draft' }, 'draft']);
    await removeTopic(EDITOR, id);
    assert.deepEqual(await listDeskTopics(EDITOR), []);
  });

  test('an editor moves topics by steps, and only the lists are made anew', async () => {
    const [a, b, c] = [await begun('A'), await begun('B'), await begun('C')];
    const order = async () => (await listDeskTopics(EDITOR)).map(({ id }) => id);
    assert.deepEqual(await moveTopic(EDITOR, { topic: c, way: 'up' }), { outcome: 'moved', place: 2 });
    assert.deepEqual(await order(), [a, c, b]);
    const tags = await tagsOf(() => moveTopic(EDITOR, { topic: b, way: 'first' }));
    assert.deepEqual(tags, ['topics:ar', 'topics:en', 'topics:fa', '~rail:ar', '~rail:en', '~rail:fa']);
    assert.deepEqual(await order(), [b, a, c]);
    assert.deepEqual(await tagsOf(() => moveTopic(EDITOR, { topic: c, way: 'down' })), [], 'it is the last already');
    assert.equal((await moveTopic(EDITOR, { topic: c, way: 'sideways' })).outcome, 'refused');
    await assert.rejects(moveTopic(CONTRIBUTOR, { topic: a, way: 'up' }), Refused);
  });

  test('an editor pins pieces, arranges them and lets them go', async () => {
    const topicId = await aTopic();
    const [a, b, persian] = [
      await aPublishedArticle(),
      await aPublishedArticle(),
      await aPublishedArticle({ locale: 'fa' }),
    ];
    for (const articleId of [a, persian, b, a]) await addTopicPin(EDITOR, { topicId, articleId });
    const pinned = async () => (await listPinnedTo(topicId, 'en')).map(({ id }) => id);
    assert.deepEqual(await pinned(), [a, b]);
    assert.deepEqual(await tagsOf(() => moveTopicPin(EDITOR, { topicId, articleId: b, way: 'up' })), [
      `topic:${topicId}`,
    ]);
    assert.deepEqual(await pinned(), [b, a]);
    await assert.rejects(addTopicPin(await aPersianEditor(), { topicId, articleId: a }), Refused);
    await removeTopicPin(EDITOR, { topicId, articleId: a });
    assert.deepEqual([await pinned(), (await listPinnedTo(topicId, 'fa')).length], [[b], 1]);
  });
});
