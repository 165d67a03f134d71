import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, aPublishedArticle, aReadersComment, aSender, aUser, commentForm, NOON } from '../../e2e/factories.ts';
import { useTestDatabase } from '../testing.ts';
import { listBans } from './ban-list.ts';
import { addBan, banCommenter, liftBan } from './bans.ts';
import { getCommenter, getDeskComment } from './commenters.ts';
import { undoJudgements } from './judging.ts';
import { forgetReaders } from './mutations.ts';
import { submitComment } from './readers.ts';

useTestDatabase();

const SECOND = 1000;
const DAY = 86_400_000;
const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const stateOf = async (id: number) => (await getDeskComment(ADMIN, id))?.state;

describe('Somebody who is shut out', () => {
  const RANA = { email: 'rana@mail.example.org' };
  const send = async (
    articleId: number,
    overrides: Record<string, unknown> = {},
    { at = NOON, from = aSender() } = {},
  ) => submitComment(from, commentForm(articleId, { at, ...overrides }), at);
  const banned = { outcome: 'refused', errors: { form: 'banned' } };

  test('by address or domain is told so, until the ban ends or is lifted', async () => {
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    const id = await aReadersComment(articleId, RANA);
    await banCommenter(moderator, id, { ...{ by: 'email', days: 7, state: 'rejected', now: NOON }, note: 'Threats' });
    assert.equal(await stateOf(id), 'rejected');
    assert.deepEqual(await send(articleId, RANA), banned);
    assert.equal((await send(articleId, { email: 'other@mail.example.org' })).outcome, 'pending');
    assert.equal((await send(articleId, RANA, { at: later(7 * DAY) })).outcome, 'pending');
    assert.deepEqual(await addBan(moderator, { value: '@Example.org', days: '', reason: '' }, NOON), {
      outcome: 'banned',
    });
    assert.deepEqual(await send(articleId, { email: 'other@mail.example.org' }), banned);
    assert.equal((await send(articleId, { email: 'other@notexample.org' })).outcome, 'pending');
    const bans = await listBans(moderator, { now: NOON });
    assert.deepEqual(bans.map(({ kind, label, reason }) => [kind, label, reason]).toSorted(), [
      ['domain', 'example.org', ''],
      ['email', 'r…@mail.example.org', 'Threats'],
    ]);
    assert.equal((await getCommenter(moderator, { id }, NOON)).bans.length, 2);
    for (const ban of bans) await liftBan(moderator, ban.id, NOON);
    assert.equal((await send(articleId, RANA)).outcome, 'pending');
  });

  test('as a visitor stays out for two days at most, in every name', async () => {
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    const from = aSender();
    const at = new Date('2031-03-01T12:00:00Z');
    const after = (days: number) => new Date(at.getTime() + days * DAY);
    const taken = await send(articleId, {}, { from, at });
    assert.ok('id' in taken);
    await banCommenter(moderator, taken.id, { by: 'visitor', days: 30, state: 'spam', now: at });
    assert.deepEqual(await send(articleId, RANA, { from, at }), banned);
    assert.deepEqual(await send(articleId, RANA, { from, at: after(1) }), banned, 'after midnight too');
    assert.equal((await send(articleId, RANA, { at })).outcome, 'pending');
    assert.deepEqual((await listBans(moderator, { now: at }))[0]?.expiresAt, after(2));
    await forgetReaders(after(2));
    assert.deepEqual(await listBans(moderator, { now: at }), []);
  });

  test('comes back when the moderator takes the ban back at once', async () => {
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    const id = await aReadersComment(articleId, RANA);
    await banCommenter(moderator, id, { by: 'domain', days: null, state: 'rejected', now: NOON });
    assert.equal(await undoJudgements(moderator, [id], later(9 * SECOND)), 1);
    assert.deepEqual(await listBans(moderator, { now: NOON }), []);
    assert.equal(await stateOf(id), 'pending');
  });

  test('is never a whole public, and never somebody who left no trace', async () => {
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    const ban = (id: number, by: 'email' | 'domain') =>
      banCommenter(moderator, id, { by, days: 1, state: 'rejected', now: NOON });
    const gmail = await aReadersComment(articleId, { email: 'rana@gmail.com' });
    await assert.rejects(ban(gmail, 'domain'), { code: 'everybodys' });
    await assert.rejects(ban(await aReadersComment(articleId), 'email'), { code: 'noTrace' });
    assert.equal(await stateOf(gmail), 'pending');
    for (const [value, code] of [
      ['', 'required'],
      ['gmail.com', 'everybodys'],
      ['org', 'badValue'],
      ['a b', 'badValue'],
    ])
      assert.deepEqual(await addBan(moderator, { value, days: '7' }, NOON), {
        ...{ outcome: 'refused', errors: { value: code } },
      });
    const late = await addBan(moderator, { value: 'x.org', days: '0' }, NOON);
    assert.ok('errors' in late && late.errors.days);
  });
});
