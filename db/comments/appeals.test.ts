import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, aPublishedArticle, aReadersComment, aUser, NOON } from '../../e2e/factories.ts';
import { listMails } from '../mail/queries.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { getDeskComment } from './commenters.ts';
import { countDesk, listComments } from './desk.ts';
import { judgeComment, judgeComments, undoJudgements } from './judging.ts';
import { type Compose, mailNotices } from './notices.ts';
import { appealOwnComment, eraseOwnComment } from './own-comment.ts';
import { getOwnComment } from './queries.ts';
import { makeOwnToken } from './token.ts';

useTestDatabase();

const SECOND = 1000;
const DAY = 86_400_000;
const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const compose: Compose = (facts) => ({ subject: facts.kind, text: JSON.stringify(facts) });
const subjects = async () => (await listMails(ADMIN)).items.map(({ subject }) => subject);
const own = (purpose: 'edit' | 'erase' | 'appeal', id: number) => makeOwnToken(purpose, { id, createdAt: NOON });

describe('Whoever was turned down', () => {
  async function turnedDown(state: 'published' | 'pending' = 'pending') {
    await changeSettings(ADMIN, { commentsMode: state === 'pending' ? 'pre' : 'post' });
    const id = await aReadersComment(await aPublishedArticle(), { email: 'rana@example.org' });
    const moderator = await aUser('moderator');
    const { notices } = await judgeComments(moderator, [{ id, reason: 'offTopic', note: 'About the weather.' }], {
      ...{ state: 'rejected', tell: true, now: NOON },
    });
    await mailNotices(notices, compose, NOON);
    return { id, moderator };
  }

  test('is told why and how to appeal, and a second look is asked for once', async () => {
    const { id, moderator } = await turnedDown();
    const [mail] = (await listMails(ADMIN)).items;
    const told = JSON.parse(mail?.text ?? '{}') as { reason: string; note: string; appealToken: string };
    assert.deepEqual([told.reason, told.note], ['offTopic', 'About the weather.']);
    const token = told.appealToken;
    assert.equal((await getOwnComment(token, NOON))?.appeal?.sent, false);
    assert.equal((await appealOwnComment({ token, text: ' ' }, NOON)).outcome, 'refused');
    assert.deepEqual(await appealOwnComment({ token, text: 'It was about the harvest.' }, later(DAY)), {
      outcome: 'appealed',
    });
    assert.deepEqual(await appealOwnComment({ token, text: 'Again.' }, later(DAY)), {
      ...{ outcome: 'refused', errors: { form: 'appealed' } },
    });
    assert.equal((await countDesk(moderator)).appealed, 1);
    const [item] = (await listComments(moderator, 'appealed')).items;
    assert.equal(item?.events.at(-1)?.detail.note, 'It was about the harvest.');
    const notices = await judgeComment(moderator, id, { state: 'published', now: later(2 * DAY) });
    await mailNotices(notices, compose, later(2 * DAY));
    assert.deepEqual((await subjects()).slice(0, 1), ['appeal']);
    assert.equal((await countDesk(moderator)).appealed, 0);
    await undoJudgements(moderator, [id], later(2 * DAY + SECOND));
    assert.equal((await countDesk(moderator)).appealed, 1);
  });

  test('has two weeks for it, and no other link will do', async () => {
    const { id } = await turnedDown('published');
    const text = 'It was about the harvest.';
    const asked = async (token: string, at: Date) =>
      (await appealOwnComment({ token, text }, at)) as { errors?: object };
    for (const token of [own('edit', id), own('erase', id), 'x'])
      assert.deepEqual((await asked(token, NOON)).errors, { form: 'badLink' });
    assert.deepEqual((await asked(own('appeal', id), later(14 * DAY))).errors, { form: 'tooLate' });
    const shown = await aReadersComment(await aPublishedArticle());
    assert.deepEqual((await asked(own('appeal', shown), NOON)).errors, { form: 'badLink' });
    assert.equal((await appealOwnComment({ token: own('appeal', id), text }, later(14 * DAY - 1))).outcome, 'appealed');
    await eraseOwnComment(own('erase', id), later(14 * DAY));
    assert.equal((await countDesk(ADMIN)).appealed, 0);
    const erased = await getDeskComment(ADMIN, id);
    assert.deepEqual([erased?.erased, JSON.stringify(erased?.events).includes('harvest')], [true, false]);
  });

  test('is not written to about spam, or when nobody said to tell', async () => {
    const id = await aReadersComment(await aPublishedArticle(), { email: 'rana@example.org' });
    const moderator = await aUser('moderator');
    const spam = await judgeComments(moderator, [{ id }], { state: 'spam', tell: true, now: NOON });
    const silent = await judgeComments(moderator, [{ id }], { state: 'rejected', now: NOON });
    assert.deepEqual([spam.notices, silent.notices], [[], []]);
  });
});
