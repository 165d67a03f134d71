import assert from 'node:assert/strict';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import {
  type Ask,
  askerOf,
  NAME,
  type Proxy,
  requireProxies,
  startNginx,
  startVarnish,
  textOf,
} from './proxy-servers.ts';
import { freePort } from './servers.ts';

/** `npm run test:proxy`: what goes from the proxies to a site, and what they make of one that fails. */

const SESSION = 'broadsheet-session=anything';
const PATIENCE = { timeout: 60_000 };
type Told = { url: string; headers: IncomingHttpHeaders };

/** A site that says what it is asked, or fails. */
class Echo {
  /** What it answers to whoever asks for a page. */
  status = 200;
  asked = 0;
  readonly #arrived = Promise.withResolvers<undefined>();
  readonly #server = http.createServer((request, response) => {
    request.once('data', () => this.#arrived.resolve(undefined));
    request.resume().once('end', () => this.#answer(request, response));
  });

  /** Resolves when the first bytes of a body are here. */
  get arrived(): Promise<undefined> {
    return this.#arrived.promise;
  }

  async listen(): Promise<number> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    this.#server.close().closeAllConnections();
  }

  #answer({ url = '', headers }: IncomingMessage, response: http.ServerResponse): void {
    const isProbe = url === '/readyz';
    if (!isProbe) this.asked += 1;
    response.writeHead(isProbe ? 200 : this.status, { 'cache-control': 's-maxage=1' });
    response.end(JSON.stringify({ url, headers }));
  }
}

const STARTS: Record<string, (site: number) => Promise<Proxy>> = {
  nginx: startNginx,
  Varnish: async (site) => startVarnish(site, await freePort()),
};

/** Tells the story with a proxy before a site that echoes. */
async function before(
  start: (site: number) => Promise<Proxy>,
  story: (ask: Ask, echo: Echo, port: number) => Promise<void>,
) {
  requireProxies();
  const echo = new Echo();
  const proxy = await start(await echo.listen());
  try {
    await story(
      askerOf(() => proxy),
      echo,
      proxy.port,
    );
  } finally {
    await proxy.stop();
    echo.close();
  }
}

for (const [name, start] of Object.entries(STARTS)) {
  test(`through ${name} goes the reader’s address and nothing else of him, and an upload as it comes`, PATIENCE, () =>
    before(start, async (ask, echo, port) => {
      const lies = { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', cookie: 'theme=dark' };
      const page = JSON.parse(textOf(await ask('/en/?b=1&lite=2', lies))) as Told;
      assert.equal(page.url, '/en/?lite=2');
      assert.equal(String(page.headers['x-forwarded-for']).split(',').at(-1)?.trim(), '127.0.0.1');
      assert.deepEqual([page.headers.host, page.headers.cookie], [NAME, undefined]);
      assert.doesNotMatch(JSON.stringify(page), /evil/);
      const own = JSON.parse(textOf(await ask('/newsroom?b=1', { cookie: SESSION }))) as Told;
      assert.deepEqual([own.url, own.headers.cookie], ['/newsroom?b=1', SESSION]);

      const where = { port, host: '127.0.0.1', path: '/newsroom/api/media', method: 'POST', agent: false };
      const upload = http.request({ ...where, headers: { host: NAME, 'content-length': 200_000 } });
      const answered = new Promise<IncomingMessage>((resolve, reject) =>
        upload.once('response', resolve).once('error', reject),
      );
      upload.write(Buffer.alloc(100_000));
      // The first half, before the second is sent.
      await echo.arrived;
      upload.end(Buffer.alloc(100_000));
      (await answered).resume();
    }),
  );

  test(`${name} shows what it kept while the site answers with failures, and the new page after them`, PATIENCE, () =>
    before(start, async (ask, echo) => {
      const first = await ask('/en/kept', { 'x-first': '1' });
      echo.status = 500;
      const began = Date.now();
      // Until long after the time for which it may be shared, and the two seconds in which it may be shown once more.
      while (Date.now() - began < 6000) {
        const now = await ask('/en/kept');
        assert.deepEqual([now.status, textOf(now)], [200, textOf(first)]);
      }
      assert.ok(echo.asked > 2, `asked ${echo.asked} times`);
      assert.ok((await ask('/en/never-asked-for')).status >= 500);
      echo.status = 200;
      const later = Date.now();
      while (textOf(await ask('/en/kept')) === textOf(first)) assert.ok(Date.now() - later < 5000);
      assert.equal((await ask('/en/never-asked-for')).status, 200);
    }),
  );
}
