import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  aBody,
  aDraft,
  anAuthor,
  aPicture,
  aTopic,
  aUser,
  contentOf,
  CONTRIBUTOR,
  edit,
  EDITOR,
  HOUR,
  NOON,
} from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { publishArticle } from './mutations.ts';
import { getPreview, listPreviewLinks, makePreviewLink, openPreview, revokePreviewLink } from './previews.ts';
import { getPublishedArticle } from './queries.ts';
import { previewLinks } from './preview-links.ts';

useTestDatabase();

const hoursAfter = (hours: number) => new Date(NOON.getTime() + hours * HOUR);

describe('A preview', () => {
  test('shows a writer his piece as readers will see it', async () => {
    const [topicId, authorId, leadMediaId] = [await aTopic(), await anAuthor(), await aPicture()];
    const id = await aDraft({
      ...{
        headline: 'A truce',
        standfirst: 'It holds.',
        body: aBody('One two.'),
        leadMediaId,
        leadCaption: 'The road',
      },
      ...{ topicIds: [topicId], authorIds: [authorId], keywords: ['Idlib'] },
    });
    const preview = await getPreview(CONTRIBUTOR, id);
    await publishArticle(EDITOR, id, NOON);
    const seen = await getPublishedArticle('en', id);
    assert.ok(seen);
    const [{ keywords: named, firstPublishedAt: _, ...before }, { keywords: kept, firstPublishedAt: __, ...after }] = [
      preview,
      seen,
    ];
    assert.deepEqual(before, after);
    assert.deepEqual(
      named.map(({ name, slug }) => [name, slug]),
      kept.map(({ name, slug }) => [name, slug]),
    );
    await assert.rejects(getPreview(await aUser('author'), id), Refused);
  });

  test('of a live piece shows what is being written, at its address', async () => {
    const id = await aDraft({ headline: 'One', slug: 'one' });
    await publishArticle(EDITOR, id, NOON);
    await edit(id, { headline: 'Two', slug: '' });
    const { headline, slug, publishedAt } = await getPreview(EDITOR, id);
    assert.deepEqual([headline, slug, publishedAt], ['Two', 'one', NOON]);
  });

  test('of something half written is shown all the same', async () => {
    const id = await aDraft({ headline: '', body: aBody(), topicIds: [4711], leadMediaId: 4711 });
    const { headline, slug, topics, picture } = await getPreview(EDITOR, id);
    assert.deepEqual([headline, slug, topics, picture], ['', 'untitled', [], undefined]);
  });
});

describe('A preview link', () => {
  test('shows whoever has it the newest version until it ends, and the desk sees who looked when', async () => {
    const id = await aDraft({ headline: 'One' });
    const link = await makePreviewLink(EDITOR, id, { name: ' For the lawyer ', hours: 2, now: NOON });
    assert.equal((await openPreview(link.token, 'Firefox', hoursAfter(1)))?.article.headline, 'One');
    await edit(id, { headline: 'Two' });
    const seen = await openPreview(link.token, `Safari\u0000${'x'.repeat(400)}`, hoursAfter(1.9));
    assert.deepEqual([seen?.article.headline, seen?.locale], ['Two', 'en']);
    assert.equal(await openPreview(link.token, 'Firefox', hoursAfter(2)), undefined, 'it has ended');
    const [shown] = await listPreviewLinks(CONTRIBUTOR, id);
    assert.ok(shown);
    assert.deepEqual(
      [shown.name, shown.createdBy, shown.createdAt, shown.expiresAt, shown.revokedAt],
      ['For the lawyer', 'The editor', NOON, hoursAfter(2), null],
    );
    assert.deepEqual(
      shown.uses.map(({ userAgent, at }) => [userAgent.slice(0, 8), at]),
      [
        ['Firefox', hoursAfter(1)],
        ['Safari x', hoursAfter(1.9)],
      ],
      'a look at what had ended is no look',
    );
    assert.equal(shown.uses[1]?.userAgent.length, 300);
  });

  test('keeps the last two hundred looks, however often it is opened', async () => {
    const link = await makePreviewLink(EDITOR, await aDraft(), { hours: 24, now: NOON });
    const other = await makePreviewLink(EDITOR, await aDraft(), { hours: 24, now: NOON });
    assert.ok(await openPreview(other.token, 'Another', NOON));
    for (let look = 1; look <= 203; look += 1) await openPreview(link.token, `Look ${look}`, NOON);
    const usesOf = async (id: number) => {
      const [{ articleId } = { articleId: 0 }] = await db()
        .select({ articleId: previewLinks.articleId })
        .from(previewLinks)
        .where(eq(previewLinks.id, id));
      return (await listPreviewLinks(EDITOR, articleId))[0]?.uses.map(({ userAgent }) => userAgent) ?? [];
    };
    const kept = await usesOf(link.id);
    assert.deepEqual([kept.length, kept[0], kept.at(-1)], [200, 'Look 4', 'Look 203']);
    assert.deepEqual(await usesOf(other.id), ['Another']);
  });

  test('ends at once when an editor revokes it, and the others go on', async () => {
    const id = await aDraft();
    const [one, other] = [
      await makePreviewLink(EDITOR, id, { hours: 24, now: NOON }),
      await makePreviewLink(EDITOR, id, { hours: 24, now: NOON }),
    ];
    assert.ok(await openPreview(one.token, '', NOON));
    await revokePreviewLink(EDITOR, one.id, hoursAfter(1));
    assert.equal(await openPreview(one.token, '', NOON), undefined);
    assert.ok(await openPreview(other.token, '', NOON));
    const links = await listPreviewLinks(EDITOR, id);
    assert.deepEqual(
      links.map(({ id: link, revokedAt }) => [link, revokedAt]),
      [
        [other.id, null],
        [one.id, hoursAfter(1)],
      ],
    );
    await assert.rejects(revokePreviewLink(EDITOR, 4711), { code: 'notFound' });
  });

  test('cannot be guessed, nor read from the database, nor made by who may not share', async () => {
    const id = await aDraft();
    const { token } = await makePreviewLink(EDITOR, id, { hours: 1, now: NOON });
    assert.match(token, /^[\w-]{32}$/);
    for (const wrong of ['', token.slice(1), `${token}x`, token.toUpperCase()])
      assert.equal(await openPreview(wrong, '', NOON), undefined);
    const [row] = await db().select({ hash: previewLinks.tokenHash }).from(previewLinks);
    assert.ok(row && !row.hash.includes(token));
    assert.equal(await openPreview(row.hash, '', NOON), undefined);
    await assert.rejects(makePreviewLink(CONTRIBUTOR, id, { hours: 1 }), Refused);
    await assert.rejects(revokePreviewLink(CONTRIBUTOR, 1), Refused);
    await assert.rejects(listPreviewLinks(await aUser('moderator'), id), Refused);
    assert.ok(await contentOf(id));
  });

  test('lasts three months at most, and an hour at least', async () => {
    const id = await aDraft();
    await makePreviewLink(EDITOR, id, { hours: 99_999, now: NOON });
    await makePreviewLink(EDITOR, id, { hours: -5, now: NOON });
    const ends = (await listPreviewLinks(EDITOR, id)).map((link) => link.expiresAt);
    assert.deepEqual(ends, [hoursAfter(1), hoursAfter(92 * 24)]);
  });
});
