import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aPerson, aSender, HOUR, NOON } from '../../e2e/factories.ts';
import { db } from '../client.ts';
import { listMails } from '../mail/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { type ComposeStaffMail, followLink, makeSetupLink, requestReset, type StaffMail } from './links.ts';
import {
  changePerson,
  disablePerson,
  dropSecondFactor,
  enablePerson,
  invitePerson,
  revokeSession,
  signOutEverywhere,
  withdrawInvitation,
} from './mutations.ts';
import { type Actor, Refused, ROLES, SYSTEM } from './policy.ts';
import { countPeople, getSession, getStaffLink, listInvitations, listPeople, listSessions } from './queries.ts';
import { staffLinks } from './schema.ts';
import { openSession } from './sessions.ts';
import { signIn } from './sign-in.ts';

useTestDatabase();

const later = (milliseconds: number, from = NOON) => new Date(from.getTime() + milliseconds);
const PASSWORD = 'four words, all of them lower case';
const nothing: ComposeStaffMail = () => ({ subject: 'A mail', text: 'Its text.' });

/** Composes mails and remembers what they were to say. */
function letters() {
  const sent: StaffMail[] = [];
  const compose: ComposeStaffMail = (mail) => {
    sent.push(mail);
    return { subject: mail.kind, text: mail.token };
  };
  return { sent, compose };
}

const INVITED = { email: 'layla@example.org', name: 'Layla', role: 'author', language: 'ar' };

describe('The first admin', () => {
  test('joins by the link of the first start, which works once', async () => {
    const token = await makeSetupLink(NOON);
    assert.ok(token);
    assert.equal((await getStaffLink(token, NOON))?.kind, 'setup');
    const input = { token, email: 'Chief@Example.org', name: 'The chief', password: PASSWORD, language: 'fa' };
    const joined = await followLink(aSender(), input, NOON);
    assert.equal(joined.outcome, 'joined');
    assert.deepEqual(await followLink(aSender(), input, NOON), { outcome: 'refused', errors: { form: 'badLink' } });
    const signed = await signIn(aSender(), { email: 'chief@example.org', password: PASSWORD }, NOON);
    const session = signed.outcome === 'signedIn' ? await getSession(signed.secret, NOON) : undefined;
    assert.deepEqual([session?.user.role, session?.user.language], ['admin', 'fa']);
    assert.equal(await makeSetupLink(NOON), undefined, 'once somebody is there');
  });

  test('finds only the newest link working, for seven days', async () => {
    const [old, young] = [await makeSetupLink(NOON), await makeSetupLink(later(HOUR))];
    assert.equal(await getStaffLink(old ?? '', later(HOUR)), undefined);
    assert.ok(await getStaffLink(young ?? '', later(169 * HOUR - 1)));
    assert.equal(await getStaffLink(young ?? '', later(169 * HOUR)), undefined);
  });

  test('is told what is missing, and the link still works afterwards', async () => {
    const token = (await makeSetupLink(NOON)) ?? '';
    const follow = (input: object) => followLink(aSender(), { token, ...input }, NOON);
    const errorsOf = async (input: object) => {
      const answer = await follow(input);
      return answer.outcome === 'refused' ? answer.errors : {};
    };
    assert.deepEqual(await errorsOf({ password: PASSWORD }), { email: 'required' });
    assert.deepEqual(await errorsOf({ email: 'chief@example.org', password: PASSWORD }), { name: 'required' });
    const named = { email: 'chief@example.org', name: 'The chief' };
    for (const [password, fault] of [
      ['too short', 'shortPassword'],
      ['x'.repeat(201), 'longPassword'],
      ['chief@example.org', 'ownPassword'],
      ['Password123456!', 'commonPassword'],
      ['aaaaaaaaaaaaaaaa', 'commonPassword'],
      ['123456789012', 'commonPassword'],
    ])
      assert.deepEqual(await errorsOf({ ...named, password }), { password: fault }, password);
    assert.equal((await follow({ ...named, password: PASSWORD })).outcome, 'joined');
  });

  test('is one, also when two use the link at once', async () => {
    const token = (await makeSetupLink(NOON)) ?? '';
    const join = (email: string) => followLink(aSender(), { token, email, name: 'Chief', password: PASSWORD }, NOON);
    const answers = await Promise.all([join('one@example.org'), join('other@example.org')]);
    assert.deepEqual(answers.map(({ outcome }) => outcome).toSorted(), ['joined', 'refused']);
    assert.equal(await countPeople(), 1);
  });
});

describe('Somebody who is invited', () => {
  test('is written to in their language and joins with the role and scope that was meant', async () => {
    const admin = await aPerson('admin', { name: 'Hana' });
    const { sent, compose } = letters();
    const input = { ...INVITED, locales: ['ar'], sections: ['3'] };
    assert.equal((await invitePerson(admin.actor, input, { compose, now: NOON })).outcome, 'invited');
    assert.deepEqual(
      sent.map(({ kind, locale, by, role }) => [kind, locale, by, role]),
      [['invitation', 'ar', 'Hana', 'author']],
    );
    assert.equal((await listMails(SYSTEM)).items.filter(({ subject }) => subject === 'invitation').length, 1);
    const [invitation] = await listInvitations(admin.actor, NOON);
    assert.equal(invitation?.email, 'layla@example.org');
    const token = sent[0]?.token ?? '';
    assert.equal((await followLink(aSender(), { token, password: PASSWORD }, NOON)).outcome, 'joined');
    const layla = (await listPeople(admin.actor)).find(({ name }) => name === 'Layla');
    assert.deepEqual([layla?.role, layla?.locales, layla?.sections], ['author', ['ar'], [3]]);
    assert.deepEqual(await listInvitations(admin.actor, NOON), []);
  });

  test('finds only the newest link working, none that was taken back, and none after seven days', async () => {
    const admin = await aPerson('admin');
    const { sent, compose } = letters();
    for (const name of ['one', 'two']) await invitePerson(admin.actor, { ...INVITED, name }, { compose, now: NOON });
    const [old = '', young = ''] = sent.map(({ token }) => token);
    assert.equal(await getStaffLink(old, NOON), undefined);
    assert.equal(await getStaffLink(young, later(168 * HOUR)), undefined);
    const [invitation] = await listInvitations(admin.actor, NOON);
    await withdrawInvitation(admin.actor, { session: invitation?.id }, NOON);
    assert.equal(await getStaffLink(young, NOON), undefined);
    assert.equal((await followLink(aSender(), { token: young, password: PASSWORD }, NOON)).outcome, 'refused');
  });

  test('is not invited twice: an address has one account', async () => {
    const [admin, person] = [await aPerson('admin'), await aPerson('author')];
    const again = { ...INVITED, email: person.email.toUpperCase() };
    assert.deepEqual(await invitePerson(admin.actor, again, { compose: nothing }), {
      outcome: 'refused',
      errors: { email: 'takenEmail' },
    });
  });
});

describe('Somebody who forgot the password', () => {
  test('gets a mail and a new password, and every session ends', async () => {
    const person = await aPerson('editor', { language: 'fa' });
    const { secret } = await openSession(person.actor.id, aSender(), NOON);
    const { sent, compose } = letters();
    const asked = await requestReset(aSender(), { email: person.email }, { compose, now: NOON });
    assert.deepEqual(asked, { outcome: 'asked' });
    assert.deepEqual([sent[0]?.kind, sent[0]?.locale], ['reset', 'fa']);
    const follow = (password: string) => followLink(aSender(), { token: sent[0]?.token ?? '', password }, NOON);
    assert.deepEqual(await follow(person.email), { outcome: 'refused', errors: { password: 'ownPassword' } });
    assert.equal((await follow(PASSWORD)).outcome, 'reset');
    assert.equal((await follow(PASSWORD)).outcome, 'refused');
    assert.equal(await getSession(secret, NOON), undefined);
    assert.equal((await signIn(aSender(), { email: person.email, password: PASSWORD }, NOON)).outcome, 'signedIn');
    const old = await signIn(aSender(), { email: person.email, password: person.password }, NOON);
    assert.equal(old.outcome, 'refused');
  });

  test('gets the same answer whoever asks, and only people who may come in get mails', async () => {
    const [person, gone] = [await aPerson('editor'), await aPerson('editor')];
    await disablePerson(SYSTEM, { id: gone.actor.id });
    const { sent, compose } = letters();
    for (const email of [person.email, gone.email, 'nobody@example.org'])
      assert.deepEqual(await requestReset(aSender(), { email }, { compose, now: NOON }), { outcome: 'asked' });
    assert.equal(sent.length, 1);
    assert.deepEqual(await requestReset(aSender(), { email: 'none' }, { compose, now: NOON }), {
      outcome: 'refused',
      errors: { email: 'badEmail' },
    });
  });

  test('is not flooded with mails, finds only the newest link working, and that for an hour', async () => {
    const person = await aPerson('editor');
    const { sent, compose } = letters();
    for (let number = 0; number < 8; number += 1)
      await requestReset(aSender(), { email: person.email }, { compose, now: NOON });
    assert.equal(sent.length, 5);
    const tokens = sent.map(({ token }) => token);
    const working = await Promise.all(tokens.map((token) => getStaffLink(token, later(HOUR - 1))));
    assert.deepEqual(working.map(Boolean), [false, false, false, false, true]);
    assert.equal(await getStaffLink(tokens[4] ?? '', later(HOUR)), undefined);
  });
});

describe('An admin', () => {
  test('changes a role, which holds at the next request', async () => {
    const [admin, person] = [await aPerson('admin'), await aPerson('author')];
    const { secret } = await openSession(person.actor.id, aSender(), NOON);
    const changed = { id: person.actor.id, name: 'Rana A.', role: 'editor', locales: ['fa'], sections: [] };
    assert.deepEqual(await changePerson(admin.actor, changed, NOON), { outcome: 'changed' });
    const session = await getSession(secret, NOON);
    assert.deepEqual([session?.user.role, session?.user.locales, session?.user.name], ['editor', ['fa'], 'Rana A.']);
  });

  test('is never locked out: the last one stays an admin', async () => {
    const [admin, other] = [await aPerson('admin'), await aPerson('admin')];
    const demote = { id: admin.actor.id, name: admin.name, role: 'editor' };
    assert.equal((await disablePerson(admin.actor, { id: other.actor.id }, NOON)).outcome, 'disabled');
    assert.deepEqual(await disablePerson(admin.actor, { id: admin.actor.id }, NOON), {
      outcome: 'refused',
      errors: { form: 'lastAdmin' },
    });
    assert.deepEqual(await changePerson(admin.actor, demote, NOON), {
      outcome: 'refused',
      errors: { role: 'lastAdmin' },
    });
    await enablePerson(admin.actor, { id: other.actor.id }, NOON);
    assert.equal((await changePerson(other.actor, demote, NOON)).outcome, 'changed');
  });

  test('and another who demote each other at once do not both succeed', async () => {
    const [one, other] = [await aPerson('admin'), await aPerson('admin')];
    const demote = ({ actor, name }: typeof one) => ({ id: actor.id, name, role: 'editor' });
    const answers = await Promise.all([
      changePerson(one.actor, demote(other), NOON),
      changePerson(other.actor, demote(one), NOON),
    ]);
    assert.deepEqual(answers.map(({ outcome }) => outcome).toSorted(), ['changed', 'refused']);
  });

  test('ends others’ sessions and takes a lost second factor away', async () => {
    const [admin, person] = [await aPerson('admin'), await aPerson('author')];
    const [one, two] = [
      await openSession(person.actor.id, aSender(), NOON),
      await openSession(person.actor.id, aSender(), NOON),
    ];
    const [first] = await listSessions(admin.actor, person.actor.id, NOON);
    await revokeSession(admin.actor, { session: first?.id }, NOON);
    const open = await Promise.all([one, two].map(({ secret }) => getSession(secret, NOON)));
    assert.equal(open.filter(Boolean).length, 1);
    await signOutEverywhere(admin.actor, { id: person.actor.id }, NOON);
    assert.deepEqual(await listSessions(admin.actor, person.actor.id, NOON), []);
    assert.equal((await dropSecondFactor(admin.actor, { id: person.actor.id }, NOON)).outcome, 'dropped');
  });
});

test('nobody but an admin does anything to others', async () => {
  const person = await aPerson('author');
  const { secret } = await openSession(person.actor.id, aSender(), NOON);
  const session = (await getSession(secret, NOON))?.id;
  const other = { id: person.actor.id, name: 'Another', role: 'admin' };
  const verbs: ((actor: Actor) => Promise<unknown>)[] = [
    (actor) => invitePerson(actor, INVITED, { compose: nothing }),
    (actor) => withdrawInvitation(actor, { session: 'a'.repeat(64) }),
    (actor) => changePerson(actor, other),
    (actor) => disablePerson(actor, other),
    (actor) => enablePerson(actor, other),
    (actor) => dropSecondFactor(actor, other),
    (actor) => revokeSession(actor, { session }),
    (actor) => signOutEverywhere(actor, other),
    (actor) => listPeople(actor),
    (actor) => listInvitations(actor),
    (actor) => listSessions(actor, person.actor.id),
  ];
  for (const role of ROLES.filter((one) => one !== 'admin')) {
    const { actor } = await aPerson(role);
    for (const verb of verbs) await assert.rejects(verb(actor), Refused, `${role}: ${String(verb)}`);
  }
  const links = await db().select({ email: staffLinks.email }).from(staffLinks);
  assert.ok(!links.some(({ email }) => email === INVITED.email));
  assert.ok(await getSession(secret, NOON));
});
