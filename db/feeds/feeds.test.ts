import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aBody,
  aDraft,
  anArticle,
  anAuthor,
  aPicture,
  aPublishedArticle,
  aTopic,
  EDITOR,
  edit,
  HOUR,
  hoursBefore,
  NOON,
  topicWords,
} from '../../e2e/factories.ts';
import {
  correctArticle,
  openTranslationGroup,
  publishArticle,
  unpublishArticle,
  withdrawArticle,
} from '../articles/mutations.ts';
import { archiveArticle } from '../articles/workflow.ts';
import { runRights } from '../media/rights.ts';
import { media } from '../media/schema.ts';
import { eq } from 'drizzle-orm';
import { transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { listFeedPieces } from './queries.ts';
import {
  listKeywordParts,
  listNewsPieces,
  listPieceParts,
  listSitemapKeywords,
  listSitemapPieces,
} from './sitemaps.ts';

useTestDatabase();

const fed = async () => (await listFeedPieces({ locale: 'en', limit: 50 })).map(({ id }) => id);
const mapped = async () => (await listSitemapPieces('en', 0)).map(({ id }) => id);
const inNews = async (since = hoursBefore(48)) => (await listNewsPieces('en', since, 1000)).map(({ id }) => id);

/** Whether feeds, sitemap and news sitemap name a piece. */
async function stands(id: number): Promise<boolean[]> {
  return [await fed(), await mapped(), await inNews()].map((ids) => ids.includes(id));
}
const EVERYWHERE = [true, true, true];
const NOWHERE = [false, false, false];

describe('What programs are told of pieces', () => {
  test('a feed carries a piece whole: text, place, byline, topics and keywords, and what was corrected in it', async () => {
    const topicId = await aTopic({ texts: { en: await topicWords({ name: 'The Adriatic' }) } });
    const id = await anArticle({
      authorIds: [await anAuthor()],
      topicIds: [topicId],
      keywords: ['Ferries', 'The Adriatic'],
      dateline: 'Split',
      body: aBody('The first one left at dawn.'),
    });
    await publishArticle(EDITOR, id, NOON);
    await correctArticle(EDITOR, id, { kind: 'correction', text: 'It was the second one.', at: NOON });
    const [piece] = await listFeedPieces({ locale: 'en', limit: 50 });
    assert.deepEqual(
      [piece?.id, piece?.dateline, piece?.body.content.length, piece?.byline[0]?.name, piece?.firstPublishedAt],
      [id, 'Split', 1, 'World desk', NOON],
    );
    assert.deepEqual(piece?.subjects, ['The Adriatic', 'Ferries']);
    assert.deepEqual(
      piece?.corrections.map(({ text }) => text),
      ['It was the second one.'],
    );
  });

  test('a piece is named nowhere before it is published, everywhere then, and nowhere once it has gone', async () => {
    const draft = await aDraft();
    assert.deepEqual(await stands(draft), NOWHERE);
    await edit(draft, { embargoAt: new Date(NOON.getTime() + HOUR).toISOString() });
    await assert.rejects(publishArticle(EDITOR, draft, NOON));
    assert.deepEqual(await stands(draft), NOWHERE);
    for (const leave of [
      (id: number) => withdrawArticle(EDITOR, id, 'It was wrong.'),
      (id: number) => unpublishArticle(EDITOR, id),
      (id: number) => archiveArticle(EDITOR, id),
    ]) {
      const id = await aPublishedArticle();
      assert.deepEqual(await stands(id), EVERYWHERE);
      await leave(id);
      assert.deepEqual(await stands(id), NOWHERE);
    }
  });

  test('a piece that first appeared elsewhere is read in feeds, and search engines are sent to where it appeared', async () => {
    const id = await anArticle();
    await edit(id, { canonicalUrl: 'https://example.org/first' });
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual(await stands(id), [true, false, false]);
  });

  test('a news sitemap names what is two days old and no more than asked for, newest first', async () => {
    const old = await aPublishedArticle({ at: hoursBefore(49) });
    const ids: number[] = [];
    for (const hours of [3, 2, 1]) ids.push(await aPublishedArticle({ at: hoursBefore(hours) }));
    assert.deepEqual(await inNews(), ids.toReversed());
    assert.deepEqual((await inNews(hoursBefore(50))).at(-1), old);
    const two = await listNewsPieces('en', hoursBefore(48), 2);
    assert.deepEqual(
      two.map(({ id, section }) => [id, section]),
      ids
        .toReversed()
        .slice(0, 2)
        .map((id) => [id, 'news']),
    );
  });
});

describe('The files of a sitemap', () => {
  test('each names the pieces of its ids, with their translations, and says when one of them was last changed', async () => {
    const translationGroupId = await openTranslationGroup(EDITOR);
    await aPublishedArticle({ at: hoursBefore(5), translationGroupId });
    const arabic = await aPublishedArticle({ locale: 'ar', at: hoursBefore(4), translationGroupId });
    await anArticle({ locale: 'fa', translationGroupId });
    const [piece] = await listSitemapPieces('en', 0);
    assert.deepEqual(
      piece?.translations.map(({ id, locale }) => [id, locale]),
      [[arabic, 'ar']],
    );
    assert.deepEqual(await listPieceParts('en'), [{ part: 0, changedAt: hoursBefore(5) }]);
    assert.deepEqual(await listPieceParts('fa'), []);
    assert.deepEqual(await listSitemapPieces('en', 1), []);
  });

  test('a keyword is named while a published piece carries it', async () => {
    const id = await aPublishedArticle({ keywords: ['Ferries'] });
    assert.deepEqual(await listSitemapKeywords('en', 0), [{ slug: 'ferries', changedAt: NOON }]);
    assert.deepEqual(await listKeywordParts('en'), [{ part: 0, changedAt: NOON }]);
    await withdrawArticle(EDITOR, id, 'It was wrong.');
    assert.deepEqual([await listSitemapKeywords('en', 0), await listKeywordParts('en')], [[], []]);
  });

  test('a picture is named until its rights end', async () => {
    const leadMediaId = await aPicture();
    await aPublishedArticle({ leadMediaId });
    const [piece] = await listSitemapPieces('en', 0);
    assert.match(piece?.picture ?? '', /^[0-9a-f]{64}$/);
    await transaction(async (tx) => {
      await tx.update(media).set({ rightsUntil: NOON }).where(eq(media.id, leadMediaId));
    });
    await runRights(NOON);
    assert.equal((await listSitemapPieces('en', 0))[0]?.picture, null);
  });
});
