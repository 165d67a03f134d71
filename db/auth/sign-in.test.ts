import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generate } from 'otplib';
import { aPerson, aSender, HOUR, NOON, type Person } from '../../e2e/factories.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { confirmSecondFactor, startSecondFactor } from './account.ts';
import { disablePerson } from './mutations.ts';
import { SYSTEM } from './policy.ts';
import { getAccount, getSession } from './queries.ts';
import { openSession } from './sessions.ts';
import { signIn, type SignedIn } from './sign-in.ts';
import { readSecondFactor } from './totp.ts';

useTestDatabase();

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const later = (milliseconds: number, from = NOON) => new Date(from.getTime() + milliseconds);

function requireSession(signed: SignedIn): string {
  if (signed.outcome !== 'signedIn') throw new Error(`Not signed in: ${JSON.stringify(signed)}`);
  return signed.secret;
}
const errorsOf = (signed: SignedIn) => (signed.outcome === 'refused' ? signed.errors : signed.outcome);

/** Gives a person a second factor; answers the secret and the recovery codes. */
async function withSecondFactor({ actor, password }: Person, now = NOON) {
  await startSecondFactor(actor, { present: password }, now);
  const account = await getAccount(actor);
  const { secret } = readSecondFactor(account?.pending ?? '', { issuer: 'B', label: 'p' });
  const codeAt = (at: Date) => generate({ secret, epoch: Math.floor(at.getTime() / 1000) });
  const confirmed = await confirmSecondFactor(actor, { code: await codeAt(now) }, { sessionId: '', now });
  if (confirmed.outcome === 'refused') throw new Error('The second factor was not confirmed');
  return { codeAt, codes: confirmed.codes };
}

describe('At the door', () => {
  test('somebody with the right password gets a session that knows them', async () => {
    const person = await aPerson('editor', { name: 'Rana Aziz', language: 'ar', locales: ['ar'] });
    const signed = await signIn(
      aSender(),
      { email: ` ${person.email.toUpperCase()}`, password: person.password },
      NOON,
    );
    const session = await getSession(requireSession(signed), NOON);
    assert.equal(session?.user.name, 'Rana Aziz');
    assert.deepEqual([session.user.role, session.user.language, session.user.locales], ['editor', 'ar', ['ar']]);
  });

  test('an unknown address, a wrong password and a disabled account look alike', async () => {
    const [person, gone] = [await aPerson('editor'), await aPerson('editor')];
    await disablePerson(SYSTEM, { id: gone.actor.id });
    const answers = await Promise.all(
      [
        { email: 'nobody@example.org', password: person.password },
        { email: 'no address at all', password: person.password },
        { email: person.email, password: 'another secret entirely' },
        { email: gone.email, password: gone.password },
      ].map((input) => signIn(aSender(), input, NOON)),
    );
    for (const answer of answers) assert.deepEqual(answer, { outcome: 'refused', errors: { form: 'badCredentials' } });
  });

  test('an unknown address costs as much work as a wrong password', async () => {
    const person = await aPerson('editor');
    /** Time of the processor, in microseconds: what else the machine does is not in it. */
    const workFor = async (email: string) => {
      const before = process.cpuUsage();
      await signIn(aSender(), { email, password: 'another secret entirely' }, NOON);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await workFor('warm@example.org');
    const [known, unknown] = [[] as number[], [] as number[]];
    for (let round = 0; round < 7; round += 1) {
      known.push(await workFor(person.email));
      unknown.push(await workFor(`nobody-${round}@example.org`));
      await signIn(aSender(), { email: person.email, password: person.password }, NOON);
    }
    const ratio = Math.min(...known) / Math.min(...unknown);
    assert.ok(ratio > 0.5 && ratio < 2, `known ${Math.min(...known)} µs, unknown ${Math.min(...unknown)} µs`);
  });

  test('whoever leaves a field empty is told which', async () => {
    assert.deepEqual(errorsOf(await signIn(aSender(), { email: '', password: '' }, NOON)), {
      email: 'required',
      password: 'required',
    });
    assert.deepEqual(errorsOf(await signIn(aSender(), {}, NOON)), { email: 'required', password: 'required' });
  });
});

describe('Whoever fails', () => {
  test('waits longer and longer, wherever the tries come from, and success ends it', async () => {
    const person = await aPerson('editor');
    const wrong = { email: person.email, password: 'another secret entirely' };
    const right = { email: person.email, password: person.password };
    let now = NOON;
    for (let failure = 1; failure <= 5; failure += 1)
      assert.deepEqual(errorsOf(await signIn(aSender(), wrong, now)), { form: 'badCredentials' });
    // The fifth failure costs half a minute, even with the right password; the sixth a minute, and so on.
    for (const wait of [30, 60, 120]) {
      const blocked = await signIn(aSender(), right, later(wait * SECOND - 1, now));
      assert.deepEqual(blocked, { outcome: 'refused', errors: { form: 'mustWait' }, waitSeconds: 1 });
      now = later(wait * SECOND, now);
      assert.deepEqual(errorsOf(await signIn(aSender(), wrong, now)), { form: 'badCredentials' });
    }
    now = later(240 * SECOND, now);
    requireSession(await signIn(aSender(), right, now));
    assert.deepEqual(errorsOf(await signIn(aSender(), wrong, now)), { form: 'badCredentials' });
    requireSession(await signIn(aSender(), right, now));
  });

  test('never waits more than a quarter of an hour for an account', async () => {
    const wrong = { email: 'nobody@example.org', password: 'another secret entirely' };
    let now = NOON;
    for (let failure = 0; failure < 14; failure += 1) {
      await signIn(aSender(), wrong, now);
      now = later(15 * MINUTE, now);
    }
    assert.deepEqual(errorsOf(await signIn(aSender(), wrong, now)), { form: 'badCredentials' });
  });

  test('waits the same where there is no account', async () => {
    const wrong = { email: 'nobody@example.org', password: 'another secret entirely' };
    for (let failure = 1; failure <= 5; failure += 1) await signIn(aSender(), wrong, NOON);
    assert.deepEqual(errorsOf(await signIn(aSender(), wrong, NOON)), { form: 'mustWait' });
  });

  test('cannot try one account after the other from one network', async () => {
    const person = await aPerson('editor');
    const sender = aSender({ ip: '203.0.113.7' });
    for (let number = 0; number < 20; number += 1)
      await signIn(sender, { email: `nobody-${number}@example.org`, password: 'another secret entirely' }, NOON);
    const right = { email: person.email, password: person.password };
    assert.deepEqual(errorsOf(await signIn(sender, right, NOON)), { form: 'mustWait' });
    requireSession(await signIn(aSender({ ip: '203.0.113.8' }), right, NOON));
  });

  test('gains nothing by trying many at once', async () => {
    const person = await aPerson('editor');
    const tries = Array.from({ length: 12 }, () =>
      signIn(aSender(), { email: person.email, password: 'another secret entirely' }, NOON),
    );
    const answers = (await Promise.all(tries)).map(errorsOf);
    assert.equal(answers.filter((one) => typeof one === 'object' && one.form === 'badCredentials').length, 5);
  });
});

describe('A second factor', () => {
  test('is asked for only after the right password, and a code works once', async () => {
    const person = await aPerson('admin');
    const { codeAt } = await withSecondFactor(person);
    const now = later(HOUR);
    const wrong = await signIn(aSender(), { email: person.email, password: 'another secret entirely' }, now);
    assert.deepEqual(errorsOf(wrong), { form: 'badCredentials' });
    const first = await signIn(aSender(), { email: person.email, password: person.password }, now);
    assert.equal(first.outcome, 'needsCode');
    const ticket = first.outcome === 'needsCode' ? first.ticket : '';
    assert.deepEqual(errorsOf(await signIn(aSender(), { ticket, code: '000000' }, now)), { code: 'badCode' });
    const code = await codeAt(now);
    requireSession(await signIn(aSender(), { ticket, code: `${code.slice(0, 3)} ${code.slice(3)}` }, now));
    assert.deepEqual(errorsOf(await signIn(aSender(), { ticket, code }, now)), { code: 'badCode' });
    requireSession(await signIn(aSender(), { ticket, code: await codeAt(later(30 * SECOND, now)) }, now));
  });

  test('takes a code of a clock that is half a minute off, and of none that is further', async () => {
    const person = await aPerson('admin');
    const { codeAt } = await withSecondFactor(person);
    const now = later(HOUR);
    const signInWith = async (seconds: number) =>
      signIn(
        aSender(),
        { email: person.email, password: person.password, code: await codeAt(later(seconds * SECOND, now)) },
        now,
      );
    assert.deepEqual(errorsOf(await signInWith(-60)), { code: 'badCode' });
    assert.deepEqual(errorsOf(await signInWith(60)), { code: 'badCode' });
    requireSession(await signInWith(-30));
    requireSession(await signInWith(30));
  });

  test('can be replaced by each recovery code once', async () => {
    const person = await aPerson('admin');
    const { codes } = await withSecondFactor(person);
    assert.equal(new Set(codes).size, 10);
    const signInWith = (code: string) =>
      signIn(aSender(), { email: person.email, password: person.password, code }, later(HOUR));
    requireSession(await signInWith(codes[0]?.toUpperCase().replace('-', ' ') ?? ''));
    assert.deepEqual(errorsOf(await signInWith(codes[0] ?? '')), { code: 'badCode' });
    requireSession(await signInWith(codes[1] ?? ''));
    assert.equal((await getAccount(person.actor))?.recoveryCodes, 8);
  });

  test('makes guessing codes wait as well', async () => {
    const person = await aPerson('admin');
    await withSecondFactor(person);
    const now = later(HOUR);
    const first = await signIn(aSender(), { email: person.email, password: person.password }, now);
    const ticket = first.outcome === 'needsCode' ? first.ticket : '';
    for (let guess = 0; guess < 5; guess += 1) await signIn(aSender(), { ticket, code: `00000${guess}` }, now);
    assert.deepEqual(errorsOf(await signIn(aSender(), { ticket, code: '000009' }, now)), { form: 'mustWait' });
  });

  test('accepts no ticket that is old, forged, or of an older password', async () => {
    const person = await aPerson('editor');
    const { codeAt } = await withSecondFactor(person);
    const now = later(HOUR);
    const first = await signIn(aSender(), { email: person.email, password: person.password }, now);
    const ticket = first.outcome === 'needsCode' ? first.ticket : '';
    const stale = { form: 'staleTicket' };
    const atEnd = later(10 * MINUTE, now);
    assert.deepEqual(errorsOf(await signIn(aSender(), { ticket, code: await codeAt(atEnd) }, atEnd)), stale);
    assert.deepEqual(errorsOf(await signIn(aSender(), { ticket: `${ticket}A`, code: '123456' }, now)), stale);
    await disablePerson(SYSTEM, { id: person.actor.id }, now);
    assert.deepEqual(errorsOf(await signIn(aSender(), { ticket, code: await codeAt(now) }, now)), stale);
  });

  test('asks for a second factor where the site does', async () => {
    const [bare, ready] = [await aPerson('editor'), await aPerson('editor')];
    await withSecondFactor(ready);
    const must = async ({ actor }: Person) =>
      (await getSession((await openSession(actor.id, aSender(), NOON)).secret, NOON))?.mustSetSecondFactor;
    assert.deepEqual([await must(bare), await must(ready)], [false, false]);
    await changeSettings(SYSTEM, { requireSecondFactor: true });
    assert.deepEqual([await must(bare), await must(ready)], [true, false]);
  });
});
