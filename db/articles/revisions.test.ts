import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aBody,
  aDraft,
  ADMIN,
  aPublishedArticle,
  aUser,
  contentOf,
  CONTRIBUTOR,
  edit,
  EDITOR,
  NOON,
} from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { changeSettings } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { listPublicChanges } from './changes.ts';
import { saveDraft } from './drafts.ts';
import { publishArticle, unpublishArticle, withdrawArticle } from './mutations.ts';
import { Impossible } from './policy.ts';
import { getPublishedArticle } from './queries.ts';
import { getRevision, listRevisions, nameRevision, restoreRevision } from './revisions.ts';

useTestDatabase();

const minutesAfter = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const historyOf = async (id: number) => (await listRevisions(EDITOR, id, { limit: 50 })).items;

describe('The history of a piece', () => {
  test('a writer reads it a page at a time, newest first, and each state whole', async () => {
    const id = await aDraft({ headline: 'One' });
    await edit(id, { headline: 'Two' }, minutesAfter(1));
    await edit(id, { headline: 'Three' }, minutesAfter(2));
    const page = await listRevisions(CONTRIBUTOR, id, { limit: 2 });
    assert.deepEqual(
      page.items.map(({ version, savedBy, savedAt }) => [version, savedBy, savedAt]),
      [
        [4, 'The editor', minutesAfter(2)],
        [3, 'The editor', minutesAfter(1)],
      ],
    );
    const rest = await listRevisions(CONTRIBUTOR, id, { before: page.next, limit: 2 });
    assert.deepEqual([rest.items.map(({ version }) => version), rest.next], [[2, 1], undefined]);
    const first = await getRevision(CONTRIBUTOR, id, rest.items[0]?.id ?? 0);
    assert.equal(first?.content.headline, 'One');
    const other = await aDraft();
    assert.equal(await getRevision(EDITOR, other, first.id), undefined, 'not under another piece');
    await assert.rejects(listRevisions(await aUser('author'), id, { limit: 2 }), Refused);
    await assert.rejects(getRevision(await aUser('author'), id, first.id), Refused);
  });

  test('an editor goes back to an older state, and what was newest stays in the history', async () => {
    const id = await aDraft({ headline: 'One' });
    const [one] = await historyOf(id);
    await edit(id, { headline: 'Two', body: aBody('Two.') });
    const saved = await restoreRevision(EDITOR, id, { revisionId: one?.id ?? 0, from: 3, now: minutesAfter(5) });
    assert.deepEqual(saved, { outcome: 'saved', version: 4, savedAt: minutesAfter(5) });
    assert.equal((await contentOf(id)).headline, 'One');
    assert.deepEqual(
      (await historyOf(id)).map(({ version, kind }) => `${version} ${kind}`),
      ['4 restored', '3 save', '2 save', '1 save'],
    );
    assert.equal((await restoreRevision(EDITOR, id, { revisionId: one?.id ?? 0, from: 4 })).outcome, 'saved');
    assert.equal((await historyOf(id)).length, 4, 'it is there already');
  });

  test('an editor who goes back while somebody saves writes over nobody', async () => {
    const id = await aDraft({ headline: 'One' });
    const [one] = await historyOf(id);
    await edit(id, { headline: 'Two' });
    await edit(id, { headline: 'Three' });
    const lost = await restoreRevision(EDITOR, id, { revisionId: one?.id ?? 0, from: 3 });
    assert.ok(lost.outcome === 'conflict');
    assert.deepEqual([lost.version, lost.content.headline], [4, 'Three']);
  });

  test('a state from before the first publication comes back in the language that readers know', async () => {
    const id = await aDraft({ headline: 'One' });
    await edit(id, { locale: 'fa', headline: 'دو' });
    const [, english] = await historyOf(id);
    await publishArticle(EDITOR, id, NOON);
    await restoreRevision(EDITOR, id, { revisionId: english?.id ?? 0, from: 3 });
    const { locale, headline } = await contentOf(id);
    assert.deepEqual({ locale, headline }, { locale: 'fa', headline: 'One' });
  });

  test('a writer names a state; nobody names or restores what he may not edit, or what is not there', async () => {
    const id = await aDraft();
    const [newest] = await historyOf(id);
    const revisionId = newest?.id ?? 0;
    await nameRevision(CONTRIBUTOR, id, { revisionId, name: ' For the lawyer ' });
    assert.equal((await historyOf(id))[0]?.name, 'For the lawyer');
    await assert.rejects(nameRevision(EDITOR, id, { revisionId: 4711, name: 'x' }), Impossible);
    await assert.rejects(restoreRevision(EDITOR, id, { revisionId: 4711, from: 2 }), Impossible);
    await publishArticle(EDITOR, id, NOON);
    await assert.rejects(nameRevision(CONTRIBUTOR, id, { revisionId, name: 'x' }), Refused);
    await assert.rejects(restoreRevision(CONTRIBUTOR, id, { revisionId, from: 2 }), Refused);
    await withdrawArticle(EDITOR, id, 'A hoax');
    await assert.rejects(restoreRevision(EDITOR, id, { revisionId, from: 2 }), /stays withdrawn/);
  });
});

describe('What readers may know of the history', () => {
  const shown = () => changeSettings(ADMIN, { publicChangeLog: true });

  test('a reader sees word by word what changed between publications, and no draft between them', async () => {
    await shown();
    const id = await aDraft({ headline: 'A truce', body: aBody('It was 12 km.') });
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual(await listPublicChanges(id), [], 'one version has no changes');
    await edit(id, { headline: 'A secret draft' });
    await edit(id, {
      headline: 'A truce holds',
      body: aBody('It was 15 km.'),
      sources: ['Somebody who must not be named'],
    });
    await publishArticle(EDITOR, id, minutesAfter(30));
    await edit(id, { headline: 'Another draft' });
    const changes = await listPublicChanges(id);
    assert.deepEqual(
      changes.map((change) => change.at),
      [minutesAfter(30)],
    );
    assert.deepEqual(changes[0]?.fields, [
      {
        field: 'headline',
        words: [
          { text: 'A truce', change: 'same' },
          { text: ' holds', change: 'added' },
        ],
      },
    ]);
    assert.deepEqual(
      changes[0]?.blocks.map((block) => block.words.map(({ text, change }) => `${change}: ${text}`)),
      [['same: It was ', 'removed: 12', 'added: 15', 'same:  km.']],
    );
    assert.ok(!JSON.stringify(changes).includes('must not be named'));
    assert.ok(!JSON.stringify(changes).includes('secret draft'));
  });

  test('a change that nobody can see is none, and going back to an old version is one', async () => {
    await shown();
    const id = await aDraft({ headline: 'One' });
    await publishArticle(EDITOR, id, NOON);
    await edit(id, { sources: ['UN'] });
    await publishArticle(EDITOR, id, minutesAfter(1));
    assert.deepEqual(await listPublicChanges(id), []);
    const [, first] = await historyOf(id);
    await edit(id, { headline: 'Two' });
    await publishArticle(EDITOR, id, minutesAfter(2));
    await publishArticle(EDITOR, id, minutesAfter(3));
    await restoreRevision(EDITOR, id, { revisionId: first?.id ?? 0, from: 4 });
    await publishArticle(EDITOR, id, minutesAfter(4));
    assert.deepEqual(
      (await listPublicChanges(id)).map((change) => change.at),
      [minutesAfter(4), minutesAfter(2)],
    );
    assert.equal((await getPublishedArticle('en', id))?.headline, 'One');
  });

  test('a reader sees nothing of it while the site does not show it, and of a piece that is gone', async () => {
    const id = await aDraft({ headline: 'One' });
    await publishArticle(EDITOR, id, NOON);
    await edit(id, { headline: 'Two' });
    await publishArticle(EDITOR, id, minutesAfter(1));
    assert.deepEqual(await listPublicChanges(id), []);
    await shown();
    assert.equal((await listPublicChanges(id)).length, 1);
    await unpublishArticle(EDITOR, id);
    assert.deepEqual(await listPublicChanges(id), []);
  });

  test('the first change in the newsroom of an imported piece is told from what readers saw', async () => {
    await shown();
    const id = await aPublishedArticle({ headline: 'As imported' });
    const content = await contentOf(id);
    await saveDraft(EDITOR, id, { from: 1, content: { ...content, headline: 'As edited' } });
    await publishArticle(EDITOR, id, minutesAfter(1));
    assert.deepEqual(
      (await listPublicChanges(id)).map(({ at, fields }) => [at, fields[0]?.field]),
      [[minutesAfter(1), 'headline']],
    );
  });
});
