import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import vm from 'node:vm';
import { workerScript } from './worker-file.ts';

/** The worker in a world of its own: a site that answers from a table, or not at all, and a browser's store of pages. */

const ORIGIN = 'https://paper.example';
type Answer = { status?: number; body?: string; type?: string; kept?: string };
type Waiting = { waits: Promise<unknown>[]; answer?: Promise<Response> };

class Store {
  readonly entries = new Map<string, Response>();
  readonly #address = (key: Request | string) => (typeof key === 'string' ? key : key.url);
  match = (key: Request | string) => Promise.resolve(this.entries.get(this.#address(key))?.clone());
  put = (key: Request | string, response: Response) =>
    Promise.resolve(void this.entries.set(this.#address(key), response));
  delete = (key: Request | string) => Promise.resolve(this.entries.delete(this.#address(key)));
  keys = () => Promise.resolve([...this.entries.keys()].map((url) => new Request(url)));
}

class World {
  readonly stores = new Map<string, Store>();
  site: Record<string, Answer> = {};
  online = true;
  asked: string[] = [];
  #listeners: Record<string, (event: object) => void> = {};

  start(build: string): void {
    this.#listeners = {};
    const open = (name: string) => {
      const store = this.stores.get(name) ?? new Store();
      this.stores.set(name, store);
      return Promise.resolve(store);
    };
    const caches = {
      open,
      keys: () => Promise.resolve([...this.stores.keys()]),
      delete: (name: string) => Promise.resolve(this.stores.delete(name)),
    };
    const scope = {
      ...{ caches, URL, Request, Response, Headers, Intl, Date, Promise, fetch: this.#fetch },
      location: { origin: ORIGIN },
      clients: { claim: () => Promise.resolve() },
      skipWaiting: () => Promise.resolve(),
      addEventListener: (name: string, listen: (event: object) => void) => (this.#listeners[name] = listen),
    };
    vm.runInNewContext(workerScript(build), scope);
  }

  readonly #fetch = (asked: Request | string): Promise<Response> => {
    const path = (typeof asked === 'string' ? asked : asked.url).replace(ORIGIN, '');
    this.asked.push(path);
    if (!this.online) return Promise.reject(new TypeError('Failed to fetch'));
    const {
      status = 200,
      body = '',
      type = 'text/html; charset=utf-8',
      kept = 'public, max-age=0',
    } = this.site[path] ?? { status: 404 };
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': type, 'cache-control': kept } }));
  };

  async #tell(name: string, event: object): Promise<Response | undefined> {
    const waiting: Waiting = { waits: [] };
    const lasting = {
      waitUntil: (work: Promise<unknown>) => waiting.waits.push(work),
      respondWith: (answer: Promise<Response>) => (waiting.answer = answer),
    };
    this.#listeners[name]?.({ ...event, ...lasting });
    const answer = await waiting.answer;
    await Promise.all(waiting.waits);
    return answer;
  }

  activate = () => this.#tell('activate', {});
  say = (data: object) => this.#tell('message', { data });
  /** Asks as a browser does for a page; undefined: the worker has nothing to do with it. */
  open = (path: string, { method = 'GET', mode = 'navigate' } = {}) =>
    this.#tell('fetch', { request: { method, mode, url: ORIGIN + path } });
  async read(path: string): Promise<string> {
    return (await (await this.open(path))?.text()) ?? '';
  }
  kept = (name: string) => [...(this.stores.get(name)?.entries.keys() ?? [])].map((url) => url.replace(ORIGIN, ''));
}

const article = (title: string) => ({
  body: `<html><head><title>${title}</title></head><body class="x"><main><h1>${title}</h1><p>Text.</p></main><script src="/_next/a.js"></script><script>self.__next_f.push(1)</script></body></html>`,
});
const gone = { status: 410, body: '<h1>Withdrawn</h1>' };

let world: World;
beforeEach(() => {
  world = new World();
  world.site = {
    '/en': article('Front'),
    '/en/offline': { body: '<body><h1>You are offline</h1><p id="kept">Nothing</p></body>' },
    '/en/news/1/one': article('One'),
    '/en/news/2/two': article('Two'),
    '/api/readable?ids=1': { body: '{"readable":[1]}', type: 'application/json' },
  };
  world.start('b1');
});

describe('Without a connection', () => {
  test('a reader reads again what was read, without its script, and is told that it is a copy and of when', async () => {
    await world.open('/en/news/1/one');
    world.online = false;
    const html = await world.read('/en/news/1/one');
    assert.match(
      html,
      /^<html>.*<body class="x"><p class="kept-copy" role="status">You are offline\. This is a copy of \d/s,
    );
    assert.match(html, /<h1>One<\/h1>/);
    assert.doesNotMatch(html, /<script/);
    assert.match(await world.read('/en'), /Front/);
  });

  test('a reader of a page that is not kept learns what is, with its date', async () => {
    await world.open('/en/news/1/one');
    await world.say({ keep: '/en/news/2/two' });
    world.online = false;
    const answer = await world.open('/en/topics');
    const html = (await answer?.text()) ?? '';
    assert.equal(answer?.status, 503);
    assert.match(
      html,
      /You are offline.*<h3>Saved<\/h3><ul><li><a href="\/en\/news\/2\/two">Two<\/a> <span class="meta">kept \d.*<h3>Read lately<\/h3>.*One/s,
    );
  });

  test('a language that nothing is kept of has no page to show', async () => {
    world.online = false;
    assert.equal((await world.open('/fa'))?.type, 'error');
  });

  test('a piece that was read is saved without asking anybody', async () => {
    await world.open('/en/news/1/one');
    world.online = false;
    await world.say({ keep: '/en/news/1/one' });
    assert.deepEqual(world.kept('saved-b1'), ['/en/news/1/one']);
    await world.say({ drop: '/en/news/1/one' });
    assert.deepEqual(world.kept('saved-b1'), []);
  });
});

test('a reader sees the pictures of what was read, in the size there is', async () => {
  const hash = 'a'.repeat(64);
  world.site[`/media/${hash}-640.webp`] = { body: 'picture', type: 'image/webp' };
  await world.open(`/media/${hash}-640.webp`, { mode: 'no-cors' });
  world.online = false;
  assert.equal(await (await world.open(`/media/${hash}-320.webp`, { mode: 'no-cors' }))?.text(), 'picture');
  assert.equal((await world.open(`/media/${'b'.repeat(64)}-320.webp`, { mode: 'no-cors' }))?.type, 'error');
});

describe('With a connection', () => {
  test('a reader always gets the page of the site, and a withdrawn one is forgotten', async () => {
    await world.open('/en/news/1/one');
    await world.say({ keep: '/en/news/1/one' });
    world.site['/en/news/1/one'] = gone;
    const answer = await world.open('/en/news/1/one');
    assert.deepEqual([answer?.status, await answer?.text()], [410, '<h1>Withdrawn</h1>']);
    world.online = false;
    assert.doesNotMatch(await world.read('/en/news/1/one'), /Text/);
  });

  test('a piece withdrawn since is forgotten as soon as the device is back, though nobody opens it', async () => {
    await world.open('/en/news/1/one');
    world.site['/api/readable?ids=1'] = { body: '{"readable":[]}', type: 'application/json' };
    world.site['/en'] = article('Front without it');
    await world.say({ back: true });
    world.online = false;
    assert.doesNotMatch(await world.read('/en/news/1/one'), /Text/);
    assert.match(await world.read('/en'), /Front without it/);
  });

  test('what is sent, the newsroom, the machine’s own routes and what is made for one person is left alone', async () => {
    assert.equal(await world.open('/en/news/1/one', { method: 'POST' }), undefined);
    for (const path of ['/newsroom', '/newsroom/articles/1', '/api/auth/session', '/media/film.mp4'])
      assert.equal(await world.open(path), undefined, path);
    assert.equal(await world.open('/en/news/1/one?_rsc=1', { mode: 'cors' }), undefined);
    for (const path of ['/en/topics', '/en/comments/own/token', '/en/preview/piece/1', '/en/search']) {
      world.site[path] = article('Not kept');
      await world.open(path);
    }
    for (const path of ['/en/news/1/one?lite=2', '/en/news/2/two?lite=3']) {
      world.site[path] = article('A part of it');
      await world.open(path);
    }
    world.site['/en/news/2/two'] = { ...article('Two'), kept: 'private, no-store' };
    await world.open('/en/news/2/two');
    assert.deepEqual(world.kept('read-b1').toSorted(), ['/en', '/en/offline']);
  });

  test('no more than thirty pieces are kept, the newest, and never the front for one of them', async () => {
    for (let id = 1; id <= 40; id += 1) {
      world.site[`/en/news/${id}/p`] = article(`No ${id}`);
      await world.open(`/en/news/${id}/p`);
    }
    const kept = world.kept('read-b1');
    assert.equal(kept.filter((path) => path.includes('/news/')).length, 30);
    assert.ok(kept.includes('/en') && kept.includes('/en/offline') && kept.includes('/en/news/40/p'));
    assert.ok(!kept.includes('/en/news/10/p'));
  });

  test('a new build takes over what was saved and drops all else of the old one', async () => {
    await world.open('/en/news/1/one');
    await world.say({ keep: '/en/news/2/two' });
    world.start('b2');
    await world.activate();
    assert.deepEqual(
      [...world.stores.keys()].filter((name) => name.endsWith('b1')),
      [],
    );
    assert.deepEqual(world.kept('saved-b2'), ['/en/news/2/two']);
    assert.deepEqual(world.kept('read-b2'), []);
  });
});
