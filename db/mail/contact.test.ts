import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { ADMIN, aSender, NOON } from '../../e2e/factories.ts';
import { SYSTEM } from '../auth/policy.ts';
import { openEmail } from '../auth/sealed.ts';
import { db } from '../client.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { forgetContacts, writeToDesk } from './contact.ts';
import { listMails } from './queries.ts';
import { contactTraces, mails } from './schema.ts';

useTestDatabase();

const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const write = ({ name, subject, text }: { name: string; subject: string; text: string }) => ({
  subject,
  text: `${name}: ${text}`,
});
const letter = (input: Record<string, unknown> = {}, { ip = '192.0.2.7', now = NOON } = {}) =>
  writeToDesk(aSender({ ip }), { input: { text: 'There is an error in line two.', ...input }, write, now });

beforeEach(() => changeSettings(SYSTEM, { contactAddress: 'desk@example.org' }));

describe('A letter to the newsroom', () => {
  test('a reader writes one, and the answer goes to the address that stands nowhere in clear', async () => {
    const sent = await letter({ name: ' Rana ', email: 'rana@example.net', subject: 'Line\ntwo' });
    assert.deepEqual(sent, { outcome: 'sent' });
    const [mail] = (await listMails(ADMIN)).items;
    assert.deepEqual(
      [mail?.to, mail?.subject, mail?.text],
      ['d…@example.org', 'Line two', 'Rana: There is an error in line two.'],
    );
    const [row] = await db().select({ to: mails.toCipher, reply: mails.replyToCipher, text: mails.text }).from(mails);
    assert.deepEqual([openEmail(row?.to ?? ''), openEmail(row?.reply ?? '')], ['desk@example.org', 'rana@example.net']);
    assert.doesNotMatch(JSON.stringify(row), /rana@|example\.net/);
  });

  test('what is wrong is said by field, and nothing is sent', async () => {
    for (const [input, errors] of [
      [{ text: ' \n ' }, { text: 'required' }],
      [{ email: 'nobody' }, { email: 'badEmail' }],
      [{ subject: 'x'.repeat(161) }, { subject: 'tooLong' }],
      [{ text: 'x'.repeat(5001) }, { text: 'tooLong' }],
    ] as const)
      assert.deepEqual(await letter(input), { outcome: 'refused', errors });
    assert.deepEqual((await listMails(ADMIN)).items, []);
  });

  test('a machine that fills every field is told that it was sent, and it was not', async () => {
    assert.deepEqual(await letter({ website: 'https://spam.example' }), { outcome: 'sent' });
    assert.deepEqual((await listMails(ADMIN)).items, []);
  });

  test('nobody floods the newsroom: three in ten minutes from one reader, ten an hour from one network', async () => {
    const outcomes = [];
    for (let count = 0; count < 4; count += 1) outcomes.push((await letter()).outcome);
    assert.deepEqual(outcomes, ['sent', 'sent', 'sent', 'refused']);
    assert.equal((await letter({}, { ip: '198.51.100.1' })).outcome, 'sent');
    for (let ten = 1; ten <= 3; ten += 1)
      for (let count = 0; count < 3; count += 1) outcomes.push((await letter({}, { now: later(ten * 11) })).outcome);
    assert.equal(outcomes.filter((outcome) => outcome === 'sent').length, 10);
    assert.equal((await letter({}, { now: later(120) })).outcome, 'sent');
    assert.ok((await listMails(ADMIN)).items.length >= 10);
  });

  test('without an address there is nowhere to write to', async () => {
    await changeSettings(SYSTEM, { contactAddress: '' });
    assert.deepEqual(await letter(), { outcome: 'refused', errors: { form: 'closed' } });
  });

  test('who wrote is forgotten after two days', async () => {
    await letter();
    await forgetContacts(later(48 * 60 + 1));
    assert.deepEqual(await db().select({ id: contactTraces.id }).from(contactTraces), []);
  });
});
