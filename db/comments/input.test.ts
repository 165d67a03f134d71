import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEmail } from '../auth/input.ts';
import { fieldErrors, newComment, newReport, ownEdit, readText, TEXT } from './input.ts';

const codeOf = (text: string) => {
  const read = readText(text);
  return 'code' in read ? read.code : 'fine';
};
const errorsOf = (input: unknown) => {
  const parsed = newComment.safeParse(input);
  return parsed.success ? {} : fieldErrors(parsed.error);
};

describe('A comment’s text', () => {
  test('a reader’s text is kept as it was meant: composed, trimmed, with at most one empty line', () => {
    const cases = {
      '  one\r\n\r\n\r\n\rtwo \t\n three ': 'one\n\ntwo\n three',
      'one\u2028two\u2029three': 'one\ntwo\nthree',
      'Cafe\u0301': 'Café',
      '\ufeffhello': 'hello',
      'tab\there': 'tab here',
      'hy\u00adphen': 'hyphen',
      'می\u200c\u200c\u200cخواهم': 'می\u200cخواهم',
    };
    for (const [raw, kept] of Object.entries(cases)) assert.deepEqual(readText(raw), { text: kept });
  });

  test('readers of every script, and of none, can say what they say', () => {
    const texts = [
      'می\u200cخواهم بروم',
      'کتاب\u200cها\u200c، خانه\u200cها\u200c',
      '۲۰\u200cساله',
      'PDF\u200cها',
      'سال ۱۳۹۷ ه\u200d.ش',
      'وَزَارَةُ الخَارِجِيَّةِ',
      'क्\u200dष क्\u200cष',
      '👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚀',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Scotland',
      'العربية \u200e(English)\u200f هنا',
      '日本語のコメント',
      'हिन्दी',
      'ok',
      '👍👍',
      '5 > 3 & "2" < \'4\'',
    ];
    for (const text of texts) assert.deepEqual(readText(text), { text }, text);
  });

  test('nobody hides words, turns a line around or sends what is no text', () => {
    const texts = {
      NUL: 'a\u0000b',
      escape: 'a\u001b[31mb',
      'a C1 control': 'a\u0085b',
      'a lone surrogate': 'a\ud800b',
      'half an emoji': 'abc\udc4d',
      'an override': 'a\u202eb',
      'an embedding': '\u202aab',
      'an isolate': 'a\u2066b',
      'a zero-width space': 'vi\u200bagra',
      'a word joiner': 'vi\u2060agra',
      'a joiner in Latin': 'vi\u200cagra',
      'a Latin joiner of the other kind': 'vi\u200dagra',
      'an inner byte order mark': 'vi\ufeffagra',
      'invisible letters': 'vi\u{e0061}agra',
      'invisible operators': 'vi\u2062agra',
      'many direction marks': 'a\u200e\u200f\u200eb',
      'a heap of accents': `z${'\u0301'.repeat(40)}algo`,
      'no character': 'a\uffffb',
      'bytes that were no text': 'a\ufffdb',
    };
    for (const [what, text] of Object.entries(texts)) assert.equal(codeOf(text), 'badCharacters', what);
  });

  test('a reader is told whether the text is missing, too short or too long, counted as people count', () => {
    for (const nothing of ['', '   \n ', '\u3164\u3164\u3164', '\u2800\u2800'])
      assert.equal(codeOf(nothing), 'required');
    assert.equal(codeOf('a'), 'tooShort');
    assert.equal(codeOf('😀'), 'tooShort');
    assert.equal(codeOf('😀'.repeat(TEXT.most)), 'fine');
    assert.equal(codeOf('😀'.repeat(TEXT.most + 1)), 'tooLong');
    assert.equal(codeOf(`${'x'.repeat(TEXT.most)}   \n`), 'fine');
  });

  test('ten megabytes of anything are refused as fast as one long line', () => {
    for (const unit of ['x', ' ', '\n', '\u0301', '\u200c', '\ud800', 'a@', '👨\u200d'])
      assert.equal(codeOf(unit.repeat(10_000_000 / unit.length)), 'tooLong');
  });
});

describe('A comment’s other fields', () => {
  test('a reader needs nothing but a text', () => {
    const parsed = newComment.parse({
      articleId: '7',
      parentId: '',
      name: '',
      email: ' ',
      text: 'Thank you.',
      token: 't',
    });
    const kept = { articleId: 7, name: '', email: '', text: 'Thank you.', notify: false, website: '', token: 't' };
    assert.deepEqual({ ...parsed }, { ...kept, parentId: undefined });
    assert.deepEqual(newComment.parse(parsed), parsed, 'what was read is read again the same');
    assert.equal(
      newComment.parse({ articleId: 7, text: 'Hello', name: ' Rana\nAziz ', notify: 'on' }).name,
      'Rana Aziz',
    );
  });

  test('a reader is told at each field what is wrong with it', () => {
    assert.deepEqual(errorsOf({}), { articleId: 'badValue', text: 'required' });
    const sent = { articleId: 1, text: 'a', name: 'x'.repeat(81), email: 'nobody', parentId: 'first' };
    const told = { text: 'tooShort', name: 'tooLong', email: 'badEmail', parentId: 'badValue' };
    assert.deepEqual(errorsOf(sent), told);
    assert.deepEqual(errorsOf({ articleId: 1, text: 'Hello', name: 'a\u202eb' }), { name: 'badCharacters' });
  });

  test('wrong types are refused by name and never thrown', () => {
    for (const input of [null, undefined, 'text', 7, [], () => 1]) assert.ok(Object.keys(errorsOf(input)).length > 0);
    const wrong = { articleId: {}, parentId: [], name: 1, email: {}, text: ['a'], notify: 7, website: {}, token: null };
    const errors = errorsOf(wrong);
    assert.deepEqual(Object.keys(errors).toSorted(), Object.keys(wrong).toSorted());
    assert.deepEqual([...new Set(Object.values(errors))], ['badValue']);
    for (const articleId of [
      '0',
      '-1',
      '1.5',
      '1e3',
      '0x10',
      'NaN',
      '99999999999',
      2 ** 31,
      Number.NaN,
      Infinity,
      ' 1',
    ])
      assert.deepEqual(errorsOf({ articleId, text: 'Hello' }), { articleId: 'badValue' }, String(articleId));
  });

  test('an address is taken if mail could reach it, and no header slips in with it', () => {
    const good = {
      'rana@example.org': 'rana@example.org',
      ' Rana.Aziz+news@Example.ORG ': 'Rana.Aziz+news@example.org',
      'x@bücher.example': 'x@xn--bcher-kva.example',
      "o'neil@mail.example.co.uk": "o'neil@mail.example.co.uk",
      'رنا@مثال.إختبار': 'رنا@xn--mgbh0fb.xn--kgbechtv',
    };
    for (const [raw, address] of Object.entries(good)) assert.equal(readEmail(raw), address);
    const bad = [
      'rana',
      '@b.org',
      'a@',
      'a@b',
      'a@localhost',
      'a b@c.org',
      'a@b.org\r\nBcc: x@y.org',
      'a@b.org,c@d.org',
    ];
    const odd = [
      '<a@b.org>',
      'a..b@c.org',
      '.a@c.org',
      'a@[127.0.0.1]',
      'a@127.0.0.1',
      'a@-b.org',
      'a@b_c.org',
      'a@b..org',
    ];
    const long = [
      `${'a'.repeat(65)}@b.org`,
      `a@${'b'.repeat(64)}.org`,
      `a@${'b.'.repeat(130)}org`,
      'a@b.org/path',
      'a@b:25',
    ];
    for (const raw of [...bad, ...odd, ...long]) assert.equal(readEmail(raw), undefined, raw);
  });

  test('a report names a category we know, and an edit brings a text', () => {
    assert.ok(newReport.safeParse({ commentId: '3', category: 'spam', note: '' }).success);
    for (const category of ['', 'nonsense', 7, undefined])
      assert.ok(!newReport.safeParse({ commentId: 3, category }).success);
    assert.ok(!newReport.safeParse({ commentId: 3, category: 'spam', note: 'x'.repeat(501) }).success);
    assert.ok(!ownEdit.safeParse({ token: 'x'.repeat(1e6), text: 'Hello' }).success);
    assert.ok(!ownEdit.safeParse({ token: 'x', text: '' }).success);
  });
});
