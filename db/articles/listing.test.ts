import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aDraft,
  ADMIN,
  anAuthor,
  aPublishedArticle,
  aSection,
  aTopic,
  edit,
  EDITOR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { keepKeyword } from '../keywords/mutations.ts';
import { LOCALE_CODES } from '../site/locales.ts';
import { useTestDatabase } from '../testing.ts';
import { type DeskFilter, type DeskState, listDeskArticles } from './desk.ts';
import { publishArticle, unpublishArticle, withdrawArticle } from './mutations.ts';
import { type ArticleFilter, type Cursor, listPublishedArticles } from './queries.ts';
import { archiveArticle, askChanges, submitArticle } from './workflow.ts';

useTestDatabase();

type Narrowing = Pick<ArticleFilter, 'topicId' | 'keywordId' | 'authorId'>;

async function listed(filter: Narrowing, locale: 'en' | 'fa' = 'en'): Promise<number[]> {
  const { items } = await listPublishedArticles({ locale, limit: 50, ...filter });
  return items.map(({ id }) => id);
}

/** A topic, a keyword and a byline, as a piece is given them and as lists ask for them. */
async function company() {
  const [topicId, authorId, name] = [await aTopic(), await anAuthor(), 'Idlib'];
  const keywordId = await keepKeyword(EDITOR, 'en', name);
  const lists: Narrowing[] = [{ topicId }, { keywordId }, { authorId }];
  return { lists, given: { topicIds: [topicId], authorIds: [authorId], keywords: [name] } };
}

describe('The list of a topic, a keyword or an author', () => {
  test('a reader turns its pages without gaps or repeats, also where many pieces have one instant', async () => {
    const { lists, given } = await company();
    const ids: number[] = [];
    for (const hours of [5, 1, 1, 1, 3, 0]) ids.push(await aPublishedArticle({ at: hoursBefore(hours), ...given }));
    const [a, b, c, d, e, f] = ids;
    for (const list of lists) {
      const pages: number[][] = [];
      let before: Cursor | undefined;
      do {
        const { items, next } = await listPublishedArticles({ locale: 'en', limit: 2, before, ...list });
        pages.push(items.map(({ id }) => id));
        before = next;
      } while (before);
      assert.deepEqual(pages, [
        [f, d],
        [c, b],
        [e, a],
      ]);
    }
  });

  test('a piece is in it while readers see the piece, and no longer', async () => {
    const { lists, given } = await company();
    const id = await aPublishedArticle(given);
    const inAll = async () => Promise.all(lists.map((list) => listed(list)));
    const [there, gone] = [
      [[id], [id], [id]],
      [[], [], []],
    ];
    assert.deepEqual(await inAll(), there);
    await unpublishArticle(EDITOR, id);
    assert.deepEqual(await inAll(), gone);
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual(await inAll(), there);
    await archiveArticle(EDITOR, id);
    assert.deepEqual(await inAll(), gone);
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual(await inAll(), there);
    await withdrawArticle(EDITOR, id, 'It was not so.');
    assert.deepEqual(await inAll(), gone);
  });

  test('a piece that is given another topic, keyword or byline changes lists when it is published again', async () => {
    const [first, second] = [await company(), await company()];
    const id = await aPublishedArticle(first.given);
    await edit(id, { ...second.given, keywords: ['Aleppo'] });
    assert.deepEqual(await Promise.all(first.lists.map((list) => listed(list))), [[id], [id], [id]]);
    await publishArticle(EDITOR, id, NOON);
    assert.deepEqual(await Promise.all(first.lists.map((list) => listed(list))), [[], [], []]);
    const keywordId = await keepKeyword(EDITOR, 'en', 'Aleppo');
    const lists = [second.lists[0] ?? {}, { keywordId }, second.lists[2] ?? {}];
    assert.deepEqual(await Promise.all(lists.map((list) => listed(list))), [[id], [id], [id]]);
  });

  test('holds the pieces of one language, and with two of them those that have both', async () => {
    const [topicId, other, authorId] = [await aTopic(), await aTopic(), await anAuthor()];
    const en = await aPublishedArticle({ topicIds: [topicId, other], authorIds: [authorId] });
    const fa = await aPublishedArticle({ locale: 'fa', topicIds: [topicId] });
    assert.deepEqual([await listed({ topicId }), await listed({ topicId }, 'fa')], [[en], [fa]]);
    assert.deepEqual([await listed({ topicId, authorId }), await listed({ authorId }, 'fa')], [[en], []]);
  });
});

describe('The list of the desk', () => {
  test('is narrowed to a language, a state, a section and one’s own in every way at once', async () => {
    const sections = [await aSection({ slug: 'world' }), await aSection({ slug: 'culture' })];
    const states = new Map<number, DeskState>();
    for (const locale of ['en', 'fa'] as const)
      for (const sectionId of sections) {
        const [draft, sent, waiting] = [
          await aDraft({ locale, sectionId, by: EDITOR }),
          await aDraft({ locale, sectionId }),
          await aDraft({ locale, sectionId }),
        ];
        await submitArticle(EDITOR, sent);
        await submitArticle(EDITOR, waiting);
        await askChanges(EDITOR, waiting, 'Who says so?');
        const live = await aPublishedArticle({ locale, sectionId });
        const old = await aPublishedArticle({ locale, sectionId });
        await archiveArticle(EDITOR, old);
        states
          .set(draft, 'draft')
          .set(sent, 'review')
          .set(waiting, 'changes')
          .set(live, 'published')
          .set(old, 'archived');
      }
    const ids = async (filter: Partial<DeskFilter>) =>
      (await listDeskArticles(EDITOR, { limit: 100, ...filter })).items.map(({ id }) => id);
    const { items: all } = await listDeskArticles(ADMIN, { limit: 100 });
    assert.equal(all.length, 20);
    const own = new Set(await ids({ mine: true }));
    for (const locale of [undefined, ...LOCALE_CODES])
      for (const state of [undefined, ...new Set(states.values()), 'withdrawn' as const])
        for (const section of [undefined, 'world', 'culture'])
          for (const mine of [false, true]) {
            const wanted = all.filter(
              (row) =>
                (!locale || row.locale === locale) &&
                (!state || states.get(row.id) === state) &&
                (!section || row.section === section) &&
                (!mine || own.has(row.id)),
            );
            const sectionId = sections[['world', 'culture'].indexOf(section ?? '')];
            const filter = { locale, state, mine, ...(sectionId !== undefined && { sectionId }) };
            assert.deepEqual(
              await ids(filter),
              wanted.map(({ id }) => id),
              JSON.stringify(filter),
            );
          }
  });
});
