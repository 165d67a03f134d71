import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, aPublishedArticle, aReadersComment, aSender, aUser, NOON } from '../../e2e/factories.ts';
import { listAudit } from '../audit/queries.ts';
import { listMails } from '../mail/queries.ts';
import { sendMails } from '../mail/delivery.ts';
import { changeSettings } from '../site/mutations.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../site/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { claimComment } from './claims.ts';
import { getDeskComment } from './commenters.ts';
import { listComments } from './desk.ts';
import { editComment, featureComment } from './editing.ts';
import { judgeComment, judgeComments, undoJudgements } from './judging.ts';
import { type Compose, mailNotices } from './notices.ts';
import { editOwnComment } from './own-comment.ts';
import { pulse } from './pulse.ts';
import { reportComment } from './readers.ts';
import { makeOwnToken } from './token.ts';

useTestDatabase();

const SECOND = 1000;
const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const openToAll = () => changeSettings(ADMIN, { commentsMode: 'post' });
const stateOf = async (id: number) => (await getDeskComment(ADMIN, id))?.state;
const turnOf = async (id: number) => (await getDeskComment(ADMIN, id))?.turn ?? -1;
const compose: Compose = (facts) => ({ subject: facts.kind, text: JSON.stringify(facts) });
const subjects = async () => (await listMails(ADMIN)).items.map(({ subject }) => subject);
const tags = async (work: () => Promise<unknown>) => {
  const before = await getLastInvalidation();
  await work();
  return (await listInvalidationsAfter(before)).map(({ tag }) => tag);
};
const own = (purpose: 'edit' | 'erase' | 'appeal', id: number) => makeOwnToken(purpose, { id, createdAt: NOON });

describe('Two moderators', () => {
  test('never act on one comment: who turned to it first has it until the window falls silent', async () => {
    const id = await aReadersComment(await aPublishedArticle());
    const [leila, omar] = [await aUser('moderator'), await aUser('moderator')];
    assert.equal(await claimComment(leila, id, NOON), true);
    assert.equal(await claimComment(omar, id, later(59 * SECOND)), false);
    for (const verb of [
      () => judgeComment(omar, id, { state: 'published', now: NOON }),
      () => editComment(omar, id, { text: 'Mine now.', now: NOON }),
    ])
      await assert.rejects(verb(), { code: 'claimed' });
    const bulk = await judgeComments(omar, [{ id }], { state: 'spam', now: NOON });
    assert.deepEqual([bulk.judged, bulk.left], [[], { claimed: 1 }]);
    assert.equal((await listComments(omar, 'pending', { now: NOON })).items[0]?.claim?.userId, leila.id);
    assert.equal(await claimComment(omar, id, later(60 * SECOND)), true);
    await judgeComment(omar, id, { state: 'published', now: later(61 * SECOND) });
    assert.equal((await getDeskComment(omar, id))?.claim, null);
  });

  test('lets go by turning to another, and hears of it in every open window', async () => {
    const articleId = await aPublishedArticle();
    const [one, other] = [await aReadersComment(articleId), await aReadersComment(articleId)];
    const [leila, omar] = [await aUser('moderator'), await aUser('moderator')];
    const shown = [one, other].map((id) => ({ id, turn: 0 }));
    const window = { queue: 'pending', shown, newest: { at: NOON, id: other } } as const;
    await pulse(leila, { ...window, holding: one }, NOON);
    assert.deepEqual((await pulse(omar, window, NOON)).claims, { [one]: 'Rana Aziz' });
    await pulse(leila, { ...window, holding: other }, NOON);
    assert.deepEqual(Object.keys((await pulse(omar, window, NOON)).claims), [String(other)]);
    await judgeComment(leila, other, { state: 'rejected', now: NOON });
    const third = await aReadersComment(articleId, { at: later(SECOND) });
    const heard = await pulse(omar, window, NOON);
    assert.deepEqual([heard.claims, heard.moved, heard.newer], [{}, { [other]: 'rejected' }, 1]);
    assert.equal(heard.counts.pending, 2);
    assert.ok(third > other);
    await pulse(omar, { ...window, holding: 4711 }, NOON);
  });

  test('what somebody decided or its reader changed is not decided again by whoever has not seen it', async () => {
    const id = await aReadersComment(await aPublishedArticle());
    const [leila, omar] = [await aUser('moderator'), await aUser('moderator')];
    const seen = await turnOf(id);
    await judgeComment(leila, id, { state: 'rejected', seen, now: NOON });
    await assert.rejects(judgeComment(omar, id, { state: 'published', seen, now: NOON }), { code: 'moved' });
    assert.equal(await stateOf(id), 'rejected');
    await judgeComment(omar, id, { state: 'published', seen: await turnOf(id), now: NOON });
    const read = await turnOf(id);
    await editOwnComment({ token: own('edit', id), text: 'Another word.' }, later(SECOND));
    await assert.rejects(editComment(leila, id, { text: 'x y', seen: read, now: NOON }), { code: 'moved' });
  });
});

describe('A decision', () => {
  test('about many at once is one word for each; what readers saw is taken away', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const shown = await aReadersComment(articleId);
    await changeSettings(ADMIN, { commentsMode: 'pre' });
    const held = await aReadersComment(articleId);
    const moderator = await aUser('moderator');
    const { judged } = await judgeComments(moderator, [{ id: shown }, { id: held }], {
      ...{ state: 'rejected', reason: 'insult', now: NOON },
    });
    assert.deepEqual(judged, [shown, held]);
    assert.deepEqual([await stateOf(shown), await stateOf(held)], ['removed', 'rejected']);
    const rows = (await listAudit(ADMIN)).items.filter(({ verb }) => verb === 'judgeComment');
    assert.deepEqual(
      rows.map(({ after }) => after.reason),
      ['insult', 'insult'],
    );
  });

  test('can be taken back for ten seconds by whoever made it, and everything is as it was', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const id = await aReadersComment(articleId, { email: 'rana@example.org' });
    await reportComment(aSender(), { commentId: id, category: 'hate' }, NOON);
    const [leila, omar] = [await aUser('moderator'), await aUser('moderator')];
    await featureComment(leila, id, { featured: true, now: NOON });
    const decide = (at: Date) =>
      judgeComments(leila, [{ id }], { state: 'rejected', reason: 'hate', tell: true, now: at });
    const { notices } = await decide(NOON);
    await mailNotices(notices, compose, NOON);
    assert.deepEqual(await subjects(), ['rejection']);
    assert.deepEqual(await sendMails(later(10 * SECOND)), { sent: 0, failed: 0 });
    assert.equal(await undoJudgements(omar, [id], later(SECOND)), 0);
    assert.deepEqual(await tags(async () => assert.equal(await undoJudgements(leila, [id], later(10 * SECOND)), 1)), [
      `comments:${articleId}`,
    ]);
    const back = await getDeskComment(leila, id);
    assert.deepEqual([back?.state, back?.openReports, back?.featured], ['published', 1, true]);
    assert.deepEqual(await subjects(), []);
    assert.equal(await undoJudgements(leila, [id], later(11 * SECOND)), 0, 'once');
    await decide(later(20 * SECOND));
    assert.equal(await undoJudgements(leila, [id], later(33 * SECOND)), 0, 'too late');
  });

  test('an approval that is taken back and given again tells the one who was answered once', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const parentId = await aReadersComment(articleId, { email: 'rana@example.org', notify: 'on' });
    await changeSettings(ADMIN, { commentsMode: 'pre' });
    const id = await aReadersComment(articleId, { parentId });
    const moderator = await aUser('moderator');
    for (const at of [0, 20]) {
      const notices = await judgeComment(moderator, id, { state: 'published', now: later(at * SECOND) });
      await mailNotices(notices, compose, later(at * SECOND));
      assert.deepEqual(await subjects(), ['reply']);
      if (at === 0) await undoJudgements(moderator, [id], later(5 * SECOND));
    }
  });
});
