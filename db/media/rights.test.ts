import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { describe, test } from 'node:test';
import {
  ADMIN,
  anAlbum,
  aPicture,
  aPublishedArticle,
  aSection,
  aTopic,
  edit,
  EDITOR,
  pictureBytes,
} from '../../e2e/factories.ts';
import { mp4 } from '../../e2e/bad-files.ts';
import { describeIt, filesLeft, makeWaiting, send } from '../../e2e/uploads.ts';
import { getPublishedArticle, listPublishedArticles } from '../articles/queries.ts';
import { articleTag, latestTag } from '../articles/tags.ts';
import { listAudit } from '../audit/queries.ts';
import { db, transaction } from '../client.ts';
import { publishFilm } from '../gallery/mutations.ts';
import { getAlbum, getFilm, listFiles, listFilms } from '../gallery/queries.ts';
import { albumTag, filmTag, galleryTag } from '../gallery/tags.ts';
import { nameSite } from '../site/mutations.ts';
import { saveStandingPage } from '../site/pages.ts';
import { invalidations } from '../site/schema.ts';
import { railTag, siteTag, standingPageTag } from '../site/tags.ts';
import { useTestDatabase } from '../testing.ts';
import { listTopics } from '../topics/queries.ts';
import { topicTag } from '../topics/tags.ts';
import { mediaPath } from './files.ts';
import { countMedia, getMedia } from './library.ts';
import { removeMedia } from './mutations.ts';
import { getMovedName, listPictures, mapFiles, mapPictures } from './queries.ts';
import { endOfDay, hasEndedRights, lastDay, runRights } from './rights.ts';
import { listUses } from './usages.ts';

useTestDatabase();

const DAY = 24 * 3_600_000;
const ALT = { en: { alt: 'A bridge', caption: 'The bridge', credit: 'Agency' } };

const pictureOf = async (id: number) => (await mapPictures([id], 'en')).get(id);

/** Tags that were declared out of date while this ran. */
async function tagsOf(work: () => Promise<unknown>): Promise<{ hard: string[]; soft: string[] }> {
  await transaction((tx) => tx.delete(invalidations).then(() => undefined));
  await work();
  const rows = await db().select({ tag: invalidations.tag, soft: invalidations.soft }).from(invalidations);
  const of = (soft: boolean) => [...new Set(rows.filter((row) => row.soft === soft).map(({ tag }) => tag))].toSorted();
  return { hard: of(false), soft: of(true) };
}

const figure = (id: number) => ({
  v: 1 as const,
  type: 'doc' as const,
  content: [{ type: 'figure' as const, attrs: { media: id } }],
});

/** A picture that leads a piece, stands in another, in a topic and in an album. */
async function aBusyPicture() {
  const id = await aPicture({ texts: ALT });
  const lead = await aPublishedArticle({ leadMediaId: id, leadAlt: 'What this piece says of it' });
  const inside = await aPublishedArticle({ body: figure(id) });
  const topic = await aTopic({ texts: topicWords(id) });
  const album = await anAlbum({ coverId: id, items: [{ mediaId: id, captions: { en: 'In this album' } }] });
  return { id, lead, inside, topic, album };
}
const topicWords = (mediaId: number) => ({
  en: {
    name: 'Bridges',
    explainer: 'They span.',
    mediaId,
    alt: 'A span',
    caption: 'Of a topic',
    synonyms: [],
    body: figure(mediaId),
  },
});

describe('Where a picture stands', () => {
  test('an editor sees every place, drafts too, and each of them is made anew when its words change, and nothing else', async () => {
    const { id, lead, inside, topic, album } = await aBusyPicture();
    const other = await aPublishedArticle();
    const uses = await listUses(EDITOR, id, 'en');
    assert.deepEqual(
      uses.map((use) => [use.kind, use.id]),
      [
        ['article', lead],
        ['article', inside],
        ['topic', topic],
        ['album', album],
      ],
    );
    const { hard, soft } = await tagsOf(() => describeIt(id, { 'alt-en': 'A better word' }));
    for (const tag of [
      articleTag(lead),
      articleTag(inside),
      latestTag('en'),
      topicTag(topic),
      albumTag(album),
      galleryTag('en'),
    ])
      assert.ok(hard.includes(tag), tag);
    assert.equal(hard.includes(articleTag(other)), false);
    assert.ok(soft.includes(railTag('en')) && !hard.includes(railTag('en')));
    const alone = await aPicture();
    await edit(other, { body: figure(alone) });
    assert.deepEqual(
      (await listUses(EDITOR, alone, 'en')).map((use) => use.id),
      [other],
    );
    assert.deepEqual((await tagsOf(() => describeIt(alone))).hard, []);
  });

  test('the mark of the paper and a figure on a standing page are uses, and those pages are made anew', async () => {
    const [logo, inPage, inTopic] = [await aPicture(), await aPicture(), await aPicture()];
    await nameSite(ADMIN, { locale: 'en', name: 'The Daily', strapline: '', footer: '', logoMediaId: logo });
    const words = { title: 'About', lead: '', body: figure(inPage) };
    await saveStandingPage(ADMIN, { locale: 'en', slug: 'about', ...words });
    const texts = { en: { ...topicWords(await aPicture()).en, body: figure(inTopic) } };
    const topic = await aTopic({ texts });
    for (const [id, kind, tag] of [
      [logo, 'site', siteTag()],
      [inPage, 'page', standingPageTag('en', 'about')],
      [inTopic, 'topic', topicTag(topic)],
    ] as const) {
      assert.deepEqual(
        (await listUses(EDITOR, id, 'en')).map((use) => [use.kind, use.isSeen]),
        [[kind, true]],
      );
      const { hard } = await tagsOf(() => describeIt(id));
      assert.ok(hard.includes(tag), kind);
      await assert.rejects(removeMedia(EDITOR, id), { code: 'inUse' });
    }
  });

  test('an editor removes what nothing shows, and cannot remove the rest', async () => {
    const { id } = await aBusyPicture();
    await assert.rejects(removeMedia(EDITOR, id), { code: 'inUse' });
    const alone = await aPicture();
    const before = (await filesLeft()).length;
    await removeMedia(EDITOR, alone);
    assert.equal(await getMedia(EDITOR, alone), undefined);
    assert.ok((await filesLeft()).length < before);
    await assert.rejects(removeMedia(EDITOR, alone), { code: 'gone' });
  });

  test('an editor replaces a picture: it keeps its number and words, and its old addresses lead to the new one', async () => {
    const { id, lead } = await aBusyPicture();
    const old = await pictureOf(id);
    const bytes = await pictureBytes();
    const { hard } = await tagsOf(async () => {
      await send(bytes, { replaces: id });
      await makeWaiting();
    });
    assert.ok(hard.includes(articleTag(lead)) && hard.includes(railTag('en')));
    const now = await pictureOf(id);
    assert.notEqual(now?.hash, old?.hash);
    assert.equal(now?.alt, 'A bridge');
    assert.equal((await getPublishedArticle('en', lead))?.picture?.hash, now?.hash);
    assert.equal(await getMovedName(`${old?.hash}.jpg`), `${now?.hash}.jpg`);
    assert.equal(await getMovedName(`${old?.hash}-32.webp`), `${now?.hash}-32.webp`);
    assert.equal(await getMovedName(`${now?.hash}.jpg`), undefined);
    assert.equal(
      (await filesLeft()).some((file) => file.includes(old?.hash ?? '')),
      false,
    );
    const twin = await aPicture();
    await assert.rejects(send(bytes, { replaces: twin }), { code: 'taken' });
    const log = await listAudit(ADMIN, { subject: 'media', subjectId: id });
    assert.deepEqual(
      log.items.map(({ verb }) => verb),
      ['replaceMedia', 'addMedia'],
    );
  });
});

/** A film that readers see, with its file. */
async function aFilm(): Promise<{ id: number; fileId: number }> {
  await aSection();
  const { mediaId } = await send(mp4(), { fileName: 'march.mp4' });
  const words = { title: 'The march', standfirst: '', transcript: '', posterId: await aPicture() };
  const texts = { en: { ...words, fileId: mediaId ?? 0 } };
  const id = await publishFilm(EDITOR, { publishedAt: new Date(), seconds: 4, withoutSpeech: true, texts });
  return { id, fileId: mediaId ?? 0 };
}

describe('Rights that end', () => {
  test('a day ends at midnight where the paper is', () => {
    assert.equal(endOfDay('2018-10-01').toISOString(), '2018-10-01T21:00:00.000Z');
    // Beirut puts its clocks back on the last Sunday of October, at midnight.
    assert.equal(endOfDay('2018-10-28').toISOString(), '2018-10-28T22:00:00.000Z');
    for (const day of ['2018-10-27', '2018-10-28', '2024-02-29', '2026-12-31'])
      assert.equal(lastDay(endOfDay(day)), day);
  });

  test('a reader sees another picture everywhere from the day on which the rights end, and an editor is warned before', async () => {
    const { id, lead, inside, album } = await aBusyPicture();
    const before = await pictureOf(id);
    await describeIt(id, { rightsUntil: lastDay(new Date(Date.now() + 3 * DAY)) });
    assert.equal((await countMedia(EDITOR)).soon, 1);
    assert.equal(await runRights(), 0);
    const later = new Date(Date.now() + 5 * DAY);
    assert.equal(await hasEndedRights(later), true);
    const { hard } = await tagsOf(() => runRights(later));
    for (const tag of [articleTag(lead), articleTag(inside), albumTag(album), railTag('en')])
      assert.ok(hard.includes(tag), tag);
    const shown = await pictureOf(id);
    assert.deepEqual([shown?.standIn, shown?.alt, shown?.credit], [true, '', '']);
    assert.notEqual(shown?.hash, before?.hash);
    const [card] = (await listPublishedArticles({ locale: 'en', limit: 9 })).items.filter((one) => one.id === lead);
    assert.deepEqual([card?.picture?.hash, card?.picture?.alt], [shown?.hash, '']);
    const [topic] = await listTopics('en');
    assert.deepEqual([topic?.picture.hash, topic?.picture.caption], [shown?.hash, '']);
    const [item] = (await getAlbum('en', album))?.items ?? [];
    assert.deepEqual([item?.hash, item?.caption], [shown?.hash, '']);
    await assert.rejects(fs.access(mediaPath(`${before?.hash}.jpg`) ?? ''));
    assert.equal(await getMovedName(`${before?.hash}.jpg`), `${shown?.hash}.jpg`);
    assert.deepEqual(await listPictures('en', 'bridge', 5), []);
    assert.deepEqual(await tagsOf(() => runRights(later)), { hard: [], soft: [] });
    assert.equal((await countMedia(EDITOR)).ended, 1);
  });

  test('an editor prolongs the rights and the picture is back, with its files', async () => {
    const id = await aPicture({ texts: ALT });
    const before = await pictureOf(id);
    await describeIt(id, { rightsUntil: '2018-10-01' });
    await runRights();
    await describeIt(id, { rightsUntil: '2018-10-02' });
    assert.equal((await pictureOf(id))?.standIn, true);
    await describeIt(id, { rightsUntil: '' });
    assert.equal((await pictureOf(id))?.hash, before?.hash);
    await fs.access(mediaPath(`${before?.hash}.jpg`) ?? '');
    assert.equal(await getMovedName(`${before?.hash}.jpg`), undefined);
  });

  test('an editor puts another picture where rights have ended, and that one shows', async () => {
    await aSection();
    const id = await aPicture({ texts: ALT });
    await describeIt(id, { rightsUntil: '2018-10-01' });
    await runRights();
    await send(await pictureBytes(), { replaces: id });
    await makeWaiting();
    assert.equal((await pictureOf(id))?.standIn, undefined);
    assert.equal((await getMedia(EDITOR, id))?.rightsUntil, null);
    assert.equal(await runRights(), 0);
  });

  test('a reader finds a film up to the day on which its rights end, and again when they are prolonged', async () => {
    const { id, fileId } = await aFilm();
    const readers = async () => [
      (await getFilm('en', id))?.title,
      (await listFilms('en', 9)).some((film) => film.id === id),
    ];
    assert.deepEqual(await readers(), ['The march', true]);
    await describeIt(fileId, { rightsUntil: '2018-10-01', 'alt-en': '' });
    assert.equal(await hasEndedRights(), true);
    const { hard } = await tagsOf(() => runRights());
    for (const tag of [filmTag(id), galleryTag('en'), railTag('en')]) assert.ok(hard.includes(tag), tag);
    assert.deepEqual(await readers(), [undefined, false]);
    assert.deepEqual(
      (await filesLeft()).filter((file) => file.endsWith('.mp4') && !file.includes('withheld')),
      [],
    );
    assert.deepEqual((await countMedia(EDITOR)).ended, 1);
    const choices = { also: [], locale: 'en' as const, limit: 9 };
    assert.deepEqual(await listFiles('film', choices), [], 'nobody chooses it for another');
    assert.equal((await listFiles('film', { ...choices, also: [fileId] }))[0]?.isEnded, true);
    assert.equal((await mapFiles([fileId])).size, 0);
    await describeIt(fileId, { rightsUntil: '', 'alt-en': '' });
    assert.deepEqual(await readers(), ['The march', true]);
    assert.equal((await mapFiles([fileId])).get(fileId)?.format, 'mp4');
  });
});
