import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { aPerson, aSender, HOUR, NOON } from '../../e2e/factories.ts';
import { db } from '../client.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { disablePerson, enablePerson } from './mutations.ts';
import { SYSTEM } from './policy.ts';
import { getSession } from './queries.ts';
import { users } from './schema.ts';
import { closeSession, forgetSignIns, openSession, touchSession } from './sessions.ts';

useTestDatabase();

const SECOND = 1000;
const later = (milliseconds: number, from = NOON) => new Date(from.getTime() + milliseconds);

describe('A session', () => {
  test('ends after twelve silent hours, and after seven days however busy', async () => {
    const { actor } = await aPerson('editor');
    const { secret } = await openSession(actor.id, aSender(), NOON);
    assert.ok(await getSession(secret, later(12 * HOUR - 1)));
    assert.equal(await getSession(secret, later(12 * HOUR)), undefined);
    let now = NOON;
    while (now < later(7 * 24 * HOUR)) {
      const session = await getSession(secret, now);
      assert.ok(session, `at ${now.toISOString()}`);
      await touchSession(session, now);
      now = later(11 * HOUR, now);
    }
    assert.equal(await getSession(secret, later(7 * 24 * HOUR)), undefined);
  });

  test('is as long as the settings say', async () => {
    await changeSettings(SYSTEM, { sessionIdleHours: 1, sessionDays: 1 });
    const { actor } = await aPerson('editor');
    const { secret, expiresAt } = await openSession(actor.id, aSender(), NOON);
    assert.deepEqual(expiresAt, later(24 * HOUR));
    assert.equal(await getSession(secret, later(HOUR)), undefined);
  });

  test('is written down at most once a minute', async () => {
    const { actor } = await aPerson('editor');
    const { secret } = await openSession(actor.id, aSender(), NOON);
    for (const [seconds, seen] of [
      [59, 0],
      [60, 60],
      [100, 60],
    ] as const) {
      const session = await getSession(secret, later(seconds * SECOND));
      assert.ok(session);
      await touchSession(session, later(seconds * SECOND));
      assert.deepEqual((await getSession(secret, later(seconds * SECOND)))?.seenAt, later(seen * SECOND));
    }
  });

  test('ends at once when it is closed or its person is disabled, and nothing opens it again', async () => {
    const { actor } = await aPerson('editor');
    const [one, other] = [await openSession(actor.id, aSender(), NOON), await openSession(actor.id, aSender(), NOON)];
    await closeSession(one.secret, NOON);
    assert.equal(await getSession(one.secret, NOON), undefined);
    await disablePerson(SYSTEM, { id: actor.id }, NOON);
    assert.equal(await getSession(other.secret, NOON), undefined);
    await enablePerson(SYSTEM, { id: actor.id }, NOON);
    assert.equal(await getSession(other.secret, NOON), undefined);
    for (const wrong of ['', 'x', `${one.secret}x`, 'x'.repeat(10_000)])
      assert.equal(await getSession(wrong, NOON), undefined);
  });

  test('is stored so that who reads the database can use nothing of it', async () => {
    const person = await aPerson('editor');
    const { secret } = await openSession(person.actor.id, aSender(), NOON);
    const session = await getSession(secret, NOON);
    assert.notEqual(session?.id, secret);
    const [row] = await db().select({ hash: users.passwordHash }).from(users).where(eq(users.id, person.actor.id));
    assert.match(row?.hash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('is forgotten a month after its end', async () => {
    const { actor } = await aPerson('editor');
    const { secret } = await openSession(actor.id, aSender(), NOON);
    await forgetSignIns(later(HOUR));
    assert.ok(await getSession(secret, later(HOUR)));
    await forgetSignIns(later(40 * 24 * HOUR));
    assert.equal(await getSession(secret, later(HOUR)), undefined);
  });
});
