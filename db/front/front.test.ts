import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  aPublishedArticle,
  aSection,
  CONTRIBUTOR,
  EDITOR,
  HOUR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { unpublishArticle } from '../articles/mutations.ts';
import { Refused } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { type NewPin, pinToFront, setBreaking } from './mutations.ts';
import { getBreaking, getFeatures, getFront } from './queries.ts';
import type { FrontSlot } from './content.ts';
import { frontSlots } from './schema.ts';

useTestDatabase();

const later = (hours: number) => new Date(NOON.getTime() + hours * HOUR);

/** The ids on the front, slot by slot. */
async function frontAt(now: Date) {
  const front = await getFront('en', now);
  const ids = (slot: keyof typeof front) => front[slot].map((card) => card.id);
  return { lead: ids('lead'), choice: ids('choice'), news: ids('news'), analysis: ids('analysis') };
}
const pin = (articleId: number, overrides: Partial<NewPin> = {}) =>
  pinToFront(EDITOR, { locale: 'en', slot: 'choice', articleId, position: 1, startsAt: NOON, ...overrides });
/** Published pieces, the newest first; `opinion` ones in a section of that voice. */
async function pieces(count: number, sectionId?: number): Promise<number[]> {
  const ids: number[] = [];
  for (let hours = 1; hours <= count; hours += 1)
    ids.push(await aPublishedArticle({ sectionId, at: hoursBefore(hours) }));
  return ids;
}
/** Says how many pieces a slot shows. */
async function size(slot: FrontSlot, places: number): Promise<void> {
  const row = { locale: 'en' as const, slot, size: places };
  const target = [frontSlots.locale, frontSlots.slot];
  await transaction((tx) => tx.insert(frontSlots).values(row).onConflictDoUpdate({ target, set: row }));
}
const opinionSection = () => aSection({ slug: 'analysis', opinion: true });

/** Lead and choice as one list: an unpinned lead is the first of them. */
const firstOnes = async (now: Date) => {
  const { lead, choice } = await frontAt(now);
  return [...lead, ...choice];
};

describe('The front', () => {
  test('a reader finds an empty paper as empty slots', async () => {
    assert.deepEqual(await frontAt(NOON), { lead: [], choice: [], news: [], analysis: [] });
    assert.deepEqual(await getFeatures('en', NOON), { topics: [], map: undefined, albums: [], films: [] });
  });

  test('a reader finds the slots filled with the latest pieces, none of them twice', async () => {
    const news = await pieces(8);
    const opinion = await pieces(3, await opinionSection());
    await size('choice', 2);
    await size('news', 4);
    await size('analysis', 2);
    assert.deepEqual(await frontAt(NOON), {
      lead: news.slice(0, 1),
      choice: news.slice(1, 3),
      news: news.slice(3, 7),
      analysis: opinion.slice(0, 2),
    });
  });

  test('an editor’s pins stand first, in order, and the slot fills up behind them', async () => {
    const [a, b, c, d, e, f, g] = await pieces(7);
    await size('choice', 4);
    await pin(g as number, { position: 2 });
    await pin(f as number, { position: 1 });
    const front = await frontAt(NOON);
    assert.deepEqual(front.lead, [f], 'the first of the choice leads while nobody pins a lead');
    assert.deepEqual(front.choice, [g, a, b, c]);
    assert.deepEqual(front.news, [d, e]);
    await pin(e as number, { slot: 'lead' });
    assert.deepEqual((await frontAt(NOON)).lead, [e]);
    assert.deepEqual((await frontAt(NOON)).choice, [f, g, a, b]);
  });

  test('an editor’s pin holds from its start to its end, the end not included', async () => {
    const [a, b] = await pieces(2);
    await pin(b as number, { startsAt: later(1), expiresAt: later(3) });
    assert.deepEqual(await firstOnes(NOON), [a, b]);
    assert.deepEqual(await firstOnes(later(1)), [b, a]);
    assert.deepEqual(await firstOnes(new Date(later(3).getTime() - 1)), [b, a]);
    assert.deepEqual(await firstOnes(later(3)), [a, b]);
    await assert.rejects(pin(a as number, { startsAt: later(1), expiresAt: later(1) }), /end after it starts/);
  });

  test('a piece pinned to two slots stands in the first only', async () => {
    const [a, b] = await pieces(2);
    await pin(b as number, { slot: 'news' });
    await pin(b as number, { slot: 'choice' });
    assert.deepEqual(await frontAt(NOON), { lead: [b], choice: [a], news: [], analysis: [] });
  });

  test('a pin of an earlier slot’s filling wins: what is pinned to the news is not swept up by the choice', async () => {
    const news = await pieces(8);
    await pin(news[0] as number, { slot: 'news' });
    const front = await frontAt(NOON);
    assert.deepEqual(front.lead, [news[1]]);
    assert.deepEqual(front.choice, news.slice(2, 7));
    assert.deepEqual(front.news, [news[0], news[7]]);
  });

  test('an editor pins an opinion to the choice, and it leaves the analysis', async () => {
    const [opinion] = await pieces(1, await opinionSection());
    await pin(opinion as number);
    assert.deepEqual(await frontAt(NOON), { lead: [opinion], choice: [], news: [], analysis: [] });
  });

  test('an editor pins again and the piece moves instead of standing twice', async () => {
    const [a, b] = await pieces(2);
    await pin(a as number, { position: 1 });
    await pin(b as number, { position: 2 });
    await pin(a as number, { position: 3 });
    assert.deepEqual(await firstOnes(NOON), [b, a]);
  });

  test('a piece that is taken back leaves its pin without a hole', async () => {
    const [a, b] = await pieces(2);
    await pin(b as number);
    await unpublishArticle(EDITOR, b as number);
    assert.deepEqual(await firstOnes(NOON), [a]);
  });

  test('an admin’s sizes hold: a slot of none is empty, more pins than places are cut and free for the next slot', async () => {
    const [a, b, c] = await pieces(3);
    await size('lead', 0);
    await size('choice', 1);
    for (const [position, id] of [c, b].entries()) await pin(id as number, { position });
    assert.deepEqual(await frontAt(NOON), { lead: [], choice: [c], news: [a, b], analysis: [] });
    await size('news', 0);
    assert.deepEqual((await frontAt(NOON)).news, []);
    await assert.rejects(transaction((tx) => tx.update(frontSlots).set({ size: 41 })));
  });

  test('a front of one language says nothing of another', async () => {
    const id = await aPublishedArticle({ locale: 'fa' });
    await pin(id);
    assert.deepEqual((await frontAt(NOON)).choice, []);
  });
});

describe('The breaking line', () => {
  test('an editor sets it, changes it, and takes it away; it ends by itself', async () => {
    await setBreaking(EDITOR, { locale: 'en', text: 'Polls close', expiresAt: later(1) });
    assert.deepEqual(await getBreaking('en', NOON), { text: 'Polls close', articleId: null });
    assert.equal(await getBreaking('fa', NOON), undefined);
    assert.equal(await getBreaking('en', later(1)), undefined);
    const articleId = await aPublishedArticle();
    await setBreaking(ADMIN, { locale: 'en', text: 'Counting', articleId });
    assert.deepEqual(await getBreaking('en', later(1000)), { text: 'Counting', articleId });
    await setBreaking(EDITOR, { locale: 'en', text: '  ' });
    assert.equal(await getBreaking('en', NOON), undefined);
  });

  test('a contributor may neither pin nor break', async () => {
    const articleId = await aPublishedArticle();
    const pinned = { locale: 'en', slot: 'choice', articleId, position: 1, startsAt: NOON } as const;
    await assert.rejects(pinToFront(CONTRIBUTOR, pinned), Refused);
    await assert.rejects(setBreaking(CONTRIBUTOR, { locale: 'en', text: 'Me' }), Refused);
  });
});
