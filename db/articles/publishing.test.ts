import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq, gt } from 'drizzle-orm';
import {
  aBody,
  aDraft,
  anAuthor,
  aPicture,
  aPublishedArticle,
  aSection,
  aTopic,
  contentOf,
  edit,
  EDITOR,
  HOUR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { authors } from '../authors/schema.ts';
import { db, transaction } from '../client.ts';
import { getKeyword } from '../keywords/queries.ts';
import { getLastInvalidation } from '../site/queries.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { Refused } from '../auth/policy.ts';
import { getWorkingCopy } from './desk.ts';
import { saveDraft } from './drafts.ts';
import { planArticle } from './plans.ts';
import { moveArticle, openTranslationGroup, publishArticle, unpublishArticle } from './mutations.ts';
import { Impossible } from './policy.ts';
import { readyArticle, submitArticle } from './workflow.ts';
import { getArticleAddress, getPublishedArticle, listPublishedArticles } from './queries.ts';
import { listRevisions } from './revisions.ts';

useTestDatabase();

const isImpossible = (code: string) => (error: unknown) => error instanceof Impossible && error.code === code;
const listed = async (filter: object) =>
  (await listPublishedArticles({ locale: 'en', limit: 9, ...filter })).items.map((piece) => piece.id);

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
const sorted = (...tags: string[]) => tags.toSorted();

describe('Publishing a working copy', () => {
  test('an editor publishes, and readers get everything that was written, trimmed, with a slug of the headline', async () => {
    const [topicId, authorId, leadMediaId, socialMediaId] = [
      await aTopic(),
      await anAuthor(),
      await aPicture(),
      await aPicture(),
    ];
    const id = await aDraft({
      ...{ headline: ' A truce  ', kicker: 'Syria ', standfirst: ' It holds.', dateline: 'Beirut' },
      ...{ topicIds: [topicId], authorIds: [authorId], keywords: ['Idlib', '—'], leadMediaId, socialMediaId },
      ...{ leadAlt: 'The road', searchTitle: 'Truce', searchDescription: 'A truce.', canonicalUrl: 'https://un.org/a' },
      ...{ body: aBody('One two', 'three.'), mentions: false, commentsMode: 'off', sources: [' UN ', ''] },
    });
    await publishArticle(EDITOR, id, NOON);
    const piece = await getPublishedArticle('en', id);
    assert.ok(piece);
    assert.deepEqual(
      [piece.headline, piece.slug, piece.kicker, piece.standfirst, piece.dateline, piece.words, piece.commentsMode],
      ['A truce', 'a-truce', 'Syria', 'It holds.', 'Beirut', 3, 'off'],
    );
    assert.deepEqual(
      [piece.searchTitle, piece.searchDescription, piece.canonicalUrl, piece.mentions, piece.socialPicture?.id],
      ['Truce', 'A truce.', 'https://un.org/a', false, socialMediaId],
    );
    assert.deepEqual([piece.picture?.id, piece.picture?.alt], [leadMediaId, 'The road']);
    assert.deepEqual(
      [piece.topics.map((one) => one.id), piece.byline.map((one) => one.id), piece.keywords.map((one) => one.name)],
      [[topicId], [authorId], ['Idlib']],
    );
    assert.deepEqual([piece.publishedAt, piece.firstPublishedAt, piece.updatedAt], [NOON, NOON, null]);
    const copy = await getWorkingCopy(EDITOR, id);
    assert.deepEqual([copy?.publishedVersion, copy?.version], [2, 2]);
    assert.deepEqual(copy?.address, { locale: 'en', section: 'news', slug: 'a-truce' });
  });

  test('readers of a live piece see nothing of what is being written, and get it when it is published again', async () => {
    const id = await aDraft({ headline: 'One', slug: 'one' });
    await publishArticle(EDITOR, id, NOON);
    await edit(id, { headline: 'Two', slug: '' });
    assert.equal((await getPublishedArticle('en', id))?.headline, 'One');
    const later = new Date(NOON.getTime() + HOUR);
    await publishArticle(EDITOR, id, later);
    const quiet = await getPublishedArticle('en', id);
    assert.deepEqual([quiet?.headline, quiet?.publishedAt, quiet?.updatedAt], ['Two', NOON, null], 'nobody was told');
    assert.equal(quiet?.slug, 'one', 'an address stays until somebody changes it');
    await edit(id, { headline: 'Three' });
    await publishArticle(EDITOR, id, { at: later, told: true });
    const told = await getPublishedArticle('en', id);
    assert.deepEqual([told?.headline, told?.publishedAt, told?.updatedAt], ['Three', NOON, later]);
    const { items } = await listRevisions(EDITOR, id, { limit: 9 });
    assert.deepEqual(
      items.map(({ version, kind, publishedAt }) => [version, kind, publishedAt]),
      [
        [4, 'published', later],
        [3, 'published', later],
        [2, 'published', NOON],
        [1, 'save', null],
      ],
    );
  });

  test('what somebody saved after the editor looked is not published, planned or sent on', async () => {
    const id = await aDraft({ headline: 'Looked at' });
    const { version = 0 } = (await getWorkingCopy(EDITOR, id)) ?? {};
    await edit(id, { headline: 'Not looked at' });
    await assert.rejects(publishArticle(EDITOR, id, { version }), isImpossible('moved'));
    const at = new Date(Date.now() + HOUR);
    await assert.rejects(planArticle(EDITOR, id, { action: 'publish', at, version }), isImpossible('moved'));
    await assert.rejects(submitArticle(EDITOR, id, version), isImpossible('moved'));
    await assert.rejects(readyArticle(EDITOR, id, version), isImpossible('moved'));
    await publishArticle(EDITOR, id, { version: version + 1 });
    assert.equal((await getPublishedArticle('en', id))?.headline, 'Not looked at');
  });

  test('an editor is told that it cannot be published yet: under embargo, without a headline, in a section that its language lacks', async () => {
    const embargoed = await aDraft({ embargoAt: NOON.toISOString() });
    await assert.rejects(publishArticle(EDITOR, embargoed, hoursBefore(1)), isImpossible('embargo'));
    assert.equal(await getPublishedArticle('en', embargoed), undefined);
    await publishArticle(EDITOR, embargoed, NOON);
    assert.ok(await getPublishedArticle('en', embargoed));
    const english = await aSection({ texts: { en: { name: 'Britain' } } });
    const nowhere = await aDraft({ sectionId: english, locale: 'fa' });
    await assert.rejects(publishArticle(EDITOR, nowhere, NOON), isImpossible('section'));
    await assert.rejects(unpublishArticle(EDITOR, nowhere), isImpossible('state'));
    const nameless = await aDraft({ headline: '  ' });
    await assert.rejects(publishArticle(EDITOR, nameless, NOON), isImpossible('headline'));
  });

  test('what was deleted meanwhile is left out, and the piece appears all the same', async () => {
    const [authorId, gone] = [await anAuthor(), await anAuthor()];
    const id = await aDraft({
      authorIds: [gone, authorId],
      topicIds: [4711],
      leadMediaId: 4711,
      translationGroupId: 4711,
    });
    await transaction((tx) => tx.delete(authors).where(eq(authors.id, gone)));
    await publishArticle(EDITOR, id, NOON);
    const piece = await getPublishedArticle('en', id);
    assert.deepEqual([piece?.byline.map((one) => one.id), piece?.topics, piece?.picture], [[authorId], [], undefined]);
  });

  test('a piece leaves the topic, keyword and author that an editor took off it, and joins others', async () => {
    const [topic, other, author, second] = [await aTopic(), await aTopic(), await anAuthor(), await anAuthor()];
    const id = await aDraft({ topicIds: [topic], authorIds: [author], keywords: ['Idlib'] });
    await publishArticle(EDITOR, id, NOON);
    await edit(id, { topicIds: [other], authorIds: [second], keywords: ['Syria'] });
    await publishArticle(EDITOR, id, NOON);
    const keyword = async (name: string) => (await getKeyword('en', name))?.id;
    const old = [{ topicId: topic }, { authorId: author }, { keywordId: await keyword('Idlib') }];
    const now = [{ topicId: other }, { authorId: second }, { keywordId: await keyword('Syria') }];
    for (const filter of old) assert.deepEqual(await listed(filter), []);
    for (const filter of now) assert.deepEqual(await listed(filter), [id]);
  });

  test('an editor of one section neither publishes, plans nor moves into another, and goes on writing in what another put there', async () => {
    const other = await aSection();
    const id = await aDraft();
    const own = { ...EDITOR, sections: [(await contentOf(id)).sectionId] };
    await assert.rejects(moveArticle(own, id, { sectionId: other }), Refused);
    await publishArticle(own, id, NOON);
    await edit(id, { sectionId: other });
    const save = { from: 3, content: { ...(await contentOf(id)), headline: 'Hers' } };
    assert.equal((await saveDraft(own, id, save)).outcome, 'saved');
    await assert.rejects(publishArticle(own, id, NOON), Refused);
    await assert.rejects(planArticle(own, id, { action: 'publish', at: NOON, now: hoursBefore(1) }), Refused);
    await publishArticle(EDITOR, id, NOON);
    await assert.rejects(publishArticle(own, id, NOON), Refused, 'it is in the other section now');
  });

  test('two editors publish at once: readers get one whole version, and it is dated once', async () => {
    const id = await aDraft({ headline: 'One' });
    await Promise.all([
      publishArticle(EDITOR, id, NOON),
      edit(id, { headline: 'Two' }),
      publishArticle(EDITOR, id, NOON),
    ]);
    const piece = await getPublishedArticle('en', id);
    assert.ok(['One', 'Two'].includes(piece?.headline ?? ''));
    assert.deepEqual([piece?.publishedAt, piece?.firstPublishedAt], [NOON, NOON]);
  });
});

describe('What a publication makes fresh', () => {
  test('a first one: exactly the places where it stands now, none where a draft never stood', async () => {
    const [dropped, topic, author] = [await aTopic(), await aTopic(), await anAuthor()];
    const group = await openTranslationGroup(EDITOR);
    const translation = await aPublishedArticle({ locale: 'fa', translationGroupId: group });
    const id = await aDraft({ topicIds: [dropped], keywords: ['Idlib'] });
    await edit(id, { topicIds: [topic], authorIds: [author], translationGroupId: group });
    const standing = [`article:${id}`, `article:${translation}`, `author:${author}`, 'corrections:en', 'front:en'];
    const lists = ['keyword:en:idlib', 'latest:en', 'section:en:news', `topic:${topic}`];
    const tags = await tagsOf(() => publishArticle(EDITOR, id, NOON));
    assert.deepEqual(tags, sorted(...standing, ...lists, '~rail:en'));
  });

  test('a later one: the old places and the new ones, and Most Viewed at once when the address changed', async () => {
    const [topic, other, author, second] = [await aTopic(), await aTopic(), await anAuthor(), await anAuthor()];
    const [group, next] = [await openTranslationGroup(EDITOR), await openTranslationGroup(EDITOR)];
    const left = await aPublishedArticle({ locale: 'fa', translationGroupId: group });
    const joined = await aPublishedArticle({ locale: 'ar', translationGroupId: next });
    const report = await aSection({ slug: 'report' });
    const id = await aDraft({ topicIds: [topic], authorIds: [author], keywords: ['Idlib'], translationGroupId: group });
    await publishArticle(EDITOR, id, NOON);
    await edit(id, { topicIds: [other], authorIds: [second], keywords: ['Syria'], translationGroupId: next });
    const own = [`article:${id}`, 'corrections:en', 'front:en', 'latest:en'];
    const places = [`article:${left}`, `article:${joined}`, `author:${author}`, `author:${second}`, 'keyword:en:idlib'];
    const more = ['keyword:en:syria', `topic:${topic}`, `topic:${other}`, 'section:en:news', '~rail:en'];
    const tags = await tagsOf(() => publishArticle(EDITOR, id, NOON));
    assert.deepEqual(tags, sorted(...own, ...places, ...more, '~most-viewed:en'));
    await edit(id, { sectionId: report, slug: 'elsewhere' });
    const now = [`article:${joined}`, `author:${second}`, 'keyword:en:syria', `topic:${other}`, 'section:en:news'];
    assert.deepEqual(
      await tagsOf(() => publishArticle(EDITOR, id, NOON)),
      sorted(...own, ...now, 'section:en:report', '~rail:en', 'most-viewed:en'),
    );
  });

  test('what an editor writes and saves makes nothing stale', async () => {
    const id = await aDraft();
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual(await tagsOf(() => edit(id, { headline: 'Two', keywords: ['Syria'] })), []);
  });
});

describe('The address of a live piece', () => {
  test('changes when another section or slug is published, and the id finds it under each', async () => {
    const id = await aDraft({ slug: 'first' });
    await publishArticle(EDITOR, id, NOON);
    await edit(id, { sectionId: await aSection({ slug: 'report' }), slug: 'Second Slug' });
    assert.deepEqual(await getArticleAddress(id), { locale: 'en', section: 'news', slug: 'first' });
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual(await getArticleAddress(id), { locale: 'en', section: 'report', slug: 'second-slug' });
  });

  test('moved by an editor, it stays moved: the working copy follows and who has it open merges', async () => {
    const id = await aDraft({ slug: 'first' });
    await publishArticle(EDITOR, id, NOON);
    await moveArticle(EDITOR, id, { slug: 'second' });
    const copy = await getWorkingCopy(EDITOR, id);
    assert.deepEqual([copy?.content.slug, copy?.version, copy?.publishedVersion], ['second', 3, 3]);
    await edit(id, { headline: 'More' });
    await moveArticle(EDITOR, id, { slug: 'third' });
    assert.equal((await getWorkingCopy(EDITOR, id))?.publishedVersion, 3, 'readers have not seen the headline');
    await publishArticle(EDITOR, id, NOON);
    const piece = await getPublishedArticle('en', id);
    assert.deepEqual([piece?.slug, piece?.headline], ['third', 'More']);
  });

  test('taken back to the desk, a piece is a draft again with its text, and keeps its first date', async () => {
    const id = await aDraft({ headline: 'One' });
    await publishArticle(EDITOR, id, hoursBefore(24));
    await unpublishArticle(EDITOR, id);
    assert.equal((await contentOf(id)).headline, 'One');
    await publishArticle(EDITOR, id, NOON);
    const piece = await getPublishedArticle('en', id);
    assert.deepEqual([piece?.publishedAt, piece?.firstPublishedAt], [NOON, hoursBefore(24)]);
  });
});
