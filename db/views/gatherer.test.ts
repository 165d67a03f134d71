import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anArticle, aPublishedArticle, EDITOR, HOUR, NOON } from '../../e2e/factories.ts';
import { moveArticle, publishArticle, withdrawArticle } from '../articles/mutations.ts';
import { SYSTEM } from '../auth/policy.ts';
import { db, execute } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { NETWORK_RATE, VISITOR_RATE } from './drops.ts';
import { Gatherer, type ViewReport } from './gatherer.ts';
import { forgetSeen } from './mutations.ts';
import { viewDrops, viewHours, viewSeen } from './schema.ts';

useTestDatabase();

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0';
const MINUTE = 60_000;

/** A clock that a test turns on. */
function aClock(from = NOON) {
  let time = from.getTime();
  return { now: () => new Date(time), turn: (milliseconds: number) => void (time += milliseconds) };
}

/** A reader with an address of his own reads a piece. */
const aReport = (articleId: number, reader = 1, overrides: Partial<ViewReport> = {}): ViewReport => ({
  articleId,
  ip: `10.0.${Math.floor(reader / 250)}.${reader % 250}`,
  userAgent: FIREFOX,
  host: 'paper.example',
  origin: 'https://paper.example',
  secFetchSite: 'same-origin',
  automation: false,
  staff: false,
  ...overrides,
});

/** What has been counted of each piece. */
async function counts(): Promise<Record<number, number>> {
  const rows = await db().select({ id: viewHours.articleId, views: viewHours.views }).from(viewHours);
  const byId = Map.groupBy(rows, (row) => row.id);
  return Object.fromEntries([...byId].map(([id, own]) => [id, own.reduce((sum, row) => sum + row.views, 0)]));
}

async function drops(): Promise<Record<string, number>> {
  const rows = await db()
    .select({ day: viewDrops.day, reason: viewDrops.reason, dropped: viewDrops.dropped })
    .from(viewDrops);
  return Object.fromEntries(rows.map((row) => [`${row.day} ${row.reason}`, row.dropped]));
}

describe('A reader', () => {
  test('who loads a piece a hundred times counts once', async () => {
    const id = await aPublishedArticle();
    const { now, turn } = aClock();
    const gatherer = new Gatherer({ now });
    for (let load = 0; load < 100; load += 1) {
      await gatherer.gather(aReport(id));
      turn(5000);
      if (load % 10 === 0) await gatherer.flush();
    }
    await gatherer.stop();
    assert.deepEqual(await counts(), { [id]: 1 });
    assert.deepEqual(await drops(), { '2018-10-01 duplicate': 99 });
    assert.equal(gatherer.totals().counted, 1);
    assert.equal(gatherer.totals().dropped.duplicate, 99);
  });

  test('who asks twice at the same moment counts once', async () => {
    const id = await aPublishedArticle();
    const gatherer = new Gatherer(aClock());
    const answers = await Promise.all([gatherer.gather(aReport(id)), gatherer.gather(aReport(id))]);
    assert.deepEqual(answers, [undefined, 'duplicate']);
    await gatherer.stop();
    assert.deepEqual(await counts(), { [id]: 1 });
  });

  test('counts again on the next UTC day, in the hour in which he read', async () => {
    const id = await aPublishedArticle();
    const { now, turn } = aClock(new Date('2018-10-01T23:59:59.999Z'));
    const gatherer = new Gatherer({ now });
    assert.equal(await gatherer.gather(aReport(id)), undefined);
    turn(1);
    assert.equal(await gatherer.gather(aReport(id)), undefined);
    // Written much later, and yet of their hours.
    turn(5 * HOUR);
    await gatherer.stop();
    const rows = await db().select({ hour: viewHours.hour, views: viewHours.views }).from(viewHours);
    assert.deepEqual(rows.map((row) => [row.hour.toISOString(), row.views]).toSorted(), [
      ['2018-10-01T23:00:00.000Z', 1],
      ['2018-10-02T00:00:00.000Z', 1],
    ]);
  });

  test('of several pieces counts for each, and so do others; a piece that moves keeps what it has', async () => {
    const [a, b] = [await aPublishedArticle(), await aPublishedArticle()];
    const gatherer = new Gatherer(aClock());
    await gatherer.gather(aReport(a));
    await gatherer.gather(aReport(b));
    await gatherer.flush();
    await moveArticle(EDITOR, a, { slug: 'another' });
    await gatherer.gather(aReport(a, 2));
    await gatherer.gather(aReport(a, 1, { userAgent: `${FIREFOX} ` }));
    await gatherer.stop();
    assert.deepEqual(await counts(), { [a]: 3, [b]: 1 });
  });
});

describe('Nothing is counted', () => {
  test('that has a reason against it, and each reason has its counter', async () => {
    const id = await aPublishedArticle();
    const clock = aClock();
    const gatherer = new Gatherer(clock);
    const gather = (overrides: Partial<ViewReport>, reader = 1) => gatherer.gather(aReport(id, reader, overrides));
    assert.equal(await gather({ origin: 'https://other.example' }), 'foreign-origin');
    for (const articleId of [await anArticle(), 0, -1, 1.5, NaN, Infinity, 2 ** 31, 2 ** 53, 987_654])
      assert.equal(await gather({ articleId }), 'unknown-article', String(articleId));
    assert.equal(await gather({ userAgent: 'curl/8.5.0' }), 'robot');
    assert.equal(await gather({ automation: true }), 'automation');
    assert.equal(await gather({ staff: true }), 'staff');
    assert.equal(await gather({}), undefined);
    assert.equal(await gather({}), 'duplicate');
    clock.turn(24 * HOUR);
    for (let view = 0; view < VISITOR_RATE; view += 1) await gather({ articleId: 0 }, 2);
    assert.equal(await gather({}, 2), 'rate');
    clock.turn(MINUTE);
    assert.equal(await gather({}, 2), undefined);
    await gatherer.stop();
    assert.deepEqual(await counts(), { [id]: 2 });
    assert.deepEqual(await drops(), {
      '2018-10-01 foreign-origin': 1,
      '2018-10-01 unknown-article': 9,
      '2018-10-01 robot': 1,
      '2018-10-01 automation': 1,
      '2018-10-01 staff': 1,
      '2018-10-01 duplicate': 1,
      '2018-10-02 unknown-article': VISITOR_RATE,
      '2018-10-02 rate': 1,
    });
  });

  test('beyond a network’s rate, whatever names its browsers take', async () => {
    const id = await aPublishedArticle();
    const gatherer = new Gatherer(aClock());
    const answers: unknown[] = [];
    for (let name = 0; name <= NETWORK_RATE; name += 1)
      answers.push(await gatherer.gather(aReport(id, 1, { userAgent: `${FIREFOX} ${name}` })));
    assert.deepEqual(answers.slice(-2), [undefined, 'rate']);
    await gatherer.stop();
    assert.deepEqual(await counts(), { [id]: NETWORK_RATE });
  });

  test('of a piece that is withdrawn before the views are written, and from soon after at all', async () => {
    const id = await aPublishedArticle();
    const { now, turn } = aClock();
    const gatherer = new Gatherer({ now });
    await gatherer.gather(aReport(id));
    await withdrawArticle(EDITOR, id, 'A hoax');
    await gatherer.flush();
    turn(11_000);
    assert.equal(await gatherer.gather(aReport(id, 2)), 'unknown-article');
    await gatherer.stop();
    assert.deepEqual([await counts(), await drops()], [{}, { '2018-10-01 unknown-article': 2 }]);
  });

  test('of a draft; once it is published readers count within seconds', async () => {
    const id = await anArticle();
    const { now, turn } = aClock();
    const gatherer = new Gatherer({ now });
    assert.equal(await gatherer.gather(aReport(id)), 'unknown-article');
    await publishArticle(EDITOR, id, NOON);
    turn(11_000);
    assert.equal(await gatherer.gather(aReport(id)), undefined);
    await gatherer.stop();
  });
});

describe('Nothing is lost or counted twice', () => {
  test('when a process stops and another begins', async () => {
    const id = await aPublishedArticle();
    const first = new Gatherer(aClock());
    for (let reader = 0; reader < 30; reader += 1) await first.gather(aReport(id, reader));
    await first.stop();
    const second = new Gatherer(aClock());
    for (let reader = 20; reader < 50; reader += 1) await second.gather(aReport(id, reader));
    await second.stop();
    assert.deepEqual([await counts(), await drops()], [{ [id]: 50 }, { '2018-10-01 duplicate': 10 }]);
    assert.deepEqual([second.totals().counted, second.totals().dropped.duplicate], [20, 10]);
  });

  test('when two gather the same readers at the same time', async () => {
    const ids = [await aPublishedArticle(), await aPublishedArticle(), await aPublishedArticle()];
    const both = [new Gatherer(aClock()), new Gatherer(aClock())];
    for (let reader = 0; reader < 80; reader += 1) {
      for (const id of ids) await Promise.all(both.map((one) => one.gather(aReport(id, reader))));
      if (reader % 9 === 0) await Promise.all(both.map((one) => one.flush()));
    }
    await Promise.all(both.map((one) => one.stop()));
    assert.deepEqual(await counts(), Object.fromEntries(ids.map((id) => [id, 80])));
    assert.deepEqual(await drops(), { '2018-10-01 duplicate': 240 });
  });

  test('when the database is away for a while', async () => {
    const id = await aPublishedArticle();
    const gatherer = new Gatherer(aClock());
    await gatherer.gather(aReport(id, 1));
    await gatherer.gather(aReport(id, 1));
    await execute('alter table view_seen rename to view_away');
    await assert.rejects(gatherer.flush());
    await gatherer.gather(aReport(id, 2));
    await assert.rejects(gatherer.flush());
    assert.deepEqual([gatherer.totals().waiting, gatherer.totals().failures], [2, 2]);
    assert.deepEqual(await counts(), {});
    await execute('alter table view_away rename to view_seen');
    await gatherer.stop();
    assert.deepEqual([await counts(), await drops()], [{ [id]: 2 }, { '2018-10-01 duplicate': 1 }]);
    assert.equal(gatherer.totals().waiting, 0);
  });

  test('but the oldest, counted as such, when more wait than there is room for', async () => {
    const id = await aPublishedArticle();
    const gatherer = new Gatherer({ ...aClock(), limit: 10 });
    for (let reader = 0; reader < 15; reader += 1) assert.equal(await gatherer.gather(aReport(id, reader)), undefined);
    assert.equal(gatherer.totals().waiting, 10);
    await gatherer.flush();
    assert.deepEqual([await counts(), await drops()], [{ [id]: 10 }, { '2018-10-01 overload': 5 }]);
    assert.equal(await gatherer.gather(aReport(id, 0)), undefined, 'who was given up may count yet');
    assert.equal(await gatherer.gather(aReport(id, 14)), 'duplicate');
    await gatherer.stop();
    assert.deepEqual(await counts(), { [id]: 11 });
  });

  test('when thousands wait', async () => {
    const id = await aPublishedArticle();
    const gatherer = new Gatherer(aClock());
    await Promise.all(Array.from({ length: 2500 }, (_, reader) => gatherer.gather(aReport(id, reader))));
    await gatherer.stop();
    assert.deepEqual(await counts(), { [id]: 2500 });
  });

  test('who has been seen is forgotten before it is 48 hours old, and never on the day itself', async () => {
    const id = await aPublishedArticle();
    const { now, turn } = aClock(new Date('2018-10-01T00:00:00Z'));
    const gatherer = new Gatherer({ now });
    const days = async () => {
      await gatherer.flush();
      await forgetSeen(SYSTEM, now());
      return (await db().select({ day: viewSeen.day }).from(viewSeen)).map((row) => row.day).toSorted();
    };
    await gatherer.gather(aReport(id));
    turn(48 * HOUR - 1);
    assert.deepEqual(await days(), ['2018-10-01']);
    turn(1);
    await gatherer.gather(aReport(id));
    assert.deepEqual(await days(), ['2018-10-03']);
  });
});
