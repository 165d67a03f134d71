import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { beforeEach, describe, test } from 'node:test';
import { HOUR, NOON } from '../../e2e/factories.ts';
import {
  checkFormToken,
  makeFormToken,
  makeOwnToken,
  makeUnsubscribeToken,
  readOwnToken,
  readUnsubscribeToken,
} from './token.ts';

beforeEach(() => {
  process.env.FORM_KEY = randomBytes(32).toString('base64');
});

const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const DAY = 24 * HOUR;

describe('The token of a form', () => {
  test('a reader whose page was kept for a week and left open for three is not refused', () => {
    const token = makeFormToken(7, 'page', NOON);
    for (const age of [0, 1, HOUR, 7 * DAY, 28 * DAY, 30 * DAY])
      assert.equal(checkFormToken(token, 7, later(age)), 'good');
    assert.equal(checkFormToken(token, 7, later(30 * DAY + 1)), 'expired');
  });

  test('a script that fetched a token of its own and answers within three seconds is no reader', () => {
    const token = makeFormToken(7, 'live', NOON);
    assert.equal(checkFormToken(token, 7, later(2999)), 'tooQuick');
    assert.equal(checkFormToken(token, 7, later(3000)), 'good');
    assert.equal(
      checkFormToken(makeFormToken(7, 'page', NOON), 7, NOON),
      'good',
      'a page is not known to be read just now',
    );
  });

  test('a token for one piece opens no other, and may come again for its own', () => {
    const token = makeFormToken(7, 'page', NOON);
    assert.equal(checkFormToken(token, 8, NOON), 'forged');
    assert.equal(checkFormToken(token, 7, NOON), checkFormToken(token, 7, NOON));
  });

  test('nobody makes or changes a token', () => {
    const token = makeFormToken(7, 'live', NOON);
    const [purpose, , article, , mac] = token.split('.');
    const forged = [
      token.replace('live', 'page'),
      `${purpose}.page.${article}.zzzzzz.${mac}`,
      token.slice(0, -1),
      `${token}A`,
      `${token.slice(0, -2)}AA`,
      `${purpose}.page.7.0.`,
      '....',
      'form',
      '\u0000',
      'x'.repeat(1e6),
      makeOwnToken('erase', { id: 7, createdAt: NOON }),
      makeUnsubscribeToken('hash'),
    ];
    for (const one of forged) assert.equal(checkFormToken(one, 7, later(HOUR)), 'forged', one.slice(0, 80));
    assert.equal(checkFormToken('', 7, NOON), 'missing');
    assert.equal(checkFormToken(makeFormToken(7, 'page', later(HOUR)), 7, NOON), 'forged', 'from the future');
    assert.equal(checkFormToken(makeFormToken(7, 'page', later(60_000)), 7, NOON), 'good', 'clocks differ a little');
    process.env.FORM_KEY = randomBytes(32).toString('base64');
    assert.equal(checkFormToken(token, 7, later(HOUR)), 'forged', 'another site');
  });
});

describe('The token of a mailed link', () => {
  const own = { id: 12, createdAt: NOON };

  test('a link says which comment it is about and what it is for, and stands in for no other', () => {
    assert.deepEqual(readOwnToken(makeOwnToken('edit', own)), { ...own, purpose: 'edit' });
    assert.deepEqual(readOwnToken(makeOwnToken('erase', own)), { ...own, purpose: 'erase' });
    for (const other of [makeFormToken(12, 'page', NOON), makeUnsubscribeToken('h'), '', 'edit.c.0.', 'x'.repeat(1e6)])
      assert.equal(readOwnToken(other), undefined);
    const edit = makeOwnToken('edit', own);
    assert.equal(readOwnToken(edit.replace('edit', 'erase')), undefined);
    assert.equal(readOwnToken(edit.replace('.c.', '.d.')), undefined);
  });

  test('a link to end mails is for one address', () => {
    assert.equal(readUnsubscribeToken(makeUnsubscribeToken('a-hash_of')), 'a-hash_of');
    for (const other of [makeOwnToken('edit', own), makeFormToken(12, 'page', NOON), 'unsubscribe.x.y', ''])
      assert.equal(readUnsubscribeToken(other), undefined);
    assert.equal(readUnsubscribeToken(makeUnsubscribeToken('me').replace('.me.', '.you.')), undefined);
  });

  test('without a key nothing is signed', () => {
    delete process.env.FORM_KEY;
    assert.throws(() => makeOwnToken('edit', own), /FORM_KEY is not set/);
  });
});
