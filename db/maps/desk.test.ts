import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { desc } from 'drizzle-orm';
import { aMap, aSection, CONTRIBUTOR, EDITOR } from '../../e2e/factories.ts';
import { auditLog } from '../audit/schema.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { faultsOf } from './checklist.ts';
import { getMapCopy, listDeskMaps } from './desk.ts';
import { changesBetween, legendOn } from './geometry.ts';
import type { MapContent, MapFeature } from './geometry.ts';
import { readMapContent } from './input.ts';
import { beginMap, deleteMap, publishSavedMap, raiseMap, saveMap, unpublishMap } from './mutations.ts';
import { getMap, listMaps } from './queries.ts';

useTestDatabase();

const BASE = { centre: [36.6, 35.8], span: 3, aspect: 1.5, detail: '10m' };
const zone = (more: object = {}): MapFeature => ({
  kind: 'zone',
  style: 'party-1',
  geometry: [
    [36, 35],
    [37, 35],
    [37, 36],
  ],
  text: { en: 'North' },
  party: { en: 'The Northerners' },
  ...more,
});

/** With the staff that signs for it. */
const begun = async (slug = 'the-north') => {
  await aSection();
  return beginMap(EDITOR, { slug, locale: 'en', title: 'The north', base: BASE });
};
const copyOf = async (id: number) => {
  const copy = await getMapCopy(EDITOR, id);
  assert.ok(copy);
  return copy;
};
const state = (date: string) => ({ date, texts: { en: { title: date, summary: 'So it stood.', changed: '' } } });
const save = async (id: number, change: Partial<MapContent>) => {
  const { version, content } = await copyOf(id);
  return saveMap(EDITOR, id, { from: version, content: { ...content, ...change } });
};
const tags = async () =>
  (await db().select({ tag: invalidations.tag, soft: invalidations.soft }).from(invalidations)).map(
    ({ tag, soft }) => `${tag}${soft ? ' softly' : ''}`,
  );
const refusedWith = (code: string) => (error: unknown) => error instanceof Refused && error.code === code;

describe('A map on the desk', () => {
  test('an editor begins a map, saves it and publishes it; readers see nothing of it before', async () => {
    const id = await begun();
    assert.deepEqual((await save(id, { states: [state('2018-10-01')], features: [zone()] })).outcome, 'saved');
    assert.equal(await getMap('en', 'the-north'), undefined);
    assert.deepEqual(await tags().then((all) => all.filter((tag) => tag.startsWith('map'))), []);
    const { version } = await copyOf(id);
    await publishSavedMap(EDITOR, id, version);
    const seen = await getMap('en', 'the-north');
    assert.deepEqual([seen?.title, seen?.features.length, seen?.states.length], ['The north', 1, 1]);
    assert.deepEqual(
      (await tags()).filter((tag) => /^(?:map|rail)/.test(tag)),
      ['maps', 'map:the-north', 'rail:en softly', 'rail:ar softly', 'rail:fa softly'],
    );
    await save(id, { features: [] });
    assert.equal((await getMap('en', 'the-north'))?.features.length, 1, 'a later save shows nobody anything');
    assert.equal((await copyOf(id)).hasChanges, true);
    const told = await db().select({ verb: auditLog.verb }).from(auditLog).orderBy(desc(auditLog.id)).limit(3);
    assert.deepEqual(
      told.map(({ verb }) => verb),
      ['saveMap', 'publishSavedMap', 'saveMap'],
    );
  });

  test('an editor cannot publish a map without a date, without words, or an older save', async () => {
    const id = await begun();
    const { version } = await copyOf(id);
    await assert.rejects(publishSavedMap(EDITOR, id, version), refusedWith('checklist'));
    await save(id, { states: [state('2018-10-01')] });
    await assert.rejects(publishSavedMap(EDITOR, id, version), refusedWith('moved'));
    await publishSavedMap(EDITOR, id, version + 1);
    assert.equal((await listMaps('en')).length, 1);
  });

  test('of two editors who begin with one version the second overwrites nothing and gets the first one’s', async () => {
    const id = await begun();
    const { version, content } = await copyOf(id);
    const first = await saveMap(EDITOR, id, { from: version, content: { ...content, features: [zone()] } });
    assert.equal(first.outcome, 'saved');
    const second = await saveMap(EDITOR, id, { from: version, content: { ...content, states: [state('2018-10-01')] } });
    assert.equal(second.outcome === 'conflict' && second.content.features.length, 1);
    const again = await saveMap(EDITOR, id, { from: version, content: { ...content, features: [zone()] } });
    assert.deepEqual([again.outcome, again.outcome === 'saved' && again.version], ['saved', version + 1]);
  });

  test('an editor changes a map that was not made here, and takes it back', async () => {
    await aSection();
    const id = await aMap({ slug: 'idlib', days: ['2018-10-01', '2018-10-10'] });
    const before = await copyOf(id);
    assert.deepEqual([before.version, before.hasChanges, before.content.states.length], [0, false, 2]);
    const saved = await save(id, { states: before.content.states.slice(1) });
    assert.equal(saved.outcome === 'saved' && saved.version, 1);
    await publishSavedMap(EDITOR, id, 1);
    assert.equal((await getMap('en', 'idlib'))?.states.length, 1);
    await unpublishMap(EDITOR, id);
    assert.equal(await getMap('en', 'idlib'), undefined);
    assert.ok((await tags()).includes('rail:en'));
    await deleteMap(EDITOR, id);
    assert.equal(await getMapCopy(EDITOR, id), undefined);
  });

  test('the desk lists maps, the last changed first, and an editor puts one before all others', async () => {
    const one = await aMap({ slug: 'one', position: 1 });
    await aMap({ slug: 'two', position: 2 });
    const id = await begun();
    const { items, next } = await listDeskMaps(EDITOR, { limit: 2 });
    assert.deepEqual(
      items.map(({ slug }) => slug),
      ['the-north', 'two'],
    );
    assert.deepEqual(
      (await listDeskMaps(EDITOR, { limit: 2, before: next })).items.map(({ slug }) => slug),
      ['one'],
    );
    assert.deepEqual(items[0]?.titles, { en: 'The north' });
    assert.deepEqual(items[1]?.dates, ['2018-10-01']);
    await raiseMap(EDITOR, one);
    assert.deepEqual(
      (await listMaps('en')).map(({ slug }) => slug),
      ['one', 'two'],
    );
    await assert.rejects(begun(), refusedWith('taken'));
    await assert.rejects(deleteMap(EDITOR, one), refusedWith('published'));
    await deleteMap(EDITOR, id);
    await assert.rejects(raiseMap(EDITOR, id), refusedWith('notFound'));
  });

  test('a contributor may do none of it', async () => {
    const id = await begun();
    const { content, version } = await copyOf(id);
    const deeds = [
      () => beginMap(CONTRIBUTOR, { slug: 'x', locale: 'en', title: 'X', base: BASE }),
      () => saveMap(CONTRIBUTOR, id, { from: version, content }),
      () => publishSavedMap(CONTRIBUTOR, id, version),
      () => unpublishMap(CONTRIBUTOR, id),
      () => raiseMap(CONTRIBUTOR, id),
      () => deleteMap(CONTRIBUTOR, id),
      () => getMapCopy(CONTRIBUTOR, id),
      () => listDeskMaps(CONTRIBUTOR, { limit: 1 }),
    ];
    for (const deed of deeds) await assert.rejects(deed(), refusedWith('notAllowed'));
  });
});

describe('What an editor sends', () => {
  const content = (change: object) => ({ base: BASE, texts: {}, features: [], states: [], ...change });
  const fields = (change: object) => {
    const read = readMapContent(content(change));
    return 'fields' in read ? read.fields : {};
  };

  test('is told field by field what cannot be taken', () => {
    assert.deepEqual(fields({ features: [zone({ geometry: [[1, 1]] })] }), { 'features.0.geometry': 'tooFewPoints' });
    assert.deepEqual(fields({ features: [zone({ from: '2018-02-30' })] }), { 'features.0.from': 'day' });
    assert.deepEqual(fields({ features: [zone({ from: '2018-10-02', to: '2018-10-01' })] }), {
      'features.0.to': 'order',
    });
    assert.deepEqual(fields({ states: [state('2018-10-01'), state('2018-10-01')] }), { states: 'sameDay' });
    assert.deepEqual(fields({ features: Array.from({ length: 401 }, () => zone()) }), { features: 'tooManyFeatures' });
    assert.deepEqual(Object.keys(fields({ features: [zone({ style: 'pink' })] })), ['features.0.style']);
    assert.deepEqual(Object.keys(fields({ base: { ...BASE, centre: [500, 0] } })), ['base.centre.0']);
    assert.deepEqual(fields({ features: [zone({ text: { en: 'x'.repeat(201) } })] }), {
      'features.0.text.en': 'tooLong',
    });
  });

  test('comes back clean: no empty words, days in order, points to a metre', () => {
    const read = readMapContent(
      content({
        states: [state('2018-10-10'), state('2018-10-01')],
        features: [zone({ text: { en: ' North ', ar: ' ' }, note: { en: '' }, legend: false })],
      }),
    );
    assert.ok('content' in read);
    assert.deepEqual(
      read.content.states.map(({ date }) => date),
      ['2018-10-01', '2018-10-10'],
    );
    assert.deepEqual(Object.keys(read.content.features[0] ?? {}).toSorted(), [
      'geometry',
      'kind',
      'party',
      'style',
      'text',
    ]);
    assert.deepEqual(read.content.features[0]?.text, { en: 'North' });
  });

  test('lacks what the checklist says', () => {
    const texts = { en: { title: 'The north', caption: 'The north', intro: '', note: '' } };
    const statement = { kind: 'marker', style: 'statement', geometry: [36, 35], text: {} } as MapFeature;
    const full = content({
      texts,
      features: [zone({ text: {}, party: undefined }), statement],
    }) as unknown as MapContent;
    assert.deepEqual(faultsOf(full), [
      { code: 'date' },
      { code: 'caption', locale: 'en' },
      { code: 'name', feature: 0 },
      { code: 'party', feature: 0 },
      { code: 'source', feature: 1 },
    ]);
    assert.deepEqual(faultsOf({ ...full, texts: {}, states: [state('2018-10-01')], features: [] }), [
      { code: 'language' },
    ]);
  });
});

describe('A map that changes', () => {
  test('a reader is told what came and what went since', () => {
    const features = [zone({ from: '2018-10-01' }), zone({ to: '2018-10-01', text: { en: 'Old' } }), zone()];
    const { came, went } = changesBetween(features, '2018-09-17', '2018-10-10');
    assert.deepEqual([came.length, went.map(({ text }) => text.en)], [1, ['Old']]);
  });

  test('a reader finds the holder of an area in the legend', () => {
    assert.deepEqual(legendOn([zone(), zone()], 'en'), [{ kind: 'zone', style: 'party-1', words: 'The Northerners' }]);
  });
});
