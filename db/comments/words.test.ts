import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileWords, findWords, fold } from './words.ts';

const found = (text: string, ...list: string[]) => findWords(text, compileWords(list)).found.map((hit) => hit.text);

describe('Words of a list', () => {
  test('a moderator’s word is found alone, never inside another', () => {
    assert.deepEqual(found('Press the WordPress compressor: press, press-card and PRESS!', 'press'), [
      'Press',
      'press',
      'press',
      'PRESS',
    ]);
    assert.deepEqual(found('Scunthorpe, class, Essex, assess', 'ass', 'sex', 'cunt'), []);
  });

  test('a moderator finds a word however it is disguised', () => {
    const disguises = [
      'Scam',
      'SCAM',
      'ｓｃａｍ',
      '𝐬𝐜𝐚𝐦',
      'ⓢⓒⓐⓜ',
      '🅢🅒🅐🅜',
      'ѕсам',
      'sсаm',
      'sсαм',
      's\u00e7\u00e2m',
      's\u200cc\u200dam',
      'sc\u00adam',
      'sc\u2060am',
      's̷c̷a̷m̷',
      '5c4m',
      '$c@m',
      'scaaaam',
      'ssscccaaammm',
      '$$$c@@@m',
      'ᴛhe scam'.slice(4),
    ];
    for (const text of disguises) assert.deepEqual(found(`What a ${text} this is`, 'scam'), [text], text);
    assert.deepEqual(found('@scam $scam$', 'scam'), ['scam', 'scam']);
    assert.deepEqual(found('k1ll b1ll', 'kill', 'bill'), ['k1ll', 'b1ll']);
    assert.deepEqual(found('he11', 'hell'), ['he11']);
  });

  test('a moderator who writes Arabic or Persian finds every spelling', () => {
    for (const text of ['احمق', 'أحمق', 'إحمق', 'اَحْمَق', 'احمـــــق', 'احمققققق', 'ﺍﺣﻤﻖ'])
      assert.deepEqual(found(`هذا ${text} جدا`, 'احمق'), [text], text);
    for (const text of ['کتاب', 'كتاب', 'ڪتاب', 'كتـاب']) assert.deepEqual(found(text, 'كتاب'), [text], text);
    for (const text of ['علی', 'علي', 'على']) assert.deepEqual(found(text, 'علي'), [text], text);
    for (const text of ['مدرسة', 'مدرسه', 'مدرسۀ']) assert.deepEqual(found(text, 'مدرسة'), [text], text);
    assert.deepEqual(found('می\u200cروم و میروم', 'می\u200cروم'), ['می\u200cروم', 'میروم']);
    assert.deepEqual(found('تلفن ۰۹۱۲ و ٠٩١٢ و 0912', '0912'), ['۰۹۱۲', '٠٩١٢', '0912']);
    assert.deepEqual(found('کتابخانه احمقانه', 'کتاب', 'احمق'), []);
  });

  test('a phrase is found over spaces, line breaks and punctuation, and not when a word stands between', () => {
    assert.deepEqual(found('Buy\n now! buy…NOW, buy it now, buynow', 'buy now'), ['Buy\n now', 'buy…NOW']);
    assert.deepEqual(found('one two three two', 'one two', 'two', 'two three'), ['one two', 'two', 'two three', 'two']);
  });

  test('readers who mean nothing bad are left alone', () => {
    assert.deepEqual(
      found('A good book costs $100, see 1337 and 4455 at 17:45', 'god', 'bok', 'leet', 'it', 'aas'),
      [],
    );
    assert.deepEqual(found('as we said, bail and ball', 'ass', 'bill'), []);
    assert.deepEqual(found('Мы любим рот', 'love'), []);
  });

  test('entries with digits and signs are found as they stand', () => {
    assert.deepEqual(found('www 4chan a$$hat', 'WWW', '4chan', 'a$$hat'), ['www', '4chan', 'a$$hat']);
    assert.deepEqual(found('a cat', 'a$$hat'), [], 'no part of it bans a letter');
  });

  test('an empty list, an entry of nothing and an empty text find nothing', () => {
    assert.deepEqual(findWords('anything', compileWords([])), { found: [], steps: 0 });
    assert.deepEqual(found('… — ! @ $', '—', '!!!', '@', ''), []);
    assert.deepEqual(found('', 'word'), []);
    assert.equal(fold('\u200c—…'), '');
  });

  test('a moderator sees where it stands', () => {
    const text = '😀 Ein 𝐬𝐜𝐚𝐦.';
    const [hit] = findWords(text, compileWords(['scam'])).found;
    assert.ok(hit);
    assert.equal(text.slice(hit.start, hit.end), '𝐬𝐜𝐚𝐦');
    assert.equal(hit.start, 7);
  });
});

describe('A hostile text', () => {
  const matcher = compileWords([
    'a a a a a a a a b',
    'aaaaaaaab',
    'scam',
    'a',
    'aa',
    'x'.repeat(100),
    'il il il il no',
  ]);
  const kinds: Record<string, (size: number) => string> = {
    'one letter': (size) => 'a'.repeat(size),
    'single letters': (size) => 'a '.repeat(size / 2),
    'digits that may be two letters': (size) => '1l'.repeat(size / 2),
    'words of them': (size) => '1l '.repeat(size / 3),
    'long runs': (size) => 'aaaabbbb'.repeat(size / 8),
    signs: (size) => '@$'.repeat(size / 2),
    'letters and signs': (size) => 'a@'.repeat(size / 2),
    accents: (size) => 'a\u0301'.repeat(size / 2),
    'nothing to see': (size) => '\u200c'.repeat(size),
    'signs that become many letters': (size) => '\ufdfa'.repeat(size),
  };
  for (const [kind, make] of Object.entries(kinds)) {
    test(`${kind}: ten times the text takes ten times the steps`, () => {
      const small = findWords(make(10_000), matcher).steps;
      const large = findWords(make(100_000), matcher).steps;
      assert.ok(large <= small * 10.5 + 1000, `${small} steps, then ${large}`);
      assert.ok(large < 100_000 * 200, `${large} steps`);
    });
  }
});
