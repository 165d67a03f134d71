import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { and, eq } from 'drizzle-orm';
import {
  aBody,
  anArticle,
  aPublishedArticle,
  aSection,
  aTopic,
  aUser,
  CONTRIBUTOR,
  EDITOR,
  NOON,
} from '../../e2e/factories.ts';
import { auditLog } from '../audit/schema.ts';
import { type Actor, Refused, SYSTEM } from '../auth/policy.ts';
import { db } from '../client.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import type { ArticleContent } from './content.ts';
import { getWorkingCopy } from './desk.ts';
import { beginArticle, type DraftSave, saveDraft } from './drafts.ts';
import { publishArticle, withdrawArticle } from './mutations.ts';
import { getPublishedArticle } from './queries.ts';
import { articleRevisions, articles } from './schema.ts';

useTestDatabase();

const minutesAfter = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

/** A piece that the contributor has begun, and what stands in it. */
async function aDraft(actor: Actor = CONTRIBUTOR): Promise<{ id: number; content: ArticleContent }> {
  const id = await beginArticle(actor, { locale: 'en', sectionId: await aSection() }, NOON);
  return { id, content: await contentOf(id) };
}
async function contentOf(id: number): Promise<ArticleContent> {
  const copy = await getWorkingCopy(SYSTEM, id);
  assert.ok(copy);
  return copy.content;
}
const revisionsOf = (id: number) =>
  db()
    .select({ version: articleRevisions.version, kind: articleRevisions.kind, name: articleRevisions.name })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, id))
    .orderBy(articleRevisions.id);
const kindsOf = async (id: number) => (await revisionsOf(id)).map(({ version, kind }) => `${version} ${kind}`);

describe('Somebody who writes', () => {
  test('begins a piece of his own, in a language and section where he works, and it is nobody else’s news', async () => {
    const sectionId = await aSection();
    const id = await beginArticle(CONTRIBUTOR, { locale: 'ar', sectionId, headline: 'بداية' }, NOON);
    const copy = await getWorkingCopy(CONTRIBUTOR, id);
    assert.ok(copy);
    assert.deepEqual(
      [copy.version, copy.state, copy.owner, copy.savedAt, copy.content.headline, copy.content.locale, copy.address],
      [1, 'draft', 'The contributor', NOON, 'بداية', 'ar', null],
    );
    assert.deepEqual([copy.may.edit, copy.may.submit, copy.may.note, copy.may.publish], [true, true, true, false]);
    assert.deepEqual(
      await db().select({ tag: invalidations.tag }).from(invalidations).where(eq(invalidations.tag, 'latest:ar')),
      [],
    );
    assert.equal(await getWorkingCopy(await aUser('author'), id), undefined, 'another writer sees nothing');
    assert.equal(await getWorkingCopy(await aUser('moderator'), id), undefined);
    assert.equal(await getWorkingCopy(EDITOR, 4711), undefined);
    const elsewhere = { ...CONTRIBUTOR, sections: [sectionId + 1] };
    await assert.rejects(beginArticle(elsewhere, { locale: 'ar', sectionId }), Refused);
    await assert.rejects(beginArticle(await aUser('moderator'), { locale: 'ar', sectionId }), Refused);
  });

  test('saves, and every save counts up; the same again saves nothing new', async () => {
    const { id, content } = await aDraft();
    const headline = 'A truce ';
    const first = await saveDraft(CONTRIBUTOR, id, {
      from: 1,
      content: { ...content, headline },
      now: minutesAfter(1),
    });
    assert.deepEqual(first, { outcome: 'saved', version: 2, savedAt: minutesAfter(1) });
    const again = await saveDraft(CONTRIBUTOR, id, {
      from: 1,
      content: { ...content, headline },
      now: minutesAfter(2),
    });
    assert.deepEqual(again, first, 'the answer was lost on the way and he sends it again');
    const copy = await getWorkingCopy(CONTRIBUTOR, id);
    assert.deepEqual([copy?.content.headline, copy?.savedBy], [headline, 'The contributor'], 'still typing');
    const [row] = await db().select({ headline: articles.headline }).from(articles).where(eq(articles.id, id));
    assert.equal(row?.headline, headline);
  });

  test('saves in the same moment as somebody else: one wins, the other gets what is there and loses nothing', async () => {
    const { id, content } = await aDraft();
    const save = (actor: Actor, headline: string) =>
      saveDraft(actor, id, { from: 1, content: { ...content, headline }, now: minutesAfter(1) });
    const both = await Promise.all([save(CONTRIBUTOR, 'His'), save(EDITOR, 'Hers')]);
    assert.deepEqual(both.map((one) => one.outcome).toSorted(), ['conflict', 'saved']);
    const lost = both.find((one) => one.outcome === 'conflict');
    assert.ok(lost?.outcome === 'conflict');
    const winner =
      both[0].outcome === 'saved' ? (['His', 'The contributor'] as const) : (['Hers', 'The editor'] as const);
    assert.deepEqual([lost.version, lost.content.headline, lost.savedBy], [2, ...winner]);
    assert.equal((await contentOf(id)).headline, winner[0]);
    const merged: DraftSave = { from: 2, content: { ...content, headline: 'His and hers' }, kind: 'merged' };
    assert.equal((await saveDraft(EDITOR, id, merged)).outcome, 'saved');
    assert.deepEqual((await kindsOf(id)).at(-1), '3 merged');
  });

  test('ten who save at once from one version: exactly one is kept', async () => {
    const { id, content } = await aDraft();
    const saves = Array.from({ length: 10 }, (_, index) =>
      saveDraft(EDITOR, id, { from: 1, content: { ...content, headline: `Version of ${index}` } }),
    );
    const outcomes = (await Promise.all(saves)).map((one) => one.outcome);
    assert.equal(outcomes.filter((outcome) => outcome === 'saved').length, 1);
    assert.equal((await getWorkingCopy(EDITOR, id))?.version, 2);
  });

  test('types for a quarter of an hour: autosaves of ten minutes are one revision', async () => {
    const { id, content } = await aDraft();
    for (const [index, minute] of [1, 4, 10.9, 11.5, 15].entries()) {
      const headline = `After ${minute} minutes`;
      await saveDraft(CONTRIBUTOR, id, {
        from: index + 1,
        content: { ...content, headline },
        now: minutesAfter(minute),
      });
    }
    assert.deepEqual(await kindsOf(id), ['1 save', '4 autosave', '6 autosave']);
  });

  test('finds what others saved, what has a name and what readers saw as it was, however often he saves', async () => {
    const { id, content } = await aDraft();
    let from = 1;
    const save = async (actor: Actor, more: Partial<DraftSave> = {}) => {
      const next = { ...content, headline: `Number ${from}` };
      assert.equal(
        (await saveDraft(actor, id, { from, content: next, now: minutesAfter(from / 10), ...more })).outcome,
        'saved',
      );
      from += 1;
    };
    await save(CONTRIBUTOR);
    await save(EDITOR);
    await save(EDITOR, { kind: 'save', name: ' Before the call ' });
    await save(EDITOR);
    await save(EDITOR);
    await publishArticle(EDITOR, id, NOON);
    await save(EDITOR);
    assert.deepEqual(await revisionsOf(id), [
      { version: 1, kind: 'save', name: '' },
      { version: 2, kind: 'autosave', name: '' },
      { version: 3, kind: 'autosave', name: '' },
      { version: 4, kind: 'save', name: 'Before the call' },
      { version: 6, kind: 'published', name: '' },
      { version: 7, kind: 'autosave', name: '' },
    ]);
  });

  test('gives what stands there a name', async () => {
    const { id, content } = await aDraft();
    await saveDraft(CONTRIBUTOR, id, { from: 1, content: { ...content, headline: 'Mine' } });
    await saveDraft(CONTRIBUTOR, id, {
      from: 2,
      content: { ...content, headline: 'Mine' },
      kind: 'save',
      name: 'Good',
    });
    assert.deepEqual((await revisionsOf(id)).at(-1), { version: 2, kind: 'save', name: 'Good' });
  });

  test('is told what is wrong, and nothing of it is kept', async () => {
    const { id, content } = await aDraft();
    const fieldsOf = async (change: object, actor: Actor = CONTRIBUTOR) => {
      const saved = await saveDraft(actor, id, { from: 1, content: { ...content, ...change } });
      return saved.outcome === 'invalid' ? Object.keys(saved.fields) : saved.outcome;
    };
    let deep: unknown = { type: 'text', text: 'x' };
    for (let level = 0; level < 50; level += 1) deep = { type: 'paragraph', content: [deep] };
    const long = { type: 'text', text: 'x'.repeat(2 * 1024 * 1024) };
    assert.deepEqual(await fieldsOf({ headline: 'x'.repeat(301) }), ['headline']);
    assert.deepEqual(await fieldsOf({ body: '<p>' }), ['body']);
    assert.deepEqual(await fieldsOf({ body: { ...aBody(), content: [deep] } }), ['body']);
    assert.deepEqual(await fieldsOf({ body: { ...aBody(), content: [{ type: 'paragraph', content: [long] }] } }), [
      'body',
    ]);
    assert.deepEqual(await fieldsOf({ canonicalUrl: 'javascript:alert(1)', embargoAt: 'soon' }), [
      'canonicalUrl',
      'embargoAt',
    ]);
    assert.deepEqual(await fieldsOf({ sectionId: 4711 }), ['sectionId']);
    assert.deepEqual(await fieldsOf({ locale: 'fa' }, { ...CONTRIBUTOR, locales: ['en'] }), ['locale']);
    const other = await aSection();
    assert.deepEqual(await fieldsOf({ sectionId: other }, { ...CONTRIBUTOR, sections: [content.sectionId] }), [
      'sectionId',
    ]);
    const nothing = await saveDraft(CONTRIBUTOR, id, { from: 1, content: null });
    assert.equal(nothing.outcome, 'invalid');
    assert.equal((await getWorkingCopy(EDITOR, id))?.version, 1);
  });

  test('has what harms nobody put right: control characters, halves of characters, doubles', async () => {
    const { id, content } = await aDraft();
    const change = {
      headline: 'Cafe\u0301 \u0000\ud800 two\nlines',
      slug: ' a-slug ',
      keywords: [' Idlib ', 'Idlib', ''],
      topicIds: [3, 3],
      embargoAt: '2018-10-01T15:00:00+03:00',
      body: aBody('a\u0000b\tc'),
    };
    await saveDraft(CONTRIBUTOR, id, { from: 1, content: { ...content, ...change, unknown: 1 } });
    const { headline, slug, keywords, topicIds, embargoAt, body, ...rest } = await contentOf(id);
    assert.deepEqual(
      { headline, slug, keywords, topicIds, embargoAt, body },
      {
        headline: 'Café  \ufffd two lines',
        slug: 'a-slug',
        keywords: ['Idlib'],
        topicIds: [3],
        embargoAt: '2018-10-01T12:00:00.000Z',
        body: aBody('a b\tc'),
      },
    );
    assert.ok(!('unknown' in rest));
  });

  test('moves a draft to another language or section as long as no reader saw it', async () => {
    const { id, content } = await aDraft();
    const sectionId = await aSection();
    await saveDraft(CONTRIBUTOR, id, { from: 1, content: { ...content, locale: 'fa', sectionId, headline: 'خبر' } });
    const [row] = await db().select({ locale: articles.locale, sectionId: articles.sectionId }).from(articles);
    assert.deepEqual(row, { locale: 'fa', sectionId });
    await publishArticle(EDITOR, id, NOON);
    const saved = await saveDraft(EDITOR, id, { from: 2, content: { ...(await contentOf(id)), locale: 'en' } });
    assert.deepEqual(saved, { outcome: 'invalid', fields: { locale: 'fixed' } });
  });

  test('cannot save what is in review, live or withdrawn, nor what is somebody else’s', async () => {
    const { id, content } = await aDraft();
    const save = { from: 1, content };
    await assert.rejects(saveDraft(await aUser('author'), id, save), Refused);
    await assert.rejects(saveDraft({ ...EDITOR, locales: ['fa'] }, id, save), Refused);
    await saveDraft(CONTRIBUTOR, id, { from: 1, content: { ...content, headline: 'Done' } });
    await publishArticle(EDITOR, id, NOON);
    await assert.rejects(saveDraft(CONTRIBUTOR, id, save), Refused);
    await withdrawArticle(EDITOR, id, 'A hoax');
    await assert.rejects(saveDraft(EDITOR, id, save), /stays withdrawn/);
    await assert.rejects(saveDraft(EDITOR, 4711, save), { code: 'notFound' });
  });

  test('leaves a line in the audit for what he saves, and none for what saves itself', async () => {
    const { id, content } = await aDraft();
    await saveDraft(CONTRIBUTOR, id, { from: 1, content: { ...content, headline: 'A' } });
    await saveDraft(CONTRIBUTOR, id, { from: 2, content: { ...content, headline: 'B' }, kind: 'save' });
    const rows = await db()
      .select({ verb: auditLog.verb, actorId: auditLog.actorId, after: auditLog.after })
      .from(auditLog)
      .where(and(eq(auditLog.subject, 'article'), eq(auditLog.subjectId, id)))
      .orderBy(auditLog.id);
    assert.deepEqual(
      rows.map(({ verb, actorId }) => [verb, actorId]),
      [
        ['beginArticle', CONTRIBUTOR.id],
        ['saveDraft', CONTRIBUTOR.id],
      ],
    );
    assert.deepEqual(rows[1]?.after, { version: 3, kind: 'save' });
  });
});

describe('A piece that was never opened in the newsroom', () => {
  test('opens as readers see it, and its first save keeps what they saw', async () => {
    const topicId = await aTopic();
    const id = await aPublishedArticle({ headline: 'As imported', topicIds: [topicId], keywords: ['Idlib', 'Syria'] });
    const copy = await getWorkingCopy(EDITOR, id);
    assert.ok(copy);
    assert.deepEqual([copy.version, copy.publishedVersion, copy.savedAt], [1, 1, NOON]);
    assert.deepEqual([copy.content.topicIds, copy.content.keywords], [[topicId], ['Idlib', 'Syria']]);
    assert.deepEqual(await kindsOf(id), [], 'looking keeps nothing');
    await saveDraft(EDITOR, id, { from: 1, content: { ...copy.content, headline: 'As edited' } });
    assert.deepEqual(await kindsOf(id), ['1 published', '2 autosave']);
    assert.equal((await getPublishedArticle('en', id))?.headline, 'As imported', 'readers see what they saw');
    assert.equal((await getWorkingCopy(EDITOR, id))?.publishedVersion, 1);
  });

  test('an unpublished one opens too', async () => {
    const id = await anArticle({ headline: 'Not yet' });
    await saveDraft(EDITOR, id, { from: 1, content: { ...(await contentOf(id)), headline: 'Soon' } });
    assert.deepEqual(await kindsOf(id), ['1 save', '2 autosave']);
  });
});
