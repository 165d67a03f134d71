import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody, readFiles } from './read-files.ts';

/** A form as a browser sends it, in small pieces; `cut` ends it there. */
async function formOf(files: [name: string, text: string][], cut?: number): Promise<Request> {
  const form = new FormData();
  form.set('replaces', '7');
  for (const [name, text] of files) form.append('files', new File([text], name));
  const whole = new Request('http://paper.example', { method: 'POST', body: form });
  const bytes = new Uint8Array(await whole.arrayBuffer()).subarray(0, cut);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += 1000) controller.enqueue(bytes.subarray(at, at + 1000));
      controller.close();
    },
  });
  const headers = { 'content-type': whole.headers.get('content-type') ?? '' };
  return new Request(whole.url, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

const textOf = async (source: AsyncIterable<Buffer>) => {
  let text = '';
  for await (const chunk of source) text += chunk.toString();
  return text;
};

test('an editor who sends several files in a form has each read whole, with the fields before it', async () => {
  const seen: unknown[] = [];
  const long = 'x'.repeat(50_000);
  const request = await formOf([
    ['one.txt', 'first'],
    ['../two.txt', long],
    ['ثلاثة.txt', ''],
  ]);
  const isForm = await readFiles(request, async ({ fileName, source }, fields) => {
    seen.push([fileName, await textOf(source), fields.replaces]);
  });
  assert.equal(isForm, true);
  assert.deepEqual(seen, [
    ['one.txt', 'first', '7'],
    ['two.txt', long, '7'],
    ['ثلاثة.txt', '', '7'],
  ]);
});

test('a file that is not wanted is skipped, and the next one read', async () => {
  const seen: string[] = [];
  const request = await formOf([
    ['one.txt', 'x'.repeat(200_000)],
    ['two.txt', 'second'],
  ]);
  await readFiles(request, async ({ fileName, source }) => {
    if (fileName === 'two.txt') seen.push(await textOf(source));
    else source.destroy();
  });
  assert.deepEqual(seen, ['second']);
});

test('a form that breaks off in the middle is none, and what is no form is none', async () => {
  const torn = await formOf([['one.txt', 'x'.repeat(20_000)]], 9_000);
  assert.equal(
    await readFiles(torn, async ({ source }) => {
      await textOf(source);
    }),
    false,
  );
  const text = new Request('http://paper.example', { method: 'POST', body: 'hello' });
  assert.equal(await readFiles(text, () => Promise.resolve()), false);
});

test('what goes wrong with a whole form is told', async () => {
  const request = await formOf([['one.txt', 'first']]);
  await assert.rejects(
    readFiles(request, () => Promise.reject(new Error('The disk is full'))),
    /disk is full/,
  );
});

test('of a body that is refused at its first bytes the rest is read all the same', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1;
      controller.enqueue(new Uint8Array(64_000));
      if (given < 100) return;
      controller.close();
      resolve(undefined);
    },
  });
  const refuse = () => Promise.reject(new Error('Not taken'));
  await assert.rejects(readBody(body, refuse), /Not taken/);
  await promise;
});
