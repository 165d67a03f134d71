import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Gestures, MOST_SCALE, WHOLE } from './gestures.ts';

/** A picture on a stage of 400 × 300, and what became of it. */
function aPicture() {
  const seen = { view: WHOLE, pulled: 0, swipes: [] as string[] };
  const gestures = new Gestures({
    stage: () => ({ width: 400, height: 300 }),
    show: (view) => (seen.view = view),
    pull: (by) => (seen.pulled = by),
    swipe: (side) => seen.swipes.push(side),
  });
  /** One finger from here to there, a little at a time. */
  const stroke = ([x, y]: [number, number], [toX, toY]: [number, number], at = 0) => {
    gestures.down(1, { x, y });
    for (const part of [0.25, 0.5, 1]) gestures.move(1, { x: x + (toX - x) * part, y: y + (toY - y) * part });
    gestures.up(1, at);
  };
  return { gestures, seen, stroke };
}

describe('A reader’s finger on a picture', () => {
  test('pulls it over to either side, but not by a little, nor on the way down', () => {
    const { gestures, seen, stroke } = aPicture();
    stroke([100, 0], [0, 10]);
    stroke([0, 0], [100, 10]);
    stroke([0, 0], [30, 0]);
    stroke([0, 0], [60, 200]);
    assert.deepEqual(seen.swipes, ['left', 'right']);
    gestures.down(1, { x: 0, y: 0 });
    gestures.move(1, { x: 40, y: 0 });
    assert.equal(seen.pulled, 40, 'the picture follows');
    gestures.cancel(1);
    gestures.up(1, 0);
    assert.deepEqual([seen.pulled, seen.swipes.length], [0, 2]);
  });

  test('enlarges it by tapping twice, what lies under the finger stays there, and twice again makes it whole', () => {
    const { seen, stroke } = aPicture();
    stroke([100, 50], [100, 50], 1_000);
    assert.deepEqual(seen.view, WHOLE, 'one tap is a tap');
    stroke([104, 52], [104, 52], 1_200);
    assert.deepEqual(seen.view, { scale: 2.5, x: -156, y: -78 });
    stroke([0, 0], [0, 0], 5_000);
    stroke([0, 0], [0, 0], 6_000);
    assert.equal(seen.view.scale, 2.5, 'slow taps are two taps');
    stroke([0, 0], [0, 0], 6_100);
    assert.deepEqual(seen.view, WHOLE);
  });

  test('moves what is enlarged, to its edges and not beyond, and turns no page', () => {
    const { gestures, seen, stroke } = aPicture();
    gestures.zoomBy(2);
    stroke([0, 0], [80, -60]);
    assert.deepEqual(seen.view, { scale: 2, x: 80, y: -60 });
    stroke([0, 0], [900, -900]);
    assert.deepEqual(seen.view, { scale: 2, x: 200, y: -150 });
    assert.deepEqual(seen.swipes, []);
    gestures.reset();
    assert.deepEqual(seen.view, WHOLE);
  });
});

describe('Two fingers', () => {
  test('spread and close: larger as far as it goes, never smaller than whole, no swipe and no tap', () => {
    const { gestures, seen } = aPicture();
    const spread = (from: number, to: number) => {
      gestures.down(1, { x: -from, y: 0 });
      gestures.down(2, { x: from, y: 0 });
      gestures.move(1, { x: -to, y: 0 });
      gestures.move(2, { x: to, y: 0 });
      gestures.up(1, 0);
      gestures.up(2, 0);
    };
    spread(50, 100);
    assert.deepEqual(seen.view, { scale: 2, x: 0, y: 0 });
    spread(10, 190);
    assert.equal(seen.view.scale, MOST_SCALE);
    spread(190, 10);
    assert.deepEqual([seen.view, seen.swipes], [WHOLE, []]);
  });
});

describe('Keys', () => {
  test('enlarge, look around in what is enlarged only, and stop at the edge', () => {
    const { gestures, seen } = aPicture();
    assert.equal(gestures.look(1, 0), false);
    gestures.zoomBy(1.5);
    assert.equal(gestures.look(0.2, 0), true);
    assert.deepEqual(seen.view, { scale: 1.5, x: -80, y: 0 });
    for (let press = 0; press < 9; press += 1) gestures.look(0.2, 0.2);
    assert.deepEqual(seen.view, { scale: 1.5, x: -100, y: -75 });
    for (let press = 0; press < 9; press += 1) gestures.zoomBy(1 / 1.5);
    assert.deepEqual(seen.view, WHOLE);
  });
});
