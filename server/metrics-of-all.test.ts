import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeMetrics } from './metrics-of-all.ts';

const text = (views: number) =>
  `# HELP views_total Views.\n# TYPE views_total counter\nviews_total ${views}\n# HELP drops_total Drops.\n# TYPE drops_total counter\ndrops_total{reason="bot"} 1\n`;

test('the metrics of several processes are told as one text, each sample with its process', () => {
  const merged = mergeMetrics([
    { worker: 1, text: text(3) },
    { worker: 2, text: text(4) },
  ]);
  assert.equal(
    merged,
    [
      '# HELP views_total Views.',
      '# TYPE views_total counter',
      'views_total{worker="1"} 3',
      'views_total{worker="2"} 4',
      '# HELP drops_total Drops.',
      '# TYPE drops_total counter',
      'drops_total{reason="bot",worker="1"} 1',
      'drops_total{reason="bot",worker="2"} 1',
      '',
    ].join('\n'),
  );
});
