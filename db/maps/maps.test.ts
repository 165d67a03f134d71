import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aMap, CONTRIBUTOR, EDITOR } from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { digits, holdsOn, legendOn, stateOn, statementsOn, wordsIn } from './geometry.ts';
import type { MapFeature } from './geometry.ts';
import { addMapState, publishMap } from './mutations.ts';
import { getMap, listMaps, mapMaps } from './queries.ts';
import { mapStates } from './schema.ts';

useTestDatabase();

const words = { title: 'A day', summary: 'As agreed.', changed: '' };

describe('A map of the newsroom', () => {
  test('a reader finds a published map with its states, the oldest first', async () => {
    await aMap({ slug: 'idlib', days: ['2018-10-15', '2018-09-17', '2018-10-10'] });
    const map = await getMap('en', 'idlib');
    assert.deepEqual(
      map?.states.map((state) => state.date),
      ['2018-09-17', '2018-10-10', '2018-10-15'],
    );
    assert.deepEqual(map.locales, ['en']);
    assert.equal(map.features.length, 1);
    assert.equal(map.base.detail, '10m');
    assert.equal(await getMap('fa', 'idlib'), undefined);
  });

  test('a reader finds the maps in the editors’ order and never a draft', async () => {
    await aMap({ slug: 'second', position: 2 });
    await aMap({ slug: 'first', position: 1 });
    await aMap({ slug: 'draft', position: 0, days: [] });
    assert.deepEqual(
      (await listMaps('en')).map((map) => map.slug),
      ['first', 'second'],
    );
    assert.deepEqual([...(await mapMaps(['second', 'draft', 'none'], 'en')).keys()], ['second']);
    assert.equal(await getMap('en', 'draft'), undefined);
  });

  test('an editor cannot publish a map without a date', async () => {
    const id = await aMap({ days: [] });
    await assert.rejects(publishMap(EDITOR, id), /needs a date/);
    assert.deepEqual(await listMaps('en'), []);
  });

  test('a map whose state has no words in a language is not shown in it', async () => {
    const texts = { title: 'ادلب', caption: '{date}', intro: '', note: '' };
    await aMap({ slug: 'idlib', texts: { fa: texts } });
    assert.equal(await getMap('fa', 'idlib'), undefined);
  });

  test('an editor’s day must be one of the calendar, in the code and in the database', async () => {
    const id = await aMap({ days: [] });
    for (const date of [
      '2018-10-1',
      '2018-13-01',
      '2018-02-31',
      '2018-10-00',
      '1 October 2018',
      '',
      '2018-10-01T00:00',
    ]) {
      await assert.rejects(addMapState(EDITOR, id, { date, texts: { en: words } }), /Not a day/, date);
    }
    await addMapState(EDITOR, id, { date: '2016-02-29', texts: { en: words } });
    await assert.rejects(transaction((tx) => tx.insert(mapStates).values({ mapId: id, date: 'October' })));
    await assert.rejects(addMapState(EDITOR, id, { date: '2016-02-29', texts: {} }), 'a day once only');
  });

  test('a contributor may neither date nor publish a map', async () => {
    const id = await aMap({ days: [] });
    await assert.rejects(addMapState(CONTRIBUTOR, id, { date: '2018-10-01', texts: {} }), Refused);
    await assert.rejects(publishMap(CONTRIBUTOR, id), Refused);
  });
});

describe('A map on a day', () => {
  const zone = (from?: string, to?: string): MapFeature => ({
    kind: 'zone',
    style: 'accent',
    geometry: [],
    text: { en: 'Zone' },
    from,
    to,
    legend: true,
  });

  test('a feature holds from its first day until the day it no longer holds', () => {
    const feature = zone('2018-10-01', '2018-10-15');
    const days = ['2018-09-30', '2018-10-01', '2018-10-14', '2018-10-15'];
    assert.deepEqual(
      days.map((day) => holdsOn(feature, day)),
      [false, true, true, false],
    );
    assert.equal(holdsOn(feature), true);
  });

  test('a reader who asks for a day gets the state that held then', () => {
    const states = [{ date: '2018-10-10' }, { date: '2018-09-17' }];
    assert.equal(stateOn(states, '2018-10-09')?.date, '2018-09-17');
    assert.equal(stateOn(states, '2018-10-10')?.date, '2018-10-10');
    assert.equal(stateOn(states)?.date, '2018-10-10');
    assert.equal(stateOn(states, '2018-01-01'), undefined);
  });

  test('a reader’s legend explains a meaning once, and statements keep their order', () => {
    const statement = (en: string): MapFeature => ({
      kind: 'marker',
      style: 'statement',
      geometry: [0, 0],
      text: { en },
    });
    const features = [zone(), zone('2018-10-01'), statement('one'), zone('2019-01-01'), statement('two')];
    assert.deepEqual(legendOn(features, 'en', '2018-10-02'), [{ kind: 'zone', style: 'accent', words: 'Zone' }]);
    assert.deepEqual(
      statementsOn(features).map((marker) => marker.text.en),
      ['one', 'two'],
    );
  });

  test('a reader gets words in the language, else in English, and digits of the language', () => {
    assert.equal(wordsIn({ en: 'Idlib', fa: 'ادلب' }, 'fa'), 'ادلب');
    assert.equal(wordsIn({ en: 'Idlib' }, 'fa'), 'Idlib');
    assert.equal(wordsIn(undefined, 'en'), '');
    assert.deepEqual([digits('15 km', 'en'), digits('15', 'ar'), digits('15', 'fa')], ['15 km', '١٥', '۱۵']);
  });
});
