import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aBody,
  anArticle,
  anAuthor,
  aPicture,
  aPublishedArticle,
  aSection,
  aTopic,
  CONTRIBUTOR,
  EDITOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { db } from '../client.ts';
import { keepKeyword } from '../keywords/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import {
  correctArticle,
  createArticle,
  moveArticle,
  pinToTopic,
  publishArticle,
  unpublishArticle,
  withdrawArticle,
} from './mutations.ts';
import {
  type ArticleFilter,
  getArticleAddress,
  getPublishedArticle,
  getWithdrawal,
  listArticlesById,
  listCorrections,
  listPinnedTo,
  listPublishedArticles,
} from './queries.ts';
import { articles } from './schema.ts';

useTestDatabase();

const listed = async (filter: Partial<ArticleFilter> = {}) => {
  const page = await listPublishedArticles({ locale: 'en', limit: 50, ...filter });
  return page.items.map((piece) => piece.id);
};

describe('The desk', () => {
  test('a contributor writes a draft and no reader sees it anywhere', async () => {
    const topicId = await aTopic();
    const authorId = await anAuthor();
    const keywordId = await keepKeyword(EDITOR, 'en', 'Idlib');
    const sectionId = await aSection();
    const id = await createArticle(CONTRIBUTOR, {
      locale: 'en',
      sectionId,
      headline: 'Not yet',
      body: aBody('Wait.'),
      topicIds: [topicId],
      authorIds: [authorId],
      keywords: ['Idlib'],
    });
    for (const filter of [{}, { topicId }, { authorId }, { keywordId }, { sectionId }, { opinion: false }]) {
      assert.deepEqual(await listed(filter), []);
    }
    await pinToTopic(EDITOR, { topicId, articleId: id, position: 1 });
    assert.deepEqual(await listPinnedTo(topicId, 'en'), []);
    assert.deepEqual(await listArticlesById([id], 'en'), []);
    assert.equal(await getPublishedArticle('en', id), undefined);
    assert.equal(await getArticleAddress(id), undefined);
    assert.equal(await getWithdrawal(id), undefined);
  });

  test('a contributor may neither publish, withdraw, move nor correct', async () => {
    const id = await anArticle();
    await assert.rejects(publishArticle(CONTRIBUTOR, id), Refused);
    await assert.rejects(unpublishArticle(CONTRIBUTOR, id), Refused);
    await assert.rejects(withdrawArticle(CONTRIBUTOR, id, 'No'), Refused);
    await assert.rejects(moveArticle(CONTRIBUTOR, id, { slug: 'elsewhere' }), Refused);
    await assert.rejects(correctArticle(CONTRIBUTOR, id, { kind: 'update', text: 'More', at: NOON }), Refused);
    await assert.rejects(pinToTopic(CONTRIBUTOR, { topicId: await aTopic(), articleId: id, position: 1 }), Refused);
  });

  test('a writer gets a slug from the headline, and the words are counted', async () => {
    const id = await anArticle({ headline: '  «Café» in Ádana:\u0007 5 %  ', body: aBody('One two', 'three.') });
    await publishArticle(EDITOR, id, NOON);
    const piece = await getPublishedArticle('en', id);
    assert.equal(piece?.headline, '«Café» in Ádana:  5 %');
    assert.equal(piece.slug, 'cafe-in-adana-5');
    assert.equal(piece.words, 3);
  });

  test('a writer without a headline or with a body that is none is told so, and nothing is kept', async () => {
    await assert.rejects(anArticle({ headline: '   ' }), /headline/);
    await assert.rejects(anArticle({ body: { type: 'page' } as never }), /Not a body document/);
    await assert.rejects(anArticle({ keywords: ['…'] }), /letter or a digit/);
    assert.deepEqual(await db().select({ id: articles.id }).from(articles), []);
  });

  test('a writer who names a keyword twice gets it once', async () => {
    const id = await aPublishedArticle({ keywords: ['Idlib', 'idlib ', 'IDLIB'] });
    const piece = await getPublishedArticle('en', id);
    assert.deepEqual(
      piece?.keywords.map((keyword) => keyword.name),
      ['Idlib'],
    );
  });
});

describe('Publishing', () => {
  test('an editor publishes a piece and readers get it whole', async () => {
    const leadMediaId = await aPicture();
    const [topicId, authorId] = [await aTopic(), await anAuthor()];
    const id = await anArticle({
      headline: 'A truce',
      kicker: 'Syria',
      standfirst: 'It holds.',
      dateline: 'Beirut',
      leadMediaId,
      leadCaption: 'The road',
      topicIds: [topicId],
      authorIds: [authorId],
      keywords: ['Idlib'],
    });
    await publishArticle(EDITOR, id, NOON);
    const piece = await getPublishedArticle('en', id);
    assert.ok(piece);
    const { kicker, headline, standfirst, dateline, section, publishedAt, firstPublishedAt, updatedAt } = piece;
    assert.deepEqual(
      { kicker, headline, standfirst, dateline, section, publishedAt, firstPublishedAt, updatedAt },
      {
        kicker: 'Syria',
        headline: 'A truce',
        standfirst: 'It holds.',
        dateline: 'Beirut',
        section: { slug: 'news', name: 'News', opinion: false },
        publishedAt: NOON,
        firstPublishedAt: NOON,
        updatedAt: null,
      },
    );
    assert.deepEqual([piece.picture?.alt, piece.picture?.caption], ['A bridge over a river', 'The road']);
    assert.deepEqual(piece.byline[0]?.name, 'World desk');
    assert.deepEqual(piece.topics[0]?.id, topicId);
    assert.deepEqual(await getArticleAddress(id), { locale: 'en', section: 'news', slug: 'a-truce' });
    assert.equal(await getPublishedArticle('ar', id), undefined, 'only in its own language');
  });

  test('an editor publishes again after a night at the desk and the first date is remembered', async () => {
    const id = await aPublishedArticle({ at: hoursBefore(24) });
    await unpublishArticle(EDITOR, id);
    assert.equal(await getPublishedArticle('en', id), undefined);
    await publishArticle(EDITOR, id, NOON);
    const piece = await getPublishedArticle('en', id);
    assert.deepEqual([piece?.publishedAt, piece?.firstPublishedAt], [NOON, hoursBefore(24)]);
  });

  test('an editor withdraws a piece and it leaves every list at once', async () => {
    const [topicId, authorId] = [await aTopic(), await anAuthor()];
    const id = await aPublishedArticle({ topicIds: [topicId], authorIds: [authorId], keywords: ['Idlib'] });
    const keywordId = await keepKeyword(EDITOR, 'en', 'Idlib');
    const filters = [{}, { topicId }, { authorId }, { keywordId }];
    for (const filter of filters) assert.deepEqual(await listed(filter), [id]);
    await withdrawArticle(EDITOR, id, ' The source was not who he said he was. ');
    for (const filter of filters) assert.deepEqual(await listed(filter), []);
    assert.equal(await getPublishedArticle('en', id), undefined);
    const reason = 'The source was not who he said he was.';
    assert.deepEqual(await getWithdrawal(id), { reason, locale: 'en' });
    await assert.rejects(publishArticle(EDITOR, id), /stays withdrawn/);
  });

  test('an editor cannot withdraw without a reason', async () => {
    const id = await aPublishedArticle();
    await assert.rejects(withdrawArticle(EDITOR, id, '  '), /reason/);
    assert.deepEqual(await listed(), [id]);
  });

  test('an editor who names a piece that is not there is told so', async () => {
    await assert.rejects(publishArticle(SYSTEM, 4711), { code: 'notFound' });
    await assert.rejects(withdrawArticle(SYSTEM, 4711, 'Gone'), { code: 'notFound' });
  });

  test('an editor moves a piece and its one address changes', async () => {
    const id = await aPublishedArticle();
    await moveArticle(EDITOR, id, { sectionId: await aSection({ slug: 'report' }), slug: 'A better Slug' });
    assert.deepEqual(await getArticleAddress(id), { locale: 'en', section: 'report', slug: 'a-better-slug' });
    await moveArticle(EDITOR, id, { slug: 'shorter' });
    assert.deepEqual(await getArticleAddress(id), { locale: 'en', section: 'report', slug: 'shorter' });
    await assert.rejects(moveArticle(EDITOR, id, { slug: '—' }), /letter or a digit/);
    await moveArticle(EDITOR, id, {});
    assert.deepEqual(await getArticleAddress(id), { locale: 'en', section: 'report', slug: 'shorter' });
  });

  test('an editor corrects a piece and readers see when, why, and in the list of corrections', async () => {
    const [id, draft] = [await aPublishedArticle({ at: hoursBefore(3) }), await anArticle()];
    await correctArticle(EDITOR, id, { kind: 'correction', text: ' It was 15 km. ', at: hoursBefore(1) });
    await correctArticle(EDITOR, id, { kind: 'clarification', text: 'Of road.', at: NOON });
    await correctArticle(EDITOR, draft, { kind: 'update', text: 'Unseen.', at: NOON });
    const piece = await getPublishedArticle('en', id);
    assert.deepEqual(piece?.updatedAt, NOON);
    assert.deepEqual(
      piece.corrections.map(({ kind, text }) => `${kind}: ${text}`),
      ['correction: It was 15 km.', 'clarification: Of road.'],
    );
    const list = await listCorrections('en', 10);
    assert.deepEqual(
      list.map((entry) => [entry.text, entry.article.id]),
      [
        ['Of road.', id],
        ['It was 15 km.', id],
      ],
    );
    await assert.rejects(correctArticle(EDITOR, id, { kind: 'correction', text: ' ', at: NOON }));
  });
});
