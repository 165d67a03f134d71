/**
 * Runs in readers' browsers, beside the pages: keeps the fronts, the pieces read last and those a reader saved, for when there is no
 * connection. The build takes its types off (`worker-file.ts`) and puts it after a line with `BUILD` and `SAID`. A page always comes
 * from the site while the site answers; what is kept is shown when it does not, and says so.
 */

/** What the build writes before it: the name of the build, and by language what is said where there is no connection. */
declare const BUILD: string;
declare const SAID: Record<string, Record<'intl' | 'saved' | 'read' | 'since' | 'none' | 'copy', string>>;

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Lasting & {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
};
type Told = Lasting & { data: { keep?: string; drop?: string; seen?: string; back?: true } | null };
type WorkerScope = {
  addEventListener: {
    (name: 'install' | 'activate', listen: (event: Lasting) => void): void;
    (name: 'fetch', listen: (event: Fetching) => void): void;
    (name: 'message', listen: (event: Told) => void): void;
  };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: { origin: string };
};

const worker = globalThis as unknown as WorkerScope;
const { origin } = worker.location;

/** Pieces read last, pieces saved, and what pages look like: styles, fonts, pictures. */
const READ = { name: `read-${BUILD}`, most: 30 };
const SAVED = { name: `saved-${BUILD}`, most: 50 };
const THINGS = { name: `things-${BUILD}`, most: 240 };
type Store = typeof READ;

const FRONT = /^\/([a-z]{2})$/;
const PIECE = /^\/([a-z]{2})\/[^/]+\/([1-9]\d*)\/[^/]+$/;
const OFFLINE = /^\/([a-z]{2})\/offline$/;
const THING = /^\/(?:_next\/static\/.*\.css|fonts\/[\w.-]+|media\/[\w.-]+\.(?:webp|jpg|png))$/;
/** Not asked more often than this whether pieces that are kept still stand, in milliseconds. */
const ASK_EVERY = 60_000;
let askedAt = 0;

const languageOf = (path: string) =>
  Object.keys(SAID).find((code) => path === `/${code}` || path.startsWith(`/${code}/`));
const isKind = (path: string) =>
  languageOf(path) !== undefined && [FRONT, PIECE, OFFLINE].some((one) => one.test(path));
const nameOf = (path: string) => origin + path;
const pathOf = (request: Request) => new URL(request.url).pathname;

/** Script that makes a page alive is left out of what is kept: without a connection it would be fetched in vain. */
const withoutFramework = (html: string) =>
  html.replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (whole, attributes: string, code: string) =>
    /\ssrc=/.test(attributes) || /__next_f|broadsheetWake|requestAnimationFrame\(/.test(code) ? '' : whole,
  );

const titleOf = (html: string) => {
  const [, inner = ''] = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return inner.replace(/<[^>]*>/g, '').trim();
};

/** Makes room: the oldest go, but never a front nor what says that there is no connection. */
async function shorten({ name, most }: Store): Promise<void> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const passing = requests.filter((request) => ![FRONT, OFFLINE].some((one) => one.test(pathOf(request))));
  for (const request of passing.slice(0, Math.max(0, passing.length - most))) await cache.delete(request);
}

/** Puts a page in, newest last. Its markup is kept with the moment it was fetched at, and with the policy that came with it. */
async function put(
  store: Store,
  path: string,
  { html, response }: { html: string; response: Response },
): Promise<void> {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'x-kept-at': new Date().toISOString(),
    'x-title': encodeURIComponent(titleOf(html)),
  });
  const policy = response.headers.get('content-security-policy');
  if (policy) headers.set('content-security-policy', policy);
  const cache = await caches.open(store.name);
  await cache.delete(nameOf(path));
  await cache.put(nameOf(path), new Response(withoutFramework(html), { headers }));
  await shorten(store);
}

/** Fetches what a page looks like, unless it is there. */
async function keepThings(html: string, withPictures: boolean): Promise<void> {
  const cache = await caches.open(THINGS.name);
  const named = [...html.matchAll(/\s(?:href|src)="(\/[^"]+)"/g)].map(([, path = '']) => path);
  const wanted = named.filter((path) => THING.test(path) && (withPictures || !path.startsWith('/media/')));
  for (const path of [...new Set(wanted)].slice(0, 40)) {
    if (await cache.match(nameOf(path))) continue;
    const response = await fetch(path).catch(() => undefined);
    if (response?.status === 200) await cache.put(nameOf(path), response);
  }
  await shorten(THINGS);
}

async function forget(path: string): Promise<void> {
  for (const { name } of [SAVED, READ]) await (await caches.open(name)).delete(nameOf(path));
}

const isPage = (response: Response) =>
  response.status === 200 &&
  (response.headers.get('content-type') ?? '').startsWith('text/html') &&
  !/no-store|private/.test(response.headers.get('cache-control') ?? '');

/** What the site says of a page decides what is kept of it. */
async function follow(path: string, response: Response, store?: Store): Promise<void> {
  if (response.status === 404 || response.status === 410) return forget(path);
  if (!isPage(response) || response.redirected || !isKind(path)) return;
  const html = await response.text();
  const isSaved = Boolean(await (await caches.open(SAVED.name)).match(nameOf(path)));
  const into = store ?? (isSaved ? SAVED : READ);
  await put(into, path, { html, response });
  if (into === SAVED) await (await caches.open(READ.name)).delete(nameOf(path));
  await keepThings(html, into === SAVED);
}

async function fetchAndKeep(path: string, store?: Store): Promise<void> {
  if (!isKind(path)) return;
  const response = await fetch(path, { credentials: 'same-origin', cache: 'no-cache' }).catch(() => undefined);
  if (response) return follow(path, response, store);
  // Saved without a connection: what was read is saved.
  const kept = await (await caches.open(READ.name)).match(nameOf(path));
  if (kept && store === SAVED) await (await caches.open(SAVED.name)).put(nameOf(path), kept);
}

/** The front of the language, and the page that says that there is no connection. */
async function keepBasics(language: string): Promise<void> {
  const cache = await caches.open(READ.name);
  for (const path of [`/${language}`, `/${language}/offline`])
    if (!(await cache.match(nameOf(path)))) await fetchAndKeep(path);
}

/** Asks whether the pieces that are kept still stand; those that were withdrawn are forgotten, and the fronts made new. */
async function forgetWithdrawn(): Promise<void> {
  if (Date.now() - askedAt < ASK_EVERY) return;
  askedAt = Date.now();
  const kept = [];
  for (const { name } of [SAVED, READ]) kept.push(...(await (await caches.open(name)).keys()).map(pathOf));
  const pieces = [...new Set(kept)].flatMap((path) => {
    const id = PIECE.exec(path)?.[2];
    return id ? [{ path, id: Number(id) }] : [];
  });
  if (pieces.length === 0) return;
  const answer = await fetch(`/api/readable?ids=${pieces.map(({ id }) => id).join()}`).catch(() => undefined);
  if (answer?.status !== 200) return;
  const { readable } = (await answer.json()) as { readable: number[] };
  const gone = pieces.filter(({ id }) => !readable.includes(id));
  for (const { path } of gone) await forget(path);
  if (gone.length > 0) for (const path of new Set(kept.filter((one) => FRONT.test(one)))) await fetchAndKeep(path);
}

const moment = (response: Response, language: string) =>
  new Intl.DateTimeFormat(SAID[language]?.intl ?? language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(response.headers.get('x-kept-at') ?? 0),
  );

/** A page that is kept, with a line that says so and of when it is. */
async function copyOf(kept: Response, language: string): Promise<Response> {
  const words = SAID[language]?.copy.replace('{date}', moment(kept, language)) ?? '';
  const html = (await kept.text()).replace(
    /<body\b[^>]*>/,
    (body) => `${body}<p class="kept-copy" role="status">${words}</p>`,
  );
  return new Response(html, { headers: kept.headers });
}

/** What is kept of a store, as a list; titles are markup already. */
async function listOf({ name }: Store, language: string): Promise<string> {
  const cache = await caches.open(name);
  const items = [];
  for (const request of (await cache.keys()).toReversed()) {
    const path = pathOf(request);
    const kept = await cache.match(request);
    if (!kept || OFFLINE.test(path) || languageOf(path) !== language) continue;
    const since = SAID[language]?.since.replace('{date}', moment(kept, language));
    const title = decodeURIComponent(kept.headers.get('x-title') ?? '') || path;
    items.push(`<li><a href="${path}">${title}</a> <span class="meta">${since}</span></li>`);
  }
  return items.join('');
}

/** The page that says that there is no connection, with what is kept. */
async function offlinePage(language: string): Promise<Response> {
  const kept = await (await caches.open(READ.name)).match(nameOf(`/${language}/offline`));
  const said = SAID[language];
  if (!kept || !said) return Response.error();
  const lists = [];
  for (const [store, title] of [[SAVED, said.saved] as const, [READ, said.read] as const]) {
    const items = await listOf(store, language);
    if (items) lists.push(`<h3>${title}</h3><ul>${items}</ul>`);
  }
  const html = (await kept.text()).replace(/<p id="kept"[^>]*>[\s\S]*?<\/p>/, lists.join('') || `<p>${said.none}</p>`);
  return new Response(html, { status: 503, headers: kept.headers });
}

async function withoutConnection(path: string): Promise<Response> {
  const language = languageOf(path) ?? Object.keys(SAID)[0] ?? 'en';
  if (!OFFLINE.test(path))
    for (const { name } of [SAVED, READ]) {
      const kept = await (await caches.open(name)).match(nameOf(path));
      if (kept) return copyOf(kept, language);
    }
  return offlinePage(language);
}

async function answerPage(event: Fetching, { pathname: path, search }: URL): Promise<Response> {
  try {
    // Asked of the site itself: a browser would take what it calls stale for some minutes more.
    const response = await fetch(event.request, { cache: 'no-cache' });
    // A part of a page that is too long for the lite edition does not stand for the page.
    const isWhole = isKind(path) && !/[?&]lite=/.test(search);
    event.waitUntil(
      (isWhole ? follow(path, response.clone()) : Promise.resolve())
        .then(() => keepBasics(languageOf(path) ?? ''))
        .then(forgetWithdrawn),
    );
    return response;
  } catch {
    return withoutConnection(path);
  }
}

/** From the site; else what is kept, of a picture in whatever size. What a page looks like is kept as it passes. */
async function answerThing(event: Fetching): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(THINGS.name);
  try {
    const response = await fetch(request);
    if (response.status === 200) {
      const copy = response.clone();
      event.waitUntil(cache.put(request.url, copy).then(() => shorten(THINGS)));
    }
    return response;
  } catch {
    const kept = await cache.match(request);
    const [, hash = ''] = /^\/media\/([0-9a-f]{16,})/.exec(pathOf(request)) ?? [];
    const other = hash && (await cache.keys()).find((one) => pathOf(one).startsWith(`/media/${hash}`));
    return kept ?? (other ? await cache.match(other) : undefined) ?? Response.error();
  }
}

/** A new build takes over what readers saved and what it looks like; all else that older ones kept goes. */
async function takeOver(): Promise<void> {
  const mine = [READ, SAVED, THINGS].map(({ name }) => name);
  for (const name of (await caches.keys()).filter((one) => !mine.includes(one))) {
    const store = [SAVED, THINGS].find((one) => name.startsWith(`${one.name.split('-', 1)[0]}-`));
    const [from, into] = [await caches.open(name), store && (await caches.open(store.name))];
    for (const request of into ? await from.keys() : []) {
      const kept = await from.match(request);
      if (kept && !(await into?.match(request))) await into?.put(request, kept);
    }
    await caches.delete(name);
  }
  await shorten(THINGS);
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // What is sent, the newsroom and whatever answers scripts is nobody's to keep.
  if (request.method !== 'GET' || url.origin !== origin) return;
  if (request.mode === 'navigate' && languageOf(url.pathname)) event.respondWith(answerPage(event, url));
  else if (THING.test(url.pathname)) event.respondWith(answerThing(event));
});

/** What pages tell: a piece was saved or not any more, a page is being read, there is a connection again. */
worker.addEventListener('message', (event) => {
  const { keep, drop, seen, back } = event.data ?? {};
  if (keep) event.waitUntil(fetchAndKeep(keep, SAVED));
  if (drop) event.waitUntil(caches.open(SAVED.name).then((cache) => cache.delete(nameOf(drop))));
  if (seen) event.waitUntil(fetchAndKeep(seen).then(() => keepBasics(languageOf(seen) ?? '')));
  if (back) {
    askedAt = 0;
    event.waitUntil(forgetWithdrawn());
  }
});

export {};
