import { request as wire } from 'node:http';
import { withdrawArticle } from '../db/articles/mutations.ts';
import { aPublishedArticle, EDITOR } from './factories.ts';
import { expect, LANGUAGES, open, origin, test, words, wireTest } from './fixtures.ts';
import { addressOf, aPieceWith, piecesOf } from './page-kinds.ts';

/** Addresses that are not the one address of a page: old forms lead there, nothing answers honestly, mischief finds nothing. */

type Answer = { status: number; location: string | undefined; body: string };

/** Asks exactly what is written, which browsers and their like would tidy up first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(origin());
  return new Promise((resolve, reject) => {
    const asked = wire({ hostname, port, path, method, headers: { 'user-agent': 'test' } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, location: locationOf(response), body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Every Location that was sent: there may be one only. */
const locationOf = ({ rawHeaders }: { rawHeaders: string[] }) =>
  rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'location').join(' AND ') || undefined;

wireTest.describe('An old form of a piece’s address leads to its one address, in one hop:', () => {
  type Form = [name: string, path: (piece: { locale: string; id: number; section: string; slug: string }) => string];
  const FORMS: Form[] = [
    ['the section in capitals', ({ locale, id, slug }) => `/${locale}/News/${id}/${encodeURIComponent(slug)}`],
    ['no slug', ({ locale, section, id }) => `/${locale}/${section}/${id}`],
    ['no slug, the section in capitals', ({ locale, id }) => `/${locale}/NEWS/${id}`],
    ['a stale slug', ({ locale, section, id }) => `/${locale}/${section}/${id}/as-it-was-called-once`],
    ['a slug with a comma', ({ locale, section, id }) => `/${locale}/${section}/${id}/Some-Slug,-With-Comma`],
    ['a slug with encoded spaces', ({ locale, section, id }) => `/${locale}/${section}/${id}/Some%20Slug%20With`],
    ['another section', ({ locale, id, slug }) => `/${locale}/analysis/${id}/${encodeURIComponent(slug)}`],
    ['a section that is none', ({ locale, id, slug }) => `/${locale}/gossip/${id}/${encodeURIComponent(slug)}`],
    ['a query behind it', ({ locale, section, id }) => `/${locale}/${section}/${id}/old?utm_source=somewhere`],
  ];
  for (const [name, path] of FORMS) {
    wireTest(name, async () => {
      for (const { locale } of LANGUAGES) {
        const piece = await aPieceWith(locale, ({ section }) => section.slug === 'news');
        const old = path({ locale, id: piece.id, section: piece.section.slug, slug: piece.slug });
        const { status, location } = await ask(old);
        expect([status, location?.replace(/\?.*/, '')], old).toEqual([308, addressOf(piece)]);
        expect((await ask(location ?? '')).status).toBe(200);
      }
    });
  }
});

wireTest('a reader who writes a keyword in capitals and with spaces comes to its one address', async () => {
  for (const [written, canonical] of [
    ['Hayat%20Tahrir%20al-Sham', 'hayat-tahrir-al-sham'],
    ['IRAN', 'iran'],
    ['Iran%20', 'iran'],
    ['Sochi+memorandum', 'sochi-memorandum'],
  ]) {
    const { status, location } = await ask(`/en/keywords/${written}`);
    expect([written, status, location]).toEqual([written, 308, `/en/keywords/${canonical}`]);
  }
  const arabic = await ask(`/ar/keywords/${encodeURIComponent('إدلب')}`);
  expect([arabic.status, arabic.location]).toEqual([308, `/ar/keywords/${encodeURIComponent('ادلب')}`]);
});

wireTest('a reader who writes other addresses in capitals comes to the right ones', async () => {
  for (const [written, canonical] of [
    ['/en/News', '/en/news'],
    ['/en/topics/NATO', '/en/topics/nato'],
    ['/en/authors/World-Desk', '/en/authors/world-desk'],
    ['/en/maps/Idlib', '/en/maps/idlib'],
    ['/en/About', '/en/about'],
    ['/en/gallery', '/en/gallery/photos'],
    ['/en/news/', '/en/news'],
  ]) {
    const { status, location } = await ask(written ?? '');
    expect([written, status, location]).toEqual([written, 308, canonical]);
  }
});

/** Nothing there, in every language that has an address there. */
const NOWHERE = [
  '/en/news/999999',
  '/en/news/999999/nothing',
  '/en/news/0/nothing',
  '/en/news/01/nothing',
  '/en/news/1e3/nothing',
  '/en/news/99999999999999999999/nothing',
  '/en/gossip',
  '/en/topics/nobody',
  '/en/keywords/nobody-wrote-of-this',
  '/en/authors/nobody',
  '/en/gallery/photos/999999',
  '/en/gallery/photos/999999/nothing',
  '/en/gallery/films/999999/nothing',
  '/en/gallery/sculptures',
  '/en/maps/nowhere',
  '/en/maps/idlib/1999-01-01',
  '/en/maps/idlib/2018-13-45',
  '/en/maps/idlib/latest',
  '/en/news/before/yesterday',
  '/en/news/86/slug/more',
  '/de',
  '/de/news',
  '/EN',
  '/xx/news/1/a',
  '/wp-login.php',
  '/.env',
  '/.git/config',
  '/en/__proto__',
  '/en/constructor',
  '/constructor',
  '/en/__/__/__',
  '/_next/static/chunks/nothing.js',
];

wireTest('a reader who asks for what is not there gets status 404 and a whole page', async () => {
  for (const path of NOWHERE) {
    const { status, body } = await ask(path);
    expect([path, status]).toEqual([path, 404]);
    if (path.startsWith('/_next')) continue;
    const text = body.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(text, path).toContain(words('en', 'error.notFoundTitle'));
    expect(text, path).toContain('</footer>');
  }
});

wireTest('a piece is found in its own language only', async () => {
  const piece = await aPieceWith('ar', () => true);
  const { status, body } = await ask(addressOf(piece).replace('/ar/', '/en/'));
  expect([status, body.includes(words('en', 'error.notFoundTitle'))]).toEqual([404, true]);
});

const DEEP = '/a'.repeat(10_000);
const HOSTILE: [path: string, ...statuses: number[]][] = [
  ['/en/%00', 400],
  ['/en/news/86/%00', 400],
  ['/en/keywords/%00', 400],
  ['/%ff', 400],
  ['/en/keywords/%ff', 400],
  ['/en/keywords/%C0%AF', 400],
  ['/en/keywords/%E0%A4%A', 400],
  ['/en/keywords/%', 400],
  ['/en/keywords/%0d%0aset-cookie:a=b', 400],
  ['/en\\news', 400],
  ['/en/%5c%5cexample.org', 400],
  ['//example.org', 400],
  ['//example.org/%2f..', 400],
  ['/%2f%2fexample.org', 404],
  ['/en//news', 404, 308],
  [`/en/news/${'a'.repeat(3_000)}`, 414],
  [`/en/keywords/${'%D8%A7'.repeat(500)}`, 414],
  [`/en/keywords/${'a'.repeat(1_900)}`, 404],
  [`/${DEEP}`, 404, 414, 400, 431],
  [DEEP.slice(0, 1_000), 404],
  ['/..%2f..%2fetc%2fpasswd', 404, 400],
  ['/en/..%2f..%2fpackage.json', 404, 400],
  ['/media/..%2f..%2fbroadsheet.db', 404, 400],
  ['/media/../broadsheet.db', 404, 400],
  ['/media/broadsheet.db', 404],
  ['/fonts/..%2fREADME.md', 404, 400],
  ['/fonts/README.md', 404, 200],
  ['/../../etc/passwd', 404, 400],
  ['/en/errors/404', 404],
  ['/en/errors/410/86', 404],
  ['/en/errors/410/999999', 404],
  ["/en/keywords/'%20or%201=1--", 404, 308],
  ['/en/keywords/%F0%9F%92%A9', 404],
  ['/en/keywords/%E2%80%AE', 404],
  ['/en/topics/%252e%252e', 404],
  ['/_next/image?url=/media/x.jpg&w=640&q=75', 404, 400],
];

for (const [path, ...statuses] of HOSTILE) {
  const short = path.length > 60 ? `${path.slice(0, 40)}… (${path.length} characters)` : path;
  wireTest(`somebody who tries ${short} breaks nothing and learns nothing`, async () => {
    const { status, body } = await ask(path);
    expect(statuses).toContain(status);
    expect(body).not.toMatch(/node_modules|at \w+ \(|root:x:|SQLITE/);
    expect((await ask('/readyz')).status).toBe(200);
  });
}

wireTest('a machine that asks for the head only gets the status of the page and no body', async () => {
  const [piece] = await piecesOf('fa');
  for (const [path, status] of [
    ['/en', 200],
    [piece ? addressOf(piece) : '', 200],
    ['/en/nothing-here', 404],
    ['/en/News', 308],
  ] as const) {
    const answer = await ask(path, 'HEAD');
    expect([path, answer.status, answer.body]).toEqual([path, status, '']);
  }
});

wireTest('a script that posts to a page changes nothing and breaks nothing', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const { status } = await ask('/en/news', method);
    expect(status, method).toBeLessThan(500);
  }
});

wireTest('a reader who asks for the paper itself is led to a language they read', async ({ request }) => {
  for (const [wish, path] of [
    ['ar', '/ar'],
    ['fa-IR,fa;q=0.9,en;q=0.5', '/fa'],
    ['de-DE,de;q=0.9,ar;q=0.3', '/ar'],
    ['de', '/en'],
    ['en;q=0.1,ar;q=0.9', '/ar'],
    ['*', '/en'],
    ['', '/en'],
    ['ar;q=0, fa;q=0.2', '/fa'],
    [`x${',y;q=1'.repeat(2_000)}`, '/en'],
  ]) {
    const response = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': wish ?? '' } });
    const { location = '', vary = '', 'cache-control': kept } = response.headers();
    expect([wish, response.status(), new URL(location, 'http://x').pathname]).toEqual([wish, 307, path]);
    expect(vary.toLowerCase()).toContain('accept-language');
    expect(kept).toContain('no-store');
  }
});

for (const { locale, reader } of LANGUAGES) {
  test.describe(`${reader}, without JavaScript,`, () => {
    test.use({ javaScriptEnabled: false });

    test('reads that a page is not there, and finds ways on', async ({ page }) => {
      await open(page, `/${locale}/news/999999/nothing`, 404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(locale, 'error.notFoundTitle'));
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: words(locale, 'error.toFront') })).toHaveAttribute(
        'href',
        `/${locale}`,
      );
      const latest = main.getByRole('region', { name: words(locale, 'error.latest') });
      await expect(latest.getByRole('link').first()).toHaveText((await piecesOf(locale))[0]?.headline ?? '');
      await expect(page.getByRole('banner')).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();
    });

    test('reads why a piece was withdrawn', async ({ page }) => {
      const reason = `The source took it back (${locale}).`;
      // Older than everything, so that it leads no list meanwhile.
      const at = new Date('2001-01-01T12:00:00Z');
      const id = await aPublishedArticle({ locale, headline: 'A piece that will not last', at });
      await withdrawArticle(EDITOR, id, reason);
      for (const address of [`/${locale}/news/${id}/a-piece-that-will-not-last`, `/${locale}/news/${id}`]) {
        await open(page, address, 410);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(locale, 'error.goneTitle'));
        await expect(page.getByRole('main')).toContainText(reason);
        await expect(page.getByRole('contentinfo')).toBeVisible();
      }
    });
  });
}
