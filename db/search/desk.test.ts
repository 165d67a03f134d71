import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aPublishedArticle, CONTRIBUTOR, EDITOR, NOON } from '../../e2e/factories.ts';
import { withdrawArticle } from '../articles/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { listMisses, listPromotions } from './desk.ts';
import { forgetMisses, noteMiss, writeMisses } from './misses.ts';
import { demote, promote, strikeMiss } from './mutations.ts';
import { listFound } from './queries.ts';
import { parseQuery } from './syntax.ts';

useTestDatabase();

const found = (query: string) => listFound({ locale: 'en', query, filter: { locale: 'en' }, limit: 10 });
const PERSIAN: Actor = { ...EDITOR, locales: ['fa'] };

describe('What comes first', () => {
  test('An editor puts a page first for words, whoever asks in whatever form, and takes it back', async () => {
    const rain = await aPublishedArticle({ headline: 'Rain falls on the vote' });
    const plain = await aPublishedArticle({ headline: 'A plain thing' });
    const address = `https://paper.example/en/news/${plain}/a-plain-thing`;
    assert.deepEqual(await promote(EDITOR, { locale: 'en', query: 'votes', address }), { outcome: 'added' });
    const page = await found('voting');
    assert.deepEqual(
      page.promoted.map((item) => item.subjectId),
      [plain],
    );
    assert.deepEqual(
      page.items.map((item) => item.subjectId),
      [rain],
    );
    assert.deepEqual((await promote(EDITOR, { locale: 'en', query: 'vote', address })).outcome, 'refused');
    const [promotion] = await listPromotions(EDITOR, 'en', 10);
    assert.equal(promotion?.result?.subjectId, plain);
    await withdrawArticle(EDITOR, plain, 'It was wrong');
    assert.deepEqual((await found('vote')).promoted, []);
    assert.equal((await listPromotions(EDITOR, 'en', 10))[0]?.result, undefined);
    await demote(EDITOR, { promotion: String(promotion?.id) });
    assert.deepEqual(await listPromotions(EDITOR, 'en', 10), []);
  });

  test('What is no page of the language, or no word, is told beside the field; who may not is refused', async () => {
    const id = await aPublishedArticle({});
    const typed = { locale: 'en', query: 'vote', address: `/en/news/${id}/x` };
    for (const address of [
      'nonsense',
      '/fa/news/1/x',
      '/en/topics/none',
      `/fa/news/${id}/x`,
      'http://[',
      '/en/news/99/x',
    ])
      assert.deepEqual(await promote(EDITOR, { ...typed, address }), {
        outcome: 'refused',
        errors: { address: 'unknown' },
      });
    assert.deepEqual(await promote(EDITOR, { ...typed, query: '!?' }), {
      outcome: 'refused',
      errors: { query: 'noLetter' },
    });
    assert.deepEqual(await promote(EDITOR, {}), {
      outcome: 'refused',
      errors: { locale: 'badValue', query: 'badValue', address: 'badValue' },
    });
    for (const actor of [CONTRIBUTOR, PERSIAN]) {
      await assert.rejects(promote(actor, typed), Refused);
      await assert.rejects(listPromotions(actor, 'en', 1), Refused);
      await assert.rejects(listMisses(actor, 'en', 1), Refused);
      await assert.rejects(strikeMiss(actor, { locale: 'en', query: 'x' }), Refused);
    }
  });
});

describe('What is not found', () => {
  test('is counted by its words, without what may tell of a person, and forgotten', async () => {
    for (const query of ['Aardvark', 'aardvark ', 'AARDVARKS', 'me@example.org', 'call 0171 234567', ''])
      noteMiss('en', parseQuery(query));
    await writeMisses(NOON);
    noteMiss('en', parseQuery('aardvark'));
    await writeMisses(NOON);
    const misses = await listMisses(EDITOR, 'en', 10);
    assert.deepEqual(
      misses.map(({ query, times }) => [query, times]),
      [
        ['aardvark', 3],
        ['aardvarks', 1],
      ],
    );
    await strikeMiss(EDITOR, { locale: 'en', query: 'aardvark' });
    assert.equal((await listMisses(EDITOR, 'en', 10)).length, 1);
    await forgetMisses(new Date(NOON.getTime() + 91 * 86_400_000));
    assert.deepEqual(await listMisses(EDITOR, 'en', 10), []);
  });
});
