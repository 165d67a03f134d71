import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gt } from 'drizzle-orm';
import { aBody, anArticle, anAuthor, aPublishedArticle, aSection, aTopic, EDITOR, NOON } from '../../e2e/factories.ts';
import { db } from '../client.ts';
import { setBreaking } from '../front/mutations.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import {
  correctArticle,
  createArticle,
  moveArticle,
  openTranslationGroup,
  pinToTopic,
  publishArticle,
  unpublishArticle,
  withdrawArticle,
} from './mutations.ts';

useTestDatabase();

/** The tags that the work declared out of date: `~tag` softly, in alphabetical order. */
async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await getLastInvalidation();
  await work();
  const rows = await db()
    .select({ tag: invalidations.tag, soft: invalidations.soft })
    .from(invalidations)
    .where(gt(invalidations.id, before));
  return [...new Set(rows.map(({ tag, soft }) => (soft ? `~${tag}` : tag)))].toSorted();
}

/** A draft that stands in every kind of list: its id, and those of the topic, the author and its translation. */
async function aPieceInEveryList() {
  const translationGroupId = await openTranslationGroup(EDITOR);
  const topic = await aTopic();
  const author = await anAuthor();
  const translation = await aPublishedArticle({ locale: 'fa', translationGroupId });
  const keywords = ['Idlib', 'Sochi memorandum'];
  const id = await anArticle({ translationGroupId, topicIds: [topic], authorIds: [author], keywords });
  return { id, topic, author, translation };
}

/** What every page that shows the piece is tagged with, the rail and Most Viewed left out. */
const traces = ({ id, topic, author, translation }: Awaited<ReturnType<typeof aPieceInEveryList>>) => [
  `article:${id}`,
  `article:${translation}`,
  `author:${author}`,
  'corrections:en',
  'front:en',
  'keyword:en:idlib',
  'keyword:en:sochi-memorandum',
  'latest:en',
  'section:en:news',
  `topic:${topic}`,
];
const sorted = (...tags: string[]) => tags.toSorted();

describe('What an editor changes is fresh everywhere at once:', () => {
  test('a draft is nobody’s news', async () => {
    const sectionId = await aSection();
    const draft = { locale: 'en', sectionId, headline: 'Draft', body: aBody() } as const;
    assert.deepEqual(await tagsOf(() => createArticle(EDITOR, draft)), []);
  });

  test('an editor publishes a piece', async () => {
    const piece = await aPieceInEveryList();
    const tags = await tagsOf(() => publishArticle(EDITOR, piece.id, NOON));
    assert.deepEqual(tags, sorted(...traces(piece), '~rail:en'));
  });

  test('an editor publishes a piece again that Most Viewed may still know', async () => {
    const piece = await aPieceInEveryList();
    await publishArticle(EDITOR, piece.id, NOON);
    await unpublishArticle(EDITOR, piece.id);
    const tags = await tagsOf(() => publishArticle(EDITOR, piece.id));
    assert.deepEqual(tags, sorted(...traces(piece), '~rail:en', '~most-viewed:en'));
  });

  test('an editor withdraws a piece, and it may not be seen once more even in the rail', async () => {
    const piece = await aPieceInEveryList();
    await publishArticle(EDITOR, piece.id, NOON);
    const tags = await tagsOf(() => withdrawArticle(EDITOR, piece.id, 'A hoax'));
    assert.deepEqual(tags, sorted(...traces(piece), 'rail:en', 'most-viewed:en'));
  });

  test('an editor takes a piece back to the desk, and it may not be seen once more either', async () => {
    const piece = await aPieceInEveryList();
    await publishArticle(EDITOR, piece.id, NOON);
    const tags = await tagsOf(() => unpublishArticle(EDITOR, piece.id));
    assert.deepEqual(tags, sorted(...traces(piece), 'rail:en', 'most-viewed:en'));
  });

  test('an editor moves a piece, and the section it left is fresh like the one it came to', async () => {
    const piece = await aPieceInEveryList();
    await publishArticle(EDITOR, piece.id, NOON);
    const sectionId = await aSection({ slug: 'report' });
    const tags = await tagsOf(() => moveArticle(EDITOR, piece.id, { sectionId }));
    assert.deepEqual(tags, sorted(...traces(piece), 'section:en:report', '~rail:en', 'most-viewed:en'));
  });

  test('an editor pins a piece to a topic it does not belong to, and withdraws it there too', async () => {
    const [id, topicId] = [await aPublishedArticle(), await aTopic()];
    assert.deepEqual(await tagsOf(() => pinToTopic(EDITOR, { topicId, articleId: id, position: 1 })), [
      `topic:${topicId}`,
    ]);
    assert.ok((await tagsOf(() => withdrawArticle(EDITOR, id, 'A hoax'))).includes(`topic:${topicId}`));
  });

  test('an editor corrects a piece', async () => {
    const id = await aPublishedArticle();
    const note = { kind: 'correction', text: 'It was 15 km.', at: NOON } as const;
    assert.deepEqual(await tagsOf(() => correctArticle(EDITOR, id, note)), [`article:${id}`, 'corrections:en']);
  });

  test('an editor whose change fails makes nothing stale', async () => {
    const id = await anArticle();
    assert.deepEqual(await tagsOf(() => assert.rejects(moveArticle(EDITOR, id, { sectionId: 4711 }))), []);
  });

  test('the breaking line that leads to a piece leads nowhere once the piece is taken back, and there again when it is back', async () => {
    const id = await aPublishedArticle();
    await setBreaking(EDITOR, { locale: 'ar', text: 'عاجل', articleId: id });
    const isFresh = async (work: () => Promise<unknown>) => (await tagsOf(work)).includes('breaking:ar');
    assert.equal(await isFresh(() => publishArticle(EDITOR, id)), false);
    assert.equal(await isFresh(() => unpublishArticle(EDITOR, id)), true);
    assert.equal(await isFresh(() => publishArticle(EDITOR, id)), true);
  });
});
