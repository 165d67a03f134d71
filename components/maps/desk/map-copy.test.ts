import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MapContent } from '../../../db/maps/geometry.ts';
import { MapCopy, type SendSave } from './map-copy.ts';

const content = (title: string) =>
  ({ texts: { en: { title, caption: '', intro: '', note: '' } }, features: [], states: [] }) as unknown as MapContent;
const titleOf = (one: MapContent) => one.texts.en?.title;
/** A desk that answers what it is told to, and remembers what it was sent. */
function desk(...answers: (Awaited<ReturnType<SendSave>> | Error)[]) {
  const sent: { from: number; title: string | undefined }[] = [];
  const send: SendSave = ({ from, content: what }) => {
    sent.push({ from, title: titleOf(what) });
    const answer = answers.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const copy = new MapCopy({ version: 3, content: content('old'), savedAt: 'then' }, send);
  return { copy, sent };
}
const saved = (version: number) => ({ status: 200, body: { version, savedAt: 'now' } });

describe('A map in the window of an editor', () => {
  test('is saved with the version it began with, and only when there is something to save', async () => {
    const { copy, sent } = desk(saved(4));
    assert.deepEqual(await copy.save(), { version: 3 });
    copy.change(() => content('new'));
    assert.equal(copy.get().status, 'unsaved');
    assert.deepEqual(await copy.save(), { version: 4 });
    assert.deepEqual(sent, [{ from: 3, title: 'new' }]);
    assert.equal(copy.get().status, 'saved');
  });

  test('loses nothing when it cannot be saved, and says why', async () => {
    const fields = { 'features.0.to': 'order' };
    const { copy, sent } = desk(
      new Error('offline'),
      { status: 401, body: {} },
      { status: 422, body: { fields } },
      saved(4),
    );
    copy.change(() => content('new'));
    for (const status of ['failed', 'signedOut', 'invalid']) {
      assert.equal(await copy.save(), false);
      assert.equal(copy.get().status, status);
    }
    assert.deepEqual(copy.get().fields, fields);
    assert.deepEqual(await copy.save(), { version: 4 });
    assert.equal(sent.at(-1)?.title, 'new');
  });

  test('meets what somebody else has saved: theirs can be taken and undone, or overwritten knowingly', async () => {
    const theirs = { version: 7, content: content('theirs'), savedAt: 'now', savedBy: 'Rana' };
    const first = desk({ status: 409, body: theirs });
    first.copy.change(() => content('mine'));
    assert.equal(await first.copy.save(), false);
    assert.equal(await first.copy.save(), false, 'nothing is sent before somebody has chosen');
    await first.copy.meet('theirs');
    assert.deepEqual([titleOf(first.copy.get().history.content), first.copy.get().version], ['theirs', 7]);
    first.copy.undo();
    assert.deepEqual([titleOf(first.copy.get().history.content), first.copy.get().status], ['mine', 'unsaved']);
    const second = desk({ status: 409, body: theirs }, saved(8));
    second.copy.change(() => content('mine'));
    await second.copy.save();
    await second.copy.meet('mine');
    assert.deepEqual(second.sent, [
      { from: 3, title: 'mine' },
      { from: 7, title: 'mine' },
    ]);
    assert.equal(second.copy.get().status, 'saved');
  });
});
