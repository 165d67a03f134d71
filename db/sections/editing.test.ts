import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq, gt } from 'drizzle-orm';
import {
  ADMIN,
  aBody,
  aDraft,
  aPerson,
  aPublishedArticle,
  aSection,
  contentOf,
  edit,
  EDITOR,
} from '../../e2e/factories.ts';
import { beginArticle } from '../articles/drafts.ts';
import { publishArticle } from '../articles/mutations.ts';
import { getArticleAddress } from '../articles/queries.ts';
import { changePerson } from '../auth/mutations.ts';
import { Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, transaction } from '../client.ts';
import { getLastInvalidation, getRedirect } from '../site/queries.ts';
import { saveStandingPage } from '../site/pages.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { listDeskSections } from './desk.ts';
import { mergeSection } from './merging.ts';
import { beginSection, moveSection, removeSection, saveSection } from './mutations.ts';
import { listEverySection, listSections } from './queries.ts';

useTestDatabase();

async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await getLastInvalidation();
  await work();
  const rows = await db().select({ tag: invalidations.tag }).from(invalidations).where(gt(invalidations.id, before));
  return [...new Set(rows.map(({ tag }) => tag))].toSorted();
}

const form = (section: number, overrides: Record<string, string> = {}) => ({
  ...{
    section: String(section),
    version: '1',
    slug: 'world',
    commentsMode: 'site',
    name_en: 'World',
    name_ar: 'العالم',
    name_fa: '',
  },
  ...overrides,
});

describe('A section that is edited', () => {
  test('an admin begins one with a name, at an address that is nobody’s', async () => {
    const made = await beginSection(ADMIN, { locale: 'fa', name: 'جهان' });
    assert.equal(made.outcome, 'begun');
    assert.deepEqual(
      (await listSections('fa')).map(({ slug }) => slug),
      ['جهان'],
    );
    await saveStandingPage(ADMIN, { locale: 'en', slug: 'about', title: 'About', lead: '', body: aBody() });
    for (const name of ['Topics', 'About', 'Corrections', 'Most Viewed', 'جهان'])
      assert.deepEqual(await beginSection(ADMIN, { locale: 'en', name }), {
        outcome: 'refused',
        errors: { name: 'taken' },
      });
    assert.deepEqual(await beginSection(ADMIN, { locale: 'en', name: '…' }), {
      outcome: 'refused',
      errors: { name: 'noLetter' },
    });
    await assert.rejects(beginSection(EDITOR, { locale: 'en', name: 'Mine' }), Refused);
  });

  test('an admin renames it and moves its address; old ones lead there, and whoever comes late is told', async () => {
    const id = await aSection({ slug: 'news' });
    assert.deepEqual(await tagsOf(() => saveSection(ADMIN, form(id))), [
      'everything',
      'redirect:/ar/news',
      'redirect:/ar/world',
      'redirect:/en/news',
      'redirect:/en/world',
      'redirect:/fa/news',
      'redirect:/fa/world',
    ]);
    assert.equal((await getRedirect('/ar/news'))?.target, '/ar/world');
    assert.deepEqual(await listSections('fa'), [], 'it has no name there any more');
    assert.deepEqual(await saveSection(ADMIN, form(id)), { outcome: 'refused', errors: { form: 'moved' } });
    const quiet = form(id, { version: '2', commentsMode: 'off', description_en: 'From all over' });
    assert.deepEqual(await tagsOf(() => saveSection(ADMIN, quiet)), ['site']);
    await assert.rejects(saveSection(EDITOR, form(id)), Refused);
  });

  test('it keeps its name in every language in which pieces stand in it', async () => {
    const id = await aSection({ slug: 'news' });
    await aPublishedArticle({ sectionId: id, locale: 'fa' });
    assert.deepEqual(await saveSection(ADMIN, form(id)), { outcome: 'refused', errors: { name_fa: 'namedInUse' } });
    const nameless = form(await aSection(), { name_en: '', name_ar: ' ' });
    assert.deepEqual(await saveSection(ADMIN, nameless), { outcome: 'refused', errors: { name_en: 'required' } });
  });

  test('a language that is switched off is in no form, and keeps its name', async () => {
    const id = await aSection({ slug: 'news' });
    const { name_ar: _, ...sent } = form(id, { slug: 'news' });
    await saveSection(ADMIN, sent);
    assert.deepEqual(
      (await listSections('ar')).map(({ name }) => name),
      ['أخبار'],
    );
  });

  test('an admin moves sections in the navigation, and throws an empty one away', async () => {
    const [a, b] = [await aSection({ slug: 'a' }), await aSection({ slug: 'b' })];
    assert.deepEqual(await tagsOf(() => moveSection(ADMIN, { section: b, way: 'up' })), ['site']);
    assert.deepEqual(
      (await listDeskSections(ADMIN)).map(({ id }) => id),
      [b, a],
    );
    await aPublishedArticle({ sectionId: a });
    await assert.rejects(
      removeSection(ADMIN, { section: a }),
      (error) => error instanceof Refused && error.code === 'inUse',
    );
    const { actor } = await aPerson('editor', { sections: [b] });
    await assert.rejects(removeSection(ADMIN, { section: b }), { code: 'limits' });
    const everywhere = { id: actor.id, name: 'Rana Aziz', role: 'editor', locales: [], sections: [] };
    assert.deepEqual(await changePerson(ADMIN, everywhere), { outcome: 'changed' });
    await removeSection(ADMIN, { section: b });
    assert.deepEqual(
      (await listDeskSections(ADMIN)).map(({ id, pieces }) => [id, pieces.en]),
      [[a, 1]],
    );
  });

  test('where somebody is limited to, every section is offered, by the best name it has', async () => {
    const first = await aSection({ slug: 'a', position: 1, texts: { en: { name: 'World' }, ar: { name: 'العالم' } } });
    const second = await aSection({ slug: 'b', position: 2, texts: { ar: { name: 'محليات' } } });
    const third = await aSection({ slug: 'c', position: 3, texts: {} });
    assert.deepEqual(await listEverySection('en'), [
      { id: first, name: 'World' },
      { id: second, name: 'محليات' },
      { id: third, name: 'c' },
    ]);
  });

  test('an admin merges two: pieces, drafts, people and addresses go along', async () => {
    const [from, into] = [await aSection({ slug: 'report' }), await aSection({ slug: 'news' })];
    const piece = await aPublishedArticle({ sectionId: from });
    const draft = await aDraft({ sectionId: from });
    await transaction((tx) =>
      tx
        .update(users)
        .set({ scopeSections: [from] })
        .where(eq(users.id, EDITOR.id)),
    );
    assert.deepEqual(await mergeSection(ADMIN, { section: from, into }), { outcome: 'merged', pieces: 2 });
    assert.equal((await getArticleAddress(piece))?.section, 'news');
    assert.equal((await contentOf(draft)).sectionId, into);
    await publishArticle(EDITOR, draft);
    assert.equal((await getRedirect('/en/report'))?.target, '/en/news');
    const [person] = await db().select({ scope: users.scopeSections }).from(users).where(eq(users.id, EDITOR.id));
    assert.deepEqual(person?.scope, [into]);
    assert.deepEqual(
      (await listSections('en')).map(({ slug }) => slug),
      ['news'],
    );
    // A window that was open before goes on saving, and whoever begins a piece from an old list means the same section.
    await edit(draft, { sectionId: from, headline: 'Written before' });
    assert.equal((await contentOf(draft)).sectionId, into);
    assert.equal((await contentOf(await beginArticle(EDITOR, { locale: 'en', sectionId: from }))).sectionId, into);
    await assert.rejects(beginArticle(EDITOR, { locale: 'en', sectionId: 4711 }), { code: 'section' });
    const nameless = await aSection({ slug: 'film', texts: { ar: { name: 'أفلام' } } });
    const refused = await mergeSection(ADMIN, { section: into, into: nameless });
    assert.deepEqual(refused, { outcome: 'refused', errors: { into: 'nameless' } });
    await assert.rejects(mergeSection(EDITOR, { section: into, into: nameless }), Refused);
  });
});
