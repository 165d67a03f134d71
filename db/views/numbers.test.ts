import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  anArticle,
  aPublishedArticle,
  aSection,
  aTopic,
  CONTRIBUTOR,
  EDITOR,
  HOUR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { publishArticle } from '../articles/mutations.ts';
import { listAudit } from '../audit/queries.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { removeSampleEdition } from '../sample/remove.ts';
import { useTestDatabase } from '../testing.ts';
import { excludeFromRanks, includeInRanks, keepViews, rankViews, recordViews } from './mutations.ts';
import {
  getNumberedPiece,
  listHourlyViews,
  listPieceViews,
  listReferrers,
  listSectionViews,
  listTopicViews,
  listTopPieces,
  mapDrops,
  mapLanguageViews,
} from './numbers.ts';
import { referrerOf } from './referrer.ts';

useTestDatabase();

const SPAN = { from: hoursBefore(30 * 24), to: NOON };
const DAY = { locale: 'en', window: 'day', limit: 10 } as const;
const view = (articleId: number, reader: number, from = 'direct') => ({
  articleId,
  visitor: `reader ${reader}`,
  at: NOON,
  from,
});

describe('An editor who asks for the numbers', () => {
  test('reads views by hour, by language and of one piece', async () => {
    const [english, arabic] = [await aPublishedArticle(), await aPublishedArticle({ locale: 'ar' })];
    await recordViews(SYSTEM, [
      { articleId: english, at: hoursBefore(2), views: 3 },
      { articleId: english, at: NOON, views: 2 },
      { articleId: arabic, at: NOON, views: 4 },
    ]);
    await keepViews(SYSTEM, { views: [view(english, 1), view(english, 1), view(arabic, 1)], drops: [] });
    assert.deepEqual(await listHourlyViews(EDITOR, SPAN), [
      { hour: hoursBefore(2), views: 3 },
      { hour: NOON, views: 8 },
    ]);
    assert.deepEqual(await listHourlyViews(EDITOR, SPAN, 'ar'), [{ hour: NOON, views: 5 }]);
    assert.deepEqual(
      await mapLanguageViews(EDITOR, SPAN),
      new Map([
        ['en', 6],
        ['ar', 5],
      ]),
    );
    assert.deepEqual(await listPieceViews(EDITOR, english, { from: hoursBefore(1), to: NOON }), [
      { hour: NOON, views: 3 },
    ]);
    assert.equal((await getNumberedPiece(EDITOR, english))?.locale, 'en');
    assert.equal(await getNumberedPiece(EDITOR, 4711), undefined);
  });

  test('reads what sections and topics were read, as the pieces are ranked', async () => {
    const [one, other] = [await aSection(), await aSection()];
    const topicIds = [await aTopic(), await aTopic()];
    const ids = [
      await anArticle({ sectionId: one, topicIds }),
      await anArticle({ sectionId: one, topicIds: [topicIds[0] ?? 0] }),
      await anArticle({ sectionId: other }),
    ];
    for (const [index, articleId] of ids.entries()) {
      await publishArticle(EDITOR, articleId, hoursBefore(40));
      await recordViews(SYSTEM, [{ articleId, at: hoursBefore(3), views: 10 ** index }]);
    }
    await rankViews(SYSTEM, 'en', NOON);
    const sums = async (list: typeof listSectionViews) => (await list(EDITOR, DAY)).map(({ id, views }) => [id, views]);
    assert.deepEqual(await sums(listTopPieces), [
      [ids[2], 100],
      [ids[1], 10],
      [ids[0], 1],
    ]);
    assert.deepEqual(await sums(listSectionViews), [
      [other, 100],
      [one, 11],
    ]);
    assert.deepEqual(await sums(listTopicViews), [
      [topicIds[0], 11],
      [topicIds[1], 1],
    ]);
    await rankViews(SYSTEM, 'en', new Date(NOON.getTime() + 30 * HOUR));
    assert.deepEqual(await sums(listSectionViews), [], 'a window moves on');
  });

  test('reads from where readers came, and why others were not counted', async () => {
    const id = await aPublishedArticle();
    const views = ['news.example', 'news.example', 'own', 'direct'].map((from, reader) => view(id, reader, from));
    await keepViews(SYSTEM, { views, drops: [{ day: '2018-10-01', reason: 'robot', dropped: 7 }] });
    await keepViews(SYSTEM, { views: [view(id, 0, 'elsewhere.example')], drops: [] });
    assert.deepEqual(await listReferrers(EDITOR, { since: '2018-09-02', limit: 10 }), [
      { host: 'news.example', views: 2 },
      { host: 'direct', views: 1 },
    ]);
    assert.deepEqual(
      await mapDrops(EDITOR, '2018-09-02'),
      new Map([
        ['duplicate', 1],
        ['robot', 7],
      ]),
    );
    assert.deepEqual(await mapDrops(EDITOR, '2018-10-02'), new Map());
  });

  test('finds no more than two hundred hosts a day, however many are made up', async () => {
    const id = await aPublishedArticle();
    const made = Array.from({ length: 450 }, (_, reader) => view(id, reader, `host-${reader}.example`));
    await keepViews(SYSTEM, { views: made.slice(0, 230), drops: [] });
    await keepViews(SYSTEM, { views: made.slice(230), drops: [] });
    const hosts = await listReferrers(EDITOR, { since: '2018-10-01', limit: 1000 });
    assert.deepEqual([hosts.length, hosts[0]], [201, { host: 'other', views: 250 }]);
  });

  test('finds nothing of the sample edition once that is removed', async () => {
    const id = await aPublishedArticle({ sample: true });
    await recordViews(SYSTEM, [{ articleId: id, at: NOON, views: 5, sample: true }]);
    assert.equal((await listHourlyViews(EDITOR, SPAN)).length, 1);
    await removeSampleEdition(ADMIN);
    assert.deepEqual(await listHourlyViews(EDITOR, SPAN), []);
  });

  test('is refused who may not', async () => {
    for (const ask of [
      () => listHourlyViews(CONTRIBUTOR, SPAN),
      () => mapLanguageViews(CONTRIBUTOR, SPAN),
      () => listPieceViews(CONTRIBUTOR, 1, SPAN),
      () => listTopPieces(CONTRIBUTOR, DAY),
      () => listSectionViews(CONTRIBUTOR, DAY),
      () => listTopicViews(CONTRIBUTOR, DAY),
      () => listReferrers(CONTRIBUTOR, { since: '2018-10-01', limit: 1 }),
      () => mapDrops(CONTRIBUTOR, '2018-10-01'),
      () => getNumberedPiece(CONTRIBUTOR, 1),
    ])
      await assert.rejects(ask(), Refused);
  });
});

test('whoever keeps a piece out of Most Viewed, or lets it in again, stands in the log with the reason', async () => {
  const id = await aPublishedArticle();
  await excludeFromRanks(EDITOR, id, ' A bot reads it. ');
  await includeInRanks(EDITOR, id);
  await includeInRanks(EDITOR, id);
  const { items } = await listAudit(ADMIN, { subject: 'article', subjectId: id, limit: 2 });
  assert.deepEqual(
    items.map(({ verb, before, after }) => [verb, before.reason ?? after.reason]),
    [
      ['includeInRanks', 'A bot reads it.'],
      ['excludeFromRanks', 'A bot reads it.'],
    ],
  );
});

test('where a reader came from is a host and never an address', () => {
  const own = ['paper.example', '127.0.0.1:3000'];
  const table: [string | undefined, string][] = [
    [undefined, 'direct'],
    ['', 'direct'],
    ['no address', 'direct'],
    ['https://www.Search.example/find?q=secret', 'search.example'],
    ['https://paper.example/en', 'own'],
    ['http://127.0.0.1:3000/ar', 'own'],
    ['android-app://com.example.reader', 'other'],
    ['javascript:alert(1)', 'other'],
    ['http://192.0.2.7/x', 'other'],
    ['https://مثال.example/', 'xn--mgbh0fb.example'],
    [`https://${'a'.repeat(90)}.example/`, 'other'],
    ['https://localhost/', 'other'],
  ];
  for (const [referrer, from] of table) assert.equal(referrerOf(referrer, own), from, referrer);
});
