import type { Page } from '@playwright/test';
import { expect, LANGUAGES, open, origin, test, wireTest } from './fixtures.ts';
import { kindsNamed, PAGE_KINDS } from './page-kinds.ts';

/** What the server says beside a page: what a browser may do with it, and how long others may keep it. */

wireTest(
  'a browser is told on every kind of page what may run there, and nothing of what the site is made with',
  async ({ request }) => {
    for (const kind of PAGE_KINDS) {
      for (const { locale } of LANGUAGES) {
        const path = await kind.path(locale);
        const response = await request.get(path);
        const headers = response.headers();
        const policy = headers['content-security-policy'] ?? '';
        expect(policy, path).toMatch(/script-src 'self' 'sha256-/);
        expect(policy, path).toContain("object-src 'none'");
        expect(policy, path).toContain("frame-ancestors 'none'");
        expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
        expect(headers['x-powered-by'], path).toBeUndefined();
        expect(headers['set-cookie'], path).toBeUndefined();
        expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
        expect(headers['cache-control'], path).toMatch(/s-maxage=\d+/);
        expect(headers['cache-control'], path).toContain('max-age=0');
      }
    }
  },
);

wireTest('every inline script of a page is one that its policy names', async ({ request }) => {
  for (const kind of kindsNamed('the front', 'an interview', 'an album', 'an address without a page')) {
    const response = await request.get(await kind.path('ar'));
    const policy = response.headers()['content-security-policy'] ?? '';
    const html = await response.text();
    for (const [, attributes = '', script = ''] of html.matchAll(
      /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g,
    )) {
      if (attributes.includes('json')) continue;
      const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))).toString(
        'base64',
      );
      expect(policy, script.slice(0, 80)).toContain(`'sha256-${hash}'`);
    }
  }
});

wireTest(
  'a browser keeps pictures, fonts, films and scripts for ever, for their names change with them',
  async ({ request }) => {
    const html = await (await request.get('/en')).text();
    const picture = /\/media\/[0-9a-f]{64}-\d+\.webp/.exec(html)?.[0] ?? '';
    const [, folder = '', file = ''] = /"folder":"([^"]+)","framework":\["([^"]+)"/.exec(html) ?? [];
    const script = folder + file;
    const film = await (await request.get((await kindsNamed('a film')[0]?.path('en')) ?? '')).text();
    const video = /\/media\/[0-9a-f]{64}\.mp4/.exec(film)?.[0] ?? '';
    for (const [path, type] of [
      [picture, 'image/webp'],
      [picture.replace(/-\d+\.webp/, '.jpg'), 'image/jpeg'],
      ['/fonts/newsreader-3.woff2', 'font/woff2'],
      [video, 'video/mp4'],
      [script, 'javascript'],
    ]) {
      const response = await request.get(path ?? '');
      expect([path, response.status()]).toEqual([path, 200]);
      expect(response.headers()['content-type'], path).toContain(type);
      expect(response.headers()['cache-control'], path).toMatch(/max-age=31536000.*immutable/);
      expect(response.headers()['x-content-type-options'], path).toBe('nosniff');
    }
  },
);

wireTest('a browser that has the page asks whether it changed and is told no', async ({ request }) => {
  const etag = (await request.get('/en/about')).headers().etag ?? '';
  const again = await request.get('/en/about', { headers: { 'if-none-match': etag } });
  expect([etag !== '', again.status()]).toEqual([true, 304]);
});

wireTest('a reader on a slow line gets pages packed', async () => {
  const response = await fetch(`${origin()}/en`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

wireTest('an operator sees that the server lives and is ready', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await request.get(path);
    expect([path, response.status(), response.headers()['cache-control']]).toEqual([path, 200, 'no-store']);
  }
});

/** The faces of each language: others are not fetched. */
const FACES = { en: /newsreader|inter/, ar: /vazirmatn|noto-naskh/, fa: /vazirmatn/ } as const;
/** Files of faces before a page is seen. English has headlines in italics, whose file is asked for when a first frame stands. */
const MOST_FACES = 2;

/** Faces that were asked for before the page had drawn what is first to be seen; how long the frame then took to the glass is not ours. */
const facesBeforePaint = (page: Page) =>
  page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint') as (PerformanceEntry & {
      paintTime: number;
    })[];
    const drawnAt = paint?.paintTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.includes('.woff2') && startTime < drawnAt)
      .map(({ name }) => name);
  });

for (const { locale, reader } of LANGUAGES) {
  test(`${reader} is sent no font of another script, few before a page is seen, and no page before it is wanted`, async ({
    page,
    watch,
  }) => {
    // Each page as for somebody who has never been here: a face that is in memory is there at once.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Network.enable');
    await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
    for (const kind of PAGE_KINDS) {
      await open(page, await kind.path(locale), kind.status);
      await page.evaluate(() => document.fonts.ready);
      expect((await facesBeforePaint(page)).length, `faces of ${kind.name}`).toBeLessThanOrEqual(MOST_FACES);
    }
    const fonts = [...new Set(watch.requests.filter((url) => url.includes('.woff2')))];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((url) => !FACES[locale].test(url))).toEqual([]);
    // Links are the browser's own, so the router fetches nothing in advance.
    expect(watch.requests.filter((url) => /[?&]_rsc=/.test(url))).toEqual([]);
  });
}
