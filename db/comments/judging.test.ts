import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  anArticle,
  aPublishedArticle,
  aReadersComment,
  aSection,
  aSender,
  aUser,
  commentForm,
  CONTRIBUTOR,
  EDITOR,
  NOON,
} from '../../e2e/factories.ts';
import { publishArticle } from '../articles/mutations.ts';
import { listAudit } from '../audit/queries.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { listMails } from '../mail/queries.ts';
import { sendMails } from '../mail/delivery.ts';
import { changeSettings } from '../site/mutations.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../site/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { listBans } from './ban-list.ts';
import { addBan, banCommenter, liftBan } from './bans.ts';
import { claimComment } from './claims.ts';
import { getCommenter, getDeskComment, mapStandings } from './commenters.ts';
import { countDesk, listComments } from './desk.ts';
import { editComment, featureComment, noteComment } from './editing.ts';
import { judgeComment, judgeComments, undoJudgements } from './judging.ts';
import { getWordList, tryWordList } from './lists.ts';
import { approveComment, forgetReaders, saveWordList } from './mutations.ts';
import { type Compose, mailNotices } from './notices.ts';
import { appealOwnComment, editOwnComment, eraseOwnComment } from './own-comment.ts';
import { getOwnComment, listPublishedThreads } from './queries.ts';
import { pulse } from './pulse.ts';
import { reportComment, submitComment } from './readers.ts';
import { makeOwnToken } from './token.ts';

useTestDatabase();

const SECOND = 1000;
const DAY = 86_400_000;
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

describe('A moderator', () => {
  test('changes words with a mark, features, notes, and sees what else somebody wrote', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const from = aSender();
    const email = 'rana@example.org';
    const first = await submitComment(from, commentForm(articleId, { email }), NOON);
    const second = await submitComment(from, commentForm(articleId), NOON);
    assert.ok('id' in first && 'id' in second);
    const { id } = first;
    const moderator = await aUser('moderator');
    const tag = [`comments:${articleId}`];
    assert.deepEqual(await tags(() => editComment(moderator, id, { text: 'He is [wrong].', now: NOON })), tag);
    assert.deepEqual(await tags(() => editComment(moderator, id, { text: 'He is [wrong].', now: NOON })), []);
    assert.deepEqual(await tags(() => featureComment(moderator, id, { featured: true, now: NOON })), tag);
    assert.deepEqual(await tags(() => noteComment(moderator, id, { text: 'Knows the place.' })), []);
    const { items } = await listPublishedThreads(articleId, 10, { sort: 'oldest' });
    assert.deepEqual(items.map(({ body, editedByStaff, featured }) => [body, editedByStaff, featured])[0], [
      'He is [wrong].',
      true,
      true,
    ]);
    const seen = await getDeskComment(moderator, second.id);
    const writer = seen && (await getCommenter(moderator, seen));
    assert.deepEqual([writer?.address, writer?.byEmail, writer?.byVisitor?.counts], [null, null, { published: 1 }]);
    assert.deepEqual(
      writer?.byVisitor?.comments.map((one) => one.id),
      [id],
    );
    assert.equal(writer?.byVisitor?.comments[0]?.events.at(-1)?.detail.note, 'Knows the place.');
    assert.equal((await getCommenter(moderator, { id })).address, 'r…@example.org');
    const hash = (await getDeskComment(moderator, id))?.emailHash ?? '';
    assert.deepEqual([...(await mapStandings(moderator, [hash])).values()], [{ published: 1, thrownOut: 0 }]);
    await judgeComment(moderator, id, { state: 'rejected', now: NOON });
    assert.equal((await getDeskComment(moderator, id))?.featured, false);
    await assert.rejects(featureComment(moderator, id, { featured: true, now: NOON }), { code: 'notShown' });
    assert.ok('errors' in (await editComment(moderator, id, { text: ' ' })));
    assert.ok('errors' in (await noteComment(moderator, id, { text: ' ' })));
  });

  test('tries a list on what was said before keeping it, and nobody’s list is overwritten', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const moderator = await aUser('moderator');
    for (const text of ['Join my c4sino today', 'The casino law was changed', 'Nothing at all here'])
      await aReadersComment(articleId, { text });
    await saveWordList(moderator, { list: 'suspect', words: ['law'] });
    const { version } = await getWordList(moderator, 'suspect');
    const tried = await tryWordList(moderator, { list: 'suspect', words: ['casino'] });
    assert.ok('shown' in tried);
    const { shown, ...sums } = tried;
    assert.deepEqual(sums, { looked: 3, matched: 2, added: 1, freed: 0 });
    assert.deepEqual(
      shown.map(({ found, isNew }) => [found[0]?.text, isNew]),
      [
        ['c4sino', true],
        ['casino', false],
      ],
    );
    assert.deepEqual(await tryWordList(moderator, { list: 'suspect', words: ['…'] }), { bad: '…' });
    const freed = await tryWordList(moderator, { list: 'suspect', words: [] });
    assert.ok('freed' in freed && freed.freed === 1);
    await saveWordList(moderator, { list: 'suspect', words: ['casino'], from: version });
    await assert.rejects(saveWordList(moderator, { list: 'suspect', words: [], from: version }), { code: 'moved' });
  });

  test('works in the own languages and sections only', async () => {
    const [here, there] = [await aSection(), await aSection()];
    const ids: number[] = [];
    for (const sectionId of [here, there]) {
      const articleId = await anArticle({ sectionId });
      await publishArticle(EDITOR, articleId, NOON);
      ids.push(await aReadersComment(articleId));
    }
    const [mine = 0, theirs = 0] = ids;
    const limited = { ...(await aUser('moderator')), sections: [here] };
    assert.deepEqual(
      (await listComments(limited, 'pending')).items.map(({ id }) => id),
      [mine],
    );
    assert.equal((await countDesk(limited)).pending, 1);
    assert.equal(await getDeskComment(limited, theirs), undefined);
    await assert.rejects(judgeComment(limited, theirs, { state: 'published', now: NOON }), { code: 'notAllowed' });
    const arabic = { ...(await aUser('moderator')), locales: ['ar' as const] };
    assert.equal((await countDesk(arabic)).pending, 0);
    await approveComment(limited, mine, NOON);
  });

  test('is the only one who does any of this', async () => {
    const id = await aReadersComment(await aPublishedArticle());
    const verbs: ((actor: Actor) => Promise<unknown>)[] = [
      (actor) => judgeComment(actor, id, { state: 'spam', now: NOON }),
      (actor) => judgeComments(actor, [{ id }], { state: 'spam', now: NOON }),
      (actor) => undoJudgements(actor, [id]),
      (actor) => claimComment(actor, id),
      (actor) => pulse(actor, { queue: 'pending', shown: [] }),
      (actor) => banCommenter(actor, id, { by: 'visitor', days: 1, state: 'spam', now: NOON }),
      (actor) => addBan(actor, { value: 'example.org', days: '7' }),
      (actor) => liftBan(actor, 1),
      (actor) => listBans(actor),
      (actor) => editComment(actor, id, { text: 'Mine.' }),
      (actor) => featureComment(actor, id, { featured: true }),
      (actor) => noteComment(actor, id, { text: 'Mine.' }),
      (actor) => getDeskComment(actor, id),
      (actor) => getCommenter(actor, { id }),
      (actor) => mapStandings(actor, []),
      (actor) => getWordList(actor, 'banned'),
      (actor) => tryWordList(actor, { list: 'banned', words: [] }),
    ];
    for (const actor of [EDITOR, CONTRIBUTOR]) for (const verb of verbs) await assert.rejects(verb(actor), Refused);
    assert.equal(await stateOf(id), 'pending');
    await assert.rejects(listMails(await aUser('moderator')), Refused, 'mails carry links that open accounts');
  });
});
