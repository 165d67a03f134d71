import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { asc, gt } from 'drizzle-orm';
import { aFilm, anAlbum, aPerson, aPicture, aSection, CONTRIBUTOR, EDITOR, filmWords } from '../../e2e/factories.ts';
import { auditLog } from '../audit/schema.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { hideAlbum, removeAlbum, saveAlbum } from './albums.ts';
import { getDeskAlbum, getDeskFilm, listDeskAlbums, listDeskFilms } from './desk.ts';
import { hideFilm, removeFilm, saveFilm } from './films.ts';
import { secondsOf, writtenLength } from './input.ts';
import { getAlbum, getFilm, listAlbums, listFiles, listFilms } from './queries.ts';

useTestDatabase();
// What somebody saves carries their number, so they have to be there.
beforeEach(() => aSection().then(() => undefined));

const both = { en: { alt: 'A bridge' }, ar: { alt: 'جسر' } };
const content = (items: number[], more: Record<string, unknown> = {}) => ({
  ...{ title: 'The bridges of Mostar', lead: 'Eleven of them.', coverId: null },
  items: items.map((mediaId) => ({ mediaId, caption: '' })),
  ...more,
});

/** A new album; answers its number. */
async function begun(items: number[], { locale = 'en', show = false }: { locale?: Locale; show?: boolean } = {}) {
  const saved = await saveAlbum(EDITOR, { id: null, from: 0, locale, content: content(items), show });
  assert.equal(saved.outcome, 'saved');
  return saved.outcome === 'saved' ? saved.id : 0;
}

/** What has gone out of date since, by tag; soft ones in brackets. */
async function staleSince<T>(work: () => Promise<T>): Promise<{ result: T; stale: string[] }> {
  const last = await getLastInvalidation();
  const result = await work();
  const { tag, soft } = invalidations;
  const rows = await db().select({ tag, soft }).from(invalidations).where(gt(invalidations.id, last));
  return { result, stale: rows.map((row) => (row.soft ? `(${row.tag})` : row.tag)).toSorted() };
}

/** What the log says was done to albums; the pictures for them were added, too. */
const verbs = async () =>
  (await db().select({ verb: auditLog.verb }).from(auditLog).orderBy(asc(auditLog.id)))
    .map(({ verb }) => verb)
    .filter((verb) => verb.endsWith('Album'));

describe('An editor and an album', () => {
  test('begin with a picture and a title, and readers see nothing until it is shown', async () => {
    const [a, b] = [await aPicture({ texts: both }), await aPicture({ texts: both })];
    for (const [none, faults] of [
      [content([]), ['noPictures']],
      [content([a], { title: ' ' }), ['noTitle']],
    ] as const) {
      const answer = await saveAlbum(EDITOR, { id: null, from: 0, locale: 'en', content: none });
      assert.deepEqual(answer, { outcome: 'faults', faults });
    }
    const { result: id, stale } = await staleSince(() => begun([a, b]));
    assert.deepEqual([stale, await getAlbum('en', id), (await listAlbums('en', 9)).items.length], [[], undefined, 0]);
    assert.deepEqual((await getDeskAlbum(EDITOR, id, 'en'))?.words, [
      { locale: 'en', title: 'The bridges of Mostar', slug: 'the-bridges-of-mostar', shown: false },
    ]);
    const shown = await staleSince(() =>
      saveAlbum(EDITOR, { id, from: 1, locale: 'en', content: content([a, b]), show: true }),
    );
    assert.deepEqual(shown.stale, ['(rail:en)', `album:${id}`, 'gallery:en'].toSorted());
    assert.deepEqual(
      (await getAlbum('en', id))?.items.map((item) => item.id),
      [a, b],
    );
    assert.deepEqual(await verbs(), ['saveAlbum', 'showAlbum']);
  });

  test('order, cover and captions are kept; captions of another language stay where they are', async () => {
    const [a, b, c] = [
      await aPicture({ texts: both }),
      await aPicture({ texts: both }),
      await aPicture({ texts: both }),
    ];
    const id = await begun([a, b], { show: true });
    const items = [
      { mediaId: b, caption: 'جسر قديم' },
      { mediaId: a, caption: '' },
    ];
    const arabic = { title: 'جسور موستار', lead: '', coverId: b, items };
    const first = await staleSince(() => saveAlbum(EDITOR, { id, from: 1, locale: 'ar', content: arabic }));
    assert.deepEqual(
      first.stale,
      ['(rail:en)', `album:${id}`, 'gallery:en'].toSorted(),
      'the order changed in English',
    );
    assert.equal(await getAlbum('ar', id), undefined);
    const english = content([c, b, a], { coverId: b });
    english.items[2] = { mediaId: a, caption: 'Its own' };
    await saveAlbum(EDITOR, { id, from: 2, locale: 'en', content: english });
    const quiet = await staleSince(() =>
      saveAlbum(EDITOR, {
        id,
        from: 3,
        locale: 'ar',
        content: { ...arabic, items: [{ mediaId: c, caption: '' }, ...items], title: 'جسور' },
      }),
    );
    assert.deepEqual(quiet.stale, [], 'nobody sees the Arabic words yet');
    const seen = await getAlbum('en', id);
    assert.deepEqual(
      [seen?.cover.id, seen?.items.map((item) => [item.id, item.caption])],
      [
        b,
        [
          [c, ''],
          [b, ''],
          [a, 'Its own'],
        ],
      ],
    );
    const desk = await getDeskAlbum(EDITOR, id, 'ar');
    assert.deepEqual(
      desk?.pictures.map((item) => item.own),
      ['', 'جسر قديم', ''],
    );
    assert.deepEqual([desk?.title, desk?.version], ['جسور', 4]);
  });

  test('cannot show it without words for those who do not see, nor empty it while it is shown', async () => {
    const [spoken, silent] = [await aPicture({ texts: both }), await aPicture({ texts: { en: { alt: ' ' } } })];
    const id = await begun([spoken, silent]);
    const show = (locale: Locale, items: number[], from: number) =>
      saveAlbum(EDITOR, { id, from, locale, content: content(items), show: true });
    assert.deepEqual(await show('en', [spoken, silent], 1), { outcome: 'faults', faults: ['noAlt'] });
    assert.equal((await show('en', [spoken], 1)).outcome, 'saved');
    assert.deepEqual(await show('en', [], 2), { outcome: 'faults', faults: ['noPictures'] });
    // Pictures are the same in every language: what English does not allow, Persian cannot put in.
    assert.deepEqual(await saveAlbum(EDITOR, { id, from: 2, locale: 'fa', content: content([spoken, silent]) }), {
      ...{ outcome: 'faults', faults: ['noAlt'] },
    });
    await assert.rejects(show('en', [spoken, 4711], 2), (error: Refused) => error.code === 'picture');
  });

  test('of two who edit at once the second is told, and nothing is overwritten', async () => {
    const [a, other] = [await aPicture({ texts: both }), await aPerson('editor', { name: 'Leila Haddad' })];
    const id = await begun([a]);
    const theirs = await saveAlbum(other.actor, {
      id,
      from: 1,
      locale: 'en',
      content: content([a], { title: 'Theirs' }),
    });
    assert.deepEqual(theirs, { outcome: 'saved', id, version: 2 });
    const mine = { id, from: 1, locale: 'en', content: content([a], { title: 'Mine' }) } as const;
    const conflict = { outcome: 'conflict', version: 2, savedBy: 'Leila Haddad' };
    assert.deepEqual(await saveAlbum(EDITOR, mine), conflict);
    assert.deepEqual([await hideAlbum(EDITOR, mine), await removeAlbum(EDITOR, mine)], [conflict, conflict]);
    assert.equal((await getDeskAlbum(EDITOR, id, 'en'))?.title, 'Theirs');
    const at = { id, from: 2, locale: 'en' } as const;
    const both2 = await Promise.all(
      ['One', 'Two'].map((title) => saveAlbum(EDITOR, { ...at, content: content([a], { title }) })),
    );
    assert.deepEqual(both2.map(({ outcome }) => outcome).toSorted(), ['conflict', 'saved']);
  });

  test('take it from one language’s readers at once, and from the desk only when nobody sees it', async () => {
    const a = await aPicture({ texts: both });
    const id = await anAlbum({
      items: [{ mediaId: a }],
      texts: { en: { title: 'Bridges', lead: '' }, ar: { title: 'جسور', lead: '' } },
    });
    await assert.rejects(removeAlbum(EDITOR, { id, from: 0 }), (error: Refused) => error.code === 'shown');
    const hidden = await staleSince(() => hideAlbum(EDITOR, { id, from: 0, locale: 'en' }));
    assert.deepEqual(hidden.stale, [`album:${id}`, 'gallery:en', 'rail:en']);
    assert.deepEqual([await getAlbum('en', id), (await getAlbum('ar', id))?.addresses.length], [undefined, 1]);
    await hideAlbum(EDITOR, { id, from: 1, locale: 'ar' });
    await removeAlbum(EDITOR, { id, from: 2 });
    assert.equal(await getDeskAlbum(EDITOR, id, 'en'), undefined);
    await assert.rejects(
      saveAlbum(EDITOR, { id, from: 2, locale: 'en', content: content([a]) }),
      (error: Refused) => error.code === 'notFound',
    );
    assert.deepEqual((await verbs()).slice(-3), ['hideAlbum', 'hideAlbum', 'removeAlbum']);
  });

  test('only where they work: not in another language, nor the pictures that it shows', async () => {
    const [a, b] = [await aPicture({ texts: both }), await aPicture({ texts: both })];
    const id = await begun([a, b], { show: true });
    const { actor } = await aPerson('editor', { locales: ['ar'] });
    const save = (locale: Locale, items: number[]) =>
      saveAlbum(actor, { id, from: 1, locale, content: content(items) });
    await assert.rejects(save('en', [a, b]), (error: Refused) => error.code === 'notAllowed');
    await assert.rejects(save('ar', [b, a]), (error: Refused) => error.code === 'otherLanguages');
    await assert.rejects(hideAlbum(actor, { id, from: 1, locale: 'en' }), Refused);
    await assert.rejects(removeAlbum(actor, { id, from: 1 }), Refused);
    assert.equal((await save('ar', [a, b])).outcome, 'saved');
    for (const role of ['author', 'moderator', 'contributor'] as const) {
      const who = { kind: 'user', id: 1, role } as const;
      await assert.rejects(saveAlbum(who, { id, from: 2, locale: 'ar', content: content([a]) }), Refused);
      await assert.rejects(listDeskAlbums(who, { limit: 9 }, 'en'), Refused);
    }
  });
});

describe('An editor and a film', () => {
  const filmOf = async (more: Record<string, unknown> = {}) => ({
    ...(await filmWords()),
    seconds: 95,
    withoutSpeech: false,
    ...more,
  });

  test('show it with captions and a transcript, or as one without speech', async () => {
    const bare = await filmOf({ captionsId: null, transcript: ' ' });
    const begunFilm = await saveFilm(EDITOR, { id: null, from: 0, locale: 'en', content: bare });
    assert.equal(begunFilm.outcome, 'saved');
    const id = begunFilm.outcome === 'saved' ? begunFilm.id : 0;
    const show = (shown: unknown, from: number) =>
      saveFilm(EDITOR, { id, from, locale: 'en', content: shown, show: true });
    assert.deepEqual(await show(bare, 1), { outcome: 'faults', faults: ['noCaptions', 'noTranscript'] });
    const shown = await staleSince(() => show({ ...bare, withoutSpeech: true }, 1));
    assert.deepEqual(shown.stale, ['(rail:en)', `film:${id}`, 'gallery:en'].toSorted());
    assert.deepEqual([(await getFilm('en', id))?.seconds, (await listFilms('en', 9)).length], [95, 1]);
    assert.deepEqual(await show(bare, 2), { outcome: 'faults', faults: ['noCaptions', 'noTranscript'] });
    await hideFilm(EDITOR, { id, from: 2, locale: 'en' });
    assert.deepEqual([await getFilm('en', id), (await getDeskFilm(EDITOR, id, 'en'))?.version], [undefined, 3]);
    await removeFilm(EDITOR, { id, from: 3 });
    assert.equal(await getDeskFilm(EDITOR, id, 'en'), undefined);
  });

  test('a language cannot be given speech that another shows without captions', async () => {
    const id = await aFilm({ withoutSpeech: true, texts: { en: await filmWords({ captionsId: null }) } });
    const answer = await saveFilm(EDITOR, { id, from: 0, locale: 'ar', content: await filmOf() });
    assert.deepEqual(answer, { outcome: 'faults', faults: ['noCaptions'] });
    const arabic = await getDeskFilm(EDITOR, id, 'ar');
    assert.ok(arabic?.fileId && arabic.poster, 'Arabic begins with the file and the still of English');
    assert.deepEqual([arabic.title, arabic.captionsId, arabic.words.length], ['', null, 1]);
  });

  test('take only what the library has, each of its kind', async () => {
    const words = await filmOf();
    const save = (more: object) =>
      saveFilm(EDITOR, { id: null, from: 0, locale: 'en', content: { ...words, ...more } });
    await assert.rejects(save({ fileId: words.posterId }), (error: Refused) => error.code === 'file');
    await assert.rejects(save({ posterId: words.fileId }), (error: Refused) => error.code === 'picture');
    await assert.rejects(saveFilm(CONTRIBUTOR, { id: null, from: 0, locale: 'en', content: words }), Refused);
    const files = await listFiles('film', { also: [words.fileId], locale: 'en', limit: 0 });
    assert.deepEqual(
      files.map(({ id }) => id),
      [words.fileId],
    );
  });

  test('write its length as people do', () => {
    assert.deepEqual(['4:05', '1:02:03', '95', ' 0:09 '].map(secondsOf), [245, 3723, 95, 9]);
    assert.ok(['', 'soon', '4:5', '-1'].every((written) => Number.isNaN(secondsOf(written))));
    assert.deepEqual([245, 3723, 9].map(writtenLength), ['4:05', '1:02:03', '0:09']);
  });
});

test('an editor finds albums and films by language, by title and by who sees them, page by page', async () => {
  const first = await anAlbum();
  const hidden = await begun([await aPicture()], { locale: 'fa' });
  const texts = { en: { title: '100% wool', lead: '' }, ar: { title: 'صوف', lead: '' } };
  const last = await anAlbum({ publishedAt: new Date(Date.now() + 1_000), texts });
  const found = async (filter: Partial<Parameters<typeof listDeskAlbums>[1]>) => {
    const { items, next } = await listDeskAlbums(EDITOR, { limit: 9, ...filter }, 'en');
    return [items.map(({ id }) => id), next];
  };
  assert.deepEqual(await found({ limit: 2 }), [[last, hidden], hidden]);
  assert.deepEqual(await found({ limit: 2, before: hidden }), [[first], undefined]);
  assert.deepEqual(await found({ locale: 'fa' }), [[hidden], undefined]);
  assert.deepEqual(await found({ state: 'hidden' }), [[hidden], undefined]);
  assert.deepEqual(await found({ state: 'shown', locale: 'ar' }), [[last], undefined]);
  assert.deepEqual(await found({ words: 'BRIDGES', locale: 'en' }), [[first], undefined]);
  const film = await aFilm();
  const [row] = (await listDeskFilms(EDITOR, { limit: 9 }, 'en')).items;
  assert.deepEqual(
    [row?.id, row?.size, row?.words.map(({ locale }) => locale), Boolean(row?.picture)],
    [film, 90, ['en'], true],
  );
});
