import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gt } from 'drizzle-orm';
import { aPublishedArticle, EDITOR, HOUR, hoursBefore, NOON } from '../../e2e/factories.ts';
import { withdrawArticle } from '../articles/mutations.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { db } from '../client.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { rankViews, recordViews } from './mutations.ts';
import { listMostViewed } from './queries.ts';
import { viewHours } from './schema.ts';

useTestDatabase();

const record = (articleId: number, hoursAgo: number, views = 1) =>
  recordViews(SYSTEM, [{ articleId, at: hoursBefore(hoursAgo), views }]);

/** Ranks as of noon and answers the three lists by id. */
async function lists(now = NOON) {
  await rankViews(SYSTEM, 'en', now);
  const [day, week, month] = await listMostViewed('en', 10);
  const ids = (list: typeof day) => list?.items.map((piece) => piece.id) ?? [];
  return { day: ids(day), week: ids(week), month: ids(month) };
}

describe('Most Viewed', () => {
  test('a view leaves each list when its window has passed, and no other', async () => {
    const ids: number[] = [];
    for (let index = 0; index < 7; index += 1) ids.push(await aPublishedArticle({ at: hoursBefore(index) }));
    const ages = [0, 23.9, 24.1, 7 * 24 - 0.1, 7 * 24 + 0.1, 30 * 24 - 0.1, 30 * 24 + 0.1];
    // The older the view the more there are, so that the order shows which were counted.
    for (const [index, age] of ages.entries()) await record(ids[index] as number, age, index + 1);
    const newest = (count: number) => ids.slice(0, count).toReversed();
    assert.deepEqual(await lists(), { day: newest(2), week: newest(4), month: newest(6) });
  });

  test('views of one hour add up, and equal sums go to the newer piece', async () => {
    const older = await aPublishedArticle({ at: hoursBefore(5) });
    const newer = await aPublishedArticle({ at: hoursBefore(4) });
    await record(older, 1, 2);
    await record(newer, 1, 2);
    assert.deepEqual((await lists()).day, [newer, older]);
    await recordViews(SYSTEM, [
      { articleId: older, at: hoursBefore(1), views: 1 },
      { articleId: older, at: hoursBefore(0.9), views: 1 },
    ]);
    assert.deepEqual((await lists()).day, [older, newer]);
    const rows = await db().select({ hour: viewHours.hour }).from(viewHours);
    assert.ok(rows.every(({ hour }) => hour.getTime() % HOUR === 0));
  });

  test('views to come are not counted', async () => {
    const id = await aPublishedArticle();
    await record(id, -2);
    assert.deepEqual((await lists()).month, []);
  });

  test('a withdrawn piece leaves the list at once, before anything is ranked again', async () => {
    const [a, b] = [await aPublishedArticle(), await aPublishedArticle()];
    await record(a, 1, 5);
    await record(b, 1, 3);
    assert.deepEqual((await lists()).day, [a, b]);
    await withdrawArticle(EDITOR, a, 'A hoax');
    const [day] = await listMostViewed('en', 10);
    assert.deepEqual(
      day?.items.map((piece) => piece.id),
      [b],
    );
    assert.deepEqual((await lists()).day, [b]);
  });

  test('a reader gets as many as were asked for, ranked as of an hour that is told', async () => {
    for (let index = 0; index < 4; index += 1) await record(await aPublishedArticle(), index);
    await rankViews(SYSTEM, 'en', NOON);
    const [day, week] = await listMostViewed('en', 3);
    assert.equal(day?.items.length, 3);
    assert.deepEqual([day.window, day.computedAt, week?.window], ['day', NOON, 'week']);
    assert.deepEqual(
      (await listMostViewed('fa', 3)).map((list) => [list.computedAt, list.items]),
      [1, 2, 3].map(() => [null, []]),
    );
  });

  test('pages are made again only when an order changed', async () => {
    const [a, b] = [await aPublishedArticle(), await aPublishedArticle()];
    await record(a, 1, 5);
    await record(b, 1, 3);
    const tagsOf = async (changed: boolean) => {
      const before = await getLastInvalidation();
      assert.equal(await rankViews(SYSTEM, 'en', NOON), changed);
      return db()
        .select({ tag: invalidations.tag, soft: invalidations.soft })
        .from(invalidations)
        .where(gt(invalidations.id, before));
    };
    const stale = [
      { tag: 'most-viewed:en', soft: true },
      { tag: 'rail:en', soft: true },
    ];
    assert.deepEqual(await tagsOf(true), stale);
    assert.deepEqual(await tagsOf(false), []);
    await record(a, 1, 100);
    assert.deepEqual(await tagsOf(false), [], 'more views, the same order');
    await record(b, 1, 200);
    assert.deepEqual(await tagsOf(true), stale);
  });

  test('an editor cannot add views, nor rank', async () => {
    await assert.rejects(recordViews(EDITOR, []), Refused);
    await assert.rejects(rankViews(EDITOR, 'en', NOON), Refused);
  });
});
