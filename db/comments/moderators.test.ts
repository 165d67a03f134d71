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
import { type Actor, Refused } from '../auth/policy.ts';
import { listMails } from '../mail/queries.ts';
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
import { approveComment, saveWordList } from './mutations.ts';
import { listPublishedThreads } from './queries.ts';
import { pulse } from './pulse.ts';
import { submitComment } from './readers.ts';

useTestDatabase();

const openToAll = () => changeSettings(ADMIN, { commentsMode: 'post' });
const stateOf = async (id: number) => (await getDeskComment(ADMIN, id))?.state;
const tags = async (work: () => Promise<unknown>) => {
  const before = await getLastInvalidation();
  await work();
  return (await listInvalidationsAfter(before)).map(({ tag }) => tag);
};

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
      shown.map(({ excerpt, at, isNew }) => [excerpt.slice(...at), isNew]),
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
