import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aBody,
  aDraft,
  aPublishedArticle,
  aSection,
  aUser,
  CONTRIBUTOR,
  edit,
  EDITOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { countDeskStates, type DeskFilter, listDeskArticles } from './desk.ts';
import { publishArticle } from './mutations.ts';
import { askChanges, submitArticle } from './workflow.ts';

useTestDatabase();

const ids = async (actor: Actor, filter: Partial<DeskFilter> = {}) =>
  (await listDeskArticles(actor, { limit: 9, ...filter })).items.map((row) => row.id);

describe('The desk’s list', () => {
  test('an editor sees what was saved last first, with what readers have not seen yet', async () => {
    const [first, second] = [await aPublishedArticle({ at: hoursBefore(3) }), await aDraft({ headline: 'A draft' })];
    assert.deepEqual(await ids(EDITOR), [second, first]);
    await edit(first, { headline: 'Changed since', body: aBody('One two three.') }, new Date(NOON.getTime() + 1));
    const { items } = await listDeskArticles(EDITOR, { limit: 9 });
    assert.deepEqual(
      items.map((row) => [row.id, row.headline, row.state, row.version, row.publishedVersion, row.owner, row.section]),
      [
        [first, 'Changed since', 'published', 2, 1, 'The editor', 'news'],
        [second, 'A draft', 'draft', 2, null, 'The contributor', 'news'],
      ],
    );
    assert.equal(items[1]?.words, 2, 'words of what is being written');
  });

  test('a page at a time, none twice and none left out, also at equal instants', async () => {
    for (let number = 0; number < 7; number += 1) await aDraft();
    const seen: number[] = [];
    let before: DeskFilter['before'];
    do {
      const page = await listDeskArticles(EDITOR, { limit: 3, before });
      seen.push(...page.items.map((row) => row.id));
      before = page.next;
    } while (before);
    assert.deepEqual(seen, await ids(EDITOR));
    assert.equal(new Set(seen).size, 7);
  });

  test('a contributor sees his own, an editor those of his languages and sections, a moderator is refused', async () => {
    const other = await aSection();
    const [own, hers, persian] = [
      await aDraft(),
      await aDraft({ by: EDITOR, sectionId: other }),
      await aDraft({ locale: 'fa' }),
    ];
    assert.deepEqual(await ids(CONTRIBUTOR), [persian, own]);
    assert.deepEqual(await ids(await aUser('author')), []);
    assert.deepEqual(await ids({ ...EDITOR, locales: ['fa'] }), [persian]);
    assert.deepEqual(await ids({ ...EDITOR, sections: [other] }), [hers]);
    assert.deepEqual(await ids({ ...CONTRIBUTOR, locales: ['en'] }), [own]);
    await assert.rejects(ids(await aUser('moderator')), Refused);
    await assert.rejects(countDeskStates(await aUser('moderator')), Refused);
  });

  test('an editor looks for a state, a language, a section, his own, and words of a headline', async () => {
    const sectionId = await aSection();
    const a = await aDraft({ headline: 'The Truce of Idlib, 50%' });
    const b = await aDraft({ headline: 'هدنة في إدلب', locale: 'ar' });
    const c = await aDraft({ by: EDITOR, headline: 'Grain_prices', sectionId });
    await submitArticle(EDITOR, b);
    await publishArticle(EDITOR, c, NOON);
    assert.deepEqual(await ids(EDITOR, { state: 'review' }), [b]);
    assert.deepEqual(await ids(EDITOR, { locale: 'ar' }), [b]);
    assert.deepEqual(await ids(EDITOR, { sectionId }), [c]);
    assert.deepEqual(await ids(EDITOR, { mine: true }), [c]);
    assert.deepEqual(await ids(EDITOR, { words: ' truce of ' }), [a]);
    assert.deepEqual(await ids(EDITOR, { words: 'إدلب' }), [b]);
    assert.deepEqual(await ids(EDITOR, { words: '50%' }), [a]);
    assert.deepEqual(await ids(EDITOR, { words: 'n_p' }), [c], 'signs are only signs');
    assert.deepEqual(await ids(EDITOR, { words: '%' }), [a]);
    assert.deepEqual(await ids(EDITOR, { words: '\\' }), []);
  });

  test('an editor sees how many there are in each state, of all languages or one', async () => {
    const [a] = [await aDraft(), await aDraft(), await aDraft({ locale: 'fa' })];
    await submitArticle(EDITOR, a);
    const none = { changes: 0, ready: 0, scheduled: 0, published: 0, archived: 0, withdrawn: 0 };
    assert.deepEqual(await countDeskStates(EDITOR), { draft: 2, review: 1, ...none });
    assert.deepEqual(await countDeskStates(EDITOR, 'fa'), { draft: 1, review: 0, ...none });
    assert.deepEqual(await countDeskStates({ ...CONTRIBUTOR, locales: ['en'] }), { draft: 1, review: 1, ...none });
    await askChanges(EDITOR, a, 'Who says so?');
    assert.deepEqual(await countDeskStates(EDITOR), { draft: 2, review: 0, ...none, changes: 1 });
    const asked = await listDeskArticles(EDITOR, { state: 'changes', limit: 10 });
    const drafts = await listDeskArticles(EDITOR, { state: 'draft', limit: 10 });
    assert.deepEqual([asked.items.map(({ id }) => id), drafts.items.length], [[a], 2]);
  });
});
