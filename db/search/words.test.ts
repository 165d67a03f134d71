import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stemsOf, wordsOf } from './normalize.ts';
import { snippetOf } from './snippets.ts';
import { stem, stemsFor } from './stemming.ts';
import { parseQuery } from './syntax.ts';
import { slipsBetween } from './vocabulary.ts';

/** Each line: forms that a reader takes for one word. */
const SAME = [
  ['Elections', 'election', 'ELECTION', 'election’s', 'éléction'],
  ['vote', 'votes', 'voted', 'voting'],
  ['organisation', 'organizations', 'organize', 'organised'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['Iran', 'Iranian', 'Iranians', 'Iran’s'],
  ['Syria', 'Syrian'],
  ['policies', 'policy'],
  ['U.N.', 'UN'],
  ['1,000', '1000', '١٠٠٠', '۱۰۰۰', '１０００'],
  ['Łódź', 'lodz'],
  ['إيران', 'ايران', 'ایران', 'إيراني', 'الإيرانية', 'والإيرانيين'],
  ['الحكومة', 'حكومه', 'والحكومة', 'للحكومة', 'بالحكومات', 'حُكُومَة', 'حكـــومة'],
  ['مستشفى', 'مستشفي'],
  ['كتاب', 'کتاب', 'کتاب‌ها', 'کتابهای', 'کتاب‌هایش'],
  ['هزینه', 'هزینه‌ها', 'هزینه های'],
  ['می‌روند', 'روند', 'نمی‌روند'],
  ['بزرگ‌ترین', 'بزرگتر'],
];

describe('A word', () => {
  for (const forms of SAME) {
    test(`${forms[0]} is the same in every form`, () => {
      const stems = forms.map((form) => stemsOf(form).join(' '));
      assert.deepEqual([...new Set(stems)], [stems[0]]);
    });
  }

  test('that Arabic joins to another is found without it, and the other way round', () => {
    for (const joined of ['بإيران', 'وإيران', 'لإيران', 'فإيران', 'وبإيران'])
      assert.ok(stemsFor(wordsOf('إيران')[0] ?? '').includes(stem(wordsOf(joined)[0] ?? '')), joined);
    assert.ok(stemsFor(wordsOf('بإيران')[0] ?? '').includes(stem(wordsOf('إيران')[0] ?? '')));
  });

  test('keeps what is left of it long enough to mean something', () => {
    for (const word of ['is', 'bus', 'ring', 'bed', 'ان', 'زمین', 'جهان', 'ماه'])
      assert.ok(stem(word).length >= 2, word);
  });

  test('is as many slips away as a reader would count', () => {
    assert.deepEqual(
      [
        ['a', 'a'],
        ['parlament', 'parliament'],
        ['recieve', 'receive'],
        ['abc', 'xyz'],
      ].map(([a = '', b = '']) => slipsBetween(a, b)),
      [0, 1, 1, 3],
    );
  });
});

describe('What is typed', () => {
  test('is read as words, phrases and what is left out', () => {
    const query = parseQuery('the "strait of Hormuz" oil -tanker -"price war"');
    assert.deepEqual(
      query.terms.map((term) => term[0]),
      [['strait', 'of', 'hormuz'], ['oil']],
    );
    assert.deepEqual(
      query.without.map((term) => term[0]),
      [['tanker'], ['pris', 'war']],
    );
    assert.deepEqual(parseQuery('the').terms, [[['the']]], 'a word that tells nothing, when there is no other');
    assert.deepEqual(parseQuery('cease-fire').terms, [[['ceas', 'fir'], ['ceasefir']]]);
    assert.equal(parseQuery('x'.repeat(10_000)).typed.length, 200);
    assert.equal(parseQuery('a\ud800b\u0000c').typed, 'a b c');
    assert.deepEqual(parseQuery(undefined).terms, []);
  });
});

test('A snippet is the part that says most, with what was looked for marked', () => {
  const text = `${'word '.repeat(100)}the strait of Hormuz lies ${'there '.repeat(100)}`;
  const parts = snippetOf(text, new Set(stemsOf('strait hormuz'))) ?? [];
  assert.deepEqual(
    parts.filter(({ hit }) => hit).map((part) => part.text),
    ['strait', 'Hormuz'],
  );
  assert.ok(parts[0]?.text.startsWith('…') && parts.at(-1)?.text.endsWith('…'));
  assert.equal(snippetOf('nothing of it', new Set(['strait'])), undefined);
});
