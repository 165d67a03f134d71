import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, test } from 'node:test';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { ADMIN, NOON } from '../../e2e/factories.ts';
import { hashEmail } from '../auth/sealed.ts';
import { db, transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { MOST_ATTEMPTS, sendMails } from './delivery.ts';
import { eraseMailTo, forgetMails, queueMail, stopMail } from './mutations.ts';
import { countUnsentMails, getOptOut, listMails } from './queries.ts';
import { mails } from './schema.ts';

useTestDatabase();

const MINUTE = 60_000;
const later = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);

type Received = { from: string; to: string[]; raw: string };
const received: Received[] = [];
/** What the server says to a recipient; nothing: takes the mail. */
let refusal: string | undefined;

const collect = async (stream: SMTPServerDataStream) => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) =>
    done(refusal ? Object.assign(new Error(refusal), { responseCode: 451 }) : null),
  onData: (stream, { envelope }, done) => {
    collect(stream).then((raw) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
      done();
    }, done);
  },
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
});
afterEach(() => {
  received.length = 0;
  refusal = undefined;
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
});

const configure = (port = (server.server.address() as AddressInfo).port) => {
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.MAIL_FROM = 'Broadsheet <news@example.org>';
};
const aMail = (overrides: Partial<Parameters<typeof queueMail>[0]> = {}, at = NOON) =>
  queueMail({ to: 'rana@example.org', subject: 'Your comment', text: 'It was published.', ...overrides }, at);
const outbox = async () => (await listMails(ADMIN)).items;
const headersOf = ({ raw }: Received): Record<string, string> => {
  const head = (raw.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n\s+/g, ' ');
  return Object.fromEntries(
    head
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
};

describe('A mail', () => {
  test('a reader gets it once, with a way to end such mails by one click', async () => {
    configure();
    const unsubscribe = 'https://news.example.org/en/comments/unsubscribe/token';
    const id = await aMail({ unsubscribe });
    assert.deepEqual(await sendMails(later(0)), { sent: 1, failed: 0 });
    assert.deepEqual(await sendMails(later(1)), { sent: 0, failed: 0 });
    assert.equal(received.length, 1);
    const [mail] = received;
    assert.ok(mail);
    assert.deepEqual([mail.from, mail.to], ['news@example.org', ['rana@example.org']]);
    const headers = headersOf(mail);
    assert.equal(headers.from, 'Broadsheet <news@example.org>');
    assert.equal(headers.subject, 'Your comment');
    assert.equal(headers['list-unsubscribe'], `<${unsubscribe}>`);
    assert.equal(headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click');
    assert.equal(headers['auto-submitted'], 'auto-generated');
    assert.equal(headers['message-id'], `<${id}.${NOON.getTime()}@example.org>`);
    assert.match(mail.raw, /It was published\./);
    const [kept] = await outbox();
    assert.deepEqual([kept?.sentAt, kept?.attempts, kept?.lastError], [later(0), 1, '']);
    assert.equal(await countUnsentMails(), 0);
  });

  test('a reader of Arabic gets his language, and a mail without an end has no header for one', async () => {
    configure();
    await aMail({ subject: 'ردّ على تعليقك', text: 'كتب سالم:\nشكراً' });
    await sendMails(NOON);
    const [mail] = received;
    assert.ok(mail);
    const headers = headersOf(mail);
    assert.match(headers.subject ?? '', /^=\?UTF-8\?/);
    assert.ok(!('list-unsubscribe' in headers) && !('list-unsubscribe-post' in headers));
    const encoded = Buffer.from(mail.raw.split('\r\n\r\n')[1]?.replace(/\s/g, '') ?? '', 'base64').toString('utf8');
    assert.match(encoded, /كتب سالم:\r?\nشكراً/);
  });

  test('nobody slips a header or a second recipient into a mail', async () => {
    configure();
    await aMail({ subject: 'Hello\r\nBcc: victim@example.net', unsubscribe: 'https://x.example/\r\nX-Evil: 1' });
    await aMail({ to: 'rana@example.org, victim@example.net' });
    await sendMails(NOON);
    assert.ok(received.every(({ to }) => !to.includes('victim@example.net')));
    const [mail] = received;
    assert.ok(mail);
    const headers = headersOf(mail);
    assert.equal(headers.subject, 'Hello Bcc: victim@example.net');
    assert.ok(!('bcc' in headers) && !('x-evil' in headers));
  });

  test('an address stands nowhere in clear, and the newsroom sees enough of it', async () => {
    await aMail();
    const rows = await db().select({ toCipher: mails.toCipher, subject: mails.subject }).from(mails);
    assert.doesNotMatch(JSON.stringify(rows), /rana|example/);
    assert.equal((await outbox())[0]?.to, 'r…@example.org');
  });
});

describe('The outbox', () => {
  test('without mail settings everything stays, and goes out when there are some', async () => {
    await aMail();
    assert.deepEqual(await sendMails(NOON), { sent: 0, failed: 0 });
    process.env.SMTP_URL = 'smtp://127.0.0.1:1';
    assert.deepEqual(await sendMails(NOON), { sent: 0, failed: 0 }, 'without a sender neither');
    assert.deepEqual(
      (await outbox()).map(({ attempts, sentAt, subject }) => [attempts, sentAt, subject]),
      [[0, null, 'Your comment']],
    );
    configure();
    assert.deepEqual(await sendMails(later(60)), { sent: 1, failed: 0 });
  });

  test('what waited longer than a week does not go out any more', async () => {
    configure();
    await aMail();
    assert.deepEqual(await sendMails(later(7 * 24 * 60)), { sent: 0, failed: 0 });
    assert.equal(await countUnsentMails(), 1);
  });

  test('a server that refuses is asked again after 1, 5, 30 and 120 minutes, then no more; the reason is kept', async () => {
    configure();
    refusal = 'Mailbox is full';
    await aMail();
    const tries: number[] = [];
    for (let minute = 0; minute < 400; minute += 1) if ((await sendMails(later(minute))).failed > 0) tries.push(minute);
    assert.deepEqual(tries, [0, 1, 6, 36, 156]);
    const [kept] = await outbox();
    assert.deepEqual([kept?.attempts, kept?.sentAt], [MOST_ATTEMPTS, null]);
    assert.match(kept?.lastError ?? '', /Mailbox is full/);
    refusal = undefined;
    assert.deepEqual(await sendMails(later(500)), { sent: 0, failed: 0 });
  });

  test('a server that comes back gets the mail at the next try', async () => {
    configure(1);
    await aMail();
    assert.deepEqual(await sendMails(NOON), { sent: 0, failed: 1 });
    assert.match((await outbox())[0]?.lastError ?? '', /ECONNREFUSED/);
    configure();
    assert.deepEqual(await sendMails(later(0.5)), { sent: 0, failed: 0 });
    assert.deepEqual(await sendMails(later(1)), { sent: 1, failed: 0 });
    assert.equal((await outbox())[0]?.lastError, '');
  });

  test('two processes that send at once send each mail once, many at a time', async () => {
    configure();
    for (let at = 0; at < 30; at += 1) await aMail({ to: `reader-${at}@example.org` });
    const both = await Promise.all([sendMails(NOON), sendMails(NOON)]);
    assert.equal(
      both.reduce((sum, { sent }) => sum + sent, 0),
      30,
    );
    assert.equal(new Set(received.flatMap(({ to }) => to)).size, 30);
    assert.equal(received.length, 30);
  });

  test('one that cannot be opened any more does not hold up the others', async () => {
    configure();
    await aMail();
    await transaction((tx) =>
      tx
        .update(mails)
        .set({ toCipher: 'lost' })
        .then(() => undefined),
    );
    await aMail();
    assert.deepEqual(await sendMails(NOON), { sent: 1, failed: 1 });
    assert.match((await outbox())[1]?.lastError ?? '', /sealed address/);
    assert.equal((await outbox())[1]?.to, '…');
  });

  test('the newsroom turns its pages', async () => {
    for (let at = 0; at < 3; at += 1) await aMail({ subject: `No ${at}` });
    const first = await listMails(ADMIN, { limit: 2 });
    const second = await listMails(ADMIN, { limit: 2, before: first.next });
    assert.deepEqual(
      [...first.items, ...second.items].map(({ subject }) => subject),
      ['No 2', 'No 1', 'No 0'],
    );
    assert.equal(second.next, undefined);
  });

  test('mails to one reader can be taken out, and old ones are forgotten', async () => {
    await aMail();
    await aMail({ to: 'other@example.org' }, later(60));
    assert.equal(await eraseMailTo(hashEmail(' RANA@example.org')), 1);
    assert.equal((await outbox()).length, 1);
    await forgetMails(later(60));
    assert.equal((await outbox()).length, 1);
    await forgetMails(later(61));
    assert.deepEqual(await outbox(), []);
  });

  test('a reader who wants no mails says so once or often', async () => {
    const hash = hashEmail('rana@example.org');
    assert.equal(await getOptOut(hash), undefined);
    await stopMail(hash, NOON);
    await stopMail(hash, later(1));
    assert.deepEqual(await getOptOut(hash), NOON);
  });
});
