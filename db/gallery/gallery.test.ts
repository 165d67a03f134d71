import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gt } from 'drizzle-orm';
import {
  aFilm,
  anAlbum,
  aPerson,
  aPicture,
  aSection,
  CONTRIBUTOR,
  EDITOR,
  filmWords,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { moveAlbum, saveAlbum } from './albums.ts';
import { listDeskAlbums } from './desk.ts';
import { publishAlbum, publishFilm } from './mutations.ts';
import { type Cursor, getAlbum, getFilm, listAlbums, listFilms } from './queries.ts';

useTestDatabase();

describe('The photo gallery', () => {
  test('a reader opens an album: its pictures in order, its own captions before the library’s', async () => {
    const texts = { en: { alt: 'A bridge', caption: 'From the library' } };
    const [a, b] = [await aPicture({ texts }), await aPicture({ texts })];
    const id = await anAlbum({ items: [{ mediaId: b, captions: { en: 'Its own' } }, { mediaId: a }], coverId: a });
    const album = await getAlbum('en', id);
    assert.deepEqual(
      album?.items.map((item) => [item.id, item.caption]),
      [
        [b, 'Its own'],
        [a, 'From the library'],
      ],
    );
    assert.deepEqual([album.pictures, album.cover.id, album.slug], [2, a, 'the-bridges-of-mostar']);
    assert.deepEqual(album.addresses, [{ locale: 'en', slug: 'the-bridges-of-mostar' }]);
    assert.equal(await getAlbum('fa', id), undefined);
  });

  test('a reader turns the gallery’s pages without gaps or repeats, also at equal instants', async () => {
    const ids: number[] = [];
    for (const hours of [2, 1, 1, 1, 0]) ids.push(await anAlbum({ publishedAt: hoursBefore(hours) }));
    const [a, b, c, d, e] = ids;
    const seen: number[][] = [];
    let before: Cursor | undefined;
    do {
      const page = await listAlbums('en', 2, before);
      seen.push(page.items.map((album) => album.id));
      before = page.next;
    } while (before);
    assert.deepEqual(seen, [[e, d], [c, b], [a]]);
  });

  test('an editor cannot publish an album without a picture or a title', async () => {
    await assert.rejects(anAlbum({ items: [] }), /needs a picture/);
    await assert.rejects(anAlbum({ texts: {} }), /needs a picture and a title/);
    assert.deepEqual(await listAlbums('en', 10), { items: [], next: undefined });
  });
});

describe('The films', () => {
  test('a reader opens a film with its file, captions and transcript', async () => {
    const id = await aFilm();
    const film = await getFilm('en', id);
    assert.deepEqual([film?.title, film?.transcript, film?.seconds], ['The march', 'They crossed the river.', 90]);
    assert.deepEqual([film?.file.format, film?.file.width, film?.file.height], ['mp4', 1280, 720]);
    assert.deepEqual(
      film?.captions.map((captions) => captions.locale),
      ['en'],
    );
    assert.equal(await getFilm('ar', id), undefined);
    const second = await aFilm({ publishedAt: hoursBefore(1) });
    assert.deepEqual(
      (await listFilms('en', 10)).map((card) => card.id),
      [id, second],
    );
  });

  test('an editor cannot publish speech without captions or without a transcript, in any language', async () => {
    const [en, unsaid] = [await filmWords(), await filmWords({ transcript: ' \n' })];
    const uncaptioned = await filmWords({ captionsId: null });
    for (const fa of [unsaid, uncaptioned]) {
      await assert.rejects(aFilm({ texts: { en, fa } }), /captions and a transcript/);
    }
    assert.deepEqual(await listFilms('en', 10), []);
    await aFilm({ texts: { en: uncaptioned }, withoutSpeech: true });
    assert.equal((await listFilms('en', 10)).length, 1);
  });

  test('an editor cannot publish a film nobody has named, nor a contributor anything', async () => {
    await assert.rejects(aFilm({ texts: {} }), /needs a title/);
    const film = { publishedAt: NOON, seconds: 9, texts: { en: await filmWords() } };
    await assert.rejects(publishFilm(CONTRIBUTOR, film), Refused);
    const mediaId = await aPicture();
    const album = { coverId: mediaId, publishedAt: NOON, items: [{ mediaId }], texts: {} };
    await assert.rejects(publishAlbum(CONTRIBUTOR, album), Refused);
    await assert.rejects(publishAlbum(EDITOR, album), /title/);
  });
});

test('an editor puts albums in the order that readers find them in, and what is shown for the first time comes first', async () => {
  await aSection();
  const at = new Date();
  // Two of them came before readers in the same moment.
  const [a, b, c] = [
    await anAlbum({ publishedAt: new Date(at.getTime() - 9_000) }),
    await anAlbum({ publishedAt: at }),
    await anAlbum({ publishedAt: at }),
  ];
  const seen = async () => (await listAlbums('en', 9)).items.map(({ id }) => id);
  assert.deepEqual(await seen(), [c, b, a]);
  assert.equal(await moveAlbum(EDITOR, { id: b, way: 'up' }), 1);
  assert.deepEqual(await seen(), [b, c, a]);
  const last = await getLastInvalidation();
  assert.equal(await moveAlbum(EDITOR, { id: b, way: 'down' }), 2);
  assert.deepEqual(await seen(), [c, b, a]);
  const stale = await db().select({ tag: invalidations.tag }).from(invalidations).where(gt(invalidations.id, last));
  assert.ok(['gallery:en', 'rail:en'].every((tag) => stale.some((row) => row.tag === tag)));
  assert.equal(await moveAlbum(EDITOR, { id: a, way: 'up' }), 2);
  assert.deepEqual(await seen(), [c, a, b]);
  assert.equal(await moveAlbum(EDITOR, { id: b, way: 'down' }), 3, 'at the end it stays');
  const first = await listAlbums('en', 1);
  assert.deepEqual(
    (await listAlbums('en', 9, first.next)).items.map(({ id }) => id),
    [a, b],
  );
  const [{ items: page }, rest] = [
    await listDeskAlbums(EDITOR, { limit: 1 }, 'en'),
    await listDeskAlbums(EDITOR, { limit: 9, before: c }, 'en'),
  ];
  assert.deepEqual(
    [...page, ...rest.items].map(({ id }) => id),
    [c, a, b],
  );
  const content = { title: 'New', lead: '', coverId: null, items: [{ mediaId: await aPicture(), caption: '' }] };
  const saved = await saveAlbum(EDITOR, { id: null, from: 0, locale: 'en', show: true, content });
  const fresh = saved.outcome === 'saved' ? saved.id : 0;
  assert.deepEqual(await seen(), [fresh, c, a, b]);
  await assert.rejects(moveAlbum(CONTRIBUTOR, { id: a, way: 'up' }), Refused);
  const { actor } = await aPerson('editor', { locales: ['fa'] });
  await assert.rejects(moveAlbum(actor, { id: a, way: 'up' }), { code: 'otherLanguages' });
});
