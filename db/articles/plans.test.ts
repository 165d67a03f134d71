import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  ADMIN,
  aDraft,
  aSection,
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
import { db, transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { getWorkingCopy } from './desk.ts';
import { saveDraft } from './drafts.ts';
import { publishArticle, unpublishArticle, withdrawArticle } from './mutations.ts';
import { cancelPlan, countDuePlans, listAllPlans, listPlans, type NewPlan, planArticle, runDuePlans } from './plans.ts';
import { Impossible } from './policy.ts';
import { getPublishedArticle, listPublishedArticles } from './queries.ts';
import { listRevisions } from './revisions.ts';
import { articlePlans, articles } from './schema.ts';
import { archiveArticle } from './workflow.ts';

useTestDatabase();

const minutesAfter = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const isImpossible = (code: string) => (error: unknown) => error instanceof Impossible && error.code === code;
/** Planned an hour before noon, for noon unless said otherwise. */
const plan = (id: number, overrides: Partial<NewPlan> = {}) =>
  planArticle(EDITOR, id, { action: 'publish', at: NOON, now: hoursBefore(1), ...overrides });
const stateOf = async (id: number) => (await getWorkingCopy(EDITOR, id))?.state;
const planStates = async (id: number) => (await listPlans(EDITOR, id)).map((one) => one.state).toReversed();
const headlineOf = async (id: number) => (await getPublishedArticle('en', id))?.headline;
const newestRevision = async (id: number) => (await listRevisions(EDITOR, id, { limit: 1 })).items[0]?.id ?? 0;
/** Makes the piece's publication fail: the working copy has no headline any more. */
const spoil = async (id: number) => edit(id, { headline: ' ' });

describe('An editor schedules', () => {
  test('a piece to be published: it waits, appears at its instant with that date, and once', async () => {
    const id = await aDraft();
    await plan(id);
    assert.equal(await stateOf(id), 'scheduled');
    await runDuePlans(minutesAfter(-1));
    assert.equal(await stateOf(id), 'scheduled');
    assert.equal(await countDuePlans(minutesAfter(-1)), 0);
    assert.equal(await countDuePlans(NOON), 1);
    await runDuePlans(minutesAfter(0.1));
    await runDuePlans(minutesAfter(1));
    assert.deepEqual([await stateOf(id), await planStates(id)], ['published', ['done']]);
    assert.deepEqual((await getPublishedArticle('en', id))?.publishedAt, NOON);
    const rows = await db()
      .select({ actorId: auditLog.actorId })
      .from(auditLog)
      .where(eq(auditLog.verb, 'publishArticle'));
    assert.deepEqual(rows, [{ actorId: null }], 'the machine did it');
  });

  test('what is written meanwhile is published with it', async () => {
    const id = await aDraft({ headline: 'One' });
    await plan(id);
    await edit(id, { headline: 'Two' });
    await runDuePlans(NOON);
    assert.equal(await headlineOf(id), 'Two');
  });

  test('a revision of a live piece: it appears as it is, and what was written meanwhile stays at the desk', async () => {
    const id = await aDraft({ headline: 'One' });
    await publishArticle(EDITOR, id, hoursBefore(2));
    const before = await contentOf(id);
    await saveDraft(CONTRIBUTOR, id, { from: 2, content: before }).catch(() => undefined);
    await saveDraft(EDITOR, id, { from: 2, content: { ...before, headline: 'Two' }, now: hoursBefore(1) });
    await plan(id, { revisionId: await newestRevision(id), told: true });
    await saveDraft(EDITOR, id, { from: 3, content: { ...before, headline: 'Three' }, now: hoursBefore(1) });
    assert.deepEqual([await stateOf(id), await headlineOf(id)], ['published', 'One'], 'readers go on reading');
    await runDuePlans(NOON);
    const piece = await getPublishedArticle('en', id);
    assert.deepEqual([piece?.headline, piece?.publishedAt, piece?.updatedAt], ['Two', hoursBefore(2), NOON]);
    const copy = await getWorkingCopy(EDITOR, id);
    assert.deepEqual([copy?.content.headline, copy?.version, copy?.publishedVersion], ['Three', 4, 3]);
  });

  test('the end of a piece: it leaves every list and answers at its address', async () => {
    const id = await aDraft();
    await plan(id);
    await plan(id, { action: 'expire', at: minutesAfter(60) });
    await runDuePlans(NOON);
    assert.equal((await listPublishedArticles({ locale: 'en', limit: 9 })).items.length, 1);
    await runDuePlans(minutesAfter(60));
    assert.deepEqual((await listPublishedArticles({ locale: 'en', limit: 9 })).items, []);
    assert.deepEqual([await stateOf(id), await planStates(id)], ['archived', ['done', 'done']]);
    assert.ok(await getPublishedArticle('en', id));
  });

  test('and takes it back: the piece is ready again, unless another plan waits', async () => {
    const id = await aDraft();
    const [first, second] = [await plan(id), await plan(id, { at: minutesAfter(5) })];
    await cancelPlan(EDITOR, first);
    assert.equal(await stateOf(id), 'scheduled');
    await cancelPlan(EDITOR, second);
    await cancelPlan(EDITOR, second);
    assert.deepEqual([await stateOf(id), await planStates(id)], ['ready', ['cancelled', 'cancelled']]);
    await runDuePlans(minutesAfter(60));
    assert.equal(await headlineOf(id), undefined);
    await assert.rejects(cancelPlan(EDITOR, 4711), { code: 'notFound' });
  });

  test('and publishes by hand before: the plan is gone, the one to end stays', async () => {
    const id = await aDraft();
    await plan(id);
    await plan(id, { action: 'expire', at: minutesAfter(60) });
    await publishArticle(EDITOR, id, hoursBefore(1));
    assert.deepEqual(await planStates(id), ['cancelled', 'waiting']);
    await unpublishArticle(EDITOR, id);
    assert.deepEqual(await planStates(id), ['cancelled', 'cancelled']);
  });

  test('nothing for the past, before the embargo, or of a revision that is not there; a contributor nothing at all', async () => {
    const id = await aDraft({ embargoAt: minutesAfter(30).toISOString() });
    await assert.rejects(plan(id, { at: hoursBefore(2) }), isImpossible('past'));
    await assert.rejects(plan(id, { at: new Date(NaN) }), isImpossible('past'));
    await assert.rejects(plan(id), isImpossible('embargo'));
    await assert.rejects(plan(id, { revisionId: 4711 }), isImpossible('revision'));
    const of = await newestRevision(await aDraft());
    await assert.rejects(plan(id, { revisionId: of }), isImpossible('revision'), 'of another piece');
    await assert.rejects(planArticle(CONTRIBUTOR, id, { action: 'publish', at: NOON, now: hoursBefore(1) }), Refused);
    const made = await plan(id, { at: minutesAfter(30) });
    await assert.rejects(cancelPlan(CONTRIBUTOR, made), Refused);
    assert.equal(await stateOf(id), 'scheduled');
  });

  test('a moved embargo holds a plan back until it is over', async () => {
    const id = await aDraft();
    await plan(id);
    await edit(id, { embargoAt: minutesAfter(3).toISOString() });
    await runDuePlans(NOON);
    assert.deepEqual([await stateOf(id), (await listPlans(EDITOR, id))[0]?.lastError], ['scheduled', 'embargo']);
    await runDuePlans(minutesAfter(1));
    await runDuePlans(minutesAfter(6));
    assert.equal(await stateOf(id), 'published');
  });

  test('and sees what waits and what failed, in order of time, of his languages and sections', async () => {
    const [first, second, other] = [await aDraft(), await aDraft({ headline: 'Second' }), await aSection()];
    const third = await aDraft({ sectionId: other });
    await plan(second, { at: minutesAfter(1) });
    await plan(first);
    await plan(third, { at: minutesAfter(2) });
    const ids = async (actor = EDITOR as Parameters<typeof listAllPlans>[0]) =>
      (await listAllPlans(actor, { limit: 9 })).map((one) => one.articleId);
    assert.deepEqual(await ids(), [first, second, third]);
    assert.deepEqual(await ids({ ...EDITOR, sections: [other] }), [third]);
    assert.deepEqual(await ids({ ...EDITOR, locales: ['fa'] }), []);
    // Administrators work everywhere, whatever they were limited to before.
    assert.deepEqual(await ids({ ...ADMIN, locales: ['fa'], sections: [other] }), [first, second, third]);
    await assert.rejects(listAllPlans(CONTRIBUTOR, { limit: 9 }), Refused);
    await assert.rejects(listPlans(await aUser('author'), first), Refused);
    const [one] = await listPlans(CONTRIBUTOR, second);
    assert.deepEqual([one?.headline, one?.plannedBy, one?.at], ['Second', 'The editor', minutesAfter(1)]);
  });
});

describe('The machine', () => {
  test('that was down does what it missed once, in order of time, with the dates that were planned', async () => {
    const [late, early, ended] = [await aDraft(), await aDraft(), await aDraft()];
    await plan(late, { at: minutesAfter(20) });
    await plan(early, { at: minutesAfter(10) });
    await plan(ended, { at: minutesAfter(5) });
    await plan(ended, { action: 'expire', at: minutesAfter(30) });
    await runDuePlans(minutesAfter(600));
    await runDuePlans(minutesAfter(601));
    const { items } = await listPublishedArticles({ locale: 'en', limit: 9 });
    assert.deepEqual(
      items.map((piece) => [piece.id, piece.publishedAt]),
      [
        [late, minutesAfter(20)],
        [early, minutesAfter(10)],
      ],
    );
    assert.equal(await stateOf(ended), 'archived');
    const rows = await db().select({ id: auditLog.subjectId, verb: auditLog.verb }).from(auditLog).orderBy(auditLog.id);
    assert.deepEqual(
      rows.slice(-4).map((row) => [row.id, row.verb]),
      [
        [ended, 'publishArticle'],
        [early, 'publishArticle'],
        [late, 'publishArticle'],
        [ended, 'archiveArticle'],
      ],
    );
  });

  test('tries again after 1, 5, 25 and 125 minutes, then says that it failed, and the piece is the desk’s again', async () => {
    const id = await aDraft();
    await plan(id);
    await spoil(id);
    const tries: number[] = [];
    for (let minute = 0; minute <= 400; minute += 1) {
      const before = (await listPlans(EDITOR, id))[0]?.attempts;
      await runDuePlans(minutesAfter(minute));
      if ((await listPlans(EDITOR, id))[0]?.attempts !== before) tries.push(minute);
    }
    assert.deepEqual(tries, [0, 1, 6, 31, 156]);
    const [failed] = await listAllPlans(EDITOR, { limit: 9 });
    assert.deepEqual([failed?.state, failed?.lastError, failed?.attempts], ['failed', 'headline', 5]);
    assert.equal(await stateOf(id), 'ready');
  });

  test('goes on with other pieces, and lets a piece’s later plans wait for the one that failed', async () => {
    const [id, other] = [await aDraft(), await aDraft()];
    await plan(id);
    await plan(id, { action: 'expire', at: minutesAfter(0.5) });
    await plan(other, { at: minutesAfter(0.2) });
    await spoil(id);
    await runDuePlans(minutesAfter(0.9));
    assert.deepEqual([await planStates(id), await stateOf(other)], [['waiting', 'waiting'], 'published']);
    await edit(id, { headline: 'Mended' });
    await runDuePlans(minutesAfter(2));
    assert.deepEqual([await planStates(id), await stateOf(id)], [['done', 'done'], 'archived']);
  });

  test('finds that the piece was withdrawn, or is not before readers, and says so at once', async () => {
    const [withdrawn, taken, archived] = [await aDraft(), await aDraft(), await aDraft()];
    for (const id of [withdrawn, taken, archived]) {
      await publishArticle(EDITOR, id, hoursBefore(3));
      await plan(id, { action: 'expire' });
    }
    await withdrawArticle(EDITOR, withdrawn, 'A hoax');
    await unpublishArticle(EDITOR, taken);
    await archiveArticle(EDITOR, archived);
    assert.deepEqual(
      (await Promise.all([withdrawn, taken, archived].map(planStates))).flat(),
      Array(3).fill('cancelled'),
    );
    // As if the plan had been made in the same moment.
    await transaction((tx) => tx.update(articlePlans).set({ state: 'waiting' }));
    await runDuePlans(NOON);
    const told = async (id: number) => {
      const [one] = await listPlans(EDITOR, id);
      return [one?.state, one?.lastError];
    };
    assert.deepEqual(await told(withdrawn), ['failed', 'withdrawn']);
    assert.deepEqual(await told(taken), ['failed', 'state']);
    assert.deepEqual(await told(archived), ['done', ''], 'what was wanted is so');
    assert.equal(await stateOf(withdrawn), 'withdrawn');
  });

  test('does it once though two processes do it at the same time', async () => {
    const ids: number[] = [];
    for (let number = 0; number < 6; number += 1) ids.push(await aDraft());
    for (const id of ids) await plan(id);
    const script = `
      const { runDuePlans } = await import('${import.meta.resolve('./plans.ts')}');
      const { disconnect } = await import('${import.meta.resolve('../client.ts')}');
      await runDuePlans(new Date(${NOON.getTime()}));
      await disconnect();
    `;
    const run = async () => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
      return (await once(child, 'close')) as [number | null, string | null];
    };
    const ends = await Promise.all([run(), run(), runDuePlans(NOON).then(() => [0, null] as const)]);
    assert.deepEqual(ends.flat(), [0, null, 0, null, 0, null]);
    const rows = await db()
      .select({ id: auditLog.subjectId })
      .from(auditLog)
      .where(eq(auditLog.verb, 'publishArticle'));
    assert.deepEqual(rows.map((row) => row.id).toSorted(), ids);
    const states = await db().select({ state: articles.state }).from(articles);
    assert.deepEqual([...new Set(states.map((row) => row.state))], ['published']);
  });
});
