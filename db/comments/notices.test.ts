import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, aPublishedArticle, aSender, aUser, commentForm, HOUR, NOON } from '../../e2e/factories.ts';
import { listMails } from '../mail/queries.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { approveComment, rejectComment, removeComment } from './mutations.ts';
import { commentAsStaff } from './staff.ts';
import { type Compose, mailNotices, type NoticeFacts } from './notices.ts';
import { editOwnComment, eraseOwnComment } from './own-comment.ts';
import { submitComment, unsubscribeReader } from './readers.ts';
import { readUnsubscribeToken } from './token.ts';

useTestDatabase();

const RANA = { email: 'rana@example.org', name: 'Rana' };
const SALIM = { email: 'salim@example.org', name: 'Salim' };
const later = (hours: number) => new Date(NOON.getTime() + hours * HOUR);
const openToAll = () => changeSettings(ADMIN, { commentsMode: 'post' });

async function send(articleId: number, overrides: Record<string, unknown> = {}, { at = NOON, from = aSender() } = {}) {
  const taken = await submitComment(from, commentForm(articleId, { at, ...overrides }), at);
  assert.notEqual(taken.outcome, 'refused');
  return taken as Extract<typeof taken, { id: number }>;
}
/** Writes the mails and answers what each could speak of. */
async function write(notices: Parameters<typeof mailNotices>[0], at = NOON) {
  const facts: NoticeFacts[] = [];
  const compose: Compose = (known) => {
    facts.push(known);
    return {
      subject: known.kind,
      text: known.comment.text,
      unsubscribe: known.kind === 'reply' ? 'https://x' : undefined,
    };
  };
  assert.equal(await mailNotices(notices, compose, at), facts.length);
  return facts;
}
const recipients = async () => (await listMails(ADMIN)).items.map(({ to, subject }) => `${subject} ${to}`);

describe('A reader who left an address', () => {
  test('gets links to change and to erase what he said, published or not, and they work', async () => {
    const articleId = await aPublishedArticle({ headline: 'Patrols begin' });
    const taken = await send(articleId, { ...RANA, text: 'I was there.' });
    assert.equal(taken.outcome, 'pending');
    const [facts] = await write(taken.notices);
    assert.ok(facts?.kind === 'confirmation');
    const { editToken, eraseToken, ...rest } = facts;
    assert.deepEqual(rest, {
      kind: 'confirmation',
      locale: 'en',
      article: { id: articleId, section: 'news', slug: 'patrols-begin', headline: 'Patrols begin' },
      comment: { id: taken.id, name: 'Rana', text: 'I was there.' },
      isPublished: false,
      editableUntil: later(0.25),
    });
    assert.deepEqual(await recipients(), ['confirmation r…@example.org']);
    assert.equal((await editOwnComment({ token: editToken, text: 'I was here.' }, NOON)).outcome, 'pending');
    assert.equal((await eraseOwnComment(eraseToken, later(1000))).outcome, 'erased');
  });

  test('gets one mail for one comment, however often it is asked for, and none without an address', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const taken = await send(articleId, RANA);
    await write(taken.notices);
    assert.deepEqual(await write(taken.notices), []);
    assert.deepEqual((await send(articleId)).notices, []);
    assert.deepEqual(await write([{ kind: 'confirmation', commentId: 4711 }]), []);
    assert.equal((await recipients()).length, 1);
  });

  test('is not sent more than five in a day, whoever types his address', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    for (let at = 0; at < 8; at += 1) await write((await send(articleId, RANA)).notices);
    assert.equal((await recipients()).length, 5);
    const tomorrow = later(25);
    assert.equal((await write((await send(articleId, RANA, { at: tomorrow })).notices, tomorrow)).length, 1);
  });
});

describe('A reader who wants to hear of answers', () => {
  test('is told of one that everybody can read, at once or when a moderator lets it through', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const first = await send(articleId, { ...RANA, notify: 'on', text: 'Who counts?' });
    const answer = await send(articleId, { ...SALIM, parentId: first.id, text: 'Nobody does.' });
    assert.deepEqual(
      answer.notices.map(({ kind }) => kind),
      ['confirmation', 'reply'],
    );
    const facts = await write(answer.notices);
    const told = facts.find((one) => one.kind === 'reply');
    assert.ok(told?.kind === 'reply');
    assert.deepEqual([told.comment.text, told.reply.text, told.reply.name], ['Who counts?', 'Nobody does.', 'Salim']);
    assert.ok(readUnsubscribeToken(told.unsubscribeToken));
    assert.doesNotMatch(JSON.stringify(facts), /example\.org/, 'no address leaves the model');

    await changeSettings(ADMIN, { commentsMode: 'pre' });
    const waiting = await send(articleId, { parentId: first.id });
    assert.deepEqual(waiting.notices, []);
    const moderator = await aUser('moderator');
    const { notices } = await approveComment(moderator, waiting.id);
    assert.equal((await write(notices)).length, 1);
    await rejectComment(moderator, waiting.id, { reason: 'Off topic' });
    assert.deepEqual(await write((await approveComment(moderator, waiting.id)).notices), [], 'once is enough');
    const staff = await commentAsStaff(moderator, { articleId, parentId: first.id, text: 'We do.' }, NOON);
    assert.ok(staff.outcome === 'published');
    assert.equal((await write(staff.notices)).length, 1);
  });

  test('is not told of his own answers, nor if he did not ask', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const from = aSender();
    const first = await send(articleId, { ...RANA, notify: 'on' }, { from });
    const own = [
      await send(articleId, { ...RANA, parentId: first.id }),
      await send(articleId, { parentId: first.id }, { from }),
    ];
    for (const { notices } of own) assert.deepEqual(await write(notices.filter(({ kind }) => kind === 'reply')), []);
    const silent = await send(articleId, SALIM);
    assert.deepEqual(await write((await send(articleId, { parentId: silent.id })).notices), []);
    const nameless = await send(articleId, { notify: 'on' });
    assert.deepEqual(await write((await send(articleId, { parentId: nameless.id })).notices), []);
  });

  test('is not told of what was taken away before the mail was written', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const first = await send(articleId, { ...RANA, notify: 'on' });
    const answer = await send(articleId, { parentId: first.id });
    await removeComment(await aUser('moderator'), answer.id, { reason: 'Insult' });
    assert.deepEqual(await write(answer.notices), []);
  });

  test('ends it with one click for all his comments, old and new, and for nobody else', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const first = await send(articleId, { ...RANA, notify: 'on' });
    const other = await send(articleId, { ...SALIM, notify: 'on' });
    const [facts] = await write((await send(articleId, { parentId: first.id })).notices);
    assert.ok(facts?.kind === 'reply');
    assert.deepEqual(await unsubscribeReader(facts.unsubscribeToken, NOON), { outcome: 'unsubscribed' });
    assert.deepEqual(await unsubscribeReader(facts.unsubscribeToken, NOON), { outcome: 'unsubscribed' });
    const again = await send(articleId, { ...RANA, notify: 'on' });
    for (const parentId of [first.id, again.id])
      assert.deepEqual(await write((await send(articleId, { parentId })).notices), []);
    assert.equal((await write((await send(articleId, { parentId: other.id })).notices)).length, 1);
    for (const token of ['', 'x', first.editToken, '\u0000', 'x'.repeat(1e6)])
      assert.deepEqual(await unsubscribeReader(token, NOON), { outcome: 'refused', errors: { form: 'badLink' } });
  });

  test('is not written to more than twenty times in a day', async () => {
    await openToAll();
    await changeSettings(ADMIN, { commentsPerArticle: 1000 });
    const articleId = await aPublishedArticle();
    const first = await send(articleId, { ...RANA, notify: 'on' });
    for (let at = 0; at < 23; at += 1) await write((await send(articleId, { parentId: first.id })).notices);
    assert.equal((await recipients()).length, 20);
  });

  test('is not lost: nothing is queued when the words cannot be written', async () => {
    await openToAll();
    const taken = await send(await aPublishedArticle(), RANA);
    const fail: Compose = () => {
      throw new Error('No words');
    };
    await assert.rejects(mailNotices(taken.notices, fail, NOON), /No words/);
    assert.equal((await write(taken.notices)).length, 1);
  });
});
