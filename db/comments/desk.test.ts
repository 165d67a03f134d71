import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  aPublishedArticle,
  aReadersComment,
  aSender,
  aUser,
  CONTRIBUTOR,
  EDITOR,
  HOUR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { visitorSalts } from '../auth/schema.ts';
import { visitorHash } from '../auth/visitors.ts';
import { db } from '../client.ts';
import { queueMail } from '../mail/mutations.ts';
import { listMails } from '../mail/queries.ts';
import { changeSettings } from '../site/mutations.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../site/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { countDesk, type DeskCursor, exportCommentsOf, listComments, listWords } from './desk.ts';
import {
  approveComment,
  eraseCommentsOf,
  forgetReaders,
  markSpam,
  rejectComment,
  removeComment,
  saveWordList,
} from './mutations.ts';
import { type CommentCursor, type CommentSort, countComments, getComment, listPublishedThreads } from './queries.ts';
import { likeComment, reportComment } from './readers.ts';
import { comments } from './schema.ts';

useTestDatabase();

const openToAll = () => changeSettings(ADMIN, { commentsMode: 'post' });
const tags = async (work: () => Promise<unknown>) => {
  const before = await getLastInvalidation();
  await work();
  return (await listInvalidationsAfter(before)).map(({ tag }) => tag);
};

describe('A moderator', () => {
  test('a moderator’s word shows at once, is written down with his name, and nothing else makes a page stale', async () => {
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId);
    const moderator = await aUser('moderator');
    const tag = [`comments:${articleId}`];
    assert.deepEqual(await tags(() => rejectComment(moderator, id, { reason: 'Off topic', now: NOON })), []);
    assert.deepEqual(await tags(() => approveComment(moderator, id, NOON)), tag);
    assert.deepEqual(await tags(() => approveComment(moderator, id, NOON)), []);
    assert.deepEqual(await tags(() => markSpam(moderator, id, NOON)), tag);
    assert.deepEqual(await tags(() => approveComment(moderator, id, NOON)), tag);
    assert.deepEqual(await tags(() => removeComment(moderator, id, { reason: 'Insult', now: NOON })), tag);
    const { items } = await listComments(moderator, 'removed');
    const detail = (from: string, note?: string) => ({ from, ...(note && { note }) });
    const events = items[0]?.events.slice(1).map(({ by: _, ...event }) => event);
    assert.deepEqual(events, [
      { kind: 'rejected', actorId: moderator.id, detail: detail('pending', 'Off topic'), at: NOON },
      { kind: 'published', actorId: moderator.id, detail: detail('rejected'), at: NOON },
      { kind: 'published', actorId: moderator.id, detail: detail('published'), at: NOON },
      { kind: 'spam', actorId: moderator.id, detail: detail('published'), at: NOON },
      { kind: 'published', actorId: moderator.id, detail: detail('spam'), at: NOON },
      { kind: 'removed', actorId: moderator.id, detail: detail('published', 'Insult'), at: NOON },
    ]);
  });

  test('a moderator gives a reason, and judges only what is there', async () => {
    const moderator = await aUser('moderator');
    const id = await aReadersComment(await aPublishedArticle());
    await assert.rejects(rejectComment(moderator, id, { reason: ' ' }), /reason/);
    await assert.rejects(removeComment(moderator, id, { reason: '' }), /reason/);
    await assert.rejects(approveComment(moderator, 4711), /no comment/);
  });

  test('a moderator reads the queue a page at a time, and how much is left', async () => {
    const articleId = await aPublishedArticle({ headline: 'Patrols begin' });
    const ids: number[] = [];
    for (const hours of [3, 2, 2, 1]) ids.push(await aReadersComment(articleId, { at: hoursBefore(hours) }));
    const moderator = await aUser('moderator');
    const seen: number[][] = [];
    let after: DeskCursor | undefined;
    do {
      const page = await listComments(moderator, 'pending', { limit: 3, after });
      seen.push(page.items.map((item) => item.id));
      after = page.next;
    } while (after);
    const [a, b, c, d] = ids;
    assert.deepEqual(seen, [[d, c, b], [a]]);
    const counts = { pending: 4, published: 0, rejected: 0, spam: 0, removed: 0, reported: 0, appealed: 0 };
    assert.deepEqual(await countDesk(moderator), counts);
    const { items } = await listComments(moderator, 'pending');
    assert.equal(items[0]?.article.headline, 'Patrols begin');
    assert.ok(!('emailCipher' in (items[0] ?? {})));
  });

  test('a moderator keeps lists of words, each once, and cannot keep what could never be found', async () => {
    const moderator = await aUser('moderator');
    const words = ['Scam', 'ｓｃａｍ', ' ', 'buy now', 'كتاب', 'کتاب'];
    assert.equal(await saveWordList(moderator, { list: 'banned', words }), 3);
    assert.deepEqual((await listWords(moderator, 'banned')).toSorted(), ['Scam', 'buy now', 'كتاب'].toSorted());
    assert.equal(await saveWordList(moderator, { list: 'banned', words: ['other'] }), 1);
    assert.deepEqual(await listWords(moderator, 'banned'), ['other']);
    assert.deepEqual(await listWords(moderator, 'suspect'), []);
    for (const bad of ['…', 'x'.repeat(101), 'a b c d e f g h i j k', '\u200c\u200c'])
      await assert.rejects(saveWordList(moderator, { list: 'suspect', words: [bad] }), /no word or phrase/);
    await assert.rejects(
      saveWordList(moderator, { list: 'suspect', words: Array<string>(5001).fill('x') }),
      /at most 5000/,
    );
    assert.deepEqual(await listWords(moderator, 'banned'), ['other']);
  });

  test('nobody else judges, answers, lists or keeps words', async () => {
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId);
    const verbs: ((actor: Actor) => Promise<unknown>)[] = [
      (actor) => approveComment(actor, id),
      (actor) => rejectComment(actor, id, { reason: 'x' }),
      (actor) => markSpam(actor, id),
      (actor) => removeComment(actor, id, { reason: 'x' }),
      (actor) => saveWordList(actor, { list: 'banned', words: [] }),
      (actor) => listWords(actor, 'banned'),
      (actor) => listComments(actor, 'pending'),
      (actor) => countDesk(actor),
      (actor) => listMails(actor),
      (actor) => eraseCommentsOf(actor, 'a@b.org'),
      (actor) => exportCommentsOf(actor, 'a@b.org'),
    ];
    for (const actor of [EDITOR, CONTRIBUTOR]) for (const verb of verbs) await assert.rejects(verb(actor), Refused);
    const moderator = await aUser('moderator');
    for (const verb of verbs.slice(-2)) await assert.rejects(verb(moderator), Refused);
  });
});

describe('Readers turn pages', () => {
  test('in every order without gaps or repeats, and with the answers of each thread', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const ids: number[] = [];
    for (const hours of [5, 4, 4, 4, 3]) ids.push(await aReadersComment(articleId, { at: hoursBefore(hours) }));
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = ids;
    const answer = await aReadersComment(articleId, { parentId: b });
    for (const commentId of [a, a, c, d]) await likeComment(aSender(), { commentId }, NOON);
    const pages = async (sort: CommentSort) => {
      const seen: number[] = [];
      let after: CommentCursor | undefined;
      do {
        const page = await listPublishedThreads(articleId, 2, { sort, after });
        seen.push(...page.items.map((thread) => thread.id));
        after = page.next;
      } while (after);
      return seen;
    };
    assert.deepEqual(await pages('newest'), [e, d, c, b, a]);
    assert.deepEqual(await pages('oldest'), [a, b, c, d, e]);
    assert.deepEqual(await pages('liked'), [a, d, c, e, b]);
    const found = await getComment(answer);
    assert.deepEqual([found?.threadId, found?.articleId, found?.parentId], [b, articleId, b]);
    const { items } = await listPublishedThreads(articleId, 1, { after: found?.page });
    assert.deepEqual(
      items.map((thread) => [thread.id, thread.replies.map((reply) => reply.id)]),
      [[b, [answer]]],
    );
    for (const nobody of [0, -1, 1.5, 2 ** 31, Number.NaN, 4711]) assert.equal(await getComment(nobody), undefined);
  });

  test('the count is what can be read: nothing under a thread that is gone', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const top = await aReadersComment(articleId);
    await aReadersComment(articleId, { parentId: top });
    assert.equal(await countComments(articleId), 2);
    await removeComment(await aUser('moderator'), top, { reason: 'Insult' });
    assert.equal(await countComments(articleId), 0);
  });
});

describe('A reader’s own', () => {
  const email = 'rana@example.org';

  test('an admin hands a reader everything he wrote, and nobody else’s', async () => {
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId, { email, name: 'Rana', text: 'I was there.', notify: 'on' });
    await aReadersComment(articleId, { email: 'other@example.org' });
    const own = await exportCommentsOf(ADMIN, ' RANA@Example.org');
    assert.deepEqual(
      own.map(({ id, body, name, notify, events }) => ({ id, body, name, notify, events: events.length })),
      [{ id, body: 'I was there.', name: 'Rana', notify: true, events: 1 }],
    );
    assert.deepEqual(await exportCommentsOf(ADMIN, 'nobody@example.org'), []);
  });

  test('an admin erases all of it, mails too, and the answers of others stay', async () => {
    await openToAll();
    const admin = await aUser('admin');
    const [one, other] = [await aPublishedArticle(), await aPublishedArticle()];
    const id = await aReadersComment(one, { email, name: 'Rana' });
    await aReadersComment(one, { parentId: id, email: 'other@example.org' });
    await aReadersComment(other, { email });
    await queueMail({ to: email, subject: 'Yours', text: 'x' }, NOON);
    await queueMail({ to: 'other@example.org', subject: 'Theirs', text: 'x' }, NOON);
    const expired = await tags(async () => assert.equal(await eraseCommentsOf(admin, email), 2));
    assert.deepEqual([...new Set(expired)].toSorted(), [`comments:${one}`, `comments:${other}`].toSorted());
    assert.deepEqual(await exportCommentsOf(admin, email), []);
    assert.deepEqual(
      (await listMails(admin)).items.map((mail) => mail.subject),
      ['Theirs'],
    );
    assert.deepEqual([await countComments(one), await countComments(other)], [1, 0]);
    assert.equal(await eraseCommentsOf(admin, email), 0);
  });

  test('traces are forgotten after 48 hours, addresses after the days of the settings, words never', async () => {
    await openToAll();
    await changeSettings(ADMIN, { commentsForgetAfterDays: 10 });
    const articleId = await aPublishedArticle();
    const at = new Date('2032-01-01T10:00:00Z');
    const after = (hours: number) => new Date(at.getTime() + hours * HOUR);
    const id = await aReadersComment(articleId, { at, email, notify: 'on', text: 'I was there.' });
    await likeComment(aSender(), { commentId: id }, at);
    await queueMail({ to: email, subject: 'Yours', text: 'x' }, at);
    const kept = async () => {
      const { visitorHash: visitor, emailHash, emailCipher, notify, likes } = comments;
      const [row] = await db().select({ visitor, emailHash, emailCipher, notify, likes }).from(comments);
      const salts = await db().select({ day: visitorSalts.day }).from(visitorSalts);
      const mails = (await listMails(ADMIN)).items.length;
      return [
        salts.length > 0,
        row?.visitor !== null,
        row?.emailHash !== null,
        row?.emailCipher !== null,
        row?.notify,
        mails,
        row?.likes,
      ];
    };
    await forgetReaders(after(47.9));
    assert.deepEqual(await kept(), [true, true, true, true, true, 1, 1]);
    await forgetReaders(after(48));
    assert.deepEqual(await kept(), [false, false, true, true, true, 1, 1]);
    await forgetReaders(after(10 * 24));
    assert.deepEqual(await kept(), [false, false, false, false, false, 1, 1]);
    await forgetReaders(after(31 * 24));
    assert.deepEqual(await kept(), [false, false, false, false, false, 0, 1]);
    assert.equal((await getComment(id))?.body, 'I was there.');
    await visitorHash(aSender(), after(31 * 24));
  });

  test('reports of what was reported stay with the comment when it is settled', async () => {
    await openToAll();
    const id = await aReadersComment(await aPublishedArticle());
    await reportComment(aSender(), { commentId: id, category: 'hate' }, NOON);
    const moderator = await aUser('moderator');
    await removeComment(moderator, id, { reason: 'Hate' });
    const { items } = await listComments(moderator, 'removed');
    assert.deepEqual([items[0]?.openReports, items[0]?.reports.length], [0, 1]);
  });
});
