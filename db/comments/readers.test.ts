import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  aPublishedArticle,
  aReadersComment,
  aSender,
  aUser,
  commentForm,
  HOUR,
  NOON,
} from '../../e2e/factories.ts';
import { openEmail } from '../auth/sealed.ts';
import { db } from '../client.ts';
import { changeSettings } from '../site/mutations.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../site/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { listComments } from './desk.ts';
import { approveComment, importComment, removeComment, saveWordList } from './mutations.ts';
import { countComments, getComment, listPublishedThreads } from './queries.ts';
import { likeComment, reportComment, submitComment } from './readers.ts';
import { commentEvents, comments } from './schema.ts';

useTestDatabase();

const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const rows = async () =>
  db()
    .select({ id: comments.id, state: comments.state, body: comments.body, parentId: comments.parentId })
    .from(comments)
    .orderBy(comments.id);
const openToAll = () => changeSettings(ADMIN, { commentsMode: 'post' });
/** Sends, and answers what the reader is told: an outcome, or `field: code`. */
async function told(
  articleId: number,
  overrides: Parameters<typeof commentForm>[1] = {},
  { now = NOON, from = aSender() } = {},
) {
  const taken = await submitComment(from, commentForm(articleId, overrides), now);
  return taken.outcome === 'refused' ? Object.entries(taken.errors).join().replace(',', ': ') : taken.outcome;
}
async function tagsOf(work: () => Promise<unknown>) {
  const before = await getLastInvalidation();
  await work();
  return (await listInvalidationsAfter(before)).map(({ tag, soft }) => (soft ? `${tag} softly` : tag));
}

describe('A reader comments', () => {
  test('a reader says something with nothing but a text, and everybody sees it', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const taken = await submitComment(aSender(), commentForm(articleId, { text: 'Thank you.' }), NOON);
    assert.equal(taken.outcome, 'published');
    const { items } = await listPublishedThreads(articleId, 10);
    assert.deepEqual(
      items.map(({ id, name, body, createdAt }) => ({ id, name, body, createdAt })),
      [{ id: taken.id, name: '', body: 'Thank you.', createdAt: NOON }],
    );
  });

  test('a reader’s comment is there at the next look; in a flood the page is made anew behind its readers', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const send = (number: number, now: Date) =>
      tagsOf(() =>
        submitComment(aSender({ ip: `10.9.${number}.1` }), commentForm(articleId, { text: `Voice ${number}.` }), now),
      );
    const expired = [];
    for (let number = 1; number <= 5; number += 1) expired.push(...(await send(number, later(number))));
    assert.deepEqual(expired, [
      ...Array<string>(3).fill(`comments:${articleId}`),
      ...Array<string>(2).fill(`comments:${articleId} softly`),
    ]);
    assert.deepEqual(await send(6, later(HOUR)), [`comments:${articleId}`]);
  });

  test('a new reader’s comment waits, and is on no list, in no count and at no address until a moderator lets it', async () => {
    const articleId = await aPublishedArticle();
    const parentId = await importComment(ADMIN, { articleId, name: 'Rana', body: 'First.', createdAt: NOON });
    let ids: number[] = [];
    const expired = await tagsOf(async () => {
      ids = [await aReadersComment(articleId), await aReadersComment(articleId, { parentId })];
    });
    assert.deepEqual(expired, [], 'what nobody sees makes nothing stale');
    for (const sort of ['newest', 'oldest', 'liked'] as const) {
      const { items } = await listPublishedThreads(articleId, 10, { sort });
      assert.deepEqual(
        items.map((thread) => [thread.id, thread.replies.length]),
        [[parentId, 0]],
      );
    }
    assert.equal(await countComments(articleId), 1);
    for (const id of ids) assert.equal(await getComment(id), undefined);
    const moderator = await aUser('moderator');
    assert.deepEqual(await tagsOf(() => approveComment(moderator, ids[0] ?? 0)), [`comments:${articleId}`]);
    assert.equal(await countComments(articleId), 2);
  });

  test('a reader whose comments were approved is trusted by his address, and by nothing else', async () => {
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    const email = 'rana@example.org';
    assert.equal(await told(articleId, { email }), 'pending');
    const [first] = await rows();
    await approveComment(moderator, first?.id ?? 0, NOON);
    assert.equal(await told(articleId, { email: ' RANA@Example.org' }), 'published');
    assert.equal(await told(articleId, { email: 'other@example.org' }), 'pending');
    assert.equal(await told(articleId), 'pending');
    await saveWordList(moderator, { list: 'banned', words: ['scam'] });
    assert.equal(await told(articleId, { email, text: 'All a scam.' }), 'pending');
    assert.equal(await told(articleId, { email }), 'pending', 'after something was thrown out a moderator reads first');
  });

  test('every answer of every check is kept for the moderator, with what was matched', async () => {
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    await saveWordList(moderator, { list: 'suspect', words: ['casino'] });
    const id = await aReadersComment(articleId, { text: 'Come to my CASIN0 now.' });
    const { items } = await listComments(moderator, 'pending');
    const findings = items[0]?.events[0]?.detail.findings ?? [];
    assert.equal(items[0]?.id, id);
    assert.equal(findings.length, 14);
    assert.deepEqual(
      findings.filter(({ outcome }) => outcome === 'hold').map((finding) => ({ matched: undefined, ...finding })),
      [
        { check: 'suspect words', outcome: 'hold', reason: 'a suspect word', matched: 'CASIN0' },
        {
          check: 'mode',
          outcome: 'hold',
          reason: 'trust: 0 approved with this address, 0 thrown out lately',
          matched: undefined,
        },
      ],
    );
  });

  test('whoever abuses the form is told that it waits, and no page ever shows it', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    await saveWordList(ADMIN, { list: 'banned', words: ['buy now'] });
    const expired = await tagsOf(async () => {
      const taken = await submitComment(
        aSender(),
        commentForm(articleId, { website: 'http://x', email: 'a@b.org' }),
        NOON,
      );
      assert.equal(taken.outcome, 'pending');
      assert.deepEqual(taken.notices, [], 'nobody is written to in the name of a machine');
      assert.equal(await told(articleId, { text: 'BUY… n0w!' }), 'pending');
    });
    assert.deepEqual(expired, []);
    assert.deepEqual(
      (await rows()).map((row) => row.state),
      ['spam', 'rejected'],
    );
    assert.equal(await countComments(articleId), 0);
  });

  test('what is kept of abuse for the moderator is text that every database takes, also where a character is cut in two', async () => {
    await openToAll();
    const sender = aSender();
    const text = `${'a'.repeat(199)}👍 is all there is to say.`;
    for (const outcome of ['published', 'pending', 'pending', 'pending'])
      assert.equal(
        (await submitComment(sender, commentForm(await aPublishedArticle(), { text }), NOON)).outcome,
        outcome,
      );
    for (const website of ['http://x\0', '\ud83d', text])
      assert.equal(await told(await aPublishedArticle(), { website }), 'pending');
    const { items } = await listComments(ADMIN, 'spam');
    const matched = items.flatMap(
      ({ events }) =>
        events[0]?.detail.findings?.flatMap((finding) => ('matched' in finding ? (finding.matched ?? []) : [])) ?? [],
    );
    assert.deepEqual(
      matched.toSorted(),
      ['http://x ', `${'a'.repeat(199)}\ufffd`, `${'a'.repeat(199)}\ufffd`, '\ufffd'].toSorted(),
    );
  });

  test('an address is kept sealed and hashed, an internet address not at all', async () => {
    const articleId = await aPublishedArticle();
    const sender = aSender({ ip: '203.0.113.99' });
    await submitComment(sender, commentForm(articleId, { email: 'Rana@example.org', notify: 'on' }), NOON);
    const fields = {
      cipher: comments.emailCipher,
      hash: comments.emailHash,
      visitor: comments.visitorHash,
      notify: comments.notify,
    };
    const [row] = await db().select(fields).from(comments);
    assert.ok(row?.cipher && row.hash && row.visitor && row.notify);
    assert.equal(openEmail(row.cipher), 'Rana@example.org');
    assert.match(row.visitor, /^[0-9a-f]{32}\.[\w-]{22}$/);
    const everything = JSON.stringify([row, await db().select({ detail: commentEvents.detail }).from(commentEvents)]);
    assert.doesNotMatch(everything, /example\.org|203\.0\.113/);
  });
});

describe('A reader answers', () => {
  test('a reply hangs under what it answers, three deep; what is deeper hangs at three and keeps its parent', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const ids = [await aReadersComment(articleId)];
    for (let at = 1; at <= 5; at += 1)
      ids.push(await aReadersComment(articleId, { parentId: ids.at(-1), at: later(at) }));
    const { items } = await listPublishedThreads(articleId, 10);
    const [top] = items;
    assert.deepEqual(
      top?.replies.map(({ id, parentId, depth }) => [id, parentId, depth]),
      [1, 2, 3, 4, 5].map((at) => [ids[at], ids[at - 1], Math.min(at, 3)]),
    );
  });

  test('a reader cannot answer what readers do not see, nor what stands under another piece', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const [top, elsewhere] = [await aReadersComment(articleId), await aReadersComment(await aPublishedArticle())];
    const answered = await aReadersComment(articleId, { parentId: top });
    await changeSettings(ADMIN, { commentsMode: 'pre' });
    const pending = await aReadersComment(articleId);
    for (const parentId of [elsewhere, pending, 4711, 2 ** 31 - 1])
      assert.equal(await told(articleId, { parentId }), 'parentId: noParent');
    await removeComment(await aUser('moderator'), top, { reason: 'Insult' });
    assert.equal(await told(articleId, { parentId: answered }), 'parentId: noParent', 'its thread is gone');
  });
});

describe('A reader likes and reports', () => {
  test('a reader likes a comment once a day, and pages learn of it a little later', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const commentId = await aReadersComment(articleId);
    const sender = aSender();
    const liked = async (now = NOON, who = sender) => likeComment(who, { commentId: String(commentId) }, now);
    assert.deepEqual(await tagsOf(() => liked()), [`comments:${articleId} softly`]);
    assert.deepEqual(await tagsOf(() => liked(later(HOUR))), []);
    assert.deepEqual(await liked(), { outcome: 'liked', likes: 1 });
    assert.deepEqual(await liked(NOON, aSender()), { outcome: 'liked', likes: 2 });
    assert.deepEqual(await liked(later(24 * HOUR)), { outcome: 'liked', likes: 3 });
    const both = await Promise.all([aSender(), aSender()].map((who) => liked(NOON, who)));
    assert.deepEqual(both.map((one) => ('likes' in one ? one.likes : 0)).toSorted(), [4, 5]);
    assert.equal((await getComment(commentId))?.likes, 5);
  });

  test('one network lifts no comment by itself', async () => {
    await openToAll();
    const commentId = await aReadersComment(await aPublishedArticle());
    for (let at = 0; at < 15; at += 1)
      await likeComment(aSender({ ip: '203.0.113.1', userAgent: `${at}` }), { commentId }, NOON);
    assert.equal((await getComment(commentId))?.likes, 10);
  });

  test('a reader reports a comment once, with a reason, and moderators find it', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const commentId = await aReadersComment(articleId);
    const sender = aSender();
    const report = { commentId, category: 'abuse', note: ' An insult. ' };
    const expired = await tagsOf(async () => {
      for (const who of [sender, sender, aSender()])
        assert.deepEqual(await reportComment(who, report, NOON), { outcome: 'reported' });
    });
    assert.deepEqual(expired, []);
    const moderator = await aUser('moderator');
    const { items } = await listComments(moderator, 'reported');
    assert.deepEqual([items[0]?.id, items[0]?.openReports, items[0]?.reports.length], [commentId, 2, 2]);
    assert.deepEqual(items[0]?.reports[0], { category: 'abuse', note: 'An insult.', at: NOON });
    await approveComment(moderator, commentId, NOON);
    assert.deepEqual((await listComments(moderator, 'reported')).items, []);
  });

  test('what readers do not see cannot be liked or reported, nor can nonsense', async () => {
    const articleId = await aPublishedArticle();
    const pending = await aReadersComment(articleId);
    for (const commentId of [pending, 4711]) {
      const refused = { outcome: 'refused', errors: { form: 'noComment' } };
      assert.deepEqual(await likeComment(aSender(), { commentId }, NOON), refused);
      assert.deepEqual(await reportComment(aSender(), { commentId, category: 'spam' }, NOON), refused);
    }
    for (const input of [
      null,
      {},
      { commentId: 2 ** 31 },
      { commentId: '\u0000' },
      { commentId: pending, category: 'x' },
    ]) {
      assert.equal((await likeComment(aSender(), input, NOON)).outcome, 'refused');
      assert.equal((await reportComment(aSender(), input, NOON)).outcome, 'refused');
    }
  });
});
