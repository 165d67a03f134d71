import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, aDraft, aPublishedArticle, aReadersComment, aUser, edit, EDITOR, NOON } from '../../e2e/factories.ts';
import { publishArticle } from '../articles/mutations.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { listPublishedThreads } from './queries.ts';
import { commentAsStaff } from './staff.ts';

useTestDatabase();

describe('Somebody of the newsroom', () => {
  test('says something under their own name, marked as staff, unchecked, though comments are closed', async () => {
    await changeSettings(ADMIN, { commentsMode: 'off' });
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    const top = await commentAsStaff(moderator, { articleId, text: ' Please be kind. ' }, NOON);
    assert.ok(top.outcome === 'published');
    const answer = await commentAsStaff(moderator, { articleId, parentId: top.id, text: 'a.com b.com c.com' }, NOON);
    assert.ok(answer.outcome === 'published');
    const [thread] = (await listPublishedThreads(articleId, 10)).items;
    assert.deepEqual(
      [thread?.body, thread?.name, thread?.badge, thread?.replies[0]?.badge],
      ['Please be kind.', 'Rana Aziz', 'staff', 'staff'],
    );
    assert.deepEqual([top.notices, answer.notices], [[], [{ kind: 'reply', commentId: answer.id }]]);
  });

  test('is named as the author under the piece they wrote, a colleague beside them as staff, a reader as neither', async () => {
    await changeSettings(ADMIN, { commentsMode: 'post' });
    const writer = await aUser('author');
    const articleId = await aDraft({ by: writer, standfirst: 'In short.' });
    await edit(articleId, { headline: 'The harvest is in' });
    await publishArticle(EDITOR, articleId);
    await commentAsStaff(writer, { articleId, text: 'I was there.' }, NOON);
    await commentAsStaff(await aUser('editor'), { articleId, text: 'So was I.' }, NOON);
    await aReadersComment(articleId);
    const { items } = await listPublishedThreads(articleId, 10, { sort: 'oldest' });
    assert.deepEqual(items.map(({ badge }) => badge).toSorted(), ['author', 'staff', null].toSorted());
  });

  test('is told what is wrong with a text or a place, and nothing is kept', async () => {
    const moderator = await aUser('moderator');
    const articleId = await aPublishedArticle();
    const top = await commentAsStaff(moderator, { articleId: await aPublishedArticle(), text: 'Elsewhere' }, NOON);
    assert.ok(top.outcome === 'published');
    const said = async (comment: { articleId: number; parentId?: number; text: string }) => {
      const taken = await commentAsStaff(moderator, comment, NOON);
      return taken.outcome === 'refused' ? taken.errors : taken.outcome;
    };
    assert.deepEqual(await said({ articleId, text: '' }), { text: 'required' });
    assert.deepEqual(await said({ articleId: 4711, text: 'Hello' }), { form: 'noArticle' });
    assert.deepEqual(await said({ articleId: await aDraft(), text: 'Hello' }), { form: 'noArticle' });
    assert.deepEqual(await said({ articleId, parentId: top.id, text: 'Hello' }), { parentId: 'noParent' });
    assert.deepEqual((await listPublishedThreads(articleId, 10)).items, []);
  });

  test('is a person: the machine signs nothing', async () => {
    const articleId = await aPublishedArticle();
    await assert.rejects(commentAsStaff(SYSTEM, { articleId, text: 'Hello' }), Refused);
  });
});
