import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  aPublishedArticle,
  anArticle,
  aSection,
  CONTRIBUTOR,
  EDITOR,
  hoursBefore,
} from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { withdrawArticle } from './mutations.ts';
import { listBeside, listRelated } from './related.ts';
import { getSeriesOf, getSeriesPlace, listSeriesNames, placeInSeries } from './series.ts';
import { listReadable } from './standing.ts';
import { besideTag, seriesTag } from './tags.ts';
import { requirePlaced, tracesOf } from './traces.ts';

useTestDatabase();

const headlines = (pieces: { headline: string }[]) => pieces.map(({ headline }) => headline);

describe('A series', () => {
  test('a reader finds its published parts in their order, and where the piece stands among them', async () => {
    const ids: number[] = [];
    for (const headline of ['How it began', 'What followed', 'Where it leads'])
      ids.push(await aPublishedArticle({ headline }));
    const draft = await anArticle({ headline: 'Not yet' });
    const [first = 0, second = 0, third = 0] = ids;
    for (const [id, part] of [
      [third, 30],
      [first, 10],
      [draft, 15],
      [second, 20],
    ] as const)
      await placeInSeries(EDITOR, { id, name: ' The long road ', part });
    const seen = await getSeriesOf(second);
    assert.deepEqual(
      [seen?.name, headlines(seen?.parts ?? []), seen?.index],
      ['The long road', ['How it began', 'What followed', 'Where it leads'], 1],
    );
    assert.deepEqual(await getSeriesPlace(draft), { name: 'The long road', part: 15, parts: 4 });
    await withdrawArticle(EDITOR, first, 'It was wrong.');
    assert.deepEqual((await getSeriesOf(second))?.index, 0);
  });

  test('an editor takes a piece out, and a series without parts is gone', async () => {
    const id = await aPublishedArticle();
    await placeInSeries(EDITOR, { id, name: 'Alone', part: 1 });
    assert.deepEqual(await listSeriesNames('en'), ['Alone']);
    assert.deepEqual(await listSeriesNames('ar'), []);
    await placeInSeries(EDITOR, { id, name: '', part: 1 });
    assert.deepEqual([await getSeriesOf(id), await listSeriesNames('en')], [undefined, []]);
  });

  test('whoever may not edit a piece does not place it, and nonsense is refused', async () => {
    const id = await aPublishedArticle();
    await assert.rejects(placeInSeries(CONTRIBUTOR, { id, name: 'Mine', part: 1 }), Refused);
    for (const wrong of [{ part: 0 }, { part: 'x' }, { name: 'x'.repeat(121) }])
      await assert.rejects(placeInSeries(ADMIN, { id, name: 'A', part: 1, ...wrong }));
    assert.equal(await getSeriesOf(id), undefined);
  });

  test('the pages of all parts are made anew when one appears or goes', async () => {
    const id = await aPublishedArticle();
    await placeInSeries(EDITOR, { id, name: 'Tagged', part: 1 });
    const tags = await tracesOf(await requirePlaced(id));
    assert.ok(tags.includes(seriesTag((await getSeriesOf(id))?.id ?? 0)), tags.join());
  });
});

describe('After a piece', () => {
  test('a reader finds pieces that share keywords and words, the nearest first, and none of another language or withdrawn', async () => {
    const own = await aPublishedArticle({ headline: 'Barrage dispute reopens', keywords: ['Nile', 'Barrage'] });
    const near = await aPublishedArticle({ headline: 'Barrage filled', keywords: ['Nile', 'Barrage'] });
    const far = await aPublishedArticle({ headline: 'River traffic', keywords: ['Nile'] });
    const gone = await aPublishedArticle({ headline: 'Barrage error', keywords: ['Nile', 'Barrage'] });
    await withdrawArticle(EDITOR, gone, 'Wrong.');
    await aPublishedArticle({ headline: 'سد', locale: 'ar', keywords: ['Nile', 'Barrage'] });
    await aPublishedArticle({ headline: 'Cricket results', keywords: ['Cricket'] });
    const related = await listRelated({ id: own, locale: 'en' });
    assert.deepEqual(
      related.map(({ id }) => id),
      [near, far],
    );
    assert.deepEqual(
      (await listRelated({ id: own, locale: 'en', without: [near] })).map(({ id }) => id),
      [far],
    );
  });

  test('a reader is led to the pieces before and after it in its section', async () => {
    const sectionId = await aSection();
    const at = (hours: number) => ({ sectionId, at: hoursBefore(hours) });
    const old = await aPublishedArticle({ headline: 'First', ...at(30) });
    const middle = await aPublishedArticle({ headline: 'Second', ...at(20) });
    const twin = await aPublishedArticle({ headline: 'Third', ...at(20) });
    await aPublishedArticle({ headline: 'Elsewhere', at: hoursBefore(25) });
    const beside = await listBeside(middle);
    assert.deepEqual([beside.earlier?.id, beside.later?.id], [old, twin]);
    assert.deepEqual(await listBeside(old), {
      later: (await listBeside(twin)).earlier && { ...beside.earlier, id: middle, slug: 'second', headline: 'Second' },
    });
    const tags = await tracesOf(await requirePlaced(twin));
    assert.ok(tags.includes(besideTag(middle)), tags.join());
  });

  test('a device learns which of the pieces it keeps may still be read', async () => {
    const [kept, gone] = [await aPublishedArticle(), await aPublishedArticle()];
    await withdrawArticle(EDITOR, gone, 'Wrong.');
    assert.deepEqual(await listReadable([kept, gone, await anArticle(), 999]), [kept]);
    assert.deepEqual(await listReadable([]), []);
  });
});
