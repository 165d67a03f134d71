import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvAnswer, csvOf } from './csv.ts';

test('a table of words in any script comes into a spreadsheet as it is, and starts no formula there', () => {
  const rows = [
    ['Plain', 3],
    ['With, comma and "quotes"', -1],
    ['=HYPERLINK("http://evil.example")', 0],
    ['@SUM(A1)', 1.5],
    ['سطران\nاثنان', null],
  ];
  assert.deepEqual(csvOf(['name', 'views'], rows).split('\r\n'), [
    '\uFEFFname,views',
    'Plain,3',
    '"With, comma and ""quotes""",-1',
    `"'=HYPERLINK(""http://evil.example"")",0`,
    "'@SUM(A1),1.5",
    '"سطران\nاثنان",',
    '',
  ]);
});

test('it is a file to keep', async () => {
  const answer = csvAnswer('views', ['hour'], []);
  assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="views.csv"');
  assert.match(await answer.text(), /^hour\r\n$/, 'the mark is taken off by whoever reads text');
});
