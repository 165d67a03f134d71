import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gt } from 'drizzle-orm';
import {
  aDraft,
  ADMIN,
  anAuthor,
  aPublishedArticle,
  aTopic,
  CONTRIBUTOR,
  EDITOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { db } from '../client.ts';
import { pinToFront, setBreaking } from '../front/mutations.ts';
import { getBreaking, getFront } from '../front/queries.ts';
import { getKeyword, listBusiestKeywords } from '../keywords/queries.ts';
import { changeSettings } from '../site/mutations.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { rankViews, recordViews } from '../views/mutations.ts';
import { getCountableArticle, listMostViewed } from '../views/queries.ts';
import { listPublicChanges } from './changes.ts';
import { getWorkingCopy } from './desk.ts';
import { touchPresence } from './drafts.ts';
import { correctArticle, openTranslationGroup, pinToTopic, publishArticle, withdrawArticle } from './mutations.ts';
import { listPlans, planArticle, runDuePlans } from './plans.ts';
import { listPreviewLinks, makePreviewLink, openPreview } from './previews.ts';
import {
  getArticleAddress,
  getPublishedArticle,
  getWithdrawal,
  listArticlesById,
  listCorrections,
  listPinnedTo,
  listPublishedArticles,
} from './queries.ts';

useTestDatabase();

const LATER = new Date(NOON.getTime() + 3_600_000);

/** A live piece that stands wherever a piece can stand. */
async function aPieceEverywhere() {
  await changeSettings(ADMIN, { publicChangeLog: true });
  const [topicId, pinnedTo, authorId] = [await aTopic(), await aTopic(), await anAuthor()];
  const group = await openTranslationGroup(EDITOR);
  const translation = await aPublishedArticle({ locale: 'fa', translationGroupId: group });
  const id = await aDraft({
    topicIds: [topicId],
    authorIds: [authorId],
    keywords: ['Idlib'],
    translationGroupId: group,
  });
  await publishArticle(EDITOR, id, hoursBefore(2));
  await pinToTopic(EDITOR, { topicId: pinnedTo, articleId: id, position: 1 });
  await pinToFront(EDITOR, { locale: 'en', slot: 'choice', articleId: id, position: 0, startsAt: hoursBefore(9) });
  await setBreaking(EDITOR, { locale: 'en', text: 'A truce', articleId: id });
  await correctArticle(EDITOR, id, { kind: 'correction', text: 'It was 15 km.', at: hoursBefore(1) });
  await recordViews(SYSTEM, [{ articleId: id, at: hoursBefore(1), views: 9 }]);
  await rankViews(SYSTEM, 'en', NOON);
  const keywordId = (await getKeyword('en', 'Idlib'))?.id;
  return { id, topicId, pinnedTo, authorId, keywordId, translation };
}

/** Where a reader finds the piece, by name of the place. */
async function tracesOf(piece: Awaited<ReturnType<typeof aPieceEverywhere>>): Promise<string[]> {
  const { id, topicId, pinnedTo, authorId, keywordId, translation } = piece;
  const has = (list: { id: number }[]) => list.some((one) => one.id === id);
  const list = async (filter: object) =>
    has((await listPublishedArticles({ locale: 'en', limit: 9, ...filter })).items);
  const places: Record<string, boolean> = {
    address: (await getArticleAddress(id)) !== undefined,
    page: (await getPublishedArticle('en', id)) !== undefined,
    latest: await list({}),
    topic: await list({ topicId }),
    author: await list({ authorId }),
    keyword: await list({ keywordId }),
    keywords: (await listBusiestKeywords('en', 9)).some((one) => one.id === keywordId),
    pins: has(await listPinnedTo(pinnedTo, 'en')),
    byId: has(await listArticlesById([id], 'en')),
    front: has(Object.values(await getFront('en', NOON)).flat()),
    breaking: (await getBreaking('en', NOON)) !== undefined,
    mostViewed: (await listMostViewed('en', 9)).some(({ items }) => has(items)),
    countable: (await getCountableArticle(id)) !== undefined,
    corrections: (await listCorrections('en', 9)).some(({ article }) => article.id === id),
    translations: has((await getPublishedArticle('fa', translation))?.translations ?? []),
  };
  return Object.keys(places).filter((place) => places[place]);
}

describe('A withdrawal', () => {
  test('leaves no trace of the piece anywhere but its reason', async () => {
    const piece = await aPieceEverywhere();
    assert.equal((await tracesOf(piece)).length, 15, 'it stood everywhere');
    await withdrawArticle(EDITOR, piece.id, ' The source was not who he said he was. ');
    assert.deepEqual(await tracesOf(piece), []);
    assert.deepEqual(await listPublicChanges(piece.id), []);
    const reason = 'The source was not who he said he was.';
    assert.deepEqual(await getWithdrawal(piece.id), { reason, locale: 'en' });
    await rankViews(SYSTEM, 'en', NOON);
    assert.deepEqual(await tracesOf(piece), [], 'nor does the next ranking bring it back');
  });

  test('makes everything fresh at once that showed it, the line under the masthead too', async () => {
    const { id, topicId, pinnedTo, authorId, translation } = await aPieceEverywhere();
    const before = await getLastInvalidation();
    await withdrawArticle(EDITOR, id, 'A hoax');
    const rows = await db()
      .select({ tag: invalidations.tag, soft: invalidations.soft })
      .from(invalidations)
      .where(gt(invalidations.id, before));
    assert.deepEqual(
      [...new Set(rows.map(({ tag, soft }) => (soft ? `~${tag}` : tag)))].toSorted(),
      [
        ...[`article:${id}`, `article:${translation}`, `author:${authorId}`, `topic:${topicId}`, `topic:${pinnedTo}`],
        ...[
          'breaking:en',
          'corrections:en',
          'front:en',
          'keyword:en:idlib',
          'latest:en',
          'most-viewed:en',
          'rail:en',
          'section:en:news',
        ],
      ].toSorted(),
    );
  });

  test('ends its plans and preview links, and nobody has it open any more', async () => {
    const { id } = await aPieceEverywhere();
    await planArticle(EDITOR, id, { action: 'expire', at: LATER, now: NOON });
    const { token } = await makePreviewLink(EDITOR, id, { hours: 24, now: NOON });
    await touchPresence(CONTRIBUTOR, id, { window: 'a', now: NOON });
    assert.ok(await openPreview(token, 'Firefox', NOON));
    await withdrawArticle(EDITOR, id, 'A hoax');
    assert.equal(await openPreview(token, 'Firefox', NOON), undefined);
    assert.ok((await listPreviewLinks(EDITOR, id))[0]?.revokedAt);
    assert.deepEqual(
      (await listPlans(EDITOR, id)).map((plan) => plan.state),
      ['cancelled'],
    );
    await runDuePlans(LATER);
    assert.ok(await getWithdrawal(id));
  });

  test('is for good: the desk still reads the piece, and nobody changes it', async () => {
    const { id } = await aPieceEverywhere();
    await withdrawArticle(EDITOR, id, 'A hoax');
    const copy = await getWorkingCopy(EDITOR, id);
    assert.deepEqual([copy?.state, copy?.withdrawnReason], ['withdrawn', 'A hoax']);
    assert.deepEqual([...new Set(Object.values(copy?.may ?? {}))], [false]);
    await assert.rejects(publishArticle(EDITOR, id), /stays withdrawn/);
    await assert.rejects(withdrawArticle(EDITOR, id, 'Again'), /stays withdrawn/);
    await assert.rejects(planArticle(EDITOR, id, { action: 'publish', at: LATER, now: NOON }), /stays withdrawn/);
    await assert.rejects(makePreviewLink(EDITOR, id, { hours: 1 }), /stays withdrawn/);
    await assert.rejects(correctArticle(EDITOR, id, { kind: 'update', text: 'x', at: NOON }), /stays withdrawn/);
  });

  test('needs a reason, an editor, and a piece that readers saw', async () => {
    const [id, draft] = [await aPublishedArticle(), await aDraft()];
    await assert.rejects(withdrawArticle(EDITOR, id, ' '), /reason/);
    await assert.rejects(withdrawArticle(CONTRIBUTOR, id, 'No'), Refused);
    await assert.rejects(withdrawArticle(EDITOR, draft, 'Nobody saw it'), Refused);
    assert.ok(await getPublishedArticle('en', id));
  });
});
