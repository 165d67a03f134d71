import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aPublishedArticle, EDITOR, HOUR, hoursBefore, NOON } from '../../e2e/factories.ts';
import { useTestDatabase } from '../testing.ts';
import { getFrontDesk } from './desk.ts';
import { arrangeFront } from './drafts.ts';
import { frontStep } from './input.ts';
import { getDraft } from './working-front.ts';

useTestDatabase();

const later = (hours: number) => new Date(NOON.getTime() + hours * HOUR);
const iso = (hours: number) => later(hours).toISOString();
const piece = (id: number) => `article:${id}`;

async function step(fields: Record<string, unknown>, { now = NOON } = {}) {
  const { version } = await getDraft('en', now);
  return arrangeFront(EDITOR, { locale: 'en', version, now }, frontStep.parse(fields));
}

async function pieces(count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let hours = 1; hours <= count; hours += 1) ids.push(await aPublishedArticle({ at: hoursBefore(hours) }));
  return ids;
}

describe('The desk of the front', () => {
  test('an editor sees each pin as it stands: now, later, cut, and what fills up behind them', async () => {
    const [a, b, c, d] = (await pieces(4)) as [number, number, number, number];
    await step({ step: 'place', item: piece(c), slot: 'lead' });
    await step({ step: 'place', item: piece(d), slot: 'lead' });
    await step({ step: 'place', item: piece(b), slot: 'choice' });
    await step({ step: 'times', item: piece(b), startsAt: iso(2), expiresAt: iso(5) });
    const desk = await getFrontDesk(EDITOR, 'en', NOON);
    const slot = (name: string) => desk.slots.find((one) => one.slot === name);
    assert.deepEqual(
      slot('lead')?.pins.map(({ item, state }) => [item.id, state]),
      [
        [c, 'stands'],
        [d, 'noRoom'],
      ],
    );
    assert.deepEqual(
      slot('choice')?.pins.map(({ item, state }) => [item.id, state]),
      [[b, 'waits']],
    );
    assert.deepEqual(
      slot('choice')?.filled.map(({ id }) => id),
      [a, b, d],
    );
    assert.equal(desk.hasChanges, true);
    assert.equal(desk.steps, 4);
  });

  test('an editor is warned of a slot in which nothing is new', async () => {
    const [a] = (await pieces(1)) as [number];
    const staleOf = async (now: Date) =>
      (await getFrontDesk(EDITOR, 'en', now)).slots.flatMap(({ slot, staleSince }) => (staleSince ? [slot] : []));
    assert.deepEqual(await staleOf(NOON), []);
    assert.deepEqual(await staleOf(later(12)), ['lead']);
    await step({ step: 'place', item: piece(a), slot: 'lead' }, { now: later(12) });
    assert.deepEqual(await staleOf(later(12)), []);
  });
});
