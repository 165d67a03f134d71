import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSame } from '../../../db/articles/blocks.ts';
import { bodyOf, content, Desk, textOf } from './desk-for-tests.ts';

describe('A writer whose words go to the server', () => {
  test('has them saved 800 ms after the last key, once for many', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    for (const text of ['One t', 'One tw', 'One two']) {
      copy.change({ body: bodyOf(text) });
      await desk.pass(300);
    }
    assert.equal(copy.get().status, 'unsaved');
    assert.equal(desk.saves.length, 0);
    await desk.pass(800);
    assert.equal(copy.get().status, 'saved');
    assert.deepEqual(
      desk.saves.map(({ from }) => from),
      [1],
    );
    assert.deepEqual(textOf(desk.stored), ['One two']);
    assert.equal(desk.kept.size, 0);
  });

  test('has them saved at the latest after some seconds, though never pausing', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    for (let count = 0; count < 30; count++) {
      copy.change({ body: bodyOf(`One ${'x'.repeat(count)}`) });
      await desk.pass(300);
    }
    assert.ok(desk.saves.length >= 1);
    assert.equal(desk.kept.size, 1);
  });

  test('saves a version of its own by asking for it', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    copy.change({ headline: 'More rain' });
    await copy.saveNow();
    assert.deepEqual(
      desk.saves.map(({ kind }) => kind),
      ['save'],
    );
    assert.equal(desk.stored.headline, 'More rain');
  });

  test('is told what is wrong, and saves on when it is put right', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    desk.mood = 'invalid';
    copy.change({ headline: 'x'.repeat(500) });
    await desk.pass(1000);
    assert.deepEqual([copy.get().status, copy.get().fields], ['invalid', { headline: 'tooLong' }]);
    await desk.pass(60_000);
    assert.equal(desk.saves.length, 1);
    desk.mood = 'well';
    copy.change({ headline: 'Short' });
    await desk.pass(1000);
    assert.equal(desk.stored.headline, 'Short');
  });
});

describe('A writer whom the world leaves', () => {
  test('offline for an hour, loses nothing and is saved when the line is back', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    desk.mood = 'away';
    copy.change({ body: bodyOf('One', 'Two') });
    await desk.pass(3_600_000);
    assert.equal(copy.get().status, 'offline');
    assert.deepEqual(textOf(desk.kept.get('a')?.mine ?? content()), ['One', 'Two']);
    copy.change({ body: bodyOf('One', 'Two', 'Three') });
    await desk.pass(1000);
    desk.mood = 'well';
    copy.wake();
    await desk.pass(100);
    assert.equal(copy.get().status, 'saved');
    assert.deepEqual(textOf(desk.stored), ['One', 'Two', 'Three']);
  });

  test('signed out meanwhile, goes on saving after signing in elsewhere, asked for nothing', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    desk.mood = 'signedOut';
    copy.change({ body: bodyOf('One', 'Two') });
    await desk.pass(30_000);
    assert.equal(copy.get().status, 'signedOut');
    assert.equal(desk.kept.size, 1);
    desk.mood = 'well';
    await desk.pass(10_000);
    assert.equal(copy.get().status, 'saved');
    assert.deepEqual(textOf(desk.stored), ['One', 'Two']);
  });

  test('while the server restarts, is saved by itself afterwards', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    desk.mood = 'broken';
    copy.change({ body: bodyOf('One', 'Two') });
    await desk.pass(20_000);
    assert.equal(copy.get().status, 'failed');
    desk.mood = 'well';
    await desk.pass(60_000);
    assert.deepEqual([copy.get().status, textOf(desk.stored)], ['saved', ['One', 'Two']]);
  });

  test('never quarrels with oneself over a save whose answer was lost', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    desk.mood = 'unheard';
    copy.change({ body: bodyOf('One two') });
    await desk.pass(1000);
    assert.equal(copy.get().status, 'offline');
    copy.change({ body: bodyOf('One two three') });
    desk.mood = 'well';
    await desk.pass(20_000);
    assert.deepEqual([copy.get().status, textOf(desk.stored)], ['saved', ['One two three']]);
  });

  test('killed in the middle of a word, is offered it on return and has it back', async () => {
    const desk = new Desk(content('One'));
    const first = await desk.open('a');
    desk.mood = 'away';
    first.change({ body: bodyOf('One', 'Two, never saved') });
    await first.hide();
    desk.kill('a', first);
    desk.mood = 'well';
    desk.theirs({ headline: 'More rain' });
    const second = await desk.open('b');
    assert.deepEqual(textOf(second.get().found?.mine ?? content()), ['One', 'Two, never saved']);
    assert.deepEqual(textOf(desk.stored), ['One']);
    await second.restore();
    await desk.pass(1000);
    assert.equal(second.get().found, undefined);
    assert.deepEqual([desk.stored.headline, textOf(desk.stored)], ['More rain', ['One', 'Two, never saved']]);
    assert.equal(desk.kept.size, 0);
  });

  test('is not offered what reached the server after all, and may throw away the rest', async () => {
    const desk = new Desk(content('One'));
    const first = await desk.open('a');
    desk.mood = 'unheard';
    first.change({ body: bodyOf('One', 'Two') });
    await first.hide();
    desk.kill('a', first);
    desk.mood = 'well';
    const second = await desk.open('b');
    assert.equal(second.get().found, undefined);
    assert.equal(desk.kept.size, 0);

    desk.mood = 'away';
    second.change({ body: bodyOf('One', 'Two', 'Three') });
    await second.hide();
    desk.kill('b', second);
    desk.mood = 'well';
    const third = await desk.open('c');
    assert.equal(third.get().found?.window, 'b');
    await third.discard();
    assert.deepEqual([third.get().found, desk.kept.size, textOf(desk.stored)], [undefined, 0, ['One', 'Two']]);
  });
});

describe('Two people with one piece', () => {
  test('in different paragraphs both keep their words, and see the other’s', async () => {
    const desk = new Desk(content('One', 'Two'));
    const copy = await desk.open('a');
    copy.change({ body: bodyOf('One, mine', 'Two') });
    desk.theirs({ body: bodyOf('One', 'Two, theirs'), headline: 'Theirs' });
    await desk.pass(1000);
    const { status, content: shown, mergedFrom } = copy.get();
    assert.deepEqual(
      [status, textOf(shown), shown.headline, mergedFrom],
      ['saved', ['One, mine', 'Two, theirs'], 'Theirs', 'Rana'],
    );
    assert.deepEqual(
      desk.saves.map(({ from, kind }) => [from, kind]),
      [
        [1, 'autosave'],
        [2, 'merged'],
      ],
    );
    assert.ok(isSame(desk.stored, shown));
  });

  test('in the same paragraph nothing is saved before somebody has chosen, and both can stay', async () => {
    const desk = new Desk(content('One', 'Two'));
    const copy = await desk.open('a');
    copy.change({ body: bodyOf('One, mine', 'Two') });
    desk.theirs({ body: bodyOf('One, theirs', 'Two') });
    await desk.pass(60_000);
    const { status, conflict } = copy.get();
    assert.equal(status, 'conflict');
    assert.equal(conflict?.savedBy, 'Rana');
    assert.deepEqual(textOf(desk.stored), ['One, theirs', 'Two']);
    assert.equal(desk.kept.size, 1);
    await assert.rejects(copy.decide({}));
    await copy.decide(Object.fromEntries(conflict?.merge.conflicts.map(({ id }) => [id, 'both']) ?? []));
    await desk.pass(1000);
    assert.deepEqual(textOf(desk.stored), ['One, theirs', 'One, mine', 'Two']);
    assert.deepEqual([copy.get().status, desk.kept.size], ['saved', 0]);
  });

  test('who goes on writing while a choice is open chooses about those words too', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    copy.change({ body: bodyOf('One, mine') });
    desk.theirs({ body: bodyOf('One, theirs') });
    await desk.pass(1000);
    copy.change({ headline: 'Mine too' });
    const { conflict } = copy.get();
    await copy.decide(Object.fromEntries(conflict?.merge.conflicts.map(({ id }) => [id, 'mine']) ?? []));
    await desk.pass(1000);
    assert.deepEqual([desk.stored.headline, textOf(desk.stored)], ['Mine too', ['One, mine']]);
  });

  test('who only reads gets the other’s words within seconds', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    desk.theirs({ body: bodyOf('One', 'Two') });
    await desk.pass(11_000);
    assert.deepEqual([copy.get().status, textOf(copy.get().content), copy.get().version], ['saved', ['One', 'Two'], 2]);
    assert.equal(desk.version, 2);
  });

  test('of whom one lost a text to a killed window, is asked where it meets the other’s', async () => {
    const desk = new Desk(content('One'));
    const first = await desk.open('a');
    desk.mood = 'away';
    first.change({ body: bodyOf('One, mine') });
    await first.hide();
    desk.kill('a', first);
    desk.mood = 'well';
    desk.theirs({ body: bodyOf('One, theirs') });
    const second = await desk.open('b');
    await second.restore();
    const { conflict, status } = second.get();
    assert.equal(status, 'conflict');
    assert.equal(desk.kept.has('a'), true);
    await second.decide(Object.fromEntries(conflict?.merge.conflicts.map(({ id }) => [id, 'both']) ?? []));
    await desk.pass(1000);
    assert.deepEqual(textOf(desk.stored), ['One, theirs', 'One, mine']);
    assert.equal(desk.kept.size, 0);
  });

  test('are no two where the server only trimmed what one has written', async () => {
    const desk = new Desk(content('One'));
    const copy = await desk.open('a');
    copy.change({ headline: 'Rain ' });
    await desk.pass(1000);
    desk.stored = { ...desk.stored, headline: 'Rain', body: bodyOf('One') };
    copy.change({ headline: 'Rain again' });
    desk.theirs({ kicker: 'Weather' });
    await desk.pass(1000);
    assert.deepEqual([copy.get().status, desk.stored.headline, desk.stored.kicker], ['saved', 'Rain again', 'Weather']);
  });
});

describe('Two windows of one person', () => {
  test('know of each other, and neither is offered the other’s words', async () => {
    const desk = new Desk(content('One', 'Two'));
    const first = await desk.open('a');
    desk.mood = 'away';
    first.change({ body: bodyOf('One, first', 'Two') });
    await desk.pass(1000);
    const second = await desk.open('b');
    assert.deepEqual([second.get().hasOtherWindow, second.get().found], [true, undefined]);
    desk.mood = 'well';
    second.change({ body: bodyOf('One', 'Two, second') });
    await desk.pass(30_000);
    await desk.pass(30_000);
    assert.deepEqual(textOf(desk.stored), ['One, first', 'Two, second']);
    assert.deepEqual(textOf(first.get().content), textOf(second.get().content));
    assert.equal(desk.kept.size, 0);
  });
});
