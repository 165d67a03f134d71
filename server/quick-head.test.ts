import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { writeKnownHead } from './quick-head.ts';

const BODY = 'The page.';
const HEAD = ['content-type', 'text/html; charset=utf-8', 'vary', 'rsc', 'content-length', '9', 'age', '0'];
const kept = { said: HEAD };

const server = http.createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  if (request.url?.includes('named')) response.setHeader('x-said-before', 'yes');
  if (request.url?.startsWith('/known')) writeKnownHead(response, 200, kept);
  else response.writeHead(200, HEAD);
  response.end(BODY);
});

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(() => {
  server.close();
  server.closeAllConnections();
});

/** All that comes over a connection for these requests; the last one ends it. */
async function wire(text: string): Promise<string> {
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
  let said = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (said += chunk));
  socket.end(text);
  await once(socket, 'close');
  return said.replace(/Date: [^\r]+/g, 'Date: now');
}

const BOTH = ['/known', '/own'];
const LAST = 'connection: close';
const asked = (line: string, ...headers: string[]) => [line, 'host: paper.example', ...headers, '', ''].join('\r\n');

const CASES: Record<string, (path: string) => string> = {
  'an answer on a connection that stays': (path) =>
    asked(`GET ${path} HTTP/1.1`) + asked(`GET ${path} HTTP/1.1`) + asked(`GET ${path} HTTP/1.1`, LAST),
  'an answer without its body': (path) => asked(`HEAD ${path} HTTP/1.1`) + asked(`GET ${path} HTTP/1.1`, LAST),
  'an old browser': (path) => asked(`GET ${path} HTTP/1.0`),
  'an old browser that wants to stay': (path) => asked(`GET ${path} HTTP/1.0`, 'connection: keep-alive'),
  'whoever asks whether to go on': (path) => asked(`GET ${path} HTTP/1.1`, 'expect: 100-continue', LAST),
  'an answer with headers of its own': (path) =>
    asked(`GET ${path}-named HTTP/1.1`) + asked(`GET ${path} HTTP/1.1`, LAST),
};

for (const [name, text] of Object.entries(CASES)) {
  test(`${name} has the head that Node writes, to the letter`, async () => {
    const [known, own] = await Promise.all(BOTH.map((path) => wire(text(path))));
    assert.match(own ?? '', /^HTTP\/1\.[01] /);
    assert.equal(known, own);
  });
}

test('the date goes on', async (context) => {
  const dates: string[] = [];
  for (const now of [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)]) {
    context.mock.method(Date, 'now', () => now);
    const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(asked('GET /known HTTP/1.1'));
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    dates.push(/Date: ([^\r]+)/.exec(chunk.toString())?.[1] ?? '');
    socket.destroy();
  }
  assert.deepEqual(dates, ['Thu, 01 Jan 2026 00:00:00 GMT', 'Fri, 02 Jan 2026 00:00:00 GMT']);
});
