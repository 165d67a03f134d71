import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  ADMIN,
  anArticle,
  aPublishedArticle,
  aSection,
  aSender,
  commentForm,
  EDITOR,
  HOUR,
  NOON,
} from '../../e2e/factories.ts';
import { unpublishArticle, withdrawArticle } from '../articles/mutations.ts';
import { articles } from '../articles/schema.ts';
import { db, transaction } from '../client.ts';
import { sections } from '../sections/schema.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { getCommentRules } from './queries.ts';
import { submitComment } from './readers.ts';
import { comments } from './schema.ts';
import { makeFormToken } from './token.ts';

useTestDatabase();

const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const MINUTE = 60_000;
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
describe('A reader is refused', () => {
  test('a draft, a withdrawn piece, one taken back and one that never was take no comments', async () => {
    await openToAll();
    const [draft, taken, withdrawn] = [await anArticle(), await aPublishedArticle(), await aPublishedArticle()];
    await unpublishArticle(EDITOR, taken);
    await withdrawArticle(EDITOR, withdrawn, 'A hoax');
    for (const articleId of [draft, taken, withdrawn, 4711]) {
      assert.equal(await told(articleId), 'form: noArticle');
      assert.equal(await getCommentRules(articleId, NOON), undefined);
    }
    assert.deepEqual(await rows(), []);
  });

  test('comments that are off or over take none: by the site, the section or the piece, the nearest first', async () => {
    const sectionId = await aSection();
    const articleId = await aPublishedArticle({ sectionId });
    const setArticle = (values: Partial<typeof articles.$inferInsert>) =>
      transaction((tx) =>
        tx
          .update(articles)
          .set(values)
          .where(eq(articles.id, articleId))
          .then(() => undefined),
      );
    const setSection = (commentsMode: 'site' | 'off' | 'post') =>
      transaction((tx) =>
        tx
          .update(sections)
          .set({ commentsMode })
          .where(eq(sections.id, sectionId))
          .then(() => undefined),
      );
    await changeSettings(ADMIN, { commentsMode: 'off' });
    assert.equal(await told(articleId), 'form: closed');
    await setSection('post');
    assert.equal(await told(articleId), 'published');
    await setArticle({ commentsMode: 'off' });
    assert.equal(await told(articleId), 'form: closed');
    await setArticle({ commentsMode: 'pre' });
    assert.equal(await told(articleId), 'pending');
    await setArticle({ commentsMode: 'post', commentsCloseAt: later(HOUR) });
    assert.equal(await told(articleId, {}, { now: later(HOUR - 1) }), 'published');
    assert.equal(await told(articleId, {}, { now: later(HOUR) }), 'form: closed');
    await setArticle({ commentsCloseAt: null });
    await changeSettings(ADMIN, { commentsCloseAfterDays: 1 });
    assert.equal(await told(articleId, {}, { now: later(24 * HOUR - 1) }), 'published');
    assert.equal(await told(articleId, {}, { now: later(24 * HOUR) }), 'form: closed');
    assert.deepEqual(await getCommentRules(articleId, NOON), { mode: 'post', open: true, closesAt: later(24 * HOUR) });
  });

  test('a forged, missing, foreign, stale or too quick token keeps nothing', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const other = await aPublishedArticle();
    const token = (kind: 'page' | 'live', at = NOON, id = articleId) => makeFormToken(id, kind, at);
    assert.equal(await told(articleId, { token: '' }), 'form: badForm');
    assert.equal(await told(articleId, { token: `${token('page')}x` }), 'form: badForm');
    assert.equal(await told(articleId, { token: token('page', NOON, other) }), 'form: badForm');
    assert.equal(await told(articleId, { token: token('live') }, { now: later(2999) }), 'form: tooQuick');
    assert.equal(await told(articleId, { token: token('page') }, { now: later(31 * 24 * HOUR) }), 'form: staleForm');
    assert.deepEqual(await rows(), []);
    assert.equal(await told(articleId, { token: token('live') }, { now: later(3000) }), 'published');
    assert.equal(await told(articleId, { token: token('page') }, { now: later(29 * 24 * HOUR) }), 'published');
  });

  test('a reader who sends twice has said it once, with the same token or a new one', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const sender = aSender();
    const form = commentForm(articleId, { text: 'I was there.' });
    const both = await Promise.all([submitComment(sender, form, NOON), submitComment(sender, form, NOON)]);
    assert.deepEqual(both.map((one) => one.outcome).toSorted(), ['published', 'refused']);
    assert.equal(
      await told(articleId, { text: ' i was THERE!!', at: later(MINUTE) }, { now: later(MINUTE), from: sender }),
      'text: duplicate',
    );
    assert.equal((await rows()).length, 1);
    assert.equal(await told(articleId, { text: 'I was there.' }), 'published', 'others may say short things too');
    assert.equal(
      await told(articleId, { text: 'I was there.' }, { now: later(25 * HOUR), from: sender }),
      'published',
      'a day later',
    );
  });

  test('long words that somebody else has just said wait for a moderator', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const text = 'The very same long words that everybody seems to be sending today.';
    assert.equal(await told(articleId, { text }), 'published');
    assert.equal(await told(articleId, { text }, { now: later(MINUTE) }), 'pending');
    assert.equal(await told(await aPublishedArticle(), { text }, { now: later(MINUTE) }), 'published');
  });

  test('a reader who says the same under many pieces is read first, then taken for a machine', async () => {
    await openToAll();
    await changeSettings(ADMIN, { commentsPerVisitor: 100 });
    const sender = aSender();
    const text = 'Visit us.';
    for (let at = 0; at < 5; at += 1) await told(await aPublishedArticle(), { text }, { now: later(at), from: sender });
    assert.deepEqual(
      (await rows()).map((row) => row.state),
      ['published', 'pending', 'pending', 'spam', 'spam'],
    );
  });

  test('a reader who floods is stopped, also over midnight, and may go on after ten minutes', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    const sender = aSender();
    const midnight = new Date('2018-10-02T00:00:00Z').getTime();
    const at = (minutes: number) => new Date(midnight + minutes * MINUTE);
    for (const minutes of [-3, -2, -1, 0, 1])
      assert.equal(await told(articleId, {}, { now: at(minutes), from: sender }), 'published');
    assert.equal(await told(articleId, {}, { now: at(2), from: sender }), 'form: tooMany');
    assert.equal(await told(articleId, {}, { now: at(2) }), 'published', 'others are not held up');
    assert.equal(await told(articleId, {}, { now: at(7.1), from: sender }), 'published');
  });

  test('renaming his browser helps a flooder little, and changing the end of his address nothing', async () => {
    await openToAll();
    await changeSettings(ADMIN, { commentsPerVisitor: 1, commentsPerArticle: 1000 });
    const articleId = await aPublishedArticle();
    const from = (at: number) => ({
      ip: `2001:db8:7:7::${at + 1}`,
      userAgent: `Browser ${at}`,
      host: 'news.example.org',
    });
    const outcomes: string[] = [];
    for (let at = 0; at < 26; at += 1) outcomes.push(await told(articleId, {}, { now: later(at), from: from(at) }));
    assert.deepEqual(outcomes.slice(0, 6), Array<string>(6).fill('published'));
    assert.deepEqual(outcomes.slice(6, 24), Array<string>(18).fill('pending'));
    assert.deepEqual(outcomes.slice(24), Array<string>(2).fill('form: tooMany'));
    const same = { ip: '2001:db8:7:8::1', userAgent: 'One', host: 'news.example.org' };
    assert.equal(await told(articleId, {}, { from: same }), 'published');
    assert.equal(await told(articleId, {}, { from: { ...same, ip: '2001:db8:7:8:ffff::2' } }), 'form: tooMany');
  });

  test('a piece that everybody storms is read first, then busy', async () => {
    await openToAll();
    await changeSettings(ADMIN, { commentsPerArticle: 2 });
    const articleId = await aPublishedArticle();
    const outcomes: string[] = [];
    for (let at = 0; at < 9; at += 1) outcomes.push(await told(articleId, {}, { now: later(at) }));
    assert.deepEqual(outcomes, [
      ...Array<string>(2).fill('published'),
      ...Array<string>(6).fill('pending'),
      'form: busy',
    ]);
    assert.equal(await told(articleId, {}, { now: later(MINUTE + 9) }), 'published');
  });

  test('nonsense of every kind is a clear answer, never an error, and nothing is kept', async () => {
    await openToAll();
    const articleId = await aPublishedArticle();
    for (const text of ['a\u0000b', 'a\ud800b', 'x'.repeat(10_000_000), '\u202eabc', '', 7, null, {}, ['a']])
      assert.match(await told(articleId, { text }), /^text: /);
    for (const input of [null, undefined, 'x', [], 7, {}, { articleId }])
      assert.equal((await submitComment(aSender(), input, NOON)).outcome, 'refused');
    for (const name of ['\u0000', 'a\ud800', {}]) assert.match(await told(articleId, { name }), /^name: bad/);
    for (const token of ['\u0000', '\ud800', 'x'.repeat(1e7)])
      assert.equal(await told(articleId, { token }), 'form: badForm');
    for (const id of [2 ** 31, -1, 0.5, '1e9', Number.NaN])
      assert.match(await told(articleId, { articleId: id }), /badValue/);
    const odd = aSender({ ip: '\ud800'.repeat(1000), userAgent: '\u0000'.repeat(1e6), host: '' });
    assert.equal(await told(articleId, {}, { from: odd }), 'published');
    assert.equal((await rows()).length, 1);
  });
});
