import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  aBody,
  aDraft,
  ADMIN,
  aFilm,
  aPicture,
  aPublishedArticle,
  contentOf,
  edit,
  EDITOR,
  filmWords,
  NOON,
} from '../../e2e/factories.ts';
import { transaction } from '../client.ts';
import { filmTexts } from '../gallery/schema.ts';
import { media } from '../media/schema.ts';
import { changeSettings, redirectAddress } from '../site/mutations.ts';
import { useTestDatabase } from '../testing.ts';
import { gatherChecklistFacts } from './checklist-facts.ts';
import { checkArticle } from './checklist.ts';
import type { Block, Inline } from './document.ts';
import { withdrawArticle } from './mutations.ts';
import { archiveArticle } from './workflow.ts';

useTestDatabase();

const link = (href: string): Inline => ({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] });
const factsWith = async (content: Block[], more: object = {}) => {
  const id = await aDraft({ body: { ...aBody(), content }, ...more });
  return gatherChecklistFacts(await contentOf(id), NOON);
};

test('an editor is told of pictures that say nothing in the language of the piece, decoration apart', async () => {
  const [english, silent, decoration] = [
    await aPicture(),
    await aPicture({ texts: {} }),
    await aPicture({ texts: {} }),
  ];
  await transaction((tx) => tx.update(media).set({ decorative: true }).where(eq(media.id, decoration)));
  const figures = [english, silent, decoration].map((id): Block => ({ type: 'figure', attrs: { media: id } }));
  assert.deepEqual((await factsWith(figures)).mediaWithoutAlt, [silent]);
  assert.deepEqual((await factsWith(figures, { locale: 'fa' })).mediaWithoutAlt, [english, silent]);
  assert.deepEqual((await factsWith([], { leadMediaId: silent })).mediaWithoutAlt, [silent]);
});

test('an editor is told of films in which somebody speaks and nothing can be read', async () => {
  const [complete, deaf, silent] = [
    await aFilm(),
    await aFilm({ texts: { en: await filmWords() } }),
    await aFilm({ withoutSpeech: true, texts: { en: await filmWords({ captionsId: null }) } }),
  ];
  await transaction((tx) => tx.update(filmTexts).set({ captionsId: null }).where(eq(filmTexts.filmId, deaf)));
  const films = [complete, deaf, silent].map((film): Block => ({ type: 'film', attrs: { film } }));
  assert.deepEqual((await factsWith(films)).filmsWithoutCaptions, [deaf]);
});

test('an editor is told of links to pieces that no reader can see', async () => {
  const [live, archived, gone, draft] = [
    await aPublishedArticle(),
    await aPublishedArticle(),
    await aPublishedArticle(),
    await aDraft(),
  ];
  await archiveArticle(EDITOR, archived);
  await withdrawArticle(EDITOR, gone, 'A hoax');
  await redirectAddress(ADMIN, '/en/news/9999/imported', '/en/about');
  const alive = [
    `/en/news/${live}/x`,
    `/en/old-section/${live}`,
    `/en/news/${archived}/x#a`,
    '/en/news/9999/Imported/',
  ];
  const others = ['/en/topics/2018', '/en/about', '/en', '#notes', 'https://example.org/en/news/4711'];
  const dead = [
    `/en/news/${gone}/x`,
    `/en/news/${draft}/x`,
    '/en/news/4711/x?y',
    `/fa/news/${live}/x`,
    '/en/news/4711/%',
  ];
  const body: Block[] = [{ type: 'paragraph', content: [...alive, ...others, ...dead].map(link) }];
  assert.deepEqual((await factsWith(body)).deadLinks, dead);
});

test('an editor is told what the site’s settings say, and whether the section is still there', async () => {
  await changeSettings(ADMIN, { headlineLength: 12, embedHosts: ['example.org'] });
  const id = await aDraft({ headline: 'Longer than twelve', standfirst: 'It holds.' });
  const facts = await gatherChecklistFacts(await contentOf(id), NOON);
  assert.deepEqual(
    [facts.headlineLength, facts.embedHosts, facts.sectionExists, facts.now],
    [12, ['example.org'], true, NOON.toISOString()],
  );
  const codes = async () => {
    const content = await contentOf(id);
    return checkArticle(content, await gatherChecklistFacts(content, NOON)).errors.map((problem) => problem.code);
  };
  assert.deepEqual(await codes(), ['headlineLong', 'bylineMissing']);
  await edit(id, { embargoAt: new Date(NOON.getTime() + 1).toISOString() });
  assert.deepEqual(await codes(), ['headlineLong', 'bylineMissing', 'embargo']);
  const nowhere = { ...(await contentOf(id)), sectionId: 4711 };
  assert.equal((await gatherChecklistFacts(nowhere, null)).sectionExists, false);
});
