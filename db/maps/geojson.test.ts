import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { map as idlib } from '../sample/maps/idlib.ts';
import { map as march } from '../sample/maps/napoleon-1812.ts';
import { map as nato } from '../sample/maps/nato.ts';
import { type GeoJsonFault, readGeoJson, toGeoJson } from './geojson.ts';
import { readMapContent } from './input.ts';

const read = (value: unknown) => readGeoJson(typeof value === 'string' ? value : JSON.stringify(value));
const fault = (value: unknown): GeoJsonFault | undefined => {
  const answer = read(value);
  return 'fault' in answer ? answer.fault : undefined;
};
const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const square = [
  [36, 35],
  [37, 35],
  [37, 36],
  [36, 35],
];

describe('GeoJSON', () => {
  test('an editor who exports a map and imports it again has the same map', () => {
    for (const { features } of [idlib, march, nato]) {
      const answer = read(toGeoJson(features));
      assert.ok('features' in answer);
      for (const [index, one] of features.entries()) {
        // Areas are wound as the standard wants them: they may begin at the other end.
        const said = Object.fromEntries(Object.entries(one.text).filter(([, words]) => words));
        const same = JSON.parse(JSON.stringify({ ...one, text: said })) as typeof one;
        const turned = one.kind === 'zone' ? { ...same, geometry: one.geometry.toReversed() } : same;
        const back = answer.features[index];
        assert.ok(
          [same, turned].some((expected) => isDeepStrictEqual(back, expected)),
          JSON.stringify([same, back]),
        );
      }
      const kept = readMapContent({ base: idlib.base, texts: {}, features: answer.features, states: [] });
      assert.ok('content' in kept, JSON.stringify(kept));
    }
  });

  test('an editor brings in what other programs write', () => {
    const answer = read({
      type: 'FeatureCollection',
      features: [
        feature('MultiPolygon', [[square], [square, square]], { name: 'North', 'name:ar': 'الشمال' }),
        feature('LineString', square, { title: 'The front', from: '2018-10-01', to: 'soon' }),
        feature('MultiPoint', square.slice(0, 2), { description: 'Said so', style: 'statement', source: 'AFP' }),
      ],
    });
    assert.ok('features' in answer);
    assert.deepEqual(
      answer.features.map(({ kind, style }) => `${kind} ${style}`),
      ['zone neutral', 'zone neutral', 'line front', 'marker statement', 'marker statement'],
    );
    assert.deepEqual(answer.features[0]?.text, { en: 'North', ar: 'الشمال' });
    assert.deepEqual(answer.features[0]?.kind === 'zone' && answer.features[0].geometry.length, 3);
    assert.deepEqual([answer.features[2]?.from, answer.features[2]?.to], ['2018-10-01', undefined]);
    assert.deepEqual(answer.features[3]?.source, { en: 'AFP' });
    assert.deepEqual(answer.features[1]?.kind === 'zone' && answer.features[1].holes?.map(({ length }) => length), [3]);
    const back = read(toGeoJson(answer.features));
    const [, area] = 'features' in back ? back.features : [];
    assert.deepEqual(area?.kind === 'zone' && [area.geometry.length, area.holes?.[0]?.length], [3, 3]);
    assert.ok('features' in read(`\uFEFF${JSON.stringify({ type: 'Point', coordinates: [1, 2, 300] })}`));
  });

  test('an editor is told what is wrong with a file, and where', () => {
    const many = Array.from({ length: 401 }, () => feature('Point', [1, 1]));
    const long = Array.from({ length: 2001 }, (_, index) => [index / 100, 1]);
    const cases: [unknown, GeoJsonFault][] = [
      ['x'.repeat(2_000_001), { code: 'tooLarge' }],
      ['<kml/>', { code: 'notJson' }],
      ['null', { code: 'notGeoJson' }],
      [{ type: 'FeatureCollection' }, { code: 'notGeoJson' }],
      [{ type: 'FeatureCollection', features: [] }, { code: 'nothing' }],
      [
        { type: 'FeatureCollection', features: [feature('Point', [1, 1]), 7] },
        { code: 'notGeoJson', feature: 2 },
      ],
      [{ type: 'FeatureCollection', features: many }, { code: 'tooManyFeatures' }],
      [feature('LineString', long), { code: 'tooManyPoints', feature: 1 }],
      [feature('GeometryCollection', []), { code: 'badKind', feature: 1 }],
      [feature('Point', ['36', '35']), { code: 'badPoint', feature: 1 }],
      [
        feature('Polygon', [
          [
            [1, 1],
            [2, null],
            [3, 3],
          ],
        ]),
        { code: 'badPoint', feature: 1 },
      ],
      [feature('Point', [4_000_000, 3_500_000]), { code: 'outside', feature: 1 }],
      [feature('Polygon', [square.slice(0, 2)]), { code: 'tooFewPoints', feature: 1 }],
      [feature('LineString', [[1, 1]]), { code: 'tooFewPoints', feature: 1 }],
      [
        { type: 'FeatureCollection', crs: { properties: { name: 'EPSG:3857' } }, features: [] },
        { code: 'otherSystem' },
      ],
    ];
    for (const [value, expected] of cases) assert.deepEqual(fault(value), expected, JSON.stringify(expected));
  });
});
