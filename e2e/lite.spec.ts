import { gzipSync } from 'node:zlib';
import { withdrawArticle } from '../db/articles/mutations.ts';
import type { Locale } from '../db/site/locales.ts';
import { aPieceTaking, aPublishedArticle, EDITOR } from './factories.ts';
import { expect, LANGUAGES, origin, words, wireTest as test } from './fixtures.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { addressOfPiece, post } from './posts.ts';

/** The lite edition, asked for as a poor telephone would: every page small, whole, and without anything that comes along unasked. */

/** What is promised: bytes of a packed page. */
const MOST = 20_000;
const SAVING = { 'save-data': 'on' };
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin() + path, { headers, redirect: 'manual' });
/** Without what only a browser's eyes take out. */
const without = (html: string, ...tags: string[]) =>
  tags.reduce((left, tag) => left.replace(new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`, 'g'), ''), html);
/** What kind of page an address leads to: numbers, words behind them and names of things left out. */
const shapeOf = (path: string) =>
  path
    .replace(/^\/[a-z]{2}/, '')
    .replace(/\/(topics|keywords|authors|maps)\/[^/]+/, '/$1/*')
    .replace(/\/\d[^/]*(?:\/(?!before\/|after\/|\d)[^/]+)?/g, '/#')
    .replace(/\/(before|after)\/[^/]+/, '/$1/*');
/** Links to pages of the site in this edition; pictures are files, and the page itself in full is the one way out. */
const innerLinks = (html: string) =>
  [...html.matchAll(/<a href="(\/(?:en|ar|fa)(?:[/?#][^"]*)?)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/\.[a-z]{2,11}$|[?&]full$/.test(href));
/** Everything fetched without being asked for. */
const UNASKED =
  /<(?:script|img|iframe|video|audio|svg|object|embed|picture|source)\b|rel="(?:stylesheet|preload|modulepreload|manifest)"|\sstyle=|\son[a-z]+=/i;

function expectLite(html: string, locale: Locale, name: string): void {
  expect(gzipSync(html).length, `${name}: packed bytes`).toBeLessThanOrEqual(MOST);
  expect(UNASKED.exec(html)?.[0], name).toBeUndefined();
  expect(html, name).toMatch(new RegExp(`<html lang="${locale}" dir="(?:ltr|rtl)">`));
  expect(html.match(/<h1[\s>]/g), `${name}: one large heading`).toHaveLength(1);
  expect(html, name).toContain(words(locale, 'lite.full'));
  expect(html, name).toMatch(/<main id="content">[\s\S]*\S[\s\S]*<\/main>[\s\S]*<footer/);
}

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} gets every page in at most 20 kB, with all it says and with Most Viewed`, async () => {
    const sizes: [string, number][] = [];
    /** One address of every other kind that those lead to: lists further back, pictures, comments and their forms. */
    const shapes = new Map<string, string>();
    const looked = new Set(['/comments/#']);
    for (const kind of PAGE_KINDS) {
      const path = await kind.path(locale);
      const answer = await get(`${path}?lite`);
      const html = await answer.text();
      expect([kind.name, answer.status]).toEqual([kind.name, kind.status]);
      expectLite(html, locale, kind.name);
      sizes.push([kind.name, gzipSync(html).length]);
      if (kind.rail) expect(html, kind.name).toContain(words(locale, 'views.title'));
      const inner = innerLinks(html);
      looked.add(shapeOf(path));
      for (const href of inner) shapes.set(shapeOf(href.replace(/[?#].*/, '')), href);
      expect(
        inner.filter((href) => !/[?&]lite(?:[=#&]|$)/.test(href)),
        kind.name,
      ).toEqual([]);
      expect(answer.headers.get('content-security-policy'), kind.name).toMatch(
        /^default-src 'none'; style-src 'sha256-/,
      );
      expect(answer.headers.get('link'), kind.name).toBeNull();
    }
    // A comment's own address leads to where it is shown.
    const others = [...shapes].filter(([shape, href]) => !looked.has(shape) && href.startsWith(`/${locale}/`));
    for (const [, href] of others) {
      const answer = await get(href.replace(/#.*/, ''));
      const html = await answer.text();
      expect([href, answer.status]).toEqual([href, 200]);
      expectLite(html, locale, href);
      sizes.push([href, gzipSync(html).length]);
    }
    const told = others.map(([shape]) => shape);
    for (const shape of ['/comments/reply/#', '/comments/report/#']) expect(told).toContain(shape);
    const [largest] = sizes.toSorted(([, one], [, other]) => other - one);
    console.info(`The largest lite page in ${locale}: ${largest?.join(', ')} bytes packed.`);
  });
}

test('a browser that asks for less data gets it at the same address, and no cache mixes the two up', async () => {
  const full = await get('/en');
  const saving = await get('/en', SAVING);
  expect(full.headers.get('vary')?.toLowerCase()).toContain('save-data');
  expect(saving.headers.get('vary')?.toLowerCase()).toContain('save-data');
  expect(full.headers.get('etag')).not.toBe(saving.headers.get('etag'));
  const html = await saving.text();
  expectLite(html, 'en', 'the front');
  expect(html, 'its links stay plain').toContain('href="/en/news"');
  expect(await full.text()).toContain('<script');
  const overruled = await get('/en?full', SAVING);
  expect(await overruled.text()).toContain('<script');
  const asked = await get('/en?lite');
  expect(asked.headers.get('vary')).toBe('Accept-Encoding');
  // Payloads for the router of the full page are none of it.
  const payload = await get('/en', { ...SAVING, rsc: '1' });
  expect(payload.headers.get('content-security-policy') ?? '').not.toMatch(/^default-src 'none'; style/);
});

test('a lite page is kept and asked about like others: 304, HEAD, packed both ways', async () => {
  const first = await get('/en/about?lite', { 'accept-encoding': 'br' });
  const etag = first.headers.get('etag') ?? '';
  expect([first.headers.get('content-encoding'), /max-age=0/.test(first.headers.get('cache-control') ?? '')]).toEqual([
    'br',
    true,
  ]);
  expect((await get('/en/about?lite', { 'if-none-match': etag })).status).toBe(304);
  expect((await get('/en/about', { 'if-none-match': etag })).status).toBe(200);
  const head = await fetch(`${origin()}/en/about?lite`, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  const front = await get('/?lite', { 'accept-language': 'fa' });
  expect([front.status, front.headers.get('location')?.replace(/^https?:\/\/[^/]+/, '')]).toEqual([307, '/fa?lite']);
  // Once made, once kept.
  await get('/en/About?lite');
  const moved = await get('/en/About?lite');
  expect([moved.status, moved.headers.get('location')?.replace(/^https?:\/\/[^/]+/, '')]).toEqual([
    308,
    '/en/about?lite',
  ]);
});

test('a picture is a link with its words and its size, and leads to the picture', async () => {
  const html = await (await get('/en/gallery/photos?lite')).text();
  const album = /href="(\/en\/gallery\/photos\/\d+\/[^"?]+)\?lite"/.exec(html)?.[1] ?? '';
  const one = await (await get(`${album}/1?lite`)).text();
  const [, src = '', label = ''] = /<a href="(\/media\/[^"]+)">([^<]+)<\/a>/.exec(one) ?? [];
  expect(label).toMatch(/^Picture: .+ \(\d+(?:\.\d+)? [kM]B\)$/);
  expect((await get(src)).headers.get('content-type')).toBe('image/webp');
});

test('a reader without script comments from the lite page and comes back to it; a withdrawn piece says so in it', async () => {
  const id = await aPieceTaking('pre');
  const address = await addressOfPiece(id);
  const html = await (await get(`${address}?lite`)).text();
  const form =
    /<form action="" enctype="multipart\/form-data" method="post">[\s\S]*?name="text"[\s\S]*?<\/form>/i.exec(
      html,
    )?.[0] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  expect(form).toContain('<p hidden=""><label>Website');
  const filled = (text: string) => {
    const body = new FormData();
    for (const [, name = '', value = ''] of hidden) body.set(name, value.replaceAll('&quot;', '"'));
    body.set('text', text);
    return body;
  };
  const sent = await post(`${origin()}${address}?lite`, { body: filled('From a hill with one bar of signal.') });
  expect([sent.status, sent.location]).toEqual([303, `${address}?lite#comment-sent`]);
  const fromLater = await post(`${origin()}${address}?lite=3`, { body: filled('And none in the valley behind it.') });
  expect([fromLater.status, fromLater.location]).toEqual([303, `${address}?lite=3#comment-sent`]);
  const refused = await post(`${origin()}${address}?lite`, { body: filled('') });
  expect(refused.text).toContain(words('en', 'comments.error.required'));
  expect(UNASKED.test(refused.text)).toBe(false);

  const gone = await aPublishedArticle({ at: new Date('2001-01-01T12:00:00Z') });
  await withdrawArticle(EDITOR, gone, 'The figures were of another year.');
  const answer = await get(`/en/news/${gone}/x?lite`);
  const said = await answer.text();
  expect([answer.status, said.includes('The figures were of another year.')]).toEqual([410, true]);
  expectLite(said, 'en', 'a withdrawn piece');
});

test('previews, the newsroom and files have no lite edition', async () => {
  for (const path of [
    '/newsroom/sign-in?lite',
    '/en/manifest.webmanifest?lite',
    '/icons/icon-192.png?lite',
    '/worker.js?lite',
  ]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.headers.get('content-security-policy') ?? '', path).not.toMatch(/style-src 'sha256-/);
  }
});

test('a telephone installs the paper under its name in the reader’s language', async () => {
  for (const { locale } of LANGUAGES) {
    const page = without(await (await get(`/${locale}`)).text(), 'script');
    expect(page).toContain(`<link rel="manifest" href="/${locale}/manifest.webmanifest"/>`);
    const answer = await get(`/${locale}/manifest.webmanifest`);
    expect(answer.headers.get('content-type')).toBe('application/manifest+json');
    const manifest = (await answer.json()) as Record<string, unknown> & { icons: { src: string; type: string }[] };
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}`, display: 'minimal-ui' });
    expect(manifest.short_name).toBe({ en: 'Broadsheet', ar: 'برودشيت', fa: 'برودشیت' }[locale]);
    for (const { src, type } of manifest.icons) expect((await get(src)).headers.get('content-type')).toBe(type);
  }
  const usual = await get('/manifest.webmanifest');
  expect([usual.status, usual.headers.get('location')]).toEqual([307, '/en/manifest.webmanifest']);
});

test('the worker that keeps pages is asked for anew at every build, and reaches the whole site', async () => {
  const answer = await get('/worker.js');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect([answer.headers.get('cache-control'), answer.headers.get('content-security-policy')]).toEqual([
    'no-cache',
    "default-src 'none'; connect-src 'self'",
  ]);
  expect(await answer.text()).toMatch(/^const BUILD = "[^"]+", SAID = /);
  expect((await get('/worker.js', { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
  expect(await (await get('/api/readable?ids=1,x,-2,999999')).json()).toEqual({ readable: [1] });
});
