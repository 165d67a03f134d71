import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  anArticle,
  anAuthor,
  aPublishedArticle,
  aSection,
  aTopic,
  EDITOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { keepKeyword } from '../keywords/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { openTranslationGroup, pinToTopic, unpublishArticle } from './mutations.ts';
import {
  type ArticleFilter,
  type Cursor,
  getPublishedArticle,
  listArticlesById,
  listPinnedTo,
  listPublishedArticles,
} from './queries.ts';

useTestDatabase();

const listed = async (filter: Partial<ArticleFilter> = {}) => {
  const page = await listPublishedArticles({ locale: 'en', limit: 50, ...filter });
  return page.items.map((piece) => piece.id);
};

/** Turns the pages of a list until the last and answers the ids of each. */
async function turnPages(limit: number): Promise<number[][]> {
  const pages: number[][] = [];
  let before: Cursor | undefined;
  do {
    const { items, next } = await listPublishedArticles({ locale: 'en', limit, before });
    pages.push(items.map((piece) => piece.id));
    before = next;
  } while (before);
  return pages;
}

describe('A list of pieces', () => {
  test('a reader turns pages without gaps or repeats, also where many pieces have one instant', async () => {
    const ids: number[] = [];
    for (const hours of [5, 1, 1, 1, 1, 3, 0, 1]) ids.push(await aPublishedArticle({ at: hoursBefore(hours) }));
    const [a, b, c, d, e, f, g, h] = ids;
    const order = [g, h, e, d, c, b, f, a];
    assert.deepEqual(await turnPages(3), [order.slice(0, 3), order.slice(3, 6), order.slice(6)]);
    assert.deepEqual(
      await turnPages(1),
      order.map((id) => [id]),
    );
    assert.deepEqual(await turnPages(4), [order.slice(0, 4), order.slice(4)], 'no empty page at the end');
  });

  test('a piece that appears while a reader turns pages shifts nothing', async () => {
    for (const hours of [1, 2, 3, 4]) await aPublishedArticle({ at: hoursBefore(hours) });
    const first = await listPublishedArticles({ locale: 'en', limit: 2 });
    await aPublishedArticle();
    const second = await listPublishedArticles({ locale: 'en', limit: 2, before: first.next });
    assert.deepEqual(
      [...first.items, ...second.items].map((piece) => piece.publishedAt),
      [1, 2, 3, 4].map((hours) => hoursBefore(hours)),
    );
  });

  test('a reader of a topic, a keyword, an author or a section finds its pieces only', async () => {
    const [topicId, authorId] = [await aTopic(), await anAuthor()];
    const sectionId = await aSection({ slug: 'analysis', opinion: true });
    const onTopic = await aPublishedArticle({ topicIds: [await aTopic(), topicId] });
    const byAuthor = await aPublishedArticle({ authorIds: [authorId] });
    const tagged = await aPublishedArticle({ keywords: ['Idlib'] });
    const opinion = await aPublishedArticle({ sectionId });
    const keywordId = await keepKeyword(EDITOR, 'en', 'idlib');
    assert.deepEqual(await listed({ topicId }), [onTopic]);
    assert.deepEqual(await listed({ authorId }), [byAuthor]);
    assert.deepEqual(await listed({ keywordId }), [tagged]);
    assert.deepEqual(await listed({ sectionId }), [opinion]);
    assert.deepEqual(await listed({ opinion: true }), [opinion]);
    assert.deepEqual(await listed({ opinion: false }), [tagged, byAuthor, onTopic]);
    assert.deepEqual(await listed({ topicId, authorId }), []);
    assert.deepEqual(await listed({ without: [tagged, opinion] }), [byAuthor, onTopic]);
    assert.deepEqual(await listed({ locale: 'ar' }), []);
  });

  test('an editor names pieces by id and gets the published ones of the language, in that order', async () => {
    const [a, b] = [await aPublishedArticle(), await aPublishedArticle()];
    const others = [await anArticle(), await aPublishedArticle({ locale: 'fa' }), 4711];
    const cards = await listArticlesById([b, ...others, a], 'en');
    assert.deepEqual(
      cards.map((card) => card.id),
      [b, a],
    );
  });

  test('an editor pins pieces to a topic in their own order, and pinning again moves', async () => {
    const topicId = await aTopic();
    const [a, b] = [await aPublishedArticle(), await aPublishedArticle()];
    await pinToTopic(EDITOR, { topicId, articleId: a, position: 1 });
    await pinToTopic(EDITOR, { topicId, articleId: b, position: 2 });
    assert.deepEqual(
      (await listPinnedTo(topicId, 'en')).map((card) => card.id),
      [a, b],
    );
    await pinToTopic(EDITOR, { topicId, articleId: a, position: 3 });
    assert.deepEqual(
      (await listPinnedTo(topicId, 'en')).map((card) => card.id),
      [b, a],
    );
  });

  test('a reader is led to a translation only while it is published', async () => {
    const translationGroupId = await openTranslationGroup(EDITOR);
    const en = await aPublishedArticle({ translationGroupId });
    const fa = await aPublishedArticle({ locale: 'fa', headline: 'گشت‌ها آغاز شد', translationGroupId });
    await anArticle({ locale: 'ar', translationGroupId });
    const translations = async () => (await getPublishedArticle('en', en))?.translations;
    assert.deepEqual(await translations(), [{ id: fa, locale: 'fa', slug: 'گشت-ها-اغاز-شد', section: 'news' }]);
    await unpublishArticle(EDITOR, fa);
    assert.deepEqual(await translations(), []);
  });

  test('a piece in a section without a name in its language is not shown with a hole in its place', async () => {
    const sectionId = await aSection({ texts: { en: { name: 'Film' } } });
    await aPublishedArticle({ locale: 'fa', sectionId, at: NOON });
    assert.deepEqual(await listed({ locale: 'fa' }), []);
  });
});
