import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type BlockChange, compareContent, comparePieces, type Piece } from './compare.ts';
import type { ArticleContent } from './content.ts';
import type { Block } from './document.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const content = (blocks: unknown[], fields: Partial<ArticleContent> = {}) =>
  ({ ...fields, body: { v: 1, type: 'doc', content: blocks } }) as ArticleContent;
/** Pieces as one line: [-removed-] and [+added+]. */
const shown = (words: Piece[]) =>
  words
    .map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join('');
const line = ({ kind, type, words }: BlockChange) => `${kind} ${type}: ${shown(words)}`;
const blocks = (before: unknown[], after: unknown[]) =>
  compareContent(content(before), content(after)).blocks.map(line);

describe('Two versions of a text, word by word', () => {
  test('an editor sees which words changed, in English, Arabic and Persian', () => {
    const cases: [string, string, string][] = [
      ['Talks open in Geneva.', 'Talks fail in Geneva.', 'Talks [-open-][+fail+] in Geneva.'],
      [
        'قال المُتحدّث إنّ ٢٩ دولة شاركت.',
        'قال الوزير إنّ ٣٠ دولة شاركت.',
        'قال [-المُتحدّث-][+الوزير+] إنّ [-٢٩-][+٣٠+] دولة شاركت.',
      ],
      [
        'او می‌خواهد برود، اما نمی‌تواند.',
        'او می‌خواست برود، اما نتوانست.',
        'او [-می‌خواهد-][+می‌خواست+] برود، اما [-نمی‌تواند-][+نتوانست+].',
      ],
      ['كتب', 'كَتَبَ', '[-كتب-][+كَتَبَ+]'],
      ['', 'New', '[+New+]'],
      ['Old', '', '[-Old-]'],
      ['', '', ''],
    ];
    for (const [before, after, expected] of cases) assert.equal(shown(comparePieces(before, after)), expected);
  });

  test('an editor reads several new words in a row as one change', () => {
    assert.equal(
      shown(comparePieces('He said the red fox ran off.', 'He said a blue bird flew off.')),
      'He said [-the red fox ran-][+a blue bird flew+] off.',
    );
    assert.equal(shown(comparePieces('One two.', 'One and a half, two.')), 'One [+and a half, +]two.');
  });

  test('an editor can make out both versions of any two texts from the pieces', () => {
    const words = fc.array(fc.constantFrom('the', 'fox', ' ', '  ', '\n', 'قال', 'می‌رود', '،', '.', '👩‍🚀', '\ud800'), {
      maxLength: 30,
    });
    const texts = fc.oneof(
      words.map((list) => list.join('')),
      words.map((list) => list.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = comparePieces(before, after);
        const without = (change: Piece['change']) =>
          pieces.flatMap((one) => (one.change === change ? [] : [one.text])).join('');
        assert.equal(without('added'), before);
        assert.equal(without('removed'), after);
        assert.equal(
          before === after,
          pieces.every(({ change }) => change === 'same'),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Two versions of a piece', () => {
  test('an editor sees new, gone, changed and untouched paragraphs in their order', () => {
    const before = ['The first stays.', 'The second is changed a little.', 'The third goes away entirely.', 'End.'];
    const after = ['The first stays.', 'The second was changed a little.', 'Nobody had this before.', 'End.'];
    assert.deepEqual(blocks(before.map(paragraph), after.map(paragraph)), [
      'same paragraph: The first stays.',
      'changed paragraph: The second [-is-][+was+] changed a little.',
      'removed paragraph: [-The third goes away entirely.-]',
      'added paragraph: [+Nobody had this before.+]',
      'same paragraph: End.',
    ]);
  });

  test('an editor sees a paragraph that was split, and one that was moved', () => {
    const [a, b, c] = ['Rain fell on the coast all day.', 'Roads were closed at noon today.', 'Schools stay open.'].map(
      paragraph,
    );
    assert.deepEqual(blocks([a, b, c], [c, a, b]), [
      'added paragraph: [+Schools stay open.+]',
      'same paragraph: Rain fell on the coast all day.',
      'same paragraph: Roads were closed at noon today.',
      'removed paragraph: [-Schools stay open.-]',
    ]);
    assert.deepEqual(
      blocks([paragraph('Rain fell all day. Roads closed.')], ['Rain fell all day.', 'Roads closed.'].map(paragraph)),
      ['changed paragraph: Rain fell all day.[- Roads closed.-]', 'added paragraph: [+Roads closed.+]'],
    );
  });

  test('an editor sees what only an attribute says: level, caption, source, link, bold', () => {
    const heading = (level: number) => ({
      type: 'heading',
      attrs: { level },
      content: [{ type: 'text', text: 'Why' }],
    });
    const figure = (media: number, caption: string) => ({ type: 'figure', attrs: { media, caption } });
    const quote = (source: string) => ({
      type: 'pullQuote',
      attrs: { source },
      content: [{ type: 'text', text: 'So.' }],
    });
    const marked = (...marks: unknown[]) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'See ' },
        { type: 'text', text: 'this', marks },
        { type: 'text', text: '.' },
      ],
    });
    const link = (href: string) => ({ type: 'link', attrs: { href } });
    const cases: [unknown, unknown, string][] = [
      [heading(2), heading(3), 'changed heading: [-##-][+###+] Why'],
      [figure(7, 'A hall'), figure(7, 'A door'), 'changed figure: #7\nA [-hall-][+door+]'],
      [figure(7, ''), figure(7, 'A door'), 'changed figure: #7[+\nA door+]'],
      [quote('The minister'), quote('A minister'), 'changed pullQuote: So.\n[-The-][+A+] minister'],
      [marked(), marked({ type: 'bold' }), 'changed paragraph: See [-this-][+this+].'],
      [marked(link('/en/a')), marked(link('/en/b')), 'changed paragraph: See [-this-][+this+] ‹/en/[-a-][+b+]›.'],
      [
        { type: 'embed', attrs: { url: 'https://example.org/1', title: 'A film' } },
        { type: 'embed', attrs: { url: 'https://example.org/1', title: 'A clip' } },
        'changed embed: https://example.org/1\nA [-film-][+clip+]',
      ],
    ];
    for (const [before, after, expected] of cases) assert.deepEqual(blocks([before], [after]), [expected]);
    assert.deepEqual(blocks([figure(7, 'A hall')], [figure(8, 'A hall')]), [
      'removed figure: [-#7\nA hall-]',
      'added figure: [+#8\nA hall+]',
    ]);
    assert.deepEqual(blocks([paragraph('Why')], [heading(2)]), [
      'removed paragraph: [-Why-]',
      'added heading: [+Why+]',
    ]);
  });

  test('an editor sees a changed cell of a table and a new item of a list', () => {
    const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] });
    const table = (...rows: string[][]) => ({
      type: 'table',
      attrs: { caption: 'Rice' },
      content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })),
    });
    assert.deepEqual(blocks([table(['Year', 'Tonnes'], ['2018', '4'])], [table(['Year', 'Tonnes'], ['2018', '5'])]), [
      'changed table: Year | Tonnes\n2018 | [-4-][+5+]\nRice',
    ]);
    const list = (...items: string[]) => ({
      type: 'bulletList',
      content: items.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    });
    assert.deepEqual(blocks([list('أولاً', 'ثانياً')], [list('أولاً', 'ثانياً', 'ثالثاً')]), [
      'changed bulletList: أولاً\nثانياً[+\nثالثاً+]',
    ]);
  });

  test('an editor sees a change that no word shows', () => {
    const odd = (extra: unknown) => ({ ...paragraph('Same words.'), extra });
    assert.deepEqual(blocks([odd(1)], [odd(2)]), ['changed paragraph: [-Same words.-][+Same words.+]']);
  });

  test('an editor sees changed fields only, lists by their items', () => {
    const before = { headline: 'Talks open', keywords: ['Geneva', 'talks'], authorIds: [1], leadMediaId: 7, slug: 'a' };
    const after = {
      headline: 'Talks fail',
      keywords: ['talks', 'UN'],
      authorIds: [1, 2],
      leadMediaId: null,
      slug: 'a',
    };
    const { fields } = compareContent(content([], before), content([], after));
    assert.deepEqual(
      fields.map(({ field, words }) => `${field}: ${shown(words)}`),
      [
        'headline: Talks [-open-][+fail+]',
        'keywords: [-Geneva-] · talks · [+UN+]',
        'authorIds: 1 · [+2+]',
        'leadMediaId: [-7-]',
      ],
    );
    assert.deepEqual(compareContent(content([]), content([])), { fields: [], blocks: [] });
  });

  test('an editor gets an answer about documents that are none', () => {
    const node = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.jsonValue(), attrs: fc.jsonValue(), content: fc.array(fc.jsonValue()) }),
    );
    const documents = fc.oneof(
      fc.array(node).map((list) => content(list)),
      fc.jsonValue() as fc.Arbitrary<never>,
    );
    fc.assert(
      fc.property(documents, documents, (before, after) => void compareContent(before, after)),
      { numRuns: 1000 },
    );
  });
});

describe('Long pieces', () => {
  const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `word${from + index}`);
  const measure = (name: string, before: string[], after: string[]) => {
    const [old, now] = [before, after].map((texts) => content(texts.map(paragraph)));
    const start = performance.now();
    const { blocks: found } = compareContent(old as ArticleContent, now as ArticleContent);
    const took = performance.now() - start;
    console.info(`${name}: ${took.toFixed(0)} ms`);
    // Far above what it takes, on a busy machine too; work that grows with the square would take minutes.
    assert.ok(took < 3000, `${name}: ${took} ms`);
    return found;
  };
  const texts = Array.from({ length: 60 }, (_, index) => words(index * 200, 167));
  const lines = (list: string[][]) => list.map((one) => one.join(' '));

  test('an editor does not wait for 10,000 words, however much of them changed', () => {
    const changedOnes = measure(
      '10,000 words, every fifth paragraph changed',
      lines(texts),
      lines(texts.map((text, index) => (index % 5 ? text : text.toSpliced(80, 2, 'new')))),
    );
    assert.equal(changedOnes.filter(({ kind }) => kind === 'changed').length, 12);
    measure(
      'every tenth word of 10,000 changed',
      lines(texts),
      lines(texts.map((text) => text.map((word, index) => (index % 10 ? word : 'new')))),
    );
    measure(
      'every other word of 10,000 changed',
      lines(texts),
      lines(texts.map((text) => text.map((word, index) => (index % 2 ? word : `${word}x`)))),
    );
    measure('10,000 words in reverse order', lines(texts), lines(texts.map((text) => text.toReversed())));
    measure('10,000 words, all of them new', lines(texts), lines(texts.map((text) => text.map((word) => `${word}x`))));
    const short = words(0, 1000).map((word) => `${word} it is one of ten words in this`);
    measure(
      '1,000 paragraphs of ten words, all changed',
      short,
      short.map((text) => `${text} so`),
    );
    measure(
      'one paragraph of 10,000 words in reverse order',
      [words(0, 10_000).join(' ')],
      [words(0, 10_000).toReversed().join(' ')],
    );
  });
});
