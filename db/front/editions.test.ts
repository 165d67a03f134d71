import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aDraft,
  aPublishedArticle,
  aSection,
  CONTRIBUTOR,
  EDITOR,
  HOUR,
  hoursBefore,
  NOON,
} from '../../e2e/factories.ts';
import { publishArticle, unpublishArticle } from '../articles/mutations.ts';
import { planArticle } from '../articles/plans.ts';
import { Refused, SYSTEM } from '../auth/policy.ts';
import { db } from '../client.ts';
import { enableLocales } from '../site/mutations.ts';
import { invalidations } from '../site/schema.ts';
import { useTestDatabase } from '../testing.ts';
import { arrangeFront, publishFront } from './drafts.ts';
import { followFront, getEditionAt, keepEdition, listChangedFronts, listEditionTimes } from './editions.ts';
import { fillSlots } from './filling.ts';
import { frontStep } from './input.ts';
import { pinToFront, setBreaking } from './mutations.ts';
import { foresee, getFrontPreview, getKeptFront } from './previews.ts';
import { frontEditions } from './schema.ts';
import { getDraft } from './working-front.ts';

useTestDatabase();

const later = (hours: number) => new Date(NOON.getTime() + hours * HOUR);
const tagRows = async () => db().select({ tag: invalidations.tag, soft: invalidations.soft }).from(invalidations);
/** What the machine does every second. */
async function tick(now: Date): Promise<void> {
  for (const locale of await listChangedFronts(now)) await followFront(locale, now);
}
const leadAt = async (at: Date) => (await getEditionAt(EDITOR, 'en', at))?.standing.slots.lead[0]?.headline;
const editions = async () => (await db().select({ id: frontEditions.id }).from(frontEditions)).length;

describe('The time machine', () => {
  test('an editor asks what stood on the front at an hour, and is told in the words of then', async () => {
    const first = await aPublishedArticle({ headline: 'Polls open', at: hoursBefore(3) });
    await keepEdition('en', hoursBefore(3));
    await aPublishedArticle({ headline: 'Polls close', at: NOON });
    await keepEdition('en', NOON);
    assert.equal(await leadAt(hoursBefore(1)), 'Polls open');
    assert.equal(await leadAt(NOON), 'Polls close');
    assert.equal(await leadAt(hoursBefore(4)), undefined);
    await unpublishArticle(EDITOR, first);
    const kept = await getEditionAt(EDITOR, 'en', hoursBefore(1));
    assert.deepEqual(kept?.until, NOON);
    const shown = await getKeptFront(EDITOR, 'en', kept?.id ?? 0);
    assert.deepEqual(
      shown?.front.lead.map(({ headline }) => headline),
      ['Polls open'],
      'though it is taken back',
    );
    const times = await listEditionTimes(EDITOR, 'en', { from: hoursBefore(5), to: later(1), limit: 10 });
    assert.deepEqual(times, [hoursBefore(3), NOON]);
    await assert.rejects(getEditionAt(CONTRIBUTOR, 'en', NOON), Refused);
  });

  test('nothing is kept twice: an edition begins when what stands there changes, whatever changed it', async () => {
    await aPublishedArticle({ at: hoursBefore(2) });
    await tick(NOON);
    const begun = await editions();
    await tick(later(1));
    await keepEdition('en', later(1));
    assert.equal(await editions(), begun);
    await setBreaking(EDITOR, { locale: 'en', text: 'Counting' });
    await tick(later(2));
    assert.equal(await editions(), begun + 1);
  });

  test('an edition of a publication begins with it, to the instant', async () => {
    const id = await aPublishedArticle({ at: hoursBefore(2), headline: 'An old piece' });
    await aPublishedArticle({ at: hoursBefore(1), headline: 'A newer piece' });
    await keepEdition('en', NOON);
    const step = frontStep.parse({ step: 'place', item: `article:${id}`, slot: 'lead' });
    const version = await arrangeFront(EDITOR, { locale: 'en', version: 0, now: later(1) }, step);
    await publishFront(EDITOR, { locale: 'en', version, now: later(1) });
    assert.equal(await leadAt(new Date(later(1).getTime() - 1)), 'A newer piece');
    assert.equal(await leadAt(later(1)), 'An old piece');
  });
});

describe('A pin that begins or ends by itself', () => {
  test('makes the front fresh when it begins and when it ends, and nothing in between', async () => {
    await enableLocales(SYSTEM, ['en']);
    const old = await aPublishedArticle({ at: hoursBefore(9), headline: 'The old one' });
    await aPublishedArticle({ at: hoursBefore(8), headline: 'The new one' });
    const held = { locale: 'en', slot: 'lead', articleId: old, position: 0 } as const;
    await pinToFront(EDITOR, { ...held, startsAt: later(1), expiresAt: later(3) });
    await tick(NOON);
    const fresh = async (now: Date) => {
      const before = (await tagRows()).length;
      await tick(now);
      return (await tagRows()).slice(before).map(({ tag, soft }) => (soft ? `${tag} softly` : tag));
    };
    assert.deepEqual(await fresh(new Date(later(1).getTime() - 1)), []);
    assert.deepEqual(await fresh(new Date(later(1).getTime() + 700)), ['front:en', 'breaking:en', 'rail:en softly']);
    assert.deepEqual(await fresh(later(2)), []);
    assert.deepEqual(await fresh(later(4)), ['front:en', 'breaking:en', 'rail:en softly']);
    assert.deepEqual(await fresh(later(5)), []);
    assert.equal(await leadAt(later(1)), 'The old one', 'from its own instant, though it was looked at later');
    assert.equal(await leadAt(new Date(later(3).getTime() - 1)), 'The old one');
    assert.equal(await leadAt(later(3)), 'The new one');
  });

  test('the breaking line that begins and ends by itself is fresh on every page', async () => {
    await aSection();
    await setBreaking(EDITOR, { locale: 'en', text: 'Polls close', expiresAt: later(1) });
    await tick(NOON);
    const before = (await tagRows()).length;
    await tick(later(1));
    assert.ok((await tagRows()).slice(before).some(({ tag }) => tag === 'breaking:en'));
    assert.equal((await getEditionAt(EDITOR, 'en', NOON))?.standing.breaking?.text, 'Polls close');
    assert.equal((await getEditionAt(EDITOR, 'en', later(1)))?.standing.breaking, null);
  });
});

describe('A front ahead of time', () => {
  test('an editor sees the draft as of an hour to come, with pieces that are planned until then', async () => {
    const live = await aPublishedArticle({ at: hoursBefore(2), headline: 'On the page' });
    const planned = await aDraft({ headline: 'At three o’clock' });
    await planArticle(EDITOR, planned, { action: 'publish', at: later(3), now: NOON });
    await planArticle(EDITOR, live, { action: 'expire', at: later(5), now: NOON });
    const lead = async (at: Date) => (await getFrontPreview(EDITOR, 'en', { at, now: NOON })).front.lead[0]?.headline;
    assert.equal(await lead(later(1)), 'On the page');
    assert.equal(await lead(later(3)), 'At three o’clock');
    const at5 = await getFrontPreview(EDITOR, 'en', { at: later(5), now: NOON });
    assert.deepEqual(
      Object.values(at5.front).flatMap((cards) => cards.map(({ headline }) => headline)),
      ['At three o’clock'],
    );
    const { content } = await getDraft('en', NOON);
    const foreseen = await foresee('en', later(3));
    const now = await fillSlots(content, { locale: 'en', at: NOON, foreseen });
    assert.equal(now.lead[0]?.headline, 'At three o’clock');
    await publishArticle(EDITOR, planned, later(1));
    assert.equal(await lead(later(2)), 'At three o’clock');
  });
});
