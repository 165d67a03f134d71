import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { expect, LANGUAGES, wireTest as test } from './fixtures.ts';
import { addressOf, aPieceWith, kindsNamed, PAGE_KINDS } from './page-kinds.ts';

/** What a reader downloads before and after the first touch, in bytes: a page that grows beyond it is an error. */

const KB = 1024;
const ROOT = path.resolve(import.meta.dirname, '..', '.next');

const brotli = (text: string) =>
  zlib.brotliCompressSync(text, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY },
  }).length;
const gzip = (bytes: Buffer | string) => zlib.gzipSync(bytes, { level: 9 }).length;

/** A file of the build by the address that pages give it, packed. */
const packedFile = (address: string) => gzip(fs.readFileSync(path.join(ROOT, address.replace('/_next/', ''))));
const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);

/** The page without the comments under its piece: how many there are is the readers' affair. */
function withoutComments(html: string): string {
  const start = html.indexOf('<section id="comments"');
  if (start < 0) throw new Error('Nothing is said about comments');
  let depth = 0;
  for (const { index, 1: closing } of html.slice(start).matchAll(/<(\/?)section\b[^>]*>/g)) {
    depth += closing ? -1 : 1;
    if (depth === 0) return html.slice(0, start) + html.slice(start + index);
  }
  throw new Error('The comments do not end');
}

/** What runs at once: data for search engines is none of it. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

const sheetsOf = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address);

/** What comes with the first touch, besides what the framework is told of the page. */
function scriptsOf(html: string): string[] {
  const [, folder = '', list = '[]'] = /"folder":"([^"]*)","framework":(\[[^\]]*\])/.exec(html) ?? [];
  return (JSON.parse(list) as string[]).map((file) => folder + file);
}

/** The framework's own part, which an empty page of this build would load too. */
function floor(): number {
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[];
  };
  return sum(manifest.rootMainFiles.map(packedFile));
}

test('@desktop a piece of 900 words fits into the first bytes that a server may send, and so do the fronts', async ({
  request,
}) => {
  const piece = await aPieceWith('en', ({ words }) => words > 800 && words < 1000);
  const html = await (await request.get(addressOf(piece))).text();
  const sizes: [name: string, size: number][] = [[`${piece.words} words`, brotli(withoutComments(html))]];
  for (const { locale } of LANGUAGES) sizes.push([locale, brotli(await (await request.get(`/${locale}`)).text())]);
  for (const [name, size] of sizes) {
    console.info(`  ${name}: ${size} bytes of brotli`);
    expect(size, name).toBeLessThanOrEqual(14 * KB);
  }
});

test('@desktop every kind of page keeps to its style, its script before the first touch and its script after it', async ({
  request,
}) => {
  const most = { style: 0, inline: 0, script: 0 };
  for (const { name, path: address } of PAGE_KINDS) {
    const response = await request.get(await address('en'));
    const html = await response.text();
    const sheets = sheetsOf(html);
    const style = sum(sheets.map(packedFile));
    const inline = sum(inlineScripts(html).map((script) => script.length));
    const script = sum(scriptsOf(html).map(packedFile)) - floor();
    const faces = [...`${response.headers().link ?? ''} ${html}`.matchAll(/\bas="?font\b/g)].length;
    expect(faces, `faces that ${name} asks for first`).toBeLessThanOrEqual(2);
    expect(sheets.length, `styles of ${name}`).toBeGreaterThan(0);
    expect(style, `style of ${name}`).toBeLessThanOrEqual(12 * KB);
    expect(inline, `script before the first touch of ${name}`).toBeLessThanOrEqual(2 * KB);
    expect(scriptsOf(html).length, `scripts of ${name}`).toBeGreaterThan(0);
    expect(script, `script above the framework's own of ${name}`).toBeLessThanOrEqual(12 * KB);
    most.style = Math.max(most.style, style);
    most.inline = Math.max(most.inline, inline);
    most.script = Math.max(most.script, script);
  }
  console.info(`  the framework itself: ${floor()} bytes of gzip; at most above it ${most.script}`);
  console.info(`  at most: style ${most.style} bytes of gzip, script before the first touch ${most.inline} bytes`);
});

test('@desktop the picture that a page opens with comes first, all others wait, and each has its size', async ({
  request,
}) => {
  for (const { name, path: address } of kindsNamed('the front', 'an analysis', 'an interview', 'an album', 'a topic')) {
    const html = await (await request.get(await address('en'))).text();
    const pictures = [...html.matchAll(/<img\b[^>]*>/g)].map(([picture]) => picture);
    expect(
      pictures.filter((one) => !/ width="\d+"/.test(one) || !/ height="\d+"/.test(one)),
      name,
    ).toEqual([]);
    const first = pictures.filter((one) => one.includes('fetchPriority="high"'));
    const atOnce = pictures.filter((one) => !one.includes('loading="lazy"'));
    expect(first.length, `pictures of ${name} that come first`).toBeLessThanOrEqual(1);
    expect(atOnce, name).toEqual(first);
    const hints = [...html.matchAll(/<link rel="preload" as="image"[^>]*>/g)].map(([hint]) => hint);
    expect(hints.length, `hints of ${name}`).toBe(first.length);
    expect(
      hints.filter((hint) => !hint.includes('fetchPriority="high"')),
      name,
    ).toEqual([]);
  }
});
