import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { db, disconnect, execute, transaction } from './client.ts';
import { migrate } from './migrate.ts';
import { settings } from './site/schema.ts';
import { useTestDatabase } from './testing.ts';

useTestDatabase();

const put = (name: string, value: unknown = 0) => db().insert(settings).values({ name, value, changedAt: new Date() });
const names = async () => {
  const rows = await db().select({ name: settings.name }).from(settings);
  return rows.map((row) => row.name).toSorted();
};
const numberOf = async (name: string) => {
  const [row] = await db().select({ value: settings.value }).from(settings).where(eq(settings.name, name));
  return row?.value as number;
};

describe('A transaction', () => {
  test('what fails half way leaves nothing, and the next one works', async () => {
    const broken = transaction(async () => {
      await put('half');
      throw new Error('No paper');
    });
    await assert.rejects(broken, /No paper/);
    assert.deepEqual(await names(), []);
    await transaction(() => put('whole'));
    assert.deepEqual(await names(), ['whole']);
  });

  test('what the database refuses leaves nothing either', async () => {
    const twice = transaction(async () => {
      await put('one');
      await put('one');
    });
    await assert.rejects(twice);
    assert.deepEqual(await names(), []);
  });

  test('a nested one joins: its work is seen around it, and goes with it', async () => {
    const outer = transaction(async (tx) => {
      await transaction(async (inner) => {
        assert.equal(inner, tx);
        await put('inner');
      });
      assert.deepEqual(await names(), ['inner']);
      throw new Error('Outer');
    });
    await assert.rejects(outer, /Outer/);
    assert.deepEqual(await names(), []);
  });

  test('a nested one that fails takes the outer one along', async () => {
    const outer = transaction(async () => {
      await put('outer');
      await transaction(async () => {
        await put('inner');
        throw new Error('Inner');
      });
    });
    await assert.rejects(outer, /Inner/);
    assert.deepEqual(await names(), []);
  });

  test('two at once do not mix: nobody outside sees what is not finished', async () => {
    const slow = transaction(async () => {
      await put('slow 1');
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
      await put('slow 2');
      return names();
    });
    const outside: string[][] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await setImmediate();
      outside.push(await names());
    }
    const quick = transaction(() => put('quick').then(names));
    await Promise.all([slow, quick]);
    for (const seen of outside) assert.ok(seen.length === 0 || seen.includes('slow 2'), seen.join());
    assert.deepEqual(await names(), ['quick', 'slow 1', 'slow 2']);
  });

  test('fifty that count up one row lose no count, and one that fails among them holds nobody up', async () => {
    await transaction(() => put('count', 0));
    const countUp = () =>
      transaction(async (tx) => {
        // A row that is being changed is waited for; then it is read as it is.
        await tx.update(settings).set({ changedAt: new Date() }).where(eq(settings.name, 'count'));
        const value = (await numberOf('count')) + 1;
        await setImmediate();
        await tx.update(settings).set({ value }).where(eq(settings.name, 'count'));
      });
    const failing = () => transaction(() => Promise.reject(new Error('Not this one')));
    const results = await Promise.allSettled(
      [...Array(50).keys()].map((number) => (number === 7 ? failing() : countUp())),
    );
    assert.equal(results.filter((result) => result.status === 'rejected').length, 1);
    assert.equal(await numberOf('count'), 49);
  });

  test('after a pause in the day’s work the connection opens anew', async () => {
    await transaction(() => put('before'));
    await disconnect();
    assert.deepEqual(await names(), ['before']);
  });
});

describe('The schema', () => {
  test('a second migration finds nothing to do and harms nothing', async () => {
    await transaction(() => put('kept'));
    await Promise.all([migrate(), migrate()]);
    assert.deepEqual(await names(), ['kept']);
  });

  test('what refers to nothing is refused by the database', async () => {
    await assert.rejects(execute(`insert into topic_pins (topic_id, article_id, position) values (1, 1, 1)`));
  });
});
