import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADMIN, aPerson, aPicture, CONTRIBUTOR, EDITOR, pictureBytes } from '../../e2e/factories.ts';
import { describeIt, outcomeOf, send } from '../../e2e/uploads.ts';
import { Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { mediaDescription } from './input.ts';
import { countMedia, getMedia, listLabels, listMedia } from './library.ts';
import { describeMedia, removeMedia } from './mutations.ts';
import { mapPictures } from './queries.ts';
import { listUses } from './usages.ts';

useTestDatabase();

const ALT = { en: { alt: 'A bridge', caption: 'The bridge', credit: 'Agency' } };
const pictureOf = async (id: number) => (await mapPictures([id], 'en')).get(id);

describe('What is said of a picture', () => {
  test('an editor describes a picture in every language and finds it by any of its words', async () => {
    const id = await aPicture({ texts: {} });
    const words = { 'alt-ar': 'جسر فوق النهر', 'credit-en': 'River Press', labels: 'Rivers, Mostar،Rivers' };
    await describeIt(id, {
      ...words,
      source: 'The archive',
      focalX: '0.2',
      focalY: '0.9',
      licence: 'CC0',
      drawn: 'on',
    });
    const item = await getMedia(EDITOR, id);
    assert.deepEqual(
      [item?.focalX, item?.focalY, item?.licence, item?.labels],
      [0.2, 0.9, 'CC0', ['Mostar', 'Rivers']],
    );
    assert.deepEqual([item?.drawn, (await pictureOf(id))?.drawn], [true, true]);
    assert.equal(item?.texts.ar?.alt, 'جسر فوق النهر');
    assert.deepEqual(await listLabels(EDITOR), [
      { label: 'Mostar', uses: 1 },
      { label: 'Rivers', uses: 1 },
    ]);
    for (const words of ['bridge', 'RIVER press', 'النهر', 'mostar archive']) {
      const { items } = await listMedia(EDITOR, { words, locale: 'en', limit: 5 });
      assert.deepEqual(
        items.map((one) => one.id),
        [id],
        words,
      );
    }
    assert.deepEqual((await listMedia(EDITOR, { words: 'tunnel', locale: 'en', limit: 5 })).items, []);
    assert.deepEqual((await listMedia(EDITOR, { label: 'Rivers', kind: 'film', locale: 'en', limit: 5 })).items, []);
  });

  test('an editor goes through a long library without missing one, and sees what lacks words', async () => {
    const ids = [];
    for (let number = 0; number < 5; number += 1) ids.unshift(await aPicture({ texts: number % 2 ? ALT : {} }));
    const first = await listMedia(EDITOR, { locale: 'en', limit: 3 });
    const rest = await listMedia(EDITOR, { locale: 'en', limit: 3, before: first.next });
    assert.deepEqual(
      [...first.items, ...rest.items].map((one) => one.id),
      ids,
    );
    assert.equal(rest.next, undefined);
    assert.equal((await countMedia(EDITOR)).silent, 3);
    await describeIt(ids[0] ?? 0, { 'alt-en': '', decorative: 'on' });
    const { items } = await listMedia(EDITOR, { state: 'silent', locale: 'en', limit: 5 });
    assert.deepEqual(
      items.map((one) => one.id),
      [ids[2], ids[4]],
    );
  });

  test('of two editors who describe a picture at once, the second is told', async () => {
    const id = await aPicture();
    const form = { id, version: 1, 'alt-en': 'One' };
    await describeMedia(EDITOR, mediaDescription.parse(form));
    await assert.rejects(describeMedia(ADMIN, mediaDescription.parse({ ...form, 'alt-en': 'Two' })), { code: 'stale' });
    assert.equal((await pictureOf(id))?.alt, 'One');
  });

  test('an author changes what she added and nothing else; a contributor sees nothing', async () => {
    const { actor } = await aPerson('author');
    const others = await aPicture();
    const { mediaId } = await outcomeOf(await pictureBytes(), { by: actor });
    await describeIt(mediaId ?? 0, { 'alt-en': 'Mine' }, actor);
    await assert.rejects(describeIt(others, {}, actor), Refused);
    await assert.rejects(removeMedia(actor, others), Refused);
    await assert.rejects(send(await pictureBytes(), { by: actor, replaces: others }), Refused);
    for (const read of [
      listMedia(CONTRIBUTOR, { locale: 'en', limit: 1 }),
      getMedia(CONTRIBUTOR, others),
      listUses(CONTRIBUTOR, others, 'en'),
    ])
      await assert.rejects(read, Refused);
  });

  test('a form with what no picture has is refused, field by field', () => {
    const errorsOf = (change: Record<string, string>) =>
      mediaDescription
        .safeParse({ id: '1', version: '1', ...change })
        .error?.issues.map(({ path, message }) => [path[0], message]);
    assert.deepEqual(errorsOf({ rightsUntil: '2026-02-30' }), [['rightsUntil', 'badDate']]);
    assert.deepEqual(errorsOf({ focalX: '1.2', 'alt-fa': 'x'.repeat(401) }), [
      ['focalX', 'badValue'],
      ['alt-fa', 'tooLong'],
    ]);
    assert.deepEqual(errorsOf({ labels: Array.from({ length: 13 }, (_, n) => `l${n}`).join() }), [
      ['labels', 'tooMany'],
    ]);
    const { texts } = mediaDescription.parse({
      id: '1',
      version: '1',
      'alt-en': ' A\u202E bridge\0 ',
    });
    assert.equal(texts.en.alt, 'A bridge');
  });
});
