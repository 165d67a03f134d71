import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { afterEach, describe, test } from 'node:test';
import { DROP_REASONS } from '../db/views/drops.ts';
import { gatherView, stopGathering } from '../db/views/gatherer.ts';
import { useTestDatabase } from '../db/testing.ts';
import { maySeeMetrics, metricsText } from './metrics.ts';

useTestDatabase();

const TOKEN = 'a-long-and-secret-word';
afterEach(() => {
  delete process.env.METRICS_TOKEN;
  delete process.env.TRUSTED_PROXY_HOPS;
});

const asked = (remoteAddress: string, headers: Record<string, string> = {}) =>
  maySeeMetrics({ socket: { remoteAddress }, headers } as unknown as IncomingMessage);

describe('An operator', () => {
  test('sees the metrics from the machine itself, nobody else does', () => {
    for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']) assert.ok(asked(address), address);
    for (const address of ['', '10.0.0.1', '::ffff:10.0.0.1', '::2', '1.127.0.1', '2001:db8::1'])
      assert.ok(!asked(address), address);
  });

  test('does not show them to the world by a proxy on the machine', () => {
    for (const header of ['x-forwarded-for', 'forwarded', 'via']) assert.ok(!asked('127.0.0.1', { [header]: 'x' }));
    process.env.TRUSTED_PROXY_HOPS = '1';
    assert.ok(!asked('127.0.0.1'));
  });

  test('sees them from anywhere with the token, and only with the right one', () => {
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    assert.ok(!asked('10.0.0.1', bearer('')));
    assert.ok(!asked('10.0.0.1', bearer('undefined')));
    process.env.METRICS_TOKEN = TOKEN;
    assert.ok(asked('10.0.0.1', { ...bearer(TOKEN), 'x-forwarded-for': '10.0.0.2' }));
    assert.ok(!asked('10.0.0.1', bearer(`${TOKEN}x`)));
    assert.ok(!asked('10.0.0.1', { authorization: TOKEN }));
    assert.ok(asked('127.0.0.1'));
    assert.ok(!asked('127.0.0.1', bearer('wrong')));
  });

  test('reads a line for every reason why a view was not counted', async () => {
    const sender = { ip: '10.0.0.1', userAgent: 'curl/8', host: 'paper.example' };
    await gatherView({
      ...sender,
      articleId: 1,
      origin: undefined,
      secFetchSite: undefined,
      automation: false,
      staff: false,
    });
    const text = metricsText();
    for (const reason of DROP_REASONS) {
      const dropped = reason === 'foreign-origin' ? 1 : 0;
      assert.ok(text.includes(`broadsheet_views_dropped_total{reason="${reason}"} ${dropped}\n`), reason);
    }
    for (const line of text.trimEnd().split('\n'))
      assert.match(line, /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[a-z-]+"\})? [\d.e+-]+)$/);
    assert.ok(text.endsWith('\n'));
    await stopGathering();
  });
});
