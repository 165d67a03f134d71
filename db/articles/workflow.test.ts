import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  aDraft,
  aPublishedArticle,
  aUser,
  contentOf,
  CONTRIBUTOR,
  edit,
  EDITOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { auditLog } from '../audit/schema.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { getFront } from '../front/queries.ts';
import { pinToFront } from '../front/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { getWorkingCopy, listNotes } from './desk.ts';
import { saveDraft } from './drafts.ts';
import { publishArticle, withdrawArticle } from './mutations.ts';
import { listPlans, planArticle } from './plans.ts';
import { Impossible } from './policy.ts';
import { getArticleAddress, getPublishedArticle, listArticlesById, listPublishedArticles } from './queries.ts';
import { listRevisions } from './revisions.ts';
import { archiveArticle, askChanges, readyArticle, reopenArticle, submitArticle } from './workflow.ts';

useTestDatabase();

const stateOf = async (id: number) => {
  const copy = await getWorkingCopy(EDITOR, id);
  return copy && `${copy.state}${copy.changesAsked ? ', changes asked' : ''}`;
};
const isImpossible = (code: string) => (error: unknown) => error instanceof Impossible && error.code === code;

describe('The way through the desk', () => {
  test('a contributor sends a piece, changes are asked for, he makes them, and it is ready and published', async () => {
    const id = await aDraft();
    await submitArticle(CONTRIBUTOR, id);
    assert.equal(await stateOf(id), 'review');
    const inReview = await getWorkingCopy(CONTRIBUTOR, id);
    assert.deepEqual([inReview?.may.edit, inReview?.may.submit, inReview?.may.note], [false, false, true]);
    const save = { from: 2, content: await contentOf(id) };
    await assert.rejects(saveDraft(CONTRIBUTOR, id, save), Refused, 'he may look on, not write');
    await askChanges(EDITOR, id, { text: 'Where is the source?', now: NOON });
    assert.equal(await stateOf(id), 'draft, changes asked');
    assert.deepEqual(await listNotes(CONTRIBUTOR, id), [
      { id: 1, text: 'Where is the source?', by: 'The editor', at: NOON },
    ]);
    const changed = { ...(await contentOf(id)), sources: ['UN'] };
    assert.equal((await saveDraft(CONTRIBUTOR, id, { from: 2, content: changed })).outcome, 'saved');
    await submitArticle(CONTRIBUTOR, id);
    assert.equal(await stateOf(id), 'review', 'nothing is asked any more');
    await readyArticle(EDITOR, id);
    assert.equal(await stateOf(id), 'ready');
    await publishArticle(EDITOR, id, NOON);
    assert.equal(await stateOf(id), 'published');
    const { items } = await listRevisions(CONTRIBUTOR, id, { limit: 10 });
    assert.deepEqual(
      items.map(({ version, kind }) => `${version} ${kind}`),
      ['3 published', '2 review', '1 save'],
    );
  });

  test('an editor reopens what is in review, ready or scheduled, and its plan is gone', async () => {
    const id = await aDraft();
    for (const step of [submitArticle, readyArticle]) {
      await step(EDITOR, id);
      await reopenArticle(EDITOR, id);
      assert.equal(await stateOf(id), 'draft');
    }
    await planArticle(EDITOR, id, { action: 'publish', at: NOON, now: hoursBefore(1) });
    assert.equal(await stateOf(id), 'scheduled');
    await reopenArticle(EDITOR, id);
    assert.equal(await stateOf(id), 'draft');
    assert.deepEqual(
      (await listPlans(EDITOR, id)).map((plan) => plan.state),
      ['cancelled'],
    );
  });

  test('an editor edits while it is in review, and it stays there', async () => {
    const id = await aDraft();
    await submitArticle(CONTRIBUTOR, id);
    await edit(id, { headline: 'A better one' });
    assert.equal(await stateOf(id), 'review');
  });

  test('nobody takes a step that does not start where the piece is, nor asks for changes without a word', async () => {
    const id = await aDraft();
    await assert.rejects(askChanges(EDITOR, id, 'Why?'), isImpossible('state'));
    await assert.rejects(reopenArticle(EDITOR, id), isImpossible('state'));
    await submitArticle(EDITOR, id);
    await assert.rejects(submitArticle(EDITOR, id), Refused);
    await assert.rejects(askChanges(EDITOR, id, '  '), isImpossible('note'));
    await assert.rejects(archiveArticle(EDITOR, id), Refused);
    await publishArticle(EDITOR, id, NOON);
    for (const step of [readyArticle, reopenArticle, submitArticle]) await assert.rejects(step(EDITOR, id), Refused);
  });

  test('of two editors who press at once one is too late, and it is written down once', async () => {
    const id = await aDraft();
    const both = await Promise.allSettled([submitArticle(EDITOR, id), submitArticle(CONTRIBUTOR, id)]);
    assert.deepEqual(both.map((one) => one.status).toSorted(), ['fulfilled', 'rejected']);
    const rows = await db().select({ verb: auditLog.verb }).from(auditLog).where(eq(auditLog.verb, 'submitArticle'));
    assert.equal(rows.length, 1);
  });

  test('a contributor judges nothing, nor does a moderator or an editor of another language', async () => {
    const id = await aDraft();
    await submitArticle(CONTRIBUTOR, id);
    for (const actor of [CONTRIBUTOR, await aUser('moderator'), { ...EDITOR, locales: ['fa'] as const }]) {
      await assert.rejects(askChanges(actor, id, 'No'), Refused);
      await assert.rejects(readyArticle(actor, id), Refused);
      await assert.rejects(reopenArticle(actor, id), Refused);
    }
    assert.equal(await stateOf(id), 'review');
  });

  test('every step leaves a line that says who, from where and whereto', async () => {
    const id = await aDraft();
    await submitArticle(CONTRIBUTOR, id);
    await readyArticle(EDITOR, id);
    await publishArticle(EDITOR, id, NOON);
    await archiveArticle(EDITOR, id);
    await withdrawArticle(EDITOR, id, 'A hoax');
    const { verb, actorId, before, after } = auditLog;
    const rows = await db().select({ verb, actorId, before, after }).from(auditLog).orderBy(auditLog.id);
    assert.deepEqual(
      rows.slice(-5).map((row) => [row.verb, row.actorId, row.before.state, row.after.state]),
      [
        ['submitArticle', CONTRIBUTOR.id, 'draft', 'review'],
        ['readyArticle', EDITOR.id, 'review', 'ready'],
        ['publishArticle', EDITOR.id, 'ready', 'published'],
        ['archiveArticle', EDITOR.id, 'published', 'archived'],
        ['withdrawArticle', EDITOR.id, 'archived', 'withdrawn'],
      ],
    );
  });
});

describe('An archived piece', () => {
  test('a reader finds it at its address and in no list, pinned or not; published again it is where its date puts it', async () => {
    const [old, id] = [
      await aPublishedArticle({ at: hoursBefore(1) }),
      await aPublishedArticle({ at: hoursBefore(2) }),
    ];
    await pinToFront(EDITOR, { locale: 'en', slot: 'choice', articleId: id, position: 0, startsAt: hoursBefore(9) });
    const listed = async () => (await listPublishedArticles({ locale: 'en', limit: 9 })).items.map((piece) => piece.id);
    const onFront = async () =>
      Object.values(await getFront('en', NOON))
        .flat()
        .map((piece) => piece.id);
    assert.deepEqual([(await onFront())[0], await listed()], [id, [old, id]]);
    await archiveArticle(EDITOR, id);
    assert.deepEqual([await onFront(), await listed(), await listArticlesById([id], 'en')], [[old], [old], []]);
    assert.equal((await getPublishedArticle('en', id))?.id, id);
    assert.equal((await getArticleAddress(id))?.section, 'news');
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual([(await onFront())[0], await listed()], [old, [old, id]]);
    assert.deepEqual((await getPublishedArticle('en', id))?.publishedAt, hoursBefore(2));
  });
});
