import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { and, asc, eq, gt } from 'drizzle-orm';
import { aPublishedArticle, CONTRIBUTOR, EDITOR, HOUR, hoursBefore, NOON } from '../../e2e/factories.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { db } from '../client.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { excludeFromRanks, foldViews, includeInRanks, rankViews, recordViews } from './mutations.ts';
import { listMostViewed } from './queries.ts';
import { viewDays, viewExclusions, viewHours, viewRanks, type Window } from './schema.ts';

useTestDatabase();

const SECOND = 1000;
const DAY = 24 * HOUR;

const record = (articleId: number, at: Date, views = 1) => recordViews(SYSTEM, [{ articleId, at, views }]);
const later = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

/** Views of the piece in each window as of an instant; a list it does not stand in is left out. */
async function standing(articleId: number, now: Date): Promise<Partial<Record<Window, number>>> {
  await rankViews(SYSTEM, 'en', now);
  const rows = await db()
    .select({ window: viewRanks.window, views: viewRanks.views })
    .from(viewRanks)
    .where(and(eq(viewRanks.locale, 'en'), eq(viewRanks.articleId, articleId)));
  return Object.fromEntries(rows.map((row) => [row.window, row.views]));
}

const dayIds = async () => (await listMostViewed('en', 50))[0]?.items.map((piece) => piece.id);

describe('A view', () => {
  /** At the turn of an hour, just after and before it, in its midst; at midnight; on days when clocks change. */
  const MOMENTS = [
    '2018-10-01T12:00:00.000Z',
    '2018-10-01T12:00:00.001Z',
    '2018-10-01T12:29:31.500Z',
    '2018-10-01T12:59:59.999Z',
    '2018-10-01T23:59:59.999Z',
    '2018-10-02T00:00:00.000Z',
    '2018-03-24T22:30:00.000Z',
    '2018-10-27T21:30:00.000Z',
    '2018-10-28T01:30:00.000Z',
    '2018-12-31T23:59:30.000Z',
  ].map((moment) => new Date(moment));

  test('leaves Day when it is 24 hours and a second old, and stays in Week', async () => {
    for (const moment of MOMENTS) {
      const id = await aPublishedArticle();
      await record(id, moment);
      assert.deepEqual(await standing(id, moment), { day: 1, week: 1, month: 1 });
      assert.deepEqual(await standing(id, later(moment, 23 * HOUR)), { day: 1, week: 1, month: 1 });
      assert.deepEqual(await standing(id, later(moment, DAY + SECOND)), { week: 1, month: 1 });
    }
  });

  test('leaves Week after 7 times 24 hours, and Month after 30 times', async () => {
    for (const moment of MOMENTS) {
      const id = await aPublishedArticle();
      await record(id, moment);
      assert.deepEqual(await standing(id, later(moment, 7 * DAY - HOUR)), { week: 1, month: 1 });
      assert.deepEqual(await standing(id, later(moment, 7 * DAY + SECOND)), { month: 1 });
      assert.deepEqual(await standing(id, later(moment, 30 * DAY - HOUR)), { month: 1 });
      assert.deepEqual(await standing(id, later(moment, 30 * DAY + SECOND)), {});
    }
  });

  test('an hour each around a change of the clocks: Day is never an hour longer or shorter', async () => {
    const id = await aPublishedArticle();
    const start = new Date('2018-10-26T20:00:00Z');
    for (let hour = 0; hour < 80; hour += 1) {
      const now = later(start, hour * HOUR);
      // On the hour, 24 whole ones; at half past, the one that is cut by the window's edge is left out for the one begun.
      const day = Math.min(hour, 24);
      assert.equal((await standing(id, now)).day ?? 0, day, now.toISOString());
      await record(id, later(now, HOUR / 2));
      assert.equal((await standing(id, later(now, HOUR / 2))).day, Math.min(day + 1, 24));
    }
  });
});

describe('Pages that show the lists', () => {
  const tagsSince = async (last: number) => {
    const rows = await db()
      .select({ tag: invalidations.tag, soft: invalidations.soft })
      .from(invalidations)
      .where(gt(invalidations.id, last))
      .orderBy(asc(invalidations.id));
    return rows.map(({ tag, soft }) => `${tag} ${soft ? 'soft' : 'hard'}`);
  };

  test('are made again only when an order that they show changed', async () => {
    const ids: number[] = [];
    for (let place = 1; place <= 13; place += 1) {
      const id = await aPublishedArticle({ at: hoursBefore(50) });
      await record(id, hoursBefore(2), 100 - place);
      ids.push(id);
    }
    const rank = async (now = NOON) => {
      const last = await getLastInvalidation();
      await rankViews(SYSTEM, 'en', now);
      return tagsSince(last);
    };
    const FULL = 'most-viewed:en soft';
    assert.deepEqual(await rank(), [FULL, 'rail:en soft']);
    assert.deepEqual(await rank(later(NOON, 60 * SECOND)), []);
    await record(ids[12] as number, hoursBefore(1), 1);
    assert.deepEqual(await rank(), [FULL], 'place 12, which only the full list shows');
    await record(ids[1] as number, hoursBefore(1), 2);
    assert.deepEqual(await rank(), [FULL, 'rail:en soft'], 'place 1');
    assert.deepEqual(await rank(later(NOON, 23 * HOUR)), [FULL, 'rail:en soft'], 'Day is nearly empty');
  });
});

describe('An editor', () => {
  test('keeps a piece out of the lists at once with a reason, and lets it in again', async () => {
    const [a, b] = [await aPublishedArticle(), await aPublishedArticle()];
    await record(a, hoursBefore(1), 5);
    await record(b, hoursBefore(1), 3);
    await rankViews(SYSTEM, 'en', NOON);
    const last = await getLastInvalidation();
    await excludeFromRanks(EDITOR, a, ' Shared by a network of robots ');
    assert.deepEqual(await dayIds(), [b]);
    const tags = await db()
      .select({ tag: invalidations.tag })
      .from(invalidations)
      .where(and(gt(invalidations.id, last), eq(invalidations.soft, false)));
    assert.deepEqual(tags.map(({ tag }) => tag).toSorted(), ['most-viewed:en', 'rail:en']);
    await record(a, hoursBefore(1), 5);
    await rankViews(SYSTEM, 'en', NOON);
    assert.deepEqual(await dayIds(), [b]);
    const [kept] = await db().select({ reason: viewExclusions.reason }).from(viewExclusions);
    assert.equal(kept?.reason, 'Shared by a network of robots');
    await includeInRanks(EDITOR, a);
    await rankViews(SYSTEM, 'en', NOON);
    assert.deepEqual(await dayIds(), [a, b]);
    assert.equal((await standing(a, NOON)).day, 10, 'its views were counted meanwhile');
  });

  test('has to say why, and may change the reason; others may not', async () => {
    const id = await aPublishedArticle();
    await assert.rejects(excludeFromRanks(EDITOR, id, ' '), /reason/);
    await assert.rejects(excludeFromRanks(EDITOR, 987_654, 'Why'), /no article/);
    await assert.rejects(excludeFromRanks(CONTRIBUTOR, id, 'Why'), Refused);
    await assert.rejects(includeInRanks(CONTRIBUTOR, id), Refused);
    await excludeFromRanks(EDITOR, id, 'One');
    await excludeFromRanks(EDITOR, id, 'Two');
    assert.deepEqual(await db().select({ reason: viewExclusions.reason }).from(viewExclusions), [{ reason: 'Two' }]);
  });
});

describe('Old hours', () => {
  const hours = () =>
    db()
      .select({ id: viewHours.articleId, at: viewHours.hour, views: viewHours.views })
      .from(viewHours)
      .orderBy(asc(viewHours.articleId), asc(viewHours.hour));
  const days = () =>
    db()
      .select({ id: viewDays.articleId, at: viewDays.day, views: viewDays.views })
      .from(viewDays)
      .orderBy(asc(viewDays.articleId), asc(viewDays.day));

  test('are folded into UTC days after 35 days, once, and later ones are added', async () => {
    const [a, b] = [await aPublishedArticle(), await aPublishedArticle()];
    const young = new Date('2018-08-27T00:00:00Z');
    await record(a, new Date('2018-08-25T00:00:00Z'), 1);
    await record(a, new Date('2018-08-25T23:59:59Z'), 2);
    await record(a, new Date('2018-08-26T23:59:59Z'), 4);
    await record(a, young, 8);
    await record(b, new Date('2018-08-25T12:00:00Z'), 16);
    const folded = [
      { id: a, at: new Date('2018-08-25T00:00:00Z'), views: 3 },
      { id: a, at: new Date('2018-08-26T00:00:00Z'), views: 4 },
      { id: b, at: new Date('2018-08-25T00:00:00Z'), views: 16 },
    ];
    for (const now of [NOON, NOON, later(NOON, 11 * HOUR)]) {
      await foldViews(SYSTEM, now);
      assert.deepEqual(await days(), folded);
      assert.deepEqual(await hours(), [{ id: a, at: young, views: 8 }]);
    }
    await record(b, new Date('2018-08-25T13:00:00Z'), 1);
    await foldViews(SYSTEM, NOON);
    assert.equal((await days())[2]?.views, 17);
    await foldViews(SYSTEM, later(NOON, 12 * HOUR));
    assert.deepEqual(await hours(), []);
    assert.equal((await days()).length, 4);
  });

  test('are in no list by then, and folding is the machine’s', async () => {
    const id = await aPublishedArticle();
    for (let day = 0; day < 40; day += 1) await record(id, hoursBefore(24 * day + 0.5));
    const before = await standing(id, NOON);
    await foldViews(SYSTEM, NOON);
    assert.deepEqual(await standing(id, NOON), before);
    assert.deepEqual(before, { day: 1, week: 7, month: 30 });
    assert.equal((await hours()).length + (await days()).length, 40);
    await assert.rejects(foldViews(EDITOR, NOON), Refused);
  });
});
