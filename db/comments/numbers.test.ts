import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ADMIN,
  aPublishedArticle,
  aReadersComment,
  aUser,
  CONTRIBUTOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { judgeComment, undoJudgements } from './judging.ts';
import { listDeskWeeks } from './numbers.ts';

useTestDatabase();

const WEEK = 7 * 24;
const weeks = [
  { from: hoursBefore(2 * WEEK), to: hoursBefore(WEEK) },
  { from: hoursBefore(WEEK), to: NOON },
];

test('A moderator’s weeks count what was sent, held and turned down for which reason, as it stands today', async () => {
  const [english, arabic] = [await aPublishedArticle(), await aPublishedArticle({ locale: 'ar' })];
  const omar = await aUser('moderator');
  const at = hoursBefore(3);
  const sent = (articleId = english) => aReadersComment(articleId, { at });
  const [shown, insult, lie, junk] = [await sent(), await sent(), await sent(), await sent()];
  await sent();
  await sent(arabic);
  await aReadersComment(english, { at: hoursBefore(WEEK) });
  await aReadersComment(english, { at: NOON });
  await judgeComment(omar, shown, { state: 'published', now: NOON });
  await judgeComment(omar, insult, { state: 'rejected', reason: 'hate', now: NOON });
  await undoJudgements(omar, [insult], NOON);
  await judgeComment(omar, insult, { state: 'rejected', reason: 'insult', now: NOON });
  await judgeComment(omar, lie, { state: 'rejected', now: NOON });
  await judgeComment(omar, junk, { state: 'spam', now: NOON });
  await changeSettings(ADMIN, { commentsMode: 'post' });
  await sent();

  const [before, last] = await listDeskWeeks(omar, weeks, 'en');
  assert.equal(before?.received, 0);
  assert.deepEqual([last?.received, last?.held], [7, 6]);
  assert.deepEqual(Object.fromEntries(last?.states ?? []), { pending: 2, published: 2, rejected: 2, spam: 1 });
  assert.deepEqual(Object.fromEntries(last?.reasons ?? []), { insult: 1 });
  const [, other] = await listDeskWeeks(omar, weeks, 'ar');
  assert.deepEqual([other?.received, other?.held], [1, 1]);
  await assert.rejects(listDeskWeeks(CONTRIBUTOR, weeks, 'en'), Refused);
});
