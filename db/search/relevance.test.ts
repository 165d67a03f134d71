import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgedQueries } from '../../e2e/judged-queries.ts';
import { loadSampleWords } from '../../e2e/sample-words.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { useTestDatabase } from '../testing.ts';
import { listFound } from './queries.ts';

const { engine } = useTestDatabase();

const PLACES = 10;
/** Normalised discounted cumulative gain, as Järvelin and Kekäläinen (2002) have it, with gains of 2 to the worth less 1. */
const gain = (worths: number[]) =>
  worths.slice(0, PLACES).reduce((sum, worth, place) => sum + (2 ** worth - 1) / Math.log2(place + 2), 0);

type Row = { query: string; ndcg: number; found: string[] };

async function judge(locale: Locale, names: Map<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { query, worth } of judgedQueries(locale)) {
    const { items } = await listFound({ locale, query, filter: { locale }, limit: PLACES });
    const found = items.map(({ source, subjectId }) => names.get(`${source}:${subjectId}`) ?? '');
    const best = gain([...worth.values()].toSorted((a, b) => b - a));
    rows.push({ query, ndcg: gain(found.map((name) => worth.get(name) ?? 0)) / best, found });
  }
  return rows;
}

describe('Readers of the sample edition find what they look for', () => {
  test('in every language, by any form of a word, letter variants and slips', async (t) => {
    const names = await loadSampleWords();
    for (const locale of LOCALE_CODES) {
      const rows = await judge(locale, names);
      assert.ok(rows.length >= 20, `${locale}: ${rows.length} judged queries`);
      const mean = rows.reduce((sum, { ndcg }) => sum + ndcg, 0) / rows.length;
      t.diagnostic(`${engine}, ${locale}: nDCG@10 ${mean.toFixed(3)} over ${rows.length} queries`);
      for (const { query, ndcg, found } of rows.filter((row) => row.ndcg < 0.8))
        t.diagnostic(`  ${ndcg.toFixed(2)} «${query}»: ${found.slice(0, 5).join(', ') || 'nothing'}`);
      assert.ok(mean >= 0.85, `${locale}: nDCG@10 is ${mean.toFixed(3)}`);
    }
  });
});
