import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  aBody,
  aMap,
  anAlbum,
  anAuthor,
  aPublishedArticle,
  aSection,
  aTopic,
  EDITOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { correctArticle, moveArticle, unpublishArticle, withdrawArticle } from '../articles/mutations.ts';
import { archiveArticle } from '../articles/workflow.ts';
import { saveAuthor } from '../authors/mutations.ts';
import { unpublishMap } from '../maps/mutations.ts';
import { db } from '../client.ts';
import { keywords } from '../keywords/schema.ts';
import { renameKeyword } from '../keywords/mutations.ts';
import { mergeSection } from '../sections/merging.ts';
import { removeSampleEdition } from '../sample/remove.ts';
import { useTestDatabase } from '../testing.ts';
import { mergeTopic } from '../topics/merging.ts';
import { hideTopicWords } from '../topics/words.ts';
import { listFound, listSuggestions, type SearchFilter, type SearchOrder } from './queries.ts';
import { continueIndex, isIndexBehind, rebuildIndex } from './rebuild.ts';
import { searchDocuments, searchWords } from './schema.ts';

useTestDatabase();

type More = { filter?: SearchFilter; order?: SearchOrder };
const find = async (query: string, { filter = {}, order }: More = {}) => {
  const page = await listFound({
    locale: 'en',
    query,
    filter: { locale: 'en', ...filter },
    limit: 10,
    ...(order && { order }),
  });
  return page.items.map(({ source, subjectId }) => `${source} ${subjectId}`);
};

describe('What readers see is found, and nothing else', () => {
  test('A piece is found once it is published, and not after it was withdrawn, archived or taken back', async () => {
    for (const goes of [
      (id: number) => withdrawArticle(EDITOR, id, 'It was wrong'),
      (id: number) => archiveArticle(EDITOR, id),
      (id: number) => unpublishArticle(EDITOR, id),
    ]) {
      const id = await aPublishedArticle({ headline: 'Zephyrs over Tartus', body: aBody('Quinces ripen.') });
      assert.deepEqual(await find('zephyr'), [`article ${id}`]);
      assert.deepEqual(await find('quince'), [`article ${id}`]);
      await goes(id);
      assert.deepEqual(await find('zephyr'), []);
      assert.deepEqual(await find('zefyr'), [], 'its words are no spelling either');
    }
    assert.equal((await db().select({ word: searchWords.word }).from(searchWords)).length, 0);
  });

  test('A correction and another section are followed', async () => {
    const [one, other] = [await aSection(), await aSection()];
    const id = await aPublishedArticle({ headline: 'Rain', sectionId: one });
    await correctArticle(EDITOR, id, { kind: 'correction', text: 'It was sleet.', at: NOON });
    assert.deepEqual(await find('sleet'), [`article ${id}`]);
    await moveArticle(EDITOR, id, { sectionId: other });
    assert.deepEqual(await find('rain', { filter: { sectionId: one } }), []);
    assert.deepEqual(await find('rain', { filter: { sectionId: other } }), [`article ${id}`]);
    await mergeSection(ADMIN, { section: String(other), into: String(one) });
    assert.deepEqual(await find('rain', { filter: { sectionId: one } }), [`article ${id}`]);
  });

  test('Names that a piece carries are followed when they change', async () => {
    const author = await anAuthor({ slug: 'a', texts: { en: { name: 'Ada Lovelace' } } });
    const id = await aPublishedArticle({ headline: 'Rain', keywords: ['Tempest'], authorIds: [author] });
    assert.deepEqual(await find('lovelace tempest'), [`article ${id}`]);
    const [keyword] = await db().select({ id: keywords.id }).from(keywords);
    await renameKeyword(EDITOR, { keyword: String(keyword?.id), was: 'Tempest', name: 'Cyclone' });
    assert.deepEqual(await find('cyclones'), [`article ${id}`]);
    assert.deepEqual(await find('tempest'), [`article ${id}`], 'the old name leads to the new one');
    const typed = {
      author: String(author),
      version: '1',
      slug: 'a',
      portraitId: '',
      name_en: 'Grace Hopper',
      role_en: '',
      bio_en: '',
    };
    const others = { name_ar: '', role_ar: '', bio_ar: '', name_fa: '', role_fa: '', bio_fa: '' };
    assert.equal((await saveAuthor(EDITOR, { ...typed, ...others })).outcome, 'saved');
    assert.deepEqual(await find('hopper', { filter: { authorId: author } }), [`article ${id}`]);
    assert.deepEqual(await find('lovelace'), []);
  });

  test('A topic is found by its name and synonyms, hidden with its words, and merged with its pieces', async () => {
    const [one, other] = [await aTopic({ slug: 'one' }), await aTopic({ slug: 'other' })];
    const id = await aPublishedArticle({ headline: 'Rain', topicIds: [one] });
    assert.deepEqual(await find('', { filter: { topicId: one, kind: 'article' } }), [`article ${id}`]);
    await mergeTopic(EDITOR, { topic: String(one), into: String(other) });
    assert.deepEqual(await find('', { filter: { topicId: other, kind: 'article' } }), [`article ${id}`]);
    assert.deepEqual(await find('', { filter: { kind: 'topic' } }), [`topic ${other}`]);
    await hideTopicWords(EDITOR, { topicId: other, locale: 'en' });
    assert.deepEqual(await find('', { filter: { kind: 'topic' } }), []);
  });

  test('Maps and albums are found, each as its kind', async () => {
    const [map, album] = [await aMap(), await anAlbum()];
    assert.deepEqual(await find('', { filter: { kind: 'map' } }), [`map ${map}`]);
    assert.deepEqual(await find('', { filter: { kind: 'gallery' } }), [`album ${album}`]);
    await unpublishMap(EDITOR, map);
    assert.deepEqual(await find('', { filter: { kind: 'map' } }), []);
  });

  test('Made anew the index is what the verbs have made of it, and what was deleted is forgotten', async () => {
    for (const number of [1, 2, 3]) await aPublishedArticle({ headline: `Rain ${number}`, sample: true });
    await aTopic();
    const stored = () =>
      db()
        .select({ id: searchDocuments.id, spoken: searchDocuments.spoken })
        .from(searchDocuments)
        .orderBy(searchDocuments.id);
    const before = await stored();
    assert.equal(await isIndexBehind(), true, 'nobody has said that it is whole');
    while ((await continueIndex()) > 0);
    assert.equal(await isIndexBehind(), false);
    assert.deepEqual(await stored(), before);
    await rebuildIndex();
    assert.deepEqual(await stored(), before);
    assert.equal((await find('rain')).length, 3);
    await removeSampleEdition(ADMIN);
    assert.deepEqual(await find('rain'), []);
    assert.equal((await stored()).length, 1);
  });
});

describe('A reader asks', () => {
  test('for phrases, without words, in a time, in any language', async () => {
    const strait = await aPublishedArticle({ headline: 'The strait of Hormuz', at: hoursBefore(48) });
    const apart = await aPublishedArticle({ headline: 'Hormuz, and how straight a strait is' });
    const arabic = await aPublishedArticle({ locale: 'ar', headline: 'مضيق Hormuz' });
    assert.deepEqual(await find('"strait of hormuz"'), [`article ${strait}`]);
    assert.deepEqual(await find('“Strait of Hormuz'), [`article ${strait}`], 'a quotation without its end');
    assert.deepEqual(await find('hormuz -straight'), [`article ${strait}`]);
    assert.deepEqual(await find('hormuz -"strait of"'), [`article ${apart}`]);
    assert.deepEqual(await find('hormuz', { filter: { until: hoursBefore(24) } }), [`article ${strait}`]);
    assert.deepEqual(await find('hormuz', { filter: { from: hoursBefore(24) } }), [`article ${apart}`]);
    assert.equal((await find('hormuz', { filter: { locale: undefined } })).length, 3);
    assert.ok((await find('hormuz', { filter: { locale: undefined } })).includes(`article ${arabic}`));
    assert.deepEqual(await find('hormuz', { order: 'newest' }), [`article ${apart}`, `article ${strait}`]);
  });

  test('with a slip, and is shown what the paper has; with a word too many, and is shown what has the others', async () => {
    const id = await aPublishedArticle({ headline: 'Parliament votes on the budget' });
    const spelled = await listFound({ locale: 'en', query: 'parlament vote', filter: { locale: 'en' }, limit: 5 });
    assert.equal(spelled.instead, 'Parliament vote');
    assert.deepEqual(
      spelled.items.map((item) => item.subjectId),
      [id],
    );
    const some = await listFound({ locale: 'en', query: 'parliament aardvark', filter: { locale: 'en' }, limit: 5 });
    assert.ok(some.some);
    assert.deepEqual(
      some.items.map((item) => item.subjectId),
      [id],
    );
    assert.deepEqual(some.items[0]?.title[0], { text: 'Parliament', hit: true });
  });

  test('and leafs through all of it, nothing twice, also while pieces appear', async () => {
    for (let number = 0; number < 12; number += 1)
      await aPublishedArticle({ headline: `Rain ${number}`, at: hoursBefore(number) });
    for (const order of ['best', 'newest'] as const) {
      const seen: number[] = [];
      let page = await listFound({ locale: 'en', query: 'rain', filter: { locale: 'en' }, limit: 5, order });
      seen.push(...page.items.map((item) => item.subjectId));
      await aPublishedArticle({ headline: 'Rain, the newest', at: new Date(NOON.getTime() + 3_600_000) });
      while (page.next) {
        page = await listFound({
          locale: 'en',
          query: 'rain',
          filter: { locale: 'en' },
          limit: 5,
          order,
          after: page.next,
        });
        seen.push(...page.items.map((item) => item.subjectId));
      }
      assert.equal(new Set(seen).size, seen.length);
      assert.ok(seen.length >= 12, `${order}: ${seen.length}`);
    }
  });

  test('and is offered words and headlines while typing', async () => {
    const id = await aPublishedArticle({ headline: 'Parliament votes on the budget' });
    const offers = await listSuggestions('en', 'budget parl', 8);
    assert.deepEqual(offers[0], { words: 'budget Parliament' });
    assert.deepEqual(
      offers.slice(1).map((offer) => ('result' in offer ? offer.result.subjectId : 0)),
      [id],
    );
    assert.deepEqual(await listSuggestions('en', ' ', 8), []);
  });

  test('in whatever way, and is answered', async () => {
    await aPublishedArticle({ headline: 'Rain' });
    const hostile = [
      ...[
        '"',
        "'",
        '*',
        '""',
        '(',
        ')',
        '-',
        '--',
        '-"',
        '^',
        ':',
        'headline:rain',
        'rain*',
        'NEAR(rain, 2)',
        'rain AND',
        'OR',
        'NOT',
      ],
      ...[
        '{headline} : rain',
        "rain'; drop table search_index; --",
        '%',
        '_',
        '\\',
        '\u0000',
        'rain\u0000',
        '\ud800',
        'ra\udfffin',
      ],
      ...['🌧️', '雨', '\u202e\u200f', 'ا', '- - -', '"a" "b" -"c"', "'rain':A & !x", 'ـــ', '\u0301'],
      ...['x'.repeat(10_240), 'rain '.repeat(2_000), '"'.repeat(500), '-x '.repeat(500), '\u0650'.repeat(5_000)],
    ];
    for (const query of hostile) {
      for (const order of ['best', 'newest'] as const) await find(query, { order });
      await listSuggestions('en', query, 8);
    }
    assert.equal((await find('rain*')).length, 1);
    assert.equal((await find("RAIN'; -- ")).length, 1);
  });
});
