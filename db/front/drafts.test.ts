import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  ADMIN,
  aFilm,
  aMap,
  anAlbum,
  aPublishedArticle,
  aSection,
  aTopic,
  CONTRIBUTOR,
  EDITOR,
  HOUR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { withdrawArticle } from '../articles/mutations.ts';
import { auditLog } from '../audit/schema.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { getFrontDesk } from './desk.ts';
import { arrangeFront, discardFrontDraft, publishFront, takeFrontBack, undoFrontStep } from './drafts.ts';
import { frontStep } from './input.ts';
import { pinToFront, setBreaking } from './mutations.ts';
import { getBreaking, getFeatures, getFront } from './queries.ts';
import { getDraft, getNewestVersion } from './working-front.ts';

useTestDatabase();

const later = (hours: number) => new Date(NOON.getTime() + hours * HOUR);
const iso = (hours: number) => later(hours).toISOString();

async function versionOf(locale: Locale = 'en') {
  return (await getDraft(locale, NOON)).version;
}
type How = { now?: Date; actor?: Actor; locale?: Locale };
/** Does it to the newest draft, as read by the form's own schema. */
async function step(fields: Record<string, unknown>, { now = NOON, actor = EDITOR, locale = 'en' }: How = {}) {
  return arrangeFront(actor, { locale, version: await versionOf(locale), now }, frontStep.parse(fields));
}
const piece = (id: number) => `article:${id}`;
const publish = async (now = NOON) => publishFront(EDITOR, { locale: 'en', version: await versionOf(), now });
const refused = (code: string) => (error: unknown) => error instanceof Refused && error.code === code;

async function pieces(count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let hours = 1; hours <= count; hours += 1) ids.push(await aPublishedArticle({ at: hoursBefore(hours) }));
  return ids;
}
const liveChoice = async (now = NOON) => (await getFront('en', now)).choice.map(({ id }) => id);
const liveLead = async (now = NOON) => (await getFront('en', now)).lead[0]?.id;
const draftPins = async () => (await getDraft('en', NOON)).content.pins;

describe('A draft of the front', () => {
  test('an editor pins, moves and unpins, and readers see nothing of it before it is published', async () => {
    const [a, b, c, d] = (await pieces(4)) as [number, number, number, number];
    await step({ step: 'place', item: piece(d), slot: 'lead' });
    await step({ step: 'place', item: piece(c), slot: 'choice' });
    await step({ step: 'place', item: piece(b), slot: 'choice' });
    await step({ step: 'up', item: piece(b) });
    assert.deepEqual(
      (await draftPins()).choice.map(({ id }) => id),
      [b, c],
    );
    assert.equal(await liveLead(), a);
    await publish();
    assert.equal(await liveLead(), d);
    assert.deepEqual((await liveChoice()).slice(0, 2), [b, c]);
    await step({ step: 'unpin', item: piece(b) });
    await step({ step: 'place', item: piece(c), slot: 'lead', index: 0 });
    assert.deepEqual(
      (await draftPins()).lead.map(({ id }) => id),
      [c, d],
    );
    assert.deepEqual((await draftPins()).choice, [], 'what is dragged to another slot leaves its own');
    assert.equal(await liveLead(), d);
  });

  test('of two editors who looked at the same front one is told that the other was faster, and loses nothing', async () => {
    const [a, b] = (await pieces(2)) as [number, number];
    const place = (id: number) => frontStep.parse({ step: 'place', item: piece(id), slot: 'lead' });
    const version = await versionOf();
    await arrangeFront(EDITOR, { locale: 'en', version, now: NOON }, place(a));
    await assert.rejects(arrangeFront(ADMIN, { locale: 'en', version, now: NOON }, place(b)), refused('moved'));
    await assert.rejects(publishFront(ADMIN, { locale: 'en', version, now: NOON }), refused('moved'));
    assert.deepEqual(
      (await draftPins()).lead.map(({ id }) => id),
      [a],
    );
    const desk = await getFrontDesk(ADMIN, 'en', NOON);
    assert.equal(desk.savedBy, 'The editor');
  });

  test('an editor’s own quick steps are no conflict, until somebody else comes between', async () => {
    const [a, b, c] = (await pieces(3)) as [number, number, number];
    const place = (id: number) => frontStep.parse({ step: 'place', item: piece(id), slot: 'choice' });
    const seen = { locale: 'en' as const, version: await versionOf(), now: NOON };
    await arrangeFront(EDITOR, seen, place(a));
    await arrangeFront(EDITOR, seen, place(b));
    assert.deepEqual(
      (await draftPins()).choice.map(({ id }) => id),
      [a, b],
    );
    await assert.rejects(publishFront(EDITOR, seen), refused('moved'), 'what is published was looked at');
    await step({ step: 'place', item: piece(c), slot: 'choice' }, { actor: ADMIN });
    await assert.rejects(arrangeFront(EDITOR, seen, place(c)), refused('moved'));
  });

  test('an editor goes back step by step, whoever took the steps, and may have the live front again', async () => {
    const [a, b] = (await pieces(2)) as [number, number];
    await step({ step: 'place', item: piece(a), slot: 'choice' });
    await step({ step: 'place', item: piece(b), slot: 'choice' }, { actor: ADMIN });
    await undoFrontStep(EDITOR, { locale: 'en', version: await versionOf(), now: NOON });
    assert.deepEqual(
      (await draftPins()).choice.map(({ id }) => id),
      [a],
    );
    await discardFrontDraft(EDITOR, { locale: 'en', version: await versionOf(), now: NOON });
    assert.deepEqual((await draftPins()).choice, []);
    await undoFrontStep(EDITOR, { locale: 'en', version: await versionOf(), now: NOON });
    assert.deepEqual(
      (await draftPins()).choice.map(({ id }) => id),
      [a],
      'that can be taken back, too',
    );
    await undoFrontStep(EDITOR, { locale: 'en', version: await versionOf(), now: NOON });
    await assert.rejects(
      undoFrontStep(EDITOR, { locale: 'en', version: await versionOf(), now: NOON }),
      refused('nothingToUndo'),
    );
  });

  test('an editor takes a publication back: what stood before stands again, and the draft keeps what was taken back', async () => {
    const [a, b] = (await pieces(2)) as [number, number];
    await pinToFront(EDITOR, { locale: 'en', slot: 'lead', articleId: b, position: 0, startsAt: hoursBefore(1) });
    await step({ step: 'place', item: piece(a), slot: 'lead', index: 0 });
    await publish();
    assert.equal(await liveLead(), a);
    await assert.rejects(publish(), refused('same'));
    const first = await getNewestVersion('en');
    await takeFrontBack(EDITOR, { locale: 'en', publication: first?.id ?? 0, now: later(1) });
    assert.equal(await liveLead(later(1)), b);
    assert.deepEqual(
      (await draftPins()).lead.map(({ id }) => id),
      [a, b],
    );
    await assert.rejects(takeFrontBack(EDITOR, { locale: 'en', publication: first?.id ?? 0 }), refused('moved'));
    const before = await getNewestVersion('en');
    await assert.rejects(
      takeFrontBack(EDITOR, { locale: 'en', publication: before?.id ?? 0 }),
      refused('nothingToUndo'),
    );
    await publish(later(2));
    assert.equal(await liveLead(later(2)), a);
  });

  test('times and the breaking line: an end before the beginning, or in the past, is refused', async () => {
    const [a] = (await pieces(1)) as [number];
    await step({ step: 'place', item: piece(a), slot: 'lead' });
    await assert.rejects(
      step({ step: 'times', item: piece(a), startsAt: iso(3), expiresAt: iso(2) }),
      refused('times'),
    );
    await assert.rejects(
      step({ step: 'times', item: piece(a), startsAt: iso(-3), expiresAt: iso(-2) }),
      refused('past'),
    );
    await assert.rejects(step({ step: 'unpin', item: piece(999) }), refused('unpinned'));
    await assert.rejects(step({ step: 'place', item: piece(a), slot: 'map' }), refused('kind'));
    await step({ step: 'breaking', text: ' Polls\nclose ', articleId: a, startsAt: iso(1), expiresAt: iso(4) });
    await publish();
    assert.equal(await getBreaking('en', NOON), undefined);
    assert.deepEqual(await getBreaking('en', later(1)), { text: 'Polls close', articleId: a });
    assert.equal(await getBreaking('en', later(4)), undefined);
    await step({ step: 'breaking', text: '' });
    await publish();
    assert.equal(await getBreaking('en', later(1)), undefined);
  });

  test('an editor pins a topic, a map, an album and a film, and leaves whole bands out', async () => {
    await aSection();
    const [one, two] = [await aTopic(), await aTopic()];
    const [, oldMap] = [await aMap(), await aMap()];
    const album = await anAlbum({ publishedAt: hoursBefore(50) });
    const newer = await anAlbum();
    const film = await aFilm();
    await step({ step: 'place', item: `topic:${two}`, slot: 'focus' });
    await step({ step: 'place', item: `map:${oldMap}`, slot: 'map' });
    await step({ step: 'place', item: `album:${album}`, slot: 'gallery' });
    await step({ step: 'place', item: `film:${film}`, slot: 'gallery' });
    await step({ step: 'size', slot: 'gallery', size: 1 });
    await publish();
    const features = await getFeatures('en', NOON);
    assert.deepEqual(
      features.topics.map(({ id }) => id),
      [two, one],
    );
    assert.equal(features.map?.id, oldMap);
    assert.deepEqual(
      features.albums.map(({ id }) => id),
      [album],
    );
    assert.notEqual(newer, album);
    assert.deepEqual(
      features.films.map(({ id }) => id),
      [film],
    );
    await step({ step: 'size', slot: 'gallery', size: 0 });
    await step({ step: 'size', slot: 'focus', size: 0 });
    await step({ step: 'size', slot: 'map', size: 0 });
    await publish();
    assert.deepEqual(await getFeatures('en', NOON), { topics: [], map: undefined, albums: [], films: [] });
  });

  test('a piece that is withdrawn leaves the draft too, and the front is as it was', async () => {
    const [a, b] = (await pieces(2)) as [number, number];
    await step({ step: 'place', item: piece(b), slot: 'lead' });
    await publish();
    await withdrawArticle(EDITOR, b, 'It was not so.');
    assert.equal(await liveLead(), a);
    const desk = await getFrontDesk(EDITOR, 'en', NOON);
    assert.equal(desk.hasChanges, false);
    assert.deepEqual((await draftPins()).lead, []);
  });

  test('only whoever arranges fronts of the language may, and what they do is in the log', async () => {
    const id = await aPublishedArticle();
    const elsewhere: Actor = { ...EDITOR, locales: ['fa'] };
    const ofSections: Actor = { ...EDITOR, sections: [await aSection()] };
    for (const actor of [CONTRIBUTOR, elsewhere, ofSections]) {
      await assert.rejects(step({ step: 'place', item: piece(id), slot: 'lead' }, { actor }), Refused);
      await assert.rejects(publishFront(actor, { locale: 'en', version: 0 }), Refused);
      await assert.rejects(undoFrontStep(actor, { locale: 'en', version: 0 }), Refused);
      await assert.rejects(discardFrontDraft(actor, { locale: 'en', version: 0 }), Refused);
      await assert.rejects(takeFrontBack(actor, { locale: 'en', publication: 1 }), Refused);
      await assert.rejects(getFrontDesk(actor, 'en', NOON), Refused);
    }
    await step({ step: 'place', item: piece(id), slot: 'lead' });
    await publish();
    const { verb } = auditLog;
    const rows = await db().select({ verb }).from(auditLog).where(eq(auditLog.subject, 'front'));
    assert.deepEqual(
      rows.map((row) => row.verb),
      ['arrangeFront', 'publishFront'],
    );
  });

  test('publishing makes stale exactly what shows it: the front, the rail, and the line on its pages', async () => {
    const id = await aPublishedArticle();
    await setBreaking(EDITOR, { locale: 'en', text: 'Polls close' });
    const { tag } = invalidations;
    const tags = async () => (await db().select({ tag }).from(invalidations)).map((row) => row.tag);
    const before = await tags();
    await step({ step: 'place', item: piece(id), slot: 'lead' });
    assert.deepEqual(await tags(), before, 'a step on a draft makes nothing stale');
    await publish();
    assert.deepEqual((await tags()).slice(before.length), ['front:en', 'rail:en']);
    await step({ step: 'breaking', text: 'Counting' });
    await publish();
    assert.deepEqual((await tags()).slice(before.length + 2), ['breaking:en']);
  });
});
