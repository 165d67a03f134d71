import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  ADMIN,
  aPublishedArticle,
  aReadersComment,
  aSender,
  aUser,
  commentForm,
  EDITOR,
  HOUR,
  NOON,
} from '../../e2e/factories.ts';
import { withdrawArticle } from '../articles/mutations.ts';
import { db } from '../client.ts';
import { changeSettings } from '../site/mutations.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../site/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { approveComment, removeComment, saveWordList } from './mutations.ts';
import { editOwnComment, eraseOwnComment } from './own-comment.ts';
import { countComments, getOwnComment, listPublishedThreads } from './queries.ts';
import { reportComment, submitComment } from './readers.ts';
import { commentEvents, commentReports, comments } from './schema.ts';
import { makeFormToken, makeOwnToken, makeUnsubscribeToken } from './token.ts';

useTestDatabase();

const MINUTE = 60_000;
const later = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);
const tokenOf = (purpose: 'edit' | 'erase', id: number, createdAt = NOON) => makeOwnToken(purpose, { id, createdAt });
const openToAll = () => changeSettings(ADMIN, { commentsMode: 'post' });
const stateOf = async (id: number) =>
  (await db().select({ state: comments.state, body: comments.body }).from(comments).where(eq(comments.id, id)))[0];
const badLink = { outcome: 'refused', errors: { form: 'badLink' } };

describe('A reader changes his comment', () => {
  test('a reader mends a mistake within a quarter of an hour, and readers see that he did', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const taken = await submitComment(aSender(), commentForm(articleId, { text: 'I was their.' }), NOON);
    assert.equal(taken.outcome, 'published');
    const edit = { token: taken.editToken, text: 'I was there.' };
    const before = await getLastInvalidation();
    assert.deepEqual(await editOwnComment(edit, later(14.9)), { outcome: 'published', id: taken.id });
    assert.deepEqual(
      (await listInvalidationsAfter(before)).map(({ tag }) => tag),
      [`comments:${articleId}`],
    );
    const { items } = await listPublishedThreads(articleId, 10);
    assert.deepEqual([items[0]?.body, items[0]?.edited], ['I was there.', true]);
    assert.deepEqual(await editOwnComment(edit, later(15)), { outcome: 'refused', errors: { form: 'tooLate' } });
  });

  test('what was approved is read again when it changes, and what waits does not slip through', async () => {
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    const email = 'rana@example.org';
    const id = await aReadersComment(articleId, { email });
    const edit = (text: string) => editOwnComment({ token: tokenOf('edit', id), text }, later(1));
    assert.deepEqual(await edit('Only a word.'), { outcome: 'pending', id });
    await approveComment(moderator, id, NOON);
    assert.deepEqual(await edit('Buy at my shop.'), { outcome: 'pending', id }, 'its own approval does not count');
    assert.equal(await countComments(articleId), 0);
    await changeSettings(ADMIN, { commentsMode: 'post' });
    assert.deepEqual(await edit('Nothing at all.'), { outcome: 'pending', id });
    await saveWordList(moderator, { list: 'banned', words: ['scam'] });
    assert.deepEqual(await edit('A scam.'), { outcome: 'pending', id });
    assert.equal((await stateOf(id))?.state, 'rejected');
    assert.deepEqual(await edit('Nothing at all.'), { outcome: 'pending', id });
    assert.equal((await stateOf(id))?.state, 'rejected', 'nor does what was thrown out come back');
  });

  test('a reader is told what is wrong with the new words, and the old ones stay', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId, { text: 'I was there.' });
    const token = tokenOf('edit', id);
    const cases: [unknown, string, string][] = [
      ['', 'text', 'required'],
      ['x'.repeat(10_000_000), 'text', 'tooLong'],
      ['a\u0000b', 'text', 'badCharacters'],
      ['a\ud800', 'text', 'badCharacters'],
      [7, 'text', 'badValue'],
    ];
    for (const [text, field, code] of cases)
      assert.deepEqual(await editOwnComment({ token, text }, NOON), { outcome: 'refused', errors: { [field]: code } });
    for (const input of [null, {}, { token: {} }, 'x'])
      assert.equal((await editOwnComment(input, NOON)).outcome, 'refused');
    assert.equal((await stateOf(id))?.body, 'I was there.');
    await withdrawArticle(EDITOR, articleId, 'A hoax');
    assert.deepEqual(await editOwnComment({ token, text: 'Hello' }, NOON), {
      outcome: 'refused',
      errors: { form: 'noArticle' },
    });
  });

  test('nobody changes or erases a comment with a link that is forged, for something else, or of another comment', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId);
    const [edit, erase] = [tokenOf('edit', id), tokenOf('erase', id)];
    const others = [
      tokenOf('edit', id, later(1)),
      tokenOf('edit', 4711),
      makeFormToken(id, 'page', NOON),
      makeUnsubscribeToken('h'),
    ];
    for (const token of ['', 'x', `${edit}x`, edit.slice(0, -1), erase, ...others])
      assert.deepEqual(await editOwnComment({ token, text: 'Hello' }, NOON), badLink, token);
    for (const token of [
      '',
      'x'.repeat(1e6),
      `${erase}x`,
      edit,
      tokenOf('erase', id, later(1)),
      tokenOf('erase', 4711),
    ])
      assert.deepEqual(await eraseOwnComment(token, NOON), badLink, token.slice(0, 50));
    assert.equal((await stateOf(id))?.state, 'published');
  });
});

describe('A reader erases his comment', () => {
  test('a year later name, words, address and traces are gone, and the answers stay', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const form = { name: 'Rana', email: 'rana@example.org', text: 'My private story.', notify: 'on' };
    const id = await aReadersComment(articleId, form);
    await editOwnComment({ token: tokenOf('edit', id), text: 'My private tale.' }, later(1));
    await reportComment(aSender(), { commentId: id, category: 'privacy', note: 'That is Rana’s story.' }, NOON);
    const answer = await aReadersComment(articleId, { parentId: id });
    const year = 365 * 24 * 60;
    assert.deepEqual(await eraseOwnComment(tokenOf('erase', id), later(year)), { outcome: 'erased' });
    const { items } = await listPublishedThreads(articleId, 10);
    assert.deepEqual(
      items.map((top) => [top.id, top.erased, top.name, top.body, top.replies.map((reply) => reply.id)]),
      [[id, true, '', '', [answer]]],
    );
    assert.equal(await countComments(articleId), 1);
    const { id: _, body, name, emailCipher, emailHash, visitorHash, notify } = comments;
    const [row] = await db()
      .select({ body, name, emailCipher, emailHash, visitorHash, notify })
      .from(comments)
      .where(eq(comments.id, id));
    assert.deepEqual(row, {
      body: '—',
      name: '',
      emailCipher: null,
      emailHash: null,
      visitorHash: null,
      notify: false,
    });
    const left = JSON.stringify([
      await db().select({ detail: commentEvents.detail }).from(commentEvents),
      await db().select({ note: commentReports.note }).from(commentReports),
    ]);
    assert.doesNotMatch(left, /private|Rana|example/);
    assert.deepEqual(await eraseOwnComment(tokenOf('erase', id), later(year)), badLink);
    assert.deepEqual(await editOwnComment({ token: tokenOf('edit', id), text: 'Hello' }, later(2)), badLink);
    assert.equal(await getOwnComment(tokenOf('erase', id), later(year)), undefined);
    await assert.rejects(approveComment(await aUser('moderator'), id), { code: 'erased' });
  });

  test('an erased comment that nobody answered is gone', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId);
    const before = await getLastInvalidation();
    await eraseOwnComment(tokenOf('erase', id), NOON);
    assert.deepEqual(
      (await listInvalidationsAfter(before)).map(({ tag }) => tag),
      [`comments:${articleId}`],
    );
    assert.deepEqual(await listPublishedThreads(articleId, 10), { items: [], next: undefined });
  });

  test('erasing what a moderator removed does not bring its thread back', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId);
    await aReadersComment(articleId, { parentId: id });
    await removeComment(await aUser('moderator'), id, { reason: 'Insult' });
    assert.deepEqual(await eraseOwnComment(tokenOf('erase', id), NOON), { outcome: 'erased' });
    assert.deepEqual((await listPublishedThreads(articleId, 10)).items, []);
    assert.equal(await countComments(articleId), 0);
  });

  test('a reader erases what still waits, and no page changes', async () => {
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId);
    const before = await getLastInvalidation();
    assert.deepEqual(await eraseOwnComment(tokenOf('erase', id), NOON), { outcome: 'erased' });
    assert.deepEqual(await listInvalidationsAfter(before), []);
    assert.equal((await stateOf(id))?.state, 'removed');
  });
});

describe('A reader looks at his comment', () => {
  test('the link shows the comment, what becomes of it, and until when it can be changed', async () => {
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId, { name: 'Rana', text: 'I was there.' });
    const view = { id, articleId, name: 'Rana', text: 'I was there.', state: 'pending', createdAt: NOON, appeal: null };
    assert.deepEqual(await getOwnComment(tokenOf('edit', id), later(14)), {
      ...view,
      purpose: 'edit',
      editableUntil: later(15),
    });
    assert.deepEqual(await getOwnComment(tokenOf('edit', id), later(15)), {
      ...view,
      purpose: 'edit',
      editableUntil: null,
    });
    const erase = { ...view, purpose: 'erase', editableUntil: null };
    assert.deepEqual(await getOwnComment(tokenOf('erase', id), NOON), erase);
    const moderator = await aUser('moderator');
    await approveComment(moderator, id);
    assert.equal((await getOwnComment(tokenOf('erase', id), NOON))?.state, 'published');
    await removeComment(moderator, id, { reason: 'Insult' });
    assert.equal((await getOwnComment(tokenOf('edit', id), NOON))?.state, 'removed');
    for (const token of ['', 'x', makeFormToken(id, 'page', NOON)])
      assert.equal(await getOwnComment(token, NOON), undefined);
  });

  test('whoever sent spam is not told so', async () => {
    const id = await aReadersComment(await aPublishedArticle(), { website: 'x' });
    assert.equal((await getOwnComment(tokenOf('edit', id), new Date(NOON.getTime() + HOUR)))?.state, 'pending');
  });
});
