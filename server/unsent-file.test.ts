import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { sayUnsent } from './unsent-file.ts';

async function answered(answer: (response: http.ServerResponse) => void): Promise<Response> {
  const server = http.createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

test('a file that is not there, and one that cannot be read, are never kept by anybody', async () => {
  for (const status of [404, 412, 416, 500]) {
    const response = await answered((one) => {
      one.setHeader('content-encoding', 'br');
      sayUnsent(one, status);
    });
    assert.deepEqual([response.status, response.headers.get('cache-control')], [status, 'no-store']);
    assert.equal(response.headers.get('content-encoding'), null);
    assert.match(await response.text(), status === 404 ? /no such file/ : /cannot be sent/);
  }
});

test('a file of which half has been sent ends in a broken connection, not in a shorter file', async () => {
  const response = await answered((one) => {
    one.writeHead(200, { 'content-length': 10 });
    one.write('half', () => sayUnsent(one, 500));
  });
  await assert.rejects(response.text());
});
