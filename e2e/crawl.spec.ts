import { listPublishedArticles } from '../db/articles/queries.ts';
import { listAlbums, listFilms } from '../db/gallery/queries.ts';
import { listMaps } from '../db/maps/queries.ts';
import { listTopics } from '../db/topics/queries.ts';
import { expect, LANGUAGES, origin, wireTest as test } from './fixtures.ts';
import { SITE_URL } from './servers.ts';
import { readXml } from './xml.ts';

/** Follows every link of the whole sample edition, in all languages, as a search engine would. */

type Visit = {
  path: string;
  /** The page that led here first. */
  from: string;
  status: number;
  type: string;
  /** Kept out of search engines: its address may be anything. */
  hidden?: boolean;
  canonical?: string | undefined;
  title?: string | undefined;
  ids: Set<string>;
  fragments: { path: string; id: string }[];
};

const AT_ONCE = 4;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };
const plain = (text: string) => text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);

/** Every address that the markup of a page names, its scripts left out. */
function addressesIn(html: string): string[] {
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  const single = [...markup.matchAll(/\s(?:href|src|poster|action)="([^"]*)"/gi)].map(([, found = '']) => found);
  const sets = [...markup.matchAll(/\s(?:srcset|imagesrcset)="([^"]*)"/gi)].flatMap(([, found = '']) =>
    found.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  );
  return [...single, ...sets].map(plain);
}

/** Addresses of style sheets: their fonts are fetched too. */
const addressesInStyles = (css: string) =>
  [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, found = '']) => found);

class Crawl {
  readonly visits = new Map<string, Visit>();
  readonly foreign = new Set<string>();
  readonly #origin: string;
  readonly #open: { path: string; from: string }[] = [];
  readonly #known = new Set<string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  #take(address: string, from: Visit): void {
    if (/^(?:data|mailto|tel):/.test(address)) return;
    const url = new URL(address, this.#origin + from.path);
    const isOurs = [this.#origin, SITE_URL].includes(url.origin);
    if (!isOurs) {
      this.foreign.add(`${url.origin} on ${from.path}`);
      return;
    }
    // The lite edition has every page once more; it is looked at in a file of its own.
    if (url.searchParams.has('lite')) return;
    const path = url.pathname + url.search;
    // What `feed.xml` tells in other words; `feeds.spec.ts` reads all three.
    if (/\/(?:atom\.xml|feed\.json)$/.test(path)) return;
    if (url.hash.length > 1) from.fragments.push({ path, id: decodeURIComponent(url.hash.slice(1)) });
    this.enqueue(path, from.path);
  }

  enqueue(path: string, from: string): void {
    if (this.#known.has(path)) return;
    this.#known.add(path);
    this.#open.push({ path, from });
  }

  async #visit({ path, from }: { path: string; from: string }): Promise<void> {
    const response = await fetch(this.#origin + path, { redirect: 'manual' });
    const type = response.headers.get('content-type') ?? '';
    const visit: Visit = { path, from, status: response.status, type, ids: new Set(), fragments: [] };
    this.visits.set(path, visit);
    if (isPermalink(path)) this.#take(response.headers.get('location') ?? '/nowhere', visit);
    const isText = /html|css/.test(type);
    const text = isText ? await response.text() : (await response.arrayBuffer(), '');
    if (response.status !== 200) return;
    if (type.includes('css')) for (const address of addressesInStyles(text)) this.#take(address, visit);
    if (!type.includes('html')) return;
    visit.hidden = /<meta name="robots" content="[^"]*noindex/.test(text);
    visit.canonical = plain(/<link rel="canonical" href="([^"]*)"/.exec(text)?.[1] ?? '');
    visit.title = /<title>([^<]*)<\/title>/.exec(text)?.[1];
    for (const [, id = ''] of text.matchAll(/\sid="([^"]+)"/g)) visit.ids.add(plain(id));
    for (const address of addressesIn(text)) this.#take(address, visit);
  }

  async run(): Promise<void> {
    const worker = async () => {
      for (let next = this.#open.shift(); next; next = this.#open.shift()) await this.#visit(next);
    };
    // A worker ends when it finds nothing to do, though another may yet find something: so until all is done.
    while (this.#open.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
}

/** A comment's own address leads to the page that shows it, and the site's own to the front in the reader's language. */
const isPermalink = (path: string) => path === '/' || /^\/[a-z]{2}\/comments\/\d+$/.test(path);
const isPage = (visit: Visit) => visit.status === 200 && visit.type.includes('html');
const isListed = (visit: Visit) => isPage(visit) && !visit.hidden;

test.describe.configure({ mode: 'serial', timeout: 480_000 });

let crawl: Crawl;
const visits = () => [...crawl.visits.values()];
const told = (found: Visit[]) => found.map(({ path, from, status }) => `${status} ${path} (on ${from})`);

test('a search engine follows every link, picture, font and script, and finds an answer behind each', async () => {
  crawl = new Crawl(origin());
  for (const { locale } of LANGUAGES) crawl.enqueue(`/${locale}`, 'the beginning');
  await crawl.run();
  expect(told(visits().filter(({ status, path }) => status !== (isPermalink(path) ? 307 : 200)))).toEqual([]);
  expect(visits().filter(isPage).length, 'pages').toBeGreaterThan(300);
  for (const kind of ['image/webp', 'font/woff2', 'video/mp4', 'text/vtt', 'text/css', 'javascript']) {
    expect(
      visits().some(({ type }) => type.includes(kind)),
      kind,
    ).toBe(true);
  }
});

test('it finds one canonical address on every page it may list: the page’s own', () => {
  expect(visits().filter(isListed).length, 'pages to list').toBeGreaterThan(300);
  const wrong = visits()
    .filter(isListed)
    .filter(({ path, canonical }) => canonical !== SITE_URL + path);
  expect(wrong.map(({ path, canonical }) => `${path} says ${canonical}`)).toEqual([]);
});

test('it finds a title on every page, and no two pieces under one', () => {
  const titles = new Map<string, string[]>();
  expect(told(visits().filter((visit) => isPage(visit) && !visit.title))).toEqual([]);
  for (const { path, title = '' } of visits().filter(isListed)) titles.set(title, [...(titles.get(title) ?? []), path]);
  const twins = [...titles].filter(([, paths]) => paths.filter((path) => /\/\d+\//.test(path)).length > 1);
  expect(twins).toEqual([]);
});

test('every link to a place within a page finds the place', () => {
  const lost = visits().flatMap((visit) =>
    visit.fragments
      .filter(({ path, id }) => !crawl.visits.get(path)?.ids.has(id))
      .map(({ path, id }) => `${path}#${id} (on ${visit.path})`),
  );
  expect(lost).toEqual([]);
});

test('no published piece, topic, album, film or map is without a link that leads to it', async () => {
  const expected: string[] = [];
  for (const { locale } of LANGUAGES) {
    const { items } = await listPublishedArticles({ locale, limit: 10_000 });
    const albums = (await listAlbums(locale, 1_000)).items.map(({ id, slug }) => `gallery/photos/${id}/${slug}`);
    const films = (await listFilms(locale, 1_000)).map(({ id, slug }) => `gallery/films/${id}/${slug}`);
    const maps = (await listMaps(locale)).flatMap(({ slug, states }) =>
      states.map(({ date }) => `maps/${slug}/${date}`),
    );
    const topics = (await listTopics(locale)).map(({ slug }) => `topics/${slug}`);
    const pieces = items.map(({ id, slug, section }) => `${section.slug}/${id}/${slug}`);
    for (const path of [...pieces, ...albums, ...films, ...maps, ...topics])
      expected.push(encodeURI(`/${locale}/${path}`));
  }
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.filter((path) => !crawl.visits.has(path))).toEqual([]);
});

test('the sitemap names every page that may be listed, older pages of lists left out, and nothing else', async () => {
  const at = async (url: string) => (await fetch(origin() + url.replace(SITE_URL, ''))).text();
  const files = readXml(await at('/sitemap.xml'), 'sitemap-index')('//s:loc').filter((url) => !url.includes('news-'));
  const named: string[] = [];
  for (const file of files) named.push(...readXml(await at(file), 'sitemap')('//s:loc'));
  expect(new Set(named).size, 'each once').toBe(named.length);
  const listed = visits()
    .filter(isListed)
    .map(({ path }) => path)
    .filter((path) => !/\/before\/\d+-\d+$/.test(path));
  const paths = new Set(named.map((url) => url.replace(SITE_URL, '')));
  expect(listed.filter((path) => !paths.has(path))).toEqual([]);
  expect([...paths].filter((path) => !listed.includes(path))).toEqual([]);
});

test('nothing is fetched from anybody else', () => {
  const fetched = visits().filter(({ path }) => /^https?:/.test(path));
  expect(told(fetched)).toEqual([]);
  expect(
    [...crawl.foreign].filter((link) => !link.startsWith('https://')),
    'links that are not encrypted',
  ).toEqual([]);
});
