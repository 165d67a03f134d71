import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, aPublishedArticle, CONTRIBUTOR, hoursBefore, NOON } from '../../e2e/factories.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { importComment } from './mutations.ts';
import { type CommentCursor, countComments, countThreadsBefore, getComment, listPublishedThreads } from './queries.ts';
import { COMMENT_STATES, comments } from './schema.ts';

useTestDatabase();

const MODERATOR: Actor = { kind: 'user', id: 4, role: 'moderator' };
type Row = typeof comments.$inferInsert;

/** Puts a comment in as it is: the desk that takes and judges them has no verbs yet. */
const aComment = async (articleId: number, overrides: Partial<Row> = {}): Promise<number> => {
  const row = { articleId, state: 'published' as const, body: 'I was there.', createdAt: NOON, ...overrides };
  const [made] = await transaction((tx) => tx.insert(comments).values(row).returning({ id: comments.id }));
  assert.ok(made);
  return made.id;
};
const reply = (articleId: number, threadId: number, overrides: Partial<Row> = {}) =>
  aComment(articleId, { threadId, parentId: threadId, depth: 1, ...overrides });

describe('Comments under a piece', () => {
  test('a reader sees what is published, and nothing that waits, was rejected, is spam or was removed', async () => {
    const id = await aPublishedArticle();
    const top = await aComment(id);
    for (const state of COMMENT_STATES.filter((name) => name !== 'published')) {
      await aComment(id, { state });
      await reply(id, top, { state });
    }
    const answered = await reply(id, top);
    await aComment(await aPublishedArticle());
    const { items, next } = await listPublishedThreads(id, 10);
    assert.deepEqual(
      items.map((thread) => [thread.id, ...thread.replies.map((answer) => answer.id)]),
      [[top, answered]],
    );
    assert.equal(next, undefined);
    assert.equal(await countComments(id), 2);
  });

  test('a reader is not shown the thread under a comment that was removed', async () => {
    const id = await aPublishedArticle();
    const top = await aComment(id, { state: 'removed' });
    await reply(id, top);
    assert.deepEqual((await listPublishedThreads(id, 10)).items, []);
  });

  test('nobody’s address or trace leaves with a comment', async () => {
    const id = await aPublishedArticle();
    await aComment(id, { name: 'Rana', emailCipher: 'cipher', emailHash: 'hash', visitorHash: 'visitor' });
    const { items } = await listPublishedThreads(id, 10);
    const shown = {
      name: 'Rana',
      body: 'I was there.',
      badge: null,
      likes: 0,
      depth: 0,
      createdAt: NOON,
      parentId: null,
      edited: false,
      editedByStaff: false,
      featured: false,
      erased: false,
      replies: [],
    };
    assert.deepEqual(items, [{ id: items[0]?.id, ...shown }]);
  });

  test('a reader finds the newest thread first and its replies in the order they were said', async () => {
    const id = await aPublishedArticle();
    const older = await aComment(id, { createdAt: hoursBefore(5) });
    const newer = await aComment(id, { createdAt: hoursBefore(4) });
    const second = await reply(id, older, { createdAt: hoursBefore(1) });
    const first = await reply(id, older, { createdAt: hoursBefore(3) });
    const third = await reply(id, older, { createdAt: hoursBefore(1), parentId: second, depth: 2 });
    const { items } = await listPublishedThreads(id, 10);
    assert.deepEqual(
      items.map((thread) => [thread.id, ...thread.replies.map((answer) => answer.id)]),
      [[newer], [older, first, second, third]],
    );
    assert.deepEqual(
      items[1]?.replies.map((answer) => answer.depth),
      [1, 1, 2],
    );
  });

  test('a reader turns pages without gaps or repeats, also at equal instants', async () => {
    const id = await aPublishedArticle();
    const ids: number[] = [];
    for (const hours of [2, 1, 1, 1, 0]) ids.push(await aComment(id, { createdAt: hoursBefore(hours) }));
    const [a, b, c, d, e] = ids;
    const seen: number[][] = [];
    let before: CommentCursor | undefined;
    do {
      const page = await listPublishedThreads(id, 2, { after: before });
      seen.push(page.items.map((thread) => thread.id));
      before = page.next;
    } while (before);
    assert.deepEqual(seen, [[e, d], [c, b], [a]]);
    const answer = await reply(id, b ?? 0);
    const placed = await Promise.all([e, d, c, b, a, answer].map((one) => getComment(one ?? 0)));
    const standBefore = placed.map(async (comment) => comment && (await countThreadsBefore(comment)));
    assert.deepEqual(await Promise.all(standBefore), [0, 1, 2, 3, 4, 3]);
  });

  test('the database refuses a comment without a text, of a fourth depth, or in a state nobody knows', async () => {
    const id = await aPublishedArticle();
    await assert.rejects(aComment(id, { body: '' }));
    await assert.rejects(aComment(id, { depth: 4 }));
    await assert.rejects(aComment(id, { state: 'loved' as never }));
  });
});

describe('Comments from elsewhere', () => {
  const comment = { name: 'Rana', body: 'I was there.', createdAt: NOON };

  test('a moderator takes over a thread; what is deeper than three hangs at three', async () => {
    const articleId = await aPublishedArticle();
    let parentId: number | null = null;
    for (let depth = 0; depth < 5; depth += 1) {
      parentId = await importComment(MODERATOR, { ...comment, articleId, parentId });
    }
    const { items } = await listPublishedThreads(articleId, 10);
    assert.deepEqual(
      items[0]?.replies.map((answer) => answer.depth),
      [1, 2, 3, 3],
    );
  });

  test('a moderator cannot hang a reply under another piece, nor import nothing; a contributor cannot at all', async () => {
    const [articleId, other] = [await aPublishedArticle(), await aPublishedArticle()];
    const parentId = await importComment(ADMIN, { ...comment, articleId });
    await assert.rejects(importComment(MODERATOR, { ...comment, articleId: other, parentId }), /parent’s article/);
    await assert.rejects(importComment(MODERATOR, { ...comment, articleId, parentId: 4711 }), /parent’s article/);
    await assert.rejects(importComment(MODERATOR, { ...comment, articleId: 4711 }), /no such article/);
    await assert.rejects(importComment(MODERATOR, { ...comment, articleId, body: ' ' }), /needs a text/);
    await assert.rejects(importComment(CONTRIBUTOR, { ...comment, articleId }), Refused);
  });
});
