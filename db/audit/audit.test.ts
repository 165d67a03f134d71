import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { aPerson, EDITOR, NOON } from '../../e2e/factories.ts';
import { changePassword } from '../auth/account.ts';
import { changePerson } from '../auth/mutations.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { verifyAudit } from './chain.ts';
import { recordAudit } from './mutations.ts';
import { listAudit } from './queries.ts';
import { auditHead, auditLog } from './schema.ts';

useTestDatabase();

/** Writes rows as the machine; answers their ids. */
async function someRows(total: number): Promise<number[]> {
  for (let number = 1; number <= total; number += 1) {
    const entry = { verb: 'publishArticle', subject: 'article', subjectId: number };
    await recordAudit(SYSTEM, { ...entry, before: { state: 'draft', b: 1, a: [{ z: null }] }, after: { at: NOON } });
  }
  const rows = await db().select({ id: auditLog.id }).from(auditLog).orderBy(auditLog.id);
  return rows.map(({ id }) => id);
}

describe('The log', () => {
  test('is whole when nobody has touched it, and empty it is whole too', async () => {
    assert.deepEqual(await verifyAudit(), { rows: 0, faults: [] });
    await someRows(5);
    assert.deepEqual(await verifyAudit(), { rows: 5, faults: [] });
  });

  test('stays whole when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, number) => recordAudit(SYSTEM, { verb: 'v', subject: `${number}` })),
    );
    assert.deepEqual(await verifyAudit(), { rows: 20, faults: [] });
  });

  test('names a row that was altered', async () => {
    const ids = await someRows(4);
    for (const [column, value] of Object.entries({ verb: 'other', subjectId: 99, after: { at: 'never' } })) {
      const id = ids[1] ?? 0;
      const [before] = await db()
        .select({ value: auditLog[column as 'verb'] })
        .from(auditLog)
        .where(eq(auditLog.id, id));
      await transaction((tx) =>
        tx
          .update(auditLog)
          .set({ [column]: value })
          .where(eq(auditLog.id, id)),
      );
      assert.deepEqual((await verifyAudit()).faults, [{ id, kind: 'altered' }], column);
      await transaction((tx) =>
        tx
          .update(auditLog)
          .set({ [column]: before?.value })
          .where(eq(auditLog.id, id)),
      );
    }
    assert.deepEqual((await verifyAudit()).faults, []);
  });

  test('names the gap where a row was taken out: first, middle, last, all', async () => {
    const [first = 0, second = 0, third = 0, last = 0] = await someRows(4);
    const takeOut = (id: number) =>
      transaction((tx) =>
        tx
          .delete(auditLog)
          .where(eq(auditLog.id, id))
          .then(() => undefined),
      );
    await takeOut(third);
    const after = { id: null, kind: 'missing' };
    assert.deepEqual((await verifyAudit()).faults, [{ id: last, kind: 'missing' }, after]);
    await takeOut(first);
    assert.deepEqual((await verifyAudit()).faults[0], { id: second, kind: 'missing' });
    await takeOut(last);
    await takeOut(second);
    assert.deepEqual((await verifyAudit()).faults, [after]);
  });

  test('shows that its end was cut off, also by somebody who writes a new end', async () => {
    const ids = await someRows(3);
    const [kept] = await db()
      .select({ hash: auditLog.hash })
      .from(auditLog)
      .where(eq(auditLog.id, ids[1] ?? 0));
    await transaction(async (tx) => {
      await tx.delete(auditLog).where(eq(auditLog.id, ids[2] ?? 0));
      await tx.update(auditHead).set({ rows: 2, hash: kept?.hash ?? '' });
    });
    assert.deepEqual((await verifyAudit()).faults, [{ id: null, kind: 'missing' }]);
  });

  test('has no row of what was not done', async () => {
    await assert.rejects(
      transaction(async () => {
        await recordAudit(SYSTEM, { verb: 'publishArticle', subject: 'article', subjectId: 1 });
        throw new Error('It went wrong');
      }),
    );
    assert.deepEqual(await verifyAudit(), { rows: 0, faults: [] });
  });
});

describe('An admin', () => {
  test('reads who did what, newest first, a page at a time, and of one thing alone', async () => {
    const [admin, person] = [await aPerson('admin', { name: 'Hana' }), await aPerson('author')];
    await changePerson(admin.actor, { id: person.actor.id, name: 'Rana', role: 'editor' });
    const { items, next } = await listAudit(admin.actor, { limit: 1 });
    assert.deepEqual([items[0]?.actor?.name, items[0]?.verb, items[0]?.after.role], ['Hana', 'changePerson', 'editor']);
    assert.equal(items[0]?.before.role, 'author');
    const older = await listAudit(admin.actor, { limit: 100, before: next });
    assert.ok(older.items.length > 1 && older.next === undefined);
    const own = await listAudit(admin.actor, { subject: 'user', subjectId: person.actor.id });
    assert.deepEqual(
      own.items.map(({ verb }) => verb),
      ['changePerson', 'joinNewsroom'],
    );
    assert.equal((await listAudit(admin.actor, { actorId: admin.actor.id })).items.length, 2);
    await assert.rejects(listAudit(EDITOR), Refused);
  });

  test('finds no secret and no address in it', async () => {
    const person = await aPerson('admin');
    const input = { present: person.password, password: 'another long enough secret' };
    await changePassword(person.actor, input, { sessionId: '' });
    const { items } = await listAudit(person.actor, { limit: 100 });
    const text = JSON.stringify(items.map(({ before, after }) => [before, after]));
    for (const secret of [person.password, input.password, person.email, 'argon2']) assert.ok(!text.includes(secret));
  });
});
