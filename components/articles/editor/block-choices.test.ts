import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRequire } from 'node:module';
import { filterBlocks } from './block-choices.ts';
import { editorWords, type EditorWords } from './editor-words.ts';
import { linkAddress } from './link-address.ts';

const wordsIn = (locale: string): EditorWords => {
  const messages = createRequire(import.meta.url)(`../../../messages/${locale}.json`) as Record<string, string>;
  return editorWords((key) => messages[key] ?? '');
};
const found = (query: string, locale: string) => filterBlocks(query, wordsIn(locale)).map(({ name }) => name);

describe('The menu of blocks', () => {
  test('a writer finds a block by the beginning of a word, in the interface’s language or in English', () => {
    assert.deepEqual(found('quot', 'en'), ['blockquote', 'pullQuote']);
    assert.deepEqual(found('table', 'ar'), ['table']);
    assert.deepEqual(found('صور', 'ar'), ['figure', 'gallery']);
    assert.deepEqual(found('نقا', 'ar'), ['keyPoints']);
    assert.deepEqual(found('عکس', 'fa'), ['figure']);
    assert.equal(found('', 'fa').length, 19);
    assert.deepEqual(found('zzz', 'en'), []);
  });
});

describe('An address for a link', () => {
  test('a writer types one as one does, and gets one that leads somewhere', () => {
    const cases: [string, string | undefined][] = [
      ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
      [' example.org/a ', 'https://example.org/a'],
      ['مثال.إختبار', 'https://مثال.إختبار'],
      ['desk@example.org', 'mailto:desk@example.org'],
      ['/en/news/7/rice', '/en/news/7/rice'],
      ['#note', '#note'],
      ['rice', undefined],
      ['rice and water', undefined],
      ['javascript:alert(1)', undefined],
      ['//example.org', undefined],
      ['', undefined],
    ];
    for (const [typed, address] of cases) assert.equal(linkAddress(typed), address, typed);
  });
});
