import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aSection, aUser, CONTRIBUTOR, EDITOR, NOON } from '../../e2e/factories.ts';
import { type Actor, Refused, SYSTEM } from '../auth/policy.ts';
import { useTestDatabase } from '../testing.ts';
import { listNotes } from './desk.ts';
import { addNote, beginArticle, leavePresence, touchPresence } from './drafts.ts';

useTestDatabase();

const minutesAfter = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
/** A piece that the contributor has begun. */
const aDraft = async () => beginArticle(CONTRIBUTOR, { locale: 'en', sectionId: await aSection() }, NOON);

describe('Two at one desk', () => {
  test('see each other, each once however many windows, until a window closes or falls silent', async () => {
    const id = await aDraft();
    const look = (actor: Actor, window: string, minute = 0) =>
      touchPresence(actor, id, { window, now: minutesAfter(minute) });
    assert.deepEqual(await look(CONTRIBUTOR, 'a'), { version: 1, others: [] });
    assert.deepEqual((await look(CONTRIBUTOR, 'b', 0.5)).others, [], 'he knows that he is there');
    const seen = await look(EDITOR, 'c', 0.6);
    assert.deepEqual(seen.others, [{ userId: CONTRIBUTOR.id, name: 'The contributor', seenAt: minutesAfter(0.5) }]);
    assert.deepEqual(
      (await look(CONTRIBUTOR, 'b', 0.7)).others.map((one) => one.name),
      ['The editor'],
    );
    await leavePresence(EDITOR, id, 'c');
    assert.deepEqual((await look(CONTRIBUTOR, 'b', 0.8)).others, []);
    await look(EDITOR, 'd', 1);
    assert.deepEqual((await look(CONTRIBUTOR, 'b', 2.5)).others, [], 'she was not heard of for more than a minute');
    await leavePresence(EDITOR, id, 'b');
    assert.equal((await look(EDITOR, 'c', 2.6)).others.length, 1, 'she cannot close his window');
    await assert.rejects(look(await aUser('author'), 'e'), Refused);
    await assert.rejects(touchPresence(SYSTEM, id, 'x'), Refused);
  });

  test('tell each other something, and it is there in its order; nothing is no note', async () => {
    const id = await aDraft();
    await addNote(CONTRIBUTOR, id, { text: ' Is the figure right?\nI doubt it. ', now: NOON });
    await addNote(EDITOR, id, { text: 'It is.', now: minutesAfter(1) });
    await assert.rejects(addNote(EDITOR, id, ' \u0000 '));
    await assert.rejects(addNote(await aUser('contributor'), id, 'May I?'), Refused);
    const notes = await listNotes(CONTRIBUTOR, id);
    assert.deepEqual(
      notes.map(({ text, by, at }) => [text, by, at]),
      [
        ['Is the figure right?\nI doubt it.', 'The contributor', NOON],
        ['It is.', 'The editor', minutesAfter(1)],
      ],
    );
    await assert.rejects(listNotes(await aUser('author'), id), Refused);
  });
});
