import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { aPublishedArticle, NOON } from '../../e2e/factories.ts';
import { db } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import { viewDrops, viewHours } from './schema.ts';

useTestDatabase();

const MODULES = Object.fromEntries(
  ['./gatherer.ts', '../client.ts', 'node:timers/promises'].map((name) => [name, import.meta.resolve(name)]),
);

/** A process of its own on the test's database: some readers, numbered, report a view, then `end` happens. */
async function aProcess(articleId: number, readers: [from: number, to: number], end: string) {
  const script = `
    const { Gatherer } = await import('${MODULES['./gatherer.ts']}');
    const { disconnect } = await import('${MODULES['../client.ts']}');
    const { setImmediate } = await import('${MODULES['node:timers/promises']}');
    const gatherer = new Gatherer({ now: () => new Date(${NOON.getTime()}) });
    const reader = {
      articleId: ${articleId},
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
      host: 'paper.example',
      origin: 'https://paper.example',
      automation: false,
      staff: false,
    };
    const gather = async (from, to) => {
      for (let number = from; number < to; number += 1)
        await gatherer.gather({ ...reader, ip: ['10.0', number >> 8, number & 255].join('.') });
    };
    await gather(${readers.join(', ')});
    ${end}
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
  return (await once(child, 'close')) as [code: number | null, signal: string | null];
}

const STOP = 'await gatherer.stop(); await disconnect();';

const counted = async () => {
  const rows = await db().select({ id: viewHours.articleId, views: viewHours.views }).from(viewHours);
  return rows.map((row) => [row.id, row.views]);
};

test('two processes count the same readers, and others of their own, without loss or doubling', async () => {
  const id = await aPublishedArticle();
  const ends = await Promise.all([aProcess(id, [0, 600], STOP), aProcess(id, [300, 900], STOP)]);
  assert.deepEqual(ends.flat(), [0, null, 0, null]);
  assert.deepEqual(await counted(), [[id, 900]]);
  const drops = await db().select({ reason: viewDrops.reason, dropped: viewDrops.dropped }).from(viewDrops);
  assert.deepEqual(drops, [{ reason: 'duplicate', dropped: 300 }]);
});

test('a process that is killed loses what was not written yet, and nothing else', async () => {
  const id = await aPublishedArticle();
  const crash = `
    while (gatherer.totals().counted < 50) await setImmediate();
    await gather(50, 60);
    process.kill(process.pid, 'SIGKILL');
  `;
  assert.deepEqual(await aProcess(id, [0, 50], crash), [null, 'SIGKILL']);
  assert.deepEqual(await counted(), [[id, 50]]);
  assert.deepEqual(await aProcess(id, [40, 60], STOP), [0, null]);
  assert.deepEqual(await counted(), [[id, 60]]);
});
