import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HOUR } from '../../e2e/factories.ts';
import { db, transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { visitorSalts } from './schema.ts';
import { forgetSalts, listTraces, networkOf, visitorHash } from './visitors.ts';

useTestDatabase();

const RANA = { ip: '203.0.113.7', userAgent: 'Mozilla/5.0', host: 'news.example.org' };
const at = (instant: string) => new Date(`${instant}Z`);
const salts = async () => db().select({ day: visitorSalts.day, salt: visitorSalts.salt }).from(visitorSalts);

describe('An address', () => {
  test('a reader is known by his network, however his address is written', () => {
    const cases = {
      '203.0.113.7': '203.0.113.7',
      '::ffff:203.0.113.7': '203.0.113.7',
      '::FFFF:cb00:7107': '203.0.113.7',
      '2001:db8:1:2:3:4:5:6': '2001:db8:1:2::/64',
      '2001:0DB8:0001:0002::9': '2001:db8:1:2::/64',
      '[2001:db8:1:2::9]': '2001:db8:1:2::/64',
      '2001:db8::1': '2001:db8:0:0::/64',
      'fe80::1%eth0': 'fe80:0:0:0::/64',
      '::1': '0:0:0:0::/64',
      '::': '0:0:0:0::/64',
      'not an address': 'not an address',
      '': '',
    };
    for (const [ip, network] of Object.entries(cases)) assert.equal(networkOf(ip), network, ip);
    assert.ok(networkOf('x'.repeat(1e6)).length < 1000);
  });
});

describe('A visitor', () => {
  test('a reader is the same all day and somebody else on the next', async () => {
    const morning = await visitorHash(RANA, at('2018-10-01T00:00:00'));
    assert.equal(await visitorHash({ ...RANA, host: 'NEWS.example.org' }, at('2018-10-01T23:59:59')), morning);
    assert.notEqual(await visitorHash(RANA, at('2018-10-02T00:00:00')), morning);
    assert.match(morning, /^[\w-]{22}$/);
  });

  test('readers who differ in address, browser or host are not mixed up, whatever they write into a header', async () => {
    const now = at('2018-10-01T12:00:00');
    const others = [
      RANA,
      { ...RANA, ip: '203.0.113.8' },
      { ...RANA, userAgent: 'Other' },
      { ...RANA, host: 'example.org' },
      { ip: '203.0.113.7Mozilla', userAgent: '/5.0', host: RANA.host },
      { ip: '203.0.113.7","Mozilla', userAgent: '5.0', host: RANA.host },
      { ip: '', userAgent: '', host: '' },
    ];
    const hashes = await Promise.all(others.map((other) => visitorHash(other, now)));
    assert.equal(new Set(hashes).size, others.length);
  });

  test('two processes that need a new day’s salt at once make one', async () => {
    const now = at('2031-01-01T08:00:00');
    const hashes = await Promise.all(Array.from({ length: 8 }, () => visitorHash(RANA, now)));
    assert.equal(new Set(hashes).size, 1);
    assert.equal((await salts()).length, 1);
  });

  test('a process that did not make the salt reads the one of the others', async () => {
    const row = {
      day: '2031-02-01',
      salt: Buffer.alloc(32, 7).toString('base64'),
      createdAt: at('2031-02-01T00:00:00'),
    };
    await transaction((tx) =>
      tx
        .insert(visitorSalts)
        .values(row)
        .then(() => undefined),
    );
    await visitorHash(RANA, at('2031-02-01T08:00:00'));
    assert.deepEqual(await salts(), [{ day: row.day, salt: row.salt }]);
  });

  test('a reader cannot slip past a limit at midnight, nor by renaming his browser', async () => {
    const [before] = await listTraces(RANA, at('2031-03-01T23:59:00'));
    const after = await listTraces(RANA, at('2031-03-02T00:01:00'));
    assert.deepEqual(after[1], before);
    assert.notEqual(after[0].visitor, before.visitor);
    const [renamed] = await listTraces({ ...RANA, userAgent: 'Other' }, at('2031-03-02T00:01:00'));
    assert.equal(renamed.network, after[0].network);
    assert.notEqual(renamed.visitor, after[0].visitor);
    assert.equal((await listTraces(RANA, at('2031-03-05T12:00:00'))).length, 1);
  });

  test('after 48 hours nobody can tell any more who somebody was', async () => {
    const first = at('2031-04-01T10:00:00');
    const hash = await visitorHash(RANA, first);
    await forgetSalts(new Date(first.getTime() + 48 * HOUR - 1));
    assert.equal((await salts()).length, 1);
    await forgetSalts(new Date(first.getTime() + 48 * HOUR));
    assert.deepEqual(await salts(), []);
    assert.notEqual(await visitorHash(RANA, first), hash, 'made anew, the day has another salt');
  });
});
