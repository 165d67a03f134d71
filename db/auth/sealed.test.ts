import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { beforeEach, describe, test } from 'node:test';
import { hashEmail, openEmail, sealEmail } from './sealed.ts';

beforeEach(() => {
  process.env.EMAIL_KEY = randomBytes(32).toString('base64');
});

describe('A sealed address', () => {
  test('the machine that sealed an address opens it, and no two seals are alike', () => {
    for (const address of ['rana@example.org', 'رنا@example.org', 'x'.repeat(254)]) {
      const [one, other] = [sealEmail(address), sealEmail(address)];
      assert.equal(openEmail(one), address);
      assert.notEqual(one, other);
      assert.ok(!Buffer.from(one, 'base64url').toString('latin1').includes('example'));
    }
  });

  test('somebody who changes one bit anywhere gets nothing', () => {
    const bytes = Buffer.from(sealEmail('rana@example.org'), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.throws(() => openEmail(changed.toString('base64url')), /sealed address/, `byte ${at}`);
    }
  });

  test('what is cut, empty, foreign or sealed with a lost key does not open', () => {
    const sealed = sealEmail('rana@example.org');
    for (const text of ['', 'x', 'rana@example.org', sealed.slice(0, -1), sealed.slice(4), `${sealed}AAAA`])
      assert.throws(() => openEmail(text), /sealed address/);
    process.env.EMAIL_KEY = randomBytes(32).toString('base64');
    assert.throws(() => openEmail(sealed), /EMAIL_KEY/);
    delete process.env.EMAIL_KEY;
    assert.throws(() => sealEmail('rana@example.org'), /EMAIL_KEY is not set/);
  });
});

describe('The hash of an address', () => {
  test('a reader is recognised however he writes his address, and nobody else is', () => {
    const hash = hashEmail('rana@bücher.example');
    for (const same of [' RANA@Bücher.Example ', 'rana@xn--bcher-kva.example', 'Rana@BU\u0308CHER.example'])
      assert.equal(hashEmail(same), hash, same);
    for (const other of ['rana@bucher.example', 'rana+news@bücher.example', 'rana', '', '@', 'rana@[::1]'])
      assert.notEqual(hashEmail(other), hash, other);
  });

  test('nobody without the key can find out an address by trying', () => {
    const hash = hashEmail('rana@example.org');
    process.env.EMAIL_KEY = randomBytes(32).toString('base64');
    assert.notEqual(hashEmail('rana@example.org'), hash);
  });
});
