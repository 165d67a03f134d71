import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countRarely } from './large-counts.ts';

describe('A number that only says how much there is', () => {
  const NOW = 1_000_000;
  const counting = (of: object) => {
    let times = 0;
    const ask = (pieces: number, now: number) =>
      countRarely(
        of,
        () => {
          times += 1;
          return Promise.resolve(pieces);
        },
        now,
      );
    return { ask, times: () => times };
  };

  test('is counted each time while it is small', async () => {
    const { ask } = counting({ what: 'few' });
    assert.equal(await ask(3, NOW), 3);
    assert.equal(await ask(4, NOW), 4);
  });

  test('may be a minute old once it is large, and no older', async () => {
    const { ask, times } = counting({ what: 'many' });
    assert.equal(await ask(900_000, NOW), 900_000);
    assert.equal(await ask(900_001, NOW + 59_000), 900_000);
    assert.equal(times(), 1);
    assert.equal(await ask(900_002, NOW + 60_000), 900_002);
  });

  test('is another for whoever sees something else', async () => {
    await counting({ what: 'pieces', locale: 'en' }).ask(10_000, NOW);
    assert.equal(await counting({ what: 'pieces', locale: 'ar' }).ask(20_000, NOW), 20_000);
  });
});
