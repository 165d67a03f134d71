import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LonLat, MapContent, MapFeature } from '../../../db/maps/geometry.ts';
import { pathData } from '../path.ts';
import { projectView } from '../view.ts';
import { coordinateText, readCoordinates } from './coordinates.ts';
import {
  edgesOf,
  IDLE,
  shapeOf,
  withCornerAt,
  withNewCorner,
  withoutCorner,
  withoutLast,
  withPoint,
  withRings,
} from './drawing.ts';
import { begun, changed, redone, undone } from './map-history.ts';
import { linesOf, placesIn, snapped } from './snap.ts';

describe('An editor who draws', () => {
  test('sets points, takes one back, and has an area once there are three', () => {
    const two = withPoint(withPoint({ ...IDLE, tool: 'zone' }, [36, 35]), [37, 35]);
    assert.equal(shapeOf(two, undefined), undefined);
    const three = withPoint(withoutLast(withPoint(two, [99, 9])), [37, 36]);
    const zone = shapeOf(three, '2018-10-01');
    assert.deepEqual(zone?.kind === 'zone' && [zone.geometry.length, zone.from], [3, '2018-10-01']);
    const line = shapeOf({ ...two, tool: 'line' }, undefined);
    assert.ok(line && !('from' in line));
    assert.deepEqual(placesIn([line, { ...line, kind: 'country', style: 'member', countries: [] }]).length, 2);
    const moved = withRings(line, [
      [
        [1, 1],
        [2, 2],
      ],
    ]);
    assert.deepEqual(placesIn([moved, line], { feature: 0, corner: { ring: 0, at: 1 } }), [
      [1, 1],
      [36, 35],
      [37, 35],
    ]);
  });

  test('pulls corners out of edges, moves and drops them, also in holes, and never leaves half a shape', () => {
    const square: LonLat[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    const hole = square.map(([x, y]): LonLat => [x / 4 + 1, y / 4 + 1]).slice(0, 3);
    const zone: MapFeature = { kind: 'zone', style: 'neutral', text: {}, geometry: square, holes: [hole] };
    const edges = edgesOf(zone);
    assert.deepEqual([edges.length, edges[3]?.corner, edges[3]?.to], [7, { ring: 0, at: 4 }, [0, 0]]);
    const more = withNewCorner(zone, { ring: 0, at: 4 }, [-1, 2]);
    assert.deepEqual(more.kind === 'zone' && more.geometry.at(-1), [-1, 2]);
    const moved = withCornerAt(zone, { ring: 1, at: 0 }, [1.5, 1.5]);
    assert.deepEqual(moved.kind === 'zone' && moved.holes?.[0]?.[0], [1.5, 1.5]);
    assert.equal(withCornerAt(zone, { ring: 2, at: 9 }, [1, 1]), zone, 'one that «undo» has taken away');
    // A hole of two points is none; an area of two points cannot be.
    const closed = withoutCorner(zone, { ring: 1, at: 0 });
    assert.ok(closed.kind === 'zone' && !('holes' in closed));
    const triangle = withoutCorner(closed, { ring: 0, at: 0 });
    assert.equal(withoutCorner(triangle, { ring: 0, at: 0 }), triangle);
    const flow: MapFeature = { kind: 'line', style: 'advance', text: {}, geometry: square, width: [3, 2, 1] };
    assert.equal(edgesOf(flow).length, 3);
    const longer = withNewCorner(flow, { ring: 0, at: 2 }, [4, 2]);
    assert.deepEqual(longer.kind === 'line' && longer.width, [3, 2, 2, 1]);
  });

  test('is drawn to points that are there, else to the nearest border, else left alone', () => {
    const magnets = {
      points: [{ at: [100, 100] as [number, number], place: [36, 35] as [number, number] }],
      edges: [
        [
          [60, 0],
          [60, 200],
        ] as [number, number][],
      ],
      lines: [
        [
          [0, 50],
          [200, 50],
        ] as [number, number][],
      ],
    };
    assert.deepEqual(snapped([104, 97], magnets, 10), { at: [100, 100], to: 'point', place: [36, 35] });
    assert.deepEqual(snapped([80, 57], magnets, 10), { at: [80, 50], to: 'border' });
    assert.deepEqual(snapped([66, 52], magnets, 10), { at: [60, 52], to: 'edge' });
    assert.deepEqual(snapped([80, 70], magnets, 10), { at: [80, 70], to: undefined });
    assert.deepEqual(snapped([206, 50], magnets, 10), { at: [200, 50], to: 'border' });
  });

  test('has borders to hold on to that are those which are shown', () => {
    const strokes = [
      {
        points: [
          [0, 0.5],
          [10.2, -3],
          [10.7, -3.5],
        ] as [number, number][],
        closed: false,
      },
      {
        points: [
          [5, 5],
          [6, 5],
          [6, 6],
        ] as [number, number][],
        closed: true,
      },
    ];
    const [open, ring] = linesOf(pathData(strokes));
    assert.deepEqual(
      open?.map((point) => point.map((value) => Math.round(value * 10) / 10)),
      strokes[0]?.points,
    );
    assert.deepEqual(ring, [
      [5, 5],
      [6, 5],
      [6, 6],
      [5, 5],
    ]);
  });

  test('finds a place again where it was set', () => {
    for (const span of [3, 40, 120, 350]) {
      const view = projectView({ centre: [36.6, 35.8], span, aspect: 1.5, detail: '50m' }, 1000);
      const [lon = 0, lat = 0] = view.projection.invert?.(view.project([37, 36]) ?? [0, 0]) ?? [];
      assert.ok(Math.abs(lon - 37) < 1e-6 && Math.abs(lat - 36) < 1e-6, String(span));
    }
  });

  test('types places in any digits, and is told the line that is none', () => {
    const points = [
      [36.5, 35.25],
      [-1, 2],
    ];
    const rings = [points];
    assert.deepEqual(readCoordinates('36.5, 35.25\n\n-1 2\n'), { rings });
    assert.deepEqual(readCoordinates('36.5, 35.25\n\n\n-1 2\n', true), { rings: points.map((one) => [one]) });
    assert.deepEqual(readCoordinates('[36.5, 35.25],\n[-1, 2]'), { rings });
    assert.deepEqual(readCoordinates('٣٦٫٥، ٣٥٫٢٥\n−۱، ۲'), { rings });
    assert.deepEqual(readCoordinates(coordinateText([[[36.5, 35.25]], [[1, 2]]]), true), {
      rings: [[[36.5, 35.25]], [[1, 2]]],
    });
    for (const bad of ['36.5', '36.5, x', '190, 0', '0, 91', '1, 2, 3'])
      assert.deepEqual(readCoordinates(`1, 1\n${bad}`), { line: 2 }, bad);
  });

  test('goes back and forth step by step; typing in one field is one step', () => {
    const content = (title: string) =>
      ({
        texts: { en: { title, caption: '', intro: '', note: '' } },
        features: [],
        states: [],
      }) as unknown as MapContent;
    const [a, b, c, d] = ['', 'I', 'Id', 'Idlib'].map(content);
    assert.ok(a && b && c && d);
    let history = changed(changed(changed(begun(a), b, 'title'), c, 'title'), d);
    assert.equal(history.past.length, 2);
    history = undone(history) ?? history;
    assert.equal(history.content, c);
    history = undone(history) ?? history;
    assert.equal(history.content, a);
    assert.equal(undone(history), undefined);
    history = redone(redone(history) ?? history) ?? history;
    assert.equal(history.content, d);
    assert.equal(redone(history), undefined);
    assert.deepEqual(changed(undone(history) ?? history, a).future, []);
  });
});
