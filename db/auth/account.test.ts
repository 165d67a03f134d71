import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aPerson, aSender, HOUR, NOON } from '../../e2e/factories.ts';
import { useTestDatabase } from '../testing.ts';
import {
  changeLanguage,
  changePassword,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  revokeOtherSessions,
  startSecondFactor,
} from './account.ts';
import { revokeSession } from './mutations.ts';
import { Refused, SYSTEM } from './policy.ts';
import { getSession, listSessions } from './queries.ts';
import { openSession } from './sessions.ts';
import { signIn } from './sign-in.ts';

useTestDatabase();

const later = (milliseconds: number, from = NOON) => new Date(from.getTime() + milliseconds);
const PASSWORD = 'four words, all of them lower case';

describe('Somebody’s own account', () => {
  test('takes a new password only with the present one, and ends the other sessions', async () => {
    const person = await aPerson('author');
    const [here, there] = [
      await openSession(person.actor.id, aSender(), NOON),
      await openSession(person.actor.id, aSender(), NOON),
    ];
    const sessionId = (await getSession(here.secret, NOON))?.id ?? '';
    const change = (present: string, password: string) =>
      changePassword(person.actor, { present, password }, { sessionId, now: NOON });
    assert.deepEqual(await change('not the present one', PASSWORD), {
      outcome: 'refused',
      errors: { present: 'wrongPassword' },
    });
    assert.deepEqual(await change(person.password, 'short'), {
      outcome: 'refused',
      errors: { password: 'shortPassword' },
    });
    assert.deepEqual(await change(person.password, PASSWORD), { outcome: 'changed' });
    assert.ok(await getSession(here.secret, NOON));
    assert.equal(await getSession(there.secret, NOON), undefined);
    assert.equal((await signIn(aSender(), { email: person.email, password: PASSWORD }, NOON)).outcome, 'signedIn');
  });

  test('cannot be tried open from inside either', async () => {
    const person = await aPerson('author');
    for (let number = 0; number < 5; number += 1)
      await removeSecondFactor(person.actor, { present: `wrong guess ${number}` }, NOON);
    assert.deepEqual(await removeSecondFactor(person.actor, { present: person.password }, NOON), {
      outcome: 'refused',
      errors: { present: 'mustWait' },
    });
  });

  test('lists its sessions and ends the others, and nobody’s else', async () => {
    const [person, stranger] = [await aPerson('author'), await aPerson('author')];
    const here = await openSession(person.actor.id, aSender({ userAgent: 'Firefox' }), NOON);
    await openSession(person.actor.id, aSender({ userAgent: 'A telephone' }), later(HOUR));
    const theirs = await openSession(stranger.actor.id, aSender(), NOON);
    const sessionId = (await getSession(here.secret, NOON))?.id ?? '';
    const listed = await listSessions(person.actor, person.actor.id, later(HOUR));
    assert.deepEqual(
      listed.map(({ userAgent }) => userAgent),
      ['A telephone', 'Firefox'],
    );
    assert.equal((await revokeOtherSessions(person.actor, { sessionId, now: NOON })).ended, 1);
    assert.equal((await listSessions(person.actor, person.actor.id, later(HOUR))).length, 1);
    assert.ok(await getSession(theirs.secret, NOON));
    const strangers = (await getSession(theirs.secret, NOON))?.id;
    await assert.rejects(revokeSession(person.actor, { session: strangers }, NOON), Refused);
    assert.deepEqual(await revokeSession(person.actor, { session: sessionId }, NOON), { outcome: 'revoked' });
  });

  test('speaks the language that was chosen', async () => {
    const person = await aPerson('author');
    const { secret } = await openSession(person.actor.id, aSender(), NOON);
    assert.deepEqual(await changeLanguage(person.actor, { language: 'ar' }, NOON), { outcome: 'changed' });
    assert.equal((await getSession(secret, NOON))?.user.language, 'ar');
    assert.equal((await changeLanguage(person.actor, { language: 'xx' }, NOON)).outcome, 'refused');
  });

  test('changes its second factor only with the password, and confirms nothing that was not begun', async () => {
    const { actor, password } = await aPerson('author');
    const here = { sessionId: '', now: NOON };
    assert.equal((await startSecondFactor(actor, { present: 'not the password' }, NOON)).outcome, 'refused');
    assert.deepEqual(await confirmSecondFactor(actor, { code: '123456' }, here), {
      outcome: 'refused',
      errors: { form: 'notStarted' },
    });
    assert.deepEqual(await renewRecoveryCodes(actor, { present: password }, NOON), {
      outcome: 'refused',
      errors: { form: 'notStarted' },
    });
    await startSecondFactor(actor, { present: password }, NOON);
    assert.deepEqual(await confirmSecondFactor(actor, { code: 'abc' }, here), {
      outcome: 'refused',
      errors: { code: 'badCode' },
    });
    assert.deepEqual(await removeSecondFactor(actor, { present: password }, NOON), { outcome: 'removed' });
  });

  test('belongs to people: the machine has none', async () => {
    await assert.rejects(changeLanguage(SYSTEM, { language: 'ar' }), Refused);
  });
});
